import { IDBFactory } from 'fake-indexeddb';
import type { ImportProgress } from '../../lib/model/app.ts';
import type { ReadExport } from '../../lib/pipeline/import.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { wordJudges } from '../pipeline/memory.ts';
import { exportSteps, NOW } from './sample.ts';

/** One life of the extension: its store and its pipeline, until the process ends. */
export interface Life {
  readonly store: Store;
  readonly pipeline: Pipeline;
  /** What the user was told of imports. */
  readonly told: ImportProgress[];
}

export interface LifeOptions {
  readonly rules?: string;
  readonly now?: () => number;
  readonly readExport?: ReadExport;
}

/** A machine on which nothing is stored yet. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory() as unknown as globalThis.IDBFactory;
}

/** Starts the extension on what the disk holds. */
export async function start({
  rules = '1',
  now = () => NOW,
  readExport = exportSteps,
}: LifeOptions = {}): Promise<Life> {
  const store = await openStore();
  const told: ImportProgress[] = [];
  const pipeline = createPipeline(store, {
    clock: { now, timeZone: 'UTC' },
    judges: wordJudges(rules),
    readExport,
    readText: readPasted,
    tell: (p) => told.push(p),
  });
  return { store, pipeline, told };
}

interface Pack {
  readonly rows: readonly { readonly hash: string }[];
}

/** Everything on the disk: every row of every table, in order of its key. What shares a row with what is of no meaning. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('beckon');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const out: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) {
    out[name] = await new Promise((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  db.close();
  const { contents = [], packs = [], derived = [], bundles = [], bundled = [], ...rest } = out;
  const values = new Map((bundled as { id: number; values: unknown[] }[]).map((b) => [b.id, b.values]));
  const bundledRows = (bundles as { id: number; names: [string, string][] }[]).flatMap(({ id, names }) =>
    names.map(([table, key], i) => ({ table, key, value: values.get(id)?.[i] })),
  );
  const rows = [...(derived as { table: string; key: string }[]), ...bundledRows];
  const placeOf = ({ table, key }: { table: string; key: string }): string => `${table} ${key}`;
  const all = [...(contents as Pack['rows']), ...(packs as Pack[]).flatMap((p) => p.rows)];
  return {
    ...rest,
    derived: rows.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    contents: all.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
}
