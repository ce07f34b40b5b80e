import type { FileKind } from './signatures.ts';
import { allRows, type Row, type Table } from './table.ts';

/** The export's tables by kind; a kind may have several files. */
export type Tables = ReadonlyMap<FileKind, readonly Table[]>;

/** All rows of a kind. */
export const rowsIn = (tables: Tables, kind: FileKind): Row[] => (tables.get(kind) ?? []).flatMap(allRows);

type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without what is not stated: an empty field is unknown, not empty. */
export function stated<T extends object>(fields: Fields<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined && v !== '')) as T;
}
