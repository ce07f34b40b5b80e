import { HANDLED_DAILY } from './domain-handled-daily.ts';

/*
 * What people of one field, or of a trade that serves all fields, handle every day and that other fields are named
 * after: ships and storms for an insurer, merchants for payments, factories for a buyer. Beside that field they say
 * nothing of their own. Folded; a word stands for its English plural too.
 */
interface Handled {
  /** The field that a headline or title states for sure, or the trade that it names. */
  readonly by: string | RegExp;
  /** Whose words these are. */
  readonly domain: string;
  readonly words: string;
  /** Only in running text: in a headline the same words are a second field. */
  readonly told?: true;
}

const LAWYER =
  /\b(?:lawyers?|paralegal|attorney|solicitor|barrister|counsel|legal (?:counsel|assistant|secretary)|rechtsanw\w+|jurist\w*|notar(?:in)?|avocate?|juriste|notaire|abogad[oa]|notario|advogad[oa]|advoca(?:at|te)|avvocat[oa]|notaris)\b/;
const PEOPLE_OFFICE =
  /\b(?:hr|rh|human resources|people (?:partner|operations|ops|team)|head of people|recruit\w*|talent|personalreferent\w*|personalsachbearb\w*|personalwesen|personalleit\w+|ressources humaines|recrutement|recursos humanos|personeelszaken|risorse umane)\b/;
const MAKES_SOFTWARE =
  /\b(?:(?:woocommerce|wordpress|shopify|magento|prestashop) (?:&|and|y|e|und|et|en|or)? ?(?:\w+ )?(?:developer|desarrollador\w*|entwickler\w*|expert)|qa|sdet|testers?|software (?:engineer|developer)|(?:web|mobile|app|react native|android|ios|frontend|backend|full[- ]?stack|api) (?:developer|engineer)|softwareentwickler\w*|developpeu\w+|desarrollador\w*|desenvolvedor\w*|ontwikkelaar)\b/;
const PLUMBS =
  /\b(?:plumb(?:er|ers|ing)|klempner\w*|sanitar\w*|installateur\w*|plombi\w+|chauffagiste|fontaner\w*|encanador\w*|loodgieter\w*|idraulic[oa])\b/;
const ILLUSTRATES = /\b(?:illustra\w+|ilustrad\w+)\b/;
const ECONOMIST = /\b(?:economist|okonom(?:in)?|economiste|economista|econoom)\b/;
const JOINER =
  /\b(?:interieurbouw\w*|meubelmaker|keuken\w*|timmer\w+|joiner\w*|carpent\w+|cabinet[- ]?makers?|tischler\w*|schreiner\w*|menuisi\w+|ebenist\w*|carpinter\w*|marcenei\w+|falegname)\b/;
/** Who designs or calculates buildings, not systems. */
const DRAWS_BUILDINGS =
  /(?<!\b(?:solutions?|data|software|cloud|enterprise|systems?|security|it|network|technical|lead|principal|staff|integration|platform|infrastructure|azure|aws|information|applications?|business|salesforce|chief) )\b(?:architects?|architectural (?:designer|technologist|assistant)|architekt(?:in)?|architecte|arquitect[oa]|arquitet[oa]|architett[oa]|structural engineer|interior (?:designer|architect)|tragwerksplaner\w*|bauzeichner\w*)\b/;
/** Trades that answer calls and letters of customers of any kind. */
const ANSWERS =
  /\b(?:customer (?:service|support|care|success)|call[- ]cent(?:er|re)|contact[- ]cent(?:er|re)|kundenservice|kundendienst|service client|centre d[’']appels|atencion al cliente|teleoperador[a]?|atendimento ao cliente|klantenservice|receptionist|rezeptionist\w*)\b/;

/** Crafts of the hand, called by shops, agents and schools alike: who calls is no sector worked for. */
const CALLED_BY_ALL =
  /\b(?:locksmiths?|electricians?|plumbers?|carpenters?|joiners?|decorators?|(?:window |office )?cleaners?|glaziers?|roofers?|gardeners?|handy(?:man|woman)|pest control\w*|removals|signwriters?|upholsterers?|fabbro|idraulic[oa]|elettricista|imbianchin[oa]|klempner\w*|maler(?:in|meister)?|elektriker\w*|schlosser(?:in)?|glaser(?:in)?|peintre|plombi\w+|serrurier\w*|electricien(?:ne)?|vitrier|cerrajer[oa]|fontaner[oa]|pintor[a]?|electricista|chaveir[oa]|encanador\w*|slotenmaker|loodgieter|schilder|elektricien|glazenwasser)\b/;
/** Who puts up buildings of any kind. */
const BUILDS =
  /\b(?:hochbau|site (?:manager|foreman|agent|supervisor)|bauleit\w*|polier|(?:chef|conducteur|conductrice) de travaux|chef de chantier|jef[ea] de obra|encargado de obra|mestre de obras|capo ?cantiere|direttore di cantiere|uitvoerder|quantity surveyor|scaffold\w*)\b/;

/** Who writes or edits for the press: what they name is a beat. */
const REPORTS =
  /\b(?:journalis\w+|reporters?|correspondent|columnist|(?:sub|copy|desk|news|features|duty|science)[- ]?editor|podcast (?:host|producer)|broadcaster|redakteur\w*|redactrice|periodista|jornalista|giornalista|verslaggever|redacteur)\b/;

export const HANDLED: readonly Handled[] = [
  {
    by: REPORTS,
    domain: 'healthcare',
    words:
      'health|hospital|medical|medicine|doctor|clinic|nurse|cancer|disease|patient|public health|gesundheit|medizin|sante|salud|saude|sanita|hopital|krankenhaus',
  },
  {
    by: REPORTS,
    domain: 'housing',
    words:
      'housing|rent|rents|rent strike|housing queue|tenant|tenancy|landlord|property|eviction|homeless|homelessness|house price|housing market|wohnungsmarkt|logement|vivienda|huur',
  },
  { by: REPORTS, domain: 'insurance', words: 'insurance|insurer|claims|premiums' },
  {
    by: REPORTS,
    domain: 'finance',
    words: 'bank|tax|pensions|bonds|loan|debt|stock market|credit|banque|banco',
    told: true,
  },
  {
    by: 'insurance',
    domain: 'housing',
    words:
      'property|properties|home|building|houses|construction|landlord|tenant|apartment|flats|residential|homeowner|lease',
  },
  {
    by: 'insurance',
    domain: 'logistics',
    words:
      'cargo|fleet|vessel|vessels|truck|lorry|lorries|van|driver|transport|shipping|port|aviation|airline|maritime|marine|freight',
  },
  { by: 'insurance', domain: 'energy', words: 'wind|oil|gas|load|power|utilities|gas and oil' },
  { by: 'insurance', domain: 'climate', words: 'weather|hail|rainfall|drought|wildfire|flooding|rivers|nature|forest' },
  {
    by: 'insurance',
    domain: 'finance',
    words:
      'bank|bond|balance sheets|accountant|auditor|audit|reserving|loan|margin|budgets|invoices|accounts|disputes|investors|portfolio|debt|reserves',
  },
  { by: 'insurance', domain: 'retail', words: 'shop|store|fashion|checkout' },
  { by: 'insurance', domain: 'manufacturing', words: 'factory|factories|plant|machinery|industrial' },
  { by: 'insurance', domain: 'media', words: 'film|entertainment|tv' },
  { by: 'finance', domain: 'retail', words: 'merchants|checkout|shop|store|promotions|loyalty|fashion|basket|cashier' },
  { by: 'finance', domain: 'energy', words: 'power|meters|gas|oil|load|utilities|wind', told: true },
  { by: 'finance', domain: 'logistics', words: 'deliveries|inventory|fleet|shipment|customs|parcel' },
  { by: 'finance', domain: 'insurance', words: 'premiums|reserves|brokers|reserving' },
  { by: 'finance', domain: 'media', words: 'press|stories|readers|desk|subscribers|ads|campaigns' },
  { by: 'finance', domain: 'public-sector', words: 'regulator|council|policy|grants|courts|public' },
  {
    by: 'retail',
    domain: 'manufacturing',
    words: 'factory|factories|suppliers|production|machinery|producent|fabrica|usine|fabrieken|fabriek|fabriken',
  },
  {
    by: 'retail',
    domain: 'logistics',
    words: 'warehouse|deliveries|shipping|inventory|lager|pallet|lorry|lorries|truck',
  },
  { by: 'retail', domain: 'finance', words: 'trading|margin|budgets|invoices|cash flow|accounts|fraud' },
  { by: 'retail', domain: 'media', words: 'magazine|campaigns|ads|film|covers|books|press' },
  {
    by: 'logistics',
    domain: 'retail',
    words: 'consumer goods|fmcg|cpg|konsumguter|gran consumo|shelf|shelves|stock levels',
  },
  {
    by: 'logistics',
    domain: 'retail',
    words: 'store|shop|customers in store|fashion|shoes|toys|cosmetics',
    told: true,
  },
  {
    by: 'logistics',
    domain: 'manufacturing',
    words:
      'conveyor|conveyors|robots|factory|factories|plant|spare parts|suppliers|steel|machinery|aircraft|forklift|shift|paradas|planta',
  },
  { by: 'logistics', domain: 'energy', words: 'oil|gas|load|lift|batteries|wind|power' },
  { by: 'logistics', domain: 'climate', words: 'weather|emissions|tonnes|rivers' },
  { by: 'logistics', domain: 'public-sector', words: 'customs|city|council|cities|regulator|procurement' },
  { by: 'logistics', domain: 'housing', words: 'leasing|lease|buildings|vacancy|void days' },
  {
    by: 'energy',
    domain: 'manufacturing',
    words:
      'scada|plc|gearboxes|bearings|gear|machinery|steel|valve|pump|process safety|process engineer|process engineering|pressure vessels|spare parts|plant|turbine blades|casting|digital twin|commissioning engineer|assembly|downtime|robots|machine tools|hydraulics|compressor',
  },
  {
    by: 'energy',
    domain: 'finance',
    words:
      'lender|trading|trader|gas trader|power trader|energy trader|investors|auditor|tax|invoices|margin|accounts|debt|disputes|loan|fund',
  },
  {
    by: 'energy',
    domain: 'housing',
    words:
      'buildings|homes|houses|flats|facades|tenement|residential|properties|sanierung|sanierungsfahrplan|sanierungsfahrplane',
  },
  { by: 'energy', domain: 'climate', words: 'weather|rainfall|rivers|tonnes|nature|planet|environment' },
  { by: 'energy', domain: 'public-sector', words: 'permits|council|regulator|city|cities|county|grants' },
  { by: 'energy', domain: 'logistics', words: 'port|vessel|fleet|shipping|transport' },
  {
    by: 'healthcare',
    domain: 'insurance',
    words:
      'insurance|insurer|insurers|versicherung|versicherungen|assurance|seguro|seguros|verzekeraar|verzekeraars|claims|underwriting',
    told: true,
  },
  {
    by: 'healthcare',
    domain: 'education',
    words: 'docencia|docente|teaching|lessons|students|courses|residents',
    told: true,
  },
  {
    by: 'healthcare',
    domain: 'finance',
    words: 'fraud|invoices|budgets|disputes|accounts|payroll|audit|auditor|margin',
    told: true,
  },
  { by: 'healthcare', domain: 'energy', words: 'gas|oil|power|load|batteries', told: true },
  { by: 'healthcare', domain: 'logistics', words: 'shift|deliveries|admission|dispatch|transport|inventory' },
  { by: 'healthcare', domain: 'manufacturing', words: 'maker of|shift|robots|assembly|pump|valve|implants maker' },
  {
    by: 'housing',
    domain: 'energy',
    words: 'heating|boilers|insulation|gas|lift|electricians|meters|oil|wind|batteries',
  },
  {
    by: 'housing',
    domain: 'finance',
    words: 'investors|debt|invoices|accounts|budgets|valuation|margin|fund|ledger|disputes|arrears',
  },
  { by: 'housing', domain: 'public-sector', words: 'ombudsman|tribunal|tribunals|borough|council|permits', told: true },
  {
    by: 'manufacturing',
    domain: 'logistics',
    words: 'warehouse|shipping|deliveries|pallet|inventory|lager|truck|lorry|lorries|dispatch',
  },
  { by: 'manufacturing', domain: 'energy', words: 'gas|oil|load|power|lift|batteries|wind' },
  {
    by: 'manufacturing',
    domain: 'retail',
    words:
      'shop|store|shoes|toys|boutique|shelf|shelves|calcados|zapatos|calzado|chaussures|schuhe|schoenen|scarpe|moda|muebles|mobel|meubles|moveis|mobili',
  },
  {
    by: 'media',
    domain: 'public-sector',
    words: 'crime|public|police|courts|justice|council|city|policy|library|archives',
  },
  {
    by: 'public-sector',
    domain: 'logistics',
    words:
      'transport planner|transport planning|transport|traffic flows|traffic forecasting|routes|mobility|bus routes|bus network|deliveries',
  },
  {
    by: 'public-sector',
    domain: 'climate',
    words: 'hydrologist|hydrology|drought|rivers|weather|nature|environment|flooding',
  },
  {
    by: 'public-sector',
    domain: 'finance',
    words: 'tax|budgets|audit|auditor|accounts|fraud|financial|investment|pensions|grants',
  },
  {
    by: 'education',
    domain: 'media',
    words:
      'books|stories|film|articles for|readers|essays|novels|video platform|podcast|storyboard|animation|video editing|video production|voice-over|subtitles|screencasts',
    told: true,
  },
  {
    by: LAWYER,
    domain: 'public-sector',
    words: 'tribunal|tribunais|courts|judiciary|justice|parliament|defence|defense|magistrate',
  },
  { by: LAWYER, domain: 'finance', words: 'lender|loan|debt|disputes|investors|investment|tax', told: true },
  { by: LAWYER, domain: 'insurance', words: 'insurer|insurers|claims|indemnity', told: true },
  {
    by: PEOPLE_OFFICE,
    domain: 'finance',
    words:
      'payroll|paie|nomina|nominas|lohnabrechnung|gehaltsabrechnung|lohnbuchhaltung|folha de pagamento|salarisadministratie|pensions|buste paga',
  },
  { by: PEOPLE_OFFICE, domain: 'climate', words: 'climat|clima|klima' },
  { by: MAKES_SOFTWARE, domain: 'logistics', words: 'postman|courier|parcel|carrier|dispatch|ship|fleet|container' },
  { by: MAKES_SOFTWARE, domain: 'retail', words: 'store|stores|shop|shops|tills', told: true },
  { by: MAKES_SOFTWARE, domain: 'retail', words: 'woocommerce|shopify|magento|prestashop' },
  {
    by: ILLUSTRATES,
    domain: 'media',
    words:
      "children's books|picture books|kinderbuch|kinderbucher|kinderboek|kinderboeken|livres pour enfants|literatura infantil|livros infantis|book cover|edition jeunesse|magazine|press|books|covers|stories|novels",
  },
  { by: ILLUSTRATES, domain: 'manufacturing', words: 'plants|plant' },
  { by: 'energy', domain: 'manufacturing', words: 'plant manager|plant operator|plant operations|plant engineer' },
  { by: ILLUSTRATES, domain: 'retail', words: 'shop|fashion|shoes|boutique' },
  { by: ECONOMIST, domain: 'finance', words: 'pensions|tax|debt|investment|trading|budgets|credit', told: true },
  {
    by: /\b(?:trade unions?|gewerkschaft\w*|syndicats?|sindicatos?|vakbond)\b/,
    domain: 'finance',
    words: 'pensions|tax|wealth',
  },
  {
    by: PLUMBS,
    domain: 'energy',
    words:
      'warmepumpe|warmepumpen|warmtepomp|warmtepompen|pompe a chaleur|pompes a chaleur|bomba de calor|bombas de calor|heating|gas|oil|boilers|solar|solaranlage|zonnepanelen',
  },
  {
    by: DRAWS_BUILDINGS,
    domain: 'education',
    words:
      'school|schools|universities|kindergarten|nursery|schule|schulen|kita|kitas|ecole|ecoles|colegio|colegios|escuela|escuelas|escola|escolas|scholen',
    told: true,
  },
  {
    by: DRAWS_BUILDINGS,
    domain: 'healthcare',
    words: 'clinic|hospital|krankenhaus|kliniken|hopitaux|hospitales|clinica|clinicas|hospitais|ziekenhuizen',
    told: true,
  },
  {
    by: DRAWS_BUILDINGS,
    domain: 'retail',
    words: 'shop|store|boutique|loja|lojas|tienda|tiendas|winkel|winkels',
    told: true,
  },
  {
    by: DRAWS_BUILDINGS,
    domain: 'public-sector',
    words: 'library|libraries|town hall|city hall|prison|embassy|rathaus|mairie|tribunal|courts',
    told: true,
  },
  { by: DRAWS_BUILDINGS, domain: 'manufacturing', words: 'factory|factories|fabrik|usine|fabrica', told: true },
  { by: DRAWS_BUILDINGS, domain: 'finance', words: 'bank|banque|banco', told: true },
  {
    by: BUILDS,
    domain: 'education',
    words:
      'school|schools|primary school|secondary school|universities|kindergarten|nursery|schule|schulen|kita|kitas|ecole|ecoles|colegio|colegios|escuela|escuelas|escola|escolas|scuola|scuole|scholen',
  },
  { by: BUILDS, domain: 'public-sector', words: 'council|town hall|library|libraries|fire station|police station' },
  { by: 'public-sector', domain: 'retail', words: 'self-checkout|tills|shelf|shelves' },
  {
    by: CALLED_BY_ALL,
    domain: 'retail',
    words: 'shop|store|boutique|tienda|tiendas|loja|lojas|negozio|negozi|laden|magasin|magasins|winkel|winkels',
  },
  {
    by: CALLED_BY_ALL,
    domain: 'housing',
    words:
      'nursing homes|care homes|letting agents|letting agent|estate agents|landlord|flats|homes|houses|apartment|hausverwaltung|hausverwaltungen|syndic|syndics|condomini|vve|residential',
  },
  {
    by: CALLED_BY_ALL,
    domain: 'education',
    words: 'school|schools|schule|schulen|ecole|ecoles|colegio|colegios|scuola|scuole|scholen',
  },
  { by: JOINER, domain: 'manufacturing', words: 'cnc|assembly|montage|producent|machinery' },
  { by: JOINER, domain: 'housing', words: 'listed buildings|building|houses|homes|flats' },
  { by: 'housing', domain: 'logistics', words: 'inventory clerk' },
  { by: ANSWERS, domain: 'logistics', words: 'airline|airlines|parcel|deliveries|shipping' },
  ...HANDLED_DAILY,
];
