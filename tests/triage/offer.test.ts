import { describe, expect, it } from 'vitest';
import { triage } from '../../lib/triage/index.ts';
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
    ['raises', 'We are opening a round of 300k, half is soft-committed. Shall I send you the numbers?'],
    ['asks for a sum', 'The orchard is planted and the press has arrived. Could you lend 20k at 6 %?'],
    ['sells a patent', 'I hold a patent on a bicycle lock and am looking for a firm that will buy the patent.'],
    ['sells rights in Italian', 'Ho disegnato un gioco da tavolo e cerco qualcuno che compri i diritti.'],
    [
      'sells a shop in German',
      'Ich werde siebzig. Der Laden läuft gut, und ich möchte ihn samt Marke abgeben, am liebsten an Sie.',
    ],
    [
      'hands on a shop in French',
      'Je pars à la retraite et cherche quelqu’un pour reprendre la boutique, stock compris.',
    ],
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

describe('pay for somebody else', () => {
  const payOf = (text: string) => {
    const { isOffer, offer, quotes } = triage({ id: 'm', text });
    return { isOffer, pay: offer?.pay ?? null, quote: quotes.pay };
  };

  it('is none of the reader’s', () => {
    const text =
      'Do you know any good Rust contractor in Dublin? A friend needs one for three months, around €600 a day.';
    expect(payOf(text)).toEqual({ isOffer: false, pay: null, quote: undefined });
  });

  it('is the reader’s where the reader is wanted', () => {
    const text =
      'We need a good Rust contractor in Dublin for three months, around €600 a day. Would you be interested?';
    expect(payOf(text)).toMatchObject({ isOffer: true, pay: { min: 600, max: 600, currency: 'EUR', unit: 'day' } });
  });
});
