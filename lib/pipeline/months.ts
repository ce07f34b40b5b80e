import { keysOfMonth, monthMark, monthOfMark } from './events.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord, FitRecord, SlimRecord } from './records.ts';
import { slim } from './rows.ts';

/** One recruiter's favourite word is no demand. */
const FEWEST_OFFERS = 2;
const MOST_TERMS = 100;
/** Marks the terms as out of date, in the same commit as the month that changed them. */
const TERMS = '#vocabulary';

/** Skills that the user's own offers name, most frequent first. */
async function vocabulary(derived: Derived): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const month of await derived.all<readonly SlimRecord[]>('inbox')) {
    for (const { triage } of month) {
      for (const term of triage.isOffer ? (triage.offer?.skills ?? []) : []) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  const often = [...counts].filter(([, n]) => n >= FEWEST_OFFERS);
  return often
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}

/** Puts the inbox's months together again wherever an approach or its fit has changed; one commit each. */
export async function rebuildMonths(derived: Derived): Promise<void> {
  const months = (await derived.keys('dirty')).map(monthOfMark).filter((m) => m !== null);
  for (const month of months) {
    const keys = await keysOfMonth(derived, month);
    const records = await derived.many<ApproachRecord>('approaches', keys);
    const fits = await derived.many<FitRecord>('fits', keys);
    const rows = records.flatMap((r, i) => (r === undefined ? [] : [slim(r, fits[i]?.fit ?? null)]));
    await derived.commit([
      { table: 'inbox', key: month, value: rows.length === 0 ? undefined : rows },
      { table: 'dirty', key: monthMark(month), value: undefined },
      { table: 'dirty', key: TERMS, value: TERMS },
    ]);
  }
  if ((await derived.get('dirty', TERMS)) === undefined) return;
  await derived.commit([
    { table: 'views', key: 'vocabulary', value: await vocabulary(derived) },
    { table: 'dirty', key: TERMS, value: undefined },
  ]);
}
