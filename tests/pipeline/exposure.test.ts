import { describe, expect, it } from 'vitest';
import type { ConversationHint } from '../../lib/model/conversation.ts';
import { DAY, type Span } from '../../lib/model/time.ts';
import { exposureOf, linkHint, type ThreadTip } from '../../lib/pipeline/exposure.ts';

const T0 = Date.UTC(2026, 0, 1);
const day = (n: number): number => T0 + n * DAY;
const row = (name: string, at: number, more: Partial<ConversationHint> = {}): ConversationHint => ({
  participant: { name },
  lastActiveAt: day(at),
  lastDirection: 'inbound',
  ...more,
});
const tip = (name: string, at: number): ThreadTip => ({ id: name, names: [name.toLowerCase()], lastActiveAt: day(at) });
const archive: Span[] = [[day(0), day(30)]];

describe('known time', () => {
  it('is what an export covers', () => expect(exposureOf(archive, [], [])).toEqual(archive));

  it('grows by a list that reaches back into it and whose new rows were opened', () => {
    const list = { at: day(40), rows: [row('Ada', 38), row('Bo', 29)] };
    expect(exposureOf(archive, [list], [tip('Ada', 38)])).toEqual([[day(0), day(40)]]);
  });

  it('does not grow while a new row is unopened, whoever spoke last', () => {
    const unopened = { at: day(40), rows: [row('Ada', 38), row('Bo', 29)] };
    expect(exposureOf(archive, [unopened], [])).toEqual(archive);
    expect(exposureOf(archive, [unopened], [tip('Ada', 20)])).toEqual(archive);
    const half = { at: day(40), rows: [row('Ada', 38), row('Cy', 36), row('Bo', 29)] };
    expect(exposureOf(archive, [half], [tip('Ada', 38)])).toEqual(archive);
    const mine = { at: day(40), rows: [row('Ada', 38, { lastDirection: 'outbound' }), row('Bo', 29)] };
    expect(exposureOf(archive, [mine], [])).toEqual(archive);
    expect(exposureOf(archive, [mine], [tip('Ada', 38)])).toEqual([[day(0), day(40)]]);
  });

  it('does not grow by a list that ends before it reaches the known', () => {
    const list = { at: day(60), rows: [row('Ada', 58), row('Bo', 50)] };
    expect(exposureOf(archive, [list], [tip('Ada', 58), tip('Bo', 50)])).toEqual(archive);
  });

  it('chains lists that overlap one another', () => {
    const first = { at: day(60), rows: [row('Ada', 58)] };
    const second = { at: day(70), rows: [row('Cy', 66), row('Ada', 58)] };
    expect(exposureOf([], [first, second], [tip('Cy', 66)])).toEqual([[day(58), day(70)]]);
  });

  it('does not grow by a list that came in twice', () => {
    const list = { at: day(40), rows: [row('Ada', 38)] };
    expect(exposureOf(archive, [list, { ...list }], [])).toEqual(archive);
  });

  it('is not guessed for rows without a date', () => {
    const { lastActiveAt: _, ...undated } = row('Ada', 38);
    expect(exposureOf(archive, [{ at: day(40), rows: [undated, row('Bo', 29)] }], [])).toEqual(archive);
  });
});

describe('a list row', () => {
  it('stands for a conversation only when one alone can be meant', () => {
    const twins = [tip('Ada', 3), { ...tip('Ada', 9), id: 'other' }];
    expect(linkHint(row(' ada ', 3), [tip('Ada', 3)])?.id).toBe('Ada');
    expect(linkHint(row('Ada', 3), twins)).toBeNull();
    expect(linkHint(row('', 3), [tip('', 3)])).toBeNull();
  });
});
