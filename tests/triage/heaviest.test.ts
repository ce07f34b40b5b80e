import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heaviest } from '../../lib/triage/heaviest.ts';

it('gives things by weight, equal ones in their order', () => {
  const heaviest = new Heaviest();
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 600 }), (weights) => {
      heaviest.clear();
      for (const weight of weights) heaviest.add(weight);
      const taken = weights.map(() => heaviest.take());
      const items = weights.map((weight, at) => ({ weight, at }));
      expect(taken).toEqual(items.sort((a, b) => b.weight - a.weight).map(({ at }) => at));
      expect(heaviest.take()).toBe(-1);
    }),
  );
});
