import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

/** Hours of each meeting, weekdays that come round, ends and limits that stand behind, days of whoever helps out. */
export const HOURS_EACH: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  // So many times so many hours.
  ['job', 'Four nights a week, ten hours a night, £21 an hour.', [40, 40]],
  ['job', 'Two shifts a week at the dairy in Derby, 9 hours each, until May.', [18, 18]],
  ['job', `${DE}drei Schichten pro Woche im Lager, je 7 Stunden.`, [21, 21]],
  ['job', `${FR}Deux nuits par semaine à la clinique, 11 heures chacune.`, [22, 22]],
  ['job', `${ES}Tres turnos a la semana en planta, 8 horas cada uno.`, [24, 24]],
  ['job', `${NL}Twee diensten per week in het magazijn, 9 uur per dienst.`, [18, 18]],
  ['teaching', 'You see 3 pupils for 1 hour each per week.', [3, 3]],
  ['teaching', 'Come on Sundays, two hours each time, £40 an hour.', [2, 2]],
  ['job', 'The film has three parts, two hours each.', null],
  ['job', 'Two nights a week we eat together. The course takes 8 hours each term.', null],
  // Weekdays that come round.
  ['job', 'We need a butcher every Friday for ten weeks.', [8, 8]],
  ['job', `${DE}jeden Montag und Dienstag, für drei Monate, in der Backstube.`, [16, 16]],
  ['job', `${IT}Ogni sabato per due mesi, in bottega.`, [8, 8]],
  ['job', 'There is a call every Friday for ten weeks.', null],
  ['job', 'The band plays every Friday.', null],
  ['job', 'Part-time post, 20 hours across Mon, Tue and Thu.', [20, 20]],
  ['job', `${FR}Temps partiel, 21 heures réparties sur lundi, mardi et jeudi.`, [21, 21]],
  ['teaching', 'One hour on Monday evenings.', [1, 1]],
  // Ends and limits behind.
  ['job', 'Anything from 3 days a week to the full five.', [24, 40]],
  ['job', `${DE}zwei Tage pro Woche bis vier Tage, wie Sie mögen.`, [16, 32]],
  ['job', 'Two days a week to begin with.', [16, 16]],
  ['job', '25h min per week, EUR 60/hr.', [25, null]],
  ['job', 'Up to 6 hours in a normal week.', [null, 6]],
  ['job', 'About six hours or so in a month.', [1, 1]],
  // A share and what it comes to.
  ['job', 'Permanent contract, 4/5 (so 30 hours), €2,900 gross monthly.', [30, 30]],
  ['job', '70% load, from March, Pune.', [28, 28]],
  ['job', 'Maternity cover, 0.7 of a post, nine months.', [28, 28]],
  ['job', 'Load time fell by 70% last year.', null],
  ['job', '39 hours as per collective agreement.', [39, 39]],
  ['job', `${DE}38 Stunden nach Tarif, unbefristet.`, [38, 38]],
  ['job', `${PT}São contratos de 36 horas.`, [36, 36]],
  ['ping', 'Most are permanent contracts of 36 hours.', [36, 36]],
  ['ping', 'The festival lasts 36 hours.', null],
  // Where, not how much.
  ['job', 'Half the week in the building on Mill Road.', null],
  ['job', 'Half the week at £40/h.', [20, 20]],
  ['job', 'You are in the building five days a week.', null],
  ['job', `${FR}Présence demandée un jour et demi chaque semaine.`, null],
  ['ping', 'All allow home working, some every day, some three days out of five.', null],
  // Who helps out works those days and no more.
  ['job', `${DE}könnten Sie für sechs Wochen zwei Tage pro Woche bei uns im Haus aushelfen?`, [16, 16]],
  ['job', 'Could you step in three days a week at our office?', [24, 24]],
  ['job', 'Could you step in, remote, with three days a week at our office?', null],
  ['job', `${DE}zwei Tage pro Woche bei uns im Haus, sonst von daheim.`, null],
  ['job', 'We need a grown-up for two days a week.', [16, 16]],
];
