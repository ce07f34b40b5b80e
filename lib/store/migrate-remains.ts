import { contentHash } from '../model/hash.ts';
import type { Migrating } from './migrations.ts';

/* Part of the released step from version 1 to 2; never edit. Rows are taken as version 1 left them. */

type Row = Readonly<Record<string, unknown>>;
interface OldRecord extends Row {
  readonly key: string;
  readonly snippet: string;
  readonly triage: Row & { readonly risk: Row & { readonly rules: readonly Row[] } };
}

/** A record whose text is gone, without the short quotes that version 1 left in it. */
function wordless(record: OldRecord): OldRecord {
  if (record.snippet !== '') return record;
  const { triage } = record;
  const risk = { ...triage.risk, rules: triage.risk.rules.map((r) => ({ ...r, quote: '' })) };
  return { ...record, triage: { ...triage, quotes: {}, evidence: [], risk } };
}

async function goneTexts(tx: Migrating): Promise<Set<string>> {
  const gone = new Set<string>();
  for await (const cursor of tx.objectStore('contents').iterate())
    if (cursor.value.body === null) gone.add(cursor.value.hash);
  return gone;
}

/** What version 1 judged from texts that are gone stood in derived rows alone, and so in no backup: it is kept from now on. */
export async function keepRemains(tx: Migrating): Promise<void> {
  const gone = await goneTexts(tx);
  if (gone.size === 0) return;
  const derived = tx.objectStore('derived');
  const rowOf = async (table: string, key: string): Promise<unknown> => (await derived.get([table, key]))?.value;
  for await (const { value } of derived.iterate(IDBKeyRange.bound(['members'], ['members', []]))) {
    const { id, hashes } = value.value as { readonly id: string; readonly hashes: readonly string[] };
    const tip = (await rowOf('conversations', id)) as (Row & { readonly approaches: readonly string[] }) | undefined;
    if (tip === undefined || !hashes.some((h) => gone.has(h))) continue;
    const { approaches, ...rest } = tip;
    const records = await Promise.all(approaches.map((key) => rowOf('approaches', key)));
    const found = (records.filter((r) => r !== undefined) as OldRecord[]).map(wordless);
    const body = { conversation: id, tip: rest, records: found.sort((a, b) => (a.key < b.key ? -1 : 1)) };
    await tx.objectStore('remains').put({ id: contentHash(body), body: body as never });
    await derived.put({ table: 'dirty', key: id, value: id });
  }
}
