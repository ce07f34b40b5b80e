import { expect, it } from 'vitest';
import { readOne, triage, withEvidence } from '../../lib/triage/triage.ts';

it('tells the same evidence at once and after other messages', () => {
  const inputs = [
    'We are looking for a data engineer, six months, $100 an hour, fully remote.',
    'Congratulations on ten years at Norrland! Shall we have lunch?',
    'Our platform books ten meetings a month. Do you have fifteen minutes on Thursday?',
  ].map((text, i) => ({ id: String(i), text, sender: { name: 'Ana Ruiz', headline: 'Talent Partner' } }));
  const [readings, told] = [inputs.map(readOne), inputs.map(triage)];
  expect(told[0]?.evidence.length).toBeGreaterThan(1);
  expect(readings.map(withEvidence)).toEqual(told);
});
