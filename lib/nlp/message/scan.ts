/** Which of many pieces of text stand in a text, told in one pass over it (Aho and Corasick, 1975). */
export interface Scanner {
  /** One bit per group: set where one of its pieces stands in the text. Time linear in the text. */
  scan(text: string): Uint32Array;
}

/** Units that stand in no piece. */
const OTHER = 0;

/** Gives every unit of the pieces a small number. */
function alphabetOf(groups: readonly (readonly string[])[]): { readonly of: Uint8Array; readonly size: number } {
  const of = new Uint8Array(0x10000);
  let size = 1;
  for (const group of groups)
    for (const piece of group)
      for (let i = 0; i < piece.length; i++) {
        const unit = piece.charCodeAt(i);
        if (of[unit] !== OTHER) continue;
        if (size > 255) throw new RangeError('more than 255 different characters in the pieces');
        of[unit] = size++;
      }
  return { of, size };
}

/** @param groups pieces of text, none empty; a group's number is its index. */
export function compileScanner(groups: readonly (readonly string[])[]): Scanner {
  const { of, size } = alphabetOf(groups);
  const most = groups.reduce((sum, group) => sum + group.reduce((n, piece) => n + piece.length, 0), 1);
  /** State and unit to state; while the tree is built 0 is "none yet". */
  const next = new Int32Array(most * size);
  const ends: number[][] = [[]];
  for (const [g, group] of groups.entries())
    for (const piece of group) {
      let at = 0;
      for (let i = 0; i < piece.length; i++) {
        const edge = at * size + (of[piece.charCodeAt(i)] as number);
        if (next[edge] === 0) next[edge] = ends.push([]) - 1;
        at = next[edge] as number;
      }
      ends[at]?.push(g);
    }
  // Breadth first: where no edge leads on, go on from the longest end of what was read that is itself a beginning.
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as number;
    const back = fallback[at] as number;
    if (at !== 0) ends[at]?.push(...(ends[back] ?? []));
    for (let unit = 0; unit < size; unit++) {
      const edge = at * size + unit;
      const to = next[edge] as number;
      const other = at === 0 ? 0 : (next[back * size + unit] as number);
      if (to === 0) next[edge] = other;
      else {
        fallback[to] = other;
        queue.push(to);
      }
    }
  }
  if (ends.length > 0x10000) throw new RangeError('more than 65,536 states');
  const machine = { of, size, ...renumbered(next, ends, queue, size) };
  return { scan: (text) => run(machine, text, new Uint32Array(Math.ceil(groups.length / 32))) };
}

/** Numbers the states in this order: those near the root, where a text mostly is, lie together in memory. */
function renumbered(
  next: Int32Array,
  ends: readonly (readonly number[])[],
  order: readonly number[],
  size: number,
): Pick<Machine, 'next' | 'ends'> {
  const places = new Uint16Array(order.length);
  for (const [place, state] of order.entries()) places[state] = place;
  const out = new Uint16Array(order.length * size);
  for (const [place, state] of order.entries())
    for (let unit = 0; unit < size; unit++)
      out[place * size + unit] = places[next[state * size + unit] as number] as number;
  return { next: out, ends: told(order.map((state) => ends[state] ?? [])) };
}

/** A state's groups, each once; null where nothing ends, which is so almost everywhere. */
const told = (ends: readonly (readonly number[])[]): (Uint16Array | null)[] =>
  ends.map((groups) => (groups.length === 0 ? null : Uint16Array.from(new Set(groups))));

interface Machine {
  readonly of: Uint8Array;
  readonly size: number;
  readonly next: Uint16Array;
  readonly ends: readonly (Uint16Array | null)[];
}

function run({ of, size, next, ends }: Machine, text: string, found: Uint32Array): Uint32Array {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    at = next[at * size + (of[text.charCodeAt(i)] as number)] as number;
    const groups = ends[at];
    if (groups === null || groups === undefined) continue;
    for (let k = 0; k < groups.length; k++) {
      const g = groups[k] as number;
      found[g >> 5] = (found[g >> 5] as number) | (1 << (g & 31));
    }
  }
  return found;
}
