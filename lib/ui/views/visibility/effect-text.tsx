import type { JSX } from 'preact';
import type { EffectNote, EffectResult } from '../../../model/visibility.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t, tm } from '../../i18n/index.ts';

const TONE = {
  up: 'chip chip-good',
  down: 'chip chip-bad',
  'no-clear-change': 'chip',
  'not-enough-data': 'chip',
  'already-moving': 'chip chip-warn',
} as const;
/** Two digits: an end next to 1 is not rounded onto the 1 that a verdict excludes. */
const times = (n: number): string => formatNumber(n, { maximumFractionDigits: 2 });
/** "in 30 days": a sentence with two numbers can't choose between one day and several for both. */
const inDays = (n: number): string => t('visibility.metric.window', { count: Math.round(n) });
/** Is the rate lower since? Then the wait is for a halving. */
const fell = ({ before, after }: EffectResult): boolean => after.count * before.days < before.count * after.days;
/** A verdict needs no waiting; without enough history nobody knows how long. */
const WAITING = ['no-clear-change', 'not-enough-data'];

/** Reasons that speak of a wait, and what they are once nothing more is counted. */
const CLOSED: Partial<Record<EffectNote, string>> = {
  'nothing-observed-after': 'effect.note.nothing-observed-after.closed',
  'too-early': 'effect.note.too-early.closed',
};
const noteWords = (note: EffectNote, closed: boolean): string =>
  tm({ id: (closed ? CLOSED[note] : undefined) ?? `effect.note.${note}` });

/** What may be said since an edit: verdict, counts, interval, and that since is not because of. */
export function EffectText({
  effect,
  tested = true,
}: {
  readonly effect: EffectResult;
  readonly tested?: boolean;
}): JSX.Element {
  const [low, high] = effect.interval;
  const closed = effect.notes.includes('frozen');
  return (
    <div class="stack-tight small">
      {tested && (
        <p>
          <span class={TONE[effect.verdict]}>{t(`effect.${effect.verdict}`)}</span>
        </p>
      )}
      <p class="nums">
        {t('effect.counts', {
          before: effect.before.count,
          beforeDays: inDays(effect.before.days),
          after: effect.after.count,
          afterDays: inDays(effect.after.days),
        })}
      </p>
      {low !== null && (low > 0 || high !== null) && (
        <p class="nums">
          {high === null
            ? t('effect.interval.open', { low: times(low) })
            : t('effect.interval', { low: times(low), high: times(high) })}
        </p>
      )}
      {tested && !closed && effect.weeksToDecide !== null && WAITING.includes(effect.verdict) && (
        <p>{t(fell(effect) ? 'effect.weeks.halving' : 'effect.weeks', { count: Math.ceil(effect.weeksToDecide) })}</p>
      )}
      {effect.notes.map((note) => (
        <p key={note}>{noteWords(note, closed)}</p>
      ))}
      <p class="faint">{t('effect.since')}</p>
    </div>
  );
}
