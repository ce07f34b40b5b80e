import type { AuditReport } from '../model/audit.ts';
import { DAY, type EpochMs, type Span } from '../model/time.ts';
import type { EditView, ExperimentView, PlanView, SeriesOutlook, Suggestion } from '../model/timeline.ts';
import { CHECK_FIELDS } from '../visibility/check-fields.ts';
import { instantsOf } from '../visibility/edit-groups.ts';
import { dueAt, mayDeclare, type Outlook, outlook, type Standing, standing } from '../visibility/planner.ts';
import { WASH_IN_DAYS } from '../visibility/windows.ts';
import { type Effects, inOneJob, OFFERS, rowsOfSeries } from './effects.ts';
import type { Tracked } from './experiments.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** Series that an experiment may look at. */
const SERIES = [OFFERS, 'contract_offer', 'permanent_offer', 'recruiter_ping'] as const;
const SUGGESTED = 6;

export interface PlanInput {
  readonly effects: Effects;
  readonly rows: readonly TimelineRow[];
  readonly exposure: readonly Span[];
  readonly jobChanges: readonly EpochMs[];
  readonly report: AuditReport | null;
  readonly now: EpochMs;
}

type History = Omit<PlanInput, 'report' | 'now'>;

/** What an edit made at `asOf` could teach on a series, from the history before it. */
function outlookAt({ effects, rows, exposure, jobChanges }: History, series: string, asOf: EpochMs): Outlook {
  const real = effects.edits.filter((e) => !e.noise).flatMap(instantsOf);
  const earlier = [...real, ...jobChanges].filter((at) => at < asOf);
  const events = rowsOfSeries(rows, series).map((r) => r.at);
  return outlook({ events, exposure: inOneJob(exposure, jobChanges, asOf), asOf, otherEdits: earlier });
}

/** Nothing that comes later can change what is said of the edit: its answer is as good as it gets. */
const isClosed = (edit: EditView | undefined): boolean => edit?.effect?.notes.includes('frozen') === true;

function viewOf(input: PlanInput, e: Tracked): ExperimentView {
  const group = input.effects.edits.find((g) => g.parts.some((p) => p.edit.id === e.editId));
  const plan = outlookAt(input, e.series, group?.from ?? e.endedAt ?? input.now);
  const stands = standing(group === undefined ? e : { ...e, editAt: group.at }, plan, input.now);
  const at: Standing = stands.state === 'counting' && isClosed(group) ? { state: 'due' } : stands;
  return {
    id: e.id,
    declaredAt: e.declaredAt,
    ...(e.check !== undefined && { check: e.check }),
    fields: e.fields,
    series: e.series,
    state: at.state,
    ...(at.state === 'quiet' && { quietUntil: at.until }),
    ...(at.state === 'counting' && { due: at.due }),
    outlook: plan.message,
    learnable: plan.learnable,
    ...(group !== undefined && { editId: group.id }),
  };
}

/** From when the answer on an announced edit is due; null where its experiment was ended. */
export function editDue(input: History, edit: EditView): EpochMs | null {
  const e = input.effects.experiments.find((x) => edit.parts.some((p) => p.edit.id === x.editId));
  if (e === undefined || e.endedAt !== undefined) return null;
  const due = dueAt(edit.at, outlookAt(input, e.series, edit.from));
  return isClosed(edit) ? Math.min(due, edit.at + WASH_IN_DAYS * DAY) : due;
}

/** Findings that an edit of the profile can fix, in the order of the report: most gain per effort first. */
function suggestions(report: AuditReport | null): Suggestion[] {
  return (
    (report?.findings ?? [])
      .filter((f) => (f.result === 'missing' || f.result === 'partly') && f.kind !== 'earn')
      // Where all that lacks is an answer of the user's, no edit is due.
      .filter((f) => (f.share ?? 0) + (f.open ?? 0) < 1)
      .map((f): Suggestion => ({ check: f.check, fields: CHECK_FIELDS[f.check] ?? [] }))
      .filter((s) => s.fields.length > 0)
      .slice(0, SUGGESTED)
  );
}

/** The experiment under way, those before it, and what a next one could teach. */
export function planView(input: PlanInput): PlanView {
  const { experiments } = input.effects;
  const views = experiments.map((e) => viewOf(input, e));
  const refused = mayDeclare(experiments, input.now);
  const open = views.findLast((v) => v.state !== 'ended') ?? null;
  return {
    current: open,
    past: views.filter((v) => v !== open).reverse(),
    refused,
    outlooks: SERIES.map((series): SeriesOutlook => {
      const { learnable, message } = outlookAt(input, series, input.now);
      return { series, learnable, outlook: message };
    }),
    suggestions: suggestions(input.report),
  };
}
