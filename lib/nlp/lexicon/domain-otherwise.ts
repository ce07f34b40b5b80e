import type { OtherSenses } from './domains.ts';

/*
 * Words of care and of money that people of other trades borrow ("listing surgeon", "refactor therapist", "event
 * ledger"), and what stands around them there. Same form as NOT_THE_DOMAIN in domains.ts; folded.
 */

/** Whose word before "surgeon" or "therapist" names a branch of medicine, a rank or nothing at all. */
const HEALS =
  '(?:senior|junior|consultant|chief|lead|head|general|trainee|locum|staff|resident|army|navy|military|flight|vet|equine|oral|plastic|brain|hand|foot|knee|hip|joint|shoulder|eye|cataract|breast|cancer|transplant|liver|kidney|heart|trauma|spine|burns|bowel|vein|hair|hospital|school|community|home|on-call|nhs|rehab|ent|cbt|emdr|massage|speech|language|family|couples|couple|marriage|sex|art|music|drama|dance|play|child|adolescent|youth|radiation|beauty|sports?|addiction|grief|gestalt|yoga|body|hypno|psycho|equine|animal|women.?s|children.?s|assistant|associate|visiting|the|an?|my|our|your|their|this|that|as|by|with|for|and|or|of|to|from|who|when|any|every|one|two|three|four|five|some|many|other|by day|young|old|female|male|[a-z]+(?:al|ic|ics|ary|ory|ive|ed|ular|ist|ian|logy|pa?edic|neuro|robot|matic|facial|ous|visiting|nursing|operating|practising|practicing|prescribing|ish))';
const HEALS_NOBODY = new RegExp(`(?<![a-z'’-]|${HEALS}[ -])(?!${HEALS}[ -]|\\d)[a-z]{2,}[ -]$`);
/** What else is cured: code, texts, brands, machines. */
const CURED =
  /\b(?:code(?:base)?|legacy|software|data(?:base)?|spreadsheets?|excel|sql|listings?|amazon|brand|copy|text|word|content|seo|cv|resume|pitch|slide|deck|wordpress|web ?(?:site|page)?|site|page|pipeline|cloud|linux|server|network|css|api|ux|ui|font|logo|sales|growth|process|product|project|culture|start-?up|business|company|revenue|pricing|budget|plant|garden|lawn|rose|tree|car|engine|bike|guitar|piano|violin|book|script|plot|film|sound|room|house|wood|furniture|doll|toy|shoe|clock|watch|phone|screen|play|show)[ -]$/;
/** Who writes of a landlord's or a bank's doings as their client: "my bank", "the bank said no". */
const CLIENTS_BANK =
  /^s?(?: (?!of\b|for\b|in\b|and\b)[a-z'’]+){0,3} (?:said no|says no|refus\w+|closed|shut|declined|turned|sponsor\w+|taught me|laugh\w+|(?:has )?gone quiet|rang|called me|abgelehnt|verlassen|gekundigt|quitte\w*)\b/;
const LEDGERS =
  /\b(?:emissions?|carbon|co2|distributed|event|append-only|hash|blockchain|stock|herbarium|specimen|decision|bug|tech-debt|tool)[ -]$/;
const INSURES = /\b(?:policen?|versicherung\w*|courtage|haftpflicht\w*|assekuranz\w*|kasko\w*|altersvorsorge)\b/;
const SERVERS =
  /\b(?:kubernetes|k8s|terraform|load balanc\w+|uptime|site reliability|sre|endpoints?|servers?|devops)\b/;
/** Whom a reader has, too: "your gym or your dentist". */
const YOURS = /\b(?:your|deine?[nm]?|ihre?[nm]?|tu|su|votre|ton|seu|jouw|je|tuo) $/;
const BRANDS = /\b(?:brand|seo|site|data|pipeline|account|code|stock|listing)[ -]$/;
const EXAMINES =
  /\b(?:candidates?|apprentic\w+|nvqs?|verifiers?|invigilat\w+|awarding bod\w+|learners?|qualifications?|end-point|portfolios of evidence)\b/;
const BUILDINGS = /\b(?:housing association|tenants?|homes|real estate|offices?|residential|buildings?|blocks)\b/;

/** "I'm a", "e o resto": letters that an ampersand would make a term. */
const NO_AMPERSAND = Object.fromEntries(
  ['m a', 'e o', 'd o', 'p c', 'a e', 'a r', 'l d', 'r d'].map((letters) => [letters, { among: /^/ }]),
);

export const OTHERWISE: OtherSenses = {
  ...NO_AMPERSAND,
  // Hired by the day, or lent: "developer for rent", "they rent my brain".
  rent: {
    before: /\b(?:for|(?:pays?|paid) (?:for )?(?:the|my|our|her|his)|(?:when|once|until|while) (?:the|my)) $/,
    after: /^(?:-an?-|s? (?:my|me|us|in|out|it|them|their|your|the floor)\b| an? (?:grandma|grandpa|mum|\w+ for)\b)/,
  },
  payroll: { before: /(?:\b(?:on|onto|off) (?:an?|the|their|its|our|my) |['’]s? )$/ },
  subscribers: { before: /\d ?(?:k|m|thousand|million)? (?:[a-z]+ )?$/ },
  battery: { before: /\b(?:with|on|off|by) (?:an?|the) $/ },
  payments: {
    before: /\b(?:disability|benefits?|welfare|royalty|child support|housing|certif(?:y|ies)|interim|stage|down) $/,
  },
  shipping: { after: /^ (?:[a-z'’-]+ ){0,3}(?:apps?|code|features?|software|releases?|games?|models?)\b/ },
  credits: { before: /\b(?:film|tv|game|end|closing|screen) $/, after: /^ (?:on|include|roll)\b/ },
  hedges: { among: /\b(?:lawns?|gardens?|walls|trim\w*|shears)\b/ },
  medias: { before: /\ba $/ },
  maquetador: { after: /^ (?:web|front)/ },
  maquetadora: { after: /^ (?:web|front)/ },
  surgeon: { before: HEALS_NOBODY, after: /^ (?:of|for) (?:code|data|spreadsheets|texts?|words|sentences|brands)/ },
  therapist: {
    before: HEALS_NOBODY,
    after: /^ (?:of|for) (?:code|data|teams|spreadsheets|texts?|sentences|brands|founders|houses|machines)/,
  },
  doctor: { before: CURED, after: /^ (?:of|for) (?:code|data|spreadsheets|texts?|sentences|brands|old|broken|sick)/ },
  nurse: { before: CURED },
  midwife: { before: CURED, after: /^ (?:of|to|for) (?:ideas|books|start-?ups|brands|first novels|products)/ },
  paramedic: { before: CURED },
  pharmacist: { after: /^['’]s (?:accountant|bookkeeper|lawyer|printer|website|web)/ },
  // Shown to buyers and tenants.
  enseno: { after: /^ (?:pisos?|casas?|viviendas?|apartamentos?|locales|propiedades)\b/ },
  // Raised in gardens, or slept in.
  beds: { before: /\b(?:raised|flower|garden|vegetable|herb|seed|sofa|hotel|bunk|river|rose|planted|dog) $/ },
  bank: {
    before:
      /\b(?:(?:tissue|sperm|egg|gene|seed|time|milk|bone|eye|toy|tool|clothing|baby|sand|talent|job|item|sound|photo|word|idea|left|right|south|north|east|west) |(?:my|meine|unsere|deine|your|his|her|their|the client['’]s) |(?:because|when|until|since|after|^) ?our )$/,
    after: new RegExp(
      `${CLIENTS_BANK.source}|^ of (?:blood|seeds?|genes|ideas|tissue|milk|bones|images|time|clouds|windows|screens|lifts)\\b`,
    ),
  },
  banks: { after: CLIENTS_BANK },
  banque: { before: /\b(?:ma|ta|sa|votre|leur) $/ },
  banco: { before: /\b(?:mi|tu|su|meu|seu) $/, after: /^ de (?:jardim|jardin|carpintero|trabajo|madera|plaza)/ },
  // Guarantees and risks that insurers sell.
  bonds: { before: /\b(?:surety|performance|bid|maintenance|fidelity|catastrophe) $/ },
  // What one pays for a disability, or for the use of a voice.
  buyout: {
    among: /\b(?:sprecher\w*|stimme|voice-?over|voice actor|horspiel\w*|usage rights|fotograf\w*|photograph\w*)\b/,
  },
  loan: { before: /\b(?:on|inter-?library|library|museum|player|equipment|costume|tool|toy)[ -]$/ },
  ledger: { before: LEDGERS, among: /\b(?:append-only|event sourcing|blockchain|merkle)\b/ },
  // The ministry of that name.
  treasury: {
    before: /\b(?:hm|his majesty['’]s|her majesty['’]s|state) $/,
    after: /^ of (?!an?\b|the (?:group|company))/,
  },
  dentist: { before: YOURS },
  dentista: { before: YOURS },
  dentiste: { before: YOURS },
  zahnarzt: { before: YOURS },
  tandarts: { before: YOURS },
  landlord: { before: YOURS },
  payer: { before: /\b(?:late|slow|bad|tax|rate|fee|premium)[ -]$/ },
  clinic: { before: /\b(?:debt|loan|money|laptop|phone|shoe|plant|writing|start-?up|advice|law|bow|violin)[ -]$/ },
  appraiser: { before: /\b(?:auto|damage|vehicle|car|art|antiques?|jewel\w*|wine|stamp)[ -]$/ },
  'asset management': { among: BUILDINGS },
  'capital gains': { after: /^ in (?:the )?(?:readership|audience)/ },
  assessor: {
    before:
      /\b(?:loss|damage|accident|motor|vehicle|risk|credit|needs|exam|iso|quality|skills|access|fire|gas|food|care|disability|benefits?|crop|hail|storm|apprenticeship|nvq|end-point|trainee|workplace|carbon|energy|independent)[ -]$/,
    among: EXAMINES,
  },
  makler: { among: INSURES },
  maklerin: { among: INSURES },
  'health checks': { among: SERVERS, before: BRANDS },
  'health check': { among: SERVERS, before: BRANDS },
  'build houses': { after: /^ of / },
  'building houses': { after: /^ of / },
  'year-end close': { after: /^ (?:of|to) (?:the|a) (?:season|event|show|party)/ },
  'vital signs': { among: SERVERS },
  dispensary: { among: /\b(?:cannabis|weed|marijuana|budtender)\b/ },
  dispensaries: { among: /\b(?:cannabis|weed|marijuana|budtender)\b/ },
  lab: {
    before:
      /\b(?:test|testing|fire|materials?|soil|concrete|colou?r|sound|audio|wine|brewing|learning|policy|future|urban|mobility|game) $/,
    after: /^[- ](?:glass|grown|coat|rat|diamond)/,
  },
};

/** What everybody has, owns or owes (see domain-everyday.ts): in running text no more than likely. */
export const OWNED = `
acupuncture|alzheimer|ambulancia|ambulanza|ancianos|antibiotic|arthritis|asking price|atm|autisme|autismo|
back pain|banknote|bankruptcy|blood pressure|blood sugar|bonos|botox|breakdown cover|breastfeeding|bungalow|
cancer|cancro|capital gain|cardiac arrest|cash machine|chemo|cheque|chronic pain|contraception|cottage|crutches|
debit card|dermatitis|diabetic|disabled people|duplex|eczema|elderly people|eye test|farmacia|financiamento|
flatshare|habitat|hauseigentum|hearing test|heart attack|hepatitis|herpes|homeless people|homeopathy|huizen|idoso|
inheritance tax|inmueble|insurance cover|insurance for|insurance policy|interest rate|krebs|leukaemia|leukemia|
lodger|menopause|miete|migraine|miscarriage|money worries|multiple sclerosis|mutuelle|ouderen|painkiller|
parkinson|pawn shop|payslip|penthouse|personal finance|personal loan|piso|pisos|premature babies|psoriasis|
renovation|root canal|seguro de vida|seguro medico|shared flat|sick children|spare room|stamp duty|stillbirth|
tax credit|tax law|tax season|taxes for|terza eta|the insured|tonsil|townhouse|tumor|vaccini|vacina|vacuna|
varicose vein|wg|wohngemeinschaft|wohnung`;
