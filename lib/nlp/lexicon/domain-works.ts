/*
 * Manufacturing told by its tools, benches, lines, standards and posts, and by the goods that a factory or maker is named
 * after. By the rule of domains.ts; programs for drawing are hints, for designers of any thing use them.
 */

/** Goods of factories; who makes them by hand for one customer calls himself otherwise. */
const GOODS =
  'adhesive|aircraft seat|bathroom|battery|bearing|bed|bike|biscuit|blade|bolt|bottle|box|brake|brick|bus|cable|camera|can|car|car seat|caravan|cardboard|carpet|carton|cereal|chemical|chip|chocolate|clothing|coil|compressor|component|confectionery|container|crane|crisp|cutlery|cycle|denim|detergent|device|digger|dishwasher|door|drink|drone|e-bike|electronics|elevator|engine|escalator|excavator|fabric|fan|fastener|fertiliser|fertilizer|filter|fitting|footwear|fridge|garment|gearbox|glass|glue|hearing-aid|heat pump|helmet|hinge|hose|ice cream|ink|insulation|instrument|jeans|label|lamp|laser|lens|lift|lighting|lock|loudspeaker|luggage|machine|magnet|mattress|meter|motor|motorbike|nappy|noodle|nut and bolt|packaging|paint|panel|paper|part|pasta|pen|pet food|pill|pipe|plastic|plastics|potato chip|printer|profile|propeller|pump|radiator|ready meal|robot|rope|rubber|sanitaryware|satellite|sausage|screw|seal|seat|sensor|shampoo|shirt|shoe|sink|snack|sock|sofa|solar panel|speaker|spring|steel|stove|sugar|sweet|switch|switchgear|syringe|t-shirt|tablet|tap|textile|tile|tin|tissue|tool|toothbrush|towel|toy|tractor|trailer|train|transformer|truck|tube|turbine|tyre|upholstery|vaccine|valve|van|vehicle|washing machine|watch|wheel|window|wire|yoghurt|zip';
/** Beside "maker", words of a programme or of an office. */
const NO_MAKER = new Set(['component', 'profile', 'panel', 'label', 'switch', 'tool', 'sweet', 'pen', 'can', 'train']);
/** Beside "factory", words of a programme. */
const NO_FACTORY = new Set(['component', 'container', 'device', 'profile', 'label', 'switch', 'part', 'pill']);
const goods = GOODS.split('|');
const makers = goods.filter((g) => !NO_MAKER.has(g)).map((g) => `${g} maker`);
const factories = goods.filter((g) => !NO_FACTORY.has(g)).map((g) => `${g} factory`);

export const WORKS = {
  sure: `
blister packer|spray dryer|spray drying|bagging hall|mixing vessel|mixing vessels|lay-up and cure|cure cycles|quench tank|pickling bath|
tooling transfer|tooling transfers|batch sheets|work instructions on the line|torque specs|palletiser|palletizer|flow wrapper|flow-wrapper|
lackierstrasse*|lackierstraße*|verpackungsingen*|galvaniseur*|strickerei*|fondeur|fondeuse|bureau des methodes|linea de embotellado|
lineas de embotellado|lineas de envasado|operador de prensa|operadora de prensa|operario de prensa|prensista|chefe de linha|
conservas de peixe|operador de injetora|operadora de injetora|injetora|metalurgico|gereedschapmaker*|verpakkingsoperator|
saldatrice|saldatrici|operatrice en salle blanche|operateur en salle blanche|
sewing floor|sewing hall|rotogravure|gravure printing|flexographic|flexo press|titanium dioxide|lens grinder|brake disc|brake discs|
back-grinding|backgrinding|forge shop|bottle works|enrobing|module line|tablet compression|turbocharger|turbochargers|
conveyor maker|hammer driver|smt|
toolroom|tool room|tool-room|progressive die|progressive tool|press tool|jigs and fixtures|jig and fixture|spark erosion|
spark eroder|wire erosion|wire eroder|die sinking|surface grinder|surface grinding|cylindrical grinding|centreless grinding|
centerless grinding|broaching|gear cutting|gear hobbing|gear grinding|turned parts|milled parts|machining centre|
machining center|turning centre|turning center|sliding head lathe|swiss lathe|swiss-type lathe|cnc setter|tool setter|
toolsetter|setter operator|setter-operator|machine minder|machine tender|press brake|brake press|press setter|power press|
laser-cut parts|waterjet cutting|plasma cutting|tube bending|pipe bending|roll forming|rollforming|deep drawing|
hydroforming|metal pressings|pressings|metal spinning|steel fabrication|steel fabricator|steel fabrications|
structural steelwork|sheet-metal|fab shop|fabrication shop|weld shop|welding shop|welding supervisor|welding engineer|
welding inspector|spot welding|mig welder|tig welder|arc welding|friction stir|brazing|reflow oven|wave soldering|
wave solder|surface mount|surface-mount|wiring loom|wire harness|cable harness|harness assembly|panel wirer|panel wiring|
panel builder|coil winder|coil winding|coil assembler|armature winder|conformal coating|electronics assembly|
electronics assembler|device assembler|assembly operative|assembly operator|assembly technician|assembly steps|
final assembly|sub-assembly|subassembly|assembly cell|assembly fitter|mechanical fitter|bench fitter|injection moulder|
injection mould|injection mold|injection moulding machine|mould tool|mold tool|mould shop|mold maker|moldmaker|mouldmaker|
mold design|moldflow|mould flow|blow moulding|blow-moulding|rotomoulding|rotational moulding|compression moulding|
vacuum forming|extruder operator|extrusion line|masterbatch|resin transfer moulding|resin infusion|composites technician|
composite laminator|prepreg|pultrusion|filament winding|investment casting|sand casting|sand moulder|core shop|casthouse|
arc furnace|induction furnace|furnace operator|furnaceman|annealing line|case hardening|nitriding|anodising|anodizing|
plating line|plating shop|electroplater|chrome plating|shot blasting|shot-blasting|e-coat|galvanizer|galvaniser|
spinning frame|ring spinning|spinning mill|cotton mill|woollen mill|wool mill|knitwear mill|weaving shed|weaving loom|
dye house|dyehouse|circular knitting|knitting machines|sewing line|sewing lines|sewing machinist|garment line|
garment technologist|garment technician|garment production|garment manufacturing|garment worker|apparel production|
cut and sew|pattern cutter|pattern cutting|pattern grading|pattern grader|marker making|fabric inspection|carpet mill|
hosiery mill|tannery|tanneries|corrugator|corrugated board|corrugated packaging|corrugated cardboard|tissue mill|
tissue machine|paper converting|slitter rewinder|folder-gluer|folder gluer|carton plant|box plant|glass bottles|
hollow glass|glass furnace|tunnel kiln|kiln operator|kiln car|kiln cars|brick kiln|bricks for a living|brickmaker|
brickmaking|slip casting|sanitaryware|concrete products|precast concrete|block plant|planing mill|
plywood mill|plywood|chipboard|particleboard|mdf plant|panel mill|bottling line|bottling plant|bottling hall|canning line|
cannery|canneries|filling lines|filling hall|packing hall|packaging lines|pack line|baking line|biscuit line|bakery line|
bread plant|bread factory|chocolate line|enrober|ready meals|ready-meal|boning hall|meat plant|slaughterhouse|abattoir|
poultry plant|fish processing|fish plant|fish factory|dairy factory|creamery|creameries|cheese plant|cheese factory|
milk powder|milk processing|pasteuriser|pasteurizer|homogeniser|retort operator|brcgs|brc audit|fssc 22000|
sugar refinery|sugar mill|flour mill|flour milling|rice mill|maltings|maltster|oilseed mill|brewhouse|keg line|still house|
stillhouse|mash tun|co-packer|co-packing|contract packer|contract packing|contract manufacturer|co-manufacturer|
food factories|food manufacturer|blending hall|batch reactor|paint plant|resin plant|
cosmetics factory|perfume factory|tablet press|tablet presses|tablet coating|coating pan|blister line|blister packing|
wet granulation|pharma plant|pharmaceutical plant|cleaning validation|iq/oq/pq|iq/oq|equipment qualification|batch record|
batch records|filling suite|fab technician|fab operator|fab engineer|lithography engineer|etch engineer|
wire bonding|die bonding|wafer dicing|probe card|leadframe|electrode coating|black mass|
battery plant|cathode plant|line technician|line mechanic|production chemist|production clerk|
production fitter|production mechanic|production hall|production hand|production shift|
production team leader|production line|production lines|production floor|production run|production efficiency|production targets|production output|works foreman|
works chemist|factory hand|factory floors|factory gate|factory operative|factory accountant|
factory nurse|factory inspector|factory cleaner|factory maintenance|factory manager|factory supervisor|factory chemist|
factory electrician|hygiene operative|plant hygiene|clean-in-place|lubrication engineer|tribologist|tribology|
ndt technician|ndt inspector|non-destructive testing|dye penetrant|coordinate measuring|gauge r&r|gage r&r|msa studies|cpk|
process capability|poka-yoke|poka yoke|heijunka|total productive maintenance|andon|line balancing|rework rate|reject rate|
scrap rates|scrap bin|scrap reduction|first-time-right|right-first-time|new product introduction|design for manufacture|
design for manufacturability|design for assembly|tolerance stack|lockout tagout|lockout-tagout|machinery directive|
machinery regulation|machinery safety|machine safety|machine guarding|iso 13849|puwer|nadcap|as9102|spray booth|paint booth|paint sprayer|machine hall|machine builders|machine-building|
special-purpose machines|special purpose machines|bespoke machinery|packaging machinery|wrapping machines|filling machines|
bottle fillers|labelling machines|labellers|print farm|3d-printed parts|3d printed parts|printed parts|additive manufacturing|
selective laser sintering|prototype parts|pilot production|series parts|safety-critical parts|
contract machining|subcontract machining|jobbing shop|job shop|railway works|locomotive works|
rolling mill|strip mill|wire drawing|cold rolling|hot strip|continuous casting|steel plant|steel works|aluminium smelter|
aluminium extrusion|aluminum extrusion|foundryman|foundry worker|pattern shop|fettler|fettling|ship yard|shipyards|
plater welder|plater/welder|coachbuilder|coachbuilding|bodyshop line|vehicle builder|trim line|
instrument fitter|industrial sewing|industrial chemist|industrial painter|industrial furnaces|
industrial ovens|industrial printers|industrial lasers|industrial safety|industrial hygienist|industrial buyer|
industrial valves|industrial plants|industrial goods|injection-moulded|cast iron|die-cast|die-casting|forge master|
drop forge|drop forging|forging press|fasteners|machined|ball bearings|seals and gaskets|castors|contremaitre|contremaitresse|filature|tissage|teinturerie industrielle|bureau d'etudes mecanique|outillage de presse|
outillages|moules d'injection|presse a injecter|presses a injecter|injection de plastique|machine-outil|machines-outils|
tolerie|tolier|tolerie fine|decolletage|fonderies|forge industrielle|aciérie|acieries|cimenterie|briqueterie|tuilerie|
sucrerie|conserverie|biscuiterie|chocolaterie industrielle|fromagerie industrielle|brasserie industrielle|abattoir|
papeterie industrielle|cartonnerie|scierie|chantier naval|chantiers navals|atelier de montage|atelier mecanique|
chaine de montage|ligne d'embouteillage|ligne de conditionnement|conditionnement de|agent de production|
agente de production|agent de fabrication|agente de fabrication|ouvrier d'usine|ouvriere d'usine|operateur en usine|
operateur machine|conducteur de machines|conductrice de machines|chef d'equipe en production|
directeur d'usine|directrice d'usine|directeur industriel|directrice industrielle|qualite fournisseurs|
amelioration continue en usine|gabarits|rebuts|fabricant de|fabricants de|constructeur de machines|
constructeur automobile|constructeurs automobiles|couture industrielle|modeliste|modeleuse|modeleur|patronnage|
confection textile|atelier de confection|
moldes|inyeccion de plastico|inyeccion de plasticos|inyectora|troquel*|utillaje*|mecanizado*|chapa metalica|caldereria|
calderero|siderurgica|cementera|ladrillera|azucarera|conservera|embotelladora|envasadora|linea de envasado|
cerveceria industrial|matadero|queseria|lacteos planta|textilera|hilatura|tejeduria|taller de costura|patronista|
patronaje|curtiduria|fabricantes|operario de fabrica|operaria de fabrica|operario de linea|
operador de linea|encargado de planta|encargada de planta|jefe de turno|jefa de turno|jefe de linea|
ingeniero de produccion|ingeniera de produccion|ingeniero de manufactura|ingeniera de manufactura|control numerico|
astillero*|serreria|aserradero|carroceria*|autopartes|piezas de plastico|piezas mecanizadas|mermas de produccion|
injecao de plastico|injecao de plasticos|moldes de injecao|ferramentaria|molde de injecao|refugo*|chapas metalicas|
serralharia industrial|caldeiraria|operario fabril|operaria fabril|operador fabril|trabalho na fabrica|engenheiro de processo|
engenheira de processo|engenheiro industrial|cortica|corticeira|curtumes|calcado fabrica|fabrica de calcado|tecelagem|
fiacao|tinturaria|confecao textil|modelista|ceramica industrial|olaria industrial|vidreira|cimenteira|acucareira|
conserveira|engarrafamento|linha de enchimento|linha de producao|chefe de turno|encarregado de turno|encarregada de turno|
encarregado de producao|torneiro mecanico|fresador|estaleiro naval|estaleiros|serracao|autopecas|metalomecanica|
matrijzen*|matrijs*|vonkerod*|vonkeroder|stempelmaker|spuitgiet*|spuitgieterij*|gereedschapsmak*|plaatwerk*|plaatbewerk*|
verspan*|cnc-draaier|cnc-frezer|draaibank|constructiebankwerk*|ketelbouw*|*fabrikant|*fabrikanten|*fabriek|*fabrieken|
fabrieks*|machinebouw*|productiewerk*|productiestraat|productielocatie*|productiechef|inpaklijn*|bottellijn*|
steenfabriek|papierfabriek|zuivel|slachterij*|kaasmakerij*|conservenfabriek*|scheepswerf|scheepswerven|scheepsbouw*|
spinnerij*|weverij*|textielfabriek*|patroonmaker|patroontekenaar|procesoperator|operator in de fabriek|ploegleider productie|lopende band|inpakker|assemblage*|
wellpapp*|papiertechnolog*|papiermacher*|papiermaschin*|kartonag*|betonfertigteil*|fertigteilwerk*|ziegelei*|ziegelwerk*|
zementwerk*|kalkwerk*|glashutte*|glaswerk*|getriebebau*|motorenbau*|formenbau*|vorrichtungsbau*|karosseriebau*|
turbinenbau*|waggonbau*|aufzugbau*|aufzugsbau*|fahrzeugbau*|schiffbau*|flugzeugbau*|apparatebau*|stanzteil*|
stanzwerkzeug*|folgeverbund*|stanzerei*|drehteil*|frasteil*|dreherei*|fraserei*|drehmaschin*|frasmaschin*|cnc-dreher*|
cnc-fraser*|zerspaner*|funkenerosion|erodier*|harterei*|schmiedeteil*|gesenkschmied*|kaltwalz*|warmwalz*|drahtzieh*|
huttenwerk*|schmelzofen*|lichtbogenofen*|kabelkonfektion*|leiterplatt*|smd-bestuck*|bestuckungsautomat*|baugruppenmontage|
endmontage*|vormontage*|bandarbeit*|fliessband*|fließband*|schichtleit*|maschineneinricht*|
anlagenfahrer*|produktionshelfer*|produktionsarbeit*|produktionschef*|produktionsmeister*|bekleidungstechn*|
schnittdirectric*|schnittmacher*|textilveredl*|spinnerei*|weberei*|gerberei*|schlachthof*|schlachtbetrieb*|grossbackerei*|
großbackerei*|kaserei*|molkereitechn*|abfullanlag*|abfulllini*|abfullerei*|zuckerfabrik*|muhlenbetrieb*|malzerei*|
brauwesen|verpackungslini*|verpackungstechn*|pharmaproduktion|tablettenpress*|reinraumfertig*|sagewerk*|spanplatten*|
kunststoffteil*|kunststofftechn*|kunststoffspritz*|gummiwerk*|reifenwerk*|sondermaschin*|kleinserie*|
vorserie*|gussteil*|schweissroboter*|schweißroboter*|industrieroboter*|montageroboter*|ausschussrate|messraum|
spinnatura|filatura|tessitura|tintoria industriale|confezioni abbigliamento|modellista|cartamodell*|terzist*|
stampista|attrezzist*|attrezzeria|elettroerosione|rettific*|torneria|torneri*|minuteria metallica|lavorazioni meccaniche|
lavorazione lamiera|carpentier* in ferro|saldocarpent*|reparto produzione|capo turno|capoturno|capo linea|operai* di linea|operaio in fabbrica|operaia in fabbrica|addett* alla produzione|addett* al confezionamento|
linea di confezionamento|imbottigliamento|stabilimento produttivo|stabilimenti produttivi|fornace|ceramica industriale|
cementificio|cementifici|zuccherificio|salumificio|prosciuttificio|mangimificio|biscottificio|oleificio|macello|
segheria|cantiere navale|cantieri navali|cantieristica navale|costruttore di macchine|produttore di macchine|componentistica|
materie plastiche|plastica stampata|scarto di produzione|
${makers.join('|')}|${factories.join('|')}`,
  likely: `
cooling tunnel|trim station|third shift|third-shift|second shift|arburg|krauss-maffei|mazak|okuma|dmg mori|trumpf|heidenhain|sinumerik|bobst|krones|sidel|tetra pak|staubli|bagging|aluminium|smelting|
salle blanche|papetier|controlo de qualidade|controle de qualidade|carpenteria|
crisps|jacquard|layup|circuit boards|test cell|
embotellado|
kiln|furnace|looms|mandrel|spindle|edm|press operator|pressing|jig|fixtures|gauges|calipers|micrometer|mould|mold|molds|
solder|soldering|fabricator|fabrication|fitter|rollers|winder|dryer|conveyor belt|night line|shift b|shift c|three-shift|
shift leader|shift manager|shift supervisor|shift engineer|foreman|forewoman|operatives|machine operators|changeover|
changeovers|rejects|seconds pile|tool life|stampings|blanks|billets|extrudes|extruded|tolerances|microns|hundredths|
cartons|pieces an hour|units an hour|parts per hour|pieces a day|bottles an hour|cans an hour|tonnes an hour|boxes a week|
maintenance engineer|maintenance technician|maintenance crew|process data|process line|mills|autoclave|laminator|resin|
solvents|haccp|loto|stamping|hydraulic|pneumatic|servo|vibration|vfd|mrp|kitting|gearbox|motors|nozzle|moldings|bobbin|
dyeing|garment|test rig|batch release|pilot plant|small series|dry room|on the line|production run|gaskets|dies|
moules|moule|bobines|cardes|metiers a tisser|ouvriers|ouvrier|poste de nuit|cadence|cadences|changement de serie|usiner|
fraiser|pieces par heure|rebut|operarios|prensa hidraulica|molde|merma|mermas|cambio de formato|cambio de molde|herramental|
tempos de ciclo|tempo de ciclo|walzen|walze|ausschuss|ausschussteile|maschinen|werk 2|werkhalle|stanzen|frasen|
werkzeugausgabe|nacharbeit|stempels|honderdsten|omstel*|voorman|stampo|scarti|pezzi all'ora|officina`,
  hint: `
nachtschicht|fruhschicht|spatschicht|equipe de nuit|equipe du matin|turno de noche|turno da noite|nachtploeg|ochtendploeg|
ploegendienst|turno di notte`,
};
