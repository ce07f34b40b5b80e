import { type Msg, msg } from '../model/text.ts';
import { DAY, type EpochMs, type Span, WEEK } from '../model/time.ts';
import { editEffect } from './effect.ts';
import { weeksToDecide } from './weeks-to-decide.ts';
import { WASH_IN_DAYS, WINDOW } from './windows.ts';

/** What the user wants to learn about: one edit, one series. */
export interface Experiment {
  readonly id: string;
  readonly declaredAt: EpochMs;
  /** The finding to fix, e.g. a check's id. */
  readonly check?: string;
  /** Fields whose edit is awaited. */
  readonly fields: readonly string[];
  /** The one series: all offers or one label. */
  readonly series: string;
  /** The edit that was recognised, or set by hand. */
  readonly editAt?: EpochMs;
  readonly endedAt?: EpochMs;
}

export interface History {
  readonly events: readonly EpochMs[];
  readonly exposure: readonly Span[];
  readonly otherEdits?: readonly EpochMs[];
  readonly asOf: EpochMs;
}

/** What an edit made now could teach, from the user's own history. */
export interface Outlook {
  readonly perWeek: number | null;
  readonly observedWeeks: number;
  readonly dispersion: number;
  /** Weeks after the edit, quiet period included, until half of all doublings would be seen; null beyond 52. */
  readonly doublingWeeks: number | null;
  readonly halvingWeeks: number | null;
  /** Has a doubling at least an even chance of being seen within 26 weeks? If not, offer the check-in. */
  readonly learnable: boolean;
  readonly message: Msg;
}

const QUIET_WEEKS = (WASH_IN_DAYS * DAY) / WEEK;
const plusQuiet = (weeks: number | null): number | null => (weeks === null ? null : weeks + QUIET_WEEKS);
/** Two digits below 1: one offer in half a year is no 0 a week. */
const rounded = (n: number): number => (n < 1 ? Math.round(n * 100) / 100 : Math.round(n * 10) / 10);

/** Would a full history at this rate do? Then it is weeks that lack, not offers. */
function tooShort(perWeek: number, observedWeeks: number, dispersion: number): boolean {
  const whole = WINDOW / WEEK;
  return observedWeeks < whole && (weeksToDecide((perWeek * whole) / dispersion, whole, 2) ?? Infinity) <= whole;
}

function say({ perWeek, observedWeeks, dispersion, learnable, doublingWeeks: weeks }: Omit<Outlook, 'message'>): Msg {
  if (perWeek === null) return msg('plan.no-history');
  if (!learnable || weeks === null) {
    return tooShort(perWeek, observedWeeks, dispersion)
      ? msg('plan.short-history', { perWeek: rounded(perWeek), count: Math.floor(observedWeeks) })
      : msg('plan.low-volume', { perWeek: rounded(perWeek) });
  }
  return msg('plan.learnable', { perWeek: rounded(perWeek), count: Math.ceil(weeks) });
}

/** What can be learned from an edit made now, and when (said before the edit, design §7 "Low volume"). */
export function outlook(history: History): Outlook {
  const now = editEffect({ ...history, editAt: history.asOf });
  const observedWeeks = now.before.days / 7;
  const n0 = now.before.count / now.dispersion;
  const doubling = weeksToDecide(n0, observedWeeks, 2);
  const perWeek = observedWeeks > 0 ? now.before.count / observedWeeks : null;
  const learnable = doubling !== null && doubling <= WINDOW / WEEK;
  const plan = {
    perWeek,
    observedWeeks,
    dispersion: now.dispersion,
    doublingWeeks: plusQuiet(doubling),
    halvingWeeks: plusQuiet(weeksToDecide(n0, observedWeeks, 0.5)),
    learnable,
  };
  return { ...plan, message: say(plan) };
}

/** Where an experiment stands. */
export type Standing =
  | { readonly state: 'waiting-for-edit' }
  | { readonly state: 'quiet'; readonly until: EpochMs }
  | { readonly state: 'counting'; readonly due: EpochMs | null }
  | { readonly state: 'due' }
  | { readonly state: 'ended' };

/** From when an edit's answer is due: once half of all doublings would show, at the latest when its time to count ends. */
export function dueAt(editAt: EpochMs, plan: Pick<Outlook, 'doublingWeeks'>): EpochMs {
  const quietUntil = editAt + WASH_IN_DAYS * DAY;
  const half = plan.doublingWeeks === null ? Infinity : editAt + plan.doublingWeeks * WEEK;
  return Math.max(quietUntil, Math.min(half, quietUntil + WINDOW));
}

/** Stage of an experiment; `plan` is the outlook from before its edit. */
export function standing(e: Experiment, plan: Pick<Outlook, 'doublingWeeks'>, now: EpochMs): Standing {
  if (e.endedAt !== undefined) return { state: 'ended' };
  if (e.editAt === undefined) return { state: 'waiting-for-edit' };
  const quietUntil = e.editAt + WASH_IN_DAYS * DAY;
  if (now < quietUntil) return { state: 'quiet', until: quietUntil };
  if (now >= dueAt(e.editAt, plan)) return { state: 'due' };
  return { state: 'counting', due: plan.doublingWeeks === null ? null : e.editAt + plan.doublingWeeks * WEEK };
}

/** Why no experiment may be declared now: one at a time, and not while an edit settles; null where it may. */
export function mayDeclare(experiments: readonly Experiment[], now: EpochMs): Msg | null {
  const open = experiments.find((e) => e.endedAt === undefined && !settled(e, now));
  return open === undefined ? null : msg('plan.one-at-a-time', { id: open.id });
}

const settled = (e: Experiment, now: EpochMs): boolean =>
  e.editAt !== undefined && now >= e.editAt + WASH_IN_DAYS * DAY + WINDOW;

/** The awaited edit among those seen: the first of its fields that was new after the declaration. */
export function recognise<E extends { readonly field: string; readonly firstSeenNew: EpochMs }>(
  experiment: Experiment,
  edits: readonly E[],
): E | null {
  const after = edits.filter((e) => e.firstSeenNew > experiment.declaredAt && experiment.fields.includes(e.field));
  return after.sort((a, b) => a.firstSeenNew - b.firstSeenNew)[0] ?? null;
}
