import type { NewDecision } from '../model/app.ts';
import type { MetricName } from '../model/metrics.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs, Span } from '../model/time.ts';

/* What a click decides about edits, experiments and numbers: one place, so that every view writes the same fields. */

const edit = (key: string, field: string, value: Json): NewDecision => ({ subject: 'edit', key, field, value });
const experiment = (key: string, field: string, value: Json): NewDecision => ({
  subject: 'experiment',
  key,
  field,
  value,
});

export const nameEdit = (id: string, name: string): NewDecision => edit(id, 'name', name === '' ? null : name);
export const markNoise = (id: string, noise: boolean): NewDecision => edit(id, 'noise', noise);
/** When it really happened, within what was seen; `null`: as seen. */
export const narrowEdit = (id: string, between: Span | null): NewDecision => edit(id, 'between', between);
/** Counts as one with another edit; `null` separates them. */
export const joinEdit = (id: string, other: string | null): NewDecision => edit(id, 'with', other);

/**
 * Counts as one with another edit, with all that counted as one before: each says only once with which, so they are said
 * anew, one behind the other.
 */
export const joinEdits = (ids: readonly string[], other: string | null): NewDecision[] =>
  ids.map((id, i) => joinEdit(id, ids[i + 1] ?? other));

export interface Remembered {
  readonly field: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly what: string;
}
/** An edit the user remembers; `null` takes it back. */
export const rememberEdit = (id: string, value: Remembered | null): NewDecision =>
  edit(id, 'hand', value === null ? null : { ...value });

export interface Declaration {
  readonly check?: string;
  readonly fields: readonly string[];
  readonly series: string;
  /** The clock's time of the announcement. */
  readonly at: EpochMs;
}
/** One announced edit on one series; `null` takes the announcement back. */
export const declareExperiment = (id: string, value: Declaration | null): NewDecision =>
  experiment(id, 'declared', value === null ? null : { ...value });
export const endExperiment = (id: string, ended: boolean): NewDecision => experiment(id, 'ended', ended);
/** "It was this edit." */
export const pointExperiment = (id: string, editId: string | null): NewDecision => experiment(id, 'edit', editId);

export interface Entered {
  readonly at: EpochMs;
  readonly name?: MetricName;
  readonly value?: number;
  readonly windowDays?: number;
  readonly titles?: readonly string[];
}
/** A number of the site, or the titles found for, copied by hand; `null` takes it back. */
export const enterMetric = (id: string, value: Entered | null): NewDecision => ({
  subject: 'note',
  key: id,
  field: 'metric',
  value: value === null ? null : { ...value },
});
