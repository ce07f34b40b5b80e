import { canonical, type FieldKind } from './canonical.ts';

/** What one text has and the other lacks, in reading order. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Longer texts are compared as sets of parts: a table of all pairs would be too big. */
const LONGEST_ALIGNED = 1_500;

/** Separators that carry no word: `|`, `·`, `/`, `,` between the parts of a headline. A name's point and a currency stay. */
const words = (text: string): string[] =>
  canonical(text).match(/(?:(?<![^\s/(,|])\.(?=\p{L})|\p{Sc})?[\p{L}\p{N}][\p{L}\p{N}\p{M}.+#&'’/%-]*/gu) ?? [];
const trimmed = (word: string): string => word.replace(/(?<![.'/-])[.'/-]+$/u, '');

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…。])\s+|\n+/u)
    .map(canonical)
    .filter((s) => s !== '');

const fold = (part: string): string => part.toLocaleLowerCase('en');

/** Lengths of the longest common subsequences of all tails of `a` and `b`. */
function table(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  return rows;
}

/** Runs of parts outside the longest common subsequence, neighbours joined into phrases. */
function aligned(a: readonly string[], b: readonly string[], join: boolean): Difference {
  const [x, y] = [a.map(fold), b.map(fold)];
  const rows = table(x, y);
  const [removed, added]: [string[][], string[][]] = [[[]], [[]]];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      removed.push([]);
      added.push([]);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(rows, i + 1, j) >= at(rows, i, j + 1))) {
      removed.at(-1)?.push(a[i++] as string);
    } else added.at(-1)?.push(b[j++] as string);
  }
  const tell = (runs: string[][]): string[] =>
    (join ? runs.map((r) => r.join(' ')) : runs.flat()).filter((s) => s !== '');
  return { added: tell(added), removed: tell(removed) };
}

const at = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

function asSets(a: readonly string[], b: readonly string[]): Difference {
  const [x, y] = [new Set(a.map(fold)), new Set(b.map(fold))];
  return { added: unique(b).filter((s) => !x.has(fold(s))), removed: unique(a).filter((s) => !y.has(fold(s))) };
}

/** First spelling of each part, without the others. */
const unique = (parts: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const part of parts) if (!seen.has(fold(part))) seen.set(fold(part), part);
  return [...seen.values()];
};

const list = (value: string | readonly string[]): string[] =>
  (typeof value === 'string' ? [value] : value).map(canonical).filter((s) => s !== '');
const text = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join('\n'));

/** Most readings repeat the one before to the letter; that is told without taking the texts apart. */
function same(a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((s, i) => s === b[i]);
}

/** How many parts at the start are the same. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && fold(a[n] as string) === fold(b[n] as string)) n++;
  return n;
}

/** What is left of both after the common start and end. */
function middle(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const start = commonStart(a, b);
  const [x, y] = [a.slice(start), b.slice(start)];
  const end = commonStart([...x].reverse(), [...y].reverse());
  return [x.slice(0, x.length - end), y.slice(0, y.length - end)];
}

/** Difference of two values of one field after canonicalisation; order matters in texts, not in lists and statements. */
export function difference(kind: FieldKind, a: string | readonly string[], b: string | readonly string[]): Difference {
  if (same(a, b)) return { added: [], removed: [] };
  if (kind === 'items') return asSets(list(a), list(b));
  if (kind === 'statements') return asSets(sentences(text(a)), sentences(text(b)));
  const split = kind === 'words' ? (t: string): string[] => words(t).map(trimmed) : sentences;
  const [x, y] = middle(split(text(a)), split(text(b)));
  if (x.length > LONGEST_ALIGNED || y.length > LONGEST_ALIGNED) return asSets(x, y);
  return aligned(x, y, kind === 'words');
}
