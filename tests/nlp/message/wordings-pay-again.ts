import type { PayUnit } from '../../../lib/model/goal.ts';
import { DE, ES, IT, NL, type Wording } from './wording.ts';

type Paid = readonly [min: number | null, max: number | null, unit: PayUnit | null] | null;

/** Sums whose currency or unit is said apart from them, and what is paid for each of what is counted. */
export const PAY_AGAIN: readonly Wording<Paid>[] = [
  ['job', 'We pay 58 to 64k, pounds obviously.', [58000, 64000, 'year']],
  ['job', 'Pay is 36,000 pro rata (pounds).', [36000, 36000, 'year']],
  ['job', "I've 14 days in the budget at 700. Euros, before VAT.", [700, 700, 'day']],
  ['job', 'The parade had 14,000. Euros were thrown.', null],
  ['job', 'They pay £280 for the day.', [280, 280, 'day']],
  ['job', `${DE}Wir zahlen 450 € für den Tag.`, [450, 450, 'day']],
  ['job', `${IT}Il compenso è di 600 € per la giornata.`, [600, 600, 'day']],
  ['job', 'We can pay €1,500 for the full day.', [1500, 1500, 'project']],
  ['job', `${NL}2.900 euro bruto in de maand, vast contract.`, [2900, 2900, 'month']],
  ['job', 'About 80 hours in total, spread as you like, invoiced at £42 each.', [42, 42, 'hour']],
  ['job', '80 hours of tape, three reports, £42 each.', [42, 42, 'project']],
  ['job', "He's fine w/ 590 a day.", [590, 590, 'day']],
  ['job', 'Three days at the 95/hr we agreed.', [95, 95, 'hour']],
  ['job', 'Helpers for the harvest, 12.40 an hour.', [12.4, 12.4, 'hour']],
  ['job', 'Helpers wanted, 10.90 an hour.', [10.9, 10.9, 'hour']],
  ['job', 'They bake, 10 an hour.', null],
  ['job', 'Remuneration by experience, ceiling USD 390 per day.', [null, 390, 'day']],
  ['job', `${NL}minimaal € 2.850 bruto per maand.`, [2850, null, 'month']],
  ['job', 'A permanent post. £38,000 and 25 days holiday.', [38000, 38000, 'year']],
  ['job', 'A patron gave us $4k to rebuild it.', [4000, 4000, 'project']],
  ['job', 'A patron gave us $4k to share among the choirs.', null],
  ['job', `${ES}vacante de planta, 38 mil pesos brutos al mes.`, [38000, 38000, 'month']],
  ['job', `${NL}twee stuks, 3.900 per boek, in het voorjaar.`, [3900, 3900, 'project']],
  // Limits, units and currencies said around the sum.
  ['job', "The client's limit is £540 a day.", [null, 540, 'day']],
  ['job', 'We set no limit. £540 a day.', [540, 540, 'day']],
  ['job', `${DE}Je Stunde zahlen wir 38 Euro.`, [38, 38, 'hour']],
  ['job', `${DE}Je Stunde kommen drei Gäste, das Ganze bringt 38 Euro.`, [38, 38, null]],
  ['job', '640 HT / jour', [640, 640, 'day']],
  ['job', '460 la journée', [460, 460, 'day']],
  ['job', 'two grand a month, sterling', [2000, 2000, 'month']],
  ['job', '0,14 € le mot', [0.14, 0.14, null]],
  ['job', 'We charge our clients £65 an hour.', null],
  ['job', 'Parking is £4 a day.', null],
];
