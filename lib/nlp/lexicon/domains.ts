/*
 * Domain packs: the words by which people of a field state it. A `sure` term is enough on its own; a `likely` one is
 * also used elsewhere ("claims", "grid") and needs a second, different term of the pack. A term that belongs to two
 * fields stands in both packs (mortgages: housing and finance). `*` stands for the rest of a compound.
 */
export interface DomainPack {
  readonly id: string;
  readonly sure: string;
  readonly likely: string;
  /** Words of everybody's life ("university"): they only add to a likely term. */
  readonly hint?: string;
}

export const DOMAIN_PACKS: readonly DomainPack[] = [
  {
    id: 'healthcare',
    sure: `healthcare|health care|health-care|health tech|healthtech|digital health|e-health|ehealth|mhealth|health informatics|health data|health system|health systems|public health|population health|global health|mental health|behavioral health|behavioural health|health economics|health services research|health outcomes|health plan|health plans|health insurance|health insurer|health insurers|home health|health it|health analytics|health equity|women's health|
hospital|hospitals|clinic|clinics|clinical|clinician|clinicians|medicine|medical|medicare|medicaid|nhs|nurse|nurses|nursing|physician|physicians|surgeon|surgery|surgical|doctors' offices|general practitioner|icu|intensive care|emergency department|patients|patient care|patient data|patient safety|patient outcomes|patient records|patient privacy|inpatient|outpatient|readmission|readmissions|care gaps|care gap|care management|care coordination|care quality|primary care|acute care|elder care|eldercare|hospice|
pharma|pharmaceutical|pharmaceuticals|pharmacy|pharmacies|pharmacist|pharmacology|pharmacovigilance|pharmacoepidemiology|pharmacometrics|drug discovery|drug development|clinical trial|clinical trials|biotech|biotechnology|biopharma|life sciences|life science|medtech|medical devices|medical device|diagnostics company|genomics|oncology|cardiology|radiology|radiologist|pathology|pathologist|dermatology|neurology|psychiatry|pediatrics|paediatrics|dental|dentist|dentistry|dentists|physiotherapy|physiotherapist|physical therapist|occupational therapist|midwife|midwifery|paramedic|veterinary|epidemiology|epidemiologist|biostatistics|biostatistician|disease|diseases|vaccine|vaccines|telehealth|telemedicine|therapist|psychotherapist|
ehr|emr|ehrs|emrs|electronic health records|hl7|fhir|hipaa|phi|icd-10|snomed|loinc|omop|hedis|star ratings|quality measures|claims and ehr|claims & ehr|ehr and claims|medical claims|payer|payers|payor|payors|payer-provider|value-based care|risk adjustment|dicom|real-world evidence|real world evidence|gxp|care homes|care home|nursing home|nursing homes|senior living|assisted living|elderly care|aged care|
krankenhaus*|kliniken|klinik|klinikum|klinisch*|krankenkasse*|krankenversicher*|krankenpfleg*|gesundheit*|medizin*|arzt|arzte|arztin|pflegekraft|pflegedienst|pflegeheim*|pflegefach*|altenpflege|patienten*|pharmaindustrie|pharmazeut*|apotheke*|labordiagnostik|rettungsdienst|
sante|sante publique|hopital|hopitaux|hospitalier*|clinique|cliniques|medecin|medecins|medecine|medical*|medicaux|infirmier|infirmiere|soins|patients|pharmacie|pharmaceutique*|essais cliniques|mutuelle|ehpad|
salud|sanidad|sanitari*|hospitales|hospitalari*|clinica|clinicas|clinico|clinicos|medico|medicos|medicas|enfermer*|pacientes|farmac*|ensayos clinicos|
saude|hospitais|hospitalar*|enfermagem|enfermeir*|planos de saude|
gezondheid*|zorg|zorgsector|zorginstelling*|zorgverzeker*|ziekenhuis|ziekenhuizen|verpleegk*|huisarts*|patienten|ggz|thuiszorg|farmaceut*|sanita|ospedal*|infermier*|pazienti`,
    likely: `claims|claims data|health|wellness|care|therapy|patient|providers|provider network|treatment|biology|biomedical|lab results|caregivers|doctor|doctors|epic extracts|epic clarity|cohort studies|ward|wards|pflege|labor|cuidados|soin`,
  },
  {
    id: 'housing',
    sure: `housing|affordable housing|social housing|housing association|housing associations|housing finance|real estate|real-estate|realty|realtor|realtors|estate agent|estate agency|estate agents|letting agent|lettings|proptech|prop tech|property management|property manager|property managers|property market|property developer|property valuation|property values|property tax|property portal|residential property|commercial property|properties for sale|home buyers|homebuyers|home buyer|home buying|first-time buyers|home loans|home loan|house prices|home prices|house price|home values|home valuation|homeowners|homeownership|home sales|
mortgage|mortgages|mortgage-backed|mls|mls feeds|avm|avms|automated valuation|appraisal models|appraiser|appraisers|assessor|assessor files|parcel data|parcels and deeds|deeds|zoning|land registry|rent|rents|rental|rentals|rental market|rent roll|rent control|tenant|tenants|tenancy|tenancies|landlord|landlords|eviction|evictions|multifamily|multi-family|single-family|short-term rentals|apartment|apartments|void days|vacancy rates|condo|condos|senior living|assisted living|retirement communities|retirement homes|care homes|student housing|leasing agent|facility management|
immobilien*|wohnung*|wohnbau*|wohnraum|mieter*|mieten|mietpreis*|mietrecht|mietspiegel|makler|maklerin|immobilienmakler*|baufinanzier*|hausverwaltung*|hypothek*|
immobilier|immobiliere|immobilieres|immobiliers|logement|logements|logement social|loyer|loyers|locataires|bailleur|bailleurs|foncier|credit immobilier|agent immobilier|
inmobiliari*|vivienda|viviendas|alquiler|alquileres|inquilinos|hipoteca|hipotecas|hipotecari*|
imobiliari*|imoveis|imovel|habitacao|moradia|aluguel|arrendamento|hipotecario|credito habitacao|
vastgoed*|woningcorporatie*|woning*|huurders|huurprijs*|huurwoning*|makelaar*|hypotheek*|hypotheken|immobiliare|immobili|affitti|mutui`,
    likely: `residential|property|properties|homes|vacancy|listings|neighbourhoods|neighborhoods|buildings|flats|first flat|appraisal|valuation|brokerage|lease|leases|leasing|tenement|landlord-tenant|foreclosure|foreclosures`,
  },
  {
    id: 'finance',
    sure: `finance|financial services|financial institutions|financial markets|financial crime|financial analyst|financial analysts|financial advisor|financial adviser|financial controller|financial planning|financial planner|financial risk|financial data|fintech|fintechs|regtech|wealthtech|bank|banks|banking|banker|bankers|retail banking|investment banking|investment bank|private banking|neobank|neobanks|credit union|credit unions|central bank|payments|payment processing|payment systems|payment rails|payment fraud|card payments|hedge fund|hedge funds|mutual fund|mutual funds|pension fund|pension funds|fund managers|fund management|venture fund|venture funds|venture capital|private equity|asset management|asset manager|asset managers|wealth management|wealth manager|portfolio manager|portfolio management|investment teams|investment management|investment manager|investment professional|investor relations|capital markets|equities|bonds|municipal bonds|fixed income|derivatives|trading desk|trading desks|trading systems|algorithmic trading|quant trading|quantitative trading|quant finance|quantitative finance|forex|treasury|brokerage accounts|stock market|stock exchange|securities|
credit risk|credit scoring|credit models|credit cards|credit decisions|lending|lender|lenders|loans|loan portfolio|consumer credit|consumer lending|microfinance|mortgage|mortgages|housing finance|underwriting loans|aml|kyc|anti-money laundering|fraud detection in banking|basel iii|accounting|accountant|accountants|bookkeeper|bookkeeping|internal auditor|financial auditor|tax auditor|internal audit|statutory audit|audit manager|tax advisor|tax adviser|tax consultant|month-end close|month-end|general ledger|accounts payable|accounts receivable|fp&a|cfo|cfa|cfa charterholder|cpa|chartered accountant|ifrs|gaap|bank accounts|open banking|core banking|
banken|bankwesen|bankkauf*|sparkasse*|finanzbranche|finanzsektor|finanzwesen|finanzdienst*|finanzbuchhalt*|finanzindustrie|finanzierung|buchhalt*|buchhaltung|steuerberat*|wirtschaftspruf*|zahlungsverkehr|kreditrisik*|kreditinstitut*|vermogensverwalt*|wertpapier*|
banque|banques|bancaire|bancaires|services financiers|marches financiers|comptable|comptables|comptabilite|expert-comptable|tresorerie|gestion d'actifs|controle de gestion|paiements|assurance et banque|secteur financier|
banca|banco|bancos|bancari*|finanzas|servicios financieros|sector financiero|contable|contables|contabilidad|contador|contadora|pagos|inversiones|mercados financieros|
financas|servicos financeiros|mercado financeiro|setor financeiro|contabilista|pagamentos|investimentos|
bankwezen|financiele sector|financiele dienstverlening|boekhoud*|accountancy|betalingsverkeer|vermogensbeheer|hypotheek*|hypothek*|hipoteca|hipotecas|hipotecari*|baufinanzier*|credit immobilier|finanza|finanziari*|contabil*`,
    likely: `financial|investment|investments|investors|trading|credit|funds|fund|portfolio|loan|default risk|default forecast|fraud|reconcile|reconciliation|ledger|tax|audit|auditor|auditors|balance sheet|basis points|bps|hedging|pricing of risk|finanzen|finanz*|kredit*|credito|financier*|financieel|financiele`,
  },
  {
    id: 'insurance',
    sure: `insurance|insurer|insurers|insurtech|reinsurance|reinsurer|reinsurers|actuary|actuaries|actuarial|underwriter|underwriters|insurance claims|property claims|claims adjuster|claims adjusters|claims handler|claims handling|loss adjuster|loss ratio|loss reserving|reserving|solvency ii|policyholder|policyholders|property and casualty|property & casualty|p&c|health plan|health plans|motor policies|life and pensions|annuities|guidewire|duck creek|ifrs 17|mga|
versicher*|*versicherung|*versicherungen|*versicherer|ruckversicher*|krankenkasse*|aktuar*|schadenregulier*|schadenbearbeit*|
assurance|assurances|assureur|assureurs|reassurance|actuaire|actuariat|mutuelle|mutuelles|sinistres|
seguros|aseguradora|aseguradoras|reaseguro*|actuari*|siniestros|seguradora|seguradoras|resseguro*|atuari*|sinistros|planos de saude|
verzeker*|*verzekering|*verzekeraar|*verzekeraars|herverzeker*|schadebehandel*|assicura*`,
    likely: `underwriting|claims|premiums|premium pricing|casualty|policies in force|seguro|brokers|catastrophe models|cat modelling|reserves`,
  },
  {
    id: 'retail',
    sure: `retail|retailer|retailers|retailing|e-commerce|ecommerce|e commerce|online shop|online shops|online store|online stores|web shop|webshop|webshops|omnichannel|omni-channel|supermarket|supermarkets|grocery|groceries|grocer|grocers|merchandising|merchandiser|merchandisers|merchandise planning|category management|category manager|assortment planning|point of sale|pos systems|store manager|store managers|shop manager|store operations|garden centres|garden centers|department store|department stores|fashion brand|fashion retailer|fashion retail|apparel|shopify|magento|consumer goods|cpg|fmcg|direct-to-consumer|d2c|dtc|loyalty programme|loyalty program|shopper|shoppers|marketplace sellers|amazon sellers|chain of shops|chain of stores|
einzelhandel*|handelsunternehmen|onlinehandel|versandhandel|lebensmittelhandel|supermarkt*|filialen|konsumguter|verkauferin|verkaufer im einzelhandel|
commerce de detail|grande distribution|vente au detail|e-commercant*|supermarche*|magasins|boutiques en ligne|
comercio minorista|comercio electronico|venta minorista|gran consumo|supermercad*|tiendas|tienda online|tiendas online|
varejo|varejista*|comercio eletronico|retalho|lojas|loja online|
detailhandel|winkels|winkelketen*|supermarkten|webwinkel*|grande distribuzione|negozi`,
    likely: `shops|stores|stock levels|stock figures|baskets|checkout|store|shopping|fashion|sku|skus|merchants|promotions|loyalty|handel|filiale|boutique`,
  },
  {
    id: 'energy',
    sure: `energy|renewable energy|renewables|clean energy|energy sector|energy industry|energy trading|energy markets|energy storage|energy systems|energy efficiency|solar|photovoltaic|photovoltaics|solar installers|wind farm|wind farms|wind power|wind turbine|wind turbines|offshore wind|onshore wind|hydropower|hydrogen|nuclear|nuclear power|oil and gas|oil & gas|petroleum|upstream|refinery|refineries|drilling|natural gas|lng|power grid|power grids|power plant|power plants|power market|power markets|power systems|power trading|electricity|electric utility|electric utilities|utility company|utilities sector|smart grid|smart grids|smart meter|smart meters|smart metering|grid operator|grid operators|grid forecasting|load forecasting|load forecast|transmission system|distribution grid|district heating|heat pumps|heat pump|ev charging|charging stations|battery storage|demand response|energy consultant|
energie|energie*|erneuerbare*|stromnetz*|stromversorg*|stadtwerke|windkraft|windpark*|windenergie|solarenergie|photovoltaik|kraftwerk*|netzbetreiber*|strommarkt*|warmepump*|energiewirtschaft|
energies renouvelables|electricite|eolien|eolienne*|solaire|photovoltaique|nucleaire|reseaux electriques|petrole|gaz naturel|
energia|energias renovables|renovables|energetic*|electricidad|eolica|eolico|fotovoltaic*|petroleo|hidrogeno|parques eolicos|red electrica|
energias renovaveis|renovaveis|energetico|eletricidade|petroleo e gas|
energiesector|hernieuwbare|duurzame energie|windmolen*|windparken|zonnepanelen|zonne-energie|netbeheer*|elettric*|rinnovabili`,
    likely: `grid|wind|utilities|utility|load|turbines|batteries|meters|pipelines and refineries|gas|oil|power|strom|netze|reseau electrique|watts|megawatts|mw|gw`,
  },
  {
    id: 'public-sector',
    sure: `public sector|public-sector|public service|public services|public administration|public procurement|public policy|public affairs office|government|governments|governmental|local government|federal government|federal agency|federal agencies|state agency|state agencies|govtech|gov tech|civic tech|civic technology|civil service|civil servant|civil servants|municipal government|municipality|municipalities|city council|county council|city hall|town hall|county government|for a county|for the county|city of|county of|state of|department of|ministry|ministries|ministry of|council tax|local authority|local authorities|social services|social security|welfare benefits|benefits systems|benefits agency|unemployment benefits|courts|court system|police|police department|law enforcement|armed forces|military|army|navy|air force|defence|defense|customs authority|tax authority|tax office|census|statistical office|national statistics|official statistics|public transport authority|open government|
offentlicher dienst|offentlichen dienst|offentliche verwaltung|offentlichen verwaltung|offentlicher sektor|offentlichen sektor|verwaltung|behorde|behorden|bundesbehorde*|landesbehorde*|ministerium|bundesministerium|kommune|kommunen|kommunal*|kommunalverwaltung|stadtverwaltung|landratsamt|rathaus|finanzamt|jobcenter|bundesagentur|bundeswehr|polizei|e-government|
secteur public|service public|services publics|fonction publique|administration publique|collectivites|collectivites territoriales|collectivite|mairie|mairies|prefecture|ministere|conseil departemental|conseil regional|politiques publiques|marches publics|
sector publico|administracion publica|administraciones publicas|ayuntamiento|ayuntamientos|gobierno|ministerio|funcionari*|politicas publicas|diputacion|contratacion publica|
setor publico|administracao publica|prefeitura|governo|camara municipal|servidor publico|servidora publica|politicas publicas|
publieke sector|overheid|overheden|overheids*|gemeente|gemeenten|gemeentelijk*|rijksoverheid|ministerie|provincie|waterschap|politie|pubblica amministrazione|comune di|regione`,
    likely: `county|council|municipal|policy|civic|public|agency|agencies|citizens|residents' services|federal|state|procurement|benefits|regulator|tenders|amt|administration|administracion`,
  },
  {
    id: 'education',
    sure: `education|edtech|ed-tech|ed tech|higher education|k-12|k12|teacher|teachers|school teacher|head teacher|headteacher|school principal|primary school|secondary school|high school teacher|elementary school|middle school|grammar school|schools|school district|school districts|classroom|classrooms|pupils|pupil|university lecturer|lecturer|professor|assistant professor|associate professor|adjunct professor|faculty|universities|academia|academic advisor|curriculum|curricula|instructional design|instructional designer|learning management|learning design|learning designer|e-learning|elearning|online courses|student outcomes|student success|admissions office|tutor|tutoring|pedagogy|early childhood|kindergarten|preschool|educator|educators|teaching assistant|dean of|provost|learning platform|learning platforms|learning sciences|moocs|mooc|
lehrer|lehrerin|lehrkraft|lehrkrafte|schule|schulen|schulleit*|grundschul*|gymnasium|hochschule|hochschulen|hochschullehr*|bildung|bildungswesen|bildungssektor|bildungsbereich|erwachsenenbildung|weiterbildung|dozent|dozentin|padagog*|schuler|unterricht|unterrichte|kita|erzieher*|
enseignant|enseignante|enseignants|enseignement|professeur|professeure|professeurs|ecole|ecoles|lycee|lycees|college et lycee|formation professionnelle|formateur|formatrice|formateurs|eleves|pedagogi*|secteur educatif|enseignement superieur|universites|
educacion|educativ*|docente|docentes|docencia|profesor|profesora|profesores|maestro de primaria|maestra|escuela|escuelas|colegio|colegios|alumnos|alumnado|instituto de secundaria|universidades|pedagog*|
educacao|educacional|professor|professora|professores|escola|escolas|ensino|ensino superior|alunos|
onderwijs*|leraar|lerares|leraren|docenten|basisschool|middelbare school|hogeschool|leerlingen|scholen|istruzione|scuola|scuole|insegnante|insegnanti`,
    likely: `teaching|teach|courses|learners|lessons|reading scores|formation`,
    hint: `school|students|university|college|campus|studenten|estudiantes|estudantes`,
  },
  {
    id: 'manufacturing',
    sure: `manufacturing|manufacturer|manufacturers|factory floor|factories|shop floor|shopfloor|production line|production lines|production planning|assembly line|assembly lines|assembly plant|industrial automation|industrial engineer|industrial engineering|industrial iot|iiot|industry 4.0|smart factory|predictive maintenance|machine tools|machine builder|cnc|injection moulding|injection molding|plc|scada|mes systems|lean manufacturing|lean production|six sigma black belt|oem|oems|automotive|car maker|car makers|carmaker|carmakers|automaker|automakers|semiconductor|semiconductors|wafer|steel|steelmaker|steel mill|paper mill|foundry|chemical industry|chemicals|process industry|plant manager|plant engineer|quality control on the line|supplier quality|aerospace|heavy machinery|packaging industry|pulp and paper|
fertigung*|produktion von|produktionsplan*|produktionsleit*|produktionslinie*|serienfertigung|maschinenbau*|anlagenbau|automobil*|automobilindustrie|industrie 4.0|werkzeugmaschin*|halbleiter*|stahl*|stahlwerk|fabrik|fabriken|werkleit*|zulieferer|chemieindustrie|instandhaltung|
industrie manufacturiere|industrie automobile|usine|usines|chaine de production|ligne de production|lignes de production|fabrication|aeronautique|siderurgie|sous-traitant automobile|
manufactura|industria manufacturera|fabrica|fabricas|fabricacion|automocion|industria automotriz|planta de produccion|lineas de produccion|siderurgi*|
manufatura|industria automotiva|industria automobilistica|chao de fabrica|linha de producao|fabricacao|
maakindustrie|fabriek|fabrieken|productielijn*|machinebouw|automobielindustrie|hoogoven*|produzione industriale|stabilimento`,
    likely: `factory|plant|plants|assembly|machines|industrial|production|scrap|scrap rate|downtime|oee|sensors|supply chain|machine shop|moulding|quality control|werk|produktion|industrie|industria`,
  },
  {
    id: 'media',
    sure: `journalism|journalist|journalists|newsroom|newsrooms|newspaper|newspapers|publishing|publisher|publishers|magazine|magazines|broadcaster|broadcasters|broadcasting|broadcast|television|tv|tv station|radio|radio station|film|film production|films|cinema|documentary|documentaries|screenwriter|video streaming|streaming service|streaming platform|music industry|music streaming|record label|entertainment|media company|media companies|media group|media house|media industry|media sector|media and entertainment|media & entertainment|news media|digital media|public media|mass media|media planning|media planner|media buying|media buyer|media buyers|adtech|ad tech|ad-tech|advertising|ad agency|advertising agency|podcast network|podcasts and radio|video games|games industry|game studio|editor-in-chief|editor in chief|news editor|reporter|fact-checking|subtitles|
journalismus|journalistin|redakteur|redakteurin|redaktion|zeitung|zeitungen|verlag|verlage|verlagswesen|rundfunk|fernsehen|medienbranche|medienhaus|medienunternehmen|medien|werbebranche|werbeagentur|film- und fernsehen|horfunk|
journalisme|journaliste|presse|presse ecrite|presse quotidienne|medias|edition|maison d'edition|television|redaction|redactrice en chef|redacteur en chef|audiovisuel|audiovisuelle|publicite|cinema|
periodismo|periodista|periodistas|prensa|medios|medios de comunicacion|editorial|redaccion|television|publicidad|audiovisual|cine|
jornalismo|jornalista|imprensa|midia|meios de comunicacao|televisao|editora|publicidade|
journalistiek|journalist|omroep|uitgeverij*|krant|kranten|redactie|televisie|mediabedrijf|reclamebureau|giornalis*|editoria|televisione`,
    likely: `media|news|articles for|audience|audiences|editorial|editor|subscribers|viewers|readers|streaming|content|video|games|music|ads|campaigns`,
  },
  {
    id: 'logistics',
    sure: `logistics|logistics company|supply chain|supply chains|freight|freight forwarding|freight forwarder|freight forwarders|forwarder|haulage|hauliers|haulier|trucking|trucks|truck fleet|truckers|fleet management|fleet manager|vehicle routing|route optimization|route optimisation|route planning|last-mile|last mile|parcel|parcels|parcel delivery|parcel carrier|courier|couriers|container terminal|container terminals|container ships|container shipping|shipping line|shipping lines|shipping company|shipping companies|maritime|ports and terminals|port authority|port operations|warehouse operations|warehouse management|warehouse manager|warehouses|warehousing|warehouse automation|distribution centre|distribution center|distribution centres|distribution centers|fulfilment|fulfillment|fulfilment centre|fulfillment center|inventory planning|dispatchers|dispatcher|dispatching|cold chain|rail freight|air cargo|cargo|customs clearance|customs broker|3pl|4pl|tms|wms|transportation management|material flow|intralogistics|order picking|postal service|railway|railways|rail operator|
logistik*|spedition*|spediteur*|lieferkette*|frachtver*|fracht|lagerlogistik|lagerverwaltung|lagerleit*|intralogistik|fuhrpark*|transportwesen|tourenplanung|paketdienst*|versandlogistik|
logistique|transport routier|chaine d'approvisionnement|fret|entrepots|entrepot|transporteur|transporteurs|livraison du dernier kilometre|transitaire*|
logistica|cadena de suministro|transporte de mercancias|almacenes|flota|ultima milla|paqueteria|transportista*|
cadeia de suprimentos|cadeia de abastecimento|transportadora*|frete|armazens|armazem|ultima milha|
logistiek*|toeleveringsketen|vrachtvervoer|vrachtwagens|expeditie|expediteur*|magazijn*|distributiecentr*|transportsector|spedizion*|magazzin*`,
    likely: `shipping|shipments|shipment|delivery routes|warehouse|fleet|vans|drivers|routes|ports|port|carriers|carrier|transport|transportation|inventory|deliveries|delivery times|lager|transporte|trajets`,
  },
  {
    id: 'climate',
    sure: `climate|climate tech|climate change|climate science|climate scientist|climate risk|climate models|climate data|climate policy|climate adaptation|carbon|carbon accounting|carbon footprint|carbon markets|carbon credits|carbon removal|carbon capture|carbon emissions|co2|decarbonization|decarbonisation|net zero|net-zero|greenhouse gas|greenhouse gases|ghg|emissions|emissions reporting|sustainability|sustainability reporting|esg|csrd|environmental science|environmental scientist|environmental engineering|environmental data|environmental consultant|flood risk|flood models|wildfire|wildfires|wildfire risk|sea level|sea-level|biodiversity|earth observation|meteorology|meteorologist|hydrology|hydrologist|oceanography|ecology|ecologist|conservation|deforestation|circular economy|
klima*|klimaschutz|klimawandel|klimaforschung|nachhaltigkeit*|co2-bilanz*|treibhausgas*|umweltschutz|umweltwissenschaft*|emissionen|
climat|climatique|changement climatique|decarbonation|developpement durable|transition ecologique|bilan carbone|empreinte carbone|environnement|
clima y energia|cambio climatico|climatico|climatica|sostenibilidad|huella de carbono|descarbonizacion|medio ambiente|medioambiental*|
mudancas climaticas|mudanca do clima|sustentabilidade|descarbonizacao|meio ambiente|
klimaat*|duurzaamheid*|uitstoot|cambiamento climatico|sostenibilita|ambientale`,
    likely: `environment|environmental|green|weather|satellite|floods|drought|renewables|renewable energy|recycling|sustainable|umwelt|clima`,
  },
];

/**
 * Terms that mean something else in these surroundings (tested on the folded text right after or before the match).
 * Only what people of other fields write often.
 */
export const NOT_THE_DOMAIN: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>> = {
  housing: { after: /^ (?:support|benefit|allowance|voucher|crisis grant)|^ and food support/ },
  climate: { before: /(?:team|work|office|working|social|current|economic|political|business|engagement) $/ },
  conservation: { after: /^ (?:of energy|law)/ },
  energy: {
    before:
      /(?:high|my|with|of|full of|boundless|bring|lots of|endless|positive|same|more|your|creative|personal|good) $/,
    after: /^ (?:and|,) (?:enthusiasm|passion|humou?r|drive|curiosity|empathy)|^ to (?:the|a|every|any)/,
  },
  education: { before: /(?:my|formal|continuing|of|by) $|^$|\n$/, after: /^:|^\s*\n/ },
  media: { before: /(?:social|mixed|rich) $/ },
  film: { before: /(?:watch|love|like|favou?rite|thin) $/, after: /^ (?:buff|fan|lover|nerd|photography)/ },
  films: { before: /(?:watch|love|like|old|horror|bad|good|silent|fan of) $/ },
  tv: { before: /(?:watch|smart|reality) $/ },
  radio: { before: /(?:listen to the|ham|old) $/ },
  magazine: { before: /(?:featured in|published in|quoted in|in) .{0,20}$/ },
  steel: { before: /(?:nerves of|of) $/ },
  publishing: { after: /^ (?:packages|libraries|articles|papers|events|messages|to)/ },
  publisher: { before: /event $/ },
  publishers: { before: /event $/ },
  broadcast: { after: /^ (?:messages|events|variable|variables|join|joins)/ },
  fulfillment: { before: /(?:personal|request|self) $/ },
  fulfilment: { before: /(?:personal|request|self) $/ },
  warehouses: { before: /(?:data|cloud|sql) $/ },
  warehousing: { before: /(?:data|cloud) $/ },
  warehouse: { before: /(?:data|cloud|the|sql|analytics|lake|a modern|snowflake|bigquery) $/ },
  carbon: { after: /^ (?:copy|fibre|fiber|design|dating)/ },
  upstream: { after: /^ (?:contribut|open|project|repo|data|system|source|service|table|patch|job|fix|change)/ },
  drilling: { after: /^ (?:down|into)/ },
  solar: { after: /^ (?:system|eclipse)/ },
  nuclear: { after: /^ (?:norm|family)/ },
  defense: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  defence: { before: /(?:thesis|in|self|cyber|phd) $/, after: /^ in depth/ },
  army: { before: /(?:swiss|one man|one-person) $/, after: /^ knife/ },
  police: { after: /^ (?:style|the)/ },
  'state of': { after: /^ (?:the|mind|art|a|ai|things|our|data|flow|play|your|affairs|charge)/ },
  'department of': {
    after:
      /^ (?:computer|statistic|mathemat|physic|economic|data|one|engineering|psycholog|bio|chem|it|marketing|linguistic|informatic)/,
  },
  'city of': { after: /^ (?:birth|lights?|residence|my)/ },
  deeds: { before: /(?:good|by|words and|not words but) $/ },
  rent: { after: /^ (?:the runway|a car)/, before: /(?:to pay the|pay the|pays the|pay my|pays my) $/ },
  rental: { before: /(?:car|bike|scooter|equipment|ski|boat|vehicle) $/ },
  rentals: { before: /(?:car|bike|scooter|equipment|ski|boat|vehicle) $/ },
  tenant: { before: /multi[- ]$|single[- ]$/, after: /^ (?:isolation|id)/ },
  tenants: { before: /multi[- ]$|saas $/ },
  tenancy: { before: /multi[- ]$/ },
  apartment: { before: /(?:my|her|his|our|small|tiny|an) $/ },
  surgical: { after: /^ (?:precision|focus)/, before: /(?:with|almost) $/ },
  clinic: { before: /(?:design|code|cv|resume|seo|writing|data|career|legal) $/ },
  medicine: { before: /(?:best|own) $/ },
  professor: { before: /(?:my|with) $/ },
  bank: { before: /(?:food|data|power|blood|break the|question|image|question) $/, after: /^ holiday/ },
  banks: { before: /(?:river|data|power|question) $/ },
  bonds: { before: /(?:build|strong|lasting|form|human|team|chemical) $/ },
  derivatives: { before: /(?:partial|second|first|of) $/ },
  accounting: { before: /(?:carbon|emissions|cost|ghg|job|memory) $/, after: /^ for (?:the|a|all|every)/ },
  universities: {
    before: /(?:degrees? from|studied at|studies at|graduated from|graduate of|two|three|several) (?:two |three )?$/,
  },
  hochschule: { before: /(?:studium|studiert|abschluss).{0,30}$/ },
  schools: { before: /(?:business|drama|law|art|of|summer|two|boarding|graduate) $/, after: /^ of thought/ },
  faculty: { before: /(?:critical|every) $/ },
  curriculum: { after: /^ (?:learning|vitae)/ },
  edition: { before: /(?:first|second|third|limited|special|new|\d(?:st|nd|rd|th)) $/ },
  entertainment: { before: /home $/ },
  parcel: { after: /^ data|^ and deed/ },
  parcels: { after: /^ and deed/ },
  port: { after: /^ \d/ },
  environment: {
    before:
      /(?:work|working|test|production|staging|development|dev|cloud|runtime|agile|paced|team|startup|international|an|any|multicultural) $/,
  },
  sustainability: { before: /(?:software|code|financial) $/ },
  phi: { after: /^[-\s]?(?:\d|beta|coefficient)/ },
  lending: { after: /^ (?:a|an|my) /, before: /(?:tool|book) $/ },
  cfo: { before: /(?:to the|assistant to the|to|reports for the|for the|for|with the|the|and) $/ },
};

/** Before a term, in its sentence: a wish or a hobby, not the person's field. Folded. */
export const WISH =
  /\b(?:interested in|curious about|fascinated by|hoping to|hope to|would (?:like|love) to (?:work|move|join|get)|want(?:s|ed)? to (?:move|work|get|break|go|switch|join)|moving into|break(?:ing)? into|transition(?:ing)? (?:in)?to|dream(?:ing|s)? of|not (?:in|interested)|no (?:experience|background) in|outside (?:of )?work|spare time|free time|hobb(?:y|ies)|weekends|interesse an|mochte in|interesse a|je souhaite|me gustaria|gostaria)\b[^.!?\n|]*$/;
