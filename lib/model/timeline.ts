import type { PayUnit } from './goal.ts';
import type { HandSeries } from './hand-offer.ts';
import type { Metric, MetricName, MetricPoint } from './metrics.ts';
import type { Msg } from './text.ts';
import type { EpochMs, Span } from './time.ts';
import type { EffectResult, MonthBucket, ProfileEdit, WeekBucket } from './visibility.ts';

/* What the visibility view shows: series, edits, experiments, check-ins. Made by the pipeline, shown as it is. */

/** What the offers of one bar state; bars are those of {@link VisibilityView}, in the same order. */
export interface PeriodTerms {
  readonly from: EpochMs;
  readonly offers: number;
  /** Contract offers that the goal would have answered or asked about; null without a confirmed goal. */
  readonly contractFit: number | null;
  readonly namedPay: number;
  readonly answered: number;
  /** Medians of comparable pay, from five offers up. */
  readonly medians: readonly PayMedian[];
  /** Median milliseconds from an offer to the first own message after it; null where none was answered. */
  readonly responseTime: number | null;
}

/** How many of the offers name pay at all. */
export interface PayShare {
  readonly offers: number;
  readonly named: number;
}

/** Median of the stated pay within one currency, unit and engagement: "of the `count` that named pay". */
export interface PayMedian {
  readonly currency: string;
  readonly unit: PayUnit;
  readonly engagement: string | null;
  readonly count: number;
  readonly median: number;
}

/** How fast the user answers offers. */
export interface ResponseTimes {
  readonly offers: number;
  readonly answered: number;
  readonly median: number | null;
}

/** What all offers of the last so many weeks state. */
export interface TermsSummary {
  /** Weeks looked back; null: the whole history. */
  readonly weeks: number | null;
  readonly pay: PayShare;
  readonly medians: readonly PayMedian[];
  readonly response: ResponseTimes;
}

/** One difference as seen, with what the user said of its date. */
export interface EditPart {
  readonly edit: ProfileEdit;
  readonly byHand: boolean;
  /** The user's closer dates, within what was seen. */
  readonly narrowed: Span | null;
  /** What was seen: last reading with the old, first with the new. */
  readonly seen: Span;
}

/** Edits that count as one, and when they happened. */
export interface DatedEdit {
  readonly id: string;
  readonly from: EpochMs;
  readonly at: EpochMs;
  readonly parts: readonly EditPart[];
  readonly name?: string;
  /** Ids that the user put together with this one's. */
  readonly joined: boolean;
  /** Set aside by the user: no edit at all. */
  readonly noise: boolean;
}

/** The same with what may be said since. */
export interface EditView extends DatedEdit {
  /** Announced beforehand, as an experiment. */
  readonly declared: boolean;
  /** All offers, or one label. */
  readonly series: string;
  readonly effect: EffectResult | null;
  /** How often the same test speaks at dates without an edit; `rate` null where there are too few such dates. */
  readonly placebo: { readonly tried: number; readonly rate: number | null } | null;
  /** What else happened in the time compared. */
  readonly beside: readonly { readonly at: EpochMs; readonly what: Msg }[];
}

export type ExperimentState = 'waiting-for-edit' | 'quiet' | 'counting' | 'due' | 'ended';

/** One declared edit and where it stands. */
export interface ExperimentView {
  readonly id: string;
  readonly declaredAt: EpochMs;
  readonly check?: string;
  readonly fields: readonly string[];
  readonly series: string;
  readonly state: ExperimentState;
  /** End of the quiet period, while in it. */
  readonly quietUntil?: EpochMs;
  /** When half of all doublings would have shown; null where that is beyond a year. */
  readonly due?: EpochMs | null;
  /** Said before the edit, from the history up to it. */
  readonly outlook: Msg;
  readonly learnable: boolean;
  /** The edit that was recognised, as a key of {@link EditView}. */
  readonly editId?: string;
}

/** What an edit made today could teach on one series. */
export interface SeriesOutlook {
  readonly series: string;
  readonly learnable: boolean;
  readonly outlook: Msg;
}

/** A finding of the audit that an edit can fix, with the fields such an edit changes. */
export interface Suggestion {
  readonly check: string;
  readonly fields: readonly string[];
}

export interface PlanView {
  readonly current: ExperimentView | null;
  readonly past: readonly ExperimentView[];
  /** Why none may be declared now; null where one may. */
  readonly refused: Msg | null;
  readonly outlooks: readonly SeriesOutlook[];
  readonly suggestions: readonly Suggestion[];
}

export interface FoundFor {
  readonly title: string;
  /** 0 to 1, as the site states it; null where it states none. */
  readonly share: number | null;
  /** One of the titles the user wants to be found for. */
  readonly wanted: boolean;
}

/** The weekly look at search appearances, described and never tested. */
export interface CheckInView {
  readonly due: EpochMs;
  readonly last?: EpochMs;
  /** Newest first. */
  readonly readings: readonly {
    readonly at: EpochMs;
    readonly titles: readonly FoundFor[];
    /** Sum of the stated shares of wanted titles; null where no share is stated. */
    readonly wantedShare: number | null;
  }[];
}

/** One of the site's numbers over time. */
export interface MetricSeries {
  readonly name: MetricName;
  /** Days that each value sums up. */
  readonly windowDays: number;
  readonly points: readonly MetricPoint[];
}

/** What is seen first of a timeline: its bars, and the edits among them. */
export interface TimelineBars {
  readonly asOf: EpochMs;
  readonly weeks: readonly WeekBucket[];
  readonly months: readonly MonthBucket[];
  readonly edits: readonly DatedEdit[];
}

export interface VisibilityView extends TimelineBars {
  readonly terms: { readonly weeks: readonly PeriodTerms[]; readonly months: readonly PeriodTerms[] };
  readonly summaries: readonly TermsSummary[];
  /** Approaches without a usable date: counted nowhere above. */
  readonly undated: number;
  readonly exposure: readonly Span[];
  readonly edits: readonly EditView[];
  readonly metrics: readonly Metric[];
  readonly series: readonly MetricSeries[];
  readonly notes: readonly { readonly id: string; readonly at: EpochMs; readonly text: string }[];
  readonly plan: PlanView;
  readonly checkIn: CheckInView;
  /** Offers added by hand: counted here and nowhere else in this view. */
  readonly hand: HandSeries;
}
