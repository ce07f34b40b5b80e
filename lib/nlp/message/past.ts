import {
  DOERS,
  DONE,
  GRANTS,
  HAVE,
  LEADS_TO,
  OF_SOMEBODY,
  OVER,
  TAKES,
  TO_COME,
  TO_GIVE,
  TOWARDS,
  WISHES,
  YOU,
} from '../lexicon/msg-past.ts';

/** So many words before an amount may hold the verb that it belongs to. */
const REACH = 10;
const WORDS = /grown-ups?|'?[a-z]+|[,;:()–—"]/g;

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

/** Whether a verb of the past leads to what is offered: "I sent you a six-month contract". */
function leadsToOffer(words: readonly string[], at: number): boolean {
  const [word, next, second] = [words[at] as string, words[at + 1] ?? '', words[at + 2] ?? ''];
  if (YOU.has(next) || (TOWARDS.has(next) && YOU.has(second))) return !TAKES.has(word);
  return LEADS_TO.test(`${word} ${next}`) || LEADS_TO.test(`${word} ${next} ${second}`);
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
    if ((word === 'have' && TO_GIVE.has(words[i + 1] ?? '')) || (word === 'there' && words[i + 1] === "'s"))
      return false;
    if ((OVER.has(word) || word.endsWith('ed')) && leadsToOffer(words, i)) return false;
    if (OVER.has(word)) return !WISHES.has(words[i - 1] ?? '') && !(word === 'had' && words[i - 1] === 'you');
    if (isFinished(words, i)) return true;
  }
  return false;
}
