import type { Wording } from './wording.ts';

/** Titles by the words that seek them, stand behind them or name the trade; null where none is sought. */
export const ROLES_SOUGHT: readonly Wording<string | null>[] = [
  // Words of seeking.
  ['job', "I'm hoping for a biostatistician one day a week.", 'biostatistician'],
  ['job', 'Our ferry line is without a purser from May.', 'purser'],
  ['job', 'The ward is one scrub nurse short until June.', 'scrub nurse'],
  ['job', 'Schools here are crying out for supply teachers.', 'supply teachers'],
  ['venture', 'Would you be technical advisor to our mill?', 'technical advisor'],
  ['job', 'Für unser Werk suche ich zum 15.03. einen Testmanager, freiberuflich.', 'Testmanager'],
  ['job', 'Un cliente nuestro de Lugo quiere un guionista para doce vídeos.', 'guionista'],
  ['job', 'Il nostro studio ha bisogno di un architetto per sei mesi.', 'architetto'],
  ['lure', 'You have been selected as Remote Filing Clerk!', 'Remote Filing Clerk'],
  ['lure', 'Your CV was picked for Deck Steward on our ships.', 'Deck Steward'],
  ['job', 'You were a site clerk for six years, I read.', null],
  ['lure', 'Add our receptionist on the messenger.', null],
  ['venture', 'I spent eleven years as a ward nurse.', null],
  // Behind the title.
  ['ping', 'Following up about the cost controller vacancy.', 'cost controller'],
  ['ping', 'The ETL developer job is still open.', 'ETL developer'],
  ['ping', 'Your developer job sounds busy.', null],
  ['job', 'Our pastry chef has moved to Spain.', 'pastry chef'],
  ['job', "Our HR manager's off having a baby.", 'HR manager'],
  ['ping', 'Subject: Sommelier\n\nYour CV, my vacancy?', 'Sommelier'],
  ['ping', 'Subject: Salary guide for hotels\n\nHave a look.', null],
  // Trades, and people named after theirs.
  ['job', 'We need a wordpress person for the surf camp.', 'wordpress person'],
  ['job', 'We need the right person for it.', null],
  ['job', 'Looking for a lighting tech for the panto.', 'lighting tech'],
  ['job', 'CLAIMS HANDLER (MOTOR)\nHours: 35 a week', 'CLAIMS HANDLER (MOTOR)'],
  ['job', 'Wir benötigen eine externe Monitorin für zwei Jahre.', 'Monitorin'],
  ['job', 'La coopérative a besoin d’un affineur pour ses caves.', 'affineur'],
  ['job', 'Il festival cerca un’addetta stampa per cinque mesi.', 'addetta stampa'],
  ['job', 'We are hiring a .NET developer in Cork.', '.NET developer'],
  ['job', 'The Director of Harbour Works vacancy is open.', 'Director of Harbour Works'],
  ['job', 'Immediate joiners only, please.', null],
  ['job', 'Buscamos para un laboratorio farmacéutico de Lugo un jefe de turno.', 'jefe de turno'],
  ['call', 'We act for the builder and seek a programming expert.', 'programming expert'],
  ['call', 'We speak to experts on trams.', null],
];
