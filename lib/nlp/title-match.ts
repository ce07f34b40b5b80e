import { ownOf } from '../model/own.ts';
import { ROLE_SYNONYMS, SHORT_FORMS } from './lexicon/roles.ts';
import { fold } from './message/fold.ts';
import { tokensOf } from './trie.ts';

const LEVEL_WORDS = new Set(
  'senior sr junior jr staff principal lead mid intern trainee associate head of the and'.split(' '),
);

/** A title's words for comparing: folded, short forms written out ("ML" is "machine learning"), level words dropped. */
export function titleWords(title: string): string[] {
  return tokensOf(fold(title))
    .flatMap((t) => ownOf(SHORT_FORMS, t.text) ?? [t.text])
    .filter((w) => !LEVEL_WORDS.has(w));
}

/** True if the text holds the title as a run of words, whatever the level before it and however it is abbreviated. */
export function holdsTitle(text: string, title: string): boolean {
  const wanted = titleWords(title).join(' ');
  return wanted !== '' && ` ${titleWords(text).join(' ')} `.includes(` ${wanted} `);
}

/** Other names under which people of this title are searched for; the group's own name first. */
export function synonymsOf(title: string): readonly string[] {
  const group = ROLE_SYNONYMS.find((names) => names.some((n) => holdsTitle(title, n)));
  return group === undefined ? [] : group.filter((n) => !holdsTitle(title, n));
}

/** The best-known name of the role that a title holds, e.g. "Machine Learning Engineer"; null where none is listed. */
export function knownRole(title: string): string | null {
  let best: string | null = null;
  for (const names of ROLE_SYNONYMS)
    for (const name of names) if (holdsTitle(title, name) && name.length > (best?.length ?? 0)) best = name;
  return best;
}
