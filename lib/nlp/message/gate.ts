import type { Doc } from './document.ts';
import { type Clause, clausesFor } from './literals.ts';
import { compileScanner, type Scanner } from './scan.ts';

/** Clauses of all gated patterns, each once: patterns share them. */
const clauses: Clause[] = [];
const numbers = new Map<string, number>();
const patterns: Gated[] = [];
let prepared = 0;
let scanner: Scanner | null = null;

/** Numbers of a pattern's clauses. */
function numbersOf(pattern: RegExp): number[] {
  return clausesFor(pattern).map((clause) => {
    const key = [...clause].sort().join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    scanner = null;
    numbers.set(key, clauses.length);
    return clauses.push(clause) - 1;
  });
}

/** Every gated pattern made so far. */
export const gatedPatterns = (): readonly Gated[] => patterns;

/** Which clauses a folded text meets: of all gated patterns in one pass; of those made later nothing is known. */
export interface Met {
  readonly bits: Uint32Array;
  readonly count: number;
}

export function clausesMet(folded: string): Met {
  for (; prepared < patterns.length; prepared++) patterns[prepared]?.needs();
  scanner ??= compileScanner(clauses);
  return { bits: scanner.scan(folded), count: clauses.length };
}

/**
 * A pattern that is tried only on messages that hold what it cannot match without. That is read off the pattern itself,
 * so a gate hides nothing. Looks in the folded text, or in the text as written where said.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly on: 'folded' | 'text';
  #needs: readonly number[] | null = null;

  constructor(pattern: RegExp, on: 'folded' | 'text' = 'folded') {
    this.pattern = pattern;
    this.on = on;
    patterns.push(this);
  }

  /** Numbers of the clauses that a text must meet; reckoned at the first question, not at loading. */
  needs(): readonly number[] {
    this.#needs ??= numbersOf(this.pattern);
    return this.#needs;
  }

  /** False: the pattern matches nowhere in the message. */
  mayMatch(doc: Doc): boolean {
    const { bits, count } = doc.met();
    for (const n of this.needs()) if (n < count && ((bits[n >> 5] as number) & (1 << (n & 31))) === 0) return false;
    return true;
  }

  test(doc: Doc): boolean {
    return this.mayMatch(doc) && this.pattern.test(doc[this.on]);
  }

  exec(doc: Doc): RegExpExecArray | null {
    return this.mayMatch(doc) ? this.pattern.exec(doc[this.on]) : null;
  }

  /** All matches, as they are asked for; the pattern must be global. */
  all(doc: Doc): Iterable<RegExpExecArray> {
    return this.mayMatch(doc) ? doc[this.on].matchAll(this.pattern) : [];
  }
}
