interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** Where each rule of seeking's grammar fires and where not, by its id. */
export const SEEKING_GRAMMAR_EXAMPLES: Readonly<Record<string, Examples>> = {
  'seek-post': {
    fires: [
      'Actively seeking: dispatcher role (Hull or remote)',
      'From August I am searching a first post in a laboratory',
      'After nine years on one ward I’m open to a change',
      'Open to postdocs and to industry',
      'I would consider a move to a smaller theatre',
      'Trustee posts considered',
      'Next mandate sought from June',
      'Hoping to switch to teaching next year',
      'I’d like to work with clay again',
      'Interested in junior positions at mills',
      'Hungry for a first chance in film',
      'My next kitchen should have windows',
      'I would be glad of hints, leads or a job',
    ],
    silent: [
      'Seeking funding for a bakery',
      'Open to change, open to ideas',
      'Open to a change of perspective',
      'I help nurses who want to get into research',
      'I help Syrians looking for work',
      'Trabajo con personas en paro',
      'Interested in how roles change',
      'We need a job board for bakers',
      'Hunting for leaks in old pipes',
      'Ready to serve',
    ],
  },
  'seek-post-elsewhere': {
    fires: [
      'Suche eine Ausbildung zum Optiker',
      'Praktikum ab Mai gesucht',
      'Se busca empleo de camarero',
      'Ich möchte zurück in die Pflege',
      'Pas afgestudeerd en op zoek naar mijn eerste baan',
      'Con ganas de volver a un taller',
      'Würde gerne wieder in einer Druckerei arbeiten',
      'En quête d’un nouveau défi',
      'Je voudrais changer de métier',
      'Abierto a unas prácticas en otoño',
      'Quisiera volver a la hostelería',
      'Gostaria de trabalhar num arquivo',
      'Sta open voor iets nieuws',
      'Ik wil graag weer in de zorg werken',
      'Convites para conselhos: com gosto',
    ],
    silent: [
      'Ich suche nichts Neues',
      'Ich suche keine Stelle',
      'Je ne cherche pas de poste',
      'Ich möchte zurück in die Berge',
      'Con ganas de viernes',
      'Je voudrais changer le monde',
      'No busco trabajo',
      'Não procuro emprego',
      'Ik zoek geen nieuwe baan',
      'Me gustaría saber más',
    ],
  },
  'free-hours': {
    fires: [
      'Seamstress, back after a long break. Available weekday evenings',
      'Capacity again from March',
      'Room for two more shows from May on',
      'Next gap: mid June',
      'Designer, ten years, currently between things',
      'Storekeeper, passively looking',
      'Immediate joiner',
      'Quietly open',
    ],
    silent: [
      'Support available evenings and weekends',
      'Two chairs free for new patients from April',
      'Room for one more brand',
      'Between things I garden',
      'Not looking. If you have a spare hive, call.',
      'Free from sugar',
    ],
  },
};

/** Where each rule of offered work fires and where not, by its id. */
export const OFFERED_WORK_EXAMPLES: Readonly<Record<string, Examples>> = {
  'quotes-by': {
    fires: ['Payroll for cafés. Quotes by e-mail.', 'Devis par mail', 'Presupuestos por WhatsApp', 'Offertes per mail'],
    silent: [
      'Small crew, clean sites. Quotes by text.',
      'Insurance for boats: quotes by mail, cover within a day',
      'Quotes by dead poets on my wall',
    ],
  },
  'price-per-sitting': {
    fires: ['Portraits from £80', 'Clases desde 25 €', 'Commissions from €300', 'Day rate on my site'],
    silent: ['Sessions from nine to five', 'Reviews from 80 readers', 'Classes from year five'],
  },
  'so-many-a-season': {
    fires: [
      'I take on one big translation a year',
      'I shoot only six weddings a season',
      'I take four clients a quarter',
    ],
    silent: ['I take two holidays a year', 'I take three trains a day', 'We take on two apprentices a year'],
  },
  'dates-left': {
    fires: [
      'I still have a few dates for next spring',
      'Sound editor, taking briefs for autumn',
      'Contracts only',
      'I only do contracts',
      'Hourly or per project, your choice',
      'Bis Mai ausgebucht',
      'Agenda completa hasta junio',
    ],
    silent: [
      'I have two children in spring term',
      'The hotel is booked until May',
      'Hourly or daily, the bus is late',
      'Agenda completa',
    ],
  },
  'your-project': {
    fires: ['Message me with your raw footage', 'Let’s talk about your podcast', 'Parlons de votre projet'],
    silent: ['Tell me your name', 'Let’s talk about the weather', 'Message me with your questions'],
  },
  'on-the-side': {
    fires: [
      'History teacher, proofreader on the side',
      'On my own since 2019',
      'Seit zwei Jahren Köchin auf Zeit',
      'Für wechselnde Auftraggeber im Norden',
      'A studio of one: logos, menus, vans',
      'Ghostwriting, by the chapter',
      'Tarif à la demi-journée',
      'Session drummer',
      'Bookshelves built to order',
      'Two thirds museum, one third my own clients',
      'Three days for clients, two for the allotment',
    ],
    silent: [
      'Runner on the side',
      'Living on my own since 2019',
      'Beamter auf Zeit',
      'A team of one hundred',
      'A house by the river',
      'Sold by the metre',
      'I have two days a week at home',
    ],
  },
};

/** Contracts that are somebody else's, or none. */
export const NO_CONTRACT_EXAMPLES: Examples = {
  fires: [
    'Plumber, self-employed, twenty years',
    'Contract welder, offshore rotations',
    'I cover for heads on leave',
    'Dein Text braucht ein Lektorat? Schreib mir.',
  ],
  silent: [
    'Mortgages for first-time buyers, self-employed and odd cases',
    'Tailor-made cover for festivals',
    'On parental leave until March',
    'In loondienst; voor zzp-klussen verwijs ik door',
    'Hoping for a training contract',
    'Contract caterer’s buyer',
    'Our agency represents 40 freelance photographers',
    'Freelance until 2020',
    'I coordinate locum doctors',
    'I place interim managers',
    'Need a job or need a driver? Text me.',
  ],
};

/** Invitations to write, and words that only sound like one. */
export const CONTACT_EXAMPLES: Examples = {
  fires: [
    'use the form on https://slowdata.example',
    'Questions? Fire away.',
    'Sounds good? write.',
    'If that sounds like your ship, call.',
    'Mein Postfach ist offen.',
    'Un mensaje basta.',
  ],
  silent: [
    'Ich freue mich über Austausch',
    'Always happy to exchange ideas',
    'Customers reach out to us with odd pipes',
    'If you need a hand, ask',
    'The forms on my desk never end',
  ],
};
