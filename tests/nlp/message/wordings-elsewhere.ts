import { DE, ES, FR, IT, NL, PT, type Wording } from './wording.ts';

/** Places that are left open, days from the reader's own rooms, presence that is rare; and what was only seen, made or told at a place. */
export const ELSEWHERE: readonly Wording<'remote' | 'hybrid' | 'onsite' | null>[] = [
  // Nobody minds from where.
  ['job', 'Where you live is all the same to us.', 'remote'],
  ['job', 'Work happens wherever your desk is.', 'remote'],
  ['job', `${DE}Von wo Sie das machen, ist uns völlig gleich.`, 'remote'],
  ['job', `${DE}Ob Sie das in Jena oder auf Rügen machen, ist uns einerlei.`, 'remote'],
  ['job', `${FR}Où vous habitez nous est égal.`, 'remote'],
  ['job', `${ES}Puede hacerlo desde su isla.`, 'remote'],
  ['job', `${IT}Dove vive per noi è indifferente.`, 'remote'],
  ['job', `${NL}Waar je woont maakt ons niet uit.`, 'remote'],
  ['job', 'Where you sit in the choir is up to the conductor.', null],
  // A labelled place that is left open.
  ['job', 'Translator\nLocation - Anywhere US\nUSD 35/hr', 'remote'],
  ['job', `${DE}\nEinsatzort: egal`, 'remote'],
  ['job', `${IT}\nLuogo: indifferente`, 'remote'],
  ['job', 'Have you seen him anywhere?', null],
  // Days from the reader's own rooms.
  ['job', 'Bursar, Ripon, two days from your own kitchen.', 'hybrid'],
  ['job', 'Bursar, Ripon, Mondays from your sofa.', 'hybrid'],
  ['job', `${FR}Poste à Dole, deux jours depuis votre salon.`, 'hybrid'],
  ['job', `${DE}Zwei Tage vom eigenen Schreibtisch aus.`, 'hybrid'],
  ['job', 'We met two days from your village.', null],
  // Some of the days in a town; half of the visitors are no days.
  ['job', 'Four days a week, one of them in Hull.', 'hybrid'],
  ['job', `${DE}Umfang: 3 Tage pro Woche, davon einer in Trier`, 'hybrid'],
  ['job', `${ES}Cuatro días por semana, de los cuales uno en Ávila.`, 'hybrid'],
  ['job', `${NL}Vier dagen per week, waarvan één in Venlo.`, 'hybrid'],
  ['job', '9,000 guests last year, half of them in June. We want a Front Desk Lead.', null],
  ['ping', 'Six QA openings, two of them from home. Shall we talk?', null],
  ['job', 'Remote, apart from one Friday at the depot every other month.', 'remote'],
  ['job', 'A shop manager, one Friday at the depot every week.', 'hybrid'],
  ['job', 'The vacancy at the port authority closes on Friday.', null],
  ['job', 'WFO 3 days, rest home.', 'hybrid'],
  ['job', 'A day or two a week in the Bath office.', 'hybrid'],
  ['job', 'Some days with us at the mill, some at home.', 'hybrid'],
  ['job', 'Pune, 5 days from campus.', 'onsite'],
  // What is used, left or preferred there.
  ['job', 'We make the tickets you carry on your phone and need a tester.', null],
  ['job', 'You can do it on your phone.', 'remote'],
  ['job', `${FR}Le reste, je préfère vous le dire au téléphone.`, null],
  ['lure', 'You pass the interview, our developer does the work from abroad.', null],
  // Lessons.
  ['teaching', 'Two nights a week, live online, eight weeks.', 'remote'],
  ['teaching', `${IT}Dodici ore online fra maggio e giugno.`, 'remote'],
  ['teaching', 'We saw your course online and need a teacher.', null],
  // Done, said or looked at there.
  ['job', 'Are you the one who painted the wall at the pool? We have a wall, too.', null],
  ['job', 'Somebody at the bakery told me you draw. I need a menu.', null],
  ['job', 'Come and have a look at the bakery.', null],
  ['job', 'You would work at the bakery.', 'onsite'],
  ['job', 'First an interview in our office.', null],
  ['job', "I'll be at the conference on Tuesday.", null],
  ['job', 'Role: Bilingual Court Interpreter\nFresno CA', null],
  ['job', 'We need you soon.\n\nMairi, Distillery office', null],
  // Houses by their towns.
  ['job', `${ES}Es para nuestro restaurante de Soria.`, 'onsite'],
  ['job', `${IT}È per il nostro ristorante di Lecce.`, 'onsite'],
  ['lure', 'Work as cabin crew at Doha airport, visa free.', 'onsite'],
  ['job', `${PT}Os nossos clientes são restaurantes.`, null],
];

/** Lengths until something is done, and how long somebody has waited or thought by now. */
export const UNTIL_THEN: readonly Wording<number | null>[] = [
  ['job', 'We expect a report of twenty pages in ten weeks.', 2.5],
  ['job', `${DE}Umsetzung bitte innerhalb von 13 Wochen.`, 3],
  ['job', `${FR}Remise du texte sous six mois.`, 6],
  ['job', 'A fixed sum, and we think of six weeks.', 1.5],
  ['job', "We'd want a first text in seven weeks.", null],
  ['job', 'Our website opens in two months.', null],
  ['job', 'Two days a month, first year fixed.', 12],
  ['job', `${DE}Das erste Jahr ist fest.`, 12],
  ['job', 'A first year fixed rate of 4%.', null],
  ['venture', "I've been sitting on a plan for a shop for used bikes for a year.", null],
  ['venture', 'We have thought about it for six months.', null],
  ['job', 'We have won a contract and need a fitter for six months.', 6],
  ['job', 'The last firm kept us waiting for three months.', null],
];

/** Hours beside a salary; weeks that nobody is to work. */
export const WEEKS_ASIDE: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  ['job', '£52,000 for 30 hours, Plymouth.', [30, 30]],
  ['job', `${DE}52.000 € für 32 Stunden.`, [32, 32]],
  ['job', '£200 for 18 hours.', null],
  ['job', 'Permanent, 37 hours, at the Hull depot four days out of five.', [37, 37]],
  ['ping', 'I could send you the ones without the 80 hour weeks.', null],
  ['job', `${DE}Genug von der 60-Stunden-Woche?`, null],
  ['job', 'My colleagues do 50 hours a week.', null],
  ['job', 'Three times two hours a week.', [6, 6]],
  ['job', 'A 38 hour week.', [38, 38]],
];
