/*
 * Posts and places of work that name a field by themselves, in six languages, by the rule of domains.ts: a `sure` term
 * is enough on its own. Posts that several fields have (caretaker, receptionist, inspector) stand with what tells them.
 */
export const POST_WORDS: Readonly<Record<string, string>> = {
  healthcare: `
chiropodist|sanitatshaus|horakustik*|mtra|higienista oral|
protein engineering|directed evolution|antibody discovery|
fill-finish|sterile filling|annex 1|care catering|
hospital|
sterile processing|kidney|genetic counsellor|orthoptist|mta im labor|arztsekretar*|klinikreferent*|zorgcoordinator*|verpleeghui*|ambulance service|enfermos|socio-sanitari*|
health department|
health agency|health authority|health authorities|agence de sante|agence regionale de sante|secretaria de salud|
secretaria de saude|gesundheitsamt|gesundheitsamter|ward clerk|ward assistant|ward cook|gp receptionist|praxissoftware|praxisverwaltung*|ophthalmic|
optometry|care assistant|support worker|care worker|
trial coordinator|trial manager|sterile services|theatre technician|dietician|
dietetics|care co-ordinator|care coordinator|bed manager|hearing centre|eye clinic|sleep clinic|
pain clinic|memory clinic|fracture clinic|day clinic|rehab clinic|vaccine trials|vaccine logistics|
rare diseases|epilepsy|asthma|parkinson's|alzheimer's|allergist|arzthelfer*|altenpfleger*|pflegehelfer*|pflegehilfe|
mfa in|zahnmedizinische*|heilerzieh*|heilpraktiker*|rettungswagen|leitstelle rettung|op-pflege*|sprechstundenhilfe|
manipulatrice radio|manipulateur radio|auxiliaire de vie|auxiliaire de puericulture|puericultrice|opticien*|
orthodontiste|celador*|podolog*|agente comunitari*|cuidador*|doktersassistent*|zorgmedewerker|
begeleider gehandicapten*|medisch secretar*|wijkverzorg*|kraamzorg*|kraamverzorg*|gerontolog*|geriatr*|labormedizin*|
dentista*|ziekenhuis*|hopita*|zahnmediziner*|aerztehaus`,
  housing: `
almshouse|almshouses|planning enforcement|
schaden an gebauden|gebaudeschaden|bausachverstandig*|bauschaden|desordres du batiment|
logistics parks|industrial parks|business parks|office parks|
title examiner|vermietung*|negociateur en location|pisos en|
cottages|caretaker of flats|block of flats|tower block|council flats|council house|
estate caretaker|halls of residence|student halls|student flats|retirement village|retirement flats|holiday flat|
host management|rents team|small houses|family houses|self-build|timber-frame homes|kitchen extensions|
loft conversion|house extensions|home extensions|home surveyor|house surveyor|inventory clerk|
wohnanlage*|hausmeister*|wohnberat*|wohngenossenschaft*|baugenossenschaft*|mietshaeuser|eigentumswohnung*|
mietsachbearbeit*|gardien d'immeuble|gardienne d'immeuble|residence etudiante|conserje de finca|
comunidad de vecinos|comunidades de vecinos|casas rurales|zelador de predio|porteiro de predio|
construtora residencial|casas de ferias|woonconsulent*|verhuurmakelaar*|woonbegeleid*|studentenhuisvesting|
appartementencomplex*|hypotheques`,
  finance: `
assistent-controller|loan applications|sanctions lists|fonds|do the books|doing the books|keep the books|keeping the books|does the books|back founders|backing founders|
tech investor|climate investor|startup investor|start-up investor|
debt collector|auditrice interne|auditeur interne|gestor de patrimonios|auxiliar fiscal|kredietbeoordel*|loan underwriter|credit underwriter|
analista de riesgos|gestor de riesgos|analista de risco|audit trainee|audit associate|audit assistant|trainee auditor|
pension administrator|tax inspector|tax collector|tax clerk|tax assistant|tax trainee|
merchant services|crypto compliance|model validator|credit committee|accounts clerk|
accounts office|invoice clerk|billing clerk|payroll administrator|payroll specialist|debt adviser|debt advice|
debt counsellor|accounts senior|savings products|overdrafts|treasury assistant|finanzbeamt*|steuerfahnd*|
bankangestellte*|lohnsachbearbeit*|anlagenbuchhalt*|pruefungsassistent*|prufungsassistent*|schuldnerberat*|
auditeur financier|auditrice financiere|tesorero|asesor financiero|asesora financiera|
gestora de patrimonios|analista fiscal|departamento pessoal|assistent-accountant*|salarisspecialist|
schuldhulp*|inningsmedewerker|vat specialist|vat manager|vat|fund lawyer`,
  insurance: `
pet policies|
kfz-schaden*|schadenabteilung*|flood cover|flood insurance|
maklerbetreuer*|claims engineer|motor and property|property and motor|vp claims|head of claims|director of claims|chief claims officer|claims lead|
policy administrator|pet cover|travel cover|home cover|motor cover|crop cover|catastrophe modeller|
catastrophe modeler|catastrophe model|claims assistant|claims clerk|claims team|claims assessor|claims advisor|
claims adviser|loss adjusting|no-claims|whiplash claims|schadenregul*|schadengutachter*|
charge d'indemnisation|chargee d'indemnisation|
mutuelle|mutuelles|assureur*|aseguradora*|seguradora*|acceptant|assurantiën|polisbeheer*|
courtage|courtier en assurance*|courtier d'assurance*|assureuse`,
  retail: `
kitchenware|homeware|homewares|online marketplace|
supermercati|
assortment planner|einkauferin textil|einkaufer textil|acheteuse textile|acheteur textile|vendedora de shopping|vendedor de shopping|inkoper non-food|webshopeigena*|commessa|
calcado|calzado|vestuario|roupas|vendedora de ropa|vendedor de ropa|vendedora de zapatos|textile enfant|
checkout supervisor|checkout operator|butcher's counter|cheese counter|fish counter|deli counter|meat counter|
market stall|market trader|fitting room|shop supervisor|store supervisor|store team|
franchise shop|corner store|garden tools|gift shop|museum shop|second-hand shop|vintage shop|
record shop|bike shop|florist's|stationery shop|greengrocer|parcel shop|shelf labels|
verkaufer*|damenmode|herrenmode|kindermode|kassierer*|bioladen|buchladen|acheteuse mode|
acheteur mode|grande surface|grands magasins|epicerie|epicier|epiciere|magasinier vendeur|cajera|escaparatis*|
ferreteria|operadora de caixa|operador de caixa|sapataria|balconista|verkoopmedewerk*|kassamedewerk*|
vakkenvull*|bouwmarkt|kledingzaak|store planner|store planning|modehandler*|modehaendler*|boutique de mode`,
  energy: `
anaerobic digestion|biogas plant|biogas plants|
solid-state batteries|battery cells|battery storage|

reseau hta|reseaux hta|hta/bt|electricien reseau|electricienne reseau|grid planner|lineworker|head of metering|netzplan*|comercializadora|
meter reader|heat network|district heat|reservoir geologist|power line|transformer station|
gas meters|power trader|windfarm|reactor operator|reactor safety|netzbau|
balkonkraftwerk*|eolien*|centrales|aerogenerador*|puntos de recarga|
eletricista transmissao|stadsverwarming|reseau de chaleur|reseaux de chaleur|reseau de gaz|red de calor|
chauffage urbain`,
  'public-sector': `
gardien de la paix|gardienne de la paix|handhaver|housing benefit officer|
umweltministeri*|
mission locale|missions locales|france travail|pole emploi|rechtsreferendar*|amtsgericht*|landgericht*|jobcoach im jobcenter|
environmental health officer|environmental health practitioner|environmental health department|trading standards|
*ministerium|*ministeriums|instituto de salud publica|institute of public health|public health institute|public health agency|institut de sante publique|city library|city libraries|county library|county libraries|municipal library|stadtbucherei*|bibliotheque municipale|biblioteca municipal|biblioteca comunale|
ministry of education|department of education|voirie|
ministry of finance|finance ministry|ministry of the economy|ministry of economy|ministry of trade|
ministry of industry|ministere des transports|ministere des finances|ministere de l'economie|
ministerio de hacienda|ministerio de economia|ministerio de transportes|ministerio de finanzas|
ministerio da fazenda|ministerio das financas|ministerio dos transportes|ministerie van financien|
ministerie van economische zaken|finanzministerium*|wirtschaftsministerium*|verkehrsministerium*|
bundesministerium der finanzen|bundesministerium fur verkehr|to the governor|governor's office|
office of the governor|lieutenant governor|state governor|to the mayor|to the minister|minister's office|
to the senator|gouverneur|gobernador|gobernadora|governador|governadora|
seguridad social|wijkagent*|comunale|polizia|
health department|parks department|
city archivist|town archivist|county archivist|state archivist|immigration caseworker|asylum caseworker|benefits caseworker|court usher|court interpreter|benefits officer|benefits office|fire watch|fire station|fire officer|
registrar of births|electoral|polling station|registry office|marriage registrar|parking warden|
parking officer|parking enforcement|health agency|health authority|health authorities|agence de sante|
agence regionale de sante|
work for a city|work for the city|working for a city|work for a town|
fur eine stadt|fur die stadt|travaille pour une ville|trabajo para una ciudad|
gesundheitsamt|gesundheitsamter|highways department|open data officer|city data|city archive|county archive|
county library|bailiff|coastguard|soldier|infantry|veterans' office|peace corps|embassies|
land office|trading standards|food standards|ombudsman|audit court|national audit|youth offending|youth justice|
standesbeamt*|polizei*|justizfach*|justizangestellt*|meldeamt|*behorde|*behorden|stadtbibliothek*|stadtarchiv|
richter am|richterin am|soldat*|rathaus*|greffier*|attache d'administration|attachee d'administration|
agente territoriale|mairie*|gendarme*|sapeur-pompier*|magistrat*|tecnica de administracion|
tecnico de administracion|oficial de justicia|administracion general|ayuntamiento*|ministerio de*|concejalia*|jueza|
fiscalia|registro civil|escriva*|oficial de justica|servidor* public*|delegad* de policia|prefeitura*|juiza|
autarquia*|gemeente*|griffier*|handhaver|provincie*|ministerie*|ambtena*|politieagent*|waterschap*|
burgerzaken`,
  education: `
nursery worker|groepsleerkracht|careers adviser in a college|
ofsted|out-of-school|after-school club|infirmiere scolaire|infirmier scolaire|vie scolaire|etablissement scolaire|etablissements scolaires|
at a university|for a university|in a university|university administrator|university lecturer|university librarian|at a college|at an adult college|
ministry of education|department of education|ministerium fur bildung|
head of year|timetabler|sen coordinator|conseiller d’orientation|tutora ead|tutor ead|adult literacy|
ecole d'ingenieurs|ecole de commerce|grandes ecoles|directrice des etudes|directeur des etudes|hortner*|horterzieher*|
nursery practitioner|nursery nurse|lunchtime supervisor|midday supervisor|school dinner|school catering|school kitchen|school caretaker|
school nurse|school cook|school technician|science technician|invigilator|exams officer|
graduate teaching|timetabling|reception class|nursery class|infant school|junior school|high school|night school|
dance school|doctoral school|graduate school office|student welfare|school trust|schulsekretar*|schulhausmeister|
referendar*|*lehrer|*lehrerin|*lehrkraft|kita*|tagesmutter|musikschul*|fahrschul*|tanzschul*|fahrlehrer*|
wissenschaftliche mitarbeiter*|studienrat*|studienberat*|surveillante de college|atsem|assistante maternelle|
assistant d'education|auto-ecole|monitora de comedor|comedor escolar|comedores escolares|
maestro de*|maestra de*|autoescuela|academia de idiomas|profe de*|investigador predoctoral|coordenadora pedagogic*|
coordenador pedagogic*|merenda escolar|auxiliar de classe|professor de*|conrector|rijschool*|
muziekschool|pedagogisch medewerk*|leerplicht*|intern begeleider|student union|students' union|universitat|
formation des adultes|hochschul*`,
  manufacturing: `
machine setter|production operative|weaver in a mill|regleur|regleuse|operatrice de ligne|operateur de ligne|verspaner|
cheesemaker|cheesemaking|making cheese|
iso 26262|autosar|stamping press|stamping presses|stamping|press line|press shop|staalconstructie*|stahlbau*|construction metallique|estructuras metalicas|carpenteria metallica|
gussteile*|pumpenbau*|*fabrik|*fabriken|clinker|kilns|
schweißer*|kesselbau*|apparatebau*|behalterbau*|usina de acucar|acucareira|mes consultant|head of production|schichtleit*|operateur de production|operatrice de production|responsable d’atelier|operador de maquina|operaio|produzione|
brake systems|brakes maker|axles|bearings maker|gear maker|seat maker|auto parts|*manufaktur|*manufakturen|
maintenance fitter|machine fitter|fitter and turner|brewer|glassworks|glassmaker|paper maker|textile engineer|
robot cell|robotics cell|body shop|packing line|filling line|line lead|line leader|shift fitter|plant electrician|
works manager|works engineer|factory engineer|quality engineer|calibration technician|jig maker|pattern maker|
mould maker|die caster|electroplat*|shipwright|bike factory|instrument maker|watchmaker|hydraulic engineer|
float glass|landmaschinen*|baumaschinen*|werksleit*|konstrukteur*|*hersteller|*herstellers|montageleit*|schlosser*|
brauerin|responsable de production|technicien methodes|technicienne methodes|agent de methodes|operateur sur*|
ajusteur|brasseur|brasseuse|verrerie|cervecero|cervecera|calidad en planta|ferramenteir*|torneiro*|
cervejeir*|chefe de producao|kwaliteitscontrol*|productiemedewerk*|machinebouw*|brouwer|gieterij|galvanik*|
assemblagemedewerk*|pump maker|giesser|gießer|printer maker|parts maker`,
  media: `
subtitulos|audiodescripcion|audio description|audiodescription|audiodeskription|legendagem|sottotitoli|
playout|on-air|transcoding|
set photographer|stills photographer|unit stills|montatrice|documentari|documentarista|picture researcher|trailers|national daily|regional daily|informativos|montatore video|redattrice|redattore|
geluidsman|lichtman|session drummer|studio musician|booking agent|band manager|tour manager|concert promoter|
record producer|orchestra manager|script doctor|tv writer|casting director|film archive|layout editor|page designer|
radio editor|small press|secretaire de redaction|ingenieure du son|chargee de diffusion|charge de diffusion|
preneur de son|maquettiste|realizador|maquetador*|tecnico de sonido|operador de camara|diagramador*|roteirist*|
tecnico de som|locutor*|omroepmedewerk*|cameravrouw|programmamaker|persfotograaf|beeldredact*|aufnahmeleit*|
volontar* lokal*|nachrichtensprech*|moderatorin radio|press agency|podcasts|press agencies|news agencies`,
  logistics: `
ground handler|ground handling|expeditiemedewerker|
agente de aduanas|trafico terrestre|traileres|coordinadora de trafico|coordinador de trafico|customs clerk|customs declarant|customs specialist|
leiterin versand|leiter versand|tournees de livraison|
port pilot|zollsachbearbeit*|rutas de reparto|rotas de entrega|autista di camion|autotrasport*|lorry driver|
cargo airline|charter airline|freight airline|airline operations|ferry line|ferry crew|harbour crane|port crane|quayside|dockside|conducteur de car|conductrice de car|
autocar|coach driver|harbour pilot|harbor pilot|ship pilot|ferry captain|removals firm|removals|
removal company|removal van|moving firm|van driver|bus conductor|metro driver|underground driver|signaller|signal box|
level crossings|interlockings|rolling stock|railfreight|train crew|train guard|train conductor|ramp agent|
cabin attendant|yard manager|yard planner|transport manager|traffic planner|cargo bike|
ship owner|shipowner|dock worker|rangier*|umzugs*|schiffs*|flughafen*|conductrice de bus|livreur|livreuse|demenageur*|
pilote de port|capitaine de ferry|regulateur transport|transportes|camionera|repartidora|estibador*|mudanzas|
despachante*|entregador*|estivador*|buschauffeur*|trambestuurder|koerier*|
verhuizer*|verhuisbedrijf|havenloods|schifffahrt*|transporte por carretera|portos|puertos|transportbedrijf|
transportbedrijven|gerente de frota`,
  climate: `
umweltministeri*|ministry of the environment|environment ministry|
waste reduction|emissions of|
flood cover|flood insurance|
coral|coral bleaching|reef|marine biologist|peat|river trust|nature trust|wildlife trust|
tree officer|forest ranger|national park|dune restoration|clean rivers|plastic-free|heat planning|revierforst*|
gewasser*|naturpark*|nationalpark*|abfallberat*|eaux et forets|parc naturel|zones humides|agente forestal|
parque natural|humedales|biolog* marin*|biolog* marinh*|boswachter*|natuurgebied*|natuurpark*|
bodemkundige|marien bioloog|forstamt`,
};
