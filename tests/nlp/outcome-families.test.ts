import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/nlp/message/fold.ts';
import { MOVES } from '../../lib/nlp/outcome-moves.ts';
import { REACH } from '../../lib/nlp/outcome-reach.ts';
import { RECORDS } from '../../lib/nlp/outcome-records.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';
import { FAMILY_EXAMPLES, MERE_NUMBERS } from './outcome-family-examples.ts';

const shapes = [...RECORDS, ...MOVES, ...REACH];

describe('families of results', () => {
  it('every shape has an example of its own', () => {
    expect(Object.keys(FAMILY_EXAMPLES).sort()).toEqual(shapes.map((s) => s.id).sort());
  });
  it.each(shapes.map((s) => [s.id, s.pattern] as const))('%s: the shape answers for itself', (id, pattern) => {
    for (const text of FAMILY_EXAMPLES[id] ?? []) expect(pattern.test(fold(text)), text).toBe(true);
  });
  it.each(Object.values(FAMILY_EXAMPLES).flat())('tells a result: %s', (text) => {
    expect(findOutcomes(text).length).toBeGreaterThan(0);
  });
  it('falls from a figure to a smaller one, which no range does', () => {
    expect(findOutcomes('Scrap rate 41 to 17').length).toBe(1);
    expect(findOutcomes('Workshops for 17 to 41 people')).toEqual([]);
    expect(findOutcomes('Desk hours 9 to 5')).toEqual([]);
  });
  it('reads a result before a semicolon, whatever is offered behind it', () => {
    expect(findOutcomes('Raised £9m for three theatres; you can have me in June').length).toBe(1);
  });
  it.each(MERE_NUMBERS)('is a mere number: %s', (text) => {
    expect(findOutcomes(text)).toEqual([]);
  });
});
