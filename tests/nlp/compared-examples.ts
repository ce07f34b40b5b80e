interface Examples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}
/** Figures held against another state, by the shape's id. */
export const COMPARED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'was-is': {
    fires: [
      'The median wait was 11 weeks, it is 4 now',
      'El parte llevaba tres horas, ahora media',
      'La paie prenait douze jours, elle en prend quatre',
    ],
    silent: ['I was 14, now I am 40', 'It was 9 degrees, nobody swam', 'Der Weg war lang, heute bin ich da'],
  },
  'better-than': {
    fires: ['The night train is six minutes faster than in 2022', 'Die Fähre ist vier Minuten schneller als 2021'],
    silent: ['Two hours longer than any opera', 'Faster than in 2022', 'Three days more than enough'],
  },
  'beyond-plan': {
    fires: ['120 more flats than planned', '90 plazas más de lo previsto', '640 woningen ten opzichte van de planning'],
    silent: ['I planned 40 weddings', 'The plan has 12 pages', 'Over the plan hangs a map'],
  },
  'before-date': {
    fires: ['Das letzte Werk drei Wochen vor Termin', 'Livré deux semaines avant l’échéance'],
    silent: ['I am there ten minutes before the doors open', 'Vor Termin bitte klingeln'],
  },
  'half-since': {
    fires: ['Net debt by half since 2019', 'Dívida a metade desde 2020', 'Ausfälle halbiert seit 2021'],
    silent: ['Cut it in half', 'Half the town has known me since school'],
  },
  'own-rate': {
    fires: ['My completion rates sit around 92 per cent', 'Our occupancy is 96 %'],
    silent: ['My day rate is 90 % of yours', 'My rates are fair'],
  },
  rated: {
    fires: ['4.9 stars from 310 guests', '4,8 Sterne aus 120 Bewertungen'],
    silent: ['Four stars and a pool', 'Version 4.9 of my site'],
  },
  'one-in-many': {
    fires: ['One claim in ten thousand parcels', 'Une erreur sur dix mille lettres'],
    silent: ['One in a team of four', 'One of ten siblings'],
  },
  'half-and-twice': {
    fires: ['Half the paper, twice the parcels'],
    silent: ['Half the day, and a long one'],
  },
  'counted-since': {
    fires: ['140 roofs done since 2019', '85 cuisines posées depuis 2015'],
    silent: ['40 people since 2019', 'At the port since 2014', '900 m walk since 2014'],
  },
  'some-of-mine': {
    fires: [
      'Nine of the start-ups I coached have raised a round',
      'Two of my chairs are in a museum',
      'Three of my soups are on menus',
    ],
    silent: ['Two of my kids have left home', 'Three of my colleagues are from Spain'],
  },
  'none-in-span': {
    fires: ['In six years not one parking ticket', 'In acht Jahren kein einziger Fehltag', 'En diez años ni una queja'],
    silent: ['In six weeks no longer a trainee', 'In two years I want one of my own'],
  },
  'count-in-span': {
    fires: ['4,000 signatures in two weeks', '120 logements en dix mois'],
    silent: ['40 hours in two weeks', '60 people in three shifts', '12 songs in a week'],
  },
  'brought-through': {
    fires: ['I got 60 apprentices through their exams', 'Brought 32 wells back to life', 'Put 11 ships back in class'],
    silent: ['I put 20 forks in a drawer', 'I walked 12 km through rain'],
  },
  'nobody-since': {
    fires: [
      'Nobody has fallen off one of my roofs since 2008',
      'Seit ich da bin hat niemand einen Finger verloren, seit 2011',
    ],
    silent: ['Nobody knows me', 'Here since 2008'],
  },
  became: {
    fires: [
      'Aus drei Filialen wurden elf',
      'Breakages: 30 a month down to 4',
      'La cola era de 300 expedientes; quedan 12',
    ],
    silent: ['Half a day up to three days', 'Groups of 4 to 12', 'The road was long; there are two ways'],
  },
  'all-of-them': {
    fires: ['16 Azubis, alle bestanden', 'Nine pilots, all passed'],
    silent: ['30 colleagues, all women', 'Two cats, all black'],
  },
  'cut-span': {
    fires: ['Shortened the turnaround by three days', 'Cortei o prazo de entrega em 3 dias'],
    silent: ['I cut hair two days a week', 'Cut flowers last five days'],
  },
  'share-of-tries': {
    fires: ['The model is right 94 times out of a hundred', 'Funded: 9 of 11'],
    silent: ['I was asked 94 times', 'Founded: 9 May'],
  },
  'honour-counted': {
    fires: ['Twice winner of the bread prize', 'Dreifache Landesmeisterin', 'h-index 22'],
    silent: ['Twice married', 'Double bass player'],
  },
  'before-it-took': {
    fires: ['The audit took nine days; the year before it took forty'],
    silent: ['Nine days; then rain'],
  },
  times: {
    fires: ['Revenue x3 in two years', 'Umsatz 2x'],
    silent: ['Revenue 2019', 'Users of x3d files'],
  },
  'so-far': {
    fires: ['87 clients so far, all still talking to me', '240 Bäume bisher'],
    silent: ['12 years so far', 'So far, so good'],
  },
};

/** Numbers that are no result, and figures that look like one of these. */
export const NO_RESULT_EXAMPLES: Examples = {
  fires: [
    'Moved 900 crates over three continents and lost one',
    'Savings 2024: 1,3 Mio. € through shared freight',
    'The tool has 2.4k stars',
    '98 % job success over 210 projects',
    'Taught 30 courses',
    'Restored 11 altars',
    'First place at the county fair, two years running',
    'The clips were watched 40 million times',
  ],
  silent: [
    'Worked with suppliers across 5 time zones',
    'Ran workshops in 12 municipalities',
    'Licensed in 9 states',
    'Trained on five machines',
    'Delivered mail in three villages',
    'Published by two houses',
    'Ausgebildet an zwei Schulen',
    'J’ai étudié deux langues',
    'Read 60 papers for one footnote',
    'Built the lab from scratch at two companies',
    'I finished two online courses and wrote a thing that waters plants',
    'Nine words instead of ninety',
    'I turn forty hours of tape into forty minutes',
    'Jobs from one page to one book',
    'Eleven cents a word, fourteen for patents',
    'Stamped copies: € 15 for the seal',
    '€11M of ad budget through my hands since 2019',
    'The fee is 3 % of the loan',
    'In the tax office since 2014, now with the census (900 enumerators)',
    '42 Betten, 30 Kolleginnen, zwei Katzen',
    '90 % of my job is listening',
  ],
};
