import type { Glance } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { type Clock, WEEK } from '../model/time.ts';
import type { EditView } from '../model/timeline.ts';
import type { EffectResult } from '../model/visibility.ts';
import { weekSeries } from '../visibility/series.ts';
import { effectsOf, jobChangesOf } from './effects.ts';
import { loadEvents } from './events.ts';
import { rowsFor } from './inbox.ts';
import type { Derived, Kept } from './port.ts';
import { backupOf, goalOf } from './said.ts';
import { timelineRows } from './timeline-rows.ts';
import type { AuditRow, ListsRow, ProfileRow } from './views.ts';
import { waitingRows } from './waiting.ts';

/** This week and the last twelve. */
const WEEKS = 13;
/** Rows shown as waiting; the number counts all. */
const SHOWN = 5;
/** Months of the timeline that hold whatever may still wait. */
const RECENT_MONTHS = 3;

/** The newest edit that was announced; worked out only where one was, since the whole timeline is read for it. */
async function newestVerdict(derived: Derived, decisions: readonly Decision[], profile: ProfileRow, clock: Clock) {
  if (!decisions.some((d) => d.subject === 'experiment')) return null;
  const lists = await derived.get<ListsRow>('views', 'lists');
  const { edits } = effectsOf({
    edits: profile.edits,
    decisions,
    rows: await timelineRows(derived, decisions),
    exposure: lists?.exposure ?? [],
    asOf: clock.now(),
    timeZone: clock.timeZone,
    jobChanges: jobChangesOf(profile.profile),
  });
  return edits.find((e) => e.declared && e.effect !== null) ?? null;
}

/** The edit by its name, or by the fields it changed. */
function saidOf(view: EditView, effect: EffectResult): NonNullable<Glance['verdict']> {
  const fields = [...new Set(view.parts.map((p) => p.edit.field))];
  return { ...(view.name !== undefined && { name: view.name }), fields, at: view.at, effect };
}

/** The popup's first paint: stored whole, made again after each change. */
export async function makeGlance(kept: Kept, derived: Derived, clock: Clock): Promise<Glance> {
  const now = clock.now();
  const [owner, decisions] = await Promise.all([kept.owner(), kept.decisions()]);
  const [profile, audit, lists] = await Promise.all([
    derived.get<ProfileRow>('views', 'profile'),
    derived.get<AuditRow>('views', 'audit'),
    derived.get<ListsRow>('views', 'lists'),
  ]);
  const events = await loadEvents(derived, RECENT_MONTHS + 1);
  const weeks = weekSeries(events, lists?.exposure ?? [], {
    timeZone: clock.timeZone,
    asOf: now,
    from: now - (WEEKS - 1) * WEEK,
  });
  const recent = events.filter((e) => e.isOffer && e.at > now - RECENT_MONTHS * 31 * 86_400_000).map((e) => e.key);
  const waiting = waitingRows(await rowsFor(derived, decisions, recent), now);
  const goal = goalOf(decisions);
  const verdict = profile === undefined ? null : await newestVerdict(derived, decisions, profile, clock);
  const backup = backupOf(decisions);
  const conversations = (await derived.keys('conversations')).length;
  const name = profile?.profile.name ?? owner?.names[0];
  return {
    asOf: now,
    ...(name !== undefined && { ownerName: name }),
    hasGoal: goal?.confirmedAt !== undefined,
    ...(goal?.discretion !== undefined && { discretion: goal.discretion }),
    ...(goal?.confirmedAt === undefined && profile?.proposed != null && { proposedGoal: profile.proposed }),
    weeks: events.length === 0 && (lists?.exposure.length ?? 0) === 0 ? [] : weeks.slice(-WEEKS),
    waiting: waiting.slice(0, SHOWN),
    waitingCount: waiting.length,
    ...(lists?.lastSeen !== undefined && { inboxLastSeen: lists.lastSeen }),
    ...(profile !== undefined && { profileLastSeen: profile.lastReadAt }),
    audit: audit?.report ?? null,
    ...(verdict?.effect != null && { verdict: saidOf(verdict, verdict.effect) }),
    ...(backup !== null && { lastBackup: backup.at }),
    conversationsSinceBackup: Math.max(0, conversations - (backup?.conversations ?? 0)),
    updating: false,
  };
}
