import { TOLD_DAYS } from '../model/audit.ts';
import type { Decision } from '../model/decision.ts';
import type { Goal } from '../model/goal.ts';
import { contentHash } from '../model/hash.ts';
import type { DemandedTerm } from '../model/report.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import { buildConversation } from './conversations.ts';
import { Corrections } from './corrections.ts';
import { fitRecord } from './fits.ts';
import { Joins } from './joins.ts';
import type { AuditInput, Judges } from './judges.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord, FitRecord } from './records.ts';
import { goalOf } from './said.ts';
import { textsOf } from './seed.ts';
import type { AuditRow, ProfileRow } from './views.ts';

/** Approaches held against a changed goal per commit. */
const BATCH = 200;

export const goalKey = (judges: Judges, goal: Goal | null): string => contentHash([judges.version, goal]);

/**
 * The instant an audit speaks for: the profile's own, or the first of this month, so that an old reading ages in steps;
 * and the moment at which an own answer became too old, so that it is asked again on its day.
 */
export function auditDay(profile: Pick<ProfileRow, 'asOf'>, said: readonly Decision[], now: EpochMs): EpochMs {
  const today = new Date(now);
  const aged = said.flatMap((d) =>
    d.subject === 'check' && d.field.startsWith('told') && d.at + TOLD_DAYS * DAY <= now
      ? [d.at + TOLD_DAYS * DAY]
      : [],
  );
  return Math.max(profile.asOf, Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1), ...aged);
}

/** What the audit reads: the profile as it stands, the confirmed goal, what was said of checks, what recruiters ask for. */
export function auditInput(
  profile: ProfileRow,
  said: readonly Decision[],
  demand: readonly DemandedTerm[],
  asOf: EpochMs,
): AuditInput {
  const set = goalOf(said);
  return {
    profile: profile.profile,
    coverage: profile.coverage,
    goal: set?.confirmedAt === undefined ? null : set,
    asOf,
    decisions: said.filter((d) => d.subject === 'check'),
    demand,
  };
}

/** The audit of the profile as it stands; `undefined` where nothing it reads has changed. */
export function auditRow(
  profile: ProfileRow,
  said: readonly Decision[],
  demand: readonly DemandedTerm[],
  judges: Judges,
  now: EpochMs,
  old: AuditRow | undefined,
): AuditRow | undefined {
  const input = auditInput(profile, said, demand, auditDay(profile, said, now));
  const fingerprint = contentHash([judges.version, input]);
  return old?.input === fingerprint ? undefined : { input: fingerprint, report: judges.audit(input) };
}

/** Whole texts are fetched only for a goal that looks for words in them. */
async function wholeTexts(
  goal: Goal | null,
  joins: Joins,
  records: readonly ApproachRecord[],
): Promise<Map<string, string>> {
  if (goal === null || goal.noGos.length === 0) return new Map();
  const ids = [...new Set(records.map((r) => r.conversationId))];
  joins.use(await joins.load(ids, () => false));
  const conversations = await Promise.all(ids.map(async (id) => buildConversation(id, await joins.belonging(id))));
  return textsOf(conversations.flatMap((c) => c.approaches));
}

/** Holds all offers against the goal that now is; goes on where a killed worker stopped. */
export async function refit(
  kept: Kept,
  derived: Derived,
  decisions: readonly Decision[],
  judges: Judges,
): Promise<void> {
  const goal = goalOf(decisions);
  const corrections = new Corrections(decisions);
  const input = goalKey(judges, goal);
  const keys = await derived.keys('approaches');
  const joins = new Joins(kept, derived);
  for (let i = 0; i < keys.length; i += BATCH) {
    const batch = keys.slice(i, i + BATCH);
    const fits = await derived.many<FitRecord>('fits', batch);
    const wrong = batch.filter((_, n) => fits[n]?.input !== input);
    const records = (await derived.many<ApproachRecord>('approaches', wrong)).filter((r) => r !== undefined);
    const texts = await wholeTexts(goal, joins, records);
    await derived.commit(
      records.map((r) => ({
        table: 'fits',
        key: r.key,
        value: fitRecord(r, goal, corrections, judges, texts.get(r.key)),
      })),
    );
  }
}
