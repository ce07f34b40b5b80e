import { DOERS, DONE, GRANTS, HAVE, OF_SOMEBODY, OVER, TO_COME, WISHES } from '../lexicon/msg-past.ts';

/** So many words before an amount may hold the verb that it belongs to. */
const REACH = 10;
const WORDS = /'?[a-z]+|[,;:()–—"]/g;

/** Whether an English verb in -ed is one that somebody has finished with: "we tested it", not "a dedicated tester". */
function isFinished(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (word.length < 5 || !word.endsWith('ed')) return false;
  const before = words[at - 1];
  if (before === undefined || DOERS.has(before)) return true;
  return (
    !OF_SOMEBODY.has(before) &&
    [words[at - 2], words[at - 3]].some((word) => word !== undefined && OF_SOMEBODY.has(word))
  );
}

/** Whether an amount at the end of a sentence's beginning is told of what is over: "our last project took". @param before folded */
export function isPast(before: string): boolean {
  const words =
    before
      .replaceAll('’', "'")
      .match(WORDS)
      ?.slice(-REACH - 3) ?? [];
  // "They moved it to six months".
  if (words.at(-1) === 'to') return false;
  for (let i = words.length - 1; i >= Math.max(0, words.length - REACH); i--) {
    const word = words[i] as string;
    if (word.length === 1 && !/[a-z]/.test(word)) return false;
    const had = HAVE.has(words[i - 1] ?? '') || (HAVE.has(words[i - 2] ?? '') && DOERS.has(words[i - 1] ?? ''));
    if (had && DONE.has(word)) return true;
    if (TO_COME.has(word) || GRANTS.test(word) || (word === 'signed' && words[i + 1] === 'off')) return false;
    if (OVER.has(word)) return !WISHES.has(words[i - 1] ?? '') && !(word === 'had' && words[i - 1] === 'you');
    if (isFinished(words, i)) return true;
  }
  return false;
}
