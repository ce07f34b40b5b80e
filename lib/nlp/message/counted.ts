import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { type NumberAt, numbersIn } from './numbers.ts';
import { perDoc } from './per-doc.ts';
import { type Finder, matchesAt } from './starts.ts';

const numbersOf = perDoc((doc) => numbersIn(doc.folded));

/** Not as part of a longer word or figure. */
export const bounded = (source: string): string => `(?<![a-z0-9.,$€£])${source}`;

function atNumbers(source: string, possible: (folded: string, n: NumberAt) => boolean): Finder {
  const gate = new Gated(new RegExp(bounded(source), 'y'));
  const starts = (doc: Doc): number[] =>
    numbersOf(doc)
      .filter((n) => possible(doc.folded, n))
      .map((n) => n.start);
  return { all: (doc) => (gate.mayMatch(doc) ? matchesAt(gate.pattern, doc.folded, starts(doc)) : []) };
}

/**
 * A pattern that begins with a number is tried at the numbers only, and where there is one way to read the number, only if
 * the rest follows.
 * @param number a number or range, as in `numbers.ts`.
 * @param rest what comes after it; it begins neither with a figure nor with a point or comma.
 */
export function counted(number: string, rest: string): Finder {
  const after = new RegExp(rest, 'y');
  return atNumbers(number + rest, (folded, { end }) => {
    if (end === null) return true;
    after.lastIndex = end;
    return after.test(folded);
  });
}

/** A pattern that begins with figures of its own kind is tried at the numbers only. */
export const figures = (source: string): Finder => atNumbers(source, () => true);
