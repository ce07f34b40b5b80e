import type { Clause, Hit } from './clauses.ts';
import { hitIn } from './clauses.ts';
import { HIRED_DUTCH } from './lexicon/hired-dutch.ts';
import { HIRED_FRENCH } from './lexicon/hired-french.ts';
import { HIRED_GERMAN } from './lexicon/hired-german.ts';
import { HIRED_ITALIAN } from './lexicon/hired-italian.ts';
import { HIRED_PORTUGUESE } from './lexicon/hired-portuguese.ts';
import { HIRED_SPANISH } from './lexicon/hired-spanish.ts';
import { HIRED_TERMS } from './lexicon/hired-terms.ts';
import { POST_FIRST, POST_HELD } from './lexicon/posts-held.ts';
import { NO_PRICE_TAG, PRICE_TAG } from './lexicon/price-tags.ts';
import type { CueFamily } from './lexicon/work-cues.ts';
import { compile, findIn } from './matcher.ts';

/** By language, and what they have in common: what says alone that others pay somebody by the job. */
export const HIRED = [
  HIRED_GERMAN,
  HIRED_FRENCH,
  HIRED_DUTCH,
  HIRED_SPANISH,
  HIRED_PORTUGUESE,
  HIRED_ITALIAN,
  HIRED_TERMS,
];

/** What only sounds like it, for the older words as well. */
export const NOT_HIRED: readonly string[] = HIRED.flatMap((h) => h.no);

/** Families that mean less than a price or a free date: employees, too, serve "your" customers and travel to them. */
export const WEAK_CUES: ReadonlySet<string> = new Set([
  'client',
  'for-you',
  'kit',
  'reach',
  'alone',
  'occasion',
  'hands',
]);

/** A time that is over, in the same sentence. */
const PAST =
  /\b(?:fruher|damals|einst|ehemals|jahrelang|autrefois|jadis|longtemps|naguere|vroeger|destijds|jarenlang|antano|antigamente|antes(?! d| que| do| da)|una volta facevo|un tempo)\b/;

const EMPLOYED = new RegExp(`(?<![\\w-])(?:${HIRED.flatMap((h) => h.employed).join('|')})`);
const SAID = HIRED.map(({ said }) => compile({ yes: said.flatMap((r) => r.words), no: NOT_HIRED }));

/** Behind the title, as written: whose employee somebody is ("bei Datenkrake", "chez Mutua", "@ Lumiar"). */
const EMPLOYER =
  /(?:^|\s)(?:bei|beim|chez|bij|presso|@)\s?(?:der |den |dem |de la |de |een |einem |einer |une? |la |le |il )?\p{Lu}|\s(?:au|à la|en|na|no|alla|al|im|het) \p{Lu}{3,}(?!\p{L})/u;

/** Whether the first words of a profile name a post of an employee or an office, or who employs. */
export function holdsPost([title, next]: readonly Clause[]): boolean {
  if (title === undefined) return false;
  return (
    POST_HELD.test(title.folded) || EMPLOYER.test(title.text) || (next !== undefined && POST_FIRST.test(next.folded))
  );
}

/** Where a text says without a name for it that others pay its writer by the job; nothing beside a post that is held. */
export function hiredIn(clauses: readonly Clause[]): Hit[] {
  if (holdsPost(clauses) || clauses.some((c) => EMPLOYED.test(c.folded))) return [];
  return clauses.flatMap((c) => {
    if (PAST.test(c.folded)) return [];
    for (const matcher of SAID) {
      const hit = findIn(c, matcher);
      if (hit !== null) return [hit];
    }
    const tag = NO_PRICE_TAG.test(c.folded) ? null : PRICE_TAG.exec(c.folded);
    return tag === null ? [] : [hitIn(c, tag.index, tag[0].length)];
  });
}

/** Families of hints with those of the other languages, each family once. */
export function withHired(families: readonly CueFamily[]): CueFamily[] {
  const words = new Map(families.map((f) => [f.id, [...f.words]]));
  for (const { cues } of HIRED)
    for (const [id, more] of Object.entries(cues)) words.set(id, [...(words.get(id) ?? []), ...more]);
  return [...words].map(([id, all]) => ({ id, words: all }));
}
