import { CONCEPTS } from '../lexicon/msg-concepts.ts';
import { LANGUAGES, type Language } from './language.ts';
import { compilePhrases, type PhraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where a text expresses an idea: tokens from, to (exclusive). */
export interface ConceptHit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function entries(langs: readonly (Language | 'all')[]): [string, string][] {
  const out: [string, string][] = [];
  for (const concept of CONCEPTS)
    for (const lang of langs)
      for (const phrase of concept[lang]?.split(' ; ') ?? []) if (phrase.trim() !== '') out.push([phrase, concept.id]);
  return out;
}

const sets = new Map<Language, PhraseSet<string>>();

/** English words stand in messages of every language; the others don't. Compiled at the first use of a language. */
function setFor(lang: Language): PhraseSet<string> {
  let set = sets.get(lang);
  if (set === undefined) {
    set = compilePhrases(entries(lang === 'en' ? ['all', 'en'] : ['all', lang]));
    sets.set(lang, set);
  }
  return set;
}

const isLanguage = (lang: string | null): lang is Language => (LANGUAGES as readonly (string | null)[]).includes(lang);

/** Ideas in a text, in order; of two hits of one idea that overlap, the longer. */
export function findConcepts(tokens: readonly Token[], language: string | null): ConceptHit[] {
  const hits = setFor(isLanguage(language) ? language : 'en').find(tokens);
  const last = new Map<string, ConceptHit>();
  const out: ConceptHit[] = [];
  for (const hit of hits) {
    const before = last.get(hit.value);
    const next = { id: hit.value, from: hit.from, to: hit.to };
    if (before !== undefined && hit.from < before.to) {
      if (hit.to - hit.from <= before.to - before.from) continue;
      out[out.indexOf(before)] = next;
    } else out.push(next);
    last.set(hit.value, next);
  }
  return out;
}
