import type { PayUnit } from '../../../lib/model/goal.ts';
import type { Wording } from './wording.ts';

type Paid = readonly [min: number | null, max: number | null, unit: PayUnit | null] | null;

/** Bounds and units of pay that stand in few words, and sums that look like them. */
export const PAY_UNITS_SAID: readonly Wording<Paid>[] = [
  ['job', 'The budget is up to £550 a day.', [null, 550, 'day']],
  ['job', 'We got them up to £550 a day.', [550, 550, 'day']],
  ['job', '$75/hr on 1099 max', [null, 75, 'hour']],
  ['job', '$75/hr on W2', [75, 75, 'hour']],
  ['job', '20 Porträts, je 30 €', [30, 30, 'project']],
  ['job', '48 láminas, 90 € cada, sin prisa', [90, 90, 'project']],
  ['job', 'Four Saturdays, 600 € each', [600, 600, 'day']],
  ['teaching', '50 € pro Sitzung von einer Stunde', [50, 50, 'hour']],
  ['teaching', '50 € pro Sitzung von 90 Minuten', [50, 50, 'project']],
  ['job', 'Plumber, £210 day rate, van needed', [210, 210, 'day']],
  ['job', 'We have 210 days to go.', null],
  ['job', 'Gehalt 4000-4600 brutto im Monat', [4000, 4600, 'month']],
  ['job', 'Budget de 4 000 € au forfait, deux mois environ.', [4000, 4000, 'project']],
  ['job', '45 euro a uur, excl. btw', [45, 45, 'hour']],
  ['job', '£700 p/w, live-in', [700, 700, 'week']],
  ['job', '28 € Stundenlohn', [28, 28, 'hour']],
  ['job', '28 Stunden, dann ist Schluss', null],
  ['lure', 'you keep $500 as a weekly salary', [500, 500, 'week']],
  ['lure', 'Loans of 5,000 to 90,000 USD at 3% interest', null],
];
