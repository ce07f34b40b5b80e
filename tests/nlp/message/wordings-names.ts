import type { Wording } from './wording.ts';

/** The title of the work, in words by which it is sought; null where a title is somebody else's or none. */
export const ROLES: readonly Wording<string | null>[] = [
  // Marked for all genders: whatever stands before is a title.
  ['job', 'Wir besetzen: Sachbearbeitung Bauamt (m/w/d), Vollzeit.', 'Sachbearbeitung Bauamt (m/w/d)'],
  ['job', 'Alle Menschen (m/w) sind willkommen.', null],
  // A tool that is called like a trade.
  ['job', 'Maps in QGIS and Illustrator, please.', null],
  ['job', 'We need an illustrator for a book on owls.', 'illustrator'],
  ['job', 'Stagehand for the panto, £16 ph', 'Stagehand'],
  ['job', 'The clinic is adding a compliance nurse, £52k, start in May.', 'compliance nurse'],
  ['job', 'The grant covers an archivist for two years.', 'archivist'],
  ['job', "The illustrator we'd booked broke her wrist, could you take over?", 'illustrator'],
  ['job', 'We are booking locums for the spring, £40 an hour.', 'locums'],
  ['job', 'Für den Umbau wird ein freier Bauleiter gebraucht.', 'Bauleiter'],
  ['job', 'Wij zoeken een orthopedagoog voor 24 uur.', 'orthopedagoog'],
  ['job', 'On cherche une correctrice pour six romans.', 'correctrice'],
  ['job', "Assumiamo un'export manager a tempo indeterminato.", 'export manager'],
  ['ping', 'Keeping an ear out for good Statisticians, are you settled?', 'Statisticians'],
  ['call', 'We are forming an advisory council for our software.', 'advisory council'],
  ['teaching', 'Our platform is growing its mentor pool.', 'mentor'],
  ['job', 'Budget is approved for one more estimator.', 'estimator'],
  ['job', 'We open in May and I am a midwife short.', 'midwife'],
  ['job', 'Uns fehlt eine Bauzeichnerin, 30 Std., Kassel.', 'Bauzeichnerin'],
  ['job', 'Il nous faut une dessinatrice pour onze jours.', 'dessinatrice'],
  ['job', 'Se nos fue la recepcionista y hay que cubrir julio.', 'recepcionista'],
  ['job', 'Hola, queremos topógrafo/a para la obra de Lugo, tres meses, con coche.', 'topógrafo/a'],
  ['job', 'La nostra costumista ci ha lasciati a maggio.', 'costumista'],
  ['job', 'Precisamos de uma orçamentista a recibos verdes.', 'orçamentista'],
  ['job', 'Bij ons is plaats voor een mondhygiëniste.', 'mondhygiëniste'],
  ['job', 'Subject: Head Chef, 48 hours\n\nCome and cook for us?', 'Head Chef'],
  ['job', 'Come and cook with my family on Friday?', null],
  ['job', 'We are a bakery (41 staff) with a shop.', null],
  ['job', 'A team of nurses told us about you.', null],
  ['job', 'Mon client, un cabinet d’avocats à Namur, vous écrira.', null],
  ['job', 'New lead for you: somebody wants a garden wall, 40 hours.', null],
  ['job', 'Pay is $40 an hour as an independent contractor.', null],
];

/** Who would engage the reader. */
export const COMPANIES: readonly Wording<string | null>[] = [
  // Houses that open, or lack somebody.
  ['job', "St Brannoc's is looking for a bursar.", "St Brannoc's"],
  ['job', 'Ashmead School of Nursing will open a simulation lab.', 'Ashmead School of Nursing'],
  ['job', 'Brenton General is without a radiologist.', 'Brenton General'],
  ['job', 'Juniper Hollow Behavioral is hiring therapists.', 'Juniper Hollow Behavioral'],
  ['job', 'Spring will open the garden again.', null],
  ['job', "It's the Marrowfield Infirmary in York, you'd be on nights.", 'Marrowfield Infirmary'],
  ['job', 'I edit at a small cookbook publisher (Salt Cellar), and we need an index.', 'Salt Cellar'],
  ['job', 'Could you build us a parts library?\n\nBest\nRuprecht (Glas Ostheim)', 'Glas Ostheim'],
  ['job', 'Wij van Tuincentrum De Heggenmus zoeken een webbouwer.', 'Tuincentrum De Heggenmus'],
  ['job', "Bonjour, ici la maison d'édition Les Deux Grives.", "maison d'édition Les Deux Grives"],
  ['call', 'Dunmere Insights sets up conversations between funds and practitioners.', 'Dunmere Insights'],
  ['job', 'Somebody at the publisher will ring you.', null],
  ['job', 'My company Tollmark makes chargers for trams.', 'Tollmark'],
  ['job', 'Olá! Sou do RH da Metalúrgica Duas Pontes.', 'Metalúrgica Duas Pontes'],
  ['job', 'Le saluda Inés Ferrer, de Consulta Ribera.', 'Consulta Ribera'],
  ['lure', 'Good news from Hale & Finch Research, you are chosen.', 'Hale & Finch Research'],
  ['job', 'They want a permanent Finance Systems Manager.', null],
  ['job', 'Selorm at Akwadata gave me your name.', null],
  ['lure', 'Pay the fee by Western Union.', null],
];
