import { headsOf, signsOf } from './literals.ts';
import { isLetter } from './numbers.ts';
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
    if (heads !== null) beginnings.add(this.#number, heads, true);
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

/** A pattern looked for in short folded texts; tried as {@link Here} is where its first characters are known. */
export class Within {
  readonly #pattern: RegExp;
  /** Null: it may begin anywhere; undefined: not looked at yet. */
  #here: Here | null | undefined;
  /** It begins only where no letter stands before. */
  #apart = false;

  /** @param pattern without flags */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  #prepare(): Here | null {
    const { heads, apart } = signsOf(this.#pattern);
    this.#here = heads === null ? null : new Here(this.#pattern.source);
    this.#apart = apart;
    return this.#here;
  }

  /** The first match. */
  exec(folded: string): RegExpExecArray | null {
    const here = this.#here === undefined ? this.#prepare() : this.#here;
    if (here === null) return this.#pattern.exec(folded);
    let after = false;
    for (let i = 0; i < folded.length; i++) {
      const begins = !after || !this.#apart;
      after = isLetter(folded.charCodeAt(i));
      const m = begins ? here.at(folded, i) : null;
      if (m !== null) return m;
    }
    return null;
  }

  test(folded: string): boolean {
    return this.exec(folded) !== null;
  }
}
