import type { Corrections } from './corrections.ts';
import { demandOfMonth, demandRow } from './demand.ts';
import { keysOfMonths, monthMark, monthOfMark } from './events.ts';
import type { Fresh } from './fresh.ts';
import { later } from './later.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord, FitRecord, SlimRecord } from './records.ts';
import { slim, timelineOf } from './rows.ts';
import { rowsByKey } from './rows-by-key.ts';

/** Months put together at once: a few hundred approaches for most people. */
const TOGETHER = 12;
/** Marks the terms as out of date, in the same commit as the month that changed them. */
const TERMS = '#demand';

/** Some months of the inbox with all that stands in them. */
interface Loaded {
  readonly months: readonly string[];
  readonly keys: readonly string[][];
  readonly records: readonly (ApproachRecord | undefined)[];
  readonly fits: readonly (FitRecord | undefined)[];
}

/** Reads some months at once; a question for each would cost a round trip each. */
async function load(derived: Derived, months: readonly string[], fitted: boolean, fresh?: Fresh): Promise<Loaded> {
  const keys = await keysOfMonths(derived, months);
  const all = keys.flat();
  const asked = all.filter((key) => fresh?.record(key) === undefined);
  const [records, fits] = await Promise.all([
    rowsByKey<ApproachRecord>(derived, 'approaches', asked),
    fitted ? rowsByKey<FitRecord>(derived, 'fits', asked) : new Map<string, FitRecord | undefined>(),
  ]);
  return {
    months,
    keys,
    records: all.map((key) => fresh?.record(key) ?? records.get(key)),
    fits: all.map((key) => fresh?.fit(key) ?? fits.get(key)),
  };
}

/** Puts some months of the inbox together, for one commit. */
function putTogether({ months, keys, records, fits }: Loaded, corrections: Corrections): Put[] {
  let at = 0;
  const puts = months.flatMap((month, m): Put[] => {
    const rows: SlimRecord[] = [];
    const whole: ApproachRecord[] = [];
    for (const _ of keys[m] ?? []) {
      const record = records[at];
      if (record !== undefined) {
        rows.push(slim(record, fits[at]?.fit ?? null));
        whole.push(record);
      }
      at++;
    }
    return [
      { table: 'inbox', key: month, value: rows.length === 0 ? undefined : rows },
      { table: 'timeline', key: month, value: rows.length === 0 ? undefined : rows.map(timelineOf) },
      demandOfMonth(month, whole, corrections),
      { table: 'dirty', key: monthMark(month), value: undefined },
    ];
  });
  return [...puts, { table: 'dirty', key: TERMS, value: TERMS }];
}

/**
 * Puts the inbox's months together again wherever an approach or its fit has changed, a year per commit. `fresh`: what the
 * same run wrote, as it still stands.
 */
export async function rebuildMonths(derived: Derived, corrections: Corrections, fresh?: Fresh): Promise<void> {
  const months = (await derived.keys('dirty')).map(monthOfMark).filter((m) => m !== null);
  const fitted = months.length > 0 && (await derived.keys('fits')).length > 0;
  const ahead = (from: number): Promise<Loaded> =>
    later(load(derived, months.slice(from, from + TOGETHER), fitted, fresh));
  let next = ahead(0);
  for (let i = 0; i < months.length; i += TOGETHER) {
    const loaded = await next;
    // The next year is read while this one is put together and written.
    next = ahead(i + TOGETHER);
    await derived.commit(putTogether(loaded, corrections));
  }
  if ((await derived.get('dirty', TERMS)) === undefined) return;
  await derived.commit([await demandRow(derived), { table: 'dirty', key: TERMS, value: undefined }]);
}
