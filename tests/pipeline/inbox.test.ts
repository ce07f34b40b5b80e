import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../lib/model/time.ts';
import { inbox } from '../../lib/pipeline/inbox.ts';
import { timelineMonths, timelineRows } from '../../lib/pipeline/timeline-rows.ts';
import { fillApproaches } from '../bench/fill-approaches.ts';
import { Memory } from './memory.ts';

const NOW = Date.UTC(2026, 8, 1);
const SIZE = 600;
let m: Memory;
/** Months of the inbox that were read. */
let read: string[];

beforeEach(async () => {
  m = new Memory();
  await fillApproaches(m, SIZE, NOW);
  read = [];
  const { many } = m;
  m.many = async (table, keys) => {
    if (table === 'inbox') read.push(...keys);
    return many(table, keys);
  };
});

const keysOf = (query: Parameters<typeof inbox>[2]) => inbox(m, [], query, NOW).then((rows) => rows.map((r) => r.key));

describe('the inbox, month by month', () => {
  it('begins with the same rows, read from few months', async () => {
    const whole = await keysOf({});
    expect(whole).toHaveLength(SIZE);
    expect(read).toHaveLength(96);
    read = [];
    const first = await keysOf({ first: 10 });
    expect(first.length).toBeGreaterThanOrEqual(10);
    expect(first).toEqual(whole.slice(0, first.length));
    expect(read).toEqual(['2026-08', '2026-07', '2026-06', '2026-05']);
  });

  it('looks further back for what is rare, and ends where nothing is left', async () => {
    const asked = { labels: ['sales_pitch' as const], answered: true };
    const whole = await keysOf(asked);
    const first = await keysOf({ ...asked, first: 30 });
    expect(first.length).toBeGreaterThanOrEqual(30);
    expect(first).toEqual(whole.slice(0, first.length));
    expect(await keysOf({ labels: ['scam'], first: 5 })).toEqual([]);
  });

  it('looks for what waits in the last thirty days alone', async () => {
    const waiting = await inbox(m, [], { list: 'waiting' }, NOW);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every((r) => (r.at ?? 0) > NOW - 30 * DAY)).toBe(true);
    expect(read.every((key) => key >= '2026-08')).toBe(true);
  });
});

describe('the timeline', () => {
  it('is read from small rows, and from whole ones where some months have none yet', async () => {
    const small = timelineRows(await timelineMonths(m), []);
    expect(small).toHaveLength(SIZE);
    await m.commit([{ table: 'timeline', key: '2026-08', value: undefined }]);
    expect(timelineRows(await timelineMonths(m), [])).toEqual(small);
  });
});
