import { DAY, type EpochMs } from '../model/time.ts';
import type { Store } from '../store/index.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord } from './records.ts';
import { settingsOf } from './said.ts';

/** Records rewritten per commit. */
const BATCH = 200;

/** The beginning of a text shown in lists goes with the text; judged facts and their short quotes stay. */
async function dropSnippets(derived: Derived, before: EpochMs | null): Promise<void> {
  const keys = await derived.keys('approaches');
  for (let i = 0; i < keys.length; i += BATCH) {
    const records = await derived.many<ApproachRecord>('approaches', keys.slice(i, i + BATCH));
    const old = (r: ApproachRecord): boolean => before === null || (r.lastAt ?? Infinity) < before;
    const puts = records.flatMap((r) =>
      r !== undefined && r.snippet !== '' && old(r)
        ? [{ table: 'approaches' as const, key: r.key, value: { ...r, snippet: '' } }]
        : [],
    );
    if (puts.length > 0) await derived.commit(puts);
  }
}

/** "Facts only" and the retention time: texts go once everything they say has been derived. */
export async function forget(store: Pick<Store, 'kept' | 'derived' | 'dropTexts'>, now: EpochMs): Promise<void> {
  const { factsOnly, retentionDays } = settingsOf(await store.kept.decisions());
  if (!factsOnly && retentionDays === null) return;
  const before = factsOnly ? null : now - (retentionDays ?? 0) * DAY;
  if ((await store.dropTexts(before)) > 0) await dropSnippets(store.derived, before);
}
