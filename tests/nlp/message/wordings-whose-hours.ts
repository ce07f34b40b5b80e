import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

type Hours = readonly [min: number | null, max: number | null] | null;

/** Hours that are said in a sentence, and those that are others', at home or beyond the week. */
export const SAID_HOURS: readonly Wording<Hours>[] = [
  // Said in a sentence, without a word for the week.
  ['job', "It's 36 hours, Monday to Thursday.", [36, 36]],
  ['job', 'You would work 28 hours across four days.', [28, 28]],
  ['job', `${DE}Gesucht wird eine Pflegerin mit 28 bis 32 Stunden, unbefristet.`, [28, 32]],
  ['job', `${DE}Eine Köchin, 30 Stunden oder mehr, unbefristet.`, [30, null]],
  ['job', `${FR}En CDI, sur 35 heures.`, [35, 35]],
  ['job', `${ES}Son 30 horas, de lunes a jueves.`, [30, 30]],
  ['job', `${IT}Sono 30 ore, su quattro giorni.`, [30, 30]],
  ['job', `${PT}São 30 horas, de segunda a quinta.`, [30, 30]],
  ['job', `${NL}Het is 32 uur, verdeeld over vier dagen.`, [32, 32]],
  ['job', 'Budget for the lot is 40 hours.', null],
  ['job', 'Rota: two weeks on, two off, 12hr days', null],
  // In a line, by hours or by days.
  ['job', 'Fitter\nHrs: 38', [38, 38]],
  ['job', 'Auditor\nDays: 2.5 per week', [20, 20]],
  ['job', 'Days on site: 2', null],
  ['job', 'We have a four-day week, 30 hours.', [30, 30]],
  // "At least" and a plus that belong to what follows.
  ['job', 'Three days a week, at least until autumn.', [24, 24]],
  ['job', 'Three days a week at least.', [24, null]],
  ['job', '37 h hebdo + 10 RTT', [37, 37]],
  ['job', 'Still four days a week, still from home.', [32, 32]],
  // Days at home or elsewhere, after a few words.
  ['job', `${DE}Zwei Tage die Woche können Sie von daheim arbeiten.`, null],
  ['job', `${ES}Dos días a la semana puedes trabajar desde casa.`, null],
  ['job', `${NL}Twee dagen per week mag je thuis werken.`, null],
  ['job', 'You come to us two days a week and do the rest at home.', null],
  ['job', 'Three days a week, all of it from home.', [24, 24]],
  // Others', the reader's, what a thing saves, a shop's.
  ['job', 'Your predecessor worked 30 hours a week.', null],
  ['job', 'The last tutor spent six hours a week on it; plan for the same.', [6, 6]],
  ['job', 'The current contractor does 35 hours a week.', null],
  ['job', 'You already teach two days a week.', null],
  ['job', 'Overtime is paid beyond 38 hours a week.', null],
  ['job', 'Some of us work three days a week.', null],
  ['job', 'Admin eats five hours a week.', null],
  ['job', 'The market is held two days a week.', null],
  ['job', `${DE}Der Laden ist 60 Stunden die Woche geöffnet.`, null],
  ['job', `${FR}Cela vous fait gagner dix heures par semaine.`, null],
  ['job', `${IT}Fa risparmiare dieci ore a settimana.`, null],
  ['job', `${PT}Poupa-lhe dez horas por semana.`, null],
  ['job', `${NL}De winkel is zes dagen per week open.`, null],
  ['job', `${NL}Vier dagen van acht uur per week.`, [32, 32]],
];
