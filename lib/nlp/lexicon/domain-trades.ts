/*
 * Further words of the domain packs: professions, places of work and tools of each trade in six languages, by the same
 * rule as in domains.ts (a `sure` term is enough on its own, a `likely` one needs company).
 */
export const TRADE_WORDS: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  healthcare: {
    sure: `
locum|locums|locum gp|*klinikum|pflegedirekt*|pflegedienstleit*|insulin|inhaler|inhalers|pacemaker|pacemakers|stents|orthopaedic implants|orthopedic implants|hospital software|
saude suplementar|
pflegedienst*|pflegeleit*|stationsleit*|ward manager|ward sister|matron|
chu|centre hospitalier|uti pediatrica|cuidados intensivos|
*klinik|*krankenhaus|*spital|infusion pump|infusion pumps|ventilators|defibrillator|defibrillators|iec 62304|
iso 13485|510(k)|hearing care|dental clinics|patientinn*|pflegeinformatik|gesundheitswesen|spitex|
soins a domicile|maison de retraite|maisons de retraite|maison de sante|zorgtechnologie|verpleegafdeling|
wijkverpleg*|huisartsenzorg|spoedeisende hulp|unidad de cuidados|servicio de salud|hospitalaria|centro medico|
centros medicos|consultorio medico|posto medico|pronto socorro|uti neonatal|laboratorio de analises|
terapia ocupacional|hospital trust|care trust|health board|health trust|health visitor|clinic operations|
clinical informatics|nurse educator|nurse manager|patient access|patient services|patient advocate|
patient intake|
mrna|lipid nanoparticles|podologue|podologist|podiatrist|podiatry|cardiac|chiropractor|osteopath|osteopathe|
osteopath*|orthophoniste|ergotherapeute|ergotherapeut*|logopad*|logopedist|logoped*|dieteticienne|dieteticien|
nutricionista|fonoaudiolog*|fisioterapeuta*|terapeuta ocupacional|aide-soignante|aide-soignant|brancardier|
ambulancier|pompiers secouristes|sanitater*|notfallsanitater*|rettungssanitater*|hebammen|op-schwester|
stationsarzt*|oberarzt*|chefarzt*|assistenzarzt*|facharzt*|hausarzt*|tierarzt*|tierarztin|veterinaire|
veterinari*|dierenarts|verloskundige|tandarts*|mondhygienist*|praktijkondersteuner|revalidatie*|ouderenzorg|
jeugdzorg|gehandicaptenzorg|verzorgende*|verpleger|zorgsoftware|dossier patient|cabinet dentaire|chirurgien*|
chirurgienne|anesthesiste|urgentiste|urgences|bloc operatoire|attache de recherche clinique|recherche clinique|
quirofano|cirujan*|matrona|residencia de mayores|prontuario eletronico|prontuarios|cirurgia|cirurgia*|
lar de idosos|cuidador de idosos|cuidadora|nanomedicine|cell therapy|gene therapy|cell and gene therapy|
immunotherapy|crispr|assays|assay development|bioprocess*|gmp|formulation scientist|preclinical|orphan drugs|
trial master file|adverse events|medication errors|medication safety|operating theatre|operating theatres|
operating room|operating rooms|anesthesia|anaesthesia|a&e|emergency room|nicu|picu|neonatal|palliative|
palliative care|orthodontist|orthodontics|implantology|phlebotomist|phlebotomy|histology|cytology|
blood donation|blood donor|organ donation|chemotherapy|radiotherapy|proton therapy|cpap|glucose monitor|
pacemaker|pacemakers|stents|catheter|catheters|orthopaedic|orthopedic|prosthetist|rehabilitation|
occupational therapy|eating disorders|substance use|harm reduction|sexual health|reproductive health|
maternal health|vaccination|immunisation|immunization|infection control|antimicrobial|
health visitor|bed management|discharge planning|care navigation|symptom checker|health coach|general practice|
veterinarian|vet practice|animal health|prescribing|prescriptions|e-prescribing|formulary|formularies|snf|
caregiver|carer|disability services|esante|pflegebereich|pflegewissenschaft*|krankenschwester*|klinikalltag|
klinikverbund|rehaklinik|laborantin*|impfstoff*|arzneimittel*|pharmareferent*|arztliche*`,
    likely: `
formulation|stability studies|wellbeing|well-being|preceptor|phase ii|phase iii|sterile|vaccin`,
  },
  education: {
    sure: `
head of school|school lunch|school lunches|school meals|school app|school software|school trips|international school|international schools|
language-learning|language learning|language school|language schools|jefa de estudios|jefe de estudios|jefatura de estudios|learning app|learning platform|
*schule|*schulen|*hochschule|*schullehr*|schulsozialarbeit*|schulbegleit*|kita-leitung|weiterbildung fur lehr*|
learning experience designer|course creator for teachers|after-school|afterschool|school bus scheduling|
university admissions|admissions office|admissions officer|admissions counselor|study advisor|student affairs|
student success|student services|campus recruitment office|teacher training|teacher trainer|teachers' union|
tutoring company|tutors of maths|creche|garderie|jardin d'enfants|educatrice|educateur|educateur specialise|
conseillere d'orientation|universite|universites|universidad|universidades|universidade|universidades|
universiteit|universiteiten|hogeschool|kinderopvang|peuterspeelzaal|studiekeuze*|onderwijskundige|schoolbestuur|
jardin de infancia|guarderia|creche escola|creches|pre-vestibular|vestibular|cursinho|
vice principal|deputy head|headmaster|headmistress|pre-school|sendco|senco|school counsellor|school librarian|
sixth form|tesol|driving instructor|moodle|registrar's office|enrollment management|academic affairs|higher ed|
school leadership|charter school|gymnasiallehr*|realschul*|gesamtschul*|hauptschul*|forderschul*|
kindertagesstatte|juf|basisscholen|bijles*|bijlesgever|schoolleider|lesmateriaal|ik geef les|unterrichte|
ich unterrichte|klassenzimmer|aulas de ensino`,
    likely: `
preceptor|timetables|teaches|lessons|homework|exams|aulas particulares|unterricht|aulas|formador|formadora`,
  },
  finance: {
    sure: `
steuersoftware*|
teller|tellers|merchant onboarding|card payments|merchant payments|payment terminals|
epargne|epargnants|epargne salariale|caisse d'epargne|poupanca|spaarrekening*|spareinlagen|
controller im|controller bei|financial controller|finance controller|business controller|interim controller|plant controller|beteiligungscontroll*|konzerncontroll*|unternehmenscontroll*|
hypotheek*|hypotheken|hypothek*|hipoteca|hipotecas|hipotecari*|baufinanzier*|credit immobilier|
prets immobiliers|credito habitacao|credito imobiliario|agentschap der belastingen|bankensektor|bankwesen|
bankensoftware|banksoftware|finanzbranche|finanzsektor|finanzwesen|finanzdienstleist*|finanzinstitut*|
secteur bancaire|secteur financier|services financiers|sector bancario|sector financiero|servicios financieros|
setor bancario|setor financeiro|servicos financeiros|bankensector|financiele sector|financiele dienstverlening|
mercado financeiro|mercado financiero|mercados financieros|marches financiers|controladoria financeira|
kredieten|leningen|lohnabrechnung|gehaltsabrechnung|paie|gestionnaire de paie|nominas|folha de pagamento|
salarisadministrateur|xero|quickbooks|datev|
payment system|payment processor|sistemas de pagamento|sistema de pagamento|systemes de paiement|
systeme de paiement|medios de pago|pasarela de pago|pasarelas de pago|gateway de pagamento|betaalsystemen|
betaaldiensten|zahlungssysteme|double-entry|sap fi|sap fi/co|sap fico|fi/co|tresorier|tresoriere|credit manager|
banquier|banquiere|contabeis|auditor financiero|auditora financiera|analista financiero|analista financiera|
analista financeiro|analista financeira|gerente financiero|gerente financeiro|banquero|banquera|
blanqueo de capitales|antiblanqueo|corretora de valores|tesorera|buchfuhrung|steuerkanzlei|volksbank|
raiffeisenbank|banker|bankerin|bankberater*|finanzberater*|finanzanalyst*|geldwasche*|zahlungsabwicklung|
accountantskantoor|bankier|bankmedewerker|kredietanalist|fiscalist|belastingdienst|salarisadministratie|
jaarrekening|jaarrekeningen|treasury analyst|treasury manager|fp and a|wealth adviser|wealth advisor|
private banker|investment banker|securitisation|securitization|forex|fx desk|trade settlement|reconciliations|
ap clerk|ar clerk|purchase ledger|sales ledger|payroll clerk|payroll manager|statutory accounts|sox|
sox controls|external audit|big four audit|audit senior|acca|kyb|merchant acquiring|card issuing|
digital wallets|cryptocurrency|sovereign wealth|angel investor|m&a|budget office|public finance|cost controller|
group controller|billing and collections|ledgers that balance|double entry`,
    likely: `
reserving|grants|cashflow|monthly recurring revenue|ledger|clotures|immobilisations|blanqueo`,
  },
  insurance: {
    sure: `
saude suplementar|planos de saude|plano de saude|
specialty lines|speciality lines|specialty insurance|casualty lines|commercial lines|personal lines|
claims transformation|claims operations|claims leader|claims director|claims department|claims technology|
asegurador|sector asegurador|ramo de seguros|ramo segurador|mercado segurador|versicherungsbranche|
versicherungswesen|secteur de l'assurance|compagnie d'assurance|compagnies d'assurance|verzekeringssector|
verzekeringsbranche|underwriting assistant|underwriting manager|claims manager|claims examiner|
claims investigator|insurance agent|insurance agents|insurance agency|insurance adviser|insurance advisor|
insurance analyst|insurance software|insurance underwriter|surety|catastrophe models|catastrophe modelling|
cat modeling|cat modelling|parametric cover|embedded insurance|
adjusters|adjuster|claims automation|claims settlement|suscriptor de riesgos|sinistre|schadensachbearbeit*|
schade-expert|assurantie*`,
    likely: `
`,
  },
  logistics: {
    sure: `
department of transportation|department of transport|ministry of transport|transport ministry|ministere des transports|verkehrsministerium*|ministerio de transportes|ministerio dos transportes|
mail carrier|mail carriers|letter carrier|letter carriers|postal worker|postal workers|mailman|postman|post office|brieftrager*|brieftragerin|postzusteller*|paketzusteller*|factrice|cartero|carteros|carteiro|carteira de correios|postbode|postbezorger|
motorista de onibus|onibus|transporte urbano|transporte coletivo|autobus|autobuses|autobusero|conductor de autobus|chauffeur de bus|fernverkehr|*spedition|*logistik|*logistiek|cold chain|perishables|depots|guterverkehr|schienenverkehr|
bahnverkehr|eisenbahn*|luftfracht|seefracht|transporteur|transportunternehm*|lieferdienst*|paketdienst*|
paketzentrum|messagerie|colis|preparateur de commandes|chef de quai|exploitation transport|flux logistiques|
transitaire|declarante en douane|operador logistico|operadores logisticos|transporte de mercancias|paqueteria|
mensajeria|despachante aduaneiro|transporte de cargas|caminhoneiro|caminhoes|entregadores|distributiecentrum|
distributiecentra|wegtransport|goederenvervoer|binnenvaart|pakketbezorg*|treinverkeer|spoorwegen|rail network|
rail networks|rail infrastructure|airport operations|ground handling|flight operations|cabin crew|
flight attendant|shipping company|shipping companies|last mile delivery|delivery company|moving company|
transit authority|public transit|transit agency|bus company|bus operator|bus drivers|bus driver|train driver|
metro operator|dernier kilometre|dernier km|derniers kilometres|laatste kilometer|repartidor|putaway|
pick and pack|pickers|cross dock|warehouse operative|warehouse shift|container ship|harbour master|seafarer|
ship captain|airline pilot|air traffic|airfreight|material planner|logisticien*|approvisionneur|
approvisionneuse|approvisionnement|cariste|chauffeur routier|conducteur de train|logistico|almacen|
mozo de almacen|jefe de almacen|suprimentos|frachtfuhr*|lokfuhrer*|busfahrer*|nahverkehr|verkehrsbetriebe|
offentlicher verkehr|transportplanner|rederij|bezorg*|bus arrival|bus timetable|bus routes|train timetable`,
    likely: `
verkehr|mobility|mobilitat|mobilite|movilidad|mobilidade|mobiliteit|
picking|warehouse|stock levels|demand planning|demand planner|tram|trams|vessel|vessels`,
  },
  'public-sector': {
    sure: `
department of transportation|department of transport|ministry of transport|transport ministry|
water board|water boards|ministerium*|bundesministerium*|city council|city councils|
rijks*|rijkswaterstaat|waterschappen|city government|city administration|public health department|ministere de|
conseil municipal|collectivite locale|agence nationale|agent public|fonction publique|communaute de communes|
stadtrat|stadtwerke verwaltung|kreisverwaltung|landesregierung|bundesagentur|agentur fur arbeit|jobcenter|
finanzamt|polizei|polizist*|feuerwehr*|bundeswehr|zoll|justizvollzug*|gericht|amtsgericht|landgericht|policia|
policia municipal|bomberos|bombero|bombeiro|bombeiros|guardia civil|juzgado|juzgados|tribunal de contas|
receita federal|concejal|concejala|vereador|vereadora|assembleia legislativa|prefeito|alcalde|alcaldesa|
alcaldia|maire|depute|deputee|politie|brandweer|defensie|rechtbank|wethouder|gemeenteraad|gemeenteraadslid|
transit authority|local council|local councils|municipal|public servant|policy maker|secretaria de estado|
secretarias municipais|camaras municipais|autarquia|autarquias|alvaras|licitacoes|gestao publica|
comunidad autonoma|licitaciones|gestion publica|fonctionnaire|stadtverwaltung*|gemeindeverwaltung|ministerien|
bundesministerium*|beamter|beamtin|verwaltungsfach*|overheid*|beleidsmedewerker|beleidsadviseur|firefighter|
police officer|policeman|border force|customs officer|public defender|prosecutor|grants office|permit office|
licensing office`,
    likely: `
councils|
permits|alvara`,
  },
  retail: {
    sure: `
store associate|sales associate|retail associate|store assistant|shelf stacker|
einkaufszentrum|modegeschaft|ladenbau|kassensystem*|baumarkt|mobelhaus|mobelhandel|retail stores|fashion buyer|
buyer, |visual merchandiser|area manager retail|shop fitting|garden centre|garden center|furniture store|
convenience store|convenience stores|toy shop|shoe shop|cheese shop|wine shop|coffee shop|antiques dealer|
tiendas online|lojas virtuais|lojas fisicas|cadena de tiendas|cadena de supermercados|rede de lojas|
rede de supermercados|chaine de magasins|boutique en ligne|boutiques en ligne|pret-a-porter|modewinkel*|
supermarktmedewerker|kledingwinkel*|
bookseller|shopkeeper|shop owner|shop owners|hypermarche|commercante|commercant|basket size|handelskette*|
filialleit*|online-handel|warenhaus|kaufhaus|lebensmitteleinzelhandel|minorista|dependienta|dependiente|loja|
loja virtual|winkelier|verkoopster|chef de rayon|libraire|libraires|librairie|librero|boekhandel|buchhandel|
buchhandler*|buchhandlung`,
    likely: `
basket|shop|clothing`,
  },
  manufacturing: {
    sure: `
planta quimica|planta de produccion|planta industrial|
dichtungen|dichtungstechnik|schlauche|antriebstechnik|fordertechnik|verbindungstechnik|messtechnik|
polymers|polymer|coatings|paint shop|
robotics firm|robotics company|robot maker|maschinenfabrik|
industria textil|industria da moda e textil|textile industry|textiles industry|chemical industry|food industry|
paper industry|steel industry|metal industry|industrie textile|industrie chimique|
industrie pharmaceutique et chimique|papierindustrie|stahlindustrie|metallindustrie|holzindustrie|
mobelindustrie|industria metalurgica|industria alimenticia|industria moveleira|voedingsindustrie|
chemische sector|conveyors|commissioning engineer|
pumps & valves|valves|castings|gd&t|industrial sensors|industrial automation|industrial robots|
industrial robotics|industrial equipment|sheet metal|hydraulics|pneumatics|cad/cam|gear boxes|gearboxes|
bearings manufacturer|tool shop|industriel|industrielle|industriels|industriebetrieb*|industrieunternehm*|
produktionsbetrieb*|maakindustrie|secteur industriel|sector industrial|setor industrial|automazione|
kunststofftechnik|metallbau*|metallverarbeit*|autozulieferer|halbleiter*|textilindustrie|lebensmittelindustrie|
chemieindustrie|chemische industrie|agroalimentaire|industrie agroalimentaire|industria alimentaria|
industria alimenticia|industria quimica|papierfabrik|
taux de rebut|machining|process engineering|six sigma|kaizen|ppap|fmea|apqp|iatf|as9100|aeronautico|aeronautica|
aerospatial*|werkzeugbau|werkzeugmach*|zerspan*|produktionstechnik|industriemechanik*|schweisser*|industria 4.0|
instandhalt*|ingeniera industrial|soldador|tornero|manufacturera|engenharia de producao|engenheiro de producao|
engenheira de producao|metalurgia|atelier de production|chef d'atelier|ingenieur process|
ingenieur de production|ingenieure de production|sous-traitance industrielle|chaudronn*|productieleider|
productieplanner|lasser|verspaning|werkvoorbereider|procesoperator|procestechnoloog|chemical plant|
chemical plants|petrochemical`,
    likely: `
changeovers|suppliers|fournisseurs|tolerances|produktion|produccion|producao|productie|maquinas`,
  },
  energy: {
    sure: `
subestacao|subestacoes|linhas de transmissao|subestacion|subestaciones|lineas de transmision|umspannwerk*|hoogspanning*|hochspannung*|transmission system operator|transmission system operators|protection relays|
stromanbiet*|stromtarif*|stromkund*|gasversorg*|gasnetz*|energieunternehm*|energiebranche|energiesektor|
energiesystem*|energiemarkt*|energiedaten|energiemanag*|stromspeicher*|batteriespeicher*|utilities & water|
water utility|water utilities|power utility|power utilities|tariffs and regulators|secteur de l'energie|
secteur energetique|marche de l'energie|transition energetique|sector energetico|setor energetico|
mercado livre de energia|mercado electrico|comercializadora de energia|comercializadora electrica|
instalador solar|energiesector|energieadviseur|elektriciteit*|stroomhandel|energieopslag|laadpalen|
laadinfrastructuur|heat networks|
electric company|power company|power station|compania electrica|companias electricas|redes electricas|
hidroelectrica|hidreletrica|sector electrico|energetique|energetiques|efficacite energetique|
thermique du batiment|offshore platform|electrolysers|electrolyzers|stromhandel|photovoltaik*|elektrizitats*|
waterstof`,
    likely: `
sanierung*|insulation|boilers|heating|cables`,
  },
  media: {
    sure: `
traductrice litteraire|traducteur litteraire|traductor literario|traductora literaria|tradutor literario|
tradutora literaria|literaturubersetz*|literair vertaler|romancier|romanciere|novelist|novelista|schriftsteller*|
motion designer|motion design|motion graphics|storyboard artist|storyboards|
art director in advertising|film crew|set designer|stage designer|costume designer|colour grading|color grading|
subtitler|subtitles|subtitling|motiondesigner|
*zeitung|*zeitungen|*verlag|kinderbuch*|kinderbucher|kinderboek*|kinderboeken|livres pour enfants|
literatura infantil|children's books|children's book|picture books|comic artist|graphic novels|indie game|
indie games|redaktionsleit*|chefredakt*|bildredakt*|lektorin im verlag|lokalzeitung|tageszeitung*|
wochenzeitung*|weekblad|dagblad|tijdschrift*|zeitschrift*|filmfestival*|film festival|film festivals|
theatre critic|music journalist|sports journalist|science journalist|data journalist|data journalism|
voice actor|voice-over|voice over artist|wedding photographer|product photographer|portrait photographer|
fotograf|fotografin|fotografe|fotografa|fotografo|photographe|fotograaf|illustrator|illustratorin|illustratrice|
illustrateur|ilustrador|ilustradora|newsletter publisher|
podcaster|regional radio|local radio|magazine editor|film producer|videographer|sound designer|game artist|
game art|console games|gamedev|unreal engine|3d artist|concept artist|literary translator|comics|photo editor|
retail media|edition jeunesse|editeur jeunesse|journal regional|monteuse|jeu video|cineasta|televisiva|
videojuego|veiculos de comunicacao|redaktionen|rundfunk*|regisseur|regisseurin|drehbuch*|medienwissenschaft*|
scenarist|gameontwikkelaar`,
    likely: `
libraires|animation|photography|photographer`,
  },
  climate: {
    sure: `
okolog*|moorschutz*|moorland restoration|artenschutz*|naturschutz*|umweltbildung|gewasserschutz*|ecologista|
conservation biologist|conservation officer|conservation ecologist|marine conservation|
floodplain|floodplains|heat island|heat islands|urban heat|hydrolog*|*hydrologie|niedrigwasser|hochwasserschutz|
circulaire bouw|circulair bouwen|circulair*|klimafolgen*|klimadaten|klimamodell*|klimapolitik|
energieeffizienz und klima|klimabilanz*|umweltamt|umweltbehorde|umweltorganisation*|umweltdaten|umweltrecht|
environmental law|environmental lawyer|environmental planner|environmental compliance|
environmental health and safety|wetland|wetlands|stormwater|watershed|watersheds|biosphere|arctic research|
antarctic|snowpack|tree planting|urban forestry|urban greening|ecologiste|ecologue|
charge d'etudes environnement|bureau d'etudes environnement|gestion de l'eau et climat|sequia|sequias|
inundaciones|incendios forestales|queimadas|enchentes|secas|overstroming*|waterveiligheid|klimaatmodel*|
klimaatdata|
ocean modelling|ocean modeling|ocean models|ocean model|glaciologist|ice sheets|ice cores|coral reefs|rewilding|
peatland|peatlands|mangroves|nature-based solutions|nature based solutions|green building certification|
emission reduction|climatologist|climatologist*|climatologa|climatologo|climatologia|transicion ecologica|
gases de efecto invernadero|gases de efeito estufa|huella hidrica|pegada de carbono|desarrollo sostenible|
desenvolvimento sustentavel|consultora ambiental|consultor ambiental|ingeniera ambiental|ingeniero ambiental|
engenheira ambiental|engenheiro ambiental|licenciamento ambiental|impacto ambiental|desmatamento|
reflorestamento|reciclagem|reciclaje|ingenieure environnement|ingenieur environnement|
charge de mission environnement|transition bas carbone|bas-carbone|bas carbone|umweltgutachter*|
umweltmanagement|umweltplan*|duurzame|milieuadviseur|milieukundige|milieuwetenschap*|natuurbeheer|ecoloog|
hydroloog|broeikasgas*`,
    likely: `
ocean|soil|ecosystems|habitats`,
  },
  housing: {
    sure: `
casas populares|habitacao social|habitacao popular|moradias|homes for sale|houses for sale|flats for sale|
logements collectifs|logement collectif|habitat collectif|habitat social|residences etudiantes|
colocation immobiliere|wohnungsmakler*|wohnungsverwalt*|wohnungssuche|mietshaus*|wohnquartier*|siedlungsbau|
geschosswohnungsbau|woningmarkt|woningzoekende*|nieuwbouwwoning*|huurteam*|huurrecht|lettings manager|
lettings negotiator|first-time buyer|first time buyers|home staging|home stager|property photography|
real estate photographer|rental housing|rental properties|rental property|affordable homes|homeless shelter|
homeless services|homeless shelters|casas en venta|pisos en alquiler|venta de pisos|venda de imoveis|
locacao de imoveis|compra de vivienda|
edificacion residencial|obra residencial|wohngebaude|wohnhauser|mehrfamilienhaus*|einfamilienhaus*|mietwohnung*|
quartiersentwicklung|land banks|land bank|housing support officer|block management|leasing office|
leasing consultant|student living|student accommodation|co-living|coliving|estate agencies|chartered surveyor|
building surveyor|conveyancer|conveyancing|mortgage broker|property valuer|residential architect|
residential architecture|residential developments|residential buildings|residential projects|
gestionnaire locatif|gestionnaire locative|maison individuelle|administrador de fincas|administradora de fincas|
construcao civil residencial|edificios residenciais|sindica profissional|sindico profissional|woonruimte*|
wooncorporatie*|vve-beheerder`,
    likely: `
wonen|
facades|households|floor plans|sanierung*`,
  },
};
