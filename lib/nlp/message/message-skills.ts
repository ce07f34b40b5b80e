import {
  EXACT,
  FIELDS_OF_WORK,
  NEEDS_COMPANY,
  NOT_ITEM,
  SHORT_NAMES,
  SKILL_NAMES,
  SUBJECT,
} from '../lexicon/msg-skills.ts';
import { NEEDS_COMPANY as AMBIGUOUS, CAPITALS_ONLY, SKILL_FAMILIES } from '../lexicon/skills.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';

export interface SkillFound extends Span {
  /** As written. */
  readonly skill: string;
}
interface Candidate extends SkillFound {
  readonly name: string;
}

/** A letter from a to z or a digit; not so beyond the text's end. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
function pairAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return text.charCodeAt(at) * 128 + (isPlain(second) ? second : 0);
}

const names = new Map<string, string>();
/** Families of the profile's dictionary whose entries are tools and methods rather than fields of work. */
const FAMILIES = ['languages', 'engineering', 'data', 'ml', 'cloud', 'security', 'health'] as const;
const ambiguous = new Set([...AMBIGUOUS, ...CAPITALS_ONLY]);
const shared = FAMILIES.flatMap((f) => SKILL_FAMILIES[f].trim().split('\n'))
  .flatMap((line) => line.split('|'))
  .filter((form) => form.length > 2 && !ambiguous.has(form) && !FIELDS_OF_WORK.test(form));
const spaced = (s: string): string => fold(s).replace(/-/g, ' ');
for (const name of [...shared, ...SKILL_NAMES, ...SHORT_NAMES]) names.set(spaced(name), name);
const firstWords = new Map<string, string[]>();
const headOf = (s: string): string => /^[.]?[a-z0-9]+/.exec(s)?.[0] ?? s;
for (const key of names.keys()) firstWords.set(headOf(key), [...(firstWords.get(headOf(key)) ?? []), key]);
for (const list of firstWords.values()) list.sort((a, b) => b.length - a.length);

/** What names begin with, two characters as a number; most words begin otherwise. */
const beginnings: ReadonlySet<number> = new Set(
  [...firstWords.keys()].map((w) => pairAt(w, w.startsWith('.') ? 1 : 0)),
);
/** After a name: it goes on as part of another word or name. */
const GOES_ON = /^(?:[a-z0-9]|[.][a-z]{2,3}(?:\/|\b(?! ))|[+#](?![\s,])|\$)/;
const NEAR = 60;
const isShort = (c: Candidate): boolean => NEEDS_COMPANY.has(c.name) || SHORT_NAMES.includes(c.name);

/** A one-letter name at a sentence's end is an initial ("Dr. R."). */
function isInitial(doc: Doc, start: number, end: number): boolean {
  if (end - start > 1 || doc.text.charAt(end) !== '.') return false;
  return (
    /^\.\s?\p{Lu}/u.test(doc.text.slice(end, end + 3)) && !/[,(&]\s?$|and $/.test(doc.text.slice(start - 4, start))
  );
}

function candidates(doc: Doc): Candidate[] {
  const out: Candidate[] = [];
  const text = doc.folded.replace(/-/g, ' ');
  let until = 0;
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    for (to = from; isPlain(text.charCodeAt(to)); ) to++;
    if (to === from || !beginnings.has(pairAt(text, from))) continue;
    const word = text.slice(from, to);
    const dotted = text.charAt(from - 1) === '.' && firstWords.has(`.${word}`);
    const start = dotted ? from - 1 : from;
    const keys = firstWords.get(dotted ? `.${word}` : word);
    if (keys === undefined || start < until || /[a-z0-9@#&]/.test(text.charAt(start - 1))) continue;
    for (const key of keys) {
      const end = start + key.length;
      if (!text.startsWith(key, start) || GOES_ON.test(text.slice(end, end + 5))) continue;
      const skill = doc.text.slice(start, end);
      const name = names.get(key) ?? skill;
      const exact = NEEDS_COMPANY.has(name) || SHORT_NAMES.includes(name) || EXACT.has(name);
      if (exact && (skill !== name || /^['’&]/.test(doc.text.charAt(end)) || isInitial(doc, start, end))) continue;
      out.push({ start, end, skill, name });
      until = end;
      break;
    }
  }
  return out;
}

const CUE =
  /(?:experience|skills?|stack|with|in|strong|using|knows?|kenntnisse|erfahrung|avec|con|com|met|certifi\w+|developers?|engineers?|entwickler|desarrollador|sviluppatore|desenvolvedor|ontwikkelaar|developpeur|,|\/|&|and|und|et|y|e|en)\s{0,2}[(:]?\s{0,2}$/;
const BEFORE_HEAD = /^\s{0,2}(?:developer|engineer|programmer|entwickler|certif|consultant|dev\b|architect|admin)/;
/** A mere field in a title calls for no tool: "Machine Learning Engineer", "ETL developer". */
const FIELD =
  /^(?:machine learning|deep learning|mlops|nlp|etl|elt|computer vision|forecasting|statistics|seo|bioinformatics|simulation|optimization|gis|rpa|reinforcement learning|copywriting|bookkeeping|ux research|econometrics|data governance|ai|ml)$/;
const TITLE_AFTER =
  /^[\s-]{0,2}(?:developers?|engineers?|scientists?|analysts?|specialists?|leads?|managers?|entwickler\w*|ingenieur\w*|researchers?|consultants?|experts?|role|team|people|position|prototype|project)(?![a-z])/;

/** "AWS SageMaker" is one name, as written. */
function joined(doc: Doc, list: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of list) {
    const last = out.at(-1);
    if (last !== undefined && doc.text.slice(last.end, c.start) === ' ' && !isShort(c) && !isShort(last))
      out[out.length - 1] = { ...last, end: c.end, skill: doc.text.slice(last.start, c.end) };
    else out.push(c);
  }
  return out;
}

/** A list is one of skills from this many known ones on. */
const MIN_KNOWN = 2;

/** Neighbours of a known skill in a list of at least two commas or bullets: "Python, PySpark and credit scoring". */
function listed(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  if (known.length < MIN_KNOWN) return out;
  for (const segment of doc.text.matchAll(/[^\n.;:!?()–—]{4,240}/g)) {
    const inside = known.filter((k) => k.start >= segment.index && k.end <= segment.index + segment[0].length);
    if (inside.length < MIN_KNOWN) continue;
    const parts = [...segment[0].matchAll(/[^,|•/&+]+?(?=,|\||•|\/|&|\+| and | und | et | y | e | en | or |$)/g)];
    if (parts.length < 3) continue;
    for (const part of parts) {
      const skill = part[0].replace(/^(?:\s|and |und |et |y |e |en |or )+/, '').trim();
      const start = segment.index + part.index + part[0].indexOf(skill);
      if (inside.some((k) => k.start < start + skill.length && k.end > start)) continue;
      if (!/^[\p{L}][\p{L}+#./-]{2,24}(?: [\p{L}+#./-]{2,20}){0,1}$/u.test(skill) || NOT_ITEM.test(fold(skill)))
        continue;
      out.push({ start, end: start + skill.length, skill });
    }
  }
  return out;
}

const TAUGHT = new Gated(SUBJECT);

/** What is to be taught, written or spoken about. */
function subjects(doc: Doc): SkillFound[] {
  const m = TAUGHT.exec(doc);
  const raw = m?.groups?.v;
  if (m === null || raw === undefined) return [];
  const start = m.index + m[0].lastIndexOf(raw);
  const skill = doc.text.slice(start, start + raw.length).trim();
  return NOT_ITEM.test(fold(skill)) || skill.length < 2 ? [] : [{ start, end: start + skill.length, skill }];
}

/**
 * Tools and methods that a message names, as written, each once, in order.
 * @param teaching also read the subject to be taught.
 */
export function findMessageSkills(doc: Doc, teaching = false): SkillFound[] {
  const all = candidates(doc).filter(
    (c) => !(FIELD.test(fold(c.skill)) && TITLE_AFTER.test(doc.folded.slice(c.end, c.end + 16))),
  );
  const kept = all.filter(
    (c) =>
      !isShort(c) ||
      all.some((o) => o !== c && Math.min(Math.abs(o.start - c.end), Math.abs(c.start - o.end)) < NEAR) ||
      CUE.test(doc.folded.slice(Math.max(0, c.start - 24), c.start)) ||
      BEFORE_HEAD.test(doc.folded.slice(c.end, c.end + 14)),
  );
  const known: SkillFound[] = joined(doc, kept);
  const topics = teaching ? subjects(doc).filter((s) => !known.some((k) => k.start < s.end && k.end > s.start)) : [];
  const found = [...known, ...listed(doc, known), ...topics].sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found.flatMap(({ start, end, skill }) => {
    const key = skill.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ start, end, skill }];
  });
}
