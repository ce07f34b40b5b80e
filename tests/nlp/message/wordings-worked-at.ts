import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

type Where = 'remote' | 'hybrid' | 'onsite' | null;

/** A place of a trade beside a word of work is where it is done; beside other words it tells nothing. */
export const WORKED_AT: readonly Wording<Where>[] = [
  ['job', 'Two nights a week in the engine room, £18 an hour.', 'onsite'],
  ['job', 'You would stand in at the observatory until June.', 'onsite'],
  ['job', 'We are short of a steady hand on the slipway, and need someone at the kiln.', 'onsite'],
  ['job', 'Teaching assistant, 0.6 FTE, in school, from January.', 'onsite'],
  ['job', 'Four shifts at the crematorium, paid weekly.', 'onsite'],
  ['venture', 'You would join us as the fourth founder, three days a week in the glasshouse.', 'onsite'],
  ['teaching', 'Six mornings in the lecture theatre, 80 euros each.', 'onsite'],
  ['job', `${DE}Sie würden auf der Kinderstation arbeiten.`, 'onsite'],
  ['job', `${DE}Drei Schichten pro Woche am Hochofen.`, 'onsite'],
  ['job', `${DE}Wir suchen eine Pflegekraft für die Palliativstation.`, 'onsite'],
  ['job', `${FR}Vous travailleriez en caisse, le matin.`, 'onsite'],
  ['job', `${FR}Deux gardes par semaine à la maternité, puis en salle.`, 'onsite'],
  ['job', `${ES}Trabajaría en quirófano por las mañanas.`, 'onsite'],
  ['job', `${ES}Sería a pie de máquina, de seis a dos.`, 'onsite'],
  ['job', `${IT}Tre turni alla settimana in corsia.`, 'onsite'],
  ['job', `${PT}Trabalharia no balcão, de manhã.`, 'onsite'],
  ['job', `${NL}Je zou op de kinderafdeling werken.`, 'onsite'],
  ['job', `${NL}Je zit op de fiets en komt bij ouderen thuis.`, 'onsite'],
  ['job', "You'd be walking the wards with our matron.", 'onsite'],
  ['job', `${DE}Sie pflegen bei alten Leuten zu Hause.`, 'onsite'],
  ['job', `${ES}Se trabaja en casa de los pacientes.`, 'onsite'],
  ['job', 'I work in the observatory and want a logo for my band.', null],
  ['job', 'We saw you at the lighthouse last year; would you write for us?', null],
  ['job', 'Ghostwriter for a book on shifts in the hotel industry.', null],
  ['job', 'You would be on board as our third planner.', null],
];

/** Nobody moves, presence is as one likes, or the week is parted. */
export const STAYS_AND_SPLITS: readonly Wording<Where>[] = [
  ['job', 'You could stay in Utrecht; the rest of us sit in Bergen.', 'remote'],
  ['job', 'Nobody has to move for this one.', 'remote'],
  ['job', 'None of us has an office, so you would work as the rest of us do.', 'remote'],
  ['job', 'The files come by post, no travel to Bern.', 'remote'],
  ['job', 'Home working; drop by on Mondays if you fancy soup.', 'remote'],
  ['job', 'Porto once, the rest from home.', 'remote'],
  ['ping', 'Mostly remote posts, paid per term.', 'remote'],
  ['job', `${DE}Sie können gern in Passau bleiben.`, 'remote'],
  ['venture', 'Linz wäre schön, muss aber nicht. Hast du Lust, mit uns zu gründen?', 'remote'],
  ['job', `${FR}Vous resteriez à Quimper.`, 'remote'],
  ['job', `${ES}Lo puede hacer desde Huelva.`, 'remote'],
  ['teaching', `${ES}Son doce horas en modalidad virtual.`, 'remote'],
  ['job', `${IT}Può restare a Lecce.`, 'remote'],
  ['job', `${PT}Pode fazer tudo a partir de Évora.`, 'remote'],
  ['job', `${NL}Je mag overal zitten.`, 'remote'],
  ['job', `${NL}Thuis of bij ons in Zwolle.`, 'remote'],
  ['job', 'Charlotte, 3 days in / 2 out, 12 months.', 'hybrid'],
  ['job', 'Office thrice a week, no more.', 'hybrid'],
  ['job', 'Up to 40% telework after six months.', 'hybrid'],
  ['job', `${PT}Três dias no ateliê, dois onde quiser.`, 'hybrid'],
  ['job', `${FR}Deux jours à l'agence, trois où vous voulez.`, 'hybrid'],
  ['job', `${PT}Fica na loja, nada de teletrabalho.`, 'onsite'],
  ['job', 'You can stay in Leeds for the two nights, the hotel is paid.', null],
  ['job', 'You can do it from January on.', null],
  ['ping', 'My clients allow it, some every day, some three days at home.', null],
];

/** The town beside a place of work, the one that somebody stays in or would come to, a land to live in. */
export const TOWNS_SAID: readonly Wording<string | null>[] = [
  ['job', 'You could stay in Utrecht; we fly you to Bergen once a quarter.', 'Utrecht'],
  ['job', 'Work from home, as long as you live somewhere in the EU.', 'EU'],
  ['job', `${DE}Homeoffice ganz, Hauptsache, Sie wohnen in Österreich.`, 'Österreich'],
  ['job', `${ES}¿Te vendrías a Briones seis semanas? Sería a pie de viña.`, 'Briones'],
  ['job', 'Two nights a week on the stroke ward, Felling, from May.', 'Felling'],
  ['job', `${IT}Tre turni in corsia alla RSA di Dronero.`, 'Dronero'],
  ['job', 'All of it is done from home, no travel to Dublin.', null],
  ['job', 'Our Manhattan WMS needs care; 10 weeks on the warehouse floor.', null],
];
