/*
 * Terms of art of each field: its processes, rules, systems and products, institutions and professions. All of them
 * `sure`: several words or a name that other fields don't use. English first; German, French, Spanish, Portuguese and
 * Dutch after it. Same format as domains.ts.
 */
export const TERMS_OF_ART: Readonly<Record<string, string>> = {
  healthcare: `
utilization review|length of stay|bed occupancy|case mix|drg|cpt codes|hcpcs|hcc|icd-11|icd-9|rxnorm|umls|
openehr|epic systems|epic clarity|epic caboodle|cerner|meditech|athenahealth|allscripts|eclinicalworks|
epic hyperspace|epic resolute|epic beaker|epic cadence|ihe profiles|hl7v2|c-cda|ccda|cahps|hcahps|press ganey|
meaningful use|macra|acos|bundled payments|capitation|prior auth|denial management|clean claims|claim scrubbing|
charge capture|chargemaster|revenue integrity|clearinghouse claims|837 files|835 files|x12 837|pbm|340b|
drug pricing|medication adherence|medication reconciliation|e-prescription|cds hooks|order sets|
early warning scores|lpn|lvn|cna|bsn|crna|safe staffing|junior doctor|house officer|consultant cardiologist|
sonography|echocardiography|rhia|rhit|certified coder|cdisc|sdtm|adam datasets|edc systems|medidata|veeva|redcap|
site monitoring|trial sites|informed consent forms|irb|ind filings|nda filings|510k|ivdr|iso 14971|eu mdr|
glp studies|ich guidelines|ich-gcp|drug master file|cmc regulatory|gamp 5|market access|heor|qaly|
nice submissions|rwe|phase i trials|phase ii|phase iii|first-in-human|biomarker|companion diagnostics|
liquid biopsy|next-generation sequencing|ngs|single-cell|rna-seq|variant calling|gwas|car-t|gene editing|
monoclonal|peptides|medicinal chemistry|medicinal chemist|cheminformatics|adme|admet|pk/pd|in vitro|in vivo|
wet lab|cell culture|pcr|histopathology|whole-slide|radiomics|mammography|ultrasound|endoscope|ventilator|
implants|implantable|continuous glucose|cgm|cochlear|ophthalmology|ophthalmologist|haematology|hematology|
rheumatology|endocrinology|gastroenterology|pulmonology|neonatology|anaesthesiology|
transplant|stroke unit|cath lab|burn unit|birth centre|doula|lactation|child health|occupational health|
community health|contact tracing|syndromic surveillance|pandemic preparedness|who guidelines|nih grant|fqhc|
urgent care|walk-in clinic|orthodontic|suicide prevention|crisis line|substance abuse|opioid|domiciliary care|
cqc|hitrust|de-identified patient|patient registry|patient-reported outcomes|patient engagement|
patient scheduling|patient no-shows|virtual care|virtual ward|telepsychiatry|teletherapy|care navigator|sdoh|
risk stratification|hais|hand hygiene|theatre lists|integrated care|pflegegrad*|pflegeplanung|
pflegedokumentation|kis-*|entlassmanagement|fallpauschale*|notaufnahme*|rettungsdienst*|notarzt*|anasthesie*|
radiolog*|onkolog*|kardiolog*|padiatr*|gynakolog*|chirurg*|orthopad*|dermatolog*|neurolog*|urolog*|
intensivstation*|intensivpflege*|mdr-zulassung|studienzentrum|pharmakovigilanz|telemedizin*|
telematikinfrastruktur|kassenarzt*|ide en reanimation|pmsi|laboratoire d'analyses|residente de medicina|
urgencias|atencion al paciente|prontuario|fila de espera|zorgadministratie`,
  housing: `
lihtc|section 8|hud-*|homeless outreach|registered provider|resident services|resident engagement|
residents' association|right to buy|shared ownership|community land trust|cohousing|tiny homes|modular homes|
prefab homes|passive house|passivhaus|retrofit of homes|home energy retrofit|home retrofit|damp and mould|
void property|void properties|void turnaround|property letting|block manager|service charges|freeholder|
strata management|body corporate|owners corporation|homeowner association|co-op board|concierge for flats|
residential sales|residential lending|residential letting|residential leasing|lease-up|leasing manager|
garden-style|short-let|airbnb hosts|property host|student lets|student residences|house hunting|house hunters|
home seller|home appraisal|home sale|house sales|repeat-sales|case-shiller|yardi|realpage|appfolio|buildium|
entrata|mri software|idx feeds|listing agent|buyer's agent|buyers' agent|cre lending|office leasing|
retail leasing|net operating income|cap rate|land development|land acquisition|plot sales|planning permission|
planning applications|planning consultant|building control|building safety act|cladding remediation|
home warranty|home warranties|title company|title search|title agent|closing agent|
property solicitor|loss mitigation|forbearance|heloc|jumbo loans|fha loans|va loans|gse|freddie|fannie|
ginnie mae|tba market|hmda|cra lending|property assessment|property taxes|property records|cadastre|cadastral|
parcel maps|wohneigentum*|wohngeld*|obdachlos*|mietverwalter*|mietvertrag*|betriebskosten*|weg-verwalt*|
grundbuch*|bauspar*|leerstand*|quartiersmanag*|hebergement d'urgence|bail commercial|baux|habitat participatif|
vpo|desahucios|catastro|tasador de inmuebles|tasaciones|inquilino|arrendatario|condominio|huurtoeslag|huurbeleid|
huurachterstand*|taxateur|nieuwbouwproject*|starterswoning*`,
  finance: `
ap/ar|ar/ap|year-end close|close process|financial close|fixed assets|management accounts|fund administrator|
nav calculation|transfer agency|transfer agent|tax return|tax preparation|enrolled agent|corporate tax|
indirect tax|vat returns|transfer pricing|asc 606|sarbanes-oxley|coso|external auditor|audit firm|big 4 audit|
insolvency|restructuring advisory|sage 50|freshbooks|netsuite|workday financials|oracle financials|hyperion|
variance analysis|cash flow forecasting|treasury operations|cash pooling|fx hedging|fx risk|interest rate risk|
asset-liability|crr|frtb|xva|pd models|lgd|cecl|ccar|dfast|icaap|model validation|sr 11-7|scorecards for credit|
credit scorecards|fico|loan default|loan origination|loan processing|loan approvals|npl|debt recovery|
collections strategy|ipo|lbo|private credit|private debt|private placements|covenants|buyout|general partner|
lp reporting|fund of funds|long/short|stat arb|market neutral|market microstructure|order execution|
execution algorithms|smart order routing|fix protocol|low-latency trading|high-frequency trading|hft|
prop trading|options pricing|commodity trading|structured products|repo desk|prime brokerage|clearing house|
clearinghouse|settlement of trades|post-trade|trade surveillance|best execution|emir|dodd-frank|finra|series 7|
series 63|sec filings|investor reporting|sell-side|buy-side|portfolio analyst|portfolio construction|
factor investing|robo-adviser|wealth planning|cfp|caia|retirement planning|401(k)|pension scheme|pension trustee|
superannuation|letters of credit|factoring company|psd3|swift gpi|iso 20022|wire transfers|card issuer|
card network|acquirer|payment gateway|point-of-sale financing|interchange|card-not-present|3d secure|
tokenization of cards|mobile wallets|e-money|remittance|cdd|customer due diligence|fincrime|anti-fraud|
fraud losses|fraud prevention|fraud risk|fraud strategy|cryptocurrencies|crypto trading|defi|stablecoin|
tokenised assets|building society|building societies|savings and loan|microlending|microcredit|cdfi|murex|
bloomberg terminal|factset|temenos|finacle|mambu|avaloq|kontoauszug*|bankkonto*|girokonto*|bankfiliale*|
privatbank*|direktbank*|landesbank*|jahresabschluss*|monatsabschluss*|umsatzsteuer*|steuerrecht*|
konzernrechnungswesen|zahlungsverkehr*|forderungsmanag*|inkasso*|debitoren*|bafin|marisk|treasury-*|
cabinet d'expertise|daf|consolidation financiere|salle des marches|risque de credit|lutte anti-blanchiment|
lcb-ft|moyens de paiement|auditoria externa|auditor externo|cuentas por pagar|cuentas por cobrar|impuestos|
asesoria fiscal|fondos de pensiones|contas a pagar|contas a receber|maquininha*|meio de pagamento|pix|
fundos de investimento|previdencia privada|planejamento financeiro|imposto de renda|administrateur|
registeraccountant|belastingaangifte*|debiteurenbeheer|crediteurenadministratie|kredietrisico*|beleggingsfonds*|
beleggingen|pensioenbeheerder`,
  insurance: `
loss triangle|chain ladder|ibnr|loss development|reserve model|reserves for claims|fcas|soa exams|cas exams|
experience rating|experience studies|mortality tables|mortality rates|longevity risk|morbidity|lapse rates|
lapse models|policy lapses|embedded value|solvency|orsa|naic|statutory reserves|rbc ratio|iul|universal life|
term life|whole life|annuity|group life|group benefits|income protection|critical illness|medicare supplement|
stop-loss|p and c|home and contents|marine cargo|professional indemnity|professional liability|
directors and officers|d&o|e&o|cyber underwriting|general liability|workers' comp|comp claims|auto claims|
motor claims|coverage disputes|coverage counsel|bad faith claims|policy admin|policycenter|billingcenter|
claimcenter|applied epic|majesco|sapiens|insurity|earnix|emblem pricing|radar pricing|wtw radar|igloo models|
remetrica|prophet models|moses models|air worldwide|rms models|verisk|lexisnexis risk|iso forms|acord forms|
bordereaux|bordereau|delegated authority|coverholder|binder business|binding authority|managing general agent|
london market|facultative|retrocession|cat bonds|catastrophe bonds|cat model|nat cat|natcat|exposure management|
exposure modelling|accumulation control|hail models|windstorm models|claims adjusting|claims adjustment|
claims specialist|claims fraud|claims severity|claims frequency|frequency-severity|claims payouts|
claims inflation|fnol|straight-through claims|subrogation|loss assessor|loss control|risk engineering|
risk engineer|risk surveyor|underwriting rules|underwriting guidelines|underwriting workbench|
underwriting automation|underwriting authority|automated underwriting|medical underwriting|life underwriting|
rate filings|rate making|ratemaking|rating engine|gwp|net premiums|earned premium|written premium|expense ratio|
new business premium|renewal retention|renewals book|broker channel|bancassurance|microinsurance|takaful|
captives|risk retention group|third-party administrator|benefits broker|dav-*|haftpflicht*|schadenmanagement|
schadenabteilung|schadenquote|schadenfall|schadenfalle|bestandsfuhrung*|policen*|underwriterin|tarifierung|
indemnisation|souscripteur|souscriptrice|prevoyance|complementaire sante|reassureur|seguro de vida|
seguro de salud|seguro de auto|peritaje|suscripcion de riesgos|primas netas|primas emitidas|ramo vida|
seguro auto|seguro saude|subscricao|subscritor|sinistralidade|premio emitido|susep|schaderegeling|schadelast|
polisadministratie|polissen|inkomensverzekering*`,
  retail: `
planogram|planogramming|space planning|shelf space|shelf availability|out-of-stocks|stockouts|
stock-outs in shops|shrinkage|shrink rate|loss prevention|inventory shrink|sell-through|markdowns|
markdown optimisation|markdown optimization|clearance pricing|promo pricing|promotion pricing|
assortment optimisation|assortment optimization|category captain|private label|own-label|own-brand|
merchandise planner|merch planning|open-to-buy|menswear|womenswear|ladieswear|kidswear|swimwear|lingerie|
sportswear|activewear|athleisure|streetwear brand|clothing brand|clothes shop|fashion house|fast fashion|
second-hand clothing|resale platform|thrift store|charity shop|jewellery|jewelry|eyewear|cosmetics brand|
perfumery|perfumeries|home furnishings|homeware|home goods|diy chain|hardware store|builders' merchant|toy store|
pet shop|pet store|corner shop|newsagent|farm shop|bakery chain|butcher's shop|refill shop|concept store|
flagship store|pop-up store|pop-up shop|high street shops|shopping centre|shopping center|shopping mall|
cash and carry|warehouse club|discount store|dollar store|duty free|store clerk|store lead|store opening|
store network|store formats|store rollout|new stores|store portfolio|store layout|store clusters|store visits|
same-store sales|like-for-like sales|comp sales|average basket|average order value|aov|cart abandonment|
abandoned carts|product detail pages|product feeds|google shopping|online fashion|online marketplace|
marketplace management|seller onboarding|sellers on amazon|amazon marketplace|amazon vendor|vendor central|
seller central|buy box|ebay seller|zalando partner|bigcommerce|sfcc|commercetools|spryker|shopware|oxid esales|
hybris|sap commerce|adobe commerce|vtex|tiendanube|nuvemshop|akeneo|pim systems|e-pos|pos terminals|
scan-and-go|click and collect|click & collect|curbside pickup|ship-from-store|bopis|returns desk|
loyalty card|loyalty scheme|loyalty app|loyalty members|trade marketing|trade promotion|subscription boxes|
subscription box|einzelhandler*|filialnetz|filialbetrieb|marktleit*|verkaufsflache*|warengruppe*|
warenwirtschaft*|sortiment*|regalplatz*|handelsmarke*|lebensmitteleinzelhandel*|leh|textileinzelhandel|modehaus*|
kaufhaus*|warenhaus*|fachhandel*|onlinehandler*|verkaufsleit*|handelsbranche|backereikette|buchhandel*|
buchhandlung*|point de vente|cheffe de rayon|hote de caisse|hotesse de caisse|vendeuse|merchandiseur|
centre commercial|centres commerciaux|drive pieton|commerce de gros|punto de venta|
centro comercial|centros comerciales|grandes almacenes|surtido|ponto de venda|pdv|
frente de caixa|atacarejo|atacadista|marketplaces de moda|winkelmedewerker|winkelmanager|winkelformule*|
filiaalmanager|assortiment|detaillist*|retailketen|inkoper mode|modeketen`,
  energy: `
grid code|grid interconnection|interconnection queue|interconnection studies|grid congestion|
congestion management|grid balancing|grid flexibility|flexibility market|frequency response|reactive power|
power flow|load flow|short-circuit studies|power quality|harmonics studies|protection engineer|
protection engineering|relay protection|relay settings|switchgear|high-voltage|medium voltage|hvdc|
overhead lines|underground cables|linesman|lineman|linemen|utility pole|outage management|outage restoration|
outage prediction|saidi|saifi|dno|transmission planner|transmission planning|iso-ne|pjm|ercot|caiso|miso market|
nyiso|ferc|nerc cip|ofgem|utility commission|utility regulation|utilities regulation|utility rates|rate case|ppa|
merchant revenue|merchant power|capacity market|ancillary services|intraday market|day-ahead|balancing mechanism|
nodal prices|locational marginal|spark spread|gas trading|gas trader|gas storage|gas utility|gas utilities|
gas distribution|gas grid|gas fitter|gas engineer|crude oil|oil trader|oil trading|well engineer|
well engineering|wellbore|well completions|subsea|fpso|rig crew|petrophysics|petrophysicist|reservoir simulation|
seismic interpretation|pipeline integrity|pipeline operator|midstream|downstream refining|hydrocracker|
reactor physics|small modular reactor|tokamak|pv modules|pv design|pvsyst|pv plant|agrivoltaics|utility-scale|
turbine technician|wind technician|wind park|wind project|wind assessment|wind assets|wake models|wake losses|
floating wind|scada for turbines|hub height|repowering|bess|grid batteries|grid battery|grid-scale|
home batteries|lithium-ion|battery pack|electrolyser|electrolyzer|fuel cell|power-to-x|charge point operator|
cpo network|charging infrastructure|charging network|ev charger|ocpp|smart charging|vehicle-to-grid|v2g|
ground-source|air-source|district cooling|cogeneration|boiler plant|meter-to-cash|advanced metering|submetering|
time-of-use|demand side response|demand flexibility|peak shaving|load shifting|load profiles|virtual power|
renewable power|renewable project|renewable portfolio|green power|guarantees of origin|hydro power|dam operator|
pumped storage|run-of-river|bioenergy|biomethane|biofuel|landfill gas|power producer|thermal plant|gas turbine|
steam turbine|electrical grid|electrification of|rural electrification|mini-grid|netzanschluss*|netzausbau*|
netzentgelt*|netzstabil*|netzfuhrung*|netzleit*|verteilnetz*|ubertragungsnetz*|bilanzkreis*|regelenergie|
redispatch*|direktvermarkt*|stromhandler*|stromvertrieb|mittelspannung*|niederspannung*|schaltanlage*|umspann*|
gaskraftwerk*|kernkraft*|atomkraft*|blockheizkraft*|biogasanlag*|windrad*|windenergieanlag*|solarpark*|
solarteur*|pv-planung|batteriegross*|batteriegroß*|ladesaul*|ladestation*|elektrolys*|zahlerdaten|messstellen*|enedis|edf|
gestionnaire de reseau|centrale hydroelectrique|pompes a chaleur|hydrogene|biogaz|methanisation|plantas solares|
bombas de calor|suministro electrico|gasista|refineria|geracao distribuida|parques solares|placas solares|aneel|
eletricista de rede|oleo e gas|plataformas offshore|netcongestie|netverzwaring|zonnepark*|zonnepaneel*|
windturbine*|waterstofproject*|laadpaal|slimme meter|kerncentrale|gasnetwerk`,
  'public-sector': `
city manager|councillor|councilor|alderman|town clerk|county commissioner|county executive|county agency|
county agencies|state department|parks and recreation|building department|permitting office|permitting system|
311 requests|code enforcement|public administrator|public manager|public official|public employee|public tender|
public tendering|tender evaluation|govcon|gsa|far compliance|dfars|fedramp|fisma|section 508|
authority to operate|ato packages|usds|18f|gds standards|gov.uk|govuk|digital service team|us digital response|
code for america|civic hacker|e-governance|egovernment|digital id|citizen portal|citizen-facing|
citizens' assembly|citizens advice|constituents|constituent services|constituency office|
snap benefits|snap enrollment|tanf|medicaid eligibility|eligibility systems|benefits delivery|
unemployment insurance|unemployment agency|unemployment office|job centre|jobcentre|welfare state|welfare system|
social assistance|social benefit|child welfare|foster care|youth services office|juvenile justice|
criminal justice|district attorney|court clerk|court administration|court case management|parole|
corrections officer|correctional|police data|police force|police reform|sheriff|crime analyst|crime data|
crime lab|emergency management|emergency manager|emergency dispatch|dispatch for 911|fire brigade|fire chief|
homeland security|national security|intelligence community|dod|armed services|naval officer|coast guard|
va benefits|immigration services|refugee agency|refugee resettlement|border agency|border guard|passport office|
passports and visas|consulate|consular|ambassador to|foreign office|house of commons|house of lords|bundestag|
landtag|national assembly|senator|white house|capitol hill|mayoral|governor's office|cabinet office|hm treasury|
hmrc|irs|dwp|noaa|usda|usaid|usgs|hhs|world bank|imf|oecd|undp|unhcr|unesco|who consultant|statistics bureau|
bureau of statistics|national statistical|statistical agency|labour statistics|labor statistics|
population register|civil registry|civil registration|voter registration|voter registrar|election administration|
election official|election commission|ballots|ballot design|redistricting|
policy evaluation|policy design|policymaking|policy unit|policy fellow|tax inspector|tax collector|
tax collection agency|revenue agency|customs service|freedom of information|foi requests|participatory budgeting|
stadtrat*|gemeinderat*|burgermeister*|oberburgermeister*|landrat*|landesministerium*|landesregierung*|
bundesregierung*|bundesamter|bundesdruckerei|bezirksamt*|bezirksregierung*|ordnungsamt*|burgerservice*|
burgerburo*|burgerdienste|einwohnermelde*|standesamt*|auslanderbehorde*|sozialamt*|jugendamt*|gesundheitsamt*|
bauamt*|stadtplan*|stadtkammerei|kammerei*|onlinezugangsgesetz|ozg|registermodernisierung|e-akte|
verwaltungsrecht*|verwaltungsmodern*|verwaltungswirt*|verwaltungsangestellt*|beamte|referendar|staatsanwalt*|
amtsgericht*|landgericht*|zollbeamt*|zollverwaltung|bundespolizei|katastrophenschutz*|
vergabestelle*|vergaberecht|offentliche vergabe|offentliche ausschreibung*|fordermittel*|agent territorial|
attache territorial|attachee territoriale|administrateur territorial|elus|elu local|elue locale|commune de|
communaute d'agglomeration|metropole de|administration centrale|administration fiscale|impots|dinum|beta.gouv|
commande publique|marche public|acheteur public|acheteuse publique|appel d'offres public|police nationale|
pole emploi|france travail|securite sociale|urssaf|empleado publico|empleada publica|
administracion local|administracion autonomica|consejeria|junta de andalucia|generalitat|municipalidad|
secretaria de salud|secretaria de hacienda|licitacion publica|contrataciones publicas|compras publicas|
hacienda publica|agencia tributaria|gobernanza publica|gestor publico|gestora publica|servidora|concurso publico|
licitacao|pregoeiro|secretaria da fazenda|secretaria de saude|prefeita|camara dos deputados|junta de freguesia|
administracao local|raadslid|burgemeester|provinciale staten|
omgevingsdienst*|veiligheidsregio*|beleidsmaker*|aanbesteding*|uwv|bestuurskunde|openbaar bestuur`,
  education: `
key stage|gcse|ib diploma|international baccalaureate|ap courses|sat prep|common core|title i school|iep|
504 plans|lesson study|lesson plan|schemes of work|paraeducator|supply teaching|teaching fellow|
teach for america|teach first|instructional coach|instructional coaching|instructional leader|literacy coach|
reading specialist|reading intervention|maths mastery|special ed|efl|music lessons|piano lessons|guitar lessons|
1:1 lessons|one-to-one lessons|private lessons|python lessons|coding lessons|programming lessons|coding for kids|
code club|coding club|coding instructor|bootcamp graduates|teach python|teach programming|programming instructor|
course design|course designer|course development|course developer|course authoring|courseware|learning outcomes|
learning objectives|assessment literacy|formative assessment|summative assessment|standardized tests|
standardised tests|standardized testing|item response theory|exam board|examination board|marking exams|
external examiner|lms|scorm|xapi|blackboard learn|brightspace|d2l|articulate storyline|articulate 360|
storyline 360|rise 360|powerschool|infinite campus|khan academy|coursera instructor|udemy instructor|
udemy course|learning technologist|educational psychologist|educational psychology|
educational researcher|educational research|educational publisher|educational publishing|educational content|
educational apps|academic dean|academic director|academic coordinator|academic adviser|academic advising|
academic integrity|academic administrator|tenure-track|department chair|visiting scholar|adjunct instructor|
assistant prof|associate prof|doctoral supervisor|doctoral training|graduate school dean|university research|
university it|university registrar|bursar|bursary|financial aid office|enrolment officer|student recruitment|
student recruiter|student life|student housing office|student experience|student engagement|student advisor|
student advising|student dropout|student enrolment|student enrollment|dropout prevention|alumni relations|
alumni office|campus life|college counselor|college counselling|college counseling|college readiness|
college access|guidance counselor|guidance counsellor|school superintendent|school governor|
school business|school improvement|school inspector|school inspection|ofsted|school network|school choice|
school vouchers|school year|school-age|school children|schoolchildren|school secretary|public schools|
private school|independent school|academy trust|boarding school|rural schools|district schools|early learning|
childcare|child care centre|nursery nurse|nursery manager|day nursery|day care centre|playgroup|
summer camp instructor|vocational trainer|apprenticeship provider|apprenticeship programme|apprentice trainer|
fe college|adult learners|adult learning|literacy programme|literacy program|training provider|corporate trainer|
corporate training|driving school|music school|conservatory of music|schulverwaltung*|schulentwicklung|
schultrager*|schulbuch*|schulamt*|schulpsycholog*|ganztagsschule*|mathelehrer*|mathematiklehr*|deutschlehrer*|
englischlehrer*|musiklehrer*|sportlehrer*|sonderpadagog*|sozialpadagog*|medienpadagog*|
lehramtsstudent*|lehramtsstudium|lehrplan*|unterrichtsmaterial*|unterrichtsentwicklung|
universitatsprofessor*|juniorprofessor*|privatdozent*|lehrbeauftragt*|erwachsenenbildner*|
ausbilder|ausbilderin|kindertages*|lernplattform*|lernsoftware*|prof de|directeur d'ecole|directrice d'ecole|
chef d'etablissement|principal de college|principale de college|proviseur|proviseure|surveillant|aesh|
formation continue|formation pour adultes|organisme de formation|centre de formation|cours particuliers|
soutien scolaire|decrochage scolaire|vie scolaire|clases particulares|clases de ingles|clases de matematicas|
maestro|orientadora escolar|orientador escolar|directora de instituto|coordinadora academica|
coordinador academico|diseno instruccional|disenadora instruccional|aula virtual|aulas virtuales|alumnas|
fracaso escolar|abandono escolar|evasao escolar|designer instrucional|design instrucional|aulas de ingles|
aulas particulares|reforco escolar|basisschoolleraar|hogeschooldocent|schooldirecteur|schooldirecteuren|
lerarenopleiding|opleidingskundige|kinderdagverblijf|huiswerkbegeleid*|studieloopbaan*`,
  manufacturing: `
milling|5-axis|five-axis|cam programmer|mastercam|solidcam|wire edm|lathe|grinding machines|toolmaking|
tool maker|die casting|forgings|press shop|paint line|powder coating|galvanizing|galvanising|heat treatment|
sintering|blow molding|thermoforming|moulds|mould design|composite parts|tig|weld inspector|weld inspection|
boilermaker|pipefitter|millwright|metal fabricator|pressure vessel|300 mm|300mm|fab process|etch process|
plasma etch|photolithography|deposition tools|epitaxy|clean room|chip packaging|backend packaging|die attach|
smt line|pick-and-place machines|ems provider|electronics factory|assembly worker|
production operator|production worker|production scheduler|production scheduling|production cell|
production facility|production facilities|production technology|production technologist|production ramp-up|
ramp-up of production|start of production|factory manager|factory director|factory worker|factory automation|
factory planning|factory simulation|factory data|plant director|plant supervisor|plant controller|
plant maintenance|plant technician|plant automation|plant closures|shift foreman|rotating equipment|
industrial electrician|industrial mechanic|preventive maintenance|mtbf|mttr of machines|takt|changeover time|
smed|gemba|5s audits|8d reports|pfmea|dfmea|control plan|iso/ts 16949|vda 6.3|first-article|cmm programming|
metrology|metrologist|calibration lab|incoming inspection|quality technician|quality inspector|supplier audits|
supplier development|scrap cost|first-pass yield|yield loss|yield engineer|yield engineering|non-conformance|
nonconformance|defects per million|ppm defects|industrial controls|controls engineer|controls technician|
automation technician|siemens s7|tia portal|allen-bradley|rockwell automation|beckhoff|twincat|codesys|
ladder logic|hmi screens|wincc|opc ua|mqtt sparkplug|historian data|osisoft pi|pi historian|mes system|
mes rollout|mes implementation|production erp|sap pp|sap qm|sap pm|machine data|vision inspection|
machine vision systems|industrial vision|cobot|fanuc|kuka|robot programmer|robot programming|tier 1 supplier|
tier 2 supplier|autosar|vehicle assembly|engine plant|powertrain|drivetrain|chassis|body-in-white|crash test|
bus maker|train maker|bike maker|bicycle maker|motorcycle maker|aerostructures|aircraft assembly|jet engines|
space hardware|shipbuilder|boat builder|boatbuilder|machine maker|machinery maker|equipment maker|
appliance maker|white goods|tyre|tire plant|glass factory|glass plant|brickworks|concrete plant|precast|
paper machine|pulp mill|furniture factory|textile factory|spinning mill|weaving mill|shoe factory|
leather tannery|toy maker|food factory|food plant|food technologist|meat processing|dairy plant|dairy processing|
bakery plant|industrial bakery|confectionery maker|brewmaster|distillery|distilleries|packaging machines|
packaging plant|packaging engineer|chemical engineer|chemical engineering|process safety|process chemist|
fertilizer plant|steelworker|blast furnace|rolling mill|smelter|metallurgist|metallurgical|metallurgy|
materials engineer|werkzeugmechanik*|industriekauf*|industriemeister*|maschinenfuhrer*|maschinenbedien*|
anlagenfuhrer*|anlagenmechanik*|produktionsmitarbeit*|produktionsingenieur*|produktionstechnolog*|
produktionswerk*|produktionsstandort*|produktionssteuer*|produktionssystem*|produktionshalle*|arbeitsvorbereit*|
montagewerk*|montageband|schichtbetrieb|schichtfuhrer*|ausschussquote|ausschuss um|rustzeit*|taktzeit*|
stillstand*|hochofen*|schweissfach*|schweißfach*|lackiererei|presswerk*|karosseriebau|zulieferbetrieb*|chemiewerk*|chemikant*|
papierfabrik*|textilfabrik*|mobelfabrik*|brauerei*|braumeister*|molkerei*|lebensmittelproduktion|
lebensmitteltechnolog*|verfahrenstechnik*|verfahrensingenieur*|kunststoffverarbeit*|spritzgiess*|spritzgieß*|mechatronik*|
sps-programm*|steuerungstechnik|qualitatsprufer*|qualitatsingenieur*|chef de ligne|conducteur de ligne|
conductrice de ligne|responsable maintenance|ingenieur methodes|ingenieure methodes|methodes industrialisation|
trs|lignes d'assemblage|chaine d'assemblage|usineur|fraiseur|tourneur|soudeur|soudeuse|outilleur|fonderie|
emboutissage|injection plastique|plasturgiste|laiterie|ingeniero de procesos|ingeniera de procesos|
jefe de produccion|jefa de produccion|jefe de mantenimiento|jefe de taller|operario de produccion|
operaria de produccion|linea de montaje|planta de montaje|planta de ensamblaje|fresador|matricero|matriceria|
fundicion|acereria|laminacion en caliente|cementera|papelera|maquiladora|maquila|engenheiro industrial|
gerente industrial|gerente de planta|supervisor de producao|lider de producao|operador de producao|
operadora de maquinas|tecnico de manutencao|soldadora|
caldeireiro|usinagem|estamparia|fundicao|injecao plastica|linha de montagem|celulose e papel|cervejaria|
frigorifico|productiemanager|productietechniek|productieleiding|productiehal|
productieplanning|procesoperator*|procestechnologie|werktuigbouwkund*|machinebankwerker|frezer|lasserij|
staalfabriek|staalbedrijf|chemiebedrijf|voedingsmiddelenfabriek|zuivelfabriek|brouwerij|assemblagelijn*|
onderhoudsmonteur|onderhoudstechnicus|verpakkingslijn*|halffabricaten`,
  media: `
newswire|wire service|news wire|news producer|news anchor|news presenter|news director|news organisation|
news organization|news outlet|news publisher|news startup|news product|news photographer|news photography|
breaking news|city desk|foreign desk|science writer|investigations editor|night editor|day editor|
assignment editor|opinion editor|opinion page|op-ed page|op-ed editor|byline|feature writer|staff photographer|
photo desk|picture desk|graphics desk|data desk|audience editor|engagement editor|community editor|
social media editor|homepage editor|fact checker|press freedom|press photographer|trade magazine|trade press|
trade journal|print magazine|magazine publisher|magazine writer|regional paper|local paper|tabloid|broadsheet|
classifieds|reader revenue|commissioning editor|acquisitions editor|production editor|copyediting|copy-editing|
proofreader|proofreading|line editor|line editing|developmental editor|developmental editing|fiction editor|
typesetting|typesetter|book designer|book design|book cover|book fair|book publicist|book publicity|
book marketing|book translator|book trade|academic publisher|children's author|literary fiction|
literary magazine|literary journal|literary festival|ghostwriter|ghostwriting|novels translated|graphic novel|
comic book|tv news|tv drama|tv channel|tv network|tv presenter|tv host|tv editor|tv rights|tv commercial|
tv format|pay-tv|linear tv|connected tv|ctv|free-to-air|showrunner|script editor|script supervisor|scriptwriter|
scriptwriting|script writer|screenplay|storyboard|camera operator|camera assistant|camerawoman|cameraman|gaffer|
best boy|boom operator|sound mixer|sound recordist|sound editor|sound editing|foley|dubbing|voice artist|
voice acting|voiceover|film editing|film score|film composer|film distribution|film distributor|film financing|
film fund|film industry|film set|film sales|film school|film director|film directing|feature film|short film|
post-production|colourist|colorist|da vinci resolve|davinci resolve|avid media composer|final cut pro|
nuke compositing|rotoscoping|matte painter|character animation|animation director|stop-motion|motion capture|
radio presenter|radio drama|radio show|community radio|public radio|radio network|audio producer|
audio production|audio drama|audio branding|music supervisor|music supervision|music licensing|music publisher|
music rights|music critic|music composer|composer for film|recording studio|
recording engineer|mixing engineer|mastering engineer|session musician|session work|songwriter|songwriting|a&r|
set design|playwright|director of photography|cinematography|
ad exchange|ad network|ad creative|
ad campaign|ad inventory|ad verification|ad fraud|ad-supported|real-time bidding|rtb|demand-side platform|
supply-side platform|header bidding|prebid|dsp platform|ssp platform|programmatic ads|programmatic buying|
programmatic trader|out-of-home|dooh|media strategist|media strategy|media owner|media sales|media measurement|
media monitoring|media research|media researcher|media studies|media scholar|media law|media lawyer|
media literacy|media outlet|media organisation|media organization|media production|media producer|
media asset management|media archive|media startup|media start-up|media tech|media technology|media rights|
audience measurement|audience ratings|ratings and playlists|reach and ratings|nielsen ratings|live streaming|
transcoding|content licensing|content rights|digital rights|closed captions|captioning|audio description|
photojournalism|photo essay|
comic strip|ad copywriter|
creative studio|branding agency|content studio|journalistinnen|journalisten|reporterin|nachrichtenredakt*|
onlineredakt*|politikredakt*|wirtschaftsredakt*|kulturredakt*|sportredakt*|lokalredakt*|chef vom dienst|
ressortleit*|volontariat|datenjournalis*|investigativ*|fotojournalis*|bildjournalis*|pressefoto*|zeitungsverlag*|
buchverlag*|fachverlag*|verlagsleit*|verlagskauf*|verlagshaus*|verlagsprogramm|fachzeitschrift*|magazinredakt*|
leserbrief*|auflage von|buchmesse|buchgestalt*|sachbuch*|romane und|korrektorat*|horspiel*|horfunk*|
radiomoderat*|fernsehredakt*|fernsehproduk*|fernsehmoderat*|filmschnitt|filmschaffend*|filmregie*|
dokumentarfilm*|kameramann|kamerafrau|tonmeister*|tontechnik*|cutterin|spielfilm*|kurzfilm*|trickfilm*|
werbefilm*|werbetext*|mediaplan*|mediaeinkauf|medienredakt*|medienproduz*|
medienforsch*|medienkonzern*|offentlich-rechtlich*|theaterpadagog*|theaterregie*|schauspiel*|dramaturg*|journaux|
quotidien national|pigiste|redaction web|chef d'edition|cheffe d'edition|photojournaliste|editrice|
editeur de livres|edition de livres|salon du livre|relecteur|relectrice|correctrice|correcteur|
traduction litteraire|bande dessinee|documentariste|court metrage|long metrage|montage video|monteur|
chef operateur|ingenieur du son|postproduction|chaine tv|radio locale|animatrice radio|animateur radio|
regisseuse|scenariste|metteur en scene|metteuse en scene|achat media|agence media|regie pub|
redactor jefe|redactora jefa|redaccion digital|corresponsal|reportera|reportero|reportajes|editor de libros|
correccion de textos|correctora de estilo|corrector de estilo|traduccion literaria|novelas|feria del libro|
cortometraje|largometraje|montador de video|montadora|editor de video|realizadora|director de fotografia|
postproduccion|produccion de video|radio publica|locucion|presentadora de radio|doblaje|compra de medios|
agencia de medios|agencia creativa|redacao|redator-chefe|editor-chefe|revisora de textos|revisor de textos|
preparacao de textos|traducao literaria|livros infantis|curta-metragem|longa-metragem|documentario|
montagem de filmes|producao de video|dublagem|onderzoeksjournalist*|datajournalist*|verslaggever*|nieuwslezer*|
nieuwsredacteur|eindredact*|hoofdredact*|redactiechef|persbureau|boekenvak|boekuitgever*|literaire vertaling|
vertaler van romans|documentairemak*|filmmontage|geluidstechnicus|televisieprogramma*|radiomaker|media-inkoop|
reclamebureau*`,
  logistics: `
fcl|lcl|full container load|less than container|ltl|ftl|drayage|intermodal|transloading|flatbed|reefer|
heavy haul|load board|load planning|load planner|load consolidation|backhaul|empty miles|empty runs|trailer pool|
trailers and tractors|cdl|hours of service|driver retention|driver scheduling|driver shortage|delivery driver|
delivery rider|delivery fleet|delivery promise|delivery slots|delivery routing|delivery vans|delivery robots|
drone delivery|parcel company|parcel hub|parcel volumes|parcel locker|parcel operations|parcel tracking|
package delivery|package sorting|sorting hub|sorting centre|sorting center|sortation|first-attempt delivery|
proof of delivery|middle mile|first mile|pick rate|picks per hour|picking and packing|order picker|goods-in|
goods receipt|dock scheduling|dock doors|yard management|slotting|rack storage|pallet racking|pallet positions|
automated storage|as/rs|autostore|goods-to-person|conveyor systems|agv|amrs|amr robots|warehouse associate|
warehouse clerk|warehouse team|warehouse lead|warehouse systems|warehouse design|warehouse space|
warehouse network|warehouse picking|warehouse engineer|cycle counts|cycle counting|inventory accuracy|
inventory control|inventory controller|inventory turns|inventory turnover|stock control|stock controller|
stock accuracy|safety stock|reorder points|demand planner|supply planner|supply planning|ibp|sap apo|kinaxis|
o9 solutions|blue yonder|jda|manhattan associates|ewm|sap tm|otm|korber|project44|fourkites|descartes systems|
cargowise|returns processing|customs declaration|customs compliance|customs agent|customs duties|
export documentation|bill of lading|letters of carriage|hs codes|dangerous goods|hazmat shipping|adr transport|
iata|air waybill|air carrier|airline operations|airline network|airline scheduling|airline crew|crew pairing|
crew rostering|crew scheduling|crew rosters|tail assignment|fleet assignment|flight dispatcher|flight dispatch|
flight delays|flight planning|flight planner|aircraft turnaround|ground handlers|baggage handling|
baggage handler|airport operator|airport planning|airport slots|gate allocation|shipping agent|ship agent|
ship broker|shipbroker|shipbroking|ship management|ship manager|shipping finance|shipping lanes|vessel operator|
vessel operations|vessel schedules|vessel tracking|ais data|bulk carriers|dry bulk|container line|container yard|
container volumes|port captain|port call|port congestion|port planner|port terminal|berth planning|
berth allocation|stevedore|stevedoring|longshoremen|dockers|quay cranes|terminal operating|
terminal operator|merchant navy|merchant marine|deck officer|ship's captain|ferry operator|ferry company|
ferry crossings|tug boats|rail company|rail companies|rail yard|railcars|rail cars|rail cargo|rail planner|
rail scheduling|rail signal|train dispatcher|train dispatching|train delays|train punctuality|locomotive|
signalling engineer|track maintenance|tram|metro line|metro trains|subway operator|bus fleet|bus depot|
coach operator|transit planner|transit planning|transit operations|transit riders|transit data|transit schedules|
gtfs|mobility operator|ridership|ride-sharing|ridesharing|taxi fleet|taxi dispatch|fleet maintenance|
fleet electrification|fleet of vans|vehicle fleet|van fleet|route scheduling|route plans|routing and scheduling|
vrp|express parcels|postal operator|postal network|postal sorting|letter sorting|letters and parcels|
mail delivery|temperature-controlled|refrigerated storage|freighttech|transportleit*|
transportmanag*|transportkette*|transportplan*|frachtraum*|frachtkost*|berufskraftfahrer*|kraftfahrer*|
kurierfahrer*|kurierdienst*|paketbot*|lagermitarbeit*|lagerfachkraft|lagerlogistik*|lagermeister*|lagerautomat*|
lagerbestand*|lagerverwalt*|gabelstapler*|staplerfahrer*|kommissionier*|wareneingang*|warenausgang*|versandleit*|
versandabteilung|tourenplan*|zollabwicklung|zolldeklar*|zollagent*|containerschiff*|binnenschiff*|fluglotse*|
luftverkehr*|fluggesellschaft*|fahrdienstleit*|bahnbetrieb*|triebfahrzeug*|zugverkehr|fahrplan*|
verkehrsunternehm*|strassenbahn*|straßenbahn*|affreteuse|agent de transit|agent de quai|chauffeur poids lourd|
conducteur routier|exploitant transport|exploitante transport|gestionnaire de stocks|
gestion des stocks|magasinier|magasiniere|compagnie aerienne|controleur aerien|conductrice de train|
conducteur de bus|transport public|port de commerce|terminal a conteneurs|carretillero|carretillera|
preparacion de pedidos|gestion de stocks|gestion de inventarios|jefe de trafico|jefa de trafico|
agente de carga|transitario|transitaria|flete|conductor de camion|camionero|transporte publico|
transporte maritimo|transporte aereo|operaciones portuarias|compania aerea|aerolinea|controlador aereo|
maquinista de tren|cadena de frio|mensajeros|conferente|estoquista|gestao de estoque|controle de estoque|
armazenagem|agenciamento de carga|companhia aerea|controlador de voo|operacoes portuarias|porto de santos|
roteirizacao|cadeia fria|motoboy|heftruckchauffeur|orderpicker|declarant|luchtverkeersleider|
luchtvaartmaatschappij|machinist bij|treinmachinist|ov-bedrijf|binnenvaartschip*|haven van|
voorraadbeheer|voorraadplanner|pakketdienst|pakketsorteer*|koelketen|koeltransport`,
  climate: `
transition risk|tcfd|tnfd|issb|ifrs s2|gri standards|gri report|esrs|sfdr|eu taxonomy|double materiality|
materiality assessment|non-financial reporting|corporate responsibility|sustainable development|sdgs|
sustainable agriculture|sustainable aviation|sustainable building|sustainable cities|sustainable design|
sustainable fashion|sustainable investing|sustainable investment|sustainable materials|sustainable packaging|
sustainable procurement|sustainable sourcing|sustainable transport|sustainable mobility|cdp disclosure|
cdp questionnaire|science-based targets|sbti|decarbonizing|decarbonising|decarbonize|decarbonise|cbam|biochar|
direct air capture|dac plant|ccs|ccus|mrv|redd+|verra|gold standard credits|
emission inventory|emission inventories|emissions factor|emissions accounting|emissions targets|
emissions monitoring|fugitive emissions|environmental justice|environmental regulation|environmental permit|
environmental permitting|environmental protection|environmental agency|environmental assessment|
environmental remediation|environmental chemist|environmental chemistry|environmental economist|
environmental economics|environmental educator|environmental education|environmental journalist|
environmental journalism|environmental sensors|environmental technology|environmental technician|
environmental specialist|environmental manager|environmental management|environmental officer|
environmental geology|environmental modelling|environmental modeling|environmental statistics|
environmental biologist|environmental biology|environmental activist|environmentalist|environmental humanities|
iso 14001|iso 14064|iso 14040|brownfield|contaminated land|contaminated sites|groundwater|pfas|soil remediation|
soil science|soil scientist|soil health|soil erosion|regenerative agriculture|regenerative farming|agroecology|
agroforestry|water resources|water scarcity|river restoration|river basin|flood defence|flood defense|
flood management|flood modelling|flood modeling|flood modeller|flood hazard|flood warning|flood protection|
coastal erosion|coastal resilience|coastal engineer|coastal engineering|storm surge|shoreline management|
sponge city|nature restoration|nature reserve|nature-based|natural capital|park ranger|wildlife biologist|
wildlife corridors|wildlife management|wildlife monitoring|wildlife trade|habitat restoration|habitat survey|
habitat mapping|ecological restoration|ecological survey|ecological consultant|ecological consultancy|
species monitoring|endangered species|invasive species|botanist|ornithologist|entomologist|marine protected|
fisheries science|fisheries management|kelp|plankton|ocean acidification|ocean currents|ocean temperature|
ocean conservation|ocean plastic|plastic pollution|microplastics|forest fire|forest inventory|forest monitoring|
forest restoration|forest engineer|tropical forests|rainforest|urban trees|urban forest|tree canopy|
heat resilience|cooling centres|fire weather|weather forecaster|weather model|weather prediction|
numerical weather|nowcasting of rain|seasonal forecasts|rainfall models|rainfall data|weather stations|
weather radar|weather risk|atmospheric chemistry|atmospheric scientist|atmospheric physics|aerosols|cmip6|cmip|
era5|reanalysis data|copernicus|sentinel-2|sentinel-1|landsat|ndvi|land cover|land use change|earth system|
earth science|earth scientist|cryosphere|paleoclimate|palaeoclimate|ice core|circularity|circular design|
circular fashion|circular business|recyclability|recycler|recycling plant|recycling rate|recycling programme|
waste prevention|waste sorting|waste collection|waste streams|food waste|composting|compost|e-waste|
reuse systems|reusable packaging|leed ap|breeam|dgnb|green building|green roof|green infrastructure|
green economy|green jobs|green finance|green bond|green deal|green hydrogen policy|green startup|green start-up|
just transition|clean air|particulate matter|pm2.5|noise pollution|dekarbonisier*|umweltmanag*|umwelttechnik*|
umweltanalytik|umweltpadagog*|umweltokonom*|umweltverband*|umweltbericht*|umweltvertraglich*|umweltmonitoring|
biodiversitat*|biotop*|renatur*|wasserwirtschaft*|altlasten*|bodenschutz*|waldbau|waldumbau|
forstwirt*|forster|forsterin|forstwissenschaft*|landschaftsplan*|landschaftsokolog*|abfallwirtschaft*|
recyclinghof|wetterdienst*|wettermodell*|starkregen*|luftqualitat*|luftreinhalt*|gletscher*|finance durable|
finance verte|responsable rse|consultant rse|consultante rse|reporting extra-financier|taxonomie verte|
taxonomie europeenne|bilan ges|comptabilite carbone|credits carbone|acv|eco-conception|ecoconception|
etude d'impact|charge d'etudes faune|faune et flore|naturaliste|forestier|gestion forestiere|qualite de l'air|
qualite de l'eau|ressource en eau|risque inondation|risques naturels|trait de cote|collecte des dechets|
tri des dechets|recyclage|reemploi|finanzas sostenibles|gestora ambiental|gestor ambiental|educacion ambiental|
educadora ambiental|calidad del agua|gestion del agua|recursos hidricos|cuenca hidrografica|gestion de residuos|
restauracion ecologica|conservacion marina|ecologo|ecologa|guarda forestal|
ingeniero forestal|ingeniera forestal|gestion forestal|creditos de carbono|deforestacion|
financas sustentaveis|gestao ambiental|educacao ambiental|engenharia ambiental|engenharia florestal|
engenheira florestal|engenheiro florestal|analista ambiental|tecnica ambiental|fiscal ambiental|qualidade do ar|
qualidade da agua|bacia hidrografica|gestao de residuos|restauracao florestal|unidade de conservacao|bioma|
oceanografa|oceanografo|mercado de carbono|verduurzaming*|milieukunde|milieuadvies*|
milieu-inspecteur|milieueffect*|milieudefensie|natuurbescherming|natuurmonumenten|bosbeheer|bosbouw*|
ecologen|waterkwaliteit|waterbeheer*|hoogwater*|bodemsanering|luchtkwaliteit|afvalverwerking|afvalbeheer|
kringloop*|weerman|meteoroloog`,
};
