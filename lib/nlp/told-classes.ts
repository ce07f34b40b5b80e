import { TOLD_SEARCH } from './lexicon/told-search.ts';
import { TOLD_WORK } from './lexicon/told-work.ts';

const TOKEN = /[a-z]+(?:['’-][a-z]+)*|\d+|[€$£%?:;]/g;
const CURRENCY = /^(?:[€$£]|euros?|eur|chf|pounds|dollars|usd|gbp)$/;

let read: ReadonlyMap<string, readonly string[]> | undefined;
/** Read when first asked for: a bundle that never asks holds none of them. */
function byWord(): ReadonlyMap<string, readonly string[]> {
  if (read !== undefined) return read;
  const classes = new Map<string, string[]>();
  for (const [name, lines] of [...Object.entries(TOLD_WORK), ...Object.entries(TOLD_SEARCH)])
    for (const word of lines.flatMap((l) => l.split(' '))) classes.set(word, [...(classes.get(word) ?? []), name]);
  read = classes;
  return read;
}

const NUMBER = ['digits', 'number'];
function classesOf(token: string): readonly string[] {
  if (token >= '0' && token <= '9~') return NUMBER;
  if (CURRENCY.test(token)) return ['currency'];
  return byWord().get(token.replace('’', "'")) ?? [];
}

/**
 * What a clause speaks of in classes of words ("+pay"), which of them follow each other closely ("pay>piece") and which
 * stand in it together ("free&season"); those of a headline apart as well ("^+trade").
 */
export function classSigns(folded: string, inHeadline: boolean): Set<string> {
  const tokens = (folded.match(TOKEN) ?? []).map(classesOf);
  const found = [...new Set(tokens.flat())].sort();
  const signs = new Set(found.flatMap((a, i) => [`+${a}`, ...found.slice(i + 1).map((b) => `${a}&${b}`)]));
  if (inHeadline) for (const a of found) signs.add(`^+${a}`);
  tokens.forEach((here, i) => {
    for (const b of [...(tokens[i + 1] ?? []), ...(tokens[i + 2] ?? [])]) for (const a of here) signs.add(`${a}>${b}`);
  });
  return signs;
}
