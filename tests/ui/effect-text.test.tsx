// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, WEEK } from '../../lib/model/time.ts';
import type { EffectResult } from '../../lib/model/visibility.ts';
import { wantAllTexts } from '../../lib/ui/i18n/load-texts.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { EffectText } from '../../lib/ui/views/visibility/effect-text.tsx';
import { editEffect } from '../../lib/visibility/effect.ts';

const EDIT = Date.UTC(2026, 2, 2);
/** So many events, evenly over the days between. */
const evenly = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((i + 0.5) * (to - from)) / count);

beforeAll(async () => {
  wantAllTexts();
  await applyLook({ theme: 'system', quiet: false, locale: 'en' }, ['en']);
});

async function said(effect: EffectResult): Promise<string> {
  const root = document.createElement('div');
  await act(() => render(<EffectText effect={effect} />, root));
  return root.textContent;
}

describe('the words of an effect', () => {
  const base: EffectResult = {
    verdict: 'up',
    rateRatio: 1.8,
    interval: [1.02, 3.117],
    eValue: 21,
    before: { count: 100, days: 182 },
    after: { count: 170, days: 172 },
    dispersion: 1,
    weeksToDecide: 4,
    notes: [],
  };

  it('round no end of the interval onto the 1 that the verdict excludes', async () => {
    expect(await said(base)).toContain('Between 1.02 and 3.12 times');
    expect(await said({ ...base, verdict: 'down', interval: [0.31, 0.98] })).toContain('Between 0.31 and 0.98 times');
  });

  it('count one day as one', async () => {
    const words = await said({ ...base, before: { count: 1, days: 1 }, after: { count: 2, days: 8 } });
    expect(words).toContain('1 in 1 day before, 2 in 8 days since');
  });

  it('say nothing of an interval that holds every ratio', async () => {
    const effect = editEffect({ events: [], exposure: [], editAt: EDIT, asOf: EDIT + 30 * DAY });
    expect(effect.interval).toEqual([0, null]);
    expect(await said(effect)).not.toContain('times the rate');
    expect(await said({ ...base, interval: [1.4, null] })).toContain('At least 1.4 times');
  });

  it('wait for nothing where a later edit ended the counting', async () => {
    const events = evenly(104, EDIT - 26 * WEEK, EDIT);
    const input = {
      events,
      exposure: [[EDIT - 26 * WEEK, EDIT + 5 * WEEK]] as const,
      editAt: EDIT,
      asOf: EDIT + 8 * DAY,
    };
    const open = editEffect(input);
    expect([open.notes, await said(open)]).toEqual([
      ['too-early'],
      expect.stringContaining('too early: even a doubling'),
    ]);
    expect(await said(open)).toContain('observed weeks');
    const ended = editEffect({ ...input, asOf: EDIT + 5 * WEEK, otherEdits: [EDIT + 8 * DAY] });
    expect(ended.notes).toEqual(['too-early', 'frozen']);
    expect(await said(ended)).toContain('Counting ended too early');
    expect(await said(ended)).not.toContain('observed weeks');
  });

  it('name what the wait is for: a halving where the rate is lower since', async () => {
    const before = evenly(104, EDIT - 26 * WEEK, EDIT);
    const since = (count: number) =>
      editEffect({
        events: [...before, ...evenly(count, EDIT + WEEK, EDIT + 5 * WEEK)],
        exposure: [[EDIT - 26 * WEEK, EDIT + 5 * WEEK]],
        editAt: EDIT,
        asOf: EDIT + 5 * WEEK,
      });
    expect(await said(since(17))).toContain('a doubling shows within');
    expect(await said(since(13))).toContain('a halving shows within');
    expect(await said(since(13))).toContain('observed weeks after the quiet week');
  });
});
