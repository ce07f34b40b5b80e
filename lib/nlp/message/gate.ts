import type { Doc } from './document.ts';
import { type Signs, signsOf } from './literals.ts';
import { goOn, matchesIn, NO_MATCHES } from './matches.ts';
import { perDoc } from './per-doc.ts';
import { Beginnings, END, type Places } from './places-to-begin.ts';
import { Reach } from './reach.ts';

const patterns: Gated[] = [];
let prepared = 0;
const reach = new Reach();

/** Every gated pattern made so far. */
export const gatedPatterns = (): readonly Gated[] => patterns;

/** Letters that count as one begin otherwise than they are listed. */
const PLAIN_FLAGS = new Set(['', 'g', 'u', 'gu']);
const beginnings = new Beginnings();
/** Patterns whose beginnings are not known. */
const anywhere: number[] = [];

function prepare(): void {
  for (; prepared < patterns.length; prepared++) {
    const { heads, apart } = (patterns[prepared] as Gated).read();
    if (heads === null) anywhere.push(prepared);
    else beginnings.add(prepared, heads, apart);
  }
}

/** What is known of all patterns in one message. */
interface Look {
  readonly places: Places;
  /** One bit each: set where the pattern may match. */
  readonly live: readonly number[];
  /** So many patterns were there when the message was looked through. */
  readonly size: number;
}

/** One look at the text for all patterns, at the first question. */
const lookAt = perDoc(({ folded }): Look => {
  prepare();
  reach.look(folded);
  const { from, to } = reach;
  const places = beginnings.placesIn(folded, reach);
  const size = patterns.length;
  const live = new Array<number>((size >> 5) + 1).fill(0);
  const enliven = (p: number): void => {
    live[p >> 5] = (live[p >> 5] as number) | (1 << (p & 31));
  };
  for (const p of places.patterns) enliven(p);
  for (const p of anywhere) if ((from[p] as number) <= (to[p] as number)) enliven(p);
  return { places, live, size };
});

/**
 * A pattern that is tried only on messages that hold what it cannot match without. That is read off the pattern itself,
 * so a gate hides nothing. Looks in the folded text, or in the text as written where said.
 */
export class Gated {
  readonly pattern: RegExp;
  readonly on: 'folded' | 'text';
  /** Its place among all. */
  readonly number: number;
  #lean: string;
  /** The pattern as it is tried anywhere, and at one place. */
  #anywhere: RegExp | null = null;
  #here: RegExp | null = null;
  /** Whether its beginnings are known. */
  #begins = false;

  constructor(pattern: RegExp, on: 'folded' | 'text' = 'folded') {
    this.pattern = pattern;
    this.on = on;
    this.#lean = pattern.source;
    this.number = patterns.push(this) - 1;
  }

  /** Reads off what it needs and begins with; from then on it is tried in its leaner form. */
  read(): Pick<Signs, 'heads' | 'apart'> {
    const signs = signsOf(this.pattern);
    const heads = PLAIN_FLAGS.has(this.pattern.flags) ? signs.heads : null;
    this.#lean = signs.lean;
    this.#begins = heads !== null;
    reach.add(signs);
    return { heads, apart: signs.apart };
  }

  /** False: the pattern matches nowhere in the message. Of a pattern made after the message was looked at nothing is known. */
  mayMatch(doc: Doc): boolean {
    return this.#isLive(lookAt(doc));
  }

  #isLive({ live, size }: Look): boolean {
    const number = this.number;
    return number >= size || ((live[number >> 5] as number) & (1 << (number & 31))) !== 0;
  }

  test(doc: Doc): boolean {
    return this.exec(doc) !== null;
  }

  exec(doc: Doc): RegExpExecArray | null {
    const look = lookAt(doc);
    if (!this.#isLive(look)) return null;
    if (this.#begins && this.number < look.size) return this.#next(look.places, doc[this.on], 0);
    const anywhere = this.#whole();
    // A global pattern would go on where it left off in another message.
    anywhere.lastIndex = 0;
    return anywhere.exec(doc[this.on]);
  }

  #whole(): RegExp {
    this.#anywhere ??= new RegExp(this.#lean, this.pattern.flags);
    return this.#anywhere;
  }

  /** All matches, as they are asked for; the pattern must be global. */
  all(doc: Doc): Iterable<RegExpExecArray> {
    const look = lookAt(doc);
    if (!this.#isLive(look)) return NO_MATCHES;
    const { places } = look;
    const text = doc[this.on];
    if (!this.#begins || this.number >= look.size) return matchesIn(this.#whole(), text);
    const first = this.#next(places, text, 0);
    return first === null ? NO_MATCHES : goOn((from) => this.#next(places, text, from), first);
  }

  /** The first match from an offset on of a pattern whose beginnings are known: tried only where one of them stands. */
  #next(places: Places, text: string, from: number): RegExpExecArray | null {
    this.#here ??= new RegExp(this.#lean, this.pattern.unicode ? 'uy' : 'y');
    let place = places.first(this.number);
    for (let at = places.at(place); at !== END; at = places.at(++place)) {
      if (at < from) continue;
      this.#here.lastIndex = at;
      const m = this.#here.exec(text);
      if (m !== null) return m;
    }
    return null;
  }
}

const NONE: readonly Gated[] = [];

/** Patterns that are asked together: where none of them may match, a look at a few bits tells so. */
export class Gates {
  readonly #patterns: readonly Gated[];
  readonly #first: number;
  readonly #last: number;
  /** Bits of the patterns by their numbers, from the word that holds the first one on. */
  readonly #bits: number[] = [];

  /** @throws RangeError unless the patterns were made in the order of the list */
  constructor(list: readonly Gated[]) {
    this.#patterns = list;
    this.#first = list[0]?.number ?? 0;
    this.#last = list.at(-1)?.number ?? 0;
    for (const [i, { number }] of list.entries()) {
      if (i > 0 && number <= (list[i - 1]?.number ?? 0)) throw new RangeError('patterns out of order');
      const word = (number >> 5) - (this.#first >> 5);
      while (this.#bits.length <= word) this.#bits.push(0);
      this.#bits[word] = (this.#bits[word] as number) | (1 << (number & 31));
    }
  }

  /** Those that may match in a message, in the order of the list. */
  in(doc: Doc): readonly Gated[] {
    const { live, size } = lookAt(doc);
    if (this.#last >= size) return this.#patterns.filter((p) => p.mayMatch(doc));
    let out: Gated[] | null = null;
    const from = this.#first >> 5;
    for (let word = 0; word < this.#bits.length; word++) {
      for (let bits = (live[from + word] as number) & (this.#bits[word] as number); bits !== 0; bits &= bits - 1) {
        const number = ((from + word) << 5) + 31 - Math.clz32(bits & -bits);
        out ??= [];
        out.push(patterns[number] as Gated);
      }
    }
    return out ?? NONE;
  }

  /** Whether any of them matches. */
  test(doc: Doc): boolean {
    return this.in(doc).some((p) => p.test(doc));
  }
}
