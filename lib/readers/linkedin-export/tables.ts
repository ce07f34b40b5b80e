import type { FileKind } from './signatures.ts';
import { allRows, type Row, type Table } from './table.ts';

/** The export's tables by kind; a kind may have several files. */
export type Tables = ReadonlyMap<FileKind, readonly Table[]>;

/** All rows of a kind. A file that stands there twice ("Positions (1).csv") counts once: a later one adds what is new. */
export function rowsIn(tables: Tables, kind: FileKind): Row[] {
  const seen = new Set<string>();
  return (tables.get(kind) ?? []).flatMap((table) => {
    const keys = table.records.map((r) => JSON.stringify([table.columns, r]));
    const before = new Set(seen);
    for (const key of keys) seen.add(key);
    return allRows(table).filter((_, i) => !before.has(keys[i] ?? ''));
  });
}

type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without what is not stated: an empty field is unknown, not empty. */
export function stated<T extends object>(fields: Fields<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined && v !== '')) as T;
}
