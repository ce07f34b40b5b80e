/** Which groups of pieces a text holds any of, in the order in which they are met, and where. Good until the next scan. */
export interface Found {
  /** So many groups. */
  readonly count: number;
  /** Of each its number, the offset of the last character of its first piece in the text, and of its last one. */
  readonly met: Int32Array;
}
/** Where things stand in {@link Found.met}. */
export const [GROUP, FIRST_END, LAST_END, MET] = [0, 1, 2, 3] as const;

/** Finds many pieces of text in one pass (Aho and Corasick, 1975). */
export interface Scanner {
  /** Time linear in the text. */
  scan(text: string): Found;
}

/** Units that stand in no piece. */
const OTHER = 0;
/** States of so short beginnings have a row for every unit; a text is mostly in one of them. */
const NEAR = 2;

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
  readonly depth: Uint8Array;
  /** The groups that have a piece which ends at a node. */
  readonly ends: number[][] = [[]];

  constructor(most: number) {
    this.first = new Int32Array(most);
    this.sibling = new Int32Array(most);
    this.unit = new Uint8Array(most);
    this.depth = new Uint8Array(most);
  }

  child(at: number, unit: number): number {
    for (let to = this.first[at] as number; to !== 0; to = this.sibling[to] as number)
      if (this.unit[to] === unit) return to;
    const made = this.ends.push([]) - 1;
    this.unit[made] = unit;
    this.depth[made] = Math.min((this.depth[at] as number) + 1, NEAR + 1);
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
  const machine = { of, ...automatonOf(tree, size) };
  const found = { count: 0, met: new Int32Array(MET * groups.length), places: new Uint16Array(groups.length) };
  return { scan: (text) => run(machine, text, found) };
}

/**
 * Of each state its first child and the one behind its last; the longest end of what was read that is itself a beginning:
 * where no child leads on, a state goes on as it does; what ends at it, by its place in `ends`, 0: nothing, as almost
 * everywhere. One look at memory tells all of them.
 */
const [FIRST, BEHIND, FALLBACK, ENDING, FIELDS] = [0, 1, 2, 3, 4] as const;

/** States are numbered breadth first: those near the root lie together in memory, and so do a state's children. */
interface Machine {
  readonly of: Uint8Array;
  readonly size: number;
  /** The first of the states that have no row of their own. */
  readonly near: number;
  /** Rows of the states before it: where each unit leads. */
  readonly next: Uint16Array;
  /** What is known of a state, side by side: see {@link FIRST}. */
  readonly states: Uint16Array;
  /** The unit that leads to a state. */
  readonly unit: Uint8Array;
  /** Lists of groups behind each other, each led by how many they are; at 0 an empty one. */
  readonly ends: Uint16Array;
}

/** Where a unit leads from a state. */
function step({ size, near, next, states, unit: units }: Omit<Machine, 'of' | 'ends'>, from: number, unit: number) {
  let at = from;
  for (; at >= near; at = states[FIELDS * at + FALLBACK] as number) {
    const end = states[FIELDS * at + BEHIND] as number;
    for (let child = states[FIELDS * at + FIRST] as number; child < end; child++)
      if (units[child] === unit) return child;
  }
  return next[at * size + unit] as number;
}

function automatonOf({ first, sibling, unit, depth, ends: own }: Tree, size: number): Omit<Machine, 'of'> {
  const count = own.length;
  if (count >= 0x10000) throw new RangeError('more than 65,535 states');
  const near = depth.subarray(0, count).filter((d) => d <= NEAR).length;
  const lists = new Lists();
  const machine = {
    size,
    near,
    next: new Uint16Array(near * size),
    states: new Uint16Array(FIELDS * count),
    unit: new Uint8Array(count),
  };
  const order = [0];
  for (let state = 0; state < order.length; state++) {
    const node = order[state] as number;
    const { states } = machine;
    const back = states[FIELDS * state + FALLBACK] as number;
    if (state > 0 && state < near) machine.next.copyWithin(state * size, back * size, (back + 1) * size);
    const shorter = states[FIELDS * back + ENDING] as number;
    const here = own[node] ?? [];
    states[FIELDS * state + ENDING] = here.length === 0 ? shorter : lists.put([...here, ...lists.at(shorter)]);
    states[FIELDS * state + FIRST] = order.length;
    for (let to = first[node] as number; to !== 0; to = sibling[to] as number) {
      const sign = unit[to] as number;
      const child = order.push(to) - 1;
      machine.unit[child] = sign;
      states[FIELDS * child + FALLBACK] = state === 0 ? 0 : step(machine, back, sign);
      if (state < near) machine.next[state * size + sign] = child;
    }
    states[FIELDS * state + BEHIND] = order.length;
  }
  return { ...machine, ends: Uint16Array.from(lists.all) };
}

/** Lists of groups behind each other, each led by how many they are: one for all states at which the same ones end. */
class Lists {
  readonly all: number[] = [0];
  readonly #known = new Map<string, number>();

  at(place: number): number[] {
    return this.all.slice(place + 1, place + 1 + (this.all[place] as number));
  }

  /** @param groups some of them may come twice */
  put(groups: readonly number[]): number {
    const each = [...new Set(groups)];
    const key = each.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const place = this.all.push(each.length, ...each) - 1 - each.length;
    if (place >= 0x10000) throw new RangeError('more than 65,535 ends of pieces');
    this.#known.set(key, place);
    return place;
  }
}

interface Finding extends Found {
  count: number;
  /** By group its place among those that are met, from 1; 0: not met yet. */
  readonly places: Uint16Array;
}

function run(machine: Machine, text: string, found: Finding): Found {
  const { of, states, ends } = machine;
  const { met, places } = found;
  for (let k = 0; k < found.count; k++) places[met[MET * k + GROUP] as number] = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = of[text.charCodeAt(i)] as number;
    at = unit === OTHER ? 0 : step(machine, at, unit);
    const ending = states[FIELDS * at + ENDING] as number;
    if (ending === 0) continue;
    const end = ending + (ends[ending] as number);
    for (let k = ending + 1; k <= end; k++) {
      const group = ends[k] as number;
      const place = places[group] as number;
      if (place === 0) {
        met[MET * count + GROUP] = group;
        met[MET * count + FIRST_END] = i;
        met[MET * count + LAST_END] = i;
        places[group] = ++count;
      } else met[MET * (place - 1) + LAST_END] = i;
    }
  }
  found.count = count;
  return found;
}
