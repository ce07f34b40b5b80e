/*
 * Posts and places of work that name a field by themselves, in six languages, by the rule of domains.ts: a `sure` term
 * is enough on its own. Posts that several fields have (caretaker, receptionist, inspector) stand with what tells them.
 */
export const POST_WORDS: Readonly<Record<string, string>> = {
  healthcare: `
ward clerk|ward assistant|ward cook|gp receptionist|practice nurse|dental receptionist|medical receptionist|
ophthalmic|optometry|care assistant|healthcare assistant|support worker|care worker|trial coordinator|
trials coordinator|trial manager|trials manager|sterile services|theatre nurse|theatre technician|dietician|dietetics|
health ministry|care co-ordinator|care coordinator|bed manager|blood service|donor centre|organ donor|cancer charity|
hearing centre|celadora|celador|eye clinic|sleep clinic|pain clinic|memory clinic|fracture clinic|day clinic|
rehab clinic|hospital kitchen|hospital laundry|hospital it|health records|clinical systems|
laboratory assistant in a hospital|mortuary|autopsy|stoma|tissue bank|vaccine trials|vaccine logistics|rare disease|
rare diseases|epilepsy|asthma|eczema|psoriasis|arthritis|parkinson's|alzheimer's|cystic fibrosis|allergist|
arzthelfer*|altenpfleger*|pflegehelfer*|pflegehilfe|medizinische fachangestellte|mfa in|zahnmedizinische*|heilerzieh*|
heilpraktiker*|krankenhaus-it|rettungswagen|leitstelle rettung|op-pflege*|sprechstundenhilfe|secretaire medicale|
secretaire medical|preparatrice en pharmacie|preparateur en pharmacie|manipulatrice radio|manipulateur radio|
auxiliaire de vie|auxiliaire de puericulture|puericultrice|opticien*|orthodontiste|auxiliar de clinica|
auxiliar de geriatria|celador*|tecnico de laboratorio clinico|podolog*|logopeda|optica y|tecnica de enfermagem|
tecnico de enfermagem|agente comunitari*|cuidador*|recepcionista de clinica|doktersassistent*|apothekersassistent*|
helpende in de zorg|zorgmedewerker|begeleider gehandicapten*|tandartsassistent*|medisch secretar*|wijkverzorg*|
kraamzorg*|kraamverzorg*|gerontolog*|geriatr*|labormedizin*|*krankenschwester|*krankenschwestern|dentista*|
ziekenhuis*|krankenhaus*|hopita*|zahnmediziner*|aerztehaus`,
  housing: `
old cottages|cottages|caretaker of flats|block of flats|blocks of flats|tower block|housing estate|council flats|
council house|estate caretaker|concierge of a residential|halls of residence|student halls|student flats|
retirement village|retirement flats|sheltered housing|supported housing|extra care housing|holiday flat|
host management|short lets|rent officer|rent collector|rents team|small houses|family houses|self-build|
timber-frame homes|kitchen extensions|loft conversion|loft conversions|house extensions|home extensions|
houseboat moorings|home surveyor|house surveyor|home energy assessor|homes england|inventory clerk|wohnanlage*|
hausmeister*|wohnberat*|wohnungswirtschaft|wohngenossenschaft*|baugenossenschaft*|mietshaeuser|einfamilienhauser|
eigentumswohnung*|mietsachbearbeit*|gardien d'immeuble|gardienne d'immeuble|bailleurs|residence etudiante|
foyer logement|promotion immobiliere|agence immobiliere|negociateur immobilier|negociatrice immobiliere|
conserje de finca|comunidad de vecinos|comunidades de vecinos|vivienda protegida|casas rurales|zelador de predio|
porteiro de predio|construtora residencial|locacao de imoveis|casas de ferias|woonconsulent*|verhuurmakelaar*|
woonbegeleid*|huismeester|wooncoach|nieuwbouwwoningen|studentenhuisvesting|appartementencomplex*|hypotheques|
agente de la propiedad|agentes de la propiedad|asesora inmobiliaria|pret immobilier`,
  finance: `
analista de riesgos|analista senior de riesgos|gestor de riesgos|analista de risco|audit trainee|audit associate|audit assistant|trainee auditor|pension administrator|pensions administrator|
pension fund administrator|tax inspector|tax collector|tax clerk|tax assistant|tax trainee|merchant services|
merchant acquirer|crypto compliance|risk model validator|model validator|credit committee|cash office|
cash desk at a bank|bank branch|branch manager of a bank|accounts clerk|accounts office|finance officer|
finance assistant|finance administrator|finance clerk|finance manager|finance business|bursar|invoice clerk|
billing clerk|expenses clerk|payroll administrator|payroll specialist|wages clerk|debt adviser|debt advice|
debt counsellor|money adviser|cost accountant|group accountant|financial accountant|management accountant|
assistant accountant|trainee accountant|accounts senior|stock exchange listed funds|investment banker|equities trader|
bond trader|fx trader|custody bank|custodian bank|building society|savings products|overdrafts|remittances|
treasury assistant|finanzbeamt*|steuerfahnd*|bankangestellte*|kassenwart*|lohnsachbearbeit*|anlagenbuchhalt*|
debitorenbuchhalt*|kreditorenbuchhalt*|bilanzbuchhalt*|pruefungsassistent*|prufungsassistent*|schuldnerberat*|
auditeur financier|auditrice financiere|aide-comptable|assistante comptable|assistant comptable|gestionnaire de paie|
chargee de clientele bancaire|charge de clientele bancaire|banquiere privee|conseiller bancaire|conseillere bancaire|
auxiliar administrativa contable|administrativo contable|tesorero|cajero de banco|asesor financiero|
asesora financiera|nominas y|gestora de patrimonios|analista contable|auxiliar contabil|auxiliar de contabilidade|
assistente contabil|caixa de banco|analista contabil|analista fiscal|departamento pessoal|assistent-accountant*|
salarisspecialist|financieel medewerker|financieel administrat*|relatiebeheerder bank|controller bij|schuldhulp*|
inningsmedewerker|vat specialist|vat manager|vat|fund lawyer|fund lawyers|banking lawyer|banking law|finance lawyer`,
  insurance: `
claims engineer|claims engineers|vp claims|head of claims|director of claims|chief claims officer|claims lead|policy administrator|
policy administration|pet cover|travel cover|home cover|motor cover|crop cover|catastrophe modeller|
catastrophe modeler|catastrophe model|catastrophe models|catastrophe modelling|claims assistant|claims clerk|
claims team|claims department|claims assessor|claims advisor|claims adviser|loss adjusting|insurance clerk|
insurance sales|insurance agent|insurance product|insurance data|risk surveyor for an insurer|reinsurance|
policyholders|no-claims|whiplash claims|versicherungs*|schadenregul*|schadenbearbeit*|schadengutachter*|
ruckversicher*|redactrice sinistres|redacteur sinistres|gestionnaire de sinistres|charge d'indemnisation|
chargee d'indemnisation|mutuelles|assureur*|courtage d'assurance*|aseguradora*|mediador de seguros|
mediadora de seguros|correduria de seguros|polizas|seguradora*|corretagem de seguros|regulador de sinistros|apolices|
verzekeraar*|verzekeringen|schadebehandel*|acceptant|assurantiën|assurantien|polisbeheer*|courtage|
courtier en assurance*|courtier d'assurance*|assureur|assureuse`,
  retail: `
calcado|calzado|vestuario|roupas|vendedora de ropa|vendedor de ropa|vendedora de zapatos|textile enfant|
checkout supervisor|checkout operator|till supervisor|shop window|shop windows|window dresser|butcher's counter|
cheese counter|fish counter|deli counter|meat counter|market stall|market trader|stallholder|shopfloor|fitting room|
fitting rooms|shop assistant|shop manager|shop supervisor|store supervisor|store team|department store|
department stores|area manager of shops|franchise shop|corner store|off-licence|garden tools|gift shop|museum shop|
charity shops|second-hand shop|vintage shop|record shop|bike shop|florist's|stationery shop|grocer|greengrocer|
ironmonger|haberdashery|homewares|online shop|online store|web shop|webshop|parcel shop|loyalty cards|loyalty card|
shelf labels|verkaufer*|einkaufer* damenmode|damenmode|herrenmode|kindermode|kassierer*|warenhaus|kaufhaus|
supermarkt*|drogeriemarkt|baumarkt*|mobelhaus|feinkostladen|bioladen|buchladen|modehaus|acheteuse mode|acheteur mode|
hotesse de caisse|hote de caisse|grande surface|grands magasins|supermarche*|epicerie|epicier|epiciere|
magasinier vendeur|vendeur en|vendeuse en|pret-a-porter|cajera|cajero de supermercado|supermercado*|tiendas|
escaparatis*|ferreteria|zapateria|fruteria|operadora de caixa|operador de caixa|supermercado|lojas|sapataria|
vendedora de loja|balconista|verkoopmedewerk*|kassamedewerk*|vakkenvull*|winkelmanager|supermarktmanager|bouwmarkt|
kledingzaak|kaasboer|marktkoopman|winkelketen|store planner|store planning|modehandler*|modehaendler*|boutique de mode|
boutiques de mode|commerce de detail`,
  energy: `
meter reader|meter readers|heat network|heat networks|district heat|reservoir geologist|reservoir engineer|
power lines|power line|overhead lines|transformer station|transformer substation|substations|pylons|
electricity meters|gas meters|gas fitter at a utility|power trader|gas trader|energy efficiency|energy adviser|
energy advisor|energy auditor|energy community|energy cooperative|balcony solar|solar roofs|solar panels|wind park|
wind parks|windfarm|rotor blades|turbine blades|tidal power|wave power|fusion energy|fusion reactor|reactor operator|
reactor safety|fuel cells|electrolyser|electrolysers|green hydrogen|hydrogen plant|netzbau|netzbetrieb|netzplanung|
netzanschluss*|balkonkraftwerk*|*kraftwerk|*kraftwerke|*kraftwerks|energiewirtschaft|fernwarme|windrad|windrader|
windkraft*|windpark*|umspannwerk*|ladesaule*|ladeinfrastruktur|reseaux electriques|reseau electrique|eolien*|
centrale nucleaire|centrales|bornes de recharge|panneaux solaires|red electrica|central nuclear|parque eolico|
parques eolicos|placas solares|aerogenerador*|puntos de recarga|linhas de transmissao|eletricista transmissao|
parque solar|usina solar|usina hidreletrica|energia solar|hoogspanning*|windmolen*|laadpalen|stadsverwarming|
warmtenet*|zonneparken|zonnepark|reseau de chaleur|reseaux de chaleur|reseau de gaz|red de calor|chauffage urbain`,
  'public-sector': `
court usher|court clerk|court interpreter|court reporter at the county|benefits officer|benefits office|fire watch|
fire service|fire station|fire brigade|fire officer|registrar of births|electoral|electoral officer|polling station|
polling stations|civil registry|registry office|marriage registrar|parking warden|parking officer|parking enforcement|traffic warden|highways department|
council depot|council depots|parks department|municipal parks|open data officer|smart city|city data|city archive|
county archive|county library|public library|public libraries|magistrate|magistrates|justice ministry|bailiff|
notary of the state|coastguard|coast guard|air force|royal navy|soldier|infantry|barracks|veterans' office|
peace corps|united nations|european commission|embassies|consulate|consular|job centre|jobcentre|unemployment office|
immigration office|land office|weights and measures|trading standards|food standards|health and safety inspector|
ombudsman|audit court|national audit|child protection|youth offending|youth justice|parole board|standesbeamt*|
standesamt|polizei*|justizfach*|justizangestellt*|einwohnermeldeamt|meldeamt|burgerburo|ordnungsamt*|jugendamt*|
sozialamt*|bauamt*|auslanderbehorde*|*behorde|*behorden|landratsamt|landkreis|kreisverwaltung|bezirksamt|
stadtbibliothek*|stadtarchiv|richter am|richterin am|amtsgericht*|staatsanwalt*|bundeswehr|soldat*|bundesamt|
landesamt|kommunal*|rathaus*|greffier*|attache d'administration|attachee d'administration|attache territorial|
attachee territoriale|agent territorial|agente territoriale|fonction publique|prefecture|sous-prefecture|mairie*|
conseil departemental|conseil regional|gendarme*|sapeur-pompier*|magistrat*|tecnica de administracion|
tecnico de administracion|oficial de justicia|administracion publica|administracion general|administracion local|
diputacion|ayuntamiento*|consejeria|ministerio de*|concejalia*|funcionari*|jueza|fiscalia|registro civil|
gobierno autonomico|escriva*|oficial de justica|servidor* public*|delegad* de policia|prefeitura*|camara municipal|
secretaria municipal|tribunal de justica|juiza|junta de freguesia|autarquia*|gemeenteambtena*|gemeente*|griffier*|
handhaver|provincie*|ministerie*|ambtena*|politieagent*|waterschap*|burgerzaken`,
  education: `
ecole d'ingenieurs|ecole de commerce|grandes ecoles|directrice des etudes|directeur des etudes|hortner*|horterzieher*|
lunchtime supervisor|midday supervisor|dinner lady|school dinners|school dinner|school catering|school kitchen|
school caretaker|school secretary|school nurse|school cook|school technician|science technician|exam invigilator|
invigilator|exams officer|teaching fellow|graduate teaching|timetabling|reception class|nursery class|infant school|
junior school|high school|boarding school|boarding house|night school|driving school|dance school|music school|
saturday school|sunday school|forest school|riding school|swim school|swimming teacher|piano teacher|violin teacher|
guitar teacher|dance teacher|drama teacher|art teacher|chemistry teacher|history teacher|geography teacher|
french teacher|german teacher|spanish teacher|maths tutor|private tutor|homework club|doctoral school|
graduate school office|student recruitment|student welfare|student housing office|study abroad|
exchange programme office|exam board|examination board|school inspector|school trust|academy trust|schulsekretar*|
schulhausmeister|referendar*|schulamt|*lehrer|*lehrerin|*lehrkraft|kita*|tagesmutter|musikschul*|fahrschul*|
tanzschul*|fahrlehrer*|wissenschaftliche mitarbeiter*|privatdozent*|studienrat*|studienberat*|surveillante de college|
surveillant de college|surveillant au lycee|college et lycee|atsem|aesh|professeur des ecoles|professeure des ecoles|
assistante maternelle|assistant d'education|moniteur d'auto-ecole|auto-ecole|vie scolaire|jefatura de estudios|
conserje de colegio|monitora de comedor|comedor escolar|comedores escolares|maestro de*|maestra de*|autoescuela|
academia de idiomas|educacion infantil|profe de*|investigador predoctoral|coordenadora pedagogic*|
coordenador pedagogic*|diretora de escola|diretor de escola|merenda escolar|creches|auxiliar de classe|professor de*|
professora de*|concierge op een school|onderwijsassistent*|conrector|rijschool*|muziekschool|pedagogisch medewerk*|
leerplicht*|intern begeleider|student union|students' union|universitat|formation des adultes|formation pour adultes|
hochschul*`,
  manufacturing: `
brake systems|brakes maker|axles|bearings maker|gear maker|seat maker|tyre maker|car parts|auto parts|*manufaktur|*manufakturen|maintenance fitter|machine fitter|fitter and turner|brewer|maltster|distiller|glassworks|
glassmaker|glass blower|paper maker|textile engineer|textile mill|spinning mill|weaving mill|dyehouse|tannery|sawmill|
robot cell|robotics cell|robot cells|welding shop|machine shop|body shop|press shop|paint line|assembly line|
production line|packing line|bottling line|filling line|line operator|line lead|line leader|shift fitter|
plant operator|plant engineer|plant electrician|plant maintenance|plant director|works manager|works engineer|
factory manager|factory engineer|quality inspector|quality engineer|metrologist|calibration technician|jig maker|
pattern maker|mould maker|injection moulding|injection molding|extrusion|die caster|electroplat*|powder coating|
shipwright|boatbuilder|boat builder|bicycle maker|bike factory|piano maker|instrument maker|watchmaker|toolmaking|
hydraulic engineer|float glass|ceramics factory|tile factory|brickworks|landmaschinen*|baumaschinen*|
werkzeugmaschinen*|*maschinenbau*|werksleit*|werkleiterin|konstrukteur*|*hersteller|*herstellers|fertigung*|
montageleit*|schichtfuhrer*|schlosser*|giesserei*|brauerin|braumeister*|papierfabrik|zuckerfabrik|
werksstudent in der fertigung|responsable de production|technicien methodes|technicienne methodes|agent de methodes|
operateur sur*|conducteur de ligne|conductrice de ligne|ajusteur|tourneur-fraiseur|fonderie|brasseur|brasseuse|
verrerie|operario de produccion|operaria de produccion|jefe de planta|jefa de planta|jefe de taller mecanico|
cervecero|cervecera|automocion|calidad en planta|ferramenteir*|operador de maquinas|operadora de maquinas|torneiro*|
cervejeir*|chao de fabrica|chefe de producao|kwaliteitscontrol*|productiemedewerk*|procesoperator|machinebouw*|
brouwer|gieterij|fabrikant|galvanik*|assemblagemedewerk*|pump maker|pump makers|giesser|printer maker|machine maker|
machine makers|machine builder|engine maker|tool makers|parts maker`,
  media: `
geluidsman|lichtman|session musician|session drummer|studio musician|booking agent|band manager|tour manager|concert promoter|record producer|song publisher|orchestra manager|
script editor|script doctor|screenwriter|showrunner|television writer|tv writer|camera assistant|gaffer|boom operator|
sound recordist|sound mixer|casting director|film school lecturer|film distributor|film archive|press photographer|
news photographer|picture desk|layout editor|page designer|radio newsroom|radio presenter|radio host|radio reporter|
radio editor|tv presenter|newsreader|news presenter|literary magazine|poetry press|small press|comics editor|
comics publisher|crossword editor|secretaire de redaction|ingenieure du son|ingenieur du son|chargee de diffusion|
charge de diffusion|preneur de son|attachee de presse|attache de presse|maquettiste|scripte|cadreur|cadreuse|
redactor jefe|redactora jefa|realizador|realizadora|maquetador*|tecnico de sonido|operador de camara|diagramador*|
produtor de cinema|produtora de cinema|roteirist*|tecnico de som|locutor*|omroepmedewerk*|geluidstechnicus|
eindredact*|cameravrouw|cameraman|programmamaker|persfotograaf|beeldredact*|kamerafrau|kameramann|tontechniker*|
tonmeister*|aufnahmeleit*|volontar* lokal*|nachrichtensprech*|moderatorin radio|press agency|podcasts|press agencies|
news agencies`,
  logistics: `
ferry line|ferry lines|ferry company|ferry operator|ferry crew|harbour crane|port crane|crane driver in the port|quayside|dockside|conducteur de car|conductrice de car|autocar|
autocars|coach driver|harbour pilot|harbor pilot|ship pilot|ferry captain|deck officer|first mate|second mate|
able seaman|removals firm|removals|removal company|removal van|moving firm|van driver|delivery driver|bus conductor|
tram driver|metro driver|underground driver|signaller|signalman|signal box|level crossings|interlockings|
rolling stock|railwayman|rail freight|railfreight|train crew|train guard|train conductor|air traffic controller|
ramp agent|baggage handling|cabin attendant|goods in|goods-in|loading bay|loading dock|yard manager|yard planner|
transport planner|transport manager|transport office|traffic planner|load planner|bike courier|cycle courier|
cargo bike|cargo bikes|parcel hub|ship chandler|ship owner|shipowner|shipyard logistics|dock worker|
container terminal|busfahrer*|strassenbahn*|fahrdienstleit*|rangier*|umzugs*|spediteur*|paketbote*|paketbotin|
hafenlotse*|schiffs*|flughafen*|fluglotse*|conducteur de bus|conductrice de bus|conducteur de tram|
conductrice de tram|livreur|livreuse|demenageur*|pilote de port|capitaine de ferry|regulateur transport|agent de quai|
aiguilleur*|transportes|conductor de camion|camionero|camionera|repartidora|estibador*|mudanzas|practico de puerto|
trafico de mercancias|jefe de trafico|jefa de trafico|despachante*|despachante aduaneira|motorista de caminhao|
entregador*|estivador*|transportes publicos|transportadora*|vrachtwagenchauffeur*|buschauffeur*|trambestuurder|
koerier*|verhuizer*|verhuisbedrijf|expediteur*|havenloods|transportplanner|transportmanager|pakketbezorg*|
schifffahrt*|transporte por carretera|portos|puertos|transportbedrijf|transportbedrijven|transportunternehmen|
transports routiers|gerente de frota|trucking`,
  climate: `
corals|coral|coral bleaching|reef|reefs|marine biologist|wetlands|wetland trust|peat|heathland|river restoration|
river trust|nature trust|wildlife trust|woodland trust|tree officer|tree surgeon for the|hedgehogs|bat surveys|
bird surveys|ornithologist|botanist|entomologist|park ranger|forest ranger|national park|seagrass|salt marsh|
saltmarsh|dune restoration|soil scientist|soil science|contaminated land|water scarcity|clean rivers|plastic-free|
climate adaptation|climate adviser|climate officer|climate campaigner|carbon budget|heat planning|revierforst*|
gewasser*|naturpark*|nationalpark*|abfallberat*|chargee de mission biodiversite|charge de mission biodiversite|
garde forestier|eaux et forets|parc naturel|zones humides|naturaliste|guarda forestal|agente forestal|parque natural|
humedales|biolog* marin*|engenheira florestal|engenheiro florestal|biolog* marinh*|unidades de conservacao|
boswachter*|natuurgebied*|natuurpark*|bodemkundige|marien bioloog|forstwirt*|forstamt|forstwissenschaft*`,
};
