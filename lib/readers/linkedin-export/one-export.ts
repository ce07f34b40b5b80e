import type { OwnerHint, ReadWarning } from '../../model/observation.ts';
import { baseName } from './archive.ts';
import { ExportFailure } from './failure.ts';
import type { Loaded } from './load.ts';
import { foldName } from './owner.ts';
import type { FileKind } from './signatures.ts';
import { allRows, type Table } from './table.ts';

/** Folder in which a table lies, with its slash; '' at the top. */
const folderOf = (path: string): string => path.slice(0, path.length - baseName(path).length);
/** Names in a profile's table; more than one where tables of two people were put together. */
const namesIn = (table: Table): string[] =>
  allRows(table).map((row) => foldName(`${row('first name')} ${row('last name')}`));

/** The deepest of the folders that holds a path. */
const homeIn = (folders: readonly string[], path: string): string | undefined =>
  folders.filter((f) => path.startsWith(f)).sort((a, b) => b.length - a.length)[0];

/**
 * Of several exports in one archive, each in a folder of its own, the one that is the stored owner's, or the only person's
 * largest; what is left out is named in a warning. Tables of two people are never read together.
 * @throws ExportFailure `ownership-unknown` where it can't be told which one is meant, `other-owner` where none is.
 */
export function oneExport(loaded: Loaded, known: OwnerHint | undefined): Loaded {
  const profiles = loaded.tables.get('profile') ?? [];
  const names = [...new Set(profiles.flatMap(namesIn))];
  const folders = [...new Set(profiles.map((t) => folderOf(t.path)))];
  if (names.length < 2 && folders.length < 2) return loaded;
  const unclear = new ExportFailure('ownership-unknown', 'This archive holds the data of more than one person.');
  // In one folder nothing tells whose the other tables are.
  if (folders.some((f) => new Set(profiles.filter((t) => folderOf(t.path) === f).flatMap(namesIn)).size > 1))
    throw unclear;
  const own = (known?.names ?? []).map(foldName);
  const isOwn = (t: Table): boolean => names.length < 2 || namesIn(t).some((n) => own.includes(n));
  const chosen = profiles.filter(isOwn).map((t) => folderOf(t.path));
  if (chosen.length === 0) {
    if (own.length === 0) throw unclear;
    throw new ExportFailure('other-owner', 'None of the exports in this archive is the stored owner’s.');
  }
  const all = [...loaded.tables.values()].flat();
  const size = (folder: string): number =>
    all.reduce((sum, t) => sum + (homeIn(folders, t.path) === folder ? t.records.length : 0), 0);
  const [home] = [...new Set(chosen)].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const kept = new Map<FileKind, Table[]>();
  const warnings: ReadWarning[] = [...loaded.warnings];
  for (const table of all) {
    if (homeIn(folders, table.path) === home) kept.set(table.kind, [...(kept.get(table.kind) ?? []), table]);
    else
      warnings.push({
        code: 'another-export',
        message: `${table.path} was left out: it is part of another export in this archive.`,
        file: table.path,
      });
  }
  return { ...loaded, tables: kept, warnings };
}
