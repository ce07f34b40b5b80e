import { keysOfMonths, monthMark, monthOfMark } from './events.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord, FitRecord, SlimRecord } from './records.ts';
import { slim } from './rows.ts';

/** One recruiter's favourite word is no demand. */
const FEWEST_OFFERS = 2;
const MOST_TERMS = 100;
/** Months put together at once: a few hundred approaches for most people. */
const TOGETHER = 12;
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

/** Puts some months of the inbox together, in one commit; a question for each month would cost a round trip each. */
async function rebuild(derived: Derived, months: readonly string[]): Promise<void> {
  const keys = await keysOfMonths(derived, months);
  const all = keys.flat();
  const [records, fits] = await Promise.all([
    derived.many<ApproachRecord>('approaches', all),
    derived.many<FitRecord>('fits', all),
  ]);
  let at = 0;
  const puts = months.flatMap((month, m): Put[] => {
    const rows: SlimRecord[] = [];
    for (const _ of keys[m] ?? []) {
      const record = records[at];
      if (record !== undefined) rows.push(slim(record, fits[at]?.fit ?? null));
      at++;
    }
    return [
      { table: 'inbox', key: month, value: rows.length === 0 ? undefined : rows },
      { table: 'dirty', key: monthMark(month), value: undefined },
    ];
  });
  await derived.commit([...puts, { table: 'dirty', key: TERMS, value: TERMS }]);
}

/** Puts the inbox's months together again wherever an approach or its fit has changed, a year per commit. */
export async function rebuildMonths(derived: Derived): Promise<void> {
  const months = (await derived.keys('dirty')).map(monthOfMark).filter((m) => m !== null);
  for (let i = 0; i < months.length; i += TOGETHER) await rebuild(derived, months.slice(i, i + TOGETHER));
  if ((await derived.get('dirty', TERMS)) === undefined) return;
  await derived.commit([
    { table: 'views', key: 'vocabulary', value: await vocabulary(derived) },
    { table: 'dirty', key: TERMS, value: undefined },
  ]);
}
