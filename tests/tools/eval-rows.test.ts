import { describe, expect, it } from 'vitest';
import { evaluateMessages } from '../../tools/eval/messages.ts';

const mail = { id: 'm1', text: 'Dinner at seven? Bring the dog.', lang: 'en', label: 'networking' };

describe('labelled messages given to the evaluation', () => {
  it('need no facts: a message without them is scored by its label alone', () => {
    const lines = evaluateMessages([mail, { ...mail, id: 'm2', label: 'contract_offer', facts: { role: 'cook' } }]);
    expect(lines).toContain('facts, of 1 messages that have them labelled');
    expect(lines.some((l) => l.includes('role m2: null instead of cook'))).toBe(true);
  });
  it('tell which row has a label that does not exist', () => {
    expect(() => evaluateMessages([mail, { ...mail, id: 'm2', label: 'spam' }])).toThrow(/row m2: label: .*"spam"/);
  });
  it('tell which row is no row', () => {
    expect(() => evaluateMessages([mail, 'text'])).toThrow(/row number 2: the row: /);
  });
});
