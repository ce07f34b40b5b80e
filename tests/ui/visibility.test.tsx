// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { AppError, type NewDecision } from '../../lib/model/app.ts';
import { DAY, HOUR } from '../../lib/model/time.ts';
import type { EffectResult, WeekBucket } from '../../lib/model/visibility.ts';
import { formatDay } from '../../lib/ui/i18n/format.ts';
import { endOf, isoOf, startOf } from '../../lib/ui/parts/date-field.tsx';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { wholeNumber } from '../../lib/ui/views/dashboard/visibility/enter-form.tsx';
import { barTexts, formatSpan, monthTexts, rateTexts } from '../../lib/ui/views/visibility/chart-texts.ts';
import { type FixtureOptions, fixtureApp } from './fixture/app.ts';
import { NOW } from './fixture/clock.ts';
import { type Shown, settle, show } from './helpers.tsx';

/** The view at an address, and all that is decided in it. */
async function open(route: string, options: FixtureOptions = {}, refuse?: string) {
  const said: NewDecision[][] = [];
  const base = fixtureApp(options);
  const app = {
    ...base,
    decide: async (decisions: readonly NewDecision[]) => {
      if (refuse !== undefined) throw new AppError(refuse, refuse);
      said.push([...decisions]);
      await base.decide(decisions);
    },
  };
  return { view: await show(app, Dashboard, { route }), said };
}

/** The control with this label inside the nearest form or disclosure named by `within`. */
function control<T extends HTMLElement>(view: Shown, label: string, within = view.root as Element): T {
  const named = [...within.querySelectorAll('label')].find((l) => l.textContent === label);
  const target = named?.htmlFor === undefined ? null : document.getElementById(named.htmlFor);
  if (target === null) throw new Error(`no control "${label}"`);
  return target as T;
}
async function fill(target: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Promise<void> {
  await act(() => {
    target.value = value;
    target.dispatchEvent(new Event(target.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
}
/** Opens the numbers behind a chart. */
async function openData(figure: Element): Promise<void> {
  await act(() => {
    const details = figure.querySelector('details');
    if (details === null) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}
async function submit(target: Element): Promise<void> {
  await act(() => void target.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
}
const input = (view: Shown, label: string, within?: Element) => control<HTMLInputElement>(view, label, within);

describe('the view of series', () => {
  it('shows weeks or months, what offers state, and what could not be dated', async () => {
    const { view } = await open('#/visibility?by=month&range=26');
    expect(view.text()).toContain('27 offers in the 6 months shown');
    expect(view.text()).toContain('15 contract offers fit your goal');
    expect(view.text()).toContain('6 of 27 offers named pay');
    expect(view.text()).toContain('of the 6 that named pay');
    expect(view.text()).toContain('2 approaches have no usable date');
    expect(view.root.querySelectorAll('figure figcaption')).toHaveLength(6);
    expect(view.text()).toContain('Median $95 an hour · contract, of the 6 that named pay this way');
    for (const figure of view.root.querySelectorAll('figure')) {
      await openData(figure);
      expect(figure.querySelector('table')).not.toBeNull();
      expect(figure.querySelectorAll('.chart-files button')).toHaveLength(3);
      expect(figure.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    }
    await fill(control<HTMLSelectElement>(view, 'By'), 'week');
    expect(view.text()).toContain('offers in the 26 weeks shown');
  });

  it('draws gaps and lower bounds hatched', async () => {
    const { view } = await open('#/visibility');
    const areas = (kind: string): number =>
      [...view.root.querySelectorAll(`.chart-${kind}`)].flatMap((p) => p.getAttribute('d')?.match(/M/g) ?? []).length;
    expect(areas('gap')).toBeGreaterThan(3);
    expect(areas('lower-bound')).toBeGreaterThan(0);
  });
});

describe('the log of edits', () => {
  it('says edits in words and what else happened', async () => {
    const { view } = await open('#/visibility/edits');
    expect(view.text()).toContain('Headline: “data, mostly” became “Machine Learning Engineer”, “health claims”');
    expect(view.text()).toContain('At 5% of 20 dates without an edit');
    expect(view.text()).toContain('You noted: Posted about the claims model');
    expect(view.text()).toContain('Not tested: only an edit that you announced in advance');
  });

  it('narrows, joins, names and sets aside', async () => {
    const { view, said } = await open('#/visibility/edits');
    const card = view.root.querySelectorAll('.columns > .card')[1] as Element;
    await fill(input(view, 'From', card), isoOf(NOW - 14 * DAY));
    await fill(input(view, 'To', card), isoOf(NOW - 13 * DAY));
    await submit(input(view, 'From', card));
    const between = said.at(-1)?.[0];
    expect(between).toMatchObject({ subject: 'edit', key: 'edit-2', field: 'between' });
    expect(between?.value).toEqual([startOf(isoOf(NOW - 14 * DAY)), endOf(isoOf(NOW - 13 * DAY))]);
    await fill(control<HTMLSelectElement>(view, 'Belongs together with', card), 'group-1');
    await submit(control(view, 'Belongs together with', card));
    expect(said.at(-1)).toEqual([{ subject: 'edit', key: 'edit-2', field: 'with', value: 'edit-1' }]);
    await fill(input(view, 'Name of this edit', card), 'Skills for health care');
    await submit(input(view, 'Name of this edit', card));
    expect(said.at(-1)).toEqual([{ subject: 'edit', key: 'edit-2', field: 'name', value: 'Skills for health care' }]);
    await act(() => card.querySelector<HTMLElement>('[data-action=noise]')?.click());
    expect(said.at(-1)).toEqual([{ subject: 'edit', key: 'edit-2', field: 'noise', value: true }]);
  });

  it('takes days outside of what was seen for a slip', async () => {
    const { view, said } = await open('#/visibility/edits');
    const card = view.root.querySelectorAll('.columns > .card')[1] as Element;
    await fill(input(view, 'From', card), isoOf(NOW - 300 * DAY));
    expect(card.textContent).toContain('Choose days within the time in which the change was seen');
    await submit(input(view, 'From', card));
    expect(said).toEqual([]);
  });

  it('takes an earlier edit by hand, and no day to come', async () => {
    const { view, said } = await open('#/visibility/edits');
    const form = input(view, 'In your words').closest('form') as Element;
    await fill(input(view, 'From', form), isoOf(NOW + 5 * DAY));
    await submit(form);
    expect(said).toEqual([]);
    expect(view.text()).toContain('Choose a day between May 2003 and today');
    await fill(input(view, 'From', form), '2026-03-02');
    await fill(input(view, 'In your words', form), 'About rewritten');
    await submit(form);
    expect(said.at(-1)?.[0]).toMatchObject({
      subject: 'edit',
      field: 'hand',
      value: { field: 'headline', from: startOf('2026-03-02'), to: endOf('2026-03-02'), what: 'About rewritten' },
    });
  });
});

describe('the planner', () => {
  it('announces the next finding to fix on one series, with what can be learned', async () => {
    const { view, said } = await open('#/visibility/edits');
    expect(view.text()).toContain('With 1.4 a week, a doubling would show within about 11 weeks');
    await fill(control<HTMLSelectElement>(view, 'Watch this series'), 'contract_offer');
    expect(view.text()).toContain('With 0.3 a week, even a doubling would more likely than not stay unseen');
    await submit(control(view, 'Watch this series'));
    expect(said.at(-1)?.[0]).toMatchObject({
      subject: 'experiment',
      field: 'declared',
      value: { check: 'title', fields: ['headline', 'experience'], series: 'contract_offer' },
    });
  });

  it('offers no second one while one is under way, and says why', async () => {
    const { view, said } = await open('#/visibility/edits', { experiment: true });
    expect(view.root.querySelector('[data-action=declare]')).toBeNull();
    expect(view.text()).toContain('Another experiment is under way');
    expect(view.text()).toContain('An answer is due around');
    await view.click('[data-action=end-experiment]');
    expect(said.at(-1)).toEqual([{ subject: 'experiment', key: 'experiment-1', field: 'ended', value: true }]);
  });

  it('tells a refusal in words', async () => {
    const { view } = await open('#/visibility/edits', {}, 'one-experiment');
    await submit(control(view, 'Watch this series'));
    expect(view.text()).toContain('End it first, or wait until it is settled.');
  });
});

describe('the site’s numbers', () => {
  it('come with the weekly check-in against the wanted titles', async () => {
    const { view } = await open('#/visibility/numbers');
    expect(view.text()).toContain('1 of 3 titles you were found for is in your goal, 32% of the searches stated.');
    expect(view.text()).toContain('Search appearances: 33 at last, an ordinary value between 15 and 36');
  });

  it('can be entered by hand', async () => {
    const { view, said } = await open('#/visibility/numbers');
    const form = input(view, 'Value').closest('form') as Element;
    await fill(input(view, 'Value', form), 'many');
    expect(view.text()).toContain('That is not a whole number.');
    await submit(form);
    expect(said).toEqual([]);
    await fill(input(view, 'Value', form), '1,204');
    await fill(
      control<HTMLTextAreaElement>(view, 'Job titles you were found for', form),
      'Data Analyst\n\nML Engineer ',
    );
    await submit(form);
    expect(said.at(-1)?.[0]).toMatchObject({
      subject: 'note',
      field: 'metric',
      value: {
        at: NOW,
        name: 'search-appearances',
        value: 1204,
        windowDays: 7,
        titles: ['Data Analyst', 'ML Engineer'],
      },
    });
  });

  it.each([
    ['12', 12],
    ['1,204', 1204],
    ['1.204', 1204],
    ['1 204 300', 1_204_300],
    ['1.5', null],
    ['-3', null],
    ['', null],
    ['12a', null],
  ])('reads %j as %j', (text, value) => {
    expect(wholeNumber(text)).toBe(value);
  });
});

it('a day has as many hours as the calendar gives it', () => {
  for (const iso of ['2026-03-29', '2026-10-25', '2026-06-01']) {
    const [start, end] = [startOf(iso) ?? 0, endOf(iso) ?? 0];
    expect([isoOf(start), isoOf(end), isoOf(end + 1) > iso]).toEqual([iso, iso, true]);
  }
  expect([startOf(''), startOf('soon'), endOf('2026-1-1')]).toEqual([null, null, null]);
});

it('a title says at least where a bar before the running one is not known whole', () => {
  const week = (offers: number, lowerBound: boolean, observedDays: number): WeekBucket => ({
    week: '',
    from: 0,
    to: 0,
    counts: offers === 0 ? {} : { contract_offer: offers },
    offers,
    observedDays,
    lowerBound,
  });
  const [whole, running, gap] = [week(2, false, 7), week(1, true, 2), week(0, false, 0)];
  expect(barTexts([whole, whole, running]).title).toBe('5 offers in the 3 weeks shown');
  expect(barTexts([whole, running, whole]).title).toBe('At least 5 offers in the 3 weeks shown');
  expect(monthTexts([gap, whole]).title).toBe('At least 2 offers in the 2 months shown');
});

it('a rate of few offers is not rounded to none', () => {
  const side = (count: number) => ({ count, days: 182 });
  const effect = { before: side(1), after: side(39) } as EffectResult;
  expect(rateTexts(effect).title).toBe('0.04 offers a week before this edit, 1.5 since');
});

it('a day that no calendar holds is a dash', () => {
  expect([1e300, Number.NaN, -9e15].map(formatDay)).toEqual(['–', '–', '–']);
  expect(formatDay(NOW)).toContain('2026');
});

it('a length of time is said as people do', () => {
  expect([formatSpan(HOUR / 3), formatSpan(3 * HOUR), formatSpan(47 * HOUR), formatSpan(60 * HOUR)]).toEqual([
    '20 minutes',
    '3 hours',
    '47 hours',
    '2.5 days',
  ]);
});
