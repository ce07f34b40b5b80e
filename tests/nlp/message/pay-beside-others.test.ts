import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { findPay } from '../../../lib/nlp/message/pay.ts';

/** The ends of the reader's pay in a job's message. */
function ends(text: string): readonly [number | null, number | null] | null {
  const pay = findPay(readMessage(text), 'job')?.pay;
  return pay === undefined ? null : [pay.min, pay.max];
}

describe('the reader’s pay among sums of its kind', () => {
  it.each([
    ['Ihr Stundensatz von 110 € liegt über unserem Rahmen, 95 € könnten wir machen.', [95, 95]],
    ['You quoted £480 a day. Could you live with £400 a day for six months?', [400, 400]],
    ['The last CTO had £9,000 a month; I can do £3,000 a month and 8%.', [3000, 3000]],
    ['My neighbour pays her gardener £20 an hour, I’d go to £22 an hour.', [22, 22]],
    ['Pago 70 € por lámina, son 12, total 840 €.', [840, 840]],
    ['We have a video budget of £12,000 and £2,500 of it is for you.', [2500, 2500]],
    ['Wij kregen 50.000 euro subsidie en kunnen u 4.500 euro betalen voor een gedenkboek.', [4500, 4500]],
    ['Site manager, £55k + £5.5k car allowance.', [55_000, 55_000]],
  ])('%s', (text, want) => {
    expect(ends(text)).toEqual(want);
  });
  it.each([
    'Der Schaden beträgt 45.000 €, wir suchen einen Gutachter.',
    'I paid £300 for a logo and hated it. Could you do better?',
    'Kaution für den Schlüssel 50 €. Aushilfe gesucht.',
    'You’re on £70k at present, I hear. My client needs a head of finance.',
    'A junior in this town gets £24k; you’re no junior, so name your price.',
  ])('finds none in: %s', (text) => {
    expect(ends(text)).toBeNull();
  });
});
