import { describe, expect, it } from 'vitest';
import { asWritten, narrow } from '../../../lib/nlp/message/fold.ts';
import { triage } from '../../../lib/triage/index.ts';

describe('a text in narrow signs', () => {
  it('has the sign of currency for each euro, whatever its length and its other letters', () => {
    const long = 'Zwölf Wochen zu je 900 €. '.repeat(400);
    for (const text of ['€', 'from €40 to €50', long, 'Łódź, 200 €', '面白い €5']) {
      const made = narrow(text);
      expect(made).toBe(text.replaceAll('€', '¤'));
      expect(asWritten(made)).toBe(text);
    }
  });

  it('is left alone without one', () => {
    for (const text of ['', 'Fünf Tage', '¤', 'Łódź']) expect(narrow(text)).toBe(text);
  });
});

describe('what is told of a message with euros', () => {
  const text =
    'Freelance copywriter (€60 texts) wanted, €60 per hour, 10 hours a week for three months, fully remote. We pay €60 for each.';
  const told = triage({ id: '1', text });

  it('is read in euros', () => {
    expect(told.offer?.pay).toMatchObject({ min: 60, max: 60, currency: 'EUR' });
  });

  it('is quoted as it was written', () => {
    expect(JSON.stringify(told)).not.toContain('¤');
    expect(told.quotes.pay?.text).toContain('€60');
    expect(text).toContain(told.quotes.pay?.text);
  });

  it('has links, places and names as they were written', () => {
    const odd = 'Need a React developer, 3 days a week, for €shop. See https://x.example/€deal. Location: €town';
    const { offer } = triage({ id: '2', text: odd });
    expect(JSON.stringify(offer)).not.toContain('¤');
    expect(offer?.links.map((l) => l.url)).toEqual(['https://x.example/€deal']);
  });
});
