import type { Derived, Put } from './port.ts';

/*
 * Marks of conversations that have to be judged: one for each, or one for a hundred that came in with one sighting. A row costs the
 * database the same whatever it holds, and an archive marks some hundred conversations at a time.
 */

/** Conversations that are marked together from so many on. */
const TOGETHER = 16;
/** Conversations of a heap at most: no commit is larger for it, and a page read meanwhile has its turn as soon. */
const PER_HEAP = 100;
const HEAP = '@';

/** What marks conversations, by a name of its own. */
interface Cause {
  readonly id: string;
  /** Its place in an archive. */
  readonly batch?: number;
}

/** A mark with the conversations that it stands for; it goes when all of them are judged. */
export interface Mark {
  readonly key: string;
  readonly ids: readonly string[];
}

export const markOne = (id: string): Put => ({ table: 'dirty', key: id, value: id });

/** Heaps stand in the order of the archive's batches, in which its conversations are told and held. */
const heapKey = ({ batch = 0, id }: Cause, part: number): string =>
  `${HEAP}${String(batch).padStart(6, '0')} ${part} ${id}`;

/** Marks conversations that one sighting touched, or one change of the rules. */
export function marksOf(ids: readonly string[], cause: Cause): Put[] {
  if (ids.length < TOGETHER) return ids.map(markOne);
  return Array.from({ length: Math.ceil(ids.length / PER_HEAP) }, (_, part) => {
    const value = ids.slice(part * PER_HEAP, (part + 1) * PER_HEAP);
    return { table: 'dirty', key: heapKey(cause, part), value };
  });
}

/** All marks but those of topics (`#…`). A damaged archive's conversation may be called anything, so the value decides. */
export async function marks(derived: Derived): Promise<Mark[]> {
  const keys = (await derived.keys('dirty')).filter((key) => !key.startsWith('#'));
  const heaps = keys.filter((key) => key.startsWith(HEAP));
  const values = await derived.many<string | readonly string[]>('dirty', heaps);
  const heapOf = new Map(heaps.map((key, i) => [key, values[i]]));
  return keys.map((key) => {
    const value = heapOf.get(key) ?? key;
    return { key, ids: typeof value === 'string' ? [value] : value };
  });
}

/** Conversations that wait to be judged. */
export const marked = async (derived: Derived): Promise<Set<string>> =>
  new Set((await marks(derived)).flatMap((m) => m.ids));

/** Conversations to be judged at once, and the marks that go with them. */
export interface Batch {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}

/** Marks in batches of at least so many conversations, each of them once: the first mark to name it has it judged. */
export function batchesOf(all: readonly Mark[], least: number): Batch[] {
  const met = new Set<string>();
  const out: Batch[] = [];
  let [ids, keys] = [[], []] as [string[], string[]];
  for (const mark of all) {
    ids.push(...mark.ids.filter((id) => !met.has(id)));
    for (const id of mark.ids) met.add(id);
    keys.push(mark.key);
    if (ids.length < least) continue;
    out.push({ ids, keys });
    [ids, keys] = [[], []];
  }
  return keys.length === 0 ? out : [...out, { ids, keys }];
}
