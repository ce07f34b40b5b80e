import { keysOfMonth, monthMark, monthOfMark } from './events.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord, FitRecord } from './records.ts';
import { slim } from './rows.ts';

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
    ]);
  }
}
