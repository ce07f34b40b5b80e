/** What the texts that a piece of a pattern matches begin with, up to {@link DEPTH} characters. */
export interface Heads {
  /** All of a text: what follows the piece goes on from it. */
  readonly whole: readonly string[];
  /** Beginnings of longer texts, or of texts that may go on in any way. */
  readonly cut: readonly string[];
}

/** So many characters tell most words apart. */
const DEPTH = 4;
/** Stands in a list of beginnings for that of the whole text, before whatever begins it; no message holds the sign. */
export const TEXT_START = '\0';
/** So many beginnings are listed; of more only shorter ones are, of which there are fewer. */
const MANY = 500;

/** A piece that takes nothing. */
export const NO_HEAD: Heads = { whole: [''], cut: [] };
/** A piece that stands only where a text begins. */
export const START_HEAD: Heads = { whole: [], cut: [TEXT_START] };
/** A piece that may begin with anything. */
export const ANY_HEAD: Heads = { whole: [], cut: [''] };

function tidy(whole: ReadonlySet<string>, cut: ReadonlySet<string>): Heads {
  if (cut.has('')) return ANY_HEAD;
  if (whole.size + cut.size <= MANY) return { whole: [...whole], cut: [...cut] };
  const all = [...whole, ...cut];
  const length = Math.max(...all.map((head) => head.length)) - 1;
  return tidy(new Set(), new Set(all.map((head) => head.slice(0, length))));
}

export const headOf = (text: string): Heads =>
  text.length < DEPTH ? { whole: [text], cut: [] } : { whole: [], cut: [text.slice(0, DEPTH)] };

/** So many characters of what a piece begins with. */
function shortened({ whole, cut }: Heads, length: number): Heads {
  const out = new Set(cut.map((head) => head.slice(0, length)));
  for (const head of whole) if (head.length >= length) out.add(head.slice(0, length));
  return { whole: whole.filter((head) => head.length < length), cut: [...out] };
}

/** Of one piece and the next. */
export function headsInRow(first: Heads, next: Heads): Heads {
  if (first.whole.length === 0 || next === NO_HEAD) return first;
  // So every row begins: nothing comes before its first piece.
  if (first === NO_HEAD) return next;
  const [whole, cut] = [new Set<string>(), new Set(first.cut)];
  // The less room is left, the fewer are different.
  const byRoom: Heads[] = [];
  for (const a of first.whole) {
    const room = DEPTH - a.length;
    byRoom[room] ??= shortened(next, room);
    const { whole: ends, cut: goes } = byRoom[room];
    for (const b of goes) cut.add(a + b);
    for (const b of ends) whole.add(a + b);
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
  const listed = new Set([...whole, ...cut]);
  // What begins as a shorter one does is told by that.
  const all = [...listed].filter((head) => [1, 2, 3].every((n) => n >= head.length || !listed.has(head.slice(0, n))));
  return listed.has('') || all.filter((head) => head.length === 1).length > MANY_LETTERS ? null : all;
}
