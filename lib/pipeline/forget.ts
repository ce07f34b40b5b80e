import type { NewDecision } from '../model/app.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { Store } from '../store/index.ts';
import { markAllMonths } from './events.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord } from './records.ts';
import { redactions } from './redact.ts';
import { settingsOf } from './said.ts';

/** Records rewritten per commit. */
const BATCH = 200;
const VIEW = 'forgotten';

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
  await derived.commit(await markAllMonths(derived));
}

export type ForgettingStore = Pick<Store, 'kept' | 'derived' | 'dropTexts'> & {
  /** Drops the texts of these contents for good. */
  readonly redact?: (hashes: readonly string[]) => Promise<unknown>;
};

/**
 * What the user wants gone goes: redacted approaches, and by "facts only" and the retention time every text, once all it
 * says has been derived.
 */
export async function forget(
  store: ForgettingStore,
  now: EpochMs,
  say: (said: readonly NewDecision[]) => Promise<void>,
): Promise<void> {
  const { kept, derived } = store;
  const redacted = await redactions(kept, derived, say);
  if (redacted.length > 0) await store.redact?.(redacted);
  const { factsOnly, retentionDays } = settingsOf(await kept.decisions());
  if (!factsOnly && retentionDays === null) return;
  // Looking at every text is slow: once a day, and when the rule or what was read has changed.
  const done = [factsOnly, retentionDays, Math.floor(now / DAY), (await derived.keys('seen')).length].join(' ');
  if ((await derived.get('views', VIEW)) === done) return;
  const before = factsOnly ? null : now - (retentionDays ?? 0) * DAY;
  // Snippets first: a kill in between leaves texts that the next run drops, never a snippet without its text.
  await dropSnippets(derived, before);
  await store.dropTexts(before);
  await derived.commit([{ table: 'views', key: VIEW, value: done }]);
}
