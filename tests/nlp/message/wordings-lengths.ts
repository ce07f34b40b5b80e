import type { Wording } from './wording.ts';

/** How long the work lasts, beside what else lasts: shares that are earned, warranties, what is over. */
export const LENGTHS: readonly Wording<number | null>[] = [
  // A share is earned over years; only advice is wanted so long.
  ['venture', 'Co-founder wanted, 30%, 4 years vesting with a cliff.', null],
  ['venture', '10 %, Vesting über vier Jahre.', null],
  ['venture', 'Des parts, acquises sur quatre ans.', null],
  ['venture', 'Would you be an advisor? 0.5% over two years, a call a month.', 24],
  ['venture', 'Our margin rose 4% over two years.', null],
  // Pay for a first stretch, and what comes then.
  ['venture', '€2,500 a month for the first three months, then shares.', 3],
  ['venture', 'The mill pays us £2,000 a month for the first half year.', null],
  ['venture', 'Wir zahlen dir sechs Monate lang 3.000 €.', 6],
  ['venture', 'Zwei Jahre lang haben wir gesucht.', null],
  // Meetings so often over so long.
  ['teaching', 'Meet your mentee twice a month over five months.', 5],
  ['teaching', 'Una sesión al mes en siete meses.', 7],
  ['teaching', 'Three visits a month over the last two years.', null],
  // Quarters.
  ['job', 'Two days a week, a quarter of a year, Ghent.', 3],
  ['job', "We spent a quarter of a year's budget.", null],
  // Of each of several jobs.
  ['job', '- analyst, £400 a day, Hull\n- tester, £380 a day, York\nBoth are for six months.', 6],
  ['job', '- analyst, £400 a day, Hull, six months\n- tester, £380 a day, York, three months', null],
  ['job', '• SAP FI, 900 €/Tag, Köln\n• SAP MM, 850 €/Tag, Ulm\nAlle laufen 12 Monate.', 12],
  // An item of its own; in one word.
  ['job', 'One month, full-time.', 1],
  ['job', 'An annual contract, Lille.', 12],
  ['job', 'Un an de mission, renouvelable.', 12],
  ['job', 'The annual contract value is small.', null],
  // Other things that last.
  ['job', 'The warranty lasts two years.', null],
  ['job', "We're booked out for four months.", null],
  ['job', 'It was closed for two years.', null],
  ['job', 'She is away for nine months.', 9],
  ['job', 'Die ersten drei Monate sind Probezeit.', null],
];
