import type { Wording } from './wording.ts';

type Pay = readonly [min: number | null, max: number | null, unit: string | null] | null;

/** Sums that are prices, past or other people's pay, beside those that are the reader's. */
export const PAY_OF_NOBODY: readonly Wording<Pay>[] = [
  // What the sender would take, or took.
  ['job', 'My day rate is £410, references on request.', null],
  ['job', 'I have just finished a year as a rigger, £240 a day, and look around.', null],
  ['job', 'Mein Tagessatz liegt bei 640 €.', null],
  ['job', 'Mon TJM est de 480 €.', null],
  ['job', 'Mi tarifa es de 35 € la hora.', null],
  ['job', 'La mia tariffa è 300 € al giorno.', null],
  ['job', 'Mijn uurtarief is 72 euro.', null],
  ['job', 'Our day rate is £410, references welcome.', [410, 410, 'day']],
  // Who asks for work.
  ['job', "I'm looking for a new contract from June, £300 a day or so.", null],
  ['job', 'Ich suche eine neue Stelle, etwa 4.200 € im Monat.', null],
  ['job', 'Je cherche une nouvelle mission à 400 € par jour.', null],
  ['job', "I'm looking for a contract engineer, £300 a day.", [300, 300, 'day']],
  ['job', 'Job alert: tram driver, Leeds, £31,000 a year.', null],
  // People who are lent out, and whoever works for the reader.
  ['job', 'Our developers are available from $28 an hour.', null],
  ['job', 'An assistant who works ten hours for you, remote, for £700 per month.', null],
  ['job', 'Unsere Entwickler kosten 45 € die Stunde.', null],
  ['job', 'Nos consultants sont disponibles à 390 € par jour.', null],
  ['job', 'She is after £380 a day, can she call you?', null],
  ['job', 'You work for us in Hull, for £700 per month.', [700, 700, 'month']],
  ['job', 'Das Paket kostet 590 € monatlich.', null],
  ['job', 'Le forfait coûte 49 € par mois.', null],
  // Others' income and what backers gave.
  ['venture', 'Two of them pay (£900 a month). You would draw £2,800 a month.', [2800, 2800, 'month']],
  ['venture', '14 bakeries pay £20 a month for it.', null],
  ['venture', '€90k from a foundation. We pay €3,100 a month.', [3100, 3100, 'month']],
  ['venture', '120.000 € von einer Stiftung sind da.', null],
  ['job', 'Our graduates earn 14-19 LPA.', null],
  ['job', 'You take home 80% of £450/day.', null],
  ['job', 'The average salary is £38,000.', null],
  ['job', 'Refer a friend and we send you £300.', null],
  ['job', 'Job in Hull. We pay $600 referal bonus.', null],
  ['job', 'Relo package up to $9,000. Salary: $98K-$110K', [98_000, 110_000, 'year']],
  ['job', 'We would go to £44 an hour, relo paid.', [null, 44, 'hour']],
  // One range, said in parts or twice; two kinds of pay are none.
  ['job', 'Subject: Buyer, £52k\n\nBasic: £46-52k', [46_000, 52_000, 'year']],
  ['job', 'Subject: Locum, £29ph\n\n£29.00 PAYE or £33.50 Ltd', [29, 33.5, 'hour']],
  ['job', '£41 per hour via umbrella, £47 outside IR35', [41, 47, 'hour']],
  ['job', '$300/hr for reports and $420/hr for hearings.', [300, 300, 'hour']],
  ['job', '$52/hr and $95 a day per diem.', [52, 52, 'hour']],
  ['job', "They won't go above €590 a day.", [null, 590, 'day']],
  ['job', '$38/hr+, all remote', [38, null, 'hour']],
  ['teaching', '0.40 EUR a word, so about 480 EUR.', [480, 480, 'project']],
  ['job', 'Would you paint five covers? We pay 280 each.', [280, 280, 'project']],
  // Units and currencies.
  ['teaching', 'It would be £700 for each day.', [700, 700, 'day']],
  ['teaching', 'Wir zahlen 650 € für jeden Tag.', [650, 650, 'day']],
  ['job', 'Day fee 210 euro, five evenings.', [210, 210, 'day']],
  ['job', '9-12 LPA fixed', [900_000, 1_200_000, 'year']],
  ['teaching', 'Honorar 36 €/UE.', [36, 36, 'hour']],
  ['job', 'DKK 790/t, from home', [790, 790, 'hour']],
  ['lure', '₱1,300 daily, paid every night', [1300, 1300, 'day']],
  ['job', '58k auf Vollzeit gerechnet', [58_000, 58_000, 'year']],
  ['job', 'Ein fester Betrag: 3.900 Euro.', [3900, 3900, 'project']],
];
