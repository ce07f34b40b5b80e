import type { MetricDetail } from '../model/metrics.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { FoundFor } from '../model/timeline.ts';
import { canonical } from './canonical.ts';

/** The half-minute check-in: open search appearances, click. Weekly, because the site reports by the week. */
export const CHECK_IN_EVERY = 7 * DAY;

export interface CheckIn {
  readonly titles: readonly FoundFor[];
  /** Sum of the stated shares of wanted titles; null where no share is stated. */
  readonly wantedShare: number | null;
}

const fold = (text: string): string => canonical(text).toLocaleLowerCase('en');

/** "Job titles you were found for" beside the titles aimed at: described, never tested. Order as on the site. */
export function foundFor(
  details: readonly MetricDetail[],
  targets: readonly { readonly title: string; readonly synonyms: readonly string[] }[],
): CheckIn {
  const wanted = new Set(targets.flatMap((t) => [t.title, ...t.synonyms].map(fold)));
  const titles = details
    .filter((d) => d.kind === 'found-for-title')
    .map((d): FoundFor => ({ title: d.label, share: d.share ?? null, wanted: wanted.has(fold(d.label)) }));
  const stated = titles.filter((t) => t.share !== null);
  const sum = stated.reduce((all, t) => all + (t.wanted ? (t.share ?? 0) : 0), 0);
  return { titles, wantedShare: stated.length === 0 ? null : sum };
}

/** When the next check-in is due; at once where there was none. */
export const nextCheckIn = (last: EpochMs | undefined, now: EpochMs): EpochMs =>
  last === undefined ? now : Math.max(now, last + CHECK_IN_EVERY);
