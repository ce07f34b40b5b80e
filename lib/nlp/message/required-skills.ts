import * as R from '../lexicon/msg-requires.ts';
import { NOT_ITEM } from '../lexicon/msg-skills.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isSkillName, type SkillFound } from './skill-names.ts';

/** "Skills: A, B and C". */
const LABELLED = new Gated(
  new RegExp(
    `(?:^|\\n|(?<=[.;] ))[^\\n\\p{L}]{0,4}(?:(?:${R.LIST_LABEL})|(?<strict>${R.NEEDS_LABEL}))(?:\\s?[:=]\\s?|\\s[-–]\\s)(?<list>[^\\n.]{3,180})`,
    'gu',
  ),
);
/** "experience with A, B or C": only names count, plain words are fields of work. */
const KNOWN_BY = new Gated(new RegExp(`(?<![a-z])(?:${R.KNOWS}) (?=(?<list>[^\\n.;:]{2,120}))`, 'g'));
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
const SPLIT = /,|\/|•|\||;|\+(?=[\s\p{Lu}])|&| and | und | et | y | e | en | or | oder | ou | o | plus /u;
const NAME =
  /^(?:\p{Lu}[\p{L}\d+#./-]{1,20}|\p{Ll}{1,3}\p{Lu}[\p{L}\d]{1,16}|\p{L}*\d[\p{L}\d./()-]*)(?: (?:\p{Lu}|\d)[\p{L}\d+#./-]{0,20}){0,2}$|^\p{Lu}{2,6} (?!libraries|families)\p{Ll}{4,14}$/u;
const TERM = /^[\p{L}\d][\p{L}\d+#./-]{1,24}(?: [\p{L}\d+#./-]{1,20}){0,2}$/u;
/** Names that look like names in German, too, where every noun has a capital. */
const MANY_CAPITALS = /^(?:\p{Lu}[\p{L}]*[\p{Lu}\d+#./]|\p{Ll}+\p{Lu})/u;
const ONLY_FIGURES = /^[\d.,/-]+(?:k|m|h|hrs?|x|st|nd|rd|th|pm|am|w|wks?|yrs?|d|min)?$/i;
const MAX_ITEMS = 12;
/** So far back a list may begin. */
const LIST_LENGTH = 80;
/** Words of a list's beginning or end that are no part of a name. */
const LEAD =
  /^(?:(?:solid|modern|good|some|strong|both|either|the|our|daily|recent|gute[nr]?|fundierte|sehr|bonne|buen|un|una|de|d['’]|of)\s)+/iu;
const TAIL =
  /\s(?:is|are|at|for|in|on|as|to|with|would|will|and|certified|daily|every|here|already|a|an|too|well|preferred|required|needed|essential|exigée?|requise?|souhaitée?|zwingend|vereist|kent|experience|skills|kenntnisse|libraries|families)(?!\S)/iu;

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
    const skill = (goesOn < 0 ? named : named.slice(0, goesOn)).replace(/(?<![.!?])[.!?]+$/, '');
    if (skill === '') continue;
    const start = found + part.indexOf(skill);
    out.push({
      start,
      end: start + skill.length,
      skill,
      fits: fits(skill) && (/^\S*\d\S*$/.test(skill) || !NOT_ITEM.test(fold(skill))),
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

/** The names that a clause ends with, before the place where they are asked for. */
function before(doc: Doc, at: number, isName: (item: string) => boolean): readonly Item[] {
  const clause = doc.text.slice(Math.max(0, at - LIST_LENGTH), at);
  const from =
    Math.max(0, at - LIST_LENGTH) +
    Math.max(...['. ', '; ', ': ', '\n', '– ', '— ', '! ', '? '].map((s) => clause.lastIndexOf(s) + s.length), 0);
  // A sentence begins with a capital, whatever its first word is.
  const named = items(doc, from, at - from, isName).map((item) =>
    item.fits && item.start <= from + 1 && !MANY_CAPITALS.test(item.skill) && !isSkillName(item.skill)
      ? { ...item, fits: false }
      : item,
  );
  return leading(named.toReversed());
}

/** Who "we work with" is mostly a firm. */
const OURS = /(?<![a-z])(?:we|wir|i|ich|nous|je) (?:also |often |mostly )?$/;

/** What a requirement list calls for, known name or not. */
export function requiredSkills(doc: Doc, isKnownPlace: (name: string) => boolean): SkillFound[] {
  const german = doc.language === 'de';
  const isName = (item: string): boolean =>
    NAME.test(item) &&
    !ONLY_FIGURES.test(item) &&
    (!german || MANY_CAPITALS.test(item) || isSkillName(item)) &&
    !R.NO_TOOL.has(fold(item)) &&
    !R.NO_TOOL.has(fold(item).split(' ')[0] ?? '') &&
    !isKnownPlace(item);
  const out: SkillFound[] = [];
  for (const m of LABELLED.all(doc)) {
    const [from, length] = [m.index + m[0].length - (m.groups?.list ?? '').length, (m.groups?.list ?? '').length];
    const strict = m.groups?.strict !== undefined;
    out.push(...items(doc, from, length, strict ? isName : (item) => TERM.test(item)).filter((item) => item.fits));
  }
  for (const m of KNOWN_BY.all(doc)) {
    const length = (m.groups?.list ?? '').length;
    if (OURS.test(doc.folded.slice(Math.max(0, m.index - 12), m.index)) && !german) continue;
    out.push(...leading(items(doc, m.index + m[0].length, length, isName)));
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
