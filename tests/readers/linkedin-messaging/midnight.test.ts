import { describe, expect, it } from 'vitest';
import { type Bubble, page, RICH, type RowSpec, thread, VIEWER } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, read, talk } from './helpers.ts';

/** Tuesday, 8 September 2026, 01:10 in Oslo: the page was drawn on Monday. */
const NIGHT = Date.UTC(2026, 8, 7, 23, 10);
const rows: readonly RowSpec[] = [
  { name: 'Ravi Solberg', time: '4:05 PM', snippet: 'See you', active: true },
  { name: 'Petra Nyholm', time: 'Yesterday', snippet: 'You: Thank you!' },
  { name: 'Bo Ek', time: 'Sep 1', snippet: 'Hello' },
];
const bubbles: readonly Bubble[] = [
  { from: 'Ravi Solberg', day: 'Sep 3', time: '2:38 PM', html: 'Hi Ilse' },
  { from: VIEWER, own: true, day: 'Yesterday', time: '9:15 AM', html: 'Hello Ravi' },
  { from: 'Ravi Solberg', day: 'Today', time: '12:20 AM', html: 'Still awake?' },
  { from: 'Ravi Solberg', time: '4:05 PM', html: 'See you' },
];
const html = (list: readonly RowSpec[], said = bubbles): string =>
  page({ viewer: VIEWER, rows: list, threads: [thread({ ...RICH, bubbles: said })] });

describe('a page left open past midnight', () => {
  it.each([
    ['known by its thread', html([], bubbles)],
    ['known by its list', html(rows, bubbles.slice(0, 3))],
  ])('tells nothing by words that count from its today: %s', (_, source) => {
    const r = read(source, { now: NIGHT });
    expect(messages(r).map((m) => m.sentAt !== undefined)).toEqual(messages(r).map((_m, i) => i === 0));
    expect(r.warnings).toMatchObject([{ code: 'undated', count: 2 }]);
  });

  it('leaves days that have a date', () => {
    const hints = talk(read(html(rows), { now: NIGHT }))?.hints ?? [];
    expect(hints.map((h) => h.lastActiveAt)).toEqual([undefined, undefined, Date.UTC(2026, 8, 1, 10)]);
  });

  it('is not suspected before anything is to come', () => {
    const evening = Date.UTC(2026, 8, 7, 15);
    const r = read(html(rows), { now: evening });
    expect(messages(r).every((m) => m.sentAt !== undefined && m.sentAt <= evening)).toBe(true);
    expect(r.warnings).toBeUndefined();
  });

  it('has no message of a time to come, whatever its heading says', () => {
    const morning = Date.UTC(2026, 8, 7, 5);
    const dated = bubbles.map((b) => (b.day === 'Today' ? { ...b, day: 'Sep 7' } : b));
    const noClock = bubbles.map(({ time, ...b }) => b);
    for (const said of [bubbles, dated, noClock])
      for (const m of messages(read(html([], said), { now: morning })))
        expect(m.sentAt ?? 0).toBeLessThanOrEqual(morning);
  });
});
