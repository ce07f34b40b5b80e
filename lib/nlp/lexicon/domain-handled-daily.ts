/*
 * More of what people of one field handle and other fields are named after, in the form of domain-objects.ts: customers of
 * those who count carbon, beats of reporters and photographers, hulls of insurers.
 */

/** Who counts what others emit or burn: breweries and dairies are the customers. */
const COUNTS_CARBON =
  /\b(?:carbon account\w*|energy audit\w*|energieaudit\w*|energieberat\w*|audits? energetiques?|auditor[ai]? energetic\w*|esg|transition plans?|bilan carbone|sustainability (?:consultant|adviser|advisor)|border (?:levy|levies|adjustment))\b/;
const TAKES_PICTURES =
  /\b(?:photographers?|photographe|fotograf\w*|fotograaf|film-?makers?|filmemach\w+|videographers?)\b/;

/** Who keeps an office or a firm's daily life going: pay slips, taxes and the bank are on the list. */
const KEEPS_THINGS_GOING =
  /\b(?:(?:ops|operations) (?:generalist|manager)|generalist|office manager|virtual assistant|executive assistant|personal assistant|chief of staff|buroleit\w*|sekretar\w*|assistante? (?:de direction|virtuelle)|asistente (?:virtual|de direccion)|assistente virtual|directiesecretar\w*)\b/;
const BIDS = /\b(?:bids?|tenders?|proposals?) (?:& |and )?(?:\w+ )?(?:manager|coordinator|director)\b/;
const CALCULATES_BUILDINGS =
  /\b(?:structural engineers?|statiker(?:in)?|tragwerksplan\w*|ingenieure? structure|calculista|constructeur bouw)\b/;
const GROWS = /\b(?:agronom\w+|agrari\w+|agricult\w+|landwirt\w*|farm manager|agrono\w+)\b/;
const WORK_LAW =
  /\b(?:employment (?:lawyer|solicitor|law)|labou?r lawyer|arbeitsrecht\w*|droit du travail|laboralista|direito do trabalho|arbeidsrecht|giuslavorista)\b/;

/** Who makes programs hand papers on: invoices and post are what they carry. */
const AUTOMATES =
  /\b(?:automation (?:freelanc\w+|developer|engineer|consultant|specialist)|automatisier\w+|automatizaciones|n8n|zapier|make\.com)\b/;
const CHAINS_BLOCKS = /\b(?:blockchain|solidity|smart[- ]contracts?|ethereum|evm|web3)\b/;

/** Whose portfolio is of houses, unless a fund holds it. */
const LETS_HOMES = /^(?![\s\S]*\bfunds?\b)[\s\S]*\b(?:housing|homes|flats|residential|lettings)\b/;

export const HANDLED_DAILY = [
  { by: 'media', domain: 'public-sector', words: 'foi request|foi' },
  {
    by: 'finance',
    domain: 'public-sector',
    words: 'tax office|hmrc|irs|finanzamt|hacienda|belastingdienst',
    told: true,
  },
  {
    by: AUTOMATES,
    domain: 'finance',
    words:
      'invoice|account|accounts|bookkeeper|bookkeeping|rechnungen|rechnung|factures|facture|facturas|facturen|fatture',
  },
  { by: AUTOMATES, domain: 'logistics', words: 'mail sorting|parcel|dispatch' },
  { by: CHAINS_BLOCKS, domain: 'energy', words: 'gas' },
  { by: CALCULATES_BUILDINGS, domain: 'public-sector', words: 'building control|building permit|planning permission' },
  {
    by: LETS_HOMES,
    domain: 'finance',
    words: 'portfolio manager|portfolio management|portfolio|asset manager|service charge accounts',
  },
  { by: 'housing', domain: 'public-sector', words: 'building permit|planners|planning permission|zoning' },
  { by: 'insurance', domain: 'finance', words: 'pensions|pension|mergers|annuities' },
  {
    by: 'media',
    domain: 'public-sector',
    words: 'potholes|pothole|council|councils|courts|town hall|elections|parliament|mairie|rathaus|ayuntamiento',
  },
  { by: 'media', domain: 'climate', words: 'flood|floods|glaciers|drought|storms|heatwaves' },
  { by: 'media', domain: 'logistics', words: 'transport|ports|port|harbour|buses|railways' },
  { by: 'climate', domain: 'logistics', words: 'fleet|fleets|harbour|shipping|haulier' },
  {
    by: KEEPS_THINGS_GOING,
    domain: 'finance',
    words:
      'payroll|vat|vat return|bank|bank account|cap table|invoices|chase invoices|bookkeeping|expenses|budget|lohnabrechnung|rechnungen|factures|facturas|facturen',
    told: true,
  },
  {
    by: BIDS,
    domain: 'public-sector',
    words: 'public contract|tender|public tender|framework agreement|public procurement',
  },
  {
    by: CALCULATES_BUILDINGS,
    domain: 'housing',
    words: 'loft|building control|extension|planning permission|house extension|loft conversion',
  },
  {
    by: GROWS,
    domain: 'climate',
    words: 'sequia|drought|soil|groundwater|water|durre|secheresse|seca|droogte|siccita|flood',
  },
  {
    by: WORK_LAW,
    domain: 'logistics',
    words:
      'courier|rider|driver|repartidor|repartidores|livreur|livreurs|fahrer|kurier|kuriere|estafeta|estafetas|bezorger|bezorgers|rider|corriere|corrieri|delivery rider|delivery driver',
    told: true,
  },
  {
    by: WORK_LAW,
    domain: 'healthcare',
    words: 'nurse|doctor|carer|enfermera|enfermeras|pflegekrafte|infirmiere|infirmieres',
    told: true,
  },
  {
    by: 'insurance',
    domain: 'logistics',
    words: 'barge|ferry|tanker|navio|navire|buque|taxi|minibus|lading|telematics',
  },
  { by: 'media', domain: 'climate', words: 'weather|rewilding|wildlife|nature|rivers|forest|species|ocean|isobars' },
  { by: TAKES_PICTURES, domain: 'climate', words: 'rewilding|wildlife|nature|rivers|forest|species|ocean|glacier' },
  {
    by: 'media',
    domain: 'logistics',
    words: 'cargo|haulage|carriers|truck|lorry|lorries|ferry|airport|taxi|trains|passengers|commuters',
    told: true,
  },
  {
    by: 'media',
    domain: 'manufacturing',
    words: 'steel|brewery|breweries|factory|factories|shipyard|plastics|chemicals|plant|foundry',
    told: true,
  },
  {
    by: COUNTS_CARBON,
    domain: 'manufacturing',
    words:
      'brewery|breweries|brewer|dairy|dairies|molkerei|molkereien|bakeries|supplier|steel|cement|chemicals|laiterie',
  },
  { by: 'climate', domain: 'manufacturing', words: 'brewery|breweries|brewer|supplier|plastics|spare parts' },
  { by: 'climate', domain: 'logistics', words: 'vessel|quay|barge|ferry|vans|truck|lorry|lorries|depot', told: true },
  {
    by: 'public-sector',
    domain: 'climate',
    words: 'hochwasser|inundaciones|inondations|flood|enchentes|cheias|landfill|street tree|refuse collection',
    told: true,
  },
  { by: 'public-sector', domain: 'climate', words: 'incendios forestales|incendies|fogos florestais|forest fire' },
  { by: 'public-sector', domain: 'logistics', words: 'bus lane|depot|ferry|taxi|minibus', told: true },
  { by: 'energy', domain: 'logistics', words: 'vervoer|vervoerders|depot|quay|barge|tanker|berth', told: true },
  { by: 'energy', domain: 'climate', words: 'landfill|low-carbon|zero-carbon|ocean|flood|forest', told: true },
  { by: 'retail', domain: 'logistics', words: 'paletten|pallets|palets|rampe|loading bay|tail lift|totes' },
  { by: 'retail', domain: 'climate', words: 'peat|compost|ocean|forest|wildflowers' },
  { by: 'healthcare', domain: 'manufacturing', words: '5-axis|milling|autoclave|fitter|mould|casting|resin' },
  { by: 'logistics', domain: 'climate', words: 'landfill|flood|ocean|hurricane|typhoon|catchment|zero-emission' },
] as const;
