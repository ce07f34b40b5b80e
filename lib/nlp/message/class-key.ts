/** Signs by kind; all others are told apart from these only. */
const KINDS = ['0123456789', ' ', '\n', ',.:;!?', '(['];
const BITS = 5;
/** Characters by class, 0 to 31: a letter each, signs of a kind, all others. */
const CLASS = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code++) CLASS[code] = code - 96;
for (const [kind, signs] of KINDS.entries()) for (const sign of signs) CLASS[sign.charCodeAt(0)] = 27 + kind;

/** One of each class. */
export const ONE_OF_EACH = 'abcdefghijklmnopqrstuvwxyz0 \n,(\t';

/** So many characters of a folded text make a key. */
export const KEY_LENGTH = 3;
/** Keys are below this. */
export const KEYS = 1 << (KEY_LENGTH * BITS);

const classOf = (text: string, at: number): number => CLASS[text.charCodeAt(at)] as number;
/** The class of a text's character, below {@link CLASSES}; 0 behind its end, where looking makes the engine take the long way from then on. */
export const classAt = (text: string, at: number): number => (at < text.length ? classOf(text, at) : 0);

/** What stands at an offset of a folded text, as a number: the classes of its next characters. */
export const keyAt = (text: string, at: number): number =>
  (classAt(text, at) << (2 * BITS)) | (classAt(text, at + 1) << BITS) | classAt(text, at + 2);

/** The key at the offset behind one whose key is known. */
export const nextKey = (key: number, text: string, at: number): number =>
  ((key << BITS) & (KEYS - 1)) | (at + 2 < text.length ? classOf(text, at + 2) : 0);

/** So many more classes than keys tell apart what one more character may be. */
export const CLASSES = 1 << BITS;

/** The class of the character behind a key, below {@link CLASSES}. */
export const classBehind = (text: string, at: number): number => classAt(text, at + KEY_LENGTH);

/** Things by what they begin with, of any length: what may begin at a key with the class behind it. */
export class ByBeginning<T> {
  /** By key of so many characters, and how many. */
  readonly #things = new Map<number, T[]>();
  /** The keys that longer beginnings begin with. */
  readonly #longer = new Set<number>();

  add(beginning: string, thing: T): void {
    const length = Math.min(beginning.length, KEY_LENGTH + 1);
    const key = keyAt(beginning, 0);
    if (length > KEY_LENGTH) this.#longer.add(key);
    const place = (key * CLASSES + classBehind(beginning, 0)) * PLACES + length;
    const list = this.#things.get(place);
    if (list === undefined) this.#things.set(place, [thing]);
    else if (list.at(-1) !== thing) list.push(thing);
  }

  /** Whether anything may begin at a key, whatever stands behind it. */
  has(key: number): boolean {
    if (this.#longer.has(key)) return true;
    for (let length = 1; length <= KEY_LENGTH; length++) if (this.#of(key * CLASSES, length) !== undefined) return true;
    return false;
  }

  /** Each once. */
  at(key: number, behind: number): readonly T[] {
    const out = new Set<T>();
    for (let length = 1; length <= KEY_LENGTH + 1; length++)
      for (const thing of this.#of(key * CLASSES + behind, length) ?? []) out.add(thing);
    return [...out];
  }

  #of(long: number, length: number): readonly T[] | undefined {
    const cut = BITS * (KEY_LENGTH + 1 - length);
    return this.#things.get(((long >> cut) << cut) * PLACES + length);
  }
}
/** Lengths of beginnings, and none. */
const PLACES = KEY_LENGTH + 2;

/** A word's length, one of eight bits: longer ones share those of shorter ones. */
export const lengthBit = (length: number): number => 1 << (length & 7);

/**
 * By key the lengths ({@link lengthBit}) of these words that may stand there whole, or go on where they are as long as a
 * key; letters and figures make a word.
 */
export function keysOf(words: Iterable<string>): Uint8Array {
  const keys = new Uint8Array(KEYS);
  const mark = (beginning: string, word: boolean, bit: number): void => {
    if (beginning.length >= KEY_LENGTH) keys[keyAt(beginning, 0)] = (keys[keyAt(beginning, 0)] as number) | bit;
    else for (const next of ONE_OF_EACH) if (!(word && /[a-z0]/.test(next))) mark(beginning + next, false, bit);
  };
  for (const word of words) mark(word, true, lengthBit(word.length));
  return keys;
}
