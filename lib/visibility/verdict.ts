import type { Span } from '../model/time.ts';
import type { EffectInput, EffectNote, EffectResult } from '../model/visibility.ts';
import { editEffect } from './effect.ts';
import { type Placebo, placeboRate, ratioLastYear } from './placebo.ts';

/** Above this share of placebo dates at which the test speaks, the rate was already moving. */
const MOVING_ABOVE = 0.1;

/** From this share of the change (in logarithms) on, last year's same weeks explain it. */
const ECHO = 0.5;

export interface EditQuestion extends EffectInput {
  /** Declared beforehand, on this series, with no other experiment under way. */
  readonly declared: boolean;
  /** Rows on the two sides stem from different rule versions and can't be recomputed. */
  readonly mixedRules?: boolean;
  /** Observed time before what the exposure is cut to, in which dates without edits are looked for as well. */
  readonly history?: readonly Span[];
}

export interface EditVerdict {
  readonly effect: EffectResult;
  /** False where counts and interval are given without a verdict. */
  readonly tested: boolean;
  readonly placebo: Placebo;
}

const withheld = (effect: EffectResult, note: EffectNote): EffectResult => ({
  ...effect,
  verdict: 'not-enough-data',
  notes: [note, ...effect.notes.filter((n) => n !== 'too-early' && n !== 'low-volume')],
});

const moving = (effect: EffectResult, note: EffectNote): EffectResult => ({
  ...effect,
  verdict: 'already-moving',
  notes: [note, ...effect.notes],
});

/** Did last year's rate change the same way in the same weeks, by at least half as much? */
function echoes({ rateRatio }: EffectResult, lastYear: number | null): boolean {
  if (rateRatio === null || rateRatio === 0 || lastYear === null || lastYear === 0) return false;
  return Math.log(lastYear) / Math.log(rateRatio) >= ECHO;
}

/**
 * The verdict on one edit as the user may see it (design §7): only for a declared edit on rows of one rule version, and
 * replaced by `already-moving` where the same test speaks at more than 10 % of dates without edits (`moves-anyway`) or
 * the same weeks of the year before changed alike (`same-last-year`). Other notes added:
 * `not-tested`, `mixed-rules`, `no-placebo` (too little history for the placebo line).
 */
export function verdictForEdit(question: EditQuestion): EditVerdict {
  const { declared, mixedRules, history = question.exposure, ...input } = question;
  const effect = editEffect(input);
  const none: Placebo = { tried: 0, rate: null };
  if (!declared) return { effect: withheld(effect, 'not-tested'), tested: false, placebo: none };
  if (mixedRules === true) return { effect: withheld(effect, 'mixed-rules'), tested: false, placebo: none };
  if (effect.verdict !== 'up' && effect.verdict !== 'down') return { effect, tested: true, placebo: none };
  const past = { ...input, exposure: history };
  if (echoes(effect, ratioLastYear(past)))
    return { effect: moving(effect, 'same-last-year'), tested: true, placebo: none };
  const placebo = placeboRate(past);
  if (placebo.rate === null) {
    return { effect: { ...effect, notes: [...effect.notes, 'no-placebo'] }, tested: true, placebo };
  }
  if (placebo.rate <= MOVING_ABOVE) return { effect, tested: true, placebo };
  return { effect: moving(effect, 'moves-anyway'), tested: true, placebo };
}
