import { EARTH } from './domain-earth.ts';
import { HAULAGE } from './domain-haulage.ts';
import { POSTS_DAILY } from './domain-posts-daily.ts';
import { PRESS } from './domain-press.ts';
import { WORKS } from './domain-works.ts';
import type { OtherSenses } from './domains.ts';

/*
 * Four fields in the words of the day's work, a file for each: what people there handle, where they stand, what they are
 * called. Same rule as domains.ts.
 */
interface DailyWords {
  readonly sure: string;
  readonly likely: string;
  readonly hint?: string;
}
export const DAILY_WORDS: Readonly<Record<string, DailyWords>> = {
  manufacturing: { ...WORKS, sure: `${WORKS.sure}|${POSTS_DAILY.manufacturing}` },
  media: { ...PRESS, sure: `${PRESS.sure}|${POSTS_DAILY.media}` },
  logistics: { ...HAULAGE, sure: `${HAULAGE.sure}|${POSTS_DAILY.logistics}` },
  climate: { ...EARTH, sure: `${EARTH.sure}|${POSTS_DAILY.climate}` },
};

/** Whose terms state what a shorter one inside states as well ("pharma plant"); a reporter's beat is no field of his. */
export const TWO_FIELDS: Readonly<Record<string, string>> = {
  manufacturing: WORKS.sure,
  logistics: HAULAGE.sure,
  climate: EARTH.sure,
};

/** Who looks after machines of power and water makes no goods. */
const MAKES_POWER =
  /(?:hydro|hydroelectric|solar|pv|nuclear|biogas|biomass|desalination|water|wastewater|sewage|treatment|geothermal|wind|gas|coal|cogeneration|chp|incineration|heating|power|energy|fusion|storage|battery storage) $/;
const PUBLIC_WORKS = /\b(?:gemeinde|stadt|wasser|abwasser|elektrizitats|gas|klar)werk\w*/;
const MAKES_TEETH = /\b(?:dent(?:al|ists?|ures?)|crowns?|zahn\w*|prosthe\w+|protesi|dentair\w+|protesis)\b/;
const PRESSES_THINGS =
  /\b(?:injecter|injection|moules?|regleur\w*|emboutiss\w*|plieuse|hydraulique|outillage|stampi|lamier\w+|pliage|bureau des methodes|chaudronn\w+)\b/;
const WIRES_BOARDS = /\b(?:firmware|embedded|schede?|pcb|elettronic\w+|microcontroll\w+)\b/;
const CURRENT = /\b(?:hertz|grid|electricity|elettric\w+|electrique|electric[oa]|strom\w*|stroomnet|rete nazionale)\b/;
const DISPENSES = /\b(?:pharmac\w+|dispens\w+|boutiques?|sales (?:assistant|floor)|shoppers?)\b/;
const OLD_THINGS =
  /\b(?:museums?|galler(?:y|ies)|heritage|listed buildings?|masonry|stone|restorer|paintings?|manuscripts?|archives?|lime mortar|church(?:es)?|cathedrals?|stonemason\w*)\b/;
const DYES_HAIR = /\b(?:hair\w*|salon|balayage|friseur\w*|coiffeu\w+|peluquer\w+|kapper\w*|parrucchier\w+|cabel\w+)\b/;
const VEHICLE_OF_OTHERS =
  /(?:food|bucket|fire|pick-?up|monster|ice[- ]cream|taco|coffee|toy|camera|hand|pizza|burger) $/;

/** Tables in a database, not goods on racks. */
const DATA_FIRST = {
  before: /(?:data|cloud|sql|analytics|snowflake|enterprise data) $/,
  among: /\b(?:snowflake|dbt|bigquery|redshift|databricks|data engineer\w*)\b/,
};
const OF_TABLES = Object.fromEntries(
  'engineer|team|design|lead|systems|manager|architect|space|safety|automation|management|operations|planner|layout'
    .split('|')
    .map((word) => [`warehouse ${word}`, DATA_FIRST]),
);

/** Terms of these fields that mean something else in these surroundings, read as NOT_THE_DOMAIN in domains.ts. */
export const OTHER_SENSES: OtherSenses = {
  ...OF_TABLES,
  plant: { before: MAKES_POWER, after: /^ (?:3d|simulation)\b/ },
  // Programs and patterns named after things.
  factory: {
    after: /^ (?:pattern|method|class|function|reset|settings|of (?:releases|ideas|features|bugs|content|words|code))/,
    before: /(?:data|widget|idea|content|dream|abstract|bean|app|start-?up|innovation|talent|feature) $/,
  },
  cinema: { after: /^ 4d/ },
  tms: { among: /\b(?:phrase|trados|memoq|translat\w+|locali[sz]ation|crowdin|smartling|lokalise|magnetic|brain)\b/ },
  carbon: { after: /^ (?:black|nanotub\w+|design system)/ },
  cyclone: { before: /leica $/ },
  radio: {
    after: /^ (?:access|frequenc|resource|button|astronom|network|planning|link|unit|waves?|isotop|chemist)/,
    before: /(?:gnu|cb|two-way|defined|5g|lte|amateur|mobile|of|packet) $/,
  },
  publisher: { before: /microsoft $/ },
  steel: { before: /advance $/ },
  'car maker': { before: /\bipg $/, after: /^ (?:simulat|\()/ },
  'plant manager': { before: MAKES_POWER },
  'plant operator': { before: MAKES_POWER },
  werkleiter: { among: PUBLIC_WORKS },
  werkleiterin: { among: PUBLIC_WORKS },
  '5-axis': { among: MAKES_TEETH },
  milling: { among: MAKES_TEETH },
  '3d printing': { among: MAKES_TEETH },
  casting: { after: /^ (?:call|director|agent|agency|a wide|doubt|on)\b/, before: /\b(?:film|tv|theatre) $/ },
  presse: { among: PRESSES_THINGS },
  presses: { among: PRESSES_THINGS },
  prensa: {
    before: /(?:operador[a]?|operari[oa]|operarios) de (?:la )?$/,
    after: /^ (?:hidraulica|de (?:corte|inyeccion|estampado))/,
  },
  saldatore: { among: WIRES_BOARDS },
  'shop-floor': { among: DISPENSES },
  'shop floor': { among: DISPENSES },
  fabrica: { after: /^ de (?:software|ideas|ideias|sonhos|suenos|conteudos?|contenidos?|talentos?)/ },
  fabrik: { after: /^ (?:fur )?(?:software|ideen)/ },
  'lopende band': { before: /\baan de $/ },
  fliessband: { before: /\b(?:wie )?am $/ },
  'machine operator': { among: /\bheavy equipment\b/ },
  'small series': { after: /^ of (?:films?|talks|paint\w+|photo\w*|novels?|books)/ },
  pressings: { among: /\b(?:vinyl|records?|lps?|collector)\b/ },
  plywood: { among: /\b(?:bookshel\w+|carpent\w+|kitchens?|cabinet\w*)\b/ },
  'boat builder': { among: /\b(?:larch|oak|wooden|clinker|traditional|restor\w+|by hand)\b/ },
  animation: { among: /\b(?:css|front[- ]?end|react|swiftui|gsap|lottie|framer|micro-?interactions)\b/ },
  reef: { among: /\b(?:scuba|dive (?:instructor|shop|guide)|diver and instructor|snorkel\w*)\b/ },
  // British for the boss, and a tape.
  gaffer: { before: /\b(?:my|the|our|his|her)(?: old)? $/, after: /^ (?:tape|says?|said)\b|^['’]s\b/ },
  colourist: { among: DYES_HAIR },
  colorist: { among: DYES_HAIR },
  compositing: { among: /\b(?:wayland|browser|gpu|css)\b/ },
  'assistant editor': { after: /^ of the (?:journal|law review)/ },
  'live captioning': { among: /\b(?:api|react|typescript)\b/ },
  dispatcher: {
    among: CURRENT,
    before: /(?:emergency|911|999|112|ambulance|police|fire|event|job|thread|task|redux|message) $/,
    after: /^ (?:pattern|thread|queue)/,
  },
  truck: {
    before: VEHICLE_OF_OTHERS,
    after: /^ (?:stops? (?:chaplain|diner|cafe|waitress)|driver['’]s (?:son|daughter|kid))/,
  },
  trucks: { before: VEHICLE_OF_OTHERS },
  depots: { before: /council $/ },
  depot: { before: /council $/ },
  ferry: { before: /\b(?:the|by|a) $/, after: /^ (?:me|you|people|us|ride|trip)\b/ },
  barge: { after: /^ (?:in|into)\b/, before: /\b(?:live on a|home is a) (?:dutch )?$/ },
  stowage: { among: /\bcamper\b/ },
  movers: { before: /(?:early|first|fast|big) $/, after: /^ (?:and|&) shakers/ },
  towage: { among: /\bcaravan\b/ },
  purser: { among: /\bclub\b/ },
  conservation: {
    among: OLD_THINGS,
    after:
      /^ (?:areas? (?:consent|appraisal)|of (?:paint|books?|art|stone|textiles?|objects?|paper|buildings?|heritage))/,
    before:
      /(?:art|paper|book|textiles?|paintings?|objects?|building|architectural|archaeological|furniture|metals?|ceramics?|photograph|fresco|glass|timber|energy|memory|film) $/,
  },
  compost: { among: /\b(?:gardener|garden design\w*|hedges|lawns|allotment)\b/ },
  ceramics: { among: /\b(?:potter|pottery|studio|artists?|wheel-thrown|glazes?)\b/ },
  'conservation officer': { among: OLD_THINGS },
  glacier: { after: /^ (?:national park|express|hike|trek)/, among: /\b(?:hik(?:e|es|ing)|trekking|mountain guide)\b/ },
  forest: {
    after: /^ (?:green|school|gump|hill|gate)|^s? (?:classifier|model|regress)/,
    before: /(?:random|isolation|decision|black|causal|survival|active directory|ad) $/,
  },
  ocean: { before: /\b(?:digital|the blue|frank|blue) ?$/, after: /^ (?:of|view|drive|swim)/ },
  species: {
    before: /\b(?:rare|dying|endangered|own|human|invasive) $/,
    after: /^ (?:of (?:bug|manager|developer)|page)/,
  },
  landfill: {
    after: /^ (?:spared|diverted|avoided|saved|free|sites? visit)/,
    before: /(?:from|to|into|out of|zero|of|less|avoid|avoided) $/,
  },
  habitat: { after: /^ for humanity/, before: /\b(?:my natural|natural) $/ },
  ranger: { before: /(?:power|ford|texas|lone) $/ },
  'weather station': { among: /\b(?:raspberry|arduino|esp32|hobby|balcony)\b/ },
  hurricane: { before: /\bhuman $/ },
};

/** Terms of these fields that everybody's texts hold; see domain-everyday.ts. */
export const DAILY_EVERYDAY = `
abattoir|slaughterhouse|cannery|tannery|additive manufacturing|airport shuttle|loading bay|loading dock|luggage handling|
taxichauffeur|postie|mail van|piano mover|railways|railway station|train ticket|rail journey|rail passenger|bus station|bus lane|
newspapers|daily paper|sunday paper|local paper|front-page|print run|readership|isbn|book deal|book cover|picture book|
graphic novel|sitcom|soap opera|reality tv|music video|actress|writers' room|page layout|film shoot|animated film|animated series|
student radio|hospital radio|radio play|podcaster|tv studio|tv crew|breakfast show|jingle|
wetland|street tree|plastic waste|household waste|hazardous waste|solid waste|recycling center|recycling centre|refuse collection|
low-carbon|zero-carbon|zero-emission|weather forecast|weather station|weather warning|camera trap|sea turtle|marine biology|
food rescue|surplus food|food surplus|skip hire|bathing water|glacier|mangrove|seagrass|salt marsh|wildflower meadow|
tree planter|greenwashing|carbon literacy|fossil-free|hochmoor|vuilniswagen|mullabfuhr|navires|navire|navio|buque|dogana|aduana|
alfandega|traslochi|trasloco|mudanza|mudancas|demenagement|postino|ferrovie|giornale|giornali|actriz|actrice|atriz|comedien|
comedienne|comediens|verhuizing|chofer|steward|romanzi|luchthaven|hochregal|umzug`;
