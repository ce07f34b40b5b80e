import { CLASSES, classAt } from './class-key.ts';
import { TEXT_START } from './heads.ts';
import { type Signs, signsOf } from './literals.ts';
import { isLetter } from './numbers.ts';
import { Beginnings } from './places-to-begin.ts';

const beginnings = new Beginnings();
let patterns = 0;

/** A pattern over folded text that is asked for at an offset; it is tried only where its first characters stand. */
export class Here {
  readonly #source: string;
  readonly #signs: Signs | null;
  readonly #number = patterns++;
  #pattern: RegExp | null = null;
  /** Whether its first characters are known. */
  #known = false;

  /** @param signs what the pattern needs, if somebody read it before */
  constructor(source: string, signs: Signs | null = null) {
    this.#source = source;
    this.#signs = signs;
  }

  #prepare(): RegExp {
    const { heads, lean } = this.#signs ?? signsOf(new RegExp(this.#source, 'y'));
    this.#known = heads !== null;
    if (heads !== null) beginnings.add(this.#number, heads, true);
    this.#pattern = new RegExp(lean, 'y');
    return this.#pattern;
  }

  at(folded: string, offset: number): RegExpExecArray | null {
    const pattern = this.#pattern ?? this.#prepare();
    if (this.#known && !beginnings.mayBegin(this.#number, folded, offset)) return null;
    pattern.lastIndex = offset;
    return pattern.exec(folded);
  }
}

/** What a pattern finds at an offset. */
export const matchAt = (pattern: Here, folded: string, at: number): RegExpExecArray | null => pattern.at(folded, at);

/** A pattern looked for in short folded texts; tried as {@link Here} is where its first characters are known. */
export class Within {
  #pattern: RegExp;
  /** Null: it may begin anywhere; undefined: not looked at yet. */
  #here: Here | null | undefined;
  /** It begins only where no letter stands before. */
  #apart = false;
  /** By the classes of two characters 1 where it may begin with them. */
  readonly #pairs = new Uint8Array(CLASSES * CLASSES);

  /** @param pattern without flags */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  #prepare(): Here | null {
    const signs = signsOf(this.#pattern);
    const { heads } = signs;
    this.#here = heads === null || heads.includes(TEXT_START) ? null : new Here(this.#pattern.source, signs);
    this.#apart = signs.apart;
    if (this.#here === null) this.#pattern = new RegExp(signs.lean);
    for (const head of heads ?? []) {
      const from = classAt(head, 0) * CLASSES;
      if (head.length > 1) this.#pairs[from + classAt(head, 1)] = 1;
      else this.#pairs.fill(1, from, from + CLASSES);
    }
    return this.#here;
  }

  /** The first match. */
  exec(folded: string): RegExpExecArray | null {
    const here = this.#here === undefined ? this.#prepare() : this.#here;
    if (here === null) return this.#pattern.exec(folded);
    for (let i = 0; i < folded.length; i++) {
      // Inside a word nothing else is looked at.
      if (this.#apart && i > 0 && isLetter(folded.charCodeAt(i - 1))) continue;
      if (this.#pairs[classAt(folded, i) * CLASSES + classAt(folded, i + 1)] !== 1) continue;
      const m = here.at(folded, i);
      if (m !== null) return m;
    }
    return null;
  }

  test(folded: string): boolean {
    return this.exec(folded) !== null;
  }
}
