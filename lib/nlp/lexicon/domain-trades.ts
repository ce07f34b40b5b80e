/*
 * Further words of the domain packs: professions, places of work and tools of each trade in six languages, by the same
 * rule as in domains.ts (a `sure` term is enough on its own, a `likely` one needs company).
 */
export const TRADE_WORDS: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  healthcare: {
    sure: `
locum|*klinikum|pflegedirekt*|insulin|inhaler|pacemaker|stents|saude suplementar|pflegedienst*|
pflegeleit*|stationsleit*|ward manager|ward sister|matron|chu|uti pediatrica|
cuidados intensivos|*klinik|*krankenhaus|*spital|infusion pump|defibrillator|iec 62304|iso 13485|510(k)|
hearing care|patientinn*|pflegeinformatik|spitex|soins a domicile|maison de retraite|
zorgtechnologie|verpleegafdeling|wijkverpleg*|spoedeisende hulp|unidad de cuidados|centro medico|
consultorio medico|posto medico|pronto socorro|laboratorio de analises|terapia ocupacional|care trust|
health board|health trust|health visitor|clinic operations|nurse educator|nurse manager|patient access|
patient services|patient advocate|patient intake|mrna|lipid nanoparticles|podiatrist|
podiatry|cardiac|chiropractor|osteopath*|orthophoniste|ergotherapeut*|logopad*|logoped*|dieteticienne|
dieteticien|nutricionista|fonoaudiolog*|fisioterapeuta*|terapeuta ocupacional|aide-soignante|aide-soignant|
brancardier|ambulancier|pompiers secouristes|sanitater*|notfallsanitater*|rettungssanitater*|hebammen|
op-schwester|stationsarzt*|oberarzt*|chefarzt*|assistenzarzt*|facharzt*|hausarzt*|tierarzt*|veterinaire|
veterinari*|dierenarts|verloskundige|tandarts*|mondhygienist*|praktijkondersteuner|revalidatie*|ouderenzorg|
jeugdzorg|gehandicaptenzorg|verzorgende*|verpleger|zorgsoftware|dossier patient|cabinet dentaire|
anesthesiste|urgentiste|urgences|bloc operatoire|quirofano|cirujan*|matrona|residencia de mayores|cirurgia*|
lar de idosos|nanomedicine|cell therapy|gene therapy|immunotherapy|crispr|assays|
assay development|bioprocess*|gmp|formulation scientist|preclinical|orphan drugs|trial master file|
adverse events|medication errors|medication safety|operating theatre|operating room|anesthesia|anaesthesia|a&e|
emergency room|nicu|picu|neonatal|palliative|orthodontist|implantology|phlebotomist|phlebotomy|histology|
cytology|blood donation|blood donor|organ donation|chemotherapy|radiotherapy|proton therapy|cpap|glucose monitor|
catheter|orthopaedic|orthopedic|prosthetist|rehabilitation|occupational therapy|eating disorders|substance use|
harm reduction|sexual health|reproductive health|maternal health|vaccination|immunisation|immunization|
infection control|antimicrobial|bed management|discharge planning|care navigation|symptom checker|health coach|
general practice|vet practice|animal health|prescribing|prescriptions|formulary|formularies|snf|
caregiver|carer|disability services|esante|pflegebereich|pflegewissenschaft*|krankenschwester*|klinikalltag|
klinikverbund|laborantin*|impfstoff*|arzneimittel*|pharmareferent*|arztliche*`,
    likely: `
formulation|stability studies|wellbeing|well-being|preceptor|sterile|vaccin`,
  },
  education: {
    sure: `
head of school|school lunch|school lunches|school trips|international school|language learning|
jefa de estudios|jefe de estudios|jefatura de estudios|learning app|*schule|*schulen|*hochschule|*schullehr*|
schulsozialarbeit*|schulbegleit*|kita-leitung|weiterbildung fur lehr*|after-school|afterschool|
school bus scheduling|admissions counselor|study advisor|campus recruitment office|teachers' union|
tutors of maths|garderie|jardin d'enfants|educatrice|educateur|conseillere d'orientation|universiteiten|
kinderopvang|peuterspeelzaal|studiekeuze*|schoolbestuur|jardin de infancia|guarderia|creche escola|
vestibular|cursinho|vice principal|deputy head|headmaster|headmistress|pre-school|sendco|senco|
school counsellor|school librarian|sixth form|tesol|driving instructor|moodle|registrar's office|
enrollment management|academic affairs|higher ed|school leadership|charter school|gymnasiallehr*|realschul*|
gesamtschul*|hauptschul*|forderschul*|juf|basisscholen|bijles*|schoolleider|lesmateriaal|ik geef les|
klassenzimmer`,
    likely: `
preceptor|timetables|teaches|lessons|homework|exams|aulas|formador|formadora`,
  },
  finance: {
    sure: `
steuersoftware*|teller|merchant onboarding|merchant payments|payment terminals|epargne|epargnants|
poupanca|spaarrekening*|spareinlagen|controller im|controller bei|finance controller|
business controller|interim controller|plant controller|beteiligungscontroll*|konzerncontroll*|
unternehmenscontroll*|prets immobiliers|agentschap der belastingen|banksoftware|
finanzinstitut*|mercado financiero|leningen|lohnabrechnung|
gehaltsabrechnung|paie|nominas|folha de pagamento|salarisadministrateur|xero|quickbooks|datev|payment system|
payment processor|sistema de pagamento|systeme de paiement|
medios de pago|pasarela de pago|gateway de pagamento|betaalsystemen|betaaldiensten|
zahlungssysteme|sap fi|fi/co|tresorier|tresoriere|credit manager|banquier|banquiere|contabeis|
auditor financiero|auditora financiera|analista financiero|analista financiera|analista financeiro|
analista financeira|gerente financiero|gerente financeiro|banquero|banquera|blanqueo de capitales|antiblanqueo|
corretora de valores|tesorera|buchfuhrung|steuerkanzlei|volksbank|raiffeisenbank|banker|bankerin|bankberater*|
finanzberater*|finanzanalyst*|geldwasche*|zahlungsabwicklung|accountantskantoor|bankier|bankmedewerker|
kredietanalist|fiscalist|belastingdienst|salarisadministratie|jaarrekening|jaarrekeningen|treasury analyst|
treasury manager|fp and a|wealth adviser|wealth advisor|securitisation|securitization|forex|fx desk|
trade settlement|reconciliations|ap clerk|ar clerk|purchase ledger|sales ledger|payroll clerk|payroll manager|
statutory accounts|sox|sox controls|external audit|big four audit|audit senior|acca|kyb|merchant acquiring|
card issuing|digital wallets|cryptocurrency|sovereign wealth|angel investor|m&a|budget office|public finance|
cost controller|group controller|billing and collections|ledgers that balance|double entry`,
    likely: `
reserving|grants|cashflow|monthly recurring revenue|clotures|immobilisations|blanqueo`,
  },
  insurance: {
    sure: `
saude suplementar|plano de saude|specialty lines|speciality lines|specialty insurance|casualty lines|
claims transformation|claims operations|claims leader|claims director|claims technology|asegurador|
ramo segurador|mercado segurador|compagnie d'assurance|underwriting assistant|
underwriting manager|claims manager|claims investigator|insurance agency|insurance adviser|insurance advisor|
insurance analyst|insurance software|surety|cat modeling|cat modelling|parametric cover|embedded insurance|
adjuster|claims automation|claims settlement|suscriptor de riesgos|sinistre|schadensachbearbeit*|schade-expert|
assurantie*`,
    likely: `
`,
  },
  logistics: {
    sure: `

mail carrier|
letter carrier|postal worker|mailman|postman|brieftrager*|postzusteller*|paketzusteller*|factrice|cartero|
carteiro|carteira de correios|postbode|postbezorger|motorista de onibus|onibus|transporte urbano|
transporte coletivo|autobus|autobuses|autobusero|conductor de autobus|chauffeur de bus|fernverkehr|*spedition|
*logistik|*logistiek|perishables|depots|bahnverkehr|eisenbahn*|lieferdienst*|paketzentrum|messagerie|
preparateur de commandes|chef de quai|exploitation transport|declarante en douane|mensajeria|
transporte de cargas|caminhoneiro|wegtransport|goederenvervoer|binnenvaart|treinverkeer|spoorwegen|
ground handling|flight operations|cabin crew|flight attendant|moving company|transit authority|public transit|
transit agency|bus company|bus operator|bus driver|train driver|metro operator|dernier kilometre|dernier km|
laatste kilometer|repartidor|putaway|pick and pack|pickers|cross dock|warehouse operative|
warehouse shift|container ship|harbour master|seafarer|ship captain|airline pilot|air traffic|airfreight|
material planner|logisticien*|approvisionneur|approvisionneuse|approvisionnement|cariste|chauffeur routier|
conducteur de train|logistico|almacen|suprimentos|frachtfuhr*|lokfuhrer*|busfahrer*|nahverkehr|verkehrsbetriebe|
offentlicher verkehr|rederij|bezorg*|bus arrival|bus timetable|train timetable`,
    likely: `
verkehr|mobility|mobilitat|mobilite|movilidad|mobilidade|mobiliteit|picking|warehouse|stock levels|
demand planning`,
  },
  'public-sector': {
    sure: `
department of transportation|department of transport|ministry of transport|transport ministry|water board|
ministerium*|bundesministerium*|rijks*|public health department|agence nationale|communaute de communes|
agentur fur arbeit|polizist*|feuerwehr*|zoll|justizvollzug*|gericht|policia|bombero|
bombeiro|guardia civil|juzgado|tribunal de contas|receita federal|concejal|concejala|vereador|vereadora|
assembleia legislativa|prefeito|alcalde|alcaldesa|alcaldia|maire|depute|deputee|brandweer|rechtbank|wethouder|
transit authority|local council|municipal|public servant|policy maker|secretaria de estado|
secretarias municipais|camaras municipais|alvaras|licitacoes|gestao publica|comunidad autonoma|
licitaciones|gestion publica|fonctionnaire|stadtverwaltung*|gemeindeverwaltung|beamter|beamtin|
verwaltungsfach*|overheid*|beleidsmedewerker|beleidsadviseur|firefighter|police officer|policeman|border force|
customs officer|public defender|prosecutor|grants office|permit office|licensing office`,
    likely: `
permits|alvara`,
  },
  retail: {
    sure: `
store associate|sales associate|store assistant|shelf stacker|einkaufszentrum|modegeschaft|ladenbau|mobelhandel|
buyer,|shop fitting|garden center|convenience store|toy shop|shoe shop|cheese shop|wine shop|coffee shop|
antiques dealer|lojas virtuais|lojas fisicas|rede de supermercados|chaine de magasins|boutique en ligne|
kledingwinkel*|bookseller|shopkeeper|shop owner|hypermarche|commercante|commercant|
basket size|handelskette*|filialleit*|online-handel|minorista|dependienta|dependiente|loja|loja virtual|
winkelier|verkoopster|chef de rayon|libraire|librairie|librero|boekhandel|buchhandler*`,
    likely: `
basket|shop|clothing`,
  },
  manufacturing: {
    sure: `
planta quimica|dichtungen|dichtungstechnik|schlauche|antriebstechnik|fordertechnik|verbindungstechnik|
messtechnik|polymer|coatings|paint shop|robotics firm|robotics company|robot maker|maschinenfabrik|
industria textil|industria da moda e textil|textile industry|food industry|steel industry|
metal industry|industrie textile|industrie chimique|industrie pharmaceutique et chimique|papierindustrie|
metallindustrie|holzindustrie|mobelindustrie|industria moveleira|chemische sector|conveyors|
pumps & valves|industrial sensors|industrial equipment|pneumatics|cad/cam|gear boxes|
gearboxes|tool shop|industriel|industrielle|industriebetrieb*|industrieunternehm*|produktionsbetrieb*|
setor industrial|automazione|kunststofftechnik|metallbau*|metallverarbeit*|autozulieferer|textilindustrie|
lebensmittelindustrie|chemische industrie|industria quimica|taux de rebut|machining|process engineering|
ppap|fmea|apqp|iatf|as9100|aeronautico|aeronautica|aerospatial*|werkzeugbau|werkzeugmach*|
zerspan*|produktionstechnik|industriemechanik*|schweisser*|industria 4.0|instandhalt*|
soldador|tornero|manufacturera|engenharia de producao|engenheiro de producao|engenheira de producao|metalurgia|
atelier de production|chef d'atelier|ingenieur process|ingenieur de production|ingenieure de production|
chaudronn*|productieleider|productieplanner|lasser|verspaning|werkvoorbereider|procestechnoloog|chemical plant|
petrochemical`,
    likely: `
changeovers|commissioning engineer|suppliers|fournisseurs|tolerances|produktion|produccion|producao|productie|
maquinas`,
  },
  energy: {
    sure: `
subestacao|subestacoes|linhas de transmissao|subestacion|subestaciones|lineas de transmision|hochspannung*|
protection relays|stromanbiet*|stromtarif*|stromkund*|gasversorg*|gasnetz*|
stromspeicher*|batteriespeicher*|power utility|
power utilities|tariffs and regulators|secteur de l'energie|marche de l'energie|mercado livre de energia|
instalador solar|stroomhandel|laadinfrastructuur|
electric company|power company|power station|compania electrica|redes electricas|
hidroelectrica|hidreletrica|sector electrico|energetique|thermique du batiment|offshore platform|stromhandel|
photovoltaik*|elektrizitats*|waterstof`,
    likely: `
sanierung*|insulation|boilers|heating|cables`,
  },
  media: {
    sure: `
traductrice litteraire|traducteur litteraire|traductor literario|traductora literaria|tradutor literario|
tradutora literaria|literaturubersetz*|literair vertaler|romancier|romanciere|novelist|novelista|schriftsteller*|
motion designer|motion design|motion graphics|art director in advertising|film crew|set designer|stage designer|
costume designer|colour grading|color grading|subtitler|subtitling|motiondesigner|*zeitung|*zeitungen|*verlag|
kinderbuch*|kinderboek*|livres pour enfants|literatura infantil|children's book|picture books|comic artist|
redaktionsleit*|chefredakt*|bildredakt*|tageszeitung*|wochenzeitung*|weekblad|filmfestival*|
theatre critic|music journalist|science journalist|voice actor|voice-over|

newsletter publisher|
regional radio|local radio|magazine editor|film producer|videographer|sound designer|
3d artist|literary translator|comics|photo editor|retail media|
edition jeunesse|editeur jeunesse|journal regional|monteuse|cineasta|televisiva|
veiculos de comunicacao|redaktionen|rundfunk*|regisseur|regisseurin|drehbuch*|medienwissenschaft*|scenarist|
`,
    likely: `
libraires|animation`,
  },
  climate: {
    sure: `
okolog*|moorschutz*|moorland restoration|artenschutz*|naturschutz*|umweltbildung|ecologista|
conservation biologist|conservation officer|marine conservation|floodplain|heat island|urban heat|hydrolog*|
*hydrologie|niedrigwasser|circulair*|
energieeffizienz und klima|umweltamt|umweltbehorde|umweltorganisation*|umweltdaten|umweltrecht|
environmental law|environmental lawyer|environmental planner|environmental compliance|
environmental health and safety|wetland|stormwater|watershed|biosphere|arctic research|antarctic|snowpack|
tree planting|urban greening|ecologiste|ecologue|charge d'etudes environnement|bureau d'etudes environnement|
gestion de l'eau et climat|sequia|inundaciones|incendios forestales|queimadas|enchentes|secas|overstroming*|
waterveiligheid|ocean modelling|ocean modeling|ocean model|glaciologist|ice sheets|coral reefs|
rewilding|peatland|mangroves|emission reduction|climatologist*|climatologa|climatologo|
climatologia|transicion ecologica|gases de efecto invernadero|gases de efeito estufa|huella hidrica|
pegada de carbono|desarrollo sostenible|desenvolvimento sustentavel|consultora ambiental|consultor ambiental|
ingeniera ambiental|ingeniero ambiental|engenheira ambiental|engenheiro ambiental|licenciamento ambiental|
impacto ambiental|desmatamento|reflorestamento|reciclagem|reciclaje|ingenieure environnement|
ingenieur environnement|charge de mission environnement|bas carbone|umweltgutachter*|umweltplan*|
milieuadviseur|milieukundige|milieuwetenschap*|natuurbeheer|ecoloog|hydroloog|broeikasgas*`,
    likely: `
ocean|soil|ecosystems|habitats`,
  },
  housing: {
    sure: `
casas populares|homes for sale|houses for sale|flats for sale|habitat collectif|habitat social|
mietshaus*|wohnquartier*|siedlungsbau|geschosswohnungsbau|
nieuwbouwwoning*|huurteam*|huurrecht|first-time buyer|home staging|home stager|
property photography|rental housing|rental properties|rental property|affordable homes|homeless shelter|
homeless services|casas en venta|venta de pisos|edificacion residencial|obra residencial|
wohngebaude|wohnhauser|mehrfamilienhaus*|einfamilienhaus*|mietwohnung*|quartiersentwicklung|land bank|
housing support officer|block management|leasing office|leasing consultant|student living|student accommodation|
co-living|coliving|estate agencies|chartered surveyor|building surveyor|conveyancer|conveyancing|mortgage broker|
property valuer|residential architect|residential architecture|residential developments|residential buildings|
residential projects|gestionnaire locatif|gestionnaire locative|maison individuelle|administrador de fincas|
administradora de fincas|construcao civil residencial|edificios residenciais|sindica profissional|
sindico profissional|woonruimte*|wooncorporatie*|vve-beheerder`,
    likely: `
wonen|facades|households|floor plans|sanierung*`,
  },
};
