/*
 * Ways to say that no work is taken at present, folded, as parts of regular expressions. Beside one of them a trade's
 * name ("freelance editor") is what somebody is, not an offer; posts that are turned down ("no permanent roles") are
 * no refusal of contracts.
 */
const WORK =
  '(?:clients?|work|projects?|commissions?|contracts?|contracting|freelanc\\w+|consult\\w+|engagements?|assignments?|gigs?|bookings?|mandates?|side (?:work|jobs?|gigs?|projects?)|jobs?|orders?|requests?|enquir\\w+)';
/** Words that narrow no work down: without new, further or outside work there is none. */
const GENERIC =
  'new|more|any|further|additional|extra|other|another|outside|side|external|freelanc\\w+|contract\\w*|consult\\w+|client|paid|private|commission\\w*|project|at|the|my|your|this|that|a|an|on|up|in';
const REFUSES =
  "(?:kein\\w*|ne (?:fais|prends|cherche)|n[’']accepte|(?:no|nao) (?:acepto|aceito|hago|faco|cojo|tomo|pego)|non (?:accetto|faccio|prendo)|geen|niet)";
const SOME = "(?:[\\w’'-]+ ){0,3}?";

const REFUSED = new RegExp(
  `(?<![\\w-])(?:${[
    // English
    `(?:not|no longer|don[’']?t|do not|doesn[’']?t|never|cannot|can[’']?t|won[’']?t|stopped|unable to) ${SOME}(?:tak(?:e|ing)(?: on)?|accept(?:ing)?|book(?:ing)?|onboard(?:ing)?|do(?:ing)?|offer(?:ing)?|available for|open (?:to|for)) ${SOME}${WORK}`,
    `no (?:new |more |further |outside |side )*(?:(?<=new |more |further )mandates?|freelanc\\w+|contract(?:s|ing| work| roles?)?|consulting|side (?:work|gigs?|projects?)|clients?|commissions?|bookings)\\b(?! (?:too|fees?|lock|has|have|had|was|were|ever|left|lost|complain\\w*|missed|of mine|waits?|leaves?|goes|went|got|gets))`,
    'not taking (?:names|any(?:one|body|thing)?(?: new| more)?(?= *(?:$|[.;|]|now|until|at)))|(?:the |my )?(?:list|order book|books) (?:is |are |was |were )?(?:closed|shut)\\b|closing the (?:shop|workshop|books|dictionary)|answer no (?:briefs|enquiries|calls)|no longer (?:accepting|taking) [a-z]+|booked forever',
    '(?:no|without) (?:free |spare |current )*(?:capacity|availability)\\b',
    '(?:at|over) (?:full )?capacity\\b',
    '(?:books|commissions|bookings|waiting list) (?:are |is )?closed',
    'closed (?:to|for) (?:new |all )?(?:clients|commissions|bookings|work|projects|requests)',
    '(?:not|un)(?: currently| presently)? ?available(?! (?:for|to|at|on|in|over) (?:the |any )?(?:permanent|full|perm|employment|on-?site|office|travel|recruit|relocat|weekends?\\b|nights?\\b|evenings?\\b|mornings?\\b|(?:sun|satur|fri|mon)days?\\b|school)|\\w)(?=[^.!?]{0,40}(?:work|project|client|contract|freelanc|consult|hire|moment|now|present|this year|$))',
    // German
    '(?:kein\\w*|ohne) (?:freien? |neuen? )?(?:kapazitat\\w*|verfugbarkeit)',
    `kein\\w* (?:weiteren? |neuen? )?(?:auftrage|projekte|kunden|kundinnen|mandate|projektanfragen|freiberuf\\w*|freelance\\w*)`,
    '(?:derzeit|aktuell|zurzeit|momentan|vorerst) nicht (?:verfugbar|buchbar)',
    // French
    'ne (?:prends?|prenons|cherche|fais|recherche) (?:plus|pas) (?:\\S+ ){0,3}(?:clients?|missions?|projets?|freelance|commandes?)',
    "n[’']accepte (?:plus|pas)",
    '(?:plus|pas) (?:de )?(?:nouvelles? |nouveaux )?(?:missions?|clients|disponibilites?|commandes)\\b',
    '(?:pas|plus) disponible',
    // Spanish and Portuguese
    '(?:no|nao) (?:acepto|aceito|cojo|tomo|pego|admito|hago|faco) (?:\\S+ ){0,2}(?:clientes|proyectos|projetos|encargos|trabajos|trabalhos|freelas?|colaboraciones|encomendas)',
    '(?:no|nao) (?:estoy|estou) (?:disponible|disponivel)',
    '(?:sin|sem) (?:disponibilidad\\w*|capacidad\\w*|capacidade|agenda|vagas)\\b',
    'agenda (?:cerrada|fechada|completa|llena|cheia)(?! (?:hasta|ate)\\b)',
    // Dutch, and requests passed on to others
    '(?:klussen|opdrachten|aanvragen)\\S* verwijs',
    `${WORK} ${SOME}(?:i |we )?(?:pass on|refer|forward|hand on|send on) `,
    'geen (?:nieuwe |extra )?(?:opdrachten|klanten|projecten|klussen|ruimte|capaciteit|freelance\\w*)',
    '(?:niet|momenteel niet) (?:meer )?beschikbaar',
  ].join('|')})`,
);

/** Kinds of work that are turned down while the rest is taken, by place, hours and terms. */
const KIND =
  '(?:on-?site|in-?office|office-?based|in-?person|hybrid|(?:over)?night|evening|weekend|holiday|travel\\w*|relocat\\w+|perm|permanent|full-?time|long-?term|short-?term|one-?off|rush|urgent|unpaid|free|spec|speculative|pro[ -]bono|underpaid|low-?paid|cheap|fixed-?price|hourly|agency)';
const NOUN =
  '(?:auftrage|projekte|mandate|kund(?:en|innen)|missions?|projets?|commandes?|proyectos|projetos|encargos|trabajos|trabalhos|clientes|opdrachten|projecten|klussen|klanten)';
const BEHIND =
  '(?:on-?site|in-?office|in (?:the )?(?:office|person)|at (?:the )?(?:weekends?|nights?|offices?)|on (?:weekends?|site|sundays?|saturdays?)|for free|without pay|(?:longer|shorter|larger|smaller|bigger) than|(?:over|under|below|beyond) \\S*\\d|through agencies|via agenc(?:y|ies)|vor ort|am wochenende|sur (?:site|place)|le week-end|presenciai?s|presenciales|en sitio|los fines de semana|op locatie|in het weekend)';
/** "On-site work", "projects on site", "more than one project": no more than that is refused. */
const SOME_KIND = new RegExp(
  `(?<![\\w-])(?:${KIND},? (?:(?:and|or) ${KIND} )?(?:[\\w’'-]+ ){0,2}?${WORK}|more than (?:\\w+ ){1,3}?${WORK}|(?:${WORK}|${NOUN}) ${BEHIND})(?![\\w-])`,
  'g',
);

/** One kind of work that is turned down, beside which all others are taken: "I don't do on-site work", "no logo jobs". */
const REFUSED_KIND = new RegExp(
  `(?<![\\w-])(?:(?:not|don[’']?t|do not|doesn[’']?t|never|cannot|can[’']?t|won[’']?t) (?:\\w+ )?(?:tak(?:e|ing)(?: on)?|accept(?:ing)?|do(?:ing)?|offer(?:ing)?|available for|open (?:to|for)) (?!(?:${GENERIC})(?![\\w-]))[a-z][\\w’'-]*(?: [a-z][\\w’'-]*)? ${WORK}|no (?:\\w+ )?${WORK} (?:longer|shorter|over|under|above|below|beyond|without|less|more than|at (?:night|weekends)|on (?:weekends|site))\\b|${REFUSES} [^.!?;]{0,60}\\b(?:on-?site|in-?office|vor ort|prasenz\\w*|im buro|sur (?:site|place)|en presentiel|presencia(?:l|is|les)|en (?:oficina|persona)|in loco|in (?:presenza|sede)|op (?:locatie|kantoor))\\b)`,
  'g',
);

/** Whether a folded clause says that no work is taken; a kind of work that is turned down leaves the rest. */
export const isRefused = (folded: string): boolean =>
  REFUSED.test(folded) && REFUSED.test(folded.replace(REFUSED_KIND, '').replace(SOME_KIND, ''));

/** Words of an offer: a clause with one of them stands beside a refusal of something else. */
export const OFFERED =
  /\b(?:available|open (?:to|for)|taking|take|accept\w*|welcome\w*|free for|book me|hire me|rates?|verfugbar|offen|nehme|ubernehme|disponible|disponivel|ouverte?|abiert[oa]|abert[oa]|acepto|aceito|beschikbaar|only|nur|uniquement|solo|so|alleen)\b/;

/** Who says that no post is looked for; hints of a search beside it are about something else. */
export const SETTLED =
  /\b(?:(?:not|no longer|n[’']t|never) (?:\w+ )?(?:looking|searching|seeking|on the (?:job )?market|job[- ]?hunting|open to (?:offers|work|anything))\b(?! (?:at|after|back|forward|down|up|like|into|for (?:trouble|praise|perfect\w*)))|happily employed|(?:suche|will) (?:nichts|keine[nrs]?) |(?:nicht|kein\w*) (?:auf (?:\S+ )?suche|wechsel\w*)|angestellt und zufrieden|cherche (?:rien|pas)|(?:no|nao) (?:busco|estoy buscando|procuro|estou a procura)|zoek (?:niets|geen)|niet op zoek)/;
