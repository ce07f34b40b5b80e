import { describe, expect, it } from 'vitest';
import { docOf } from '../../lib/triage/input.ts';
import { isOffer } from '../../lib/triage/offer.ts';

const offers = (text: string): boolean => isOffer('founder_pitch', docOf({ id: '1', text }));

describe('a founder’s pitch', () => {
  it.each([
    'We want a third founder who knows pumps: 20% of the shares from the first day.',
    'Looking for our first engineer, 60k plus 1%. The seed round closed in May.',
    'Ich suche eine technische Mitgründerin, Anteile ab Eintragung und 2.000 € im Monat.',
    'No salary yet, I won’t pretend, but a quarter of the company is yours from the day we register.',
    'Je cherche une associée pour la partie technique, 30 % des parts.',
  ])('offers work: %s', (text) => {
    expect(offers(text)).toBe(true);
  });

  it.each([
    ['greets', 'At Kelterwerk we build press sensors for cider makers. The beta is open, glad to be in touch!'],
    [
      'keeps in contact',
      'We teach drones to count sheep, launch in April. Let’s stay connected, something may come up.',
    ],
    ['dreams', 'We make labels that dissolve. Perhaps we could do something together one day, who knows.'],
    ['informs', 'Our dryer is live in two villages. May I send you an update every quarter?'],
    ['raises', 'We are opening a round of 300k, half is soft-committed. Would you look at it with an investor’s eye?'],
    [
      'raises in Portuguese',
      'Nossa startup de irrigação abriu uma rodada seed de R$ 900 mil. Posso mandar a apresentação?',
    ],
    [
      'sells',
      'After thirty years I would like to hand the firm over to somebody younger. You’d buy in over four years.',
    ],
    ['pays nothing', 'I have the idea, you write the app. We don’t pay yet, but think of the fame.'],
  ])('offers none where it only %s', (_, text) => {
    expect(offers(text)).toBe(false);
  });
});
