import { DAY, type EpochMs } from '../../lib/model/time.ts';
import { Corrections } from '../../lib/pipeline/corrections.ts';
import { moveEvents } from '../../lib/pipeline/events.ts';
import { rebuildMonths } from '../../lib/pipeline/months.ts';
import type { Derived } from '../../lib/pipeline/port.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';

/** How far back the approaches go. */
export const YEARS = 8;
const AT_ONCE = 500;

const record = (i: number, at: EpochMs): ApproachRecord => ({
  key: `approach-${i}`,
  keys: [`approach-${i}`],
  conversationId: `thread-${i}`,
  sender: { name: `Sender ${i}` },
  at,
  answered: i % 3 === 0,
  inmail: false,
  snippet: 'We are looking for a machine-learning engineer for a six-month contract, about 15 hours a week.',
  input: '',
  triage: {
    version: 1,
    language: 'en',
    understood: true,
    label: i % 3 === 1 ? 'contract_offer' : 'sales_pitch',
    confidence: 0.9,
    isOffer: i % 3 === 1,
    offer: null,
    quotes: {},
    missing: [],
    risk: { level: 'none', checked: true, rules: [] },
    evidence: [],
  },
});

/** Derived rows as they are after so many conversations with one approach each, evenly over the years before `now`. */
export async function fillApproaches(derived: Derived, size: number, now: EpochMs): Promise<void> {
  for (let from = 0; from < size; from += AT_ONCE) {
    const records = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, k) =>
      record(from + k, now - ((size - from - k) * YEARS * 365 * DAY) / size),
    );
    const events = await moveEvents(derived, [], records, (r) => r.triage);
    await derived.commit([
      ...events,
      ...records.flatMap((r) => [
        { table: 'approaches' as const, key: r.key, value: r },
        {
          table: 'conversations' as const,
          key: r.conversationId,
          value: { id: r.conversationId, names: [], approaches: [] },
        },
      ]),
    ]);
  }
  await rebuildMonths(derived, new Corrections([]));
}
