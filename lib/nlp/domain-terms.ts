import { FAINT, HINT, LIKELY } from './domain-strengths.ts';
import { TERMS_OF_ART } from './lexicon/domain-art.ts';
import { BELONGS } from './lexicon/domain-belongs.ts';
import { CARE_OBJECTS } from './lexicon/domain-care.ts';
import { DAILY_WORDS, OTHER_SENSES, TWO_FIELDS } from './lexicon/domain-daily.ts';
import { ITALIAN_LIKELY, ITALIAN_SURE } from './lexicon/domain-italian.ts';
import { MONEY_OBJECTS } from './lexicon/domain-money.ts';
import { NO_FIELD } from './lexicon/domain-no-field.ts';
import { OTHERWISE } from './lexicon/domain-otherwise.ts';
import { POST_WORDS } from './lexicon/domain-posts.ts';
import { SERVED_SENSES, SERVED_WORDS } from './lexicon/domain-served.ts';
import { TOLD_BY } from './lexicon/domain-told.ts';
import { TRADE_WORDS } from './lexicon/domain-trades.ts';
import { HARDLY, NONE_OF_IT, WEAKER } from './lexicon/domain-weaker.ts';
import { DOMAIN_PACKS, NOT_THE_DOMAIN } from './lexicon/domains.ts';
import { fold } from './message/fold.ts';
import { Trie, type TrieMatch } from './trie.ts';

/** Where a term of a field comes from: which list, a longer term around it, a verb with its object, a body's name. */
export type Origin = 'pack' | 'trade' | 'art' | 'post' | 'object' | 'told' | 'daily' | 'inside' | 'task' | 'body';

/** A term with the fields that it states, and how much it counts for each; of none it only hides shorter terms inside it. */
export interface Entry {
  readonly term: string;
  readonly in: { readonly domain: string; readonly strength: number; readonly origin: Origin }[];
}

type Lists = readonly (readonly [list: string | undefined, strength: number, origin: Origin])[];
const objects = (id: string) => CARE_OBJECTS[id] ?? MONEY_OBJECTS[id];
/** All lists of a field; the first one that has a term tells its strength. */
const listsOf = ({ id, sure, likely, hint }: (typeof DOMAIN_PACKS)[number]): Lists => [
  [NONE_OF_IT[id], FAINT, 'pack'],
  [HARDLY[id], HINT, 'pack'],
  [WEAKER[id], LIKELY, 'pack'],
  [sure, 1, 'pack'],
  [TRADE_WORDS[id]?.sure, 1, 'trade'],
  [TERMS_OF_ART[id], 1, 'art'],
  [POST_WORDS[id], 1, 'post'],
  [ITALIAN_SURE[id], 1, 'pack'],
  [objects(id)?.sure, 1, 'object'],
  [TOLD_BY[id]?.sure, 1, 'told'],
  [TOLD_BY[id]?.everyday, 1, 'told'],
  [DAILY_WORDS[id]?.sure, 1, 'daily'],
  [SERVED_WORDS[id]?.sure, 1, 'daily'],
  [BELONGS[id]?.sure, 1, 'daily'],
  [likely, LIKELY, 'pack'],
  [TRADE_WORDS[id]?.likely, LIKELY, 'trade'],
  [ITALIAN_LIKELY[id], LIKELY, 'pack'],
  [objects(id)?.likely, LIKELY, 'object'],
  [TOLD_BY[id]?.likely, LIKELY, 'told'],
  [DAILY_WORDS[id]?.likely, LIKELY, 'daily'],
  [SERVED_WORDS[id]?.likely, LIKELY, 'daily'],
  [BELONGS[id]?.likely, LIKELY, 'daily'],
  [hint, HINT, 'pack'],
  [DAILY_WORDS[id]?.hint, HINT, 'daily'],
];
/** Lists whose longer terms state what shorter ones inside them state. */
const longOf = (id: string): readonly (string | undefined)[] => [
  TERMS_OF_ART[id],
  objects(id)?.sure,
  TOLD_BY[id]?.sure,
  TWO_FIELDS[id],
];

const words = (list = ''): string[] =>
  list
    .split(/[|\n]/)
    .map((t) => t.trim())
    .filter((t) => t !== '');

export const singular = (s: string): string =>
  s.endsWith('ies') ? `${s.slice(0, -3)}y` : s.endsWith('s') ? s.slice(0, -1) : s;

/** Whether words around a term show that it means something else here. */
export function meansSomethingElse(folded: string, quote: string, start: number, end: number): boolean {
  return [NOT_THE_DOMAIN, OTHERWISE, OTHER_SENSES, SERVED_SENSES].some((table) => {
    const not = table[quote] ?? table[singular(quote)];
    if (not?.after?.test(folded.slice(end, end + 40)) === true) return true;
    if (not?.among?.test(folded) === true) return true;
    return not?.before?.test(folded.slice(Math.max(0, start - 40), start)) === true;
  });
}

type Entries = Map<string, Entry>;
const add = (entry: Entry, more: Entry['in']): void => {
  for (const one of more) if (!entry.in.some((d) => d.domain === one.domain)) entry.in.push(one);
};
const sureOf = (entry: Entry | undefined): Entry['in'] => entry?.in.filter((d) => d.strength === 1) ?? [];

function listed(): Entries {
  const entries: Entries = new Map();
  for (const pack of DOMAIN_PACKS)
    for (const [list, strength, origin] of listsOf(pack))
      for (const term of words(list)) {
        const key = fold(term);
        const entry = entries.get(key) ?? { term: key, in: [] };
        add(entry, [{ domain: pack.id, strength, origin }]);
        entries.set(key, entry);
      }
  // A plural with an entry of its own hides the singular: it means that, too.
  for (const [key, entry] of entries) if (key.endsWith('s')) add(entry, sureOf(entries.get(key.slice(0, -1))));
  for (const term of words(NO_FIELD))
    if (!entries.has(fold(term))) entries.set(fold(term), { term: fold(term), in: [] });
  return entries;
}

/** Fields that some words of a longer term state, unless they mean something else beside the rest ("emissions accounting"). */
function statesInside(entries: Entries, parts: readonly string[], from: number, to: number): Entry['in'] {
  const inner = parts.slice(from, to).join(' ');
  const known = entries.get(inner);
  // Most words inside a term are none by themselves.
  if (known === undefined) return [];
  const whole = parts.join(' ');
  const at = parts.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  if (meansSomethingElse(whole, inner, at, at + inner.length)) return [];
  return sureOf(known).map((d) => ({ ...d, origin: 'inside' }));
}

/** "Mortgage adviser" is found instead of "mortgage": it states every field that the shorter term states for sure. */
function widen(entries: Entries, term: string): void {
  const entry = entries.get(fold(term));
  const parts = fold(term).split(' ');
  if (entry === undefined || parts.length < 2) return;
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= parts.length && to - from < parts.length; to++)
      add(entry, statesInside(entries, parts, from, to));
}

let trie: Trie<Entry> | undefined;
/** Built when a text is first read for fields: tens of thousands of terms, which whoever only judges messages never needs. */
function build(): Trie<Entry> {
  const entries = listed();
  for (const { id } of DOMAIN_PACKS)
    for (const list of longOf(id)) for (const term of words(list)) widen(entries, term);
  const made = new Trie<Entry>();
  for (const entry of entries.values()) made.add(entry.term, entry);
  return made;
}

/** Terms of all fields in a folded text, the longest at each place, left to right. */
export function termsIn(folded: string): readonly TrieMatch<Entry>[] {
  trie ??= build();
  return trie.match(folded);
}
