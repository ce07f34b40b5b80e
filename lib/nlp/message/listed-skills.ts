import { NO_TOOL } from '../lexicon/msg-requires.ts';
import { NOT_ITEM, NOT_TOOL } from '../lexicon/msg-skills.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace, STATE } from './gazetteer.ts';
import { matchesIn } from './matches.ts';
import type { SkillFound } from './skill-names.ts';

/** "Dynamo scripting", "Dataverse consultant": the tool, then what is done with it. */
const WORK_WITH_IT =
  / (?:scripting|coding|modell?ing|programming|consultants?|developers?|devs?|engineers?|admins?|specialists?|experts?|backend|frontend|experience|skills|knowledge|kenntnisse|nice|preferred|required|a plus)$/;
/** A list is one of skills from this many known ones on. */
const MIN_KNOWN = 2;

/** No tool, but a word of persons, terms or time. */
export const isPlain = (item: string): boolean => NOT_ITEM.test(item) || NOT_TOOL.test(item);
/** "Malvern PA": a town with its state. */
export const isTown = (name: string): boolean =>
  isPlace(name.replace(/,? \p{Lu}{2}$/u, '')) ||
  (/^\p{Lu}\p{Ll}+ \p{Lu}{2}$/u.test(name) && STATE.test(name.slice(-2)));
const SEGMENT = /[^\n.;:!?()–—]{4,240}/g;
/** A sentence that is nothing but a list: "SQL, vintage curves." */
const BARE_ITEM = /^\p{L}[\p{L}\d+#./-]+(?: \p{Ll}[\p{L}-]+)?$/u;
/** Words of a clause, of company and of comfort: no list of methods. */
const NO_BARE =
  /(?:^| )(?:yes|really|sure|optional|alas|naturally|nothing|enough|interest|who|which|as|up|out|so|if|when|where|until|after|before|between|than|then|there|here|was|were|has|had|will|can|could|would|should|dogs?|coffee|lunch|people|firms?|clients?|coming|going|only|free|own|new|old|big|small|one|two|three|four|five|six|first|next|last)(?= |$)/i;
/** Whether a tool stands beside a comma or at the end of a list. */
const hasComma = (doc: Doc, { start, end }: SkillFound): boolean =>
  doc.text.charAt(end) === ',' || /(?:, | and )$/.test(doc.text.slice(Math.max(0, start - 5), start));
/** The other items of a sentence that is a bare list with a known tool in it. */
function bareList(doc: Doc, start: number, text: string, inside: readonly SkillFound[]): SkillFound[] {
  if (
    !/(?:^|[.!?\n]) ?$/.test(doc.text.slice(Math.max(0, start - 2), start)) ||
    !/^[.\n]|^$/.test(doc.text.charAt(start + text.length))
  )
    return [];
  const parts = text.split(/,| and /);
  if (parts.length < 3) return [];
  const out: SkillFound[] = [];
  let at = start;
  for (const part of parts) {
    const skill = part.trim().replace(/^(?:(?:and|or|some|a (?:bit|little|dash|touch) of) )+/, '');
    const from = doc.text.indexOf(skill, at);
    at = from + skill.length;
    if (inside.some((k) => k.start < at && k.end > from)) continue;
    if (
      !BARE_ITEM.test(skill) ||
      NO_BARE.test(skill) ||
      isPlain(fold(skill)) ||
      NO_TOOL.has(fold(skill)) ||
      isPlace(skill) ||
      isTown(skill)
    )
      return [];
    if (from > (inside[0]?.start ?? 0)) out.push({ start: from, end: at, skill });
  }
  return out;
}
/** German nouns and names have a capital or a figure; what has neither says how, where or when. */
const NOUN = /[\p{Lu}\d]/u;
const LIST_PART = /[^,|•/&+]+?(?=,|\||•|\/|&|\+| and | und | et | y | e | en | or |$)/g;
/** Neighbours of a known skill in a list of at least two commas or bullets: "Python, PySpark and credit scoring". */
export function listed(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  const inList = doc.language === 'en' ? known.filter((k) => hasComma(doc, k)) : [];
  if (known.length < MIN_KNOWN && inList.length === 0) return out;
  for (const segment of matchesIn(SEGMENT, doc.text)) {
    const inside = known.filter((k) => k.start >= segment.index && k.end <= segment.index + segment[0].length);
    if (inside.length < MIN_KNOWN) {
      if (inside.some((k) => inList.includes(k))) {
        const lead = /^\s*/.exec(segment[0])?.[0].length ?? 0;
        out.push(...bareList(doc, segment.index + lead, segment[0].trim(), inside));
      }
      continue;
    }
    const parts = [...matchesIn(LIST_PART, segment[0])];
    if (parts.length < 3) continue;
    const first = Math.min(...inside.map((k) => k.start));
    for (const part of parts) {
      if (NO_TOOL.has(fold(part[0].trim()))) continue;
      if (isPlace(part[0].trim()) || isTown(part[0].trim())) continue;
      const skill = part[0]
        .replace(/^(?:\s|and |und |et |y |e |en |or )+/, '')
        .trim()
        .replace(WORK_WITH_IT, '');
      const start = segment.index + part.index + part[0].indexOf(skill);
      if (start < first || inside.some((k) => k.start < start + skill.length && k.end > start)) continue;
      if (doc.language === 'de' && !NOUN.test(skill)) continue;
      if (!/^[\p{L}][\p{L}+#./-]{2,24}(?: [\p{L}+#./-]{2,20}){0,1}$/u.test(skill) || isPlain(fold(skill))) continue;
      out.push({ start, end: start + skill.length, skill });
    }
  }
  return out;
}

const IN_BRACKETS = new Gated(/\(([^()\n.;:]{4,90})\)/g, 'text');
/** What stands in brackets beside a known skill: "(delay analysis, Primavera)". */
export function bracketed(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  if (known.length === 0) return out;
  for (const m of IN_BRACKETS.all(doc)) {
    const from = m.index + 1;
    const inside = known.filter((k) => k.start >= from && k.end <= from + (m[1] ?? '').length);
    if (inside.length === 0) continue;
    let at = from;
    for (const part of (m[1] ?? '').split(/, | \/ |,|\/| \+ | & | and /)) {
      const start = doc.text.indexOf(part, at);
      const skill = part.trim();
      at = start + part.length;
      if (inside.some((k) => k.start < at && k.end > start) || NO_TOOL.has(fold(skill)) || isPlace(skill)) continue;
      if (!/^\p{L}[\p{L}+#./-]{1,20}(?: \p{L}[\p{L}+#./-]{2,16})?$/u.test(skill) || isPlain(fold(skill))) continue;
      const lead = start + part.indexOf(skill);
      out.push({ start: lead, end: lead + skill.length, skill });
    }
  }
  return out;
}

/** Capitals inside the name, or a plain name beside a stroke, a plus or a conjunction, where nothing else follows. */
const NEXT =
  /^(?:, ?| ?\+ ?| ?\/ ?| and | & | or | und | oder | et | ou | y | o | e | en | of )((?:[a-z]{0,2}[A-Z][A-Za-z]*[A-Z][A-Za-z\d]*))(?![\p{L}\d-])|^(?: ?[+/] ?| or | oder | ou | o | of )(\p{Lu}[\p{Ll}\d]{2,14})(?![\p{L}\d-]| (?!specialist|developer|engineer|analyst|consultant|contract|expert)\p{L})/u;
/** Names in capitals right behind a known tool: "HPLC, DoE". */
export function beside(doc: Doc, known: readonly SkillFound[], isKnownPlace: (name: string) => boolean): SkillFound[] {
  const out: SkillFound[] = [];
  for (const k of known) {
    if (!/\p{Lu}/u.test(k.skill)) continue;
    let at = k.end;
    for (let m = NEXT.exec(doc.text.slice(at, at + 24)); m !== null; m = NEXT.exec(doc.text.slice(at, at + 24))) {
      const skill = m[1] ?? m[2] ?? '';
      const start = at + m[0].length - skill.length;
      at = start + skill.length;
      if (NO_TOOL.has(fold(skill)) || isKnownPlace(skill) || /^[A-Z]{2}$/.test(skill)) break;
      if (m[2] !== undefined && isPlain(fold(skill))) break;
      if (!known.some((o) => o.start < at && o.end > start)) out.push({ start, end: at, skill });
    }
  }
  return out;
}
