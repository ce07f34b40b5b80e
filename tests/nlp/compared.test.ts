import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/nlp/message/fold.ts';
import { COMPARED } from '../../lib/nlp/outcome-compared.ts';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';
import { COMPARED_EXAMPLES, NO_RESULT_EXAMPLES } from './compared-examples.ts';

describe('figures held against another state', () => {
  it('every shape has examples of both kinds', () => {
    expect(Object.keys(COMPARED_EXAMPLES).sort()).toEqual(COMPARED.map((r) => r.id).sort());
    for (const e of Object.values(COMPARED_EXAMPLES))
      expect(Math.min(e.fires.length, e.silent.length)).toBeGreaterThan(0);
  });
  it.each(COMPARED.map((r) => [r.id, r.pattern] as const))('%s: each shape answers for itself', (id, pattern) => {
    for (const text of COMPARED_EXAMPLES[id]?.fires ?? []) expect(pattern.test(fold(text)), text).toBe(true);
    for (const text of COMPARED_EXAMPLES[id]?.silent ?? []) expect(pattern.test(fold(text)), text).toBe(false);
  });
  it.each(Object.values(COMPARED_EXAMPLES).flatMap((e) => e.fires))('tells a result: %s', (text) => {
    expect(findOutcomes(text).length).toBeGreaterThan(0);
  });
  it.each(NO_RESULT_EXAMPLES.fires)('is a result: %s', (text) => {
    expect(findOutcomes(text).length).toBeGreaterThan(0);
  });
  it.each(NO_RESULT_EXAMPLES.silent)('is a mere number: %s', (text) => {
    expect(findOutcomes(text)).toEqual([]);
  });
});
