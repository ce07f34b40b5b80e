interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}
/** Where each rule of wording fires and where not, by its id; kept out of the bundle. */
export const SEEKING_EXAMPLES: Readonly<Record<string, Examples>> = {
  'next-date': {
    fires: [
      'Next free date: early February',
      'Nächster freier Termin: Anfang Februar',
      'Prochaines disponibilités en avril',
    ],
    silent: ['My free days belong to the boat', 'Two slots a week for mentoring'],
  },
  calendar: {
    fires: [
      'Nothing booked after June',
      'No show after March',
      'Ab April wieder Kapazitäten',
      'Inzetbaar vanaf september',
    ],
    silent: ['I am free of debts', 'Booked until Christmas', 'The museum is free from six o’clock'],
  },
  'contract-ends': {
    fires: ['My contract runs out in April', 'Current assignment ends in May', 'Mon contrat se termine en juin'],
    silent: ['The contract ends with a handshake', 'I write contracts that end on time'],
  },
  leave: {
    fires: ['I’d like to leave academia', 'Time for a change', 'Zeit für etwas Neues', 'Toe aan iets nieuws'],
    silent: ['I left academia in 2019', 'We help people leave academia', 'I want to change how cities plan'],
  },
  workplace: {
    fires: [
      'Looking for a training centre up north',
      'Je cherche une place à Nantes',
      'Busco plaza en el norte',
      'Ik zoek een plek op een afdeling',
    ],
    silent: [
      'Looking for leaks in old pipes',
      'Busco errores en código antiguo',
      'Je cherche les fuites',
      'Wir suchen Verstärkung',
    ],
  },
  advert: {
    fires: [
      'Wer braucht ab Juni eine Schreinerin?',
      'Wanted: a team that writes tests',
      'Who has room for a junior?',
      'For hire as a subcontractor',
    ],
    silent: ['Wanted posters are my hobby', 'Applying machine learning to soil', 'Bikes for hire'],
  },
  offers: {
    fires: ['Hints are welcome', 'Happy to hear offers', 'Angebote gern per Nachricht'],
    silent: ['I draft offers', 'We offer a free first lesson'],
  },
  start: {
    fires: ['Could start tomorrow', 'Notice period: three months', 'Willing to relocate', 'Umzugsbereit'],
    silent: ['I can start a fire with one match', 'Open to the public from May'],
  },
  'out-of-work': {
    fires: ['Out of work since the plant closed', 'I was laid off in spring', 'Returning to work after parental leave'],
    silent: [
      'A station that does the work of three, with nobody laid off',
      'I was laid off in 2009',
      'Redundant storage',
    ],
  },
};
export const FOR_HIRE_EXAMPLES: Readonly<Record<string, Examples>> = {
  orders: {
    fires: [
      'Orders: words@ink.example',
      'Weekday portraits: pick a slot at calendly.com/x',
      'Available for weddings and fairs',
    ],
    silent: ['I handle orders for a wholesaler', 'Orders up by a third', 'Appointments for patients only via the ward'],
  },
  price: {
    fires: [
      'Rates depend on the script',
      'Honorar nach Absprache',
      '0.09 € a word',
      '80 € de l’heure',
      'Half-day and full-day rates',
      'I work by the piece',
    ],
    silent: [
      'Our rates are set by the council',
      'We cut the price per word of our subtitles',
      'The plant loses 600 € an hour',
      'Fish, priced by the hour',
    ],
  },
  'stand-in': {
    fires: ['Relief teacher', 'Urlaubsvertretung für Apotheken', 'Ik val in bij huisartsen'],
    silent: ['Relief valves', 'Substitute goods', 'I run a temp agency', 'Stellvertretende Leiterin'],
  },
  'own-firm': {
    fires: ['Fourteen mandates so far', 'Own Ltd, VAT registered', 'Freischaffende Bildhauerin', 'Small jobs accepted'],
    silent: [
      'The mandate of the ministry',
      'I manage subcontractors',
      'My own desk',
      'Ich prüfe Rechnungen im Rathaus',
    ],
  },
};
export const THEN_AND_NOW_EXAMPLES: Readonly<Record<string, Examples>> = {
  'used-to-take': {
    fires: ['setting it up used to take 5 days; it’s 4 hours now', 'antes tardabamos cinco dias, ahora cuatro horas'],
    silent: ['i used to teach 30 children a week', 'my commute used to take an hour; now i work from home'],
  },
  span: {
    fires: [
      'from letter to decision: 3 days, now 5 hours',
      'antes levava cinco dias, hoje quatro horas',
      '9 jours avant, 2 aujourd’hui',
    ],
    silent: ['then a baker, now a coder for 3 years', 'free four days a week now'],
  },
  'new-first': {
    fires: ['nightly job down to 14 minutes from 5 hours', 'nightly load: 14 minutes, was 5 hours'],
    silent: ['down to earth, up at six'],
  },
  nobody: {
    fires: ['nobody has left in 26 months', 'ni un accidente en tres anos', 'seit 900 tagen unfallfrei'],
    silent: ['nobody asked me, but i have 3 opinions', 'no meetings before 10'],
  },
  'none-since': {
    fires: [
      'two outages in 2019, none since',
      'last audit: zero findings',
      'two hundred kitchens fitted and not one call back',
    ],
    silent: ['three tools, two offices, none of them mine', 'zero interest in football'],
  },
  all: { fires: ['eleven audits, eleven passes'], silent: ['two cats, two dogs'] },
  multiple: {
    fires: ['twice the output with the same crew', 'scrap is a third of what it was'],
    silent: ['one third tea, two thirds code', 'half the team is remote'],
  },
  sum: { fires: ['brought in two million in grants', 'saved the town a million'], silent: ['a million thanks'] },
  'first-last': {
    fires: ['complaints: 31 in my first year, 4 in my last', 'paid itself back in seven months'],
    silent: ['two jobs in my first year'],
  },
  edition: { fires: ['six books, one of them in its ninth printing'], silent: ['in its second year'] },
};
