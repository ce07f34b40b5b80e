import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

/** What a share or some days are of: the post, or something that is had beside it. */
export const WEEK_SHARES: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  // Work from home in part.
  ['job', `${DE}Telearbeit zu 40 %, unbefristet.`, null],
  ['job', `${DE}Mobiles Arbeiten: 50 %, unbefristet.`, null],
  ['job', `${FR}Comptable en CDI, télétravail à 50 %.`, null],
  ['job', `${FR}Comptable en CDI, télétravail (40 %), 38 k€.`, null],
  ['job', `${ES}Contable con contrato fijo, teletrabajo al 80 %.`, null],
  ['job', `${IT}Contabile, lavoro da remoto al 50%.`, null],
  ['job', `${PT}Contabilista, teletrabalho a 40 %.`, null],
  ['job', `${NL}Boekhouder, thuiswerken kan voor 40 %.`, null],
  // What somebody pays, what a firm is.
  ['job', `${FR}Comptable en CDI, abonnement de transport remboursé à 50 %.`, null],
  ['job', `${DE}Das Halbtaxabonnement zahlen wir zu 100 %, unbefristet.`, null],
  ['job', `${ES}Contable, seguro dental pagado al 50 %.`, null],
  ['job', `${IT}Azienda italiana al 100%, contabile cercasi.`, null],
  ['job', `${NL}Boekhouder, reiskosten vergoed voor 50 %.`, null],
  ['job', 'Bookkeeper, gym membership covered at 50 %, pension.', null],
  ['job', 'Bookkeeper for a firm that is employee-owned at 100 %, in Leeds.', null],
  ['job', 'We ask for 60 % participation in the survey.', null],
  // … unless the share is the post's.
  ['job', `${DE}Pflegefachfrau in Chur zu 70 %, ab Mai.`, [28, 28]],
  ['job', `${DE}Sie arbeiten zu 60 %, unbefristet.`, [24, 24]],
  ['job', `${DE}Auslastung ca. 40 %, ab Mai.`, [16, 16]],
  ['job', `${FR}Comptable à Nyon à 80 %, dès juin.`, [32, 32]],
  ['job', `${FR}Un contrat fixe à 50 %, avec télétravail.`, [20, 20]],
  ['job', `${ES}Contable con contrato fijo al 60 %, en Vigo.`, [24, 24]],
  ['job', `${IT}Contabile al 50%, a Lugano.`, [20, 20]],
  ['job', `${NL}Boekhouder voor 80 %, in Gent.`, [32, 32]],
  ['job', "You'd work at 60 %, from May.", [24, 24]],
  ['job', 'Five months at 40 %, in our studio.', [16, 16]],
  ['job', 'Permanent data manager, remote, 80%, Thun.', [32, 32]],
  ['job', 'Permanent bookkeeper 70 %, Basel.', [28, 28]],
  ['job', "Controller, CHF 90'000 on a 100% basis.", [40, 40]],
  // Days at a place, the others elsewhere.
  ['job', 'Two days a week at our Derby office, the others from home.', null],
  ['job', 'You come in three days a week, other two at home.', null],
  ['job', 'We see you two days a week, the remaining three wherever you like.', null],
  ['job', `${DE}Zwei Tage pro Woche sind Sie bei uns, die anderen zu Hause.`, null],
  ['job', `${FR}Vous venez deux jours par semaine, les trois autres à la maison.`, null],
  ['job', `${ES}Dos días a la semana en nuestra sede, los demás desde casa.`, null],
  ['job', `${IT}Due giorni alla settimana nella nostra sede, gli altri da casa.`, null],
  ['job', `${PT}Dois dias por semana na nossa sede, os outros em casa.`, null],
  ['job', `${NL}Twee dagen per week bij ons, de andere vanuit huis.`, null],
  ['job', 'Three days a week at our yard and two at home.', null],
  ['job', `${DE}Drei Tage pro Woche bei uns in Ulm und zwei zu Hause.`, null],
  ['job', 'Four days a week, two from home.', [32, 32]],
  ['job', 'Four days a week, two at our yard and the others from home.', [32, 32]],
  ['job', 'Three days a week, the rest of the team works from home.', [24, 24]],
  // Where and how much, each by itself.
  ['job', 'Remote, two days a week, £300 a day.', [16, 16]],
  ['job', 'Fully remote, three days a week.', [24, 24]],
  ['job', `${ES}Diseñadora, remoto, tres días a la semana.`, [24, 24]],
  ['job', 'Remote: two days a week.', null],
  ['job', 'You can work remote, two days a week.', null],
];

/** … and where it is then done. */
export const WHOLE_JOB_REMOTE: readonly Wording<string | null>[] = [
  ['job', 'Bookkeeper. Remote, two days a week, £300 a day.', 'remote'],
  ['job', 'Fully remote, three days a week.', 'remote'],
  ['job', 'Remote, up to two days a week.', 'hybrid'],
  ['job', 'You can work remote, two days a week.', 'hybrid'],
];
