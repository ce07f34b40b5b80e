/*
 * Further words of the domain packs: professions, places of work and tools of each trade in six languages, by the same
 * rule as in domains.ts (a `sure` term is enough on its own, a `likely` one needs company).
 */
export const TRADE_WORDS: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  healthcare: {
    sure: `
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
maternal health|newborn|newborns|vaccination|immunisation|immunization|infection control|antimicrobial|
health visitor|bed management|discharge planning|care navigation|symptom checker|health coach|general practice|
veterinarian|vet practice|animal health|prescribing|prescriptions|e-prescribing|formulary|formularies|snf|
caregiver|carer|disability services|esante|pflegebereich|pflegewissenschaft*|krankenschwester*|klinikalltag|
klinikverbund|rehaklinik|laborantin*|impfstoff*|arzneimittel*|pharmareferent*|arztliche*`,
    likely: `
formulation|stability studies|wellbeing|well-being|preceptor|phase ii|phase iii|sterile|vaccin`,
  },
  education: {
    sure: `
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
adjusters|adjuster|claims automation|claims settlement|suscriptor de riesgos|sinistre|schadensachbearbeit*|
schade-expert|assurantie*`,
    likely: `
`,
  },
  logistics: {
    sure: `
transit authority|public transit|transit agency|bus company|bus operator|bus drivers|bus driver|train driver|
metro operator|dernier kilometre|dernier km|derniers kilometres|laatste kilometer|repartidor|putaway|
pick and pack|pickers|cross dock|warehouse operative|warehouse shift|container ship|harbour master|seafarer|
ship captain|airline pilot|air traffic|airfreight|material planner|logisticien*|approvisionneur|
approvisionneuse|approvisionnement|cariste|chauffeur routier|conducteur de train|logistico|almacen|
mozo de almacen|jefe de almacen|suprimentos|frachtfuhr*|lokfuhrer*|busfahrer*|nahverkehr|verkehrsbetriebe|
offentlicher verkehr|transportplanner|rederij|bezorg*|bus arrival|bus timetable|bus routes|train timetable`,
    likely: `
picking|warehouse|stock levels|demand planning|demand planner|tram|trams|vessel|vessels`,
  },
  'public-sector': {
    sure: `
transit authority|local council|local councils|municipal|public servant|policy maker|secretaria de estado|
secretarias municipais|camaras municipais|autarquia|autarquias|alvaras|licitacoes|gestao publica|
comunidad autonoma|licitaciones|gestion publica|fonctionnaire|stadtverwaltung*|gemeindeverwaltung|ministerien|
bundesministerium*|beamter|beamtin|verwaltungsfach*|overheid*|beleidsmedewerker|beleidsadviseur|firefighter|
police officer|policeman|border force|customs officer|public defender|prosecutor|grants office|permit office|
licensing office`,
    likely: `
permits|alvara`,
  },
  retail: {
    sure: `
bookseller|shopkeeper|shop owner|shop owners|hypermarche|commercante|commercant|basket size|handelskette*|
filialleit*|online-handel|warenhaus|kaufhaus|lebensmitteleinzelhandel|minorista|dependienta|dependiente|loja|
loja virtual|winkelier|verkoopster|chef de rayon|libraire|libraires|librairie|librero|boekhandel|buchhandel|
buchhandler*|buchhandlung`,
    likely: `
basket|shop|clothing`,
  },
  manufacturing: {
    sure: `
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
electric company|power company|power station|compania electrica|companias electricas|redes electricas|
hidroelectrica|hidreletrica|sector electrico|energetique|energetiques|efficacite energetique|
thermique du batiment|offshore platform|electrolysers|electrolyzers|stromhandel|photovoltaik*|elektrizitats*|
waterstof`,
    likely: `
sanierung*|insulation|boilers|heating|cables`,
  },
  media: {
    sure: `
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
edificacion residencial|obra residencial|wohngebaude|wohnhauser|mehrfamilienhaus*|einfamilienhaus*|mietwohnung*|
quartiersentwicklung|land banks|land bank|housing support officer|block management|leasing office|
leasing consultant|student living|student accommodation|co-living|coliving|estate agencies|chartered surveyor|
building surveyor|conveyancer|conveyancing|mortgage broker|property valuer|residential architect|
residential architecture|residential developments|residential buildings|residential projects|
gestionnaire locatif|gestionnaire locative|maison individuelle|administrador de fincas|administradora de fincas|
construcao civil residencial|edificios residenciais|sindica profissional|sindico profissional|woonruimte*|
wooncorporatie*|vve-beheerder`,
    likely: `
facades|households|floor plans|sanierung*`,
  },
};
