import { CONCEPTS } from '../lexicon/msg-concepts.ts';
import type { Doc } from './document.ts';
import { LANGUAGES, type Language } from './language.ts';
import { perDoc } from './per-doc.ts';
import { compilePhrases, type PhraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where a text expresses an idea: tokens from, to (exclusive). */
export interface ConceptHit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** An idea, and where it was last found: in which text, as which hit. */
interface Idea {
  readonly id: string;
  text: number;
  hit: number;
}
const IDEAS: readonly Idea[] = CONCEPTS.map(({ id }) => ({ id, text: 0, hit: 0 }));
let texts = 0;

function entries(langs: readonly (Language | 'all')[]): [string, Idea][] {
  const out: [string, Idea][] = [];
  for (const [i, concept] of CONCEPTS.entries())
    for (const lang of langs)
      for (const phrase of concept[lang]?.split(' ; ') ?? [])
        if (phrase.trim() !== '') out.push([phrase, IDEAS[i] as Idea]);
  return out;
}

const sets = new Map<Language, PhraseSet<Idea>>();

/** English words stand in messages of every language; the others don't. Compiled at the first use of a language. */
function setFor(lang: Language): PhraseSet<Idea> {
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
  const text = ++texts;
  const out: ConceptHit[] = [];
  setFor(isLanguage(language) ? language : 'en').find(tokens, (idea, from, to) => {
    const before = idea.text === text ? out[idea.hit] : undefined;
    if (before !== undefined && from < before.to) {
      if (to - from > before.to - before.from) out[idea.hit] = { id: idea.id, from, to };
      return;
    }
    idea.text = text;
    idea.hit = out.push({ id: idea.id, from, to }) - 1;
  });
  return out;
}

/** A message's ideas, looked for once. */
export const ideasOf = perDoc(({ tokens, language }: Doc) => findConcepts(tokens, language));
