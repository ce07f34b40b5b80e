import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';

/** What matters of a store: how far work has got, and a digest of everything that is kept and shown. */
export interface Disk {
  readonly staged: number;
  readonly waiting: number;
  readonly contents: number;
  readonly approaches: number;
  readonly digest: string;
}

interface Rows {
  readonly [table: string]: readonly unknown[];
}

/** Every row of the tables, asked of the database itself in one of the extension's pages. */
function rowsOf(page: Page, tables: readonly string[]): Promise<Rows> {
  return page.evaluate(
    (names) =>
      new Promise<Rows>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const out: Record<string, unknown[]> = {};
          const tx = db.transaction([...names]);
          for (const name of names) {
            const all = tx.objectStore(name).getAll();
            all.onsuccess = () => {
              out[name] = name === 'staged' ? all.result.map(() => null) : all.result;
            };
          }
          tx.oncomplete = () => {
            db.close();
            resolve(out);
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    [...tables],
  );
}

interface Content {
  readonly hash: string;
}
export interface DerivedRow {
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
}
/** Derived rows, by themselves or in bundles, in their order. */
function derivedIn({ derived = [], bundles = [], bundled = [] }: Rows): DerivedRow[] {
  const values = new Map((bundled as readonly { id: number; values: unknown[] }[]).map((b) => [b.id, b.values]));
  const inBundles = (bundles as readonly { id: number; names: [string, string][] }[]).flatMap(({ id, names }) =>
    names.map(([table, key], i) => ({ table, key, value: values.get(id)?.[i] })),
  );
  const all = [...(derived as readonly DerivedRow[]), ...inBundles];
  const placeOf = ({ table, key }: DerivedRow): string => `${table} ${key}`;
  return all.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
export const allDerived = async (page: Page): Promise<DerivedRow[]> =>
  derivedIn(await rowsOf(page, ['derived', 'bundles', 'bundled']));

const SHOWN = ['approaches', 'conversations', 'events', 'members', 'inbox', 'seen'];

/** How far work has got; cheap enough to ask often. */
export async function progressOf(page: Page): Promise<Pick<Disk, 'staged' | 'waiting'>> {
  return page.evaluate(
    () =>
      new Promise<{ staged: number; waiting: number }>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result;
          const tx = db.transaction(['staged', 'derived', 'bundles', 'bundled']);
          const staged = tx.objectStore('staged').count();
          const waiting = tx.objectStore('derived').count(IDBKeyRange.bound(['dirty'], ['dirty', []]));
          tx.oncomplete = () => {
            db.close();
            resolve({ staged: staged.result, waiting: waiting.result });
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
  );
}

/** The whole store. Instants at which something was read are left out: they are of the run, not of the data. */
export async function diskOf(page: Page): Promise<Disk> {
  const rows = await rowsOf(page, [
    'contents',
    'packs',
    'sightings',
    'owner',
    'staged',
    'derived',
    'bundles',
    'bundled',
  ]);
  const packed = ((rows.packs ?? []) as readonly { rows: readonly Content[] }[]).flatMap((pack) => pack.rows);
  // Which contents share a pack depends on when a run was ended.
  const contents = [...((rows.contents ?? []) as readonly Content[]), ...packed].sort((a, b) =>
    a.hash < b.hash ? -1 : 1,
  );
  const derived = derivedIn(rows);
  const shown = derived.filter((r) => SHOWN.includes(r.table));
  const timeless = (key: string, value: unknown): unknown => (/^(readAt|provenAt)$/.test(key) ? undefined : value);
  const text = JSON.stringify([contents, rows.sightings, rows.owner, shown], timeless);
  return {
    staged: (rows.staged ?? []).length,
    waiting: derived.filter((r) => r.table === 'dirty').length,
    contents: contents.length,
    approaches: derived.filter((r) => r.table === 'approaches').length,
    digest: createHash('sha256').update(text).digest('hex'),
  };
}
