/*
 * Keys of rows that hold several: a number of their own, and how many they hold. So they are counted by their keys alone; an
 * index would be gone through entry by entry, each time a page asks.
 */

/** More than any of them holds. */
const MOST = 64;

export const countedKey = (number: number, count: number): number => number * MOST + count;
/** The key of a row that holds another count from now on. */
export const recounted = (key: number, count: number): number => countedKey(Math.floor(key / MOST), count);
export const sumOf = (keys: readonly number[]): number => keys.reduce((sum, key) => sum + (key % MOST), 0);

interface Numbered {
  openKeyCursor(range: null, direction: 'prev'): Promise<{ readonly key: number } | null>;
}
/** A number that no row has. */
export const nextNumber = async (store: Numbered): Promise<number> =>
  Math.floor(((await store.openKeyCursor(null, 'prev'))?.key ?? 0) / MOST) + 1;
