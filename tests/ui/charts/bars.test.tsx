// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { toSvg } from '../../../lib/ui/charts/export.ts';
import { barPlot, placeOf, spread } from '../../../lib/ui/charts/geometry.ts';
import { MiniBars } from '../../../lib/ui/charts/mini-bars.tsx';
import { WeeklyBars } from '../../../lib/ui/charts/weekly-bars.tsx';
import { at, day, FRAME, SERIES, WEEKS, week } from './sample.ts';

const TEXTS = {
  ...FRAME,
  week: 'Week',
  observed: 'Days seen',
  gap: 'not observed',
  atLeast: 'at least',
  formatWeek: day,
};
const EDITS = [
  { id: 'e', at: at(16), name: 'headline: added “health care”' },
  { id: 'old', at: at(-90), name: 'out of sight' },
];

function show(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<WeeklyBars weeks={WEEKS} series={SERIES} edits={EDITS} texts={TEXTS} />, root));
  return root;
}
const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Opens the data behind the chart, as a click does. */
function open(root: Element): void {
  const details = root.querySelector<HTMLDetailsElement>('.chart-data');
  act(() => {
    if (details === null) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('weekly bars', () => {
  it('keeps its levels in sight where the drawing is scrolled', () => {
    const root = show();
    const [box, svg] = [root.querySelector('.chart-scroll'), root.querySelector<SVGSVGElement>('svg.chart-drawing')];
    // half as wide as its own units, scrolled by a hundred pixels
    Object.defineProperty(svg, 'clientWidth', { value: 360 });
    Object.defineProperty(box, 'scrollLeft', { value: 100 });
    act(() => void box?.dispatchEvent(new Event('scroll')));
    expect(svg?.style.getPropertyValue('--chart-shift')).toBe('200px');
    expect(all(root, '.chart-axis .chart-tick').length).toBeGreaterThan(2);
  });

  it('states the finding as the title of figure and drawing', () => {
    const root = show();
    const caption = root.querySelector('figcaption');
    expect(caption?.textContent).toBe(FRAME.title);
    expect(root.querySelector('svg.chart-drawing')?.getAttribute('aria-labelledby')).toBe(caption?.id);
  });

  it('draws heights in proportion to the counts, stacked without holes', () => {
    const box = { width: 400, height: 100, top: 0, right: 0, bottom: 0, left: 0 };
    const { bars, y } = barPlot(WEEKS, SERIES, box);
    const unit = y(0) - y(1);
    expect(bars[0]?.segments.map((s) => [s.series, s.count])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(bars[0]?.segments[0]?.height).toBeCloseTo(2 * unit);
    expect((bars[0]?.segments[1]?.y ?? 0) + (bars[0]?.segments[1]?.height ?? 0)).toBeCloseTo(
      bars[0]?.segments[0]?.y ?? -1,
    );
    expect(bars[0]?.total).toBe(4);
  });

  it('hatches gaps and lower bounds, and only them', () => {
    const root = show();
    const bars = all(root, '.chart-bar');
    const left = (bar: number): string => `M${bars[bar]?.querySelector('.chart-hit')?.getAttribute('x')} `;
    const hatched = (kind: string): string[] =>
      all(root, `.chart-${kind}`).flatMap((path) => path.getAttribute('d')?.match(/M\S+ /g) ?? []);
    expect(hatched('gap')).toEqual([left(1)]);
    expect(hatched('lower-bound')).toEqual([left(2)]);
    expect(bars[1]?.getAttribute('aria-label')).toBe('2026-08-10, not observed');
    expect(bars[2]?.getAttribute('aria-label')).toBe('2026-08-17, Contract: 1, at least');
    expect(bars[3]?.getAttribute('aria-label')).toBe('2026-08-24, 0');
  });

  it('marks the edits that lie in the weeks shown', () => {
    const marks = all(show(), '.chart-marks [role="img"]');
    expect(marks.map((m) => m.getAttribute('aria-label'))).toEqual([EDITS[0]?.name]);
    const plot = barPlot(WEEKS, SERIES, { width: 400, height: 100, top: 0, right: 0, bottom: 0, left: 0 });
    const bar = plot.bars[2];
    expect(placeOf(at(17.5), plot)).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) / 2);
  });

  it('shows the numbers as a table once it is opened, unknown ones as unknown', () => {
    const root = show();
    expect(all(root, '.chart-table')).toEqual([]);
    open(root);
    const rows = all(root, '.chart-table tbody tr').map((r) => [...r.children].map((c) => c.textContent));
    expect(rows[0]).toEqual(['2026-08-03', '2', '2', '0', '7']);
    expect(rows[1]).toEqual(['2026-08-10', '–', '–', '–', '0']);
  });

  it('is one tab stop; arrows, Home and End move, Escape closes the tooltip', () => {
    const root = show();
    const bars = all(root, '.chart-bar') as SVGElement[];
    expect(bars.map((b) => b.getAttribute('tabindex'))).toEqual(['-1', '-1', '-1', '0']);
    const press = (key: string): void => {
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    };
    act(() => bars[3]?.focus());
    expect(root.querySelector('.chart-tip')?.textContent).toContain('2026-08-24');
    press('ArrowLeft');
    expect(document.activeElement).toBe(bars[2]);
    expect(root.querySelector('.chart-tip')?.textContent).toContain('at least');
    press('Home');
    press('ArrowLeft');
    expect(document.activeElement).toBe(bars[0]);
    expect(bars.map((b) => b.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    press('Escape');
    expect(root.querySelector('.chart-tip')).toBeNull();
    press('End');
    expect(document.activeElement).toBe(bars[3]);
  });

  it('sets no style attribute, which the content security policy would drop', () => {
    const root = show();
    act(() => (root.querySelector('.chart-bar') as SVGElement).focus());
    expect(all(root, '[style]')).toEqual([]);
  });

  it('takes title and legend along into a file', () => {
    const svg = toSvg(show().querySelector('svg.chart-drawing') as SVGSVGElement);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const texts = [...file.querySelectorAll('text')].map((e) => e.textContent);
    expect(texts.slice(0, 4)).toEqual([FRAME.title, 'Contract', 'Permanent', 'Other']);
    expect(file.documentElement.getAttribute('viewBox')).toBe('0 -48 720 308');
  });

  it('makes a file that can be opened of any name given to an edit', () => {
    const root = document.createElement('div');
    const edits = [{ id: 'e', at: at(16), name: '<b>&"\u000b\u0000half \ud83d a sign\uffff' }];
    act(() => render(<WeeklyBars weeks={WEEKS} series={SERIES} edits={edits} texts={TEXTS} />, root));
    const svg = toSvg(root.querySelector('svg.chart-drawing') as SVGSVGElement);
    expect(svg).toContain('half \ufffd a sign<');
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(() => encodeURIComponent(svg)).not.toThrow();
    expect(svg).not.toMatch(/[^\t\n\r\u0020-\ufffd]/u);
  });

  it('keeps few texts under the axis, the newest among them', () => {
    expect(spread(4, 7)).toEqual([0, 1, 2, 3]);
    expect(spread(52, 7).at(-1)).toBe(51);
    expect(spread(52, 7).length).toBeLessThanOrEqual(7);
    expect(spread(0, 7)).toEqual([]);
  });
});

describe('mini bars', () => {
  it('shows the last twelve weeks as one named picture', () => {
    const root = document.createElement('div');
    const weeks = Array.from({ length: 20 }, (_, i) => week(i, { counts: { contract_offer: i } }));
    act(() => render(<MiniBars weeks={weeks} series={SERIES} title="3 offers this week" />, root));
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('3 offers this week');
    expect(all(root, '.chart-s0')).toHaveLength(12);
  });
});
