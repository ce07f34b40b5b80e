import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameTemplate, sketchOf } from '../../lib/triage/index.ts';

const letter = (name: string, field: string): string =>
  `Hi ${name}, I hope you are well. I am reaching out because your background fits a role that my client in the ${field} sector wants to fill this month. Could we have a call on Thursday?`;
const OTHER =
  'We run four small clinics by the lake and our booking numbers make no sense to us; would you spend a few paid evenings on finding out why, and could you begin in May?';
const same = (a: string, b: string): boolean => sameTemplate(sketchOf(a), sketchOf(b));

describe('texts of one template', () => {
  it('are found whatever name and field were filled in', () => {
    expect(same(letter('Ana', 'energy'), letter('Ben', 'housing'))).toBe(true);
    expect(same(letter('Ana', 'energy'), `${letter('Zoé', 'énergie').toUpperCase()}\n\nKind regards`)).toBe(true);
    expect(same(letter('Ana', 'energy'), OTHER)).toBe(false);
  });

  it('are not told by set phrases or by nothing', () => {
    expect(sketchOf("I'd like to add you to my network.")).toEqual([]);
    expect(sketchOf('')).toEqual([]);
    expect(same('Thanks!', 'Thanks!')).toBe(false);
  });

  it('have sketches of one size whatever their length, and the same ones each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (noise) => {
        const text = `${letter('Ana', 'energy')} ${noise}`;
        const sketch = sketchOf(text);
        expect(sketch).toHaveLength(16);
        expect(sketch).toEqual(sketchOf(text));
        expect([...sketch]).toEqual([...sketch].sort((a, b) => a - b));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
