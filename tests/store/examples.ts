import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A database as one version left it. */
export interface Example {
  readonly version: number;
  readonly stores: Record<
    string,
    {
      keyPath: string | string[];
      indexes: Record<string, string | ({ keyPath: string } & IDBIndexParameters)>;
      rows: readonly Record<string, unknown>[];
    }
  >;
}

/** Every content of an example, alone or in a pack. */
export const contentsIn = ({ stores }: Example): readonly Record<string, unknown>[] => [
  ...(stores.packs?.rows ?? []).flatMap((pack) => pack.rows as Record<string, unknown>[]),
  ...(stores.contents?.rows ?? []),
];

export const pathOf = (version: number): string =>
  fileURLToPath(new URL(`../fixtures/store/v${version}.json`, import.meta.url));
export const exampleOf = (version: number): Example => JSON.parse(readFileSync(pathOf(version), 'utf8')) as Example;

/** Builds the database by hand: not by the code under test. */
export function build(example: Example): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('beckon', example.version);
    open.onerror = () => reject(open.error);
    open.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(example.stores)) {
        const store = open.result.createObjectStore(name, { keyPath });
        for (const [index, of] of Object.entries(indexes)) {
          const { keyPath: path, ...options } = typeof of === 'string' ? { keyPath: of } : of;
          store.createIndex(index, path, options);
        }
        for (const row of rows) store.put(row);
      }
    };
    open.onsuccess = () => {
      open.result.close();
      resolve();
    };
  });
}
