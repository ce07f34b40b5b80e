import { signsOf } from './message/literals.ts';
import { type Clause, clauseKey } from './message/piece.ts';
import { compileScanner, GROUP, MET, type Scanner } from './message/scan.ts';

/** What a pattern cannot match without, and the form in which engines make less code of it. */
function needsOf(pattern: RegExp): { readonly clauses: readonly Clause[]; readonly lean: RegExp } {
  try {
    const { clauses, lean } = signsOf(pattern);
    return { clauses, lean: new RegExp(lean, pattern.flags) };
  } catch (error) {
    // A pattern that repeats what it found is not understood: it is tried on every text.
    if (error instanceof SyntaxError) return { clauses: [], lean: pattern };
    throw error;
  }
}

/**
 * Many patterns of which most match in no text: one look at a folded text tells which of them may, by the words that they
 * cannot match without.
 */
export class Sieve {
  readonly #patterns: readonly RegExp[];
  #scanner: Scanner | null = null;
  #lean: RegExp[] = [];
  /** By clause the patterns that need it. */
  #users: number[][] = [];
  /** By pattern how many clauses it needs. */
  #needs: number[] = [];

  /** @param patterns without flags that make them go on where they left off */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
  }

  #prepare(): Scanner {
    const clauses = new Map<string, { readonly clause: Clause; readonly users: number[] }>();
    for (const [i, pattern] of this.#patterns.entries()) {
      const { clauses: own, lean } = needsOf(pattern);
      this.#lean.push(lean);
      const keys = new Map(own.map((clause) => [clauseKey(clause), clause]));
      this.#needs.push(keys.size);
      for (const [key, clause] of keys) {
        const known = clauses.get(key) ?? { clause, users: [] };
        known.users.push(i);
        clauses.set(key, known);
      }
    }
    this.#users = [...clauses.values()].map(({ users }) => users);
    return compileScanner([...clauses.values()].map(({ clause }) => clause));
  }

  /** Whether any of the patterns matches. */
  test(folded: string): boolean {
    this.#scanner ??= this.#prepare();
    const { count, met } = this.#scanner.scan(folded);
    const open = [...this.#needs];
    for (let k = 0; k < count; k++)
      for (const pattern of this.#users[met[MET * k + GROUP] as number] ?? []) open[pattern] = (open[pattern] ?? 0) - 1;
    return open.some((needs, i) => needs === 0 && this.#lean[i]?.test(folded));
  }
}
