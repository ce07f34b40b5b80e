/*
 * What people of care and of housing have in their hands and whom they meet: rounds, aids, treatments and clinics;
 * deposits, possession orders, plots and house types. Seven languages, English first; by the rule of domains.ts a `sure`
 * term is enough on its own, a `likely` one needs company.
 */
export const CARE_OBJECTS: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  healthcare: {
    sure: `
bedpan|commode|cannula|cannulation|iv drip|iv lines|iv pumps|obs round|observations round|drug round|
medication round|med pass|drug trolley|drug chart|crash trolley|crash team|crash cart|resus|resuscitation|
ward round|ward staff|theatre list|odp|anaesthetics|anesthetics|intubation|tracheostomy|tracheotomy|stoma|ostomy|
colostomy|pressure sores|pressure ulcers|bedsores|falls prevention|hoist slings|care rota|care round|live-in care|
night sits|respite care|supported living|camhs|iapt|art therapy|music therapy|hypnotherapist|hypnotherapy|
acupuncturist|acupuncture|reflexologist|homeopath|homeopathy|physio|orthotics|orthotist|prosthetic limbs|
artificial limbs|wheelchair services|mobility aids|audiology|audiometry|hearing test|ear wax|eye test|
retinal scans|glaucoma|cataract|diabetic|ivf|embryologist|embryology|egg donation|egg freezing|sperm bank|
antenatal|postnatal|perinatal|prenatal|labour ward|labor ward|delivery ward|birth plans|home birth|paediatrician|
child development centre|autism assessments|adhd assessments|flu jabs|jab clinic|cervical screening|smear tests|
breast screening|mammogram|bowel screening|biopsy|specimen reception|blood sample|haemophilia|hemophilia|
sickle cell|transfusion|plasma donation|plasma donor|plasma centre|plasma center|platelets|organ retrieval|
mortuary|autopsy|dispensary|dispensing assistant|blister packs of pills|dosette|controlled drugs|chemist's shop|
high-street chemist|herbalist|stretchers|stretcher-bearer|minor injuries|discharge summary|discharge letters|
clinic letters|referral letters|bed state|patient administration|patient record|electronic patient|epr rollout|
gp federation|gp partner|salaried gp|icb|gmc registered|nmc registered|nmc pin|hcpc|hcpc-registered|med-surg|
medsurg|telemetry floor|telemetry unit|step-down unit|rn license|memory care|dme supplier|superbill|ub-04|
cms-1500|eligibility and benefits checks|provider directory|phlebs|rad tech|surg tech|scrub tech|emt|flight medic|
combat medic|pill bottles|trial protocol|trial participants|aseptic filling|lyophilisation|lyophilization|
freeze-dried vaccines|excipients|bioreactors|cell lines|stem cell|med-tech|hip replacements|knee replacements|
hips and knees|heart valves|endodontics|denture|crowns and bridges|root canals|exocad|3shape|duty of candour|
malpractice claims|outbreak investigation|outbreak response|epidemics|health promotion|health literacy|bed nets|
tuberculosis|tb clinic|polio|cholera|measles|ebola|obesity clinic|smoking cessation|stop-smoking|needle exchange|
drug and alcohol service|drug & alcohol|methadone|detox unit|theatre porter|sterile supplies|autoclaves|
vitals monitors|stroke rehab|spinal injury|cleft palate|drip stands|syringe|hypodermic|sharps bins|tourniquet|
wound dressings|compression stockings|incontinence|continence|tube feeding|feeding tubes|peg feeds|iddsi|
dysphagia|puree diets|thickened fluids|care agency|care visits|homecare|foundation doctor|neurosurgeon|
neurosurgery|oncologist|gastroenterologist|endocrinologist|rheumatologist|nephrologist|pulmonologist|
gynaecologist|gynecologist|obstetrician|allergy clinic|chest clinic|heart clinic|heart failure clinic|bone clinic|
anticoagulation|anticoagulant|antibiotic stewardship|antibiotic|painkillers|pain management|sleep apnoea|
sleep apnea|menopause clinic|contraception|abortion care|abortion clinic|sexual assault referral|school nurse|
advanced practitioner|trauma centre|trauma center|biomedical scientist|biomedical engineer|biomedical engineering|
sleep physiologist|respiratory physiologist|perfusionist|radiotherapist|dosimetrist|path lab|blood lab|
diagnostic lab|genetic testing|genetic tests|genome sequencing|patient pathway|care pathway|patient organisation|
patient leaflets|patient information leaflets|package inserts|pill packaging|drug regulator|drugmaker|drug maker|
drug company|vaccine maker|vaccine distribution|vaccine supply|vaccine cold chain|call-bell|call bells|
pendant alarms|telecare|braille medication labels|low vision clinic|autistic adults|disabled adults|
end of life care|bereavement counsellor|grief counsellor|suicide hotline|crisis text line|psychiatric ward|
psychiatric|psych ward|psychology clinic|eating disorder|anorexia|schizophrenia|bipolar clinic|trauma therapy|
emdr|marriage counsellor|psychoanalyst|neuropsychologist|rehab centre|rehab center|rehab unit|ot assessments|
pulmonary rehab|lymphoedema|first responder medic|mountain rescue medic|event medic|ship's doctor|
expedition doctor|medevac|health fund|health fundraising|health films|health body|health programmes|health ngo|
health charity|health centre|health center|health clinic|health secretary|health screening|health checks|
health check-ups|health assessments|health workers|ayurveda|ayurvedic|unani|naturopath|naturopathic|vet clinic|
equine vet|vet receptionist|aid post|bank shift|bank shifts on wards|blood donors|cannabis-free dispensary|
care-home|clinic visits|dispensing chemist|donor-chair|employee benefits broker|group dental|health-plan|
hospital consultant|medical cover|mobile clinic|nhs trusts|registered midwife|retirement village|
sensory impairment team|sheltered flats|surgical floors|travel medical|trust investigator|ward sister|ward-based|
ward-level|ward-to-board|draw bloods|drawing bloods|take bloods|taking bloods|ward housekeeper|ward hostess|
cancelled operations|theatre utilisation|referral to treatment|stethoscope|labour suite|blood pressure|
teleradiology|leg ulcers|chiropody|tinnitus|retinopathy|macular degeneration|low vision|varifocals|prosthesis|
prostheses|amputees|rehab robots|gait analysis|sports injuries|back pain|chronic pain|migraine|eczema|dermatitis|
psoriasis|varicose veins|botox|newborn screening|breastfeeding|miscarriage|stillbirth|preterm|paediatric|
cystic fibrosis|muscular dystrophy|multiple sclerosis|huntington's|arthritis|osteoporosis|hepatitis|herpes|
syphilis|antiretrovirals|dengue|zika|bird flu|infection rates|mrsa|superbugs|contact tracers|excess deaths|
cause of death coding|cochrane reviews|health technology assessment|biosimilar|pill organisers|home oxygen|
111 calls|fit notes|disability assessments|care packages|care assessments|care needs|sleep-in shifts|
waking nights|medication administration|mar charts|moving and handling|person-centred care|stairlifts|fall alarms|
care robots|delayed transfers of care|sober living|12-step programme|12-step program|counselling sessions|
anatomy lab|cadavers|blood drive|organ donor|bone marrow|tissue bank|biobank|exomes|elisa|antibody|viral vectors|
plasmids|unit dose|epic analyst|video consultations|slide scanners|blood bikes|care for the elderly|
look after the elderly|look after old people|looking after the elderly|elderly people|frail elderly|sick children|
disabled people|disabled children|people with disabilities|people with learning disabilities|wounded soldiers|
clean theatres|theatre turnaround|gurney|bed pans|infusion centre|infusion center|sedation|epidurals|caesarean|
c-sections|lumbar puncture|hernia|gallbladders|tonsils|appendectomy|bariatric|donor hearts|heart monitors|
heart attack|cpr training|first aid courses for|wheelchair users|wheelchair seating|adaptive equipment|
care leavers|memory cafe|morphine|ketamine clinic|fentanyl|naloxone|overdose prevention|overdoses|drug users|
drug-related deaths|hepatitis c|vaccinator|vaccine hesitancy|vaccine rollout|vaccine fridges|virologist|
bacteriologist|microbiologist|toxicologist|parasitologist|immunologist|geneticist|health geographer|
health sociologist|health statistician|health inspector|health promoter|health policy|health reform|health law|
health lawyer|health minister|health commissioner|health council|health district|health emergency|health post|
health extension worker|health technology|health research|health researcher|health group|health facility|
health supplies|health products|drug shortage|drug trial|drug recall|drug dosage|drug dosing|drug wholesaler|
drug label|drug manufacturer|drug store chain|drug delivery|drug testing lab|coroner's officer|doctor in training|
trainee doctor|foreign-trained doctor|village doctor|country doctor|family doctor|gp trainee|gp registrar|
gp appointments|fillings and crowns|spectacle frames|spectacle lenses|optical lab|optical shop lenses|ocularist|
glass eyes|hearing loss|hearing impaired|hearing clinic|speech therapy|speech and language|physical therapy|
massage therapy|pelvic floor|lymph drainage|podiatric|postpartum|birth center|birth worker|birthing centre|
birthing|newborns|neonates|premature babies|prem babies|special care baby|sick babies|baby clinic|well-baby|
infant nutrition|infant formula trials|nutrition clinic|malnutrition|blood sugar|blood glucose|glucose sensors|
sleep lab|brain injury|head injury|spinal cord|stroke patient|stroke ward|stroke care|post-stroke|aphasia|
epileptic|seizure detection|neurotech|neurorehabilitation|neuro rehab|brain scans|brain imaging|ct scanner|
imaging centre|imaging center|chemo|chemo ward|leukaemia|leukemia|lymphoma|melanoma|
beatmung*|beatmungspflege|dialyse*|pflegevisite|stationsdienst|auf station|praxisanleiter*|pdl|wohnbereichsleit*|
arztbrief*|praxisteam|praxismanager*|kassenabrechnung|ebm-abrechnung|goa-abrechnung|goz|kodierfachkraft*|
kodierkraft*|rehaklinik*|rehabilitations*|kurklinik*|physiopraxis|zahntechnik*|zahnersatz|zahnkronen|
kieferorthopad*|horgerat*|augenoptik*|prothesen|prothetik*|sanitatshaus*|blutspende*|blutbank|blutprobe*|
blutkonserve*|laborarzt*|mtla|op-saal|op-team|op-saale|op-assisten*|operationstechnisch*|narkose*|
krankentransport*|notrufzentrale rettung|hospiz*|palliativ*|demenz*|demenzkranke*|behindertenhilfe|
eingliederungshilfe|psychiatri*|suchthilfe|suchtberat*|suchtklinik*|drogenberat*|impfung|impfungen|impfaktion*|
impfzentrum|impfzentren|seuchen*|infektionsschutz*|hygienefachkraft|pharma*|wirkstoff|wirkstoffe|
wirkstoffforschung|kassenpatient*|privatpatient*|wundversorgung|wundmanag*|wundexpert*|stomatherap*|
sturzprophylaxe|pflegekasse*|pflegegeld|pflegestutzpunkt*|pflegeberat*|kurzzeitpflege|tagespflege|
pflegeversicher*|pflegeroboter|pflegesoftware|pflegeschul*|pflegeausbildung|pflegeassisten*|geburtshilf*|
kreisssaal*|kreissaal*|wochenbett*|stillberat*|kinderwunsch*|kinderarzt*|kinderarztin*|frauenarzt*|hautarzt*|
augenarzt*|augenklinik*|ohrenarzt*|hno|betriebsarzt*|amtsarzt*|schularzt*|notfallmedizin*|rettungshubschrauber*|
ambulante pflege|betreutes wohnen|seniorenbetreu*|seniorenresidenz*|betreuungskraft*|alltagsbegleit*|
krebspatient*|tumor*|krebsregister|strahlentherap*|computertomograf*|ultraschallgerat*|herzkatheter*|herzklinik*|
schlaganfall*|diabetolog*|diabetesberat*|ernahrungsberat*|ernahrungstherap*|diatassist*|ergotherap*|
klinikapotheke*|rezeptabrechnung|zytostatika*|studienschwester|studienkoordinator*|beipackzettel|pharmaberater*|
klinikleit*|klinikgruppe|klinikkonzern|klinikkuche|klinikclown*|arztsoftware|praxis-it|ti-konnektor*|e-rezept|
spitalapothek*|mpa in einer praxis|ordinationsassisten*|diplomkrankenpfleg*|dgkp|primarius|turnusarzt*|tieraerzt*|
tierklinik*|auf einer station im|dentallabor*|der its|eine its|ihrer its|kleinlabore|rontgenassisten*|
stationsalltag|stationsapotheke|alte menschen|kranke menschen|kranke kinder|sterbende|sterbebegleit*|
menschen mit behinderung*|fruhchen|fruhgeborene*|kinderstation*|kinderklinik*|unfallchirurg*|operationssaal*|
operationssale|op-plan|op-plane|op-planung|op-koordinat*|bettenmanag*|bettenbelegung|visiten|stationare pflege|
intensivbett*|infusionspumpe*|spritzenpumpe*|katheter*|endoskop*|laborwerte|blutwerte|blutabnahme*|blutdruck*|
blutzucker*|herzschrittmacher*|defibrillator*|rettungsstelle*|krankenwagen*|kassensitz|gemeinschaftspraxis*|mvz|
poliklinik*|uniklinik*|universitatsmedizin|heimbewohner*|heimleit*|altenheim*|seniorenheim*|hauskrankenpflege|
hilfsmittelversorg*|rollator*|pflegebett*|inkontinenz*|medikation*|medikament*|tablettenpresse*|rezeptur|
heilpflanz*|homoopath*|akupunkt*|masseur*|krankengymnast*|ruckenschmerz*|bandscheib*|gelenkersatz|knieprothese*|
huftprothese*|huftgelenk*|horverlust|horgeschadigt*|sehbehind*|blindenfuhrhund*|hebammenpraxis|geburtshaus|
geburtshauser|krebs|krebskranke*|krebstherap*|virolog*|mikrobiolog*|immunolog*|humangenetik*|genlabor*|biobank*|
versorgungsforsch*|klinikinformation*|suizidprav*|sozialpsychiatr*|schmerztherap*|schmerzpatient*|allergolog*|
nephrolog*|gastroenterolog*|hamatolog*|rheumatolog*|gerontopsych*|
reanimation|service de rea|en rea|pansement|perfusion|aide a domicile|aides a domicile|ssiad|officines|
tiers payant|carte vitale|cpam|assurance maladie|kine|cabinet de kine|osteo|psychomotric*|prothesiste|
audioprothes*|dentaire|dentiste|maternite|salle de naissance|salle d'accouchement|accouchement*|smur|samu|
transfusion sanguine|don du sang|dons du sang|depistage|recherche clinique|attache de recherche clinique|
attachee de recherche clinique|laboratoire d'analyse|irm|radiotherapie|addictolog*|protection maternelle|soignant|
soignante|patientele|patientes|parcours patient|teleconsultation|telesurveillance|anesthesi*|gynecolog*|
psychiatr*|ophtalmolog*|stomatolog*|pneumolog*|hospitalisation|ibode|iade|puericult*|ambulanciere|dietetique|
nutritionniste|biotech*|bloc op|cancerolog*|diabete|dialyse|hemodialyse|d'officine|en officine|epidemie|
epidemiolog*|etablissements hospitaliers|prestations sante|regime complementaire sante|une officine|
personnes agees|personnes handicapees|enfants malades|les malades|fin de vie|les mourants|infirmerie|
blouse blanche|blouses blanches|lits de rea|urgence vitale|salle de reveil|appareillage auditif|
appareils auditifs|orthese|fauteuils roulants|fauteuil roulant|generiques|vaccin|virologue|bacteriolog*|
arrets maladie|mal de dos|douleur chronique|tumeurs|chimiotherapie|echographie|naissances|prematures|neonatologie|
allaitement|alzheimer|parkinson|handicap mental|foyer de vie|cmpp|
uci|uvi|botica|residencia de ancianos|ayuda a domicilio|tcae|ambulancia|vacuna|vacunacion|protesis|ortopedia|
ortoprotes*|ortodon*|audifono|audioprotes*|fisio|psiquiatr*|psicoterap*|donacion de sangre|donantes de sangre|
banco de sangre|hemodialisis|dialisis|cuidados paliativos|paliativos|partera|parto|lactancia|obra social|
obras sociales|imss|eps colombiana|cirugia|anestesi*|oncolog*|traumatolog*|ginecolog*|oftalmolog*|optometr*|
triaje|terapeuta|sala de partos|acompanante terapeutic*|personas mayores|cuido ancianos|cuidado de ancianos|
cuidado de mayores|ancianos|personas con discapacidad|pabellon quirurgico|pabellones quirurgicos|listas de espera|
lista de espera quirurgica|jeringa|marcapasos|implantes dentales|sillas de ruedas|silla de ruedas|
lentes de contacto|graduacion de la vista|receta electronica|vacunar|virologo|microbiolog*|inmunolog*|biobanco|
laboratorio de analisis|analisis de sangre|extraccion de sangre|extracciones de sangre|mamografias|ecografia|
radiografias|resonancias|resonancia magnetica|quimioterapia|recien nacidos|prematuros|neonatolog*|
espectro autista|centro de dia|residencia de la tercera edad|tercera edad|samur|
ubs|leito|maternidade|vacina|vacinacao|hemocentro|banco de sangue|doacao de sangue|dadores de sangue|proteses|
protetico|protesico|dentaria|dentario|consultorio|bula|bloco operatorio|centro cirurgico|cirurgi*|na uti|uti|
cuidados continuados|hemodialise|dialise|doentes|enfermaria|ortodont*|imagiolog*|obstetr*|parteira|ambulancias|
aparelhos auditivos|audiolog*|medicina dentaria|medicina|idosos|pessoas idosas|cuido de idosos|cuidar de idosos|
pessoas com deficiencia|fim de vida|seringa|marca-passo|cadeiras de rodas|cadeira de rodas|lentes de contato|
vacinar|virologista|imunolog*|colheita de sangue|coleta de sangue|exames de sangue|analises ao sangue|ecografias|
ultrassons|ressonancias|ressonancia magnetica|cancro|recem-nascidos|terceira idade|inem|
spreekuur|spreekuren|praktijkassisten*|seh|ok-complex|ok-assisten*|operatieassisten*|operatiekamer*|anesthesie*|
narcose*|beademing*|triagist*|triage-assistent*|ambulance*|ambulancechauffeur*|verpleeg*|verplegen|verpleegster|
zorgplan*|zorgdossier*|zorgorganisatie*|zorgverlen*|zorgmanager|zorgkundige*|zorgaanbieder*|zorgcentrum|
zorgcentra|zorgteam*|zorgpersoneel|zorgvastgoed|wijkzorg|mantelzorg*|dagbesteding|gehandicapt*|psycholoog|
psychologen|tandtechni*|tandprothes*|mondzorg|audicien*|hoortoestel*|prothese*|orthopedi*|bloedbank*|bloeddonor*|
bloedafname*|bloedprik*|ggd|infectieziekte*|dietist*|lactatiekund*|bevalling*|geboortezorg|echoscop*|laborant*|
medicijn*|medicatie*|revalidat*|palliatie*|hospice*|dementie*|thuiszorg*|verzorgingshuis|verzorgingshuizen|
verzorgingstehuis|kinderarts*|cardiolo*|oncolo*|radiolo*|neurolo*|gynaecolo*|urolo*|dermatolo*|arts in opleiding|
arts bij|basisarts|bedrijfsarts*|kaakchirurg*|dokter*|doktersassist*|kinesist*|ic-verpleeg*|eerste hulp|
spoedarts*|farma|farmabedrijf*|bijsluiter*|klinische studies|dierenkliniek*|vroedvrouw*|vroedkund*|kraamafdeling*|
kraambed|kraamkliniek*|mutualiteit*|ok-team|operatiekwartier|patienten|patientenzorg|vaccinatie*|ziekenfonds*|
ouderen|bejaarden|bejaardentehuis*|zieken|stervenden|stervensbegeleid*|mensen met een beperking|zieke kinderen|
kinderafdeling*|kinderziekenhuis*|operatieplanning|ok-planning|bedmanagement|ic-bedden|infuus|infusen|infuuspomp*|
pacemaker*|bloeddruk*|bloedsuiker*|rolstoel*|wondzorg*|wondverpleeg*|recept herhal*|apotheek*|vaccineer*|virolo*|
microbiolo*|immunolo*|kanker*|chemotherapie|pasgeboren*|couveuse*|neonatolo*|alzheimer*|parkinson*|dagcentrum|
woonzorgcentr*|nachtverpleeg*|ziekmeld*|arbodienst|arboarts|volksgezondheid|zorginkoop|zorginkoper|zorgtechn*|
zorgrobot*|zorgdomein|fysiopraktijk|fysio|
medici|badante|ambulanza|ambulanze|donatori di sangue|prelievi di sangue|psichiatr*|rianimazione|dialisi|
emodialisi|degenti|ricoveri|ricovero|in corsia|cliniche|protesi|protesi dentarie|ottico|ottici|optometrist*|
dentist*|nutrizionist*|sala parto|sale parto|pazient*|assistenza agli anziani|operatore oss|operatrice oss|
paziente|pazienti|vaccinazion*|persone anziane|malati|persone con disabilita|bambini malati|fine vita|posti letto|
letti di terapia|lista d'attesa|liste d'attesa|flebo|siringhe|siringa|sedie a rotelle|sedia a rotelle|
ricette mediche|vaccini|analisi del sangue|mammografie|ecografie|radiografie|risonanza magnetica|chemioterapia|
neonati|prematuri|centro diurno|centri diurni|terza eta|poliambulator*|asl locale`,
    likely: `
stretcher|aseptic|bioreactor|epidemic|autoclave|vital signs|menopause|assistive devices|guide dogs|
health organisation|health organization|health programme|drips|dressings|hoists|wheelchair|spectacles|aligners|
scrubs|bleep|jab|injections|side effects|dosage|dose|outbreak|disability|assistance dogs|examinierte*|reha-*|
nachtdienst|sprechstunde|sprechstunden|hilfsmittel|rollstuhl*|bereitschaftsdienst|behinderung|autisme|handicapes|
handicapees|ordonnance|handicap|prelevements|therapie|paciente|rehabilitacion|guardias|optica|discapacidad|
discapacitados|laboratorio|terapia|plantao|plantoes|deficiencia|anziani|dispensing|health|wards|examiniert|
crutches|stammering|stutter|infections|reagents|lims|genomes|lupus|gout|vials|ampoules|insoles|corsets|
exoskeleton|older people|sick people|elderly|seniors|bandage|antiseptic|pandemic|walking frames|assay|pacs|
frailty|the dying|infusion therapy|senioren|seniorinnen|kranke|ambulanz|spritzen|keime|infusion|infusionen|
krankmeld*|krankschreib*|malades|aines|aidants|autistes|enfermo|heridas|vendajes|turno de noche|suero|autismo|
utente|feridas|curativos|pensos|autistas|virussen|wonden|ammalati|ferite|disabili`,
  },
  housing: {
    sure: `
sheltered scheme|sheltered flats|sheltered accommodation|extra care scheme|pull-cord|warden-call|
retirement home|retirement community|deposit scheme|check-in inventory|check-out inventory|possession order|
possession hearings|arrears letters|lease extension|homebuyer survey|damp survey|damp and mold|rising damp|
party wall|show home|showhome|show flat|new-build homes|new-build flats|new-builds|newbuilds|house plots|
building plots|housebuilding|house-building|homebuilding|affordable flats|affordable units|affordable quotas|
homeless|night shelter|homeless hostel|rough sleeping|rough sleeper|estate walkabout|estate inspections|
communal areas|void works|void flats|empty homes|empty flats|hmo licensing|bedsit|student digs|lodger|lodgings|
house share|flatshare|flat-share|private rented sector|managing agent|strata manager|strata report|leaseholder|
freehold|property viewings|house staging|property photos|property photographer|property inspections|
property brochures|property listing|open house|broker of homes|holiday cottage|airbnb turnovers|vacation homes|
holiday homes|second homes|lim report|sale prices of homes|agents' offices|property company|property group|
property fund|property sector|property industry|property consultant|property consultancy|property services|
property software|property app|property auction|property auctioneer|property surveyor|property lender|
property finance|property economist|property accountant|property maintenance|prop-data|site acquisition|
viability appraisal|planning barrister|planning inquiry|planning consent|planning appeals|office agency|triplex|
fourplex|housing voucher|unit turns|make-readies|mobile home park|manufactured homes|trailer park|fsbo|spec homes|
model homes|house sale|house flipping|flipping houses|flip houses|fix-and-flip|home lending|remortgage|
remortgaging|squatters|resident app|residents' app|residents' portal|residential block|residential tower|
residential scheme|residential developer|residential development|residential estate|high-rise flats|penthouse|
brownstones|townhouse|terraced houses|semi-detached|bungalow|granny flats|granny annexe|basement flats|
studio flats|block caretaker|building superintendent|land registrar|land agent|land promoter|strategic land|rera|
stamp duty|flats to let|deposit disputes|letting inventories|sales negotiator|affordable-housing|
apartments for rent|flats for rent|home appraisers|home development|home scheme|homes for rent|homes to let|
house development|house prices|licensed hmos|nursing home|plot scheme|plot site|
reinstatement valuations for homes|rent to own|retirement villages|rooms for rent|supported living|unit apartment|
unit residential scheme|unit scheme|estate cleaning|temporary accommodation|b&b placements|women's refuge|
houses in multiple occupation|room lets|home swaps|right to manage|sinking fund|reserve fund study|
selective licensing|deposit protection|inventory reports|subletting|sublets|gazumping|exchange of contracts|
drainage searches|local searches|chancel repair|title register|right of light|rics valuer|rics|rics registered|
sold prices|days on market|listing photos|twilight exteriors|matterport|for sale boards|off-plan|plots reserved|
self-builders|timber frame houses|straw bale houses|prefab houses|eco-village|infill plots|land assembly|
planning gain|nutrient neutrality|ews1|nhbc|shared equity|help to buy|closing costs|escrow officer|title officer|
notary signing agent|loan signing|buyer agent|ibuyer|house flips|wholesaling houses|tax liens|tax deed sales|
unlawful detainer|yimby|accessory dwelling|land lease|sublease|serviced offices|holiday let|changeover cleaning|
airbnb host|home finding|neighbourhood renewal|estate regeneration|slum upgrading|slums|informal settlements|
squatter settlements|favela upgrading|shanty town|workers' hostel|shelter beds|home-hunting|flat-hunting|
flat hunters|house keys|lease agreement|lease abstracts|lease abstraction|commercial lease|retail park|
office building|office buildings manager|office tower|office block|building owners|homeowner|home owner|
home tours|house tours|house viewing|flat viewing|house clearance|house survey|home survey|house valuations|
property price|property searches|property boom|property bubble|property crash|property press|property pages|
property columnist|property rights|property registry|property registration|property disputes|property litigation|
property website|property site|property firm|property business|property businesses|property team|property trader|
property trading|property entrepreneur|property ladder|property owner|property asset|property sale|
housing benefit|housing allowance|disrepair claims|housing support worker|residential care|residential lease|
residential lot|residential plot|residential unit|residential market|residential valuations|residential surveyor|
sell houses|sell homes|sell flats|sell villas|selling houses|selling homes|selling flats|selling villas|
sells houses|sells homes|sells flats|sells villas|let houses|let homes|let flats|let villas|letting houses|
letting homes|letting flats|letting villas|renting out houses|renting out homes|renting out flats|
renting out villas|manage houses|manage homes|manage flats|manage villas|value houses|value homes|value flats|
value villas|valuing houses|valuing homes|valuing flats|valuing villas|survey houses|survey homes|survey flats|
survey villas|surveying houses|surveying homes|surveying flats|surveying villas|stage houses|stage homes|
stage flats|stage villas|staging houses|staging homes|staging flats|staging villas|build houses|build homes|
build flats|build villas|building houses|building homes|building flats|building villas|buy houses|buy homes|
buy flats|buy villas|buying houses|buying homes|buying flats|buying villas|flip homes|flip flats|flip villas|
photograph houses|photograph homes|photograph flats|photograph villas|photographing houses|photographing homes|
photographing flats|photographing villas|
kaltmiete|warmmiete|hausgeld|eigentumerversammlung*|eigentumergemeinschaft*|altbauwohnung*|altbausanierung*|
neubauwohnung*|neubausiedlung*|neubaugebiet*|eigenheim*|reihenhaus*|reihenhauser|doppelhaus*|doppelhauser|
fertighaus*|fertighauser|tiny house*|raumungsklage*|zwangsraum*|eigenbedarf*|studentenwohnheim*|
studierendenwohnheim*|wohnheim*|erbbaurecht*|gutachterausschuss*|verkehrswertgutacht*|verkehrswert*|
notunterkunft*|notunterkunfte|obdach*|ferienwohnung*|ferienhaus*|ferienhauser|ferienvermiet*|sozialwohnung*|
wohnberechtigungsschein*|seniorenwohn*|seniorenwohnung*|betreutes wohnen|hausbau|hausbauer|bauherrenberat*|
hausverkauf*|hausverkaufe|hauswart*|liegenschaft*|zinshaus*|zinshauser|vermieter*|untermiet*|untermieter*|
hausbesitzer*|bewirtschaftung von liegenschaften|stockwerkeigentum*|gewerbeflache*|buroflachen|baufinanz*|
mietrechtler*|mietrueckstand*|mietruckstand*|mietschulden|verkaufe hauser|vermiete hauser|hauser verkaufen|
hauser vermitteln|verkauf von hausern|wohnblock*|wohnsiedlung*|wohngebiet*|wohngebaude*|wohnhaus*|wohnflache*|
wohnprojekt*|wohngruppe*|wohngemeinschaft*|miethaus*|mietrecht*|mietzahlung*|mieteinnahm*|mietsenk*|mietausfall*|
mietkaution*|untervermiet*|nachmieter*|vormieter*|hauseigentum*|hausbau*|hausubergabe*|bauplatz*|bauplatze|
bauland|baulandentwick*|quartiersentwick*|makleragentur|maklervertrag*|maklerburo*|maklerprovision*|gewerbemiet*|
buromiet*|burovermiet*|zwangsversteiger*|wertermittlung*|fluchtlingsunterkunft*|unterkunft fur gefluchtete|
frauenhaus*|frauenhauser|kaltehilfe|warmestube|studentenbude*|appartementhaus*|appartementhauser|ferienapartment*|
gastezimmer vermiet*|
chasseuse d'appartement|chasseur d'appartement|chasseuse immo*|chasseur immo*|mandat de recherche|
mandats de recherche|mandat exclusif de vente|compromis de vente|etat des lieux|etats des lieux|quittances|
locataire|charges locatives|conseil syndical|conseils syndicaux|agence immo|agences immo|negociateur immo*|
negociatrice immo*|viager|vefa|residence senior|residences seniors|residence services|residences services|
residence autonomie|foyer de jeunes travailleurs|sans-abri|sans-domicile|sdf|sans domicile fixe|
centre d'hebergement|chrs|expulsions locatives|expulsion locative|lotissement|conciergerie airbnb|
conciergerie de locations|location saisonniere|locations saisonnieres|meubles de tourisme|meuble de tourisme|
location meublee|locations meublees|diagnostiqueur|diagnostiqueuse|dpe|marchand de biens|marchande de biens|
foncieres|parc locatif|parc social|immeubles d'habitation|administratrice de biens|administrateur de biens|
coproprietaires|renovation de maisons|constructeur de maisons|amenageur|taxe fonciere|maison de retraite|
maisons de retraite|residence etudiante|residences etudiantes|vends des maisons|vendre des maisons|
vente de maisons|loue des maisons|loue des appartements|louer des appartements|vends des appartements|
vente d'appartements|location d'appartements|maisons a vendre|maison a vendre|maisons a louer|mandats de vente|
mandat de vente|mandats exclusifs|biens a vendre|visites d'appartements|visites de biens|estimation de biens|
promesse de vente|actes de vente|programmes neufs|programme neuf|mal-loges|sans-logis|accueil de nuit|
hebergement social|hebergement des refugies|bidonville|squats|bailleresse|gerant locatif|locatif|locative|
bail d'habitation|residences universitaires|habitat inclusif|residence principale|lotisseur|
contrato de arras|administracion de fincas|comunidad de propietarios|comunidades de propietarios|portero de finca|
portera de finca|desahucio|okupas|okupacion|alojamiento turistico|alojamientos turisticos|apartamento turistico|
apartamentos turisticos|piso turistico|piso compartido|cedula de habitabilidad|tasador|tasadora|tasadores|
corredor de propiedades|corredora de propiedades|arriendo|arrendador|arrendadores|departamentos en arriendo|
departamentos en renta|gastos comunes|gastos de comunidad|administracion de consorcios|
administrador de consorcios|administradora de consorcios|sin techo|personas sin hogar|sinhogarismo|sin hogar|
rehabilitacion de edificios|residencia de estudiantes|residencias de estudiantes|obra nueva|vendo casas|
vender casas|venta de casas|casas en renta|alquilo casas|departamentos en venta|nota simple|
escritura de compraventa|cuotas de comunidad|juntas de propietarios|junta de propietarios|juntas de vecinos|
actas de junta|presidente de comunidad|derramas|anfitrion de airbnb|anfitriona de airbnb|chabolas|chabolismo|
asentamientos informales|habitabilidad|suelo urbano|suelo urbanizable|ascensores en comunidades|fincas urbanas|
agente de la propiedad|corretaje de propiedades|bienes inmuebles|inmueble|
senhorio|alojamento local|alojamentos locais|sindico|sindica|locacao residencial|contratos de locacao|alugueis|
alugueres|despejo|minha casa minha vida|loteamento|lares de idosos|sem-abrigo|populacao em situacao de rua|
moradores de rua|pessoas em situacao de rua|caderneta predial|arrendar|predios residenciais|
apartamentos para alugar|casas para alugar|casa para arrendar|residencia universitaria|residencia de estudantes|
construtora de casas|temporada no airbnb|venda de casas|vendo apartamentos|venda de apartamentos|casas a venda|
casas para venda|apartamentos a venda|mostrar casas|mostro casas|visitas a casas|anfitriao de airbnb|
anfitria de airbnb|anfitria airbnb|favelas|bairros sociais|bairro social|casas de acolhimento|predio residencial|
edificio residencial|terrenos para construcao|empreendimentos residenciais|empreendimento residencial|
huurder|verhuurder*|huurcontract*|huurcommissie*|huurovereenkomst*|huurincasso|huurschuld*|syndicus|syndici|vve|
mede-eigena*|mede-eigendom*|aankoopmakelaar*|verkoopmakelaar*|kadaster|woz|bestemmingsplan*|nieuwbouwwijk*|
projectontwikkel*|studentenkamer*|studentenhuis*|kamerverhuur|kamerbemiddeling|leegstandbeheer*|leegstand*|
dakloz*|daklozenopvang|thuisloz*|maatschappelijke opvang|huisjesmelker*|huisvesting*|sociale verhuurder*|
sociale verhuurkantoor|vakantiewoning*|vakantiehui*|vakantieverhuur|bezichtiging*|servicekosten|erfpacht*|
huismeester*|woonfraude|wooncoach|koopwoning*|appartementsgebouw*|appartementen|immokantoor|immo-kantoor|
immomakelaar|beschut wonen|begeleid wonen|rusthuis|rusthuizen|serviceflat*|assistentiewoning*|verkoop huizen|
huizen verkopen|huizen te koop|huizen verhuren|verhuur huizen|koophuizen|huurhuizen|huizen|huurflat*|
appartementsrecht*|kamers verhuren|kamerverhuurder*|huuropzegg*|huurbaas|huurbazen|huurmarkt|huurbescherm*|
ontruiming*|woonlasten|woonbedrijf|woonwijk*|woonwagen*|woonboot|woonboten|wonen en zorg|sociaal verhuurkantoor|
bouwgrond*|bouwkavel*|kavels|opvang van vluchtelingen|nachtopvang*|straatbewoner*|kraakpand*|krakers|
vrouwenopvang|studentenwoning*|vakantiepark*|huizenmarkt|huizenprijs*|huizenprijzen|huizenjacht|
locatori|locatore|agenti immobiliari|rogito|rogiti|compravendita|sfratto|sfratti|case vacanza|casa vacanza|
portineria|cedolare secca|senza dimora|senzatetto|immobile|immobiliari|studentato|studentati|coinquilini|
vendo case|vendere case|vendita di case|case in vendita|affittare case|portinaia|edilizia convenzionata|
emergenza abitativa|disagio abitativo|abitativ*|baraccopoli|terreni edificabili|lottizzazion*|host airbnb|
bilocali|trilocali|monolocali`,
    likely: `
section 21|section 106|snagging|snag list|new homes|communal stairwells|stairwells|strata|office space|
subdivisions|viewings|voids|concierge|cladding|plots|green belt|hostel|miete|bauherr*|kaution|besichtigung|
besichtigungen|neubau|altbau|siedlung|siedlungen|treppenhaus|quadratmeter|bewohner*|gites|appartement|immeuble|
combles|residences|proprietaires|colocation|expensas|fianza|piso|finca|escrituras|vecinos|edificio|propietarios|
rendas|apartamento|vistoria|caucao|moradores|predio|zelador|zeladora|hospedes|residenties|reservefonds|verhuur|
taxatie|nieuwbouw|bewoner*|mutuo|appartamenti|appartamento|portinaio|caparra|managing agents for|door entry|
intercoms|neighbour disputes|enfranchisement|virtual tours|log cabins|static caravans|houseboat|land trust|
brownfield|brownfield sites|down payment|transaction coordinator|showings|lockboxes|short sales|
relocation of expats|building safety|move-in|moving in|renovation|self-storage|boundary disputes|asking price|
hausern|mietende|dachgeschoss|grundriss|grundrisse|bauantrag|bauantrage|bauamt|bebauungsplan*|bauleitplan*|
parties communes|promoteur|urbanizaciones|urbanizacion|condominos|kamers|plattegrond*|trappenhuis|trappenhuizen|
flatgebouw*|verbouwing*|palazzina|palazzine|bilocale`,
  },
};
