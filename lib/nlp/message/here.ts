import { headsOf } from './literals.ts';
import { Beginnings } from './places-to-begin.ts';

const beginnings = new Beginnings();
let patterns = 0;

/** A pattern over folded text that is asked for at an offset; it is tried only where its first characters stand. */
export class Here {
  readonly pattern: RegExp;
  readonly #number = patterns++;
  /** Whether its first characters are known; null: not looked at yet. */
  #known: boolean | null = null;

  constructor(source: string) {
    this.pattern = new RegExp(source, 'y');
  }

  #prepare(): boolean {
    const heads = headsOf(this.pattern);
    if (heads !== null) beginnings.add(this.#number, heads);
    this.#known = heads !== null;
    return this.#known;
  }

  at(folded: string, offset: number): RegExpExecArray | null {
    if ((this.#known ?? this.#prepare()) && !beginnings.mayBegin(this.#number, folded, offset)) return null;
    this.pattern.lastIndex = offset;
    return this.pattern.exec(folded);
  }
}

/** What a pattern finds at an offset. */
export const matchAt = (pattern: Here, folded: string, at: number): RegExpExecArray | null => pattern.at(folded, at);
