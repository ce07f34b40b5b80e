import type { Wording } from './wording.ts';

/** Some days, half or a share of the week there; a visit a month or less; presence in the words of trades. */
export const DAYS_AND_VISITS: readonly Wording<'remote' | 'hybrid' | 'onsite' | null>[] = [
  // So many times a week there.
  ['job', 'Actuary | Omaha | onsite 3x a week | $66/hr', 'hybrid'],
  ['job', 'Payroll analyst, in office 2x/week, rest your call.', 'hybrid'],
  ['job', 'You would be on site three times a week, no more.', 'hybrid'],
  ['job', 'Tester, vor Ort 2x pro Woche, sechs Monate.', 'hybrid'],
  ['job', 'Comptable, sur site deux fois par semaine.', 'hybrid'],
  ['job', 'Analista, presencial dos veces por semana.', 'hybrid'],
  ['job', 'Tecnico contabile, in sede tre volte a settimana.', 'hybrid'],
  ['job', 'Fiscalista, presencial duas vezes por semana.', 'hybrid'],
  ['job', 'Boekhouder, twee keer per week op kantoor.', 'hybrid'],
  ['job', 'Onsite 5x a week, no exceptions.', 'onsite'],
  // Days from the office in short.
  ['job', 'Location: Tulsa (2 days WFO every week)', 'hybrid'],
  ['job', '3 days WFO, 2 days WFH', 'hybrid'],
  ['job', 'Bengaluru, WFO 3 days a week', 'hybrid'],
  ['job', 'Claims lead, Reno, 4 days in-office', 'hybrid'],
  ['job', 'Work from office: 2 days per week', 'hybrid'],
  // Half of it.
  ['job', 'Beleidsadviseur, maximaal de helft op kantoor.', 'hybrid'],
  ['job', 'At most half of it on site, the rest is up to you.', 'hybrid'],
  ['job', 'Höchstens die Hälfte der Zeit im Büro.', 'hybrid'],
  ['job', 'La moitié du temps au bureau, pas davantage.', 'hybrid'],
  ['job', 'La mitad del tiempo en la oficina.', 'hybrid'],
  ['job', 'Metà del tempo in ufficio.', 'hybrid'],
  ['job', 'Metade do tempo no escritório.', 'hybrid'],
  // A share of it there.
  ['job', 'Vor-Ort-Anteil: ca. 40 %', 'hybrid'],
  ['job', 'Anteil vor Ort etwa 30 Prozent.', 'hybrid'],
  ['job', 'Onsite share about 50 %.', 'hybrid'],
  ['job', 'Präsenzanteil 60 %', 'hybrid'],
  ['job', 'Part de présence sur site : 40 %', 'hybrid'],
  // Days with named things, people or places.
  ['job', "You'd have three days on site with the looms. The rest is reading.", 'hybrid'],
  ['job', 'Salary £58k, two days on site with the nurses.', 'hybrid'],
  ['job', 'Tax lead, €64k, two days on site.', 'hybrid'],
  ['job', 'Two days of each week you would be here in Sion, the others at home with your laptop.', 'hybrid'],
  ['job', 'One fixed day in the office is enough.', 'hybrid'],
  ['job', 'Standplaats Gouda, maar één vaste dag op kantoor volstaat.', 'hybrid'],
  ['job', 'Ein fester Tag im Büro reicht uns.', 'hybrid'],
  ['job', 'Un seul jour fixe au bureau suffit.', 'hybrid'],
  ['job', 'Basta un día fijo en la oficina.', 'hybrid'],
  ['job', 'Basta un giorno fisso in ufficio.', 'hybrid'],
  // Seldom visits.
  ['job', 'Contract analyst, one site visit every six weeks, the rest from your kitchen.', 'remote'],
  ['job', 'A trip to Perth every two months, that is all we ask.', 'remote'],
  ['job', 'One visit to the mill per quarter.', 'remote'],
  ['job', 'Statistikerin, davon einmal im Monat bei uns am See.', 'remote'],
  ['job', 'Ingenieur, alle sechs Wochen ein Termin vor Ort.', 'remote'],
  ['job', 'Rédactrice, dont une fois par mois chez nous à Auray.', 'remote'],
  ['job', 'Diseñadora, solo una vez al mes con nosotros en Soria.', 'remote'],
  ['job', 'Grafica, solo una volta al mese da noi a Lecco.', 'remote'],
  ['job', 'Redactie, maar één keer per maand bij ons in Sneek.', 'remote'],
  // Always there.
  ['job', 'Interim plant manager, boots on the ground Monday to Friday.', 'onsite'],
  ['venture', 'You would be hire number four, £60k plus options, three days on site with the kilns.', 'hybrid'],
  ['teaching', 'Der Kurs „Zahlen im Handwerk“, drei Samstage, live per Video.', 'remote'],
  // Lessons by video.
  ['teaching', 'Sechs Abende, live per Video, 70 € pro Stunde.', 'remote'],
  ['teaching', 'Video sessions with career changers, half an hour each.', 'remote'],
  ['teaching', 'Could you tutor me in statics? Discord or the library, whatever suits.', 'remote'],
  ['teaching', 'Can you explain integrals to me on Discord, twice a week?', 'remote'],
  ['teaching', 'Volunteers teach Python by video, an hour each Sunday.', 'remote'],
  // Not the reader's place of work.
  ['lure', 'I do everything through a remote browser, you give me the login.', null],
  ['ping', 'Ik kwam je tegen via een oud-collega. Tevreden waar je zit?', null],
  ['ping', 'Bist du zufrieden, wo du bist?', null],
  ['ping', 'Are you happy where you are, or shall we talk?', null],
  ['ping', 'Êtes-vous bien là où vous êtes ?', null],
];
