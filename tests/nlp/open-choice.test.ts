import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { openToWork } from '../../lib/nlp/intent.ts';
import { isOpen } from '../../lib/nlp/open-choice.ts';

const read = (headline: string, about: string) => {
  const told = describeProfileText({ headline, about });
  return {
    byRules: openToWork(`${headline}\n\n${about}`).length > 0,
    open: told.openToWork,
    quotes: told.evidence.open,
  };
};

describe('whether work is looked for, by rules and by all words', () => {
  it.each([
    [
      'Warehouse planner',
      'The depot shuts in May. I would like to go on planning rounds somewhere near Hull, permanent please.',
    ],
    ['Technicien de maintenance', "Mon usine ferme en mars. J'aimerais un poste stable dans une autre, vers Nantes."],
  ])('hears it in wordings that no rule knows, with a true quote: %s', (headline, about) => {
    const { open, quotes } = read(headline, about);
    expect(open).toBe(true);
    expect(about).toContain(quotes[0]);
  });

  it.each([
    ['Recruiter', 'We are hiring two nurses. Your next job may be with us, so send me your CV.'],
    ['Baker', 'I bake bread. Not looking, thank you: happily employed and warm.'],
    ['Planner', 'Rounds for forty lorries, and a kettle.'],
  ])('claims no search that is not there: %s', (headline, about) => {
    expect(read(headline, about)).toMatchObject({ open: false, quotes: [] });
  });

  it('keeps what the rules found whatever the words say, and asks for more than even odds elsewhere', () => {
    expect([isOpen(true, -9), isOpen(false, 0.2), isOpen(false, 2)]).toEqual([true, false, true]);
  });
});
