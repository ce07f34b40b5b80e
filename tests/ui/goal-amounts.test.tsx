// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { render } from '../../lib/audit/render.ts';
import { tm } from '../../lib/ui/i18n/index.ts';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { amountOf, currencyOf } from '../../lib/ui/views/goal/amount.ts';
import { draftOf, goalOf, presetDraft } from '../../lib/ui/views/goal/draft.ts';
import { PRESETS } from '../../lib/ui/views/goal/presets.ts';
import { fixtureApp, goal } from './fixture/app.ts';
import { show } from './helpers.tsx';

describe('amounts of a goal', () => {
  it.each([
    ['95', 95],
    ['112,5', 112.5],
    ['87.50', 87.5],
    ['1,500', 1500],
    ['1.500', 1500],
    ['60 000', 60_000],
    ['60’000', 60_000],
    ['1.234.567', 1_234_567],
    ['1,500.50', 1500.5],
    ['1.500,50 €', 1500.5],
    ['$90', 90],
    ['90k', 90_000],
    ['25 lakh', 2_500_000],
    ['0.125', 0.125],
    ['', undefined],
    ['about 90', null],
    ['-5', null],
    ['90-110', null],
    ['1.2.3', null],
    ['Infinity', null],
  ])('%s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });
  it('know currencies by sign, name and code, and no others', () => {
    expect(['€', ' usd ', 'Euro', '£'].map(currencyOf)).toEqual(['EUR', 'USD', 'EUR', 'GBP']);
    expect(['', 'bucks', 'constructor'].map(currencyOf)).toEqual([null, null, null]);
  });
  it('are never dropped in silence', () => {
    const draft = draftOf(goal);
    const floor = { ...draft.floor, amount: '1,500', currency: '€' };
    expect(goalOf({ ...draft, floor }, goal, 'x')?.floor).toMatchObject({ amount: 1500, currency: 'EUR' });
    expect(goalOf({ ...draft, floor: { ...floor, amount: 'ninety' } }, goal, 'x')).toBeNull();
    expect(goalOf({ ...draft, floor: { ...floor, currency: 'bucks' } }, goal, 'x')).toBeNull();
    expect(goalOf({ ...draft, hoursMin: '20', hoursMax: '10' }, goal, 'x')?.hoursPerWeek).toEqual({ min: 10, max: 20 });
  });
  it('stay, with no-gos and places, when a preset is chosen', () => {
    const draft = { ...draftOf(goal), noGos: 'casino', places: 'Ghent' };
    const [preset] = PRESETS;
    if (preset === undefined) throw new Error('no preset');
    const { asking, floor } = draft;
    expect(presetDraft(preset, draft)).toMatchObject({ asking, floor, noGos: 'casino', places: 'Ghent' });
    expect(presetDraft(preset, draft).titles).toBe(preset.titles.map((x) => x.title).join('\n'));
  });
  it('that can’t be read are said and led to, and nothing is saved', async () => {
    const app = fixtureApp();
    const saved = vi.spyOn(app, 'setGoal');
    const shown = await show(app, Dashboard, { route: '/settings' });
    const field = shown.root.querySelector<HTMLInputElement>('[name=floor]');
    await act(() => {
      if (field === null) return;
      field.value = 'ninety';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.click('[data-action=save-goal]');
    expect(saved).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
    shown.close();
  });
});

it('the goal editor asks for the market’s languages, which a check waits for', async () => {
  const app = fixtureApp();
  const saved = vi.spyOn(app, 'setGoal');
  const shown = await show(app, Dashboard, { route: '/settings' });
  const tick = shown.root.querySelector('[name=language-de]');
  expect(tick?.parentElement?.textContent).toBe('German');
  await shown.click('[name=language-de]');
  await shown.click('[data-action=save-goal]');
  expect(saved.mock.lastCall?.[0]).toMatchObject({ languages: ['de'] });
  shown.close();
  const { languages, ...rest } = { ...goal, languages: ['nl'] };
  expect(goalOf(draftOf({ ...rest, languages }), null, 'x')?.languages).toEqual(['nl']);
  expect(goalOf(draftOf(rest), { ...rest, languages }, 'x')).not.toHaveProperty('languages');
});
it('names languages in words', async () => {
  const advice = { id: 'advice.second-language.add', params: { languages: 'de, fr' } };
  expect(render(advice)).toContain('German, French');
  const shown = await show(fixtureApp(), () => <p>{tm(advice)}</p>);
  expect(shown.text()).toContain('German, French');
  shown.close();
});
