import { fold } from './message/fold.ts';

/** One token of a text with its place; `text` is folded (lower case, no accents). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(?<![\p{L}\p{N}])\.net\b|[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

/** A word that is one token as it stands. */
const PLAIN = /^[a-z\d]+$/;

/** Tokens of an already folded text: runs of letters and digits, with `C++`, `C#` and `.NET` kept whole. */
export function tokensOf(folded: string): Token[] {
  const out: Token[] = [];
  for (const m of folded.matchAll(TOKEN)) out.push({ text: m[0], start: m.index, end: m.index + m[0].length });
  return out;
}

/** Most nodes end a phrase and lead nowhere: a map is made only where one is needed. */
interface Node<T> {
  next: Map<string, Node<T>> | null;
  /** Branches that take any token with this beginning or end, e.g. `versicherung*`, `*versicherung`. */
  starts: OpenBranches<T> | null;
  ends: OpenBranches<T> | null;
  value: T | undefined;
}
/** Open branches by the two letters that a token must begin (or end) with, so that few are compared. */
type OpenBranches<T> = Map<string, { readonly part: string; readonly node: Node<T> }[]>;
const node = <T>(): Node<T> => ({ next: null, starts: null, ends: null, value: undefined });
const KEY = { starts: (word: string) => word.slice(0, 2), ends: (word: string) => word.slice(-2) } as const;

export interface TrieMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What may stand between two words of one phrase: a blank, a wrapped line, a hyphen, a slash, a dot without blank. */
const JOINT = /^(?:[ \u00a0\t]{1,2}|\r?\n|[ ]?[-\u2010\u2011\u2013/&][ ]?|[.'’])?$/;

/** Finds phrases in time linear in the text, however many phrases there are. */
export class Trie<T> {
  readonly #root = node<T>();

  /** Adds a phrase; a word ending (or beginning) in `*` matches any word that begins (or ends) so. */
  add(phrase: string, value: T): void {
    let at = this.#root;
    // A hyphen parts tokens: of "kis-*" the first stands alone, or "kisten" would match.
    for (const raw of phrase.replaceAll('-*', '').split(/\s+/)) {
      const open = raw.startsWith('*') ? 'ends' : raw.endsWith('*') ? 'starts' : null;
      const parts = PLAIN.test(raw) ? [raw] : tokensOf(fold(raw.replaceAll('*', ''))).map((token) => token.text);
      parts.forEach((part, i) => {
        at = this.#step(at, part, i === (open === 'ends' ? 0 : parts.length - 1) ? open : null);
      });
    }
    at.value ??= value;
  }

  #step(at: Node<T>, part: string, open: 'starts' | 'ends' | null): Node<T> {
    if (open === null) {
      at.next ??= new Map();
      const known = at.next.get(part) ?? node<T>();
      at.next.set(part, known);
      return known;
    }
    const key = KEY[open](part);
    const all: OpenBranches<T> = at[open] ?? new Map();
    at[open] = all;
    const branches = all.get(key) ?? [];
    const known = branches.find((b) => b.part === part);
    if (known !== undefined) return known.node;
    const made = node<T>();
    all.set(key, [...branches, { part, node: made }]);
    return made;
  }

  #branches(at: Node<T>, token: string): Node<T>[] {
    const out: Node<T>[] = [];
    const exact = at.next?.get(token);
    if (exact !== undefined) out.push(exact);
    // An English plural (pumps, batteries) is the same word.
    const singular = token.length > 3 && token.endsWith('s') ? at.next?.get(token.slice(0, -1)) : undefined;
    if (singular !== undefined) out.push(singular);
    const inY = token.length > 4 && token.endsWith('ies') ? at.next?.get(`${token.slice(0, -3)}y`) : undefined;
    if (inY !== undefined) out.push(inY);
    for (const b of at.starts?.get(KEY.starts(token)) ?? []) if (token.startsWith(b.part)) out.push(b.node);
    for (const b of at.ends?.get(KEY.ends(token)) ?? []) if (token.endsWith(b.part)) out.push(b.node);
    return out;
  }

  #longest(at: Node<T>, folded: string, tokens: readonly Token[], i: number): { value: T; last: number } | null {
    const token = tokens[i];
    if (token === undefined) return null;
    const before = tokens[i - 1];
    if (at !== this.#root && before !== undefined && !JOINT.test(folded.slice(before.end, token.start))) return null;
    let best: { value: T; last: number } | null = null;
    for (const branch of this.#branches(at, token.text)) {
      const deeper = this.#longest(branch, folded, tokens, i + 1);
      const here = deeper ?? (branch.value === undefined ? null : { value: branch.value, last: i });
      if (here !== null && (best === null || here.last > best.last)) best = here;
    }
    return best;
  }

  /** All longest matches, left to right, without overlaps; offsets are those of the folded (same-length) text. */
  match(folded: string, tokens: readonly Token[] = tokensOf(folded)): TrieMatch<T>[] {
    const out: TrieMatch<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const found = this.#longest(this.#root, folded, tokens, i);
      const [first, last] = [tokens[i], found === null ? undefined : tokens[found.last]];
      if (found === null || first === undefined || last === undefined) continue;
      out.push({ value: found.value, start: first.start, end: last.end });
      i = found.last;
    }
    return out;
  }
}
