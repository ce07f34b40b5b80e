import type { Decision } from '../model/decision.ts';
import type { Goal } from '../model/goal.ts';
import { contentHash } from '../model/hash.ts';
import type { EpochMs } from '../model/time.ts';
import { Corrections } from './corrections.ts';
import { fitRecord } from './fits.ts';
import type { Judges } from './judges.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord, FitRecord } from './records.ts';
import { checksOf, goalOf } from './said.ts';
import type { AuditRow, ProfileRow } from './views.ts';

/** Approaches held against a changed goal per commit. */
const BATCH = 200;

export const goalKey = (judges: Judges, goal: Goal | null): string => contentHash([judges.version, goal]);

/** The audit of the profile as it stands; `undefined` where nothing it reads has changed. */
export function auditRow(
  profile: ProfileRow,
  decisions: readonly Decision[],
  judges: Judges,
  now: EpochMs,
  old: AuditRow | undefined,
): AuditRow | undefined {
  const set = goalOf(decisions);
  const goal = set?.confirmedAt === undefined ? null : set;
  const { dismissed, weights } = checksOf(decisions);
  // Whole months since a position began change the audit, the hour of the day does not.
  const month = new Date(now).toISOString().slice(0, 7);
  const { profile: p, coverage } = profile;
  const input = contentHash([judges.version, p, coverage, goal, dismissed, weights, month]);
  if (old?.input === input) return undefined;
  const report = judges.audit({ profile: p, coverage, goal, now, dismissed, weights });
  return report === null ? undefined : { input, report };
}

/** Holds all offers against the goal that now is; goes on where a killed worker stopped. */
export async function refit(derived: Derived, decisions: readonly Decision[], judges: Judges): Promise<void> {
  const goal = goalOf(decisions);
  const corrections = new Corrections(decisions);
  const input = goalKey(judges, goal);
  const keys = await derived.keys('approaches');
  for (let i = 0; i < keys.length; i += BATCH) {
    const batch = keys.slice(i, i + BATCH);
    const fits = await derived.many<FitRecord>('fits', batch);
    const wrong = batch.filter((_, n) => fits[n]?.input !== input);
    const records = (await derived.many<ApproachRecord>('approaches', wrong)).filter((r) => r !== undefined);
    await derived.commit(
      records.map((r) => ({ table: 'fits', key: r.key, value: fitRecord(r, goal, corrections, judges) })),
    );
  }
}
