import type { Derived, Table } from './port.ts';

/** The rows of these keys, asked for at once; undefined where there is none. */
export async function rowsByKey<T>(
  derived: Derived,
  table: Table,
  keys: readonly string[],
): Promise<ReadonlyMap<string, T | undefined>> {
  const rows = await derived.many<T>(table, keys);
  return new Map(keys.map((key, i) => [key, rows[i]]));
}
