import type { Wording } from './wording.ts';

const FR = "Bonjour, nous cherchons quelqu'un pour notre équipe et avons pensé à vous. ";
const DE = 'Guten Tag, wir suchen Verstärkung für unser Team und haben an Sie gedacht. ';
const ES = 'Buenos días, buscamos a alguien para nuestro equipo y hemos pensado en usted. ';
const IT = 'Buongiorno, cerchiamo qualcuno per il nostro gruppo e abbiamo pensato a lei. ';
const PT = 'Bom dia, procuramos alguém para a nossa equipa e pensámos em você. ';
const NL = 'Goedemorgen, we zoeken iemand voor ons team en dachten aan jou. ';

/** Visits and shares of a week by their parts, workplaces in sentences of their own; each family with what only sounds like it. */
export const PRESENCE_MORE: readonly Wording<'remote' | 'hybrid' | 'onsite' | null>[] = [
  // Seldom there, or only at first.
  ['job', 'Kickoff on site in Leeds, the rest remote.', 'remote'],
  ['job', 'Remote, with two days of onboarding in person.', 'remote'],
  ['job', 'I only need you in Lincoln for the handover.', 'remote'],
  ['job', 'Four meetings a year in Basel, otherwise by e-mail.', 'remote'],
  ['job', `${DE}Remote, 1x im Monat vor Ort in Hagen.`, 'remote'],
  ['job', 'First week on site, then hybrid.', 'hybrid'],
  ['job', 'A monthly retainer of 900 for looking after the pumps.', null],
  // Nobody has to come.
  ['job', "You won't ever have to visit us.", 'remote'],
  ['job', 'You can keep living in Malmö.', 'remote'],
  ['job', `${NL}Doe dat maar gewoon vanuit Assen.`, 'remote'],
  ['job', `${IT}Si lavora dove capita.`, 'remote'],
  ['job', `${FR}Vous travaillez où bon vous semble.`, 'remote'],
  ['job', "We don't have a physical office.", 'remote'],
  ['lure', 'Parcels come to your door and you pass them on.', 'remote'],
  ['job', 'Write about remote work for our paper, 300 a piece.', null],
  ['job', 'We sell online and need a buyer.', null],
  ['job', 'Our app helps people who work from home.', null],
  ['job', 'You would drop by teams and listen.', null],
  ['job', 'We pay $300 per video.', null],
  // A choice.
  ['job', 'Leeds office or home, whichever you prefer.', 'remote'],
  ['venture', 'Rotterdam or online, both are fine.', 'remote'],
  ['job', 'Manchester preferred but not needed.', 'remote'],
  ['job', 'CISSP preferred but not needed.', null],
  // Shares.
  ['job', 'Home office twice a week after probation.', 'hybrid'],
  ['job', `${IT}Smart working al 60%.`, 'hybrid'],
  ['job', `${NL}Eén dag kan vanuit huis.`, 'hybrid'],
  ['job', `${PT}Presença às terças em Leiria.`, 'hybrid'],
  ['job', `${FR}Deux jours par semaine au siège.`, 'hybrid'],
  ['job', 'We want you in Ghent every Thursday, remote otherwise.', 'hybrid'],
  ['job', 'Site visits on Tuesdays, reports from home.', 'hybrid'],
  ['job', 'You run the tests in our lab, the analysis you can do at home.', 'hybrid'],
  ['job', 'Stand at our booth in Hannover, four days.', 'onsite'],
  ['job', 'At our training ground, 5 days a week.', 'onsite'],
  ['job', "Let's talk at our office on Tuesday.", null],
  ['job', 'Would a call from the office on Monday suit?', null],
  ['job', `${DE}Montags erwarten wir Sie in Bochum, die übrige Zeit arbeiten Sie mobil.`, 'hybrid'],
  ['job', `${ES}Da igual que estés en Cádiz o en Oslo.`, 'remote'],
  ['job', 'Remote/onsite mix, 40 hours.', 'hybrid'],
  ['job', "The client doesn't need you on site.", 'remote'],
  // Workplaces in their own sentence.
  ['job', 'Client site, Perth.', 'onsite'],
  ['job', 'Rotation through our three plants around Ipoh.', 'onsite'],
  ['job', 'Driving between campuses, truck provided.', 'onsite'],
  ['job', 'The workshop is in Derby and the lathes are there.', 'onsite'],
  ['job', 'Pickers for the orchard, May to July.', 'onsite'],
  ['job', `${ES}Nuestra clínica en Lugo precisa una enfermera.`, 'onsite'],
  ['job', `${PT}A fábrica fica em Ovar.`, 'onsite'],
  ['job', `${DE}Koch für unser Gasthaus in Murnau.`, 'onsite'],
  ['job', `${NL}U bent dagelijks in de wijk te vinden.`, 'onsite'],
  ['job', `${ES}Una intérprete para un congreso en Vigo.`, 'onsite'],
  ['job', `${FR}Deux bras pour les vendanges.`, 'onsite'],
  ['job', `${NL}Iemand voor achter de bar in Zwolle.`, 'onsite'],
  ['job', `${FR}Je tiens un restaurant à Metz et voudrais refaire ma carte.`, null],
  ['job', `${ES}Queremos una tienda online.`, null],
  ['job', 'Treasury analyst, a bank in Leeds.', null],
  ['teaching', 'At the marae near Rotorua, four Saturdays.', 'onsite'],
  ['teaching', 'Offline classes only.', 'onsite'],
  ['teaching', 'Would you give a talk at our school in Kells?', 'onsite'],
  ['lure', 'Stadium jobs, ushers, $45/hr.', 'onsite'],
  ['job', `${FR}Notre clinique à Lyon cherche un graphiste pour son logo.`, null],
  ['job', 'Could you redo the website of our hotel in Bath?', null],
  ['job', "I'm engineering manager at a recipe site with 6M users.", null],
  ['job', "I'm a doctor at a hospital in Ghent with an idea.", null],
  ['job', 'We have offices in Leeds and a plant in Hull.', null],
  ['job', `${DE}Drei Termine in Mannheim und Halle.`, null],
  ['teaching', 'An essay about running a model in a greenhouse.', null],
];

/** Where the work is: beside its workplace, in the sentence of a visit, where a recruiter recruits for. */
export const WHERE: readonly Wording<string | null>[] = [
  ['job', "You'd come to the works in Newry on Mondays, the rest you do wherever.", 'Newry'],
  ['job', 'Two days in County Hall in Kendal.', 'Kendal'],
  ['job', 'Remote, one meeting per quarter in Zurich.', 'Zurich'],
  ['job', 'Remote, you must sit in TX.', 'TX'],
  ['job', 'Remote in MN/WI.', 'MN/WI'],
  ['job', 'Remote, US time zones.', 'US'],
  ['venture', 'Rotterdam or online.', 'Rotterdam'],
  ['ping', 'I place quantity surveyors around Dublin.', 'Dublin'],
  ['job', `${IT}Il contratto è nelle aule di Urbino.`, 'Urbino'],
  ['job', `${PT}Técnico em Segurança do Trabalho em Setúbal.`, 'Setúbal'],
  ['job', 'Remote. We sit in Tallinn but work wherever you like.', null],
  ['job', 'Somebody to build a tool in Power Apps.', null],
  ['ping', "I'm with a recruitment boutique in Munich.", null],
  ['venture', 'Our app has 800 users in Pune.', null],
  ['lure', 'I have a team of analysts in Singapore.', null],
];
