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
      'My diary has room from May',
      'Two seats free',
    ],
    silent: ['I am free of debts', 'Booked until Christmas', 'One slot left', 'The museum is free from six o’clock'],
  },
  'contract-ends': {
    fires: ['My contract runs out in April', 'Current assignment ends in May', 'Mon contrat se termine en juin'],
    silent: ['The contract ends with a handshake', 'I write contracts that end on time'],
  },
  leave: {
    fires: [
      'I’d like a first job',
      'Me gustaría empezar en un taller pequeño',
      'I’d like to leave academia',
      'Time for a change',
      'Zeit für etwas Neues',
      'Toe aan iets nieuws',
    ],
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
      'QA, twenty years, still looking',
      'Shifts wanted: nights and Sundays',
    ],
    silent: [
      'For hire as an editor by the day',
      'Wanted posters are my hobby',
      'Applying machine learning to soil',
      'Bikes for hire',
    ],
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
      'To book a sitting, write to me.',
      'Weekday portraits: pick a slot at calendly.com/x',
      'Available for weddings and fairs',
    ],
    silent: [
      'To book a table, call the restaurant.',
      'I handle orders for a wholesaler',
      'Orders up by a third',
      'Appointments for patients only via the ward',
    ],
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
  'to-my-name': {
    fires: ['seventeen patches to my name', 'drei dutzend gutachten auf meinem konto', '40 rescates en mi haber'],
    silent: ['ten years to my name', 'a dog to my name'],
  },
  'turned-into': {
    fires: ['turned twelve forms into two', 'merged nine tools into three'],
    silent: ['turned one into a frog', 'nine tools, three of them red'],
  },
  'to-or-from-one': {
    fires: ['from six clicks to one', 'von acht tagen auf einen', 'deploys per week: from one to thirty'],
    silent: ['from nine to one company', 'from a dream to two cats'],
  },
  'deeds-in-span': {
    fires: ['five rescues in seven years', 'trois ouvertures en deux ans'],
    silent: ['five cats in seven years', 'three jobs in two years'],
  },
  'place-of-many': {
    fires: ['first of 400 in the national contest', 'third among 90'],
    silent: ['first of may', 'second of many'],
  },
  'under-one': {
    fires: ['brought the error rate under one percent', 'one in three comes back, before it was one in nine'],
    silent: ['one percent milk', 'one in a crowd'],
  },
  'taken-up': {
    fires: ['my course has 12,000 readers', 'our plug-in has 3k users'],
    silent: ['our school has 900 pupils', 'my phone has 128,000 dots'],
  },
  'beside-average': {
    fires: [
      'faults 12 % below the city average',
      'ausschuss 3 prozent unter dem durchschnitt',
      '1,8 ponto abaixo da media',
    ],
    silent: ['my kitchen is two floors below the market', 'ten above average pies'],
  },
  'to-a-team': {
    fires: ['from one laptop to a team of nine', 'von null auf ein team von acht', 'de cero a un equipo de nueve'],
    silent: ['from a bank to a team of nine', 'from one team to another'],
  },
  'does-a-year': {
    fires: ['a scheme that plants 4,000 trees a year', 'un programme qui forme 300 apprentis par an'],
    silent: ['a company that makes 900 chairs a year', 'a job that takes 40 hours a week'],
  },
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
  'not-the-old': {
    fires: ['A refund takes three days, not twelve', 'Angebote nach zwei Tagen, nicht neun', 'Deux jours, pas dix'],
    silent: ['I work four days, not five', 'Two dogs, not three'],
  },
  'against-average': {
    fires: ['Sick days per head: four. The industry average is eleven.', '9 % drop-out; national average 21 %'],
    silent: ['An average week has five meetings', 'Two of my pupils are above average'],
  },
  'best-of': {
    fires: ['Best Easter of the forty-two branches', 'Lowest turnover of all 18 depots'],
    silent: ['The best of both worlds', 'First of the three years I spent there'],
  },
  'against-others': {
    fires: ['A repair takes two days; the garage next door takes nine', 'Returns: 3 %. Competitors: 11 %'],
    silent: ['Two offices, one next door to a baker', 'Others write, I have two left hands'],
  },
  'in-a-row': {
    fires: ['Target met eight quarters running', 'Drei Audits in Folge ohne Befund', 'cinco años seguidos en la lista'],
    silent: ['I have lived here five years running a farm', 'Two meetings a day'],
  },
  'out-of': {
    fires: ['First-time fix eight times out of ten', 'Forty quotes, thirty of them on the day', 'neun Mal von zehn'],
    silent: ['Four days out of five I write code', 'Out of the office until nine'],
  },
  'so-many-times': {
    fires: ['My recipes have been reprinted six times', 'The method was copied four times'],
    silent: ['I have been asked ten times why', 'I have moved four times'],
  },
  'down-to': {
    fires: ['Set-up went down to 12 minutes', 'Churn is down by 4 points', 'La espera bajó a 3 días'],
    silent: ['I grew up on a farm with 12 cows', 'Down to earth since 1980'],
  },
  'fraction-named': {
    fires: ['Complaints: half', 'Bins a third emptier', 'Devoluciones: la mitad'],
    silent: ['My team: half of us are bakers by training', 'Lunch: half past twelve'],
  },
  'place-in-row': {
    fires: ['From last of nine depots to first', 'De los últimos a los primeros de la provincia'],
    silent: ['From first year to third year students', 'From last week to this one'],
  },
  'sum-in-span': {
    fires: ['£1.9m for hedges and hares over the past two years', 'Rund 3 Millionen Euro im letzten Jahr'],
    silent: ['In charge of a budget of £2m since 2020', 'A turnover of 5 million euros last year'],
  },
  'people-placed': {
    fires: ['140 couples into their first home', '220 families under a roof', '85 Familien in den eigenen vier Wänden'],
    silent: ['25 pupils in one room', '40 people in nine countries'],
  },
};

/** Two figures told as then and now, in one clause or across two. */
export const CONTRAST_EXAMPLES: Examples = {
  fires: [
    'Calls lost: one in five when I started, one in fifty at the moment',
    'Nine hours in January, fifty minutes in June.',
    'A release took 40 people in spring. It takes 6.',
    'Of ten letters, six used to come back; these days it’s one',
    'Fehlteile im Vorjahr: 84. In diesem: 19.',
    'Als ich anfing: 31 offene Stellen. Heute: 4.',
    'Dossiers en retard : 640 à mon arrivée, 70 aujourd’hui',
    'Il y a deux ans 18 abonnés, 2 400 cette année',
    'Averías: 12 cuando llegué, 3 este trimestre',
    'Atrasos: 22 % quando cheguei, 9 % agora',
    'Toen ik begon 28 procent lege ritten, nu 17',
    'Beds closed: 14 the year before, 2 last month',
  ],
  silent: [
    'I joined in 2019 and lead six people now',
    'I was nine when we moved here; now I am forty',
    'Two cats then, three cats now',
    'Two years ago I moved north, and since then I bake',
    'In June we have four weddings',
    'Four days a week now, five in summer',
    'Als ich anfing, war ich zwanzig Jahre alt, heute bin ich fünfzig Jahre alt',
    'Hace dos años vine a Vigo y ahora vivo cerca del mar',
  ],
};

/** Two hints together that work is taken by the job. */
export const CONTRACT_HINTS: Examples = {
  fires: [
    'Bookbinder. Six weeks or so, price once I have held it. thread@gluepot.example',
    'One memoir at a time. Currently busy; free to start another after Easter.',
    'I stand in for colleagues on leave along the coast.',
    'I come in when someone has left loudly and stay four to nine months.',
    'What clients buy is a second opinion: fixed fee, three weeks at the longest.',
    'Speech writer, auf Zuruf. Ich schreibe Ihnen gern ein Angebot.',
    'Meubelmaker. Eén keuken tegelijk, wachttijd vier maanden.',
    'Tengo hueco después de mayo: por semanas o por entrega, factura mía.',
    'Duas teses por trimestre; a próxima vaga abre em outubro.',
    'Je prends des remplacements en été.',
    'Piano tuner. Text 0000 765 432 a week ahead.',
    'Lead tester, day rate or payroll, both are fine',
  ],
  silent: [
    'Demand for fresh fish, priced by the hour. mail@shop.example',
    'Word error rate on small languages. yaw@voices.example',
    'I look after capacity, budgets and the on-call diary.',
    'My clients are tenants. I do not take private work at the moment.',
    'Chef. Je cherche une place à Nantes. chef@toque.example',
    'Lead times fell. Our clients say so.',
    'We fit children properly. Come in on a weekday. shop@shoes.example',
    'Appointments by phone: 0000 22 22 22. Poodles pay quicker.',
  ],
};

/** Two hints together that work is looked for. */
export const SEEKING_HINTS: Examples = {
  fires: [
    'My last employer was bought and folded. If your team has an empty chair, tell me.',
    'My grant runs out in August. Jobs outside? I’m all ears.',
    'Staying in radio would be lovely: any door ajar?',
    'Our office closed last week. What I’d like next: a team of grown-ups.',
    'Here until July. After July I would like to stay in people work.',
    'Walz beendet. Jetzt wäre eine Werkstatt schön, die bleibt.',
    'Mon poste disparaît fin juin. Lyon ou à distance, je suis preneur.',
    'Recién llegada a Vigo, con furgoneta. A ver quién me llama.',
    'Opdracht loopt tot eind april. Liefst drie dagen.',
    'Notice is three months, itch is immediate.',
  ],
  silent: [
    'I help people who were laid off.',
    'First notice of loss, then the letter. From June we meet in Rome.',
    'I would like to thank my teachers. Tell me about your garden.',
    'Our shop is closed on Mondays.',
    'If you have a question, tell me about it.',
    'The contract ends with a handshake.',
  ],
};
