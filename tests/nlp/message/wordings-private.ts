import type { Wording } from './wording.ts';

/** Small offers by people who don't recruit: where the work is done; null where nothing is said of it. */
export const PRIVATE_PLACES: readonly Wording<'remote' | 'hybrid' | 'onsite' | null>[] = [
  ['job', 'The plans can be drawn anywhere, as long as you pick up the phone.', 'remote'],
  ['job', 'Anywhere in Ireland is fine, we only meet on screen.', 'remote'],
  ['job', 'Wages for thirty people, and you can run them from your kitchen.', 'remote'],
  ['job', 'None of us has an office, the firm is a mailing list.', 'remote'],
  ['job', 'Forty portraits. Where you do them is up to you.', 'remote'],
  ['venture', 'A seat on our board, all of it from where you live.', 'remote'],
  ['job', 'You sew them in your own workshop and post us the finished ones.', 'remote'],
  ['job', 'Make it in your house and send it by post when it is dry.', 'remote'],
  ['job', 'Niemand hier hat ein Büro, wir telefonieren viel.', 'remote'],
  ['job', 'Die Lohnabrechnung machen Sie aus Ihrer Küche, wenn Sie mögen.', 'remote'],
  ['job', 'Personne n’a de bureau chez nous, on s’écrit.', 'remote'],
  ['job', 'Aquí nadie tiene oficina.', 'remote'],
  ['job', 'Nessuno ha un ufficio, ci si sente al telefono.', 'remote'],
  ['job', 'Aqui ninguém tem escritório.', 'remote'],
  ['job', 'Niemand heeft een kantoor bij ons.', 'remote'],
  ['job', 'Je kunt het vanuit je keuken doen.', 'remote'],
  ['job', 'We fit kitchens and need a bookkeeper. From our kitchen to your till!', null],
  ['job', 'Every manager has an office, the clerks share one.', null],
  ['job', 'Parking anywhere in town is a nuisance.', null],
  ['teaching', 'Een gastles aan onze hogeschool. Online kan, maar liever in de zaal.', 'remote'],
  // At a workplace.
  ['job', 'Physiotherapist wanted in our treatment rooms in Lincoln.', 'onsite'],
  ['venture', 'A founding chemist with shares. The work is at the bench.', 'onsite'],
  ['job', 'Fliesenleger gesucht, 48 Euro die Stunde, baustelle ulm, ab Montag.', 'onsite'],
  ['job', 'Geóloga para campaña, turno 14x14, en faena.', 'onsite'],
  ['job', 'Turning and milling in our own shed in Ballina, eight to four.', 'onsite'],
  ['job', 'We have two treatment rooms to let. Could you write the advert?', null],
  ['job', 'Vendeuse en CDI, un samedi sur deux.', null],
  ['job', 'Tuesdays in the studio with us, the rest as you please.', 'hybrid'],
];

/** Hours in halves and bare ones. */
export const PRIVATE_HOURS: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  ['teaching', 'Would you teach my daughter maths, an hour and a half every week?', [1.5, 1.5]],
  ['teaching', 'Our chess club meets on Tuesday evenings, an hour and a half.', [1.5, 1.5]],
  ['job', 'Half a day every Thursday at the desk.', [4, 4]],
  ['job', 'Einen halben Tag pro Woche für die Buchhaltung.', [4, 4]],
  ['teaching', 'Anderthalb Stunden pro Woche, Klavier für Anfänger.', [1.5, 1.5]],
  ['teaching', 'Une heure et demie par semaine de guitare pour mon fils.', [1.5, 1.5]],
  ['job', 'Une demi-journée chaque mardi à la caisse.', [4, 4]],
  ['teaching', 'Hora y media a la semana de inglés para mi hija.', [1.5, 1.5]],
  ['teaching', 'Un’ora e mezza a settimana di pianoforte.', [1.5, 1.5]],
  ['teaching', 'Uma hora e meia por semana de violino.', [1.5, 1.5]],
  ['teaching', 'Anderhalf uur per week gitaarles.', [1.5, 1.5]],
  ['job', 'Dalle 15 alle 18 ore settimanali.', [15, 18]],
  ['job', 'Préparateur en CDI. 35 h, un samedi libre.', [35, 35]],
  ['job', '$31 an hour, four tens, dental from the start.', [40, 40]],
  ['job', 'Text und Lektorat. Etwa 60 %, CHF 5’800 im Monat.', [24, 24]],
  ['job', 'The drive takes an hour and a half.', null],
  ['job', 'Half a day is enough for the survey.', null],
  ['job', 'Aperto dalle 9 alle 17.', null],
  ['job', 'It seats four tens of guests, more or less.', null],
  ['job', 'Sales grew. About 40 %, more than we hoped.', null],
];

export const PRIVATE_LENGTHS: readonly Wording<number | null>[] = [
  ['job', 'Holiday cover in the pharmacy, 3 weeks holiday cover to be exact.', 0.5],
  ['job', 'Contract at $48/hr. After 6 months they convert you to staff.', 6],
  ['job', 'Wir suchen eine Texterin, vorerst ein Jahr.', 12],
  ['job', 'Initially a year, more if we get along.', 12],
  ['job', 'Voorlopig een jaar, drie dagen per week.', 12],
  ['job', 'Five weeks holiday and a pension.', null],
  ['job', 'After 6 months they get a pay rise.', null],
];

export const PRIVATE_PAY: readonly Wording<
  readonly [min: number | null, max: number | null, unit: string | null] | null
>[] = [
  ['teaching', 'A weaving course, four Saturdays, 5,200 NOK per Saturday.', [5200, 5200, 'day']],
  ['job', 'Market stall, €140 per Sunday.', [140, 140, 'day']],
  ['job', 'I pay $75 an episode for cutting.', [75, 75, 'project']],
  ['job', 'Pago 60 € por imóvel fotografado.', [60, 60, 'project']],
  ['job', 'Responsabile vendite, RAL da 48k €.', [48000, null, 'year']],
  ['venture', 'You would get ₦350,000 a month from the first day.', [350000, 350000, 'month']],
  ['lure', 'Lead Developer, $90k-$120k, remote.', [90000, 120000, 'year']],
  ['lure', 'Pay $90 for the kit and start today.', null],
];

export const PRIVATE_FIRMS: readonly Wording<string | null>[] = [
  ['job', 'Larkmead Dental (six practices, Perth) has outgrown its bookkeeper.', 'Larkmead Dental'],
  ['job', 'Tiny Oaks House in Dundee is looking for a cook.', 'Tiny Oaks House'],
  ['job', 'Pym & Varley has been instructed by a council to find a planner.', 'Pym & Varley'],
  ['job', "I joined Quillstone as head of data and we're hiring.", 'Quillstone'],
  ['job', 'Bonjour, la pharmacie des Glycines (Pau) embauche.', 'pharmacie des Glycines'],
  ['job', 'Seriez-vous libre ?\n\nArmande, Les Cartes du Moulin', 'Les Cartes du Moulin'],
  ['job', 'Magst du uns schreiben?\n\nHerzlich, Beat Zumbrunn', null],
  ['job', 'We would like you on the committee.\nGreta, Chief of Staff', null],
  ['job', 'The pharmacie is closed on Monday.', null],
];
