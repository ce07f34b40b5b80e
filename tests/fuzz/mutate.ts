import fc from 'fast-check';

/** One change to an input. Places are shares of the length, so that a change keeps its meaning while others shrink. */
export interface Change {
  readonly kind: 'flip' | 'cut' | 'repeat' | 'swap' | 'insert' | 'end';
  readonly at: number;
  readonly to: number;
  readonly byte: number;
  readonly word: string;
}

/** What tends to break readers of text: delimiters, odd spaces, direction marks, spreadsheet formulas, prototype names. */
const WORDS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n\n',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud800',
  '\u{1f600}',
  '<',
  '</div>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;&#0;',
  '=HYPERLINK("x")',
  '__proto__',
  'constructor',
  '&valueOf;&toString;',
  '{"__proto__":{"polluted":1}}',
  '-1',
  '1e309',
  '9'.repeat(400),
  'a'.repeat(2_000),
  '('.repeat(300),
  '2026-13-45 25:61:61 UTC',
  '$1,000,000,000k/hr',
  '100–',
  'https://',
  '../../../etc/passwd',
] as const;

/** Even over the input: doubles would crowd near 0, since there are most of them. */
const share = fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map((n) => n / 1_000_001);

/** One to eight changes, smaller ones first when a failure is narrowed down. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'repeat', 'swap', 'insert', 'end'),
    at: share,
    to: share,
    byte: fc.noBias(fc.integer({ min: 1, max: 255 })),
    word: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Pieces of an input that can be cut and joined: text by UTF-16 units, bytes by bytes. */
interface Pieces<T> {
  readonly length: (input: T) => number;
  readonly slice: (input: T, from: number, to: number) => T;
  readonly join: (parts: readonly T[]) => T;
  readonly flip: (input: T, at: number, byte: number) => T;
  readonly word: (word: string) => T;
}

/** Longest piece that is cut, repeated or moved: most of the input stays what it was. */
const PIECE = 400;

function change<T>(p: Pieces<T>, input: T, c: Change): T {
  const size = p.length(input);
  const at = Math.min(size - 1, Math.floor(c.at * size));
  if (at < 0) return c.kind === 'insert' ? p.word(c.word) : input;
  const end = Math.min(size, at + 1 + Math.floor(c.to * Math.min(PIECE, size)));
  const [before, piece, after] = [p.slice(input, 0, at), p.slice(input, at, end), p.slice(input, end, size)];
  if (c.kind === 'flip') return p.flip(input, at, c.byte);
  if (c.kind === 'cut') return p.join([before, after]);
  if (c.kind === 'repeat') return p.join([before, piece, piece, after]);
  if (c.kind === 'insert') return p.join([before, p.word(c.word), p.slice(input, at, size)]);
  if (c.kind === 'end') return before;
  const middle = Math.floor((at + size) / 2);
  return p.join([before, p.slice(input, middle, size), p.slice(input, at, middle)]);
}

const TEXT: Pieces<string> = {
  length: (s) => s.length,
  slice: (s, from, to) => s.slice(from, to),
  join: (parts) => parts.join(''),
  flip: (s, at, byte) => s.slice(0, at) + String.fromCharCode(s.charCodeAt(at) ^ byte) + s.slice(at + 1),
  word: (word) => word,
};
const BYTES: Pieces<Uint8Array> = {
  length: (b) => b.length,
  slice: (b, from, to) => b.subarray(from, to),
  join: (parts) => Uint8Array.from(parts.flatMap((p) => [...p])),
  flip: (b, at, byte) => b.map((x, i) => (i === at ? x ^ byte : x)),
  word: (word) => new TextEncoder().encode(word),
};

export const mutateText = (input: string, list: readonly Change[]): string =>
  list.reduce((text, c) => change(TEXT, text, c), input);
export const mutateBytes = (input: Uint8Array, list: readonly Change[]): Uint8Array =>
  list.reduce((bytes, c) => change(BYTES, bytes, c), input);
