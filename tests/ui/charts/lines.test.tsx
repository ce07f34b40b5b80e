// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { EffectResult } from '../../../lib/model/visibility.ts';
import { toSvg } from '../../../lib/ui/charts/export.ts';
import { ProcessBehaviour } from '../../../lib/ui/charts/process-behaviour.tsx';
import { RateChange } from '../../../lib/ui/charts/rate-change.tsx';
import { toCsv } from '../../../lib/ui/charts/table.ts';
import { processChart } from '../../../lib/visibility/xmr.ts';
import { at, day, FRAME } from './sample.ts';

const RATE = {
  ...FRAME,
  before: 'Before',
  since: 'Since',
  side: 'Side',
  perWeek: 'Per week',
  count: 'Offers',
  days: 'Days',
  interval: '95 %',
  formatRate: (n: number): string => n.toFixed(1),
};
const EFFECT: EffectResult = {
  verdict: 'up',
  rateRatio: 2,
  interval: [1.1, 3.5],
  eValue: 25,
  before: { count: 52, days: 182 },
  after: { count: 40, days: 70 },
  dispersion: 1,
  weeksToDecide: 9,
  notes: [],
};
const PROCESS = {
  ...FRAME,
  date: 'Date',
  value: 'Value',
  range: 'Range',
  signal: 'Rule',
  average: 'average',
  upper: 'upper limit',
  lower: 'lower limit',
  rangeUpper: 'range limit',
  signals: {
    'beyond-limit': 'beyond a limit',
    'run-of-eight': 'eight on one side',
    'three-of-four': 'three of four far out',
    'range-beyond-limit': 'a jump',
  },
  formatDay: day,
};

function draw(view: preact.ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(view, root));
  return root;
}
const labels = (root: Element): (string | null)[] =>
  [...root.querySelectorAll('[data-point]')].map((p) => p.getAttribute('aria-label'));
const number = (e: Element | null, name: string): number => Number(e?.getAttribute(name));

describe('rate before and since', () => {
  it('puts rates and the interval of the change on one scale', () => {
    const root = draw(<RateChange effect={EFFECT} texts={RATE} />);
    expect(labels(root)).toEqual(['Before: 2.0, Offers: 52', 'Since: 4.0, Offers: 40, 95 %: 2.2 – 7.0']);
    const [before, since] = ['.chart-rate-0', '.chart-rate-1'].map((c) => number(root.querySelector(c), 'cx'));
    const interval = root.querySelector('.chart-interval');
    expect(number(interval, 'x1')).toBeGreaterThan(before ?? 0);
    expect(number(interval, 'x1')).toBeLessThan(since ?? 0);
    expect(number(interval, 'x2')).toBeGreaterThan(since ?? 0);
    expect(root.querySelector('.chart-open-end')).toBeNull();
  });

  it('shows an open end where the interval has none', () => {
    const root = draw(<RateChange effect={{ ...EFFECT, interval: [1.1, null] }} texts={RATE} />);
    expect(root.querySelector('.chart-open-end')).not.toBeNull();
    expect(labels(root)[1]).toContain('2.2 – ∞');
  });

  it('draws without anything observed', () => {
    const none = {
      ...EFFECT,
      before: { count: 0, days: 0 },
      after: { count: 0, days: 0 },
      interval: [0, null] as const,
    };
    expect(labels(draw(<RateChange effect={none} texts={RATE} />))).toEqual([
      'Before: –, Offers: 0',
      'Since: –, Offers: 0',
    ]);
  });
});

describe('process behaviour', () => {
  const values = [10, 12, 11, 10, 12, 11, 40, 11, 10, 12].map((value, i) => ({ at: at(i * 7), value }));

  it('marks exactly the points that a rule calls, in words too', () => {
    const root = draw(<ProcessBehaviour chart={processChart(values)} texts={PROCESS} />);
    expect(root.querySelectorAll('.chart-called').length).toBe(
      processChart(values).points.filter((p) => p.signals.length > 0).length,
    );
    expect(labels(root)[6]).toContain('beyond a limit');
    expect(root.querySelectorAll('.chart-level-limit')).toHaveLength(3);
  });

  it('draws no limits from too few values', () => {
    const root = draw(<ProcessBehaviour chart={processChart(values.slice(0, 4))} texts={PROCESS} />);
    expect(root.querySelectorAll('.chart-level-limit')).toHaveLength(0);
    expect(draw(<ProcessBehaviour chart={processChart([])} texts={PROCESS} />).querySelector('svg')).not.toBeNull();
  });
});

describe('files', () => {
  it('writes CSV that spreadsheets read and do not run', () => {
    const csv = toCsv({
      head: ['a', 'b "c"'],
      rows: [
        ['=1+1', 2.5],
        ['x, y', null],
        ['-', -3],
      ],
    });
    expect(csv).toBe('a,"b ""c"""\r\n\'=1+1,2.5\r\n"x, y",\r\n\'-,-3\r\n');
  });

  it('writes an SVG that stands alone: namespace, size, title, no tooltip, no class', () => {
    const root = draw(<RateChange effect={EFFECT} texts={RATE} />);
    act(() => (root.querySelector('[data-point]') as SVGElement).focus());
    expect(root.querySelector('[data-tip]')).not.toBeNull();
    const svg = toSvg(root.querySelector('svg.chart-drawing') as SVGSVGElement);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(svg).toContain('http://www.w3.org/2000/svg');
    expect([file.getAttribute('width'), file.getAttribute('viewBox')]).toEqual(['480', '0 -28 480 148']);
    expect(file.querySelector('text')?.textContent).toBe(FRAME.title);
    expect(file.querySelector('title')?.textContent).toBe(FRAME.title);
    expect(file.querySelector('[data-tip]')).toBeNull();
    expect(svg).not.toContain('class=');
  });
});
