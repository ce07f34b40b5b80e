import type { OtherSenses } from './domains.ts';

/*
 * Whom one works for in plain nouns of seven languages, subjects one studies, and things that the policy of fields puts in
 * two of them: home loans (finance, housing), payers (healthcare, insurance), homes for the old (healthcare, housing).
 * Same rule as domains.ts.
 */
interface ServedWords {
  readonly sure: string;
  readonly likely?: string;
}

const HOME_LOANS =
  'home loan|home loans|residential mortgage|residential mortgages|residential lending|purchase and refi|purchase & refi|immobilienfinanzierung|immobilienkredite|credit immobilier|credits immobiliers|pret immobilier|prets immobiliers|credito hipotecario|creditos hipotecarios|prestamos hipotecarios|credito habitacao|credito a habitacao|credito imobiliario|mutuo casa|mutui casa|mutui ipotecari|woningfinanciering|woninghypotheken';
const PAYERS =
  'payers|payors|payor|payer systems|payer system|payer side|payer data|payer analytics|payer operations|payer and provider|provider and payer|payers and providers|providers and payers|medicare advantage|claims adjudication|managed care|health fund|health funds|sick fund|sick funds|krankenkasse|krankenkassen|krankenversicherung|assurance maladie|complementaire sante|complementaires sante|mutuelle sante|mutuelles sante|seguro de salud|seguros de salud|seguros medicos|plano de saude|planos de saude|seguro de saude|seguros de saude|zorgverzekering|zorgverzekeringen|assicurazioni sanitarie|fondi sanitari|dental plans';
const HOMES_FOR_THE_OLD =
  'residence seniors|residences seniors|residence services seniors|residences services|residence autonomie|residences autonomie|maison de retraite|maisons de retraite|residencia de mayores|residencias de mayores|residencias de ancianos|residencia de ancianos|residencias seniores|residencias para idosos|lar de idosos|lares de idosos|seniorenwoningen|seniorenresidenz|seniorenresidenzen|seniorenheim|seniorenheime|altenheim|altenheime|altersheim|altersheime|casa di riposo|case di riposo|residenze per anziani|retirement home|retirement homes|retirement communities|retirement community|retirement living|elderly housing|housing for older people|extra care housing|sheltered housing';

export const SERVED_WORDS: Readonly<Record<string, ServedWords>> = {
  healthcare: {
    sure: `${PAYERS}|${HOMES_FOR_THE_OLD}|teaching hospital|teaching hospitals|midwives|verloskundigen|femtech|clinical studies|klinische studien|nursing degree|humanmedizin|zahnmedizin|geneeskunde|biomedizin|biomedical sciences|medical school|studi medici|ambulatori`,
  },
  housing: {
    sure: `${HOME_LOANS}|${HOMES_FOR_THE_OLD}|promoteurs immobiliers|promoteur immobilier|promotoras inmobiliarias|promotora inmobiliaria|administradores de fincas|administrador de fincas|costruttori di case|social landlords|social landlord|home co-ownership|shares in holiday homes|wohnungswirtschaft`,
    likely: 'promoteurs|promotoras|construtoras|holiday homes|ferienwohnungen|second homes',
  },
  finance: {
    sure: `${HOME_LOANS}|invoicing software|invoicing app|invoicing tool|billing software|e-invoicing|late invoices|rechnungssoftware|logiciel de facturation|software de facturacion|programa de facturacion|fatture elettroniche|fatturazione elettronica|rapprochement bancaire|conciliacion bancaria|societes de gestion|societe de gestion|fondi di investimento|pagamenti digitali|mahnwesen|purchase ledger|sap fi|sap fico|sap fi/co|s/4 finance|sales ledger`,
    likely:
      'facturation|facturacion|faturacao|faturamento|facturatie|fatturazione|pagamenti|banca|banche|invoicing|invoices|incassi|writes the invoice|tax aside',
  },
  insurance: {
    sure: `${PAYERS}|reaseguradoras|reaseguradora|resseguradoras|riassicurazione|riassicuratori`,
  },
  retail: {
    sure: 'shopify expert|shopify expertin|expert shopify|experta shopify|klaviyo|amazon consultant|amazon ppc|amazon listings|modelabel|modelabels|kassensystem|kassensysteme|pos software|pos system|pos systems|point-of-sale|shopify developer|shopify developers|shopify stores|shopify store|amazon sellers|amazon seller|etsy sellers|dtc brands|magasins de detail|commerce de detail|comercio minorista|comercio al por menor|detailhandel',
    likely: 'boutiques|tills|handler|commercianti|comercios|kassen|caisses|scontrini|markdowns',
  },
  energy: {
    sure: 'network operators|solarfirmen|solarfirma|gestori di rete|gestore di rete|companias electricas|compania electrica|empresas electricas|empresas eletricas|distribuidoras de electricidad|societa elettriche',
    likely: 'electricas|eletricas',
  },
  'public-sector': {
    sure: 'contracting authorities|contracting authority|pouvoirs adjudicateurs|offentliche auftraggeber|vergabestelle|vergabestellen|bauamt|bauamter|stadtverwaltungen|enti locali|administraciones locales|poderes publicos',
    likely: 'comuni|communes|defence',
  },
  education: {
    sure: "school books|schoolbooks|school book|edition scolaire|manuels scolaires|manuais escolares|formacion online|formacao online|enti di formazione|scienze della formazione|sciences de l’education|sciences de l'education|magisterio|sixth-form college|sixth form college|nursery schools|community colleges|further education colleges|asili nido|asilo nido",
    likely: 'enrolments|enrollments|colleges|academies|asili|universita|dropouts',
  },
  manufacturing: {
    sure: 'food producers|food producer|robotics firm|robotics firms|robot maker|robot makers|roboterarme|robot arms|fundiciones|fundicion|fundicoes|fundicao|industria automovel|industria automovil|toeleveranciers|metaalbewerkers|metaalbewerking|costruttori di macchine|costruttore di macchine|car parts|auto parts|piezas para coches|piezas de freno|own factory|our factory|eigener fertigung|eigene fertigung|eigener fabrik|propre usine|notre usine|fabrica propia|nuestra fabrica|fabrica propria|eigen fabriek|fabbrica propria|nostra fabbrica',
    likely: 'robotics|industria|ingegneria meccanica|frenos|bremsen|produttori',
  },
  media: {
    sure: 'podcasters|youtubers|youtube channels|youtube channel|filmproduktionen|filmproduktion|sellos discograficos|sello discografico|productiehuizen|productiehuis|riviste|case di produzione|casa di produzione|etichette discografiche|etichetta discografica|music royalties|streaming royalties|split royalties|production company|production companies',
    likely: 'redactions|editori|royalties',
  },
  logistics: {
    sure: 'owner-driver|owner driver|chauffeur vtc|yacht delivery|delivery skipper|pakketdiensten|pakketdienst|empresas de transporte|empresa de transporte|armateurs|armateur|verkehrswesen|sending a parcel|send a parcel|sending parcels|send parcels|albaranes|lettres de voiture|vrachtbrieven|vrachtbrief|lieferscheine|tourenplanung|bolle di consegna|giri di consegna|tournees de livraison|same-day bikes|cargo bikes',
    likely:
      'airlines|aerolineas|aeroports|aeropuertos|aeroportos|aeroporti|compagnie aeree|ports|porti|havens|carriers|kuriere|muelles|quais|trucks',
  },
  climate: {
    sure: "climatetech|entsorger|recyclinghofe|recyclinghof|afvalverwerkers|afvalverwerking|natuurorganisaties|natuurbeheer|gestione dei rifiuti|gestion des dechets|gestion de residuos|gestao de residuos|scienze ambientali|sciences de l’environnement|sciences de l'environnement|ciencias del medio ambiente|ciencias do ambiente",
    likely: 'dechets|rifiuti',
  },
};

/** Likely words of these that name what one works in where a headline holds them, or a sentence says that the work is for them. */
export const ENOUGH_SERVED: readonly string[] =
  'facturation|facturacion|faturacao|faturamento|facturatie|fatturazione|pagamenti|banca|banche|banken|banques|bancos|invoicing|boutiques|tills|handler|commercianti|comercios|colleges|academies|enrolments|airlines|aerolineas|aeroports|aeropuertos|aeroportos|aeroporti|porti|carriers|promoteurs|promotoras|construtoras|electricas|defence'.split(
    '|',
  );

/** The same words where they mean something else. */
export const SERVED_SENSES: OtherSenses = {
  // "I bank on tests", "lends me to its clients"
  bank: { after: /^s? on\b(?! (?:the|a) (?:high|river|south|north|left|right))/ },
  lends: { after: /^ (?:me|us|a hand|an ear|its|people|staff|itself|weight)\b/ },
  portfolio: { after: /^ (?:of my|below|above|at|on|here|site|link|and cv|\()|^:/ },
  // "a dentists' congress", "a town hall about bins"
  congress: { before: /(?:['’]|\b(?:medical|annual|world|party|science|scientific|european|dental|international)) $/ },
  'town hall': {
    after: /^s? (?:about|meetings?|debates?|on|events?|sessions?|with)\b/,
    before: /\b(?:company|virtual|team|staff|monthly) $/,
  },
  'department of': { after: /^ (?:an?|my|our|this)\b/ },
  // Who buys no goods for shelves.
  'category manager': {
    after:
      /^,? (?:for )?(?:contingent|indirect|it\b|professional|marketing|facilit|capex|mro|packaging|logistics|travel|labou?r|temp|services)/,
    among: /\b(?:contingent|indirect (?:spend|procurement)|contractors)\b/,
  },
  // French firms call their account managers so.
  "charge d'affaires": { among: /^(?![\s\S]*(?:ambassade|embassy|diplomat))/ },
  "chargee d'affaires": { among: /^(?![\s\S]*(?:ambassade|embassy|diplomat))/ },
  carriers: { before: /\b(?:baby|dog|virus|gene|data|charge|troop|telecoms?|mobile|wireless) $/ },
  ports: {
    before: /\b(?:usb|serial|open|network|tcp|com) $/,
    after: /^ (?:to|of|from|games|code|apps|and adapters|and sockets)\b/,
  },
  handler: { before: /\b(?:event|error|request|exception|signal|food|dog|animal|claims?|baggage) $/ },
  defence: { before: /\b(?:flood|coastal|sea|in|criminal|thesis|my|self) $/ },
  invoices: { before: /\b(?:my|their|our|chase|chasing|send|write|pay|paying|wrote) $/ },
};
