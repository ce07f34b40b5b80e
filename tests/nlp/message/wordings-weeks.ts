import type { Wording } from './wording.ts';

/** Weeks told by their sum, spread over days, as a share or by the month; clock times and other people's hours are none. */
export const WEEKS: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  // What a week's days come to.
  ['job', 'Mon to Wed, seven to eleven, so 12 hours.', [12, 12]],
  ['job', 'Jeden Dienstag und Freitag, also 9 Stunden.', [9, 9]],
  ['job', 'We met on Monday, so 3 hours of talk are behind us.', null],
  ['job', 'Three mornings a week, 10 hours in total.', [10, 10]],
  ['job', 'dos tardes a la semana (7 horas en total)', [7, 7]],
  ['job', 'zwei Vormittage pro Woche, zusammen 6 Stunden', [6, 6]],
  ['job', 'It takes 10 hours in total.', null],
  // Spread over days.
  ['job', 'A permanent post, 28 hours over four days.', [28, 28]],
  ['job', 'Wir suchen eine Kraft. 30 Std. in 4 Tagen, freitags frei.', [30, 30]],
  ['job', 'Part-time 20 ore su cinque mattine.', [20, 20]],
  ['job', 'Contrat fixe, 24 heures réparties sur trois jours.', [24, 24]],
  ['job', 'A training, 24 hours over three days.', null],
  // Bare at the beginning of a sentence.
  ['job', 'La maison recrute une vendeuse. 35 h, 1 900 € net.', [35, 35]],
  ['job', 'De klant zoekt hulp. 16 tot 20 uur, € 24 per uur.', [16, 20]],
  ['job', 'It took ages. 40 hours, and nothing came of it.', null],
  ['job', 'Straight 40s, all summer.', [40, 40]],
  // Kinds of hours.
  ['teaching', '18 teaching hours a week, flat found.', [18, 18]],
  ['teaching', '22 Unterrichtsstunden pro Woche, Geschichte.', [22, 22]],
  ['teaching', 'Lehrauftrag Statik, 2 SWS.', [2, 2]],
  ['job', 'Una 40-urige werkweek, of 40-urige week.', [40, 40]],
  // Halves behind the word.
  ['job', 'Jornada de 37 horas y media semanales.', [37.5, 37.5]],
  ['job', '38h30 par semaine, un samedi libre.', [38.5, 38.5]],
  ['job', 'Le bureau ouvre à 8h30.', null],
  // By the month.
  ['job', '168h/mês, PJ.', [39, 39]],
  ['job', '160 hours in month, B2B.', [37, 37]],
  ['job', '300 hours a month of footage to cut.', null],
  // Pay first.
  ['lure', '$500 weekly for 6-8 hours.', [6, 8]],
  ['job', '350 € par semaine pour 10 heures.', [10, 10]],
  // Shares.
  ['job', 'Occupational therapist, 0.8 WTE.', [32, 32]],
  ['job', 'We need somebody at 80% allocation.', [32, 32]],
  ['job', "Grado d'occupazione 60%, da subito.", [24, 24]],
  ['job', 'Vast contract, 4/5 mag.', [32, 32]],
  ['job', 'Our lab: 50% for two months.', [20, 20]],
  ['job', 'We are rated 4/5 by readers.', null],
  ['job', '1 position is open.', null],
  ['job', 'Discount: 20%, for new clients.', null],
  // Weekdays that come again.
  ['teaching', 'Cerchiamo volontari per il martedì sera, 2 ore.', [2, 2]],
  ['teaching', 'Deux heures le jeudi.', [2, 2]],
  ['teaching', 'Two hours on Saturdays.', [2, 2]],
  ['teaching', 'Two hours on Saturday.', null],
  // A clock's.
  ['job', 'Hours: 9am-4pm, weekdays.', null],
  ['job', 'Hours: 9-5', null],
  ['job', 'Hours: 20', [20, 20]],
  ['job', 'Gardener, one morning a week, £18 an hour.', null],
  // A place, or days at it.
  ['job', 'Interim buyer, charity in Luton, 3 days pw, £300 a day.', [24, 24]],
  ['job', 'A permanent buyer, Luton 3 days a week.', null],
  ['job', 'The simulator stands idle three days out of five.', null],
  ['job', '10 bis max. 15 Stunden wöchentlich.', [10, 15]],
];

/** Lengths in quarters, fortnights, one word; what lasts but is no work. */
export const TERMS: readonly Wording<number | null>[] = [
  ['job', 'Two quarters to start with.', 6],
  ['job', 'Let us say a quarter to begin with.', 3],
  ['job', 'Come at a quarter to nine.', null],
  ['job', 'Minimum half a year, gladly longer.', 6],
  ['job', 'Mindestens ein halbes Jahr.', 6],
  ['job', 'Half a year ago we met.', null],
  ['job', "A fortnight's work on the deck.", 0.5],
  ['job', 'Interim, at least three months, remote.', 3],
  ['job', 'You have been at it for at least three years.', null],
  ['job', 'Dauer: 4 MM', 4],
  ['job', 'A 50 mm lens is enough.', null],
  ['job', 'Ein dreimonatiges Projekt in Kiel.', 3],
  ['job', 'Un incarico annuale per il museo.', 12],
  ['job', 'Contrato semestral, renovável.', 6],
  ['job', 'Mein dreijähriger Sohn malt mit.', null],
  ['job', 'A 9-month parental leave contract.', 9],
  ['job', '9 months parental leave for all.', null],
  ['job', 'Bridge seven months until our new head can start.', 7],
  ['job', 'There are three months until the launch.', null],
  ['teaching', 'A 15-week semester, Tuesday evenings.', 3.5],
  ['teaching', 'Two sections of 8 weeks each.', 2],
  ['call', 'Members attend three sessions in 12 months.', 12],
  ['job', 'When: within 2 weeks', 0.5],
  ['teaching', '£600 for the piece, deadline 3 weeks after you say yes.', null],
  ['job', 'You would have six weeks to prepare.', null],
  ['job', 'Deckhand, 2 weeks on 1 off.', null],
  ['job', '$9,000 sign-on bonus (2-year commitment).', null],
  ['job', 'We are a site with 6M monthly users.', null],
  ['job', '6m contract, Leeds.', 6],
  ['job', 'She fixed what we argued about for a year.', null],
  ['teaching', 'Our last title took its author about 4 months.', null],
  ['job', 'Mancano tre settimane dalla prima.', null],
  ['venture', 'I have savings for two for ten months.', null],
  ['job', '2 900 € bruts mensuels sur 13 mois', null],
];
