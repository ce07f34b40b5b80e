import type { Wording } from './wording.ts';

type Hours = readonly [min: number | null, max: number | null] | null;

/** Whose time is told: the work's, or that of houses, colleagues and days at home; and what stands beside a week's hours. */
export const WHOSE_TIME: readonly Wording<Hours>[] = [
  // Houses and things run, people of the house come.
  ['job', 'Die Kantine öffnet drei Tage die Woche.', null],
  ['job', 'The server is rebooted two days a week.', null],
  ['job', 'De bus rijdt vijf dagen per week.', null],
  ['job', 'Notre standard répond 50 heures par semaine.', null],
  ['job', 'Our nurse comes three days a week.', null],
  ['job', 'A minha sócia trabalha três dias por semana.', null],
  ['job', 'I swim three days a week.', null],
  ['job', 'Free lunch three days a week.', null],
  ['job', 'Support is manned 12 hours a day, five days a week.', null],
  ['venture', "I'm on this 60 hours a week.", null],
  ['job', 'The tool saves each nurse four hours a week.', null],
  ['job', 'We process 40 hours of tape every week.', null],
  ['job', 'She did 20 hours a week until June.', null],
  ['job', 'We ship five days a week.', null],
  ['job', "I'm a nurse three days a week.", null],
  ['job', 'They want somebody for twelve hours a week.', [12, 12]],
  ['job', 'We can offer three days a week.', [24, 24]],
  ['venture', 'I hoped for one day a week of your time.', [8, 8]],
  ['job', 'Our studio is looking for a retoucher three days a week.', [24, 24]],
  ['job', 'The post is four days a week.', [32, 32]],
  ['job', 'Our team works 32 hours a week.', [32, 32]],
  ['teaching', 'The course meets for 3 hours each week.', [3, 3]],
  ['job', 'It would take you about six hours each week.', [6, 6]],
  // Days at home or in a town.
  ['job', 'You get two remote days a week.', null],
  ['job', 'Home-Office ist an bis zu drei Tagen pro Woche erlaubt.', null],
  ['job', 'Trabajarás desde casa tres días a la semana.', null],
  ['job', 'One day a week is office day.', null],
  ['job', 'Thuiswerken kan drie dagen per week.', null],
  ['job', 'Contrato fijo, tres días a la semana en Vigo.', null],
  ['job', 'Staff post, Truro two days a week and your own desk otherwise.', null],
  ['job', 'Permanent, Breda four days a week, one from home.', null],
  ['job', 'Two days a week, remote, £300 a day.', [16, 16]],
  ['job', 'Freelance, Graz, two days a week, €70/h.', [16, 16]],
  ['job', 'Tempo pieno, 40 ore, due giorni a settimana da casa.', [40, 40]],
  // A rate's hour is no part of a sum.
  ['job', '£31 an hour, around 18 hours a week.', [18, 18]],
  ['job', '£40 an hour and 10 hours a week.', [10, 10]],
  ['teaching', 'A two-hour seminar and 3 hours a week of lab.', [5, 5]],
  // More beside the bare hours.
  ['job', 'Locum GP, £95/h, 38 hours plus on-call.', [38, 38]],
  ['job', 'Budget £2,000, 36 hours, by March.', null],
  // A share that begins a sentence.
  ['job', 'Data manager, Thun. 80%, start in May.', [32, 32]],
  ['job', 'We own it. 100%, since 2004.', null],
  ['job', 'Unser Ziel: 100%, bis Mai.', null],
  // A day and a half.
  ['job', 'Una giornata e mezza alla settimana.', [12, 12]],
  ['job', 'Numa jornada e meia por semana.', [12, 12]],
  ['job', 'Due giornate e mezza a settimana.', [20, 20]],
  ['job', 'La riunione dura una giornata e mezza.', null],
];
