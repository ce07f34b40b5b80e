/** More ways to write one entry are not listed one by one. */
const MAX_FORMS = 64;
/** What may stand in an entry whose forms can be listed: letters, a choice of letters, a group, an escaped sign. */
const PART = /(?:\[([\p{L}\d]+)\]|\\([^\w])|([\p{L}\d ',/&-])|(\(\?:))/uy;

/** Splits alternatives where they stand beside each other, not inside groups or classes. */
export function alternativesOf(source: string): string[] {
  const out: string[] = [];
  let [from, depth, inClass] = [0, 0, false];
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      out.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...out, source.slice(from)];
}

/** Where the group ends whose inside begins at an offset. */
function groupEnd(source: string, from: number): number {
  let depth = 1;
  for (let i = from; i < source.length; i++) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** All texts that an entry stands for; null: too many, or it says more than letters, choices and what may be left out. */
export function formsOf(entry: string): string[] | null {
  let forms = [''];
  for (let at = 0; at < entry.length; ) {
    PART.lastIndex = at;
    const m = PART.exec(entry);
    if (m === null) return null;
    let end = PART.lastIndex;
    let ways: string[] = m[1] === undefined ? [m[2] ?? m[3] ?? ''] : [...m[1]];
    if (m[4] !== undefined) {
      const close = groupEnd(entry, end);
      const inside = alternativesOf(entry.slice(end, close)).map(formsOf);
      if (inside.some((f) => f === null)) return null;
      ways = inside.flatMap((f) => f ?? []);
      end = close + 1;
    }
    if (entry[end] === '?') {
      ways.push('');
      end++;
    }
    if (forms.length * ways.length > MAX_FORMS) return null;
    forms = forms.flatMap((form) => ways.map((way) => form + way));
    at = end;
  }
  return forms;
}

/**
 * Asks whether a word is one of a long list, written as alternatives of a regular expression. Entries whose forms can be
 * listed are looked up: engines try alternatives one after the other and make a quarter of a megabyte of code for some
 * hundreds.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #others: RegExp | null;

  constructor(alternatives: string) {
    const words = new Set<string>();
    const others: string[] = [];
    for (const entry of alternativesOf(alternatives)) {
      const forms = formsOf(entry);
      if (forms === null) others.push(entry);
      else for (const form of forms) words.add(form);
    }
    this.#words = words;
    this.#others = others.length === 0 ? null : new RegExp(`^(?:${others.join('|')})$`);
  }

  has(word: string): boolean {
    return this.#words.has(word) || (this.#others?.test(word) ?? false);
  }
}
