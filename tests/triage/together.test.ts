import { expect, it } from 'vitest';
import { triage, triageAll } from '../../lib/triage/triage.ts';
import { fixture } from './labelled.ts';

it('tells what it tells of each message alone, however many are read together', () => {
  const inputs = fixture('english').map(({ id, text }, i) => ({
    id,
    text,
    ...(i % 3 === 0 && { subject: 'A question' }),
    ...(i % 5 === 0 && { sender: { name: 'Ana Ruiz', headline: 'Talent Partner' } }),
  }));
  const alone = inputs.map(triage);
  expect(alone.filter((r) => r.offer !== null).length).toBeGreaterThan(50);
  expect(alone.filter((r) => r.evidence.length > 1).length).toBeGreaterThan(100);
  expect(triageAll(inputs)).toEqual(alone);
  expect(triageAll([...inputs].reverse())).toEqual([...alone].reverse());
  expect(triageAll([])).toEqual([]);
});
