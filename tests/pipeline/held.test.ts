import { describe, expect, it } from 'vitest';
import type { Content } from '../../lib/model/sighting.ts';
import { heldContents } from '../../lib/pipeline/held.ts';
import { Memory } from './memory.ts';

const text = (hash: string, length = 5): Content => ({
  hash,
  body: { kind: 'message', message: { direction: 'inbound', sender: {}, text: 'x'.repeat(length) } },
});

describe('texts held for a run', () => {
  it('come in the order asked for, beside those that are read', async () => {
    const store = new Memory();
    for (const hash of ['a', 'b', 'c']) store.all_contents.set(hash, text(hash, 9));
    const held = heldContents(store);
    held.hold([text('b'), text('d')]);
    expect(await held.contents(['d', 'a', 'unknown', 'b', 'c'])).toEqual([
      text('d'),
      text('a', 9),
      text('b'),
      text('c', 9),
    ]);
  });

  it('are given out once: later the store answers, which may know of a deletion', async () => {
    const store = new Memory();
    const held = heldContents(store);
    held.hold([text('a')]);
    expect(await held.contents(['a'])).toHaveLength(1);
    expect(await held.contents(['a'])).toEqual([]);
  });

  it('are no more than there is room for, and room is made again', async () => {
    const held = heldContents(new Memory());
    const long = 40_000_000;
    held.hold([text('a', long), text('b', long), text('c', long)]);
    expect((await held.contents(['a', 'b', 'c'])).map((c) => c.hash)).toEqual(['a', 'b']);
    held.hold([text('c', long)]);
    expect(await held.contents(['c'])).toHaveLength(1);
  });
});
