import type { Glance } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { Clock, EpochMs } from '../model/time.ts';
import type { EditView } from '../model/timeline.ts';
import type { EffectResult } from '../model/visibility.ts';
import { effectsOf, jobChangesOf } from './effects.ts';
import { loadEvents } from './events.ts';
import { glanceWeeks } from './glance-weeks.ts';
import { rowsFor } from './inbox.ts';
import { openOffers, waitingAt } from './open-offers.ts';
import { editDue } from './plan-view.ts';
import type { Derived, Kept } from './port.ts';
import { backupOf, goalOf } from './said.ts';
import { timelineMonths, timelineRows } from './timeline-rows.ts';
import type { AuditRow, GlanceRow, ListsRow, ProfileRow } from './views.ts';
import { FRESH } from './waiting.ts';

/** Months of the timeline that hold whatever may still wait. */
const RECENT_MONTHS = 3;

/** The edit by its name, or by the fields it changed. */
function saidOf(view: EditView, effect: EffectResult, due: EpochMs | null): NonNullable<Glance['verdict']> {
  const fields = [...new Set(view.parts.map((p) => p.edit.field))];
  return {
    ...(view.name !== undefined && { name: view.name }),
    fields,
    at: view.at,
    series: view.series,
    effect,
    ...(due !== null && { due }),
  };
}

/** The newest edit that was announced; worked out only where one was, since the whole timeline is read for it. */
async function newestVerdict(
  derived: Derived,
  decisions: readonly Decision[],
  profile: ProfileRow | undefined,
  clock: Clock,
) {
  if (!decisions.some((d) => d.subject === 'experiment')) return null;
  const lists = await derived.get<ListsRow>('views', 'lists');
  const [rows, exposure] = [timelineRows(await timelineMonths(derived), decisions), lists?.exposure ?? []];
  const jobChanges = profile === undefined ? [] : jobChangesOf(profile.profile);
  const asked = { edits: profile?.edits ?? [], decisions, rows, exposure, jobChanges };
  const effects = effectsOf({ ...asked, asOf: clock.now(), timeZone: clock.timeZone });
  const newest = effects.edits.find((e) => e.declared && e.effect !== null);
  if (newest?.effect == null) return null;
  return saidOf(newest, newest.effect, editDue({ effects, rows, exposure, jobChanges }, newest));
}

/** The popup's first paint: stored whole, made again after each change. */
export async function makeGlance(kept: Kept, derived: Derived, clock: Clock): Promise<GlanceRow> {
  const now = clock.now();
  const [owner, decisions] = await Promise.all([kept.owner(), kept.decisions()]);
  const [profile, audit, lists] = await Promise.all([
    derived.get<ProfileRow>('views', 'profile'),
    derived.get<AuditRow>('views', 'audit'),
    derived.get<ListsRow>('views', 'lists'),
  ]);
  const events = await loadEvents(derived, now, RECENT_MONTHS);
  const recent = events.filter((e) => e.isOffer && e.at > now - FRESH).map((e) => e.key);
  const open = openOffers(await rowsFor(derived, decisions, recent), now);
  const goal = goalOf(decisions);
  const verdict = await newestVerdict(derived, decisions, profile, clock);
  const backup = backupOf(decisions);
  const conversations = await derived.count('conversations');
  const name = profile?.profile.name ?? owner?.names[0];
  const glance: Glance = {
    asOf: now,
    ...(name !== undefined && { ownerName: name }),
    hasGoal: goal?.confirmedAt !== undefined,
    ...(goal?.discretion !== undefined && { discretion: goal.discretion }),
    ...(goal?.confirmedAt === undefined && profile?.proposed != null && { proposedGoal: profile.proposed }),
    weeks: await glanceWeeks(derived, clock),
    ...waitingAt(open, now),
    ...(lists?.lastSeen !== undefined && { inboxLastSeen: lists.lastSeen }),
    ...(profile !== undefined && { profileLastSeen: profile.lastReadAt }),
    audit: audit?.report ?? null,
    ...(verdict !== null && { verdict }),
    ...(backup !== null && { lastBackup: backup.at }),
    conversationsSinceBackup: Math.max(0, conversations - (backup?.conversations ?? 0)),
    updating: false,
  };
  return { glance, timeZone: clock.timeZone, open };
}
