import type { Derived, Put, Table } from './port.ts';
import { rowsByKey } from './rows-by-key.ts';

/** Tables most of whose rows a first judging asks for before there are any. */
const JUDGED: readonly Table[] = ['conversations', 'approaches', 'fits'];

/**
 * Derived rows as one run sees them, which asks the database for no row that is not there and takes none away: a question
 * costs as much without an answer. Only for a run that alone writes these tables, and through this alone.
 */
export function presentRows(derived: Derived, tables: readonly Table[] = JUDGED): Derived {
  const there = new Map<Table, Promise<Set<string>>>();
  const keysOf = (table: Table): Promise<Set<string>> => {
    const known = there.get(table) ?? derived.keys(table).then((keys) => new Set(keys));
    there.set(table, known);
    return known;
  };
  return {
    ...derived,
    async many<T>(table: Table, keys: readonly string[]) {
      if (!tables.includes(table)) return derived.many<T>(table, keys);
      const present = await keysOf(table);
      const asked = keys.filter((key) => present.has(key));
      const byKey = await rowsByKey<T>(derived, table, asked);
      return keys.map((key) => byKey.get(key));
    },
    async commit(puts) {
      const needed: Put[] = [];
      for (const put of puts) {
        const present = tables.includes(put.table) ? await keysOf(put.table) : null;
        if (present === null || present.has(put.key)) needed.push(put);
        else if (put.value !== undefined) needed.push({ ...put, fresh: true });
      }
      await derived.commit(needed);
      for (const { table, key, value } of needed) {
        const present = await there.get(table);
        if (value === undefined) present?.delete(key);
        else present?.add(key);
      }
    },
  };
}
