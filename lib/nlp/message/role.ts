import { NEEDS_MODIFIER, TEACHING_HEAD } from '../lexicon/msg-roles.ts';
import {
  ARTICLE_BEFORE,
  ASIDE,
  FELL_OUT,
  OTHER_BEFORE,
  READERS_PAST,
  SOUGHT_AFTER,
  SOUGHT_BEFORE,
  SOUGHT_NEAR,
} from '../lexicon/msg-seeking.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { Within } from './here.ts';
import { perDoc } from './per-doc.ts';
import { isSkillName } from './skill-names.ts';
import { type RoleFound, type Title, titlesIn } from './titles-in.ts';
import type { WorkKind } from './workplace.ts';

const LABELLED = new Gated(
  /(?:^|\n|(?<=[.;!] ))[^\n\p{L}]{0,6}(?:job title|position title|position|role|title|job|open position|opening|vacancy|stelle|rolle|jobtitel|funktion|gesucht|poste|intitule du poste|profil recherche|puesto|posicion|rol|perfil|posizione|ruolo|profilo|vaga|cargo|funcao|functie|vacature|opdracht)[ \t]{0,2}[:=–-][ \t]{0,2}([^\n]{3,80})/u,
);
const LINE_LEAD =
  /^[^\p{L}]{0,6}(?:subject:\s?)?(?:re: ?|fwd: ?)*(?:[^\p{L}]{0,4})(?:contract|perm|permanent|urgent|hiring|freelance|open position|opening|new|erfahrene[rn]?|wanted)?[\s:|-]{0,3}$/u;
const SOUGHT = new Within(SOUGHT_BEFORE);
const PAST = new Within(READERS_PAST);
const NEAR = new Within(SOUGHT_NEAR);
const SIGNATURE_LINES = 3;
/** So near to its line's beginning a title stands below a name. */
const NEAR_LINE = 25;
/** A line that is a person's name, right above. */
const PERSON_ABOVE = /\n(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}\n[^\n]{0,24}$/u;

/** How many lines of a piece of text hold anything, counted up to one more than asked for. */
function linesIn(text: string, from: number, to: number, most: number): number {
  let lines = 0;
  for (let at = from; at < to && lines <= most; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    if (text.slice(at, end).trim() !== '') lines++;
    at = end + 1;
  }
  return lines;
}

/** Whether an offset lies in the last lines of a longer message, where senders put their own titles. */
function isSignature({ text }: Doc, at: number): boolean {
  const below = linesIn(text, at, text.length, SIGNATURE_LINES);
  if (below > SIGNATURE_LINES) return false;
  if (below <= 2 && at - text.lastIndexOf('\n', at - 1) <= NEAR_LINE && PERSON_ABOVE.test(text.slice(0, at)))
    return true;
  if (linesIn(text, 0, at, SIGNATURE_LINES) <= SIGNATURE_LINES) return false;
  const rest = text.slice(at).trimEnd();
  const first = rest.split('\n').find((line) => line.trim() !== '') ?? '';
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at) + first;
  return line.length < 60 && !/[.!?:]\s*$/.test(line);
}

interface Judged {
  readonly score: number;
  /** Where the title begins, once the words that the search puts before it are taken in. */
  readonly start: number;
}
/** Plain words before a head that fill their part of the sentence: ": category manager", "Payment processing associate". */
const NOUN_BEFORE = new RegExp(
  `(?:^|[.,:;!?(\\n–|] ?|- |\\n)((?:(?!${ASIDE}|(?:this|that|dear|good|great|hello|hi|but|when|then|what|any|some|not|new|need|needs|we|i|it|they|no|one|two|still|just|also|so|if|would|could|can|do|does|how|why|where)(?![a-z]))[a-z\\d-]{1,14} ){1,3})$`,
);
/** Heads that are verbs, too, and whoever does so. */
const DONE =
  /^(?:cooks?|guards?|judges?|hosts?|guides?|coach|models?|mentors?|leads?|recruiters?|partners?|grooms?|heads?|setters?|chairs?|designs?)$/;
const DOER_BEFORE = /(?:^|[^a-z])(?:to|and|you|i|we|they|can|could|will|would|must|let.s|please) $/;
/** Whom a letter is to: "Gentile professor Sala". */
const ADDRESS =
  /(?:^|\n)[^\p{L}]{0,3}(?:dear|gentile|egregi[oa]|apreciad[oa]|estimad[oa]|prezad[oa]|car[oa]|chere?|liebe[rs]?|sehr geehrte[rs]?|beste|geachte)(?: (?:herr|frau|sig\w*|mr|ms|mrs|sr|sra))? $/u;
/** "Maps in QGIS and Illustrator". */
const TOOL_BEFORE = /(?:^|[ ,/&])(?:in|and|with|using|und|mit|et|sous|avec|y|con|en|e|met|com)? $/;
/** "Sachbearbeitung Bauamt (m/w/d)": marked so, anything is a title. */
const MARKED =
  /(?<!\p{L})(\p{Lu}[\p{L}/-]{4,30}(?: (?:\p{Lu}[\p{L}/-]{2,20}|für|im|in|der)){0,3}) \([mwfd]\/[mwfd]\/[dxa]\)/u;
/** "WordPress person", "GIS guy": the word before says which trade; "the right person" has none. */
const TRADE_OF_PERSON =
  /^(?:[a-z]{3,14} )?(?:wordpress|web|site|data|gis|it|sql|excel|forecasting|reporting|marketing|social media|seo|ads|design|video|photo|sound|lighting|camera|sales|support|finance|payroll|bookkeeping|admin|office|hr|legal|product|backend|frontend|front end|back end|devops|cloud|security|network|testing|qa|maintenance|kitchen|bar|floor|stage|delivery|python|java|rust|shopify|salesforce|tableau|bi|crm|erp|ml|ai|analytics|statistics|stats|editing|content|copy|research|lab|garden|repair|front-of-house) (?:persons?|guy|gal|ppl)$/;
/** "Add our receptionist on Telegram": whom to write to. */
const CONTACT =
  /(?<![a-z])(?:add|contact|message|text|write|write to|call|whatsapp|reach|reach out to|dm|ping) (?:our|the|my|your|their|this) $/;
/** "I spent eleven years as a ward nurse": what the sender was. */
const SENDERS_PAST =
  /(?<![a-z])(?:(?:i.ve|i have|i) (?:spent|worked|been|was|started|joined|trained)(?![a-z])[^.!?\n]{0,40} as|ich (?:war|arbeitete|habe)(?![a-z])[^.!?\n]{0,40} als|j.ai (?:travaille|ete)(?![a-z])[^.!?\n]{0,40} comme|(?:he trabajado|trabaje)(?![a-z])[^.!?\n]{0,40} (?:como|de)|ho lavorato(?![a-z])[^.!?\n]{0,40} (?:come|da)|trabalhei(?![a-z])[^.!?\n]{0,40} como|ik (?:was|werkte)(?![a-z])[^.!?\n]{0,40} als) (?:(?:an?|the|eine?|une?|una?|uma?|een) )?(?:[a-z-]{3,14} ){0,2}$/;
/** Without one of these it is no past. */
const AS = / (?:as|als|comme|como|de|come|da) /;
/** "laboratorio farmacéutico": the noun before is a house, what follows tells its kind. */
const HOUSE =
  /industrias?(?![a-z])|laborator|sector|settore|setor|empresa|azienda|grupp?o|centr[eo]|clinic|hospital|ospedal|hopital|despacho|studio|estudio|cabinet|agen(?:ce|cia|zia)|equip[oe]|ufficio|entreprise|societe|societa/;
const NOTHING: Judged = { score: 0, start: 0 };
const GENDERED = /\((?:[mwfhdxea]|all|gn|gender)[^)]{0,8}\)$|[*:_]in(?:nen)?$/i;

/** "The plant controller position": as sure as a word of seeking. */
const STRONG_AFTER =
  /^ (?:position|role|vacancy|vacancies|opening|openings|posts?|jobs?|seat|search|contract|shifts|spot|assignment|gig|mandate|requisition)(?![a-z])/;
/** Somebody's own, or another's beside whom the reader would work. */
const SOMEBODYS =
  /(?<![a-z])(?:your|his|her|my|their|former|ex|hi|dear|hiring|technical|account|i.m an?|i am an?|reports? to (?:the|an?|our)|reporting to (?:the|an?|our)) $/;
/** Plain nouns between an article and the head of a title. */
const NOUNS = new RegExp(
  `(?:^|[^a-z])(?:the|our|my|an?|one|another|some|of) ((?!${ASIDE}|(?:new|next|first|good|right|same|best|last|same|old|senior|junior|open|current|whole|only|very|one|two|three)(?![a-z]))[a-z-]{3,14} (?:(?!${ASIDE})[a-z-]{3,14} )?)$`,
);
/** People of a trade at large, as recruiters name those whom they place. */
const MANY = 0.2;
const SUBJECT_LINE = /^subject: ?(?:re: ?|fwd?: ?){0,2}$/;

/** How surely a candidate is the title of the work offered. */
function judge(doc: Doc, c: Title): Judged {
  const before = doc.folded.slice(Math.max(0, c.start - 110), c.start);
  const after = doc.folded.slice(c.end, c.end + 30);
  const sought = SOUGHT.exec(before);
  const gone = FELL_OUT.test(after);
  const strong = STRONG_AFTER.test(after) && !SOMEBODYS.test(before);
  if (sought === null && !gone && !strong && OTHER_BEFORE.test(before.slice(-34))) return NOTHING;
  if (/^ (?:told|says|tells|recommended|mentioned|thinks|wrote|made|suggested|here told)(?![a-z])/.test(after))
    return NOTHING;
  if (!gone && /^(?: here(?! in)|['’]s (?!role)| fee| says| said| at the time)/.test(after)) return NOTHING;
  if (sought === null && /^ and i\b/.test(after)) return NOTHING;
  if (ADDRESS.test(before) || isSignature(doc, c.start) || PAST.test(before)) return NOTHING;
  if (CONTACT.test(before.slice(-28)) || (AS.test(before.slice(-60)) && SENDERS_PAST.test(before))) return NOTHING;
  if (/^joiners?$/.test(c.head) && /(?:immediate|early|quick|notice) $/.test(before)) return NOTHING;
  if (c.role.includes(' ') && isSkillName(c.role)) return NOTHING;
  if (/^illustrator$/i.test(c.role) && ((sought === null && TOOL_BEFORE.test(before)) || /^ files/.test(after)))
    return NOTHING;
  // "Come and cook for us", "41 staff": a verb, a head count.
  if (DONE.test(c.head) && DOER_BEFORE.test(before)) return NOTHING;
  if (/^(?:staff|crew)$/.test(c.head) && /^\d/.test(c.role)) return NOTHING;
  if (
    /^(?:persons?|guy|gal|ppl)$/.test(c.head) &&
    !TRADE_OF_PERSON.test(`${sought?.groups?.own ?? ''}${doc.folded.slice(c.start, c.end)}`)
  )
    return NOTHING;
  // What somebody works as for the tax office, and a lead that sells, are no titles.
  if (/^(?:independent |self-employed |external |freelance )?contractors?$/.test(doc.folded.slice(c.start, c.end)))
    return NOTHING;
  if (/^leads?$/.test(c.head) && /^ (?:for you|from|gen|alert)/.test(after)) return NOTHING;
  if (c.start === 0 && c.end === c.head.length && /^!/.test(after)) return NOTHING;
  const own = sought?.groups?.own ?? (gone || strong ? (NOUNS.exec(before)?.[1] ?? '') : '');
  if (HOUSE.test(own)) return NOTHING;
  const english = (doc.language ?? 'en') === 'en';
  const noun =
    english && own === '' && doc.folded.startsWith(c.head, c.start) ? (NOUN_BEFORE.exec(before)?.[1] ?? '') : '';
  const alone = c.end - c.start === c.head.length && own === '' && noun === '';
  if (alone && NEEDS_MODIFIER.has(c.head) && !(sought !== null && c.head.length > 5)) return NOTHING;
  const line = doc.folded.slice(doc.folded.lastIndexOf('\n', c.start - noun.length - 1) + 1, c.start - noun.length);
  const leads =
    LINE_LEAD.test(line) ||
    (/^[a-z\d&/ -]{0,26}$/.test(line) && /^\s?(?:[,|(:\n–-]|$)/.test(after)) ||
    /(?:[.!?:–] |^(?:hi|hello|hey|dear|morning|hallo|ciao|hola|bonjour|oi)[^.\n]{2,24}[,.:!] ?)$/.test(line);
  const near = NEAR.test(before);
  const score =
    (sought !== null || gone ? 2.2 : near ? 1 : 0) +
    (near && sought === null && ARTICLE_BEFORE.test(before) ? 0.7 : 0) +
    (strong && sought === null ? 2.2 : SOUGHT_AFTER.test(after) || GENDERED.test(c.role) ? 1.2 : 0) +
    (SUBJECT_LINE.test(line) && !NEEDS_MODIFIER.has(c.head) ? 1 : 0) -
    (sought === null || (noun === '' && own === '' && c.head === c.role) ? (/(?<!s)s$/.test(c.head) ? MANY : 0) : 0) +
    (leads ? 1 : 0) +
    (/\p{Lu}/u.test(c.role) ? 0.5 : 0) +
    (alone ? 0 : 0.5);
  return { score, start: c.start - own.length - noun.length };
}

/** All titles of a message, judged once: the label's rules ask for them as well as the offer's card. */
const judged = perDoc((doc) => titlesIn(doc).map((title) => ({ title, ...judge(doc, title) })));

function labelled(doc: Doc): RoleFound | null {
  const m = LABELLED.exec(doc);
  const line = m?.[1];
  if (m === null || line === undefined || (/poste\s{0,2}:/.test(m[0]) && doc.language !== 'fr')) return null;
  const start = m.index + m[0].length - line.length;
  const raw = doc.text.slice(start, start + line.length);
  const role = raw.replace(/\s{0,2}(?:[|;–•]| - |\s\(|\. ).*$/su, '').replace(/(?<![.,!\s])[.,!\s]+$/, '');
  const words = role.split(/\s/);
  // A sentence behind "Job:" is no title.
  return role.length > 2 &&
    words.length <= 7 &&
    !/[«»"“¤$£!?]/.test(role) &&
    (/^\p{Lu}/u.test(role) || words.length < 4)
    ? { start, end: start + role.length, role }
    : null;
}

/** "scientific advisory board", "expert witness": what an expert may be asked to be. */
const EXPERT_ROLE = new Gated(
  /(?<![a-z])(?:(?:scientific |medical |clinical |technical )?advisory (?:board|council|panel|committee)(?: member)?|sounding board|expert witness|testifying expert|consejo asesor|comite (?:consultatif|scientifique)|comitato scientifico|adviesraad|raad van advies|sachverstandige[rn]?|gutachter(?:in)?|perito|fachbeirat|beirat)(?![a-z])/,
);
/** "We seek a programming expert": who is asked to judge something, and in what. */
const JUDGES = /^(?:expert|evaluators?|assessors?|appraisers?|advis[eo]r|reviewers?|physicist|valuer|witness)$/;
const MOST_SURE = 2.7;
/** Somebody who seeks stands before one of these: only then titles are looked for. */
const JUDGE_SOUGHT = new Gated(
  /(?<![a-z])(?:seek\w*|need\w*|want|looking for|search\w*|find|require\w*|hir\w+|such\w*|gesucht|cherch\w+|recherch\w+|busc\w+|cerc\w+|procur\w+|zoek\w*)[^.!?\n]{0,60}(?<![a-z])(?:expert|evaluators?|assessors?|appraisers?|advis[eo]r|reviewers?|physicist|valuer|witness)(?![a-z])/,
);
function soughtExpert(doc: Doc): RoleFound | null {
  if (!JUDGE_SOUGHT.test(doc)) return null;
  for (const title of titlesIn(doc)) {
    if (!JUDGES.test(title.head)) continue;
    const { score, start } = judge(doc, title);
    const role = doc.text.slice(start, title.start) + title.role;
    if (role.includes(' ') && score >= MOST_SURE) return { start, end: title.end, role };
  }
  return null;
}
function marked(doc: Doc): RoleFound | null {
  const m = doc.folded.includes('/d)') ? MARKED.exec(doc.text) : null;
  return m === null ? null : { start: m.index, end: m.index + m[0].length, role: m[0] };
}

/** From this on a candidate is believed. */
const LEAST: Readonly<Record<WorkKind, number>> = { job: 1, teaching: 1.6, venture: 2, ping: 2.2, lure: 2, call: 9 };

/**
 * The title of the work offered, as written; labelled lines first, then the title that somebody most surely seeks.
 * @param kind an expert call has a title only as witness or board member; teaching only one of teaching
 */
export function findRole(doc: Doc, kind: WorkKind = 'job'): RoleFound | null {
  if (kind === 'call') {
    const m = EXPERT_ROLE.exec(doc);
    return m === null
      ? soughtExpert(doc)
      : { start: m.index, end: m.index + m[0].length, role: doc.text.slice(m.index, m.index + m[0].length) };
  }
  const line = labelled(doc);
  if (line !== null && kind !== 'teaching') return line;
  let best: RoleFound | null = null;
  let most = 0;
  for (const { title: c, score, start } of judged(doc)) {
    if (kind === 'teaching' && !TEACHING_HEAD.test(c.head)) continue;
    if (score <= most) continue;
    best = { start, end: c.end, role: doc.text.slice(start, c.start) + c.role };
    most = score;
  }
  return most < LEAST[kind] ? (kind === 'job' ? marked(doc) : null) : best;
}
