import {
  CAPITALS_ONLY,
  NEEDS_COMPANY,
  NOT_A_SKILL,
  SKILL_CUE,
  SKILL_FAMILIES,
  type SkillFamily,
} from './lexicon/skills.ts';
import { fold } from './message/fold.ts';
import { Trie } from './trie.ts';

export type { SkillFamily } from './lexicon/skills.ts';

/** A skill that a text names: canonical name, what was written and where (UTF-16 offsets), and its family. */
export interface SkillMatch {
  readonly skill: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly family: SkillFamily;
}

interface Entry {
  readonly skill: string;
  readonly family: SkillFamily;
  readonly forms: readonly string[];
}

const ENTRIES: readonly Entry[] = Object.entries(SKILL_FAMILIES).flatMap(([family, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const forms = line.split('|');
      return { skill: forms[0] ?? line, family: family as SkillFamily, forms };
    }),
);
const trie = new Trie<Entry>();
for (const entry of ENTRIES) for (const form of entry.forms) trie.add(form, entry);
const byName = new Map(ENTRIES.map((e) => [fold(e.skill), e]));
const ambiguous = new Map([...NEEDS_COMPANY, ...CAPITALS_ONLY].map((form) => [fold(form), form]));
const capitalsSuffice = new Set(CAPITALS_ONLY);
/** How near another skill must stand to vouch for an ambiguous one, in characters. */
const NEAR = 48;

function isSomethingElse(text: string, form: string, start: number, end: number): boolean {
  const not = NOT_A_SKILL[form];
  if (not?.after?.test(text.slice(end, end + 24)) === true) return true;
  return not?.before?.test(text.slice(Math.max(0, start - 24), start)) === true;
}

/** True where a list sign stands on both sides ("| Go |", "Go, "), as skills are listed in headlines. */
function isListed(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd().slice(-1);
  const after = text.slice(end).trimStart().charAt(0);
  return '|•·,/:('.includes(before) && '|•·,/)'.includes(after) && before + after !== '';
}

/** For each match the distance in characters to the nearest unambiguous one. */
function nearestSure(
  all: readonly { readonly start: number; readonly end: number; readonly form: string | undefined }[],
): number[] {
  const out = all.map(() => Number.POSITIVE_INFINITY);
  let last = Number.NEGATIVE_INFINITY;
  all.forEach((m, i) => {
    out[i] = m.start - last;
    if (m.form === undefined) last = m.end;
  });
  let next = Number.POSITIVE_INFINITY;
  for (let i = all.length - 1; i >= 0; i--) {
    const m = all[i];
    if (m === undefined) continue;
    out[i] = Math.min(out[i] ?? next, next - m.end);
    if (m.form === undefined) next = m.start;
  }
  return out;
}

/**
 * Skills that a text names, left to right. Forms that are also plain words ("Go", "R", "Spark") count only as written
 * and in company. With `trusted`, the text is an entry of a list of skills and needs no company.
 */
export function findSkills(
  text: string,
  options: { readonly lang?: string; readonly trusted?: boolean } = {},
): SkillMatch[] {
  const folded = fold(text);
  const all = trie.match(folded).map((m) => {
    const quote = text.slice(m.start, m.end);
    return {
      skill: m.value.skill,
      quote,
      start: m.start,
      end: m.end,
      family: m.value.family,
      form: ambiguous.get(fold(quote)),
    };
  });
  const company = nearestSure(all);
  return all
    .filter((m, i) => {
      if (m.form === undefined || options.trusted === true) return true;
      if (m.quote !== m.form || isSomethingElse(text, m.form, m.start, m.end)) return false;
      if (capitalsSuffice.has(m.form)) return true;
      if ((company[i] ?? NEAR) < NEAR) return true;
      return isListed(text, m.start, m.end) || SKILL_CUE.test(folded.slice(Math.max(0, m.start - 24), m.end + 24));
    })
    .map(({ form: _, ...match }) => match);
}

/** The canonical name and family of one skill's name, as a skills list or a goal writes it; null where unknown. */
export function canonicalSkill(name: string): { readonly skill: string; readonly family: SkillFamily } | null {
  const plain = name.replace(/(?:(?<!\s)\s+)?\([^)]{0,200}\)\s*$/, '');
  const known = byName.get(fold(plain));
  if (known !== undefined) return { skill: known.skill, family: known.family };
  const [only] = findSkills(plain, { trusted: true });
  return only !== undefined && only.quote.length >= plain.trim().length - 2
    ? { skill: only.skill, family: only.family }
    : null;
}

/** All written forms of a skill, the canonical one first; the name itself where it is not in the lexicon. */
export function variantsOf(name: string): readonly string[] {
  const canonical = canonicalSkill(name);
  return (canonical === null ? undefined : byName.get(fold(canonical.skill))?.forms) ?? [name];
}
