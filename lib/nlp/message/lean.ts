import { signsOf } from './literals.ts';

/** A pattern with long lists of words, in the form that engines make less code of; made when it is first asked for. */
export class Lean {
  readonly #written: RegExp;
  #made: RegExp | null = null;

  constructor(pattern: RegExp) {
    this.#written = pattern;
  }

  /** Matches what the pattern matches, with the same groups. */
  get pattern(): RegExp {
    this.#made ??= new RegExp(signsOf(this.#written).lean, this.#written.flags);
    return this.#made;
  }

  test(text: string): boolean {
    return this.pattern.test(text);
  }
}
