import { AppError, type NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { EARLIEST } from '../visibility/series.ts';
import { checkOneExperiment } from './experiments.ts';
import { handOfferOf } from './hand-offers.ts';
import { rememberedOf } from './said-edits.ts';
import { enteredOf } from './said-metrics.ts';

/** Dates that a decision brings along; none where it has no date of its own. */
function datesIn({ subject, field, value }: NewDecision): readonly EpochMs[] {
  if (subject === 'edit' && field === 'hand') {
    const edit = rememberedOf(value);
    return edit === null ? [] : [edit.from, edit.to];
  }
  if (subject === 'edit' && field === 'between' && Array.isArray(value)) {
    return value.filter((x): x is number => typeof x === 'number');
  }
  if (subject === 'offer') {
    const offer = field === 'hand' ? handOfferOf(value) : null;
    return offer === null ? [] : [offer.at];
  }
  if (subject !== 'note') return [];
  if (field === 'at' && typeof value === 'number') return [value];
  const entered = field === 'metric' ? enteredOf(value) : null;
  return entered === null ? [] : [entered.at];
}

/**
 * Refuses what can't be true or isn't allowed, before anything of the batch is written.
 * @throws {AppError} `date-out-of-range` for a date in the future or before the site existed, `one-experiment`.
 */
export function checkSaid(
  said: readonly NewDecision[],
  earlier: readonly Decision[],
  edits: readonly ProfileEdit[],
  now: EpochMs,
): void {
  if (said.flatMap(datesIn).some((at) => !(at >= EARLIEST && at <= now + DAY))) {
    throw new AppError('date-out-of-range', 'A date lies in the future or before 2003.');
  }
  checkOneExperiment(said, earlier, edits, now);
}
