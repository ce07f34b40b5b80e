/* The names of the weights' features as text; tools/train/pack.ts writes it. */

const NONE_SHARED = 'A'.charCodeAt(0);
/** As many letters as there are to say how much is shared. */
export const MOST_SHARED = 25;

/** How a name is told: a letter for how much of its beginning the name before has (A: nothing, B: one character), then the rest. */
export const sharing = (shared: number): string => String.fromCharCode(NONE_SHARED + shared);

/** Capitals, which stand for what a token is (a link, an address), are told by a mark. */
const unmarked = (name: string): string => name.replace(/\^[a-z]+/g, (s) => s.slice(1).toUpperCase());
export const marked = (name: string): string => name.replace(/[A-Z]+/g, (s) => `^${s.toLowerCase()}`);

/** Names, mostly sorted, each told by how it differs from the one before. */
export function namesIn(text: string): string[] {
  if (text === '') return [];
  let last = '';
  return text.split(/(?=[A-Z])/).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1);
    return unmarked(last);
  });
}

/** Pairs of words: a line for each first word, behind it all that follow it. */
export function pairsIn(text: string): (readonly [string, string])[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const [first = '', ...seconds] = line.split(' ');
    return seconds.map((second) => [first, second] as const);
  });
}
