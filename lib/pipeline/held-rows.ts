import type { Derived, Table } from './port.ts';
import { rowsByKey } from './rows-by-key.ts';

/**
 * Derived rows as one run sees them that holds what it writes into one table, up to so many rows, and reads none of these
 * again. Only for a run that alone writes the table, and through this alone.
 */
export function heldRows(derived: Derived, table: Table, most: number): Derived {
  const held = new Map<string, unknown>();
  return {
    ...derived,
    async many<T>(from: Table, keys: readonly string[]) {
      if (from !== table) return derived.many<T>(from, keys);
      const asked = keys.filter((key) => !held.has(key));
      const read = await rowsByKey<T>(derived, from, asked);
      return keys.map((key) => (held.has(key) ? (held.get(key) as T) : read.get(key)));
    },
    async commit(puts) {
      await derived.commit(puts);
      for (const { key, value } of puts.filter((p) => p.table === table)) {
        held.delete(key);
        if (value !== undefined && held.size < most) held.set(key, value);
      }
    },
  };
}
