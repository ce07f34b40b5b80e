import type { EpochMs } from './time.ts';

export type Discretion = 'open' | 'employer-knows' | 'discreet';
export type Engagement = 'contract' | 'permanent' | 'either';
export type TaxForm = 'W2' | '1099' | 'C2C' | 'inside-IR35' | 'outside-IR35' | 'freelance' | 'employment';
export type PayUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'project';

/** Words that the user adds to a field's pack, or takes out of it. */
export interface OwnTerms {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Rate {
  readonly amount: number;
  readonly currency: string;
  readonly unit: PayUnit;
  readonly taxForm?: TaxForm;
}

/** What the user wants. Only a confirmed goal lets checks that depend on it run. */
export interface Goal {
  readonly id: string;
  readonly preset?: string;
  readonly confirmedAt?: EpochMs;
  readonly titles: readonly { readonly title: string; readonly synonyms: readonly string[] }[];
  /** Lowest level aimed at, one of the ladder's names. */
  readonly level?: string;
  readonly engagement: Engagement;
  readonly hoursPerWeek?: { readonly min?: number; readonly max?: number };
  /** May be quoted in replies. */
  readonly askingRate?: Rate;
  /** Never leaves the offer card. */
  readonly floor?: Rate;
  readonly remote?: 'remote' | 'hybrid' | 'onsite' | 'any';
  readonly timeZone?: string;
  readonly places: readonly string[];
  /** Domain pack ids, e.g. `healthcare`, `housing`. */
  readonly domains: readonly string[];
  /** By domain id, own fields included. */
  readonly domainTerms?: Readonly<Record<string, OwnTerms>>;
  readonly mustSkills: readonly string[];
  readonly niceSkills: readonly string[];
  /** Companies, agencies or words whose offers are marked before any reply. */
  readonly noGos: readonly string[];
  readonly discretion?: Discretion;
  /** Current employer, so that its senders are marked; taken from the profile, editable. */
  readonly currentEmployers?: readonly string[];
  /** Languages of the market aimed at, BCP 47. */
  readonly languages?: readonly string[];
}
