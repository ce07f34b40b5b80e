import type { Decision } from '../model/decision.ts';
import type { Profile } from '../model/profile.ts';
import type { EpochMs, Span } from '../model/time.ts';
import type { EditView } from '../model/timeline.ts';
import type { EffectInput, EffectNote, EffectResult, ProfileEdit } from '../model/visibility.ts';
import { besides } from '../visibility/beside.ts';
import { type EditGroup, instantsOf } from '../visibility/edit-groups.ts';
import { clip, union } from '../visibility/spans.ts';
import { verdictForEdit } from '../visibility/verdict.ts';
import { windowsOf } from '../visibility/windows.ts';
import { datedEdits } from './dated-edits.ts';
import { experimentsOf, type Tracked, track } from './experiments.ts';
import { notesOf } from './said.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** All offers, as a series of an experiment; otherwise a label. */
export const OFFERS = 'offers';

export interface EffectsInput {
  readonly edits: readonly ProfileEdit[];
  readonly decisions: readonly Decision[];
  readonly rows: readonly TimelineRow[];
  readonly exposure: readonly Span[];
  readonly asOf: EpochMs;
  readonly timeZone: string;
  /** Where jobs began: no comparison reaches across them. */
  readonly jobChanges?: readonly EpochMs[];
}

export interface Effects {
  /** Newest first; what was set aside as noise stands alone. */
  readonly edits: readonly EditView[];
  readonly experiments: readonly Tracked[];
}

/** Starts of positions that are dated to the month. */
export function jobChangesOf(profile: Profile): EpochMs[] {
  return (profile.experience ?? []).flatMap(({ start }) => {
    const [, year, month] = /^(\d{4})-(\d{2})$/.exec(start ?? '') ?? [];
    return year === undefined ? [] : [Date.UTC(Number(year), Number(month) - 1, 1)];
  });
}

/** The observed time in the job held at an instant: beyond its start, and the start of the next, nothing is compared. */
export function inOneJob(exposure: readonly Span[], jobChanges: readonly EpochMs[], at: EpochMs): Span[] {
  const began = Math.max(Number.NEGATIVE_INFINITY, ...jobChanges.filter((j) => j <= at));
  const next = Math.min(Number.POSITIVE_INFINITY, ...jobChanges.filter((j) => j > at));
  return clip(union(exposure), began, next);
}

/** The rows of a series with a date, oldest first. */
export function rowsOfSeries(rows: readonly TimelineRow[], series: string): (TimelineRow & { at: EpochMs })[] {
  return rows
    .filter((r): r is TimelineRow & { at: EpochMs } => r.at !== undefined)
    .filter((r) => (series === OFFERS ? r.isOffer : r.label === series))
    .sort((a, b) => a.at - b.at);
}

/** Do the rows compared stem from different versions of the rules? They were made again wherever that was possible. */
function mixedRules(input: EffectInput, rows: readonly (TimelineRow & { at: EpochMs })[]): boolean {
  const { before, after } = windowsOf(input);
  const inside = rows.filter((r) => [...before, ...after].some(([from, to]) => from <= r.at && r.at < to));
  return new Set(inside.map((r) => r.rules)).size > 1;
}

/** The time compared, and the edit with its quiet period between. */
function comparedTime(input: EffectInput): Span[] {
  const { before, after, edit, quietUntil } = windowsOf(input);
  return [...before, [edit[0], Math.max(edit[0] + 1, Math.min(quietUntil, input.asOf))], ...after];
}

/** Did a job begin in the time that would be compared but for it? */
function cutByJob(whole: EffectInput, jobChanges: readonly EpochMs[]): boolean {
  const { before, after, edit, quietUntil } = windowsOf(whole);
  const [from, to] = [before[0]?.[0] ?? edit[0], after.at(-1)?.[1] ?? quietUntil];
  return jobChanges.some((j) => from < j && j < to);
}

/** A job that began is no edit; that nothing is compared across it is said right behind the verdict's reason. */
function withJob(effect: EffectResult, merged: boolean): EffectResult {
  const [reason, ...rest] = effect.notes;
  const notes: EffectNote[] = [...(reason === undefined ? [] : [reason]), 'job-change', ...rest];
  return { ...effect, notes: notes.filter((n) => n !== 'merged-edits' || merged) };
}

/** Remembers what a function made of each word: a year has many edits and few series. */
function once<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word) ?? make(word);
    made.set(word, known);
    return known;
  };
}

/** All edits with what can be said since each, and the experiments that announced them. */
export function effectsOf(input: EffectsInput): Effects {
  const { decisions, rows, exposure, asOf, timeZone, jobChanges = [] } = input;
  const placed = datedEdits(input.edits, decisions);
  const groups = placed.flatMap(({ group }) => group ?? []);
  const dated = groups.flatMap((g) => g.edits);
  const experiments = track(experimentsOf(decisions), dated, decisions);
  const notes = notesOf(decisions);
  const inSeries = once((series: string) => rowsOfSeries(rows, series));
  const timesOf = once((series: string) => inSeries(series).map((r) => r.at));
  const sinceThen = (g: EditGroup) => {
    const experiment = experiments.find((x) => g.edits.some((e) => e.id === x.editId));
    const series = experiment?.series ?? OFFERS;
    const events = inSeries(series);
    const whole = {
      events: timesOf(series),
      exposure,
      editAt: g.at,
      editFrom: g.from,
      asOf: Math.min(asOf, experiment?.endedAt ?? asOf),
      otherEdits: groups.filter((o) => o.id !== g.id).flatMap(instantsOf),
    };
    const question: EffectInput = {
      ...whole,
      exposure: inOneJob(exposure, jobChanges, g.at),
      otherEdits: [...whole.otherEdits, ...jobChanges],
    };
    const declared = experiment !== undefined;
    const { effect, placebo, tested } = verdictForEdit({
      ...question,
      declared,
      history: exposure,
      mixedRules: declared && mixedRules(question, events),
    });
    const elsewhere = dated.filter((e) => !g.edits.includes(e));
    return {
      declared,
      series,
      effect: cutByJob(whole, jobChanges) ? withJob(effect, windowsOf(whole).merged) : effect,
      placebo: tested && placebo.tried > 0 ? placebo : null,
      beside: besides({ spans: comparedTime(question), edits: elsewhere, notes, timeZone }),
    };
  };
  const nothing = { declared: false, series: OFFERS, effect: null, placebo: null, beside: [] } as const;
  const edits = placed.map(
    ({ edit, group }): EditView => ({ ...edit, ...(group === null ? nothing : sinceThen(group)) }),
  );
  return { edits: edits.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)), experiments };
}
