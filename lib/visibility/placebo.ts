import { DAY, WEEK } from '../model/time.ts';
import type { EffectInput } from '../model/visibility.ts';
import { editEffect } from './effect.ts';
import { clip, total, union } from './spans.ts';
import { WASH_IN_DAYS, windowsOf } from './windows.ts';

/** How the same test does at dates without edits: how many were tried, and the share at which it spoke. */
export interface Placebo {
  readonly tried: number;
  /** 0 to 1; null where the history holds too few such dates. */
  readonly rate: number | null;
}

/** From this many weekly dates on the share says something. */
const FEWEST = 8;
/** A placebo date needs this much observed time before it, as much as the shortest history that gets a verdict. */
const HISTORY = 4 * WEEK;

/**
 * How often the test that looks at this edit now would speak at dates without an edit in the user's own history: every
 * week before the edit, far enough from other edits, with as much time after it as the edit has had. Deterministic.
 */
export function placeboRate(input: EffectInput): Placebo {
  const { before, after, edit, quietUntil } = windowsOf(input);
  const exposure = union(input.exposure);
  const start = exposure[0]?.[0];
  const wash = (input.washInDays ?? WASH_IN_DAYS) * DAY;
  const length = quietUntil - edit[1] + (after.at(-1)?.[1] ?? quietUntil) - quietUntil;
  if (start === undefined || before.length === 0 || after.length === 0) return { tried: 0, rate: null };
  const real = [...(input.otherEdits ?? []), edit[0]].filter((e) => e <= edit[0]);
  const clear = (from: number, to: number): boolean => !real.some((e) => from - wash <= e && e < to);
  let [tried, spoke] = [0, 0];
  for (let date = edit[0] - length; date > start; date -= WEEK) {
    if (!clear(date, date + length)) continue;
    if (total(clip(exposure, start, date)) < HISTORY) break;
    const placebo = { ...input, editAt: date, editFrom: date, asOf: date + length, otherEdits: real };
    tried++;
    if (['up', 'down'].includes(editEffect(placebo).verdict)) spoke++;
  }
  return { tried, rate: tried < FEWEST ? null : spoke / tried };
}

/** The same weeks a year before: 52 weeks keep the day of the week. */
const YEAR = 52 * WEEK;
/** Last year's comparison needs this share of this year's observed time on each side. */
const COMPARABLE = 0.75;

/**
 * The rate ratio of the same weeks a year earlier: a change that comes every year is a season, not an effect. Null where
 * that time was not observed, lies on the other side of an edit or held no events.
 */
export function ratioLastYear(input: EffectInput): number | null {
  const now = editEffect(input);
  const then = editEffect({
    ...input,
    editAt: input.editAt - YEAR,
    editFrom: (input.editFrom ?? input.editAt) - YEAR,
    asOf: input.asOf - YEAR,
  });
  const observed = (side: 'before' | 'after'): boolean => then[side].days >= COMPARABLE * now[side].days;
  return observed('before') && observed('after') ? then.rateRatio : null;
}
