import { expect } from 'vitest';
import type { Content } from '../../../lib/model/sighting.ts';
import { BackupError, openStore, type Store, StoreError } from '../../../lib/store/index.ts';
import { sightingOf } from '../../store/rows.ts';
import { mutateText } from '../mutate.ts';
import { expectUnpolluted } from '../plain.ts';
import type { Target } from '../target.ts';

const content = (n: number): Content => ({
  hash: `h${n}`,
  body: {
    kind: 'message',
    message: { direction: 'inbound', sender: { name: `P${n}` }, text: `Two days a week, “ü” ${n}`, sentAt: n },
  },
});
const sighting = (n: number) => sightingOf(`s${n}`, n, [`h${n}`]);
const PASSPHRASE = 'seven quiet herons';

let made = 0;
const fresh = (): Promise<Store> => openStore({ name: `fuzz-${made++}` });

async function linesOf(store: Store, passphrase?: string): Promise<string> {
  const parts: string[] = [];
  for await (const line of store.backup(0, passphrase)) parts.push(line.endsWith('\n') ? line : `${line}\n`);
  return parts.join('');
}

async function right(): Promise<{ plain: string; sealed: string }> {
  const store = await fresh();
  await store.keeper.keep([1, 2, 3].map(content), [1, 2, 3].map(sighting));
  await store.keeper.decide([{ id: 'd1', at: 1, subject: 'note', key: '1', field: 'text', value: 'a note' }]);
  const made = { plain: await linesOf(store), sealed: await linesOf(store, PASSPHRASE) };
  store.close();
  return made;
}

/** What a store holds after the merge, and why it was refused. Any other error is a crash. */
async function merged(text: string, seed: string): Promise<{ lines: string; error: Error | null }> {
  const store = await fresh();
  let refused: Error | null = null;
  try {
    await store.merge(new Blob([text]), seed === 'encrypted' ? PASSPHRASE : undefined);
  } catch (error) {
    if (!(error instanceof BackupError) && !(error instanceof StoreError)) throw error;
    refused = error;
  }
  const lines = await linesOf(store);
  store.close();
  return { lines, error: refused };
}

/** A changed backup is refused and changes nothing, or it is the backup after all. */
export async function backupTarget(): Promise<Target<string>> {
  const { plain, sealed } = await right();
  const empty = await fresh();
  const nothing = await linesOf(empty);
  empty.close();
  return {
    name: 'backup',
    // Deriving a key takes a tenth of a second by design.
    weights: { encrypted: 1, plain: 19 },
    seeds: [
      { name: 'plain', input: plain },
      { name: 'encrypted', input: sealed },
    ],
    takes: async (text, seed) => (await merged(text, seed)).lines === plain,
    mutate: mutateText,
    async check(text, seed) {
      const { lines, error } = await merged(text, seed);
      expect(lines).toBe(error === null ? plain : nothing);
      expect(error?.message).not.toBe('');
      expectUnpolluted();
    },
  };
}
