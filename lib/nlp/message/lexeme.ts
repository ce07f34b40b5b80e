/** Characters of all words at hand: the words of several languages in daily use. A message has fewer. */
const MAX_CHARS = 100_000;

/** One word, wherever it stands: what is reckoned of it once hangs on it for all messages that hold it. */
export class Lexeme {
  readonly word: string;
  readonly known: unknown[] = [];
  /** The last count that it was met in, and its number there: see {@link Count}. */
  round = 0;
  number = 0;
  /** The last marks that it has: see {@link Marks}. */
  mark = 0;

  constructor(word: string) {
    this.word = word;
  }
}

let young = new Map<string, Lexeme>();
let old = young;
let room = MAX_CHARS;
/** How often words were forgotten. */
let ages = 0;

/**
 * The lexeme of a word, one and the same within a message; of too many words those not met for long are forgotten with
 * all that was reckoned of them.
 */
export function lexemeOf(word: string): Lexeme {
  const known = young.get(word);
  if (known !== undefined) return known;
  // A copy of its own: a part of a message would keep the whole message in memory.
  const lexeme = old.get(word) ?? new Lexeme(word.split('').join(''));
  if (room < 0) {
    [old, young, room] = [young, new Map(), MAX_CHARS];
    slots.fill(null);
    ages++;
  }
  room -= word.length;
  young.set(lexeme.word, lexeme);
  return lexeme;
}

const SLOTS = 1 << 12;
/** Some of the young ones by what their letters come to: most words of a text are found without a copy of them. */
const slots = new Array<Lexeme | null>(SLOTS).fill(null);

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The lexeme of a word where it stands in a text. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let sum = 0;
  for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x9e3779b1);
  const slot = sum >>> 20;
  const known = slots[slot] as Lexeme | null;
  if (known !== null && known.word.length === end - start && standsAt(known.word, text, start)) return known;
  const lexeme = lexemeOf(text.slice(start, end));
  slots[slot] = lexeme;
  return lexeme;
}

let things = 0;

/** Reckons something of a word once; what comes out is neither null nor undefined. */
export function perWord<T extends NonNullable<unknown>>(reckon: (word: string) => T): (lexeme: Lexeme) => T {
  const thing = things++;
  return ({ word, known }) => {
    known[thing] ??= reckon(word);
    return known[thing] as T;
  };
}

/**
 * Finds a word's own other word once, as a stem is. It is looked for again where words were forgotten meanwhile: another
 * lexeme may stand for it since, and one message's words must lead to one and the same.
 */
export function perWordLexeme(other: (word: string) => string): (lexeme: Lexeme) => Lexeme {
  const known = perWord((word) => ({ age: -1, lexeme: lexemeOf(other(word)) }));
  return (lexeme) => {
    const found = known(lexeme);
    if (found.age !== ages) {
      found.lexeme = lexemeOf(found.lexeme.word);
      found.age = ages;
    }
    return found.lexeme;
  };
}

let rounds = 0;

/** Numbers words as they are met, each once; only one count at a time. */
export class Count {
  readonly #round = ++rounds;
  size = 0;

  /** Whether a word is met for the first time; from then on its `number` is its place among all that were met. */
  isNew(lexeme: Lexeme): boolean {
    if (lexeme.round === this.#round) return false;
    lexeme.round = this.#round;
    lexeme.number = this.size++;
    return true;
  }
}

let marks = 0;

/** Marks words, or names of features, each once; only one at a time of those that mark the same. */
export class Marks {
  readonly #own = ++marks;

  isNew(lexeme: Lexeme): boolean {
    if (lexeme.mark === this.#own) return false;
    lexeme.mark = this.#own;
    return true;
  }
}
