/** Who is free, by the rule that reads it; written for this test. */
export const FREE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'unclaimed-time': ['Wednesdays are nobody’s yet', 'My third day is still unsold'],
  hole: ['Autumn still has a gap', 'I have got six weekends open before Easter'],
  'empty-seat': ['Three chairs taken, one vacant', 'A slot has just come free'],
  'one-more': ['I could squeeze in another choir', 'A third school would fill February'],
  'have-me': ['Until the cutover; after that somebody else can have me', 'After Easter I’m at a loose end'],
  wanted: ['Keen to start anywhere with a harbour', 'On the look-out'],
  german: ['Halte Ausschau nach einer Kanzlei', 'Der August ist noch fast leer'],
  french: ['Un jour se libère au printemps', 'Ouverte à une mutation'],
  iberian: ['Me caben todavía dos familias', 'Sobra sitio para una quinta'],
  italian: ['Una sedia è vuota', 'Luglio libero', 'Di nuovo a spasso'],
  dutch: ['Daar kan nog een derde bij', 'Zoek iets dichter bij huis'],
  state: ['Jobless since March', 'Time on my hands'],
  'bare-diary': ['From September my calendar is blank', 'Two of my five afternoons are going begging'],
  'wish-kept': ['I’d love a desk by a window', 'Hoping somebody out there needs a bosun'],
  appeal: ['Who’ll take a slightly used optometrist?', 'Qui veut d’un boulanger matinal ?'],
  elsewhere: ['Busco curro en cocina', 'Da maggio sono libera', 'Wie heeft er werk voor een loodgieter?'],
};

/** Posts of others, rooms, doors and plain descriptions. */
export const NOT_FREE: readonly string[] = [
  'The museum is open on Mondays and free in winter',
  'One slot left on the course, book online',
  'Schools hire me by the term',
  'The house has been empty since 2012',
  'My team is looking for a data engineer',
  'I sit on the bench of the county court',
  'I take on two gardens a season',
  'La sala queda libre a las diez',
  'Il sabato siamo chiusi',
  'De winkel is op maandag dicht',
];

export const CONTACT_EXAMPLES = {
  fires: [
    'Send a photograph of the damage and I’ll name a figure',
    'Ask at the bar',
    'Shout if you need one',
    'Texts are fine, calls after six',
    'Ring the office, ask for the lamp lady',
    'Schreibts mir einfach',
    'Ein Anruf genügt',
    'Racontez-moi votre projet',
    'Cuéntame qué necesitas',
    'Conte-me o problema',
    'Mandate due righe',
    'Bellen mag',
  ],
  silent: [
    'Editors call me when the copy is late',
    'Clients text me photographs of broken things',
    'Surgeons page me at two in the morning',
    'NGOs give me mandates of three months',
    'Please don’t phone',
    'Redaktionen rufen mich an, wenn es brennt',
    'Le cantine mi cercano a settembre',
    'Families find me by word of mouth',
  ],
} as const;
