/** What the texts that a piece of a pattern matches begin with, up to {@link DEPTH} characters. */
export interface Heads {
  /** All of a text: what follows the piece goes on from it. */
  readonly whole: readonly string[];
  /** Beginnings of longer texts, or of texts that may go on in any way. */
  readonly cut: readonly string[];
}

/** So many characters tell most words apart. */
const DEPTH = 3;
/** Stands in a list of beginnings for that of the whole text, before whatever begins it; no message holds the sign. */
export const TEXT_START = '\0';
/** More beginnings than this are not worth listing. */
const MANY = 2_000;

/** A piece that takes nothing. */
export const NO_HEAD: Heads = { whole: [''], cut: [] };
/** A piece that stands only where a text begins. */
export const START_HEAD: Heads = { whole: [], cut: [TEXT_START] };
/** A piece that may begin with anything. */
export const ANY_HEAD: Heads = { whole: [], cut: [''] };

function tidy(whole: ReadonlySet<string>, cut: ReadonlySet<string>): Heads {
  return cut.has('') || whole.size + cut.size > MANY ? ANY_HEAD : { whole: [...whole], cut: [...cut] };
}

export const headOf = (text: string): Heads =>
  text.length < DEPTH ? { whole: [text], cut: [] } : { whole: [], cut: [text.slice(0, DEPTH)] };

/** Of one piece and the next. */
export function headsInRow(first: Heads, next: Heads): Heads {
  if (first.whole.length === 0) return first;
  // So every row begins: nothing comes before its first piece.
  if (first === NO_HEAD) return next;
  const [whole, cut] = [new Set<string>(), new Set(first.cut)];
  for (const a of first.whole) {
    for (const b of next.cut) cut.add((a + b).slice(0, DEPTH));
    for (const b of next.whole)
      if (a.length + b.length < DEPTH) whole.add(a + b);
      else cut.add((a + b).slice(0, DEPTH));
  }
  return tidy(whole, cut);
}

export function headsOfEither(ways: readonly Heads[]): Heads {
  return tidy(new Set(ways.flatMap((w) => w.whole)), new Set(ways.flatMap((w) => w.cut)));
}

/** Of a piece so many times. */
export function headsOfTimes(heads: Heads, min: number, max: number): Heads {
  if (max > DEPTH) {
    const open = tidy(new Set(), new Set([...heads.whole, ...heads.cut]));
    return min > 0 ? open : headsOfEither([NO_HEAD, open]);
  }
  const ways: Heads[] = [];
  for (let n = 0, so = NO_HEAD; n <= max; n++, so = headsInRow(so, heads)) if (n >= min) ways.push(so);
  return headsOfEither(ways);
}

/** Beginnings of one character by which most words begin tell nothing. */
const MANY_LETTERS = 20;

/** All beginnings, of which every match has one; null where it may begin with almost anything, or be empty. */
export function listOf({ whole, cut }: Heads): readonly string[] | null {
  const all = [...whole, ...cut];
  return all.includes('') || all.filter((head) => head.length === 1).length > MANY_LETTERS ? null : all;
}
