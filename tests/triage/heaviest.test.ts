import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heaviestFirst } from '../../lib/triage/heaviest.ts';

it('gives indices by weight, equal ones in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (weights) => {
      const items = weights.map((weight, at) => ({ weight, at }));
      expect([...heaviestFirst(weights)]).toEqual(items.sort((a, b) => b.weight - a.weight).map(({ at }) => at));
    }),
  );
});
