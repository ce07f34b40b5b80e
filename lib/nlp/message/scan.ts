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

/** The tree of all pieces: its nodes are their beginnings, the root is 0. */
class Tree {
  /** A node's children are its first child, that one's next sibling and so on; 0: none. */
  readonly first: Int32Array;
  readonly sibling: Int32Array;
  /** The unit that leads to a node. */
  readonly unit: Uint8Array;
  /** The groups that have a piece which ends at a node. */
  readonly ends: number[][] = [[]];

  constructor(most: number) {
    this.first = new Int32Array(most);
    this.sibling = new Int32Array(most);
    this.unit = new Uint8Array(most);
  }

  child(at: number, unit: number): number {
    for (let to = this.first[at] as number; to !== 0; to = this.sibling[to] as number)
      if (this.unit[to] === unit) return to;
    const made = this.ends.push([]) - 1;
    this.unit[made] = unit;
    this.sibling[made] = this.first[at] as number;
    this.first[at] = made;
    return made;
  }
}

/** @param groups pieces of text, none empty; a group's number is its index. */
export function compileScanner(groups: readonly (readonly string[])[]): Scanner {
  const { of, size } = alphabetOf(groups);
  const tree = new Tree(groups.reduce((sum, group) => sum + group.reduce((n, piece) => n + piece.length, 0), 1));
  for (const [g, group] of groups.entries())
    for (const piece of group) {
      let at = 0;
      for (let i = 0; i < piece.length; i++) at = tree.child(at, of[piece.charCodeAt(i)] as number);
      tree.ends[at]?.push(g);
    }
  const machine = { of, size, ...automatonOf(tree, size) };
  return { scan: (text) => run(machine, text, new Uint32Array(Math.ceil(groups.length / 32))) };
}

/**
 * Breadth first, so that the states near the root, where a text mostly is, lie together in memory. Where no child leads on,
 * a state goes on as its fallback does: the longest end of what was read that is itself a beginning.
 */
function automatonOf({ first, sibling, unit, ends }: Tree, size: number): Pick<Machine, 'next' | 'ends'> {
  if (ends.length > 0x10000) throw new RangeError('more than 65,536 states');
  const next = new Uint16Array(ends.length * size);
  const fallback = new Uint16Array(ends.length);
  const found: (Uint16Array | null)[] = [];
  const order = [0];
  for (let state = 0; state < order.length; state++) {
    const node = order[state] as number;
    const back = fallback[state] as number;
    if (state !== 0) next.copyWithin(state * size, back * size, (back + 1) * size);
    const own = ends[node] ?? [];
    const shorter = found[back] ?? null;
    found.push(own.length === 0 ? shorter : Uint16Array.from(new Set([...own, ...(shorter ?? [])])));
    for (let to = first[node] as number; to !== 0; to = sibling[to] as number) {
      const edge = state * size + (unit[to] as number);
      const child = order.push(to) - 1;
      fallback[child] = next[edge] as number;
      next[edge] = child;
    }
  }
  return { next, ends: found };
}

interface Machine {
  readonly of: Uint8Array;
  readonly size: number;
  readonly next: Uint16Array;
  /** A state's groups, each once; null where nothing ends, which is so almost everywhere. */
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
