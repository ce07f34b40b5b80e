import * as R from '../lexicon/msg-requires.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlain, isTown } from './listed-skills.ts';
import { isSkillName, type SkillFound } from './skill-names.ts';
import { titlesIn } from './titles-in.ts';

/** "Skills: A, B and C". */
const LABELLED = new Gated(
  new RegExp(
    `(?:^|\\n|(?<=[.;] ))[^\\n\\p{L}]{0,4}(?:(?:${R.LIST_LABEL})|(?<strict>${R.NEEDS_LABEL}))(?:\\s?[:=]\\s?|\\s[-–]\\s)(?<list>[^\\n.]{3,180})`,
    'gu',
  ),
);
/** A label on a line of its own, and the lines below it: "Must have", then "- CSV, GAMP 5". */
const LABELLED_LINES = new Gated(
  new RegExp(
    `(?:^|\\n)[^\\n\\p{L}]{0,4}(?:${R.LIST_LABEL}|${R.NEEDS_LABEL})(?: skills?)?\\s?[:–-]{0,2} ?\\n(?<lines>(?:[^\\n]{0,72}(?:\\n|$)){1,7})`,
    'gu',
  ),
);
/** A line that is a list or a tool by itself, and no sentence or label. */
const LIST_LINE = /^[^\p{L}\d]{0,4}(?<list>[^:;!?]{2,70}?)\.?\s*$/u;
const MOST_LINES = 6;
/** Behind the list comes whoever wrote it. */
const CLOSING =
  /^\s*(?:thanks|thank you|regards|best|cheers|kind |warm |with |mit |viele |beste |cordialement|bien a|saludos|un saludo|saluti|cordiali|groet|met |atenciosamente|obrigad|abraco)/i;
/**
 * "experience with A, B or C": only names count, plain words are fields of work.
 * "do you know A?", "we're on A": a person, a street or a firm may be meant as well.
 */
const KNOWN_BY = new Gated(
  new RegExp(`(?<![a-z])(?:(?<maybe>${R.MAY_KNOW})|${R.KNOWS}) (?=(?<list>[^\\n.;:]{2,120}))`, 'g'),
);
/** What is said of a tool that was asked after. */
const USED_HERE =
  /^[ ?!.,]{1,4}(?:we(?: all)? use it|that.s what we|(?:das|den|die|es) (?:nutzen|benutzen|verwenden|haben) wir|(?:on|nous) l.utilis|l[oa] (?:usa|utili|usia)|(?:daar )?werken (?:we|wij) mee)/;
/** "A and B essential": the names stand in front. */
const ASKED_FOR = new Gated(new RegExp(`(?<![a-z])${R.ASKED}(?![a-z])`, 'g'));
/** "die A en B kent", "der sich mit A auskennt": the verb stands behind. */
const VERB_LAST = new Gated(
  /(?<![a-z])(?:die|der|das|wer|mit|met|sich mit|in) (?<list>[^\n.;:,]{2,60}) (?:kent|kennt|beheerst|beherrscht|auskennt|gewerkt|gearbeitet|overweg kan)(?![a-z])/g,
);
/** "Our payroll is in BrightPay": a capital inside a word is that of a product. */
const IN_PRODUCT = new Gated(
  /(?<![\p{L}])(?:in|using|mit|sous|en) ((?:\p{Lu}\p{Ll}+|\p{Ll}+)\p{Lu}[\p{L}\d]{1,16})(?![\p{L}\d])/gu,
  'text',
);
const SPLIT = /,|\/|•|\||;|(?<!\d)\+(?=[\s\p{Lu}])|&| and | und | et | y | e | en | or | oder | ou | o | plus /u;
const NAME =
  /^(?:\p{Lu}[\p{L}\d+#./-]{1,20}|\p{Ll}{1,3}\p{Lu}[\p{L}\d]{1,16}|\p{L}*\d[\p{L}\d./()-]*)(?: (?:\p{Lu}|\d)[\p{L}\d+#./-]{0,20}){0,2}$|^\p{Lu}{2,6} (?!libraries|families|number|card|licen[cs]e|registration|ticket|check|clearance|certificate|permit|pin)\p{Ll}{4,14}$|^\p{Lu}[\p{L}\d]{2,14} (?:controllers?|controls|drives|robots?|machines?|panels?|software|consoles?|desks?|boilers?)$/u;
const TERM = /^[\p{L}\d][\p{L}\d+#./-]{1,24}(?: [\p{L}\d+#./-]{1,20}){0,2}$/u;
/** Names that look like names in German, too, where every noun has a capital. */
const MANY_CAPITALS = /^(?:\p{Lu}[\p{L}]*[\p{Lu}\d+#./]|\p{Ll}+\p{Lu})/u;
/** "Siemens Sinumerik": two nouns in a row are a name, in German, too. */
const TWO_NAMES = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
/** Firms that somebody uses. */
const FIRM = / (?:Cleaning|Services|Agency|Partners|Group|Bros|Brothers|Sons|Ltd|GmbH|Farm|Recruitment)$/;
const ONLY_FIGURES = /^[\d.,/-]+(?:k|m|h|hrs?|x|st|nd|rd|th|pm|am|w|wks?|yrs?|d|min)?$/i;
/** "10+ yrs": how long, not what. */
const YEARS = /^\d{1,2}(?:\+ |\+? ?(?:ye?a?rs?|months?|mths?|jahre?|ans|anos|anni|jaar)(?!\p{L}))/iu;
const MAX_ITEMS = 12;
/** So far back a list may begin. */
const LIST_LENGTH = 80;
/** Words of a list's beginning or end that are no part of a name. */
const LEAD =
  /^(?:(?:so|solid|modern|good|some|strong|both|either|the|our|a|an|ein|eine[nm]?|la|le|el|il|daily|recent|gute[nr]?|fundierte|sehr|bonne|buen|un|una|de|d['’]|of)\s)+/iu;
const TAIL =
  /\s(?:is|are|at|for|in|on|as|to|with|para|pour|für|fürs|per|voor|dans|sur|im|would|will|and|certified|daily|every|here|sind|ist|est|sont|es|son|zijn|throughout|even|already|all|most|heavily|constantly|regularly|a|an|too|also|well|preferred|required|needed|essential|exigée?|requise?|souhaitée?|zwingend|vereist|kent|experience|skills|kenntnisse|libraries|families)(?!\S)/iu;

interface Item extends SkillFound {
  readonly fits: boolean;
}
/** What stands between the separators of a list. */
function items(doc: Doc, from: number, length: number, fits: (item: string) => boolean): Item[] {
  const out: Item[] = [];
  let at = from;
  for (const part of doc.text.slice(from, from + length).split(SPLIT)) {
    const found = doc.text.indexOf(part, at);
    at = found + part.length;
    const named = part.trim().replace(LEAD, '');
    const goesOn = named.search(TAIL);
    const skill = (goesOn < 0 ? named : named.slice(0, goesOn)).replace(/(?<![.!?-])[.!?-]+$/, '');
    if (skill === '') continue;
    const start = found + part.indexOf(skill);
    out.push({
      start,
      end: start + skill.length,
      skill,
      fits:
        fits(skill) &&
        !ONLY_FIGURES.test(skill) &&
        !YEARS.test(skill) &&
        (/^\S*\d\S*$/.test(skill) || !isPlain(fold(skill))),
    });
    if (out.length >= MAX_ITEMS) break;
  }
  return out;
}

/** The names that a list begins with: behind the first plain words it is no list any more. */
function leading(list: readonly Item[]): readonly Item[] {
  const end = list.findIndex((item) => !item.fits);
  return end < 0 ? list : list.slice(0, end);
}

/** "QS needed": whoever is sought. */
const TITLE = /^\p{Lu}{2,4}$/u;
const CLAUSE_STARTS = ['. ', '; ', ': ', '\n', '– ', '— ', '! ', '? '] as const;
/** The names that a clause ends with, before the place where they are asked for. */
function before(doc: Doc, at: number, isName: (item: string) => boolean): readonly Item[] {
  const clause = doc.text.slice(Math.max(0, at - LIST_LENGTH), at);
  const starts = CLAUSE_STARTS.map((s) => clause.lastIndexOf(s) + (clause.includes(s) ? s.length : 1));
  const begins = Math.max(...starts);
  const from = Math.max(0, at - LIST_LENGTH) + begins;
  const list = items(doc, from, at - from, isName);
  // A sentence begins with a capital, whatever its first word is; beside a known tool it is another.
  const surely = clause.slice(0, begins).endsWith('; ') || list.slice(1).some((item) => isSkillName(item.skill));
  const titles = titlesIn(doc);
  /** A title, or a plain word that has its capital from where it stands. */
  const isNone = ({ start, end, skill }: Item): boolean =>
    titles.some((t) => t.start <= start && t.end >= end) ||
    (!surely && !isSkillName(skill) && (!MANY_CAPITALS.test(skill) || TITLE.test(skill)));
  const named = list.map((item) =>
    item.fits && item.start <= from + 1 && isNone(item) ? { ...item, fits: false } : item,
  );
  return leading(named.toReversed());
}

/** Who "we work with" is mostly a firm. */
const OURS = /(?<![a-z])(?:we|wir|i|ich|nous|je) (?:also |often |mostly )?$/;

/** Lists of tools and methods behind a label of their own, of two items or more. */
export const skillLists = (doc: Doc): readonly Span[] =>
  [...LABELLED.all(doc)].flatMap((m) => {
    const list = m.groups?.list ?? '';
    const end = m.index + m[0].length;
    return m.groups?.strict === undefined && /[,/|•;]/.test(list) ? [{ start: end - list.length, end }] : [];
  });

/** What a requirement list calls for, known name or not. */
export function requiredSkills(doc: Doc, isKnownPlace: (name: string) => boolean): SkillFound[] {
  const german = doc.language === 'de';
  const isName = (item: string): boolean =>
    NAME.test(item) &&
    !FIRM.test(item) &&
    !ONLY_FIGURES.test(item) &&
    (!german || MANY_CAPITALS.test(item) || TWO_NAMES.test(item) || isSkillName(item)) &&
    !R.NO_TOOL.has(fold(item)) &&
    !R.NO_TOOL.has(fold(item).split(' ')[0] ?? '') &&
    !isKnownPlace(item) &&
    !isTown(item);
  const out: SkillFound[] = [];
  for (const m of LABELLED.all(doc)) {
    const [from, length] = [m.index + m[0].length - (m.groups?.list ?? '').length, (m.groups?.list ?? '').length];
    const strict = m.groups?.strict !== undefined;
    out.push(...items(doc, from, length, strict ? isName : (item) => TERM.test(item)).filter((item) => item.fits));
  }
  for (const m of LABELLED_LINES.all(doc)) {
    let at = m.index + m[0].length - (m.groups?.lines ?? '').length;
    for (const line of (m.groups?.lines ?? '').split('\n').slice(0, MOST_LINES)) {
      if (CLOSING.test(line)) break;
      const list = LIST_LINE.exec(line)?.groups?.list;
      if (list === undefined && line.trim() !== '') break;
      const found = list === undefined ? [] : items(doc, at + line.indexOf(list), list.length, isName);
      const named = found.filter((item) => item.fits);
      // A single word with a capital may be a virtue.
      const sure = named.length > 1 && named.length === found.length;
      out.push(...named.filter(({ skill }) => sure || MANY_CAPITALS.test(skill) || /\d/.test(skill)));
      at += line.length + 1;
    }
  }
  for (const m of KNOWN_BY.all(doc)) {
    const list = m.groups?.list ?? '';
    const from = m.index + m[0].length;
    const question =
      m[0].endsWith('you know ') && /(?<![a-z])(?:do|did) $/.test(doc.folded.slice(Math.max(0, m.index - 5), m.index));
    if (question || m.groups?.maybe !== undefined) {
      const asked = list.indexOf('?') < 0 ? list.length : list.indexOf('?');
      const used = USED_HERE.test(doc.folded.slice(from + asked, from + asked + 30));
      const isTool = (item: string): boolean =>
        isName(item) && (used || MANY_CAPITALS.test(item) || item.split(' ').some(isSkillName));
      out.push(...leading(items(doc, from, asked, isTool)));
      continue;
    }
    if (OURS.test(doc.folded.slice(Math.max(0, m.index - 12), m.index)) && !german) continue;
    out.push(...leading(items(doc, from, list.length, isName)));
  }
  for (const m of IN_PRODUCT.all(doc))
    out.push(...items(doc, m.index + m[0].length - (m[1] ?? '').length, (m[1] ?? '').length, isName));
  for (const m of ASKED_FOR.all(doc)) out.push(...before(doc, m.index, isName));
  for (const m of VERB_LAST.all(doc)) {
    const list = m.groups?.list ?? '';
    out.push(...leading(items(doc, m.index + m[0].lastIndexOf(list), list.length, isName)));
  }
  return out;
}
