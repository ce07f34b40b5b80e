import type { FactText } from './fact-texts.ts';

/** A second set: people who aren't recruiters, odd units, money that isn't pay, places that aren't the work's. */
export const MORE: readonly FactText[] = [
  [
    'job',
    'hey, our band needs a cellist for six weeks of rehearsals, twice a week, three hours each, 25 quid an hour. rehearsals are in my garage in Hove',
    {
      pay: [25, 25, 'GBP', 'hour'],
      hours: [6, 6],
      months: 1.5,
      remote: 'onsite',
      place: 'Hove',
      role: 'cellist',
      agency: false,
    },
  ],
  [
    'job',
    'Dear Ms Oyelaran, the Trust wishes to appoint an Estates Surveyor for a fixed term of two years at £41,500. The post is full-time and based at our Grantham site.',
    {
      pay: [41500, 41500, 'GBP', 'year'],
      months: 24,
      remote: 'onsite',
      place: 'Grantham',
      role: 'Estates Surveyor',
      agency: false,
    },
  ],
  [
    'job',
    'We met at the grain fair in Lyon. I run a mill in Dijon and want a miller who can read a lab report. 2,900 euros a month, permanent.',
    { pay: [2900, 2900, 'EUR', 'month'], place: 'Dijon', role: 'miller', agency: false },
  ],
  [
    'job',
    'My husband is a vet and drowning in paper. Would you type up his notes, an hour a day from Monday to Friday, at 18 dollars an hour, at your own desk?',
    { pay: [18, 18, 'USD', 'hour'], hours: [5, 5], remote: 'remote', agency: false },
  ],
  [
    'job',
    'Assignment: Payroll Officer. Term: 14 weeks. Load: 3 days. Rate: GBP 210/day. Place: Belfast, on site.',
    {
      pay: [210, 210, 'GBP', 'day'],
      hours: [24, 24],
      months: 3,
      remote: 'onsite',
      place: 'Belfast',
      role: 'Payroll Officer',
    },
  ],
  [
    'job',
    'The grant pays $60,000 a year for a field ecologist. It runs for three years, mostly outdoors near Bozeman.',
    { pay: [60000, 60000, 'USD', 'year'], months: 36, place: 'Bozeman', role: 'field ecologist' },
  ],
  [
    'job',
    "I place nurses. A hospice in Derry is after a night sister, 30 hours a week, £24 to £27 an hour, permanent. They won't wait long.",
    { pay: [24, 27, 'GBP', 'hour'], hours: [30, 30], place: 'Derry', role: 'night sister', agency: true },
  ],
  [
    'job',
    'Our licence for the old tool costs $900 a month, so we would rather pay you $8,000 once to replace it. Django and htmx, no office, no meetings.',
    { pay: [8000, 8000, 'USD', 'project'], remote: 'remote', agency: false, skills: ['Django', 'htmx'] },
  ],
  [
    'job',
    'Tiler, Cork, start Monday, €210 a day, four weeks or so, own tools.',
    { pay: [210, 210, 'EUR', 'day'], months: 1, place: 'Cork', role: 'Tiler' },
  ],
  [
    'job',
    'At Marlpit Dairy we are hiring a quality manager: 38 hours a week, €55k to €60k, Monday and Tuesday at the plant, the rest from home.',
    {
      pay: [55000, 60000, 'EUR', 'year'],
      hours: [38, 38],
      remote: 'hybrid',
      role: 'quality manager',
      company: 'Marlpit Dairy',
      agency: false,
    },
  ],
  [
    'job',
    'Your talk in Malmö was a treat. We need three evenings a week of moderation for our forum, $22/hr, fully remote, starting in June.',
    { pay: [22, 22, 'USD', 'hour'], remote: 'remote', agency: false },
  ],
  [
    'job',
    'Ten hours a week minimum, $55 an hour, as a grant writer for our shelter. Wherever you live is fine.',
    { pay: [55, 55, 'USD', 'hour'], hours: [10, null], remote: 'remote', role: 'grant writer', agency: false },
  ],
  [
    'job',
    'C2C only: Salesforce Developer, Apex and LWC, 18 months, $80/hr, Austin TX, hybrid.',
    {
      pay: [80, 80, 'USD', 'hour'],
      months: 18,
      remote: 'hybrid',
      place: 'Austin',
      role: 'Salesforce Developer',
      skills: ['Salesforce', 'Apex', 'LWC'],
    },
  ],
  [
    'job',
    'Could you sew forty costumes? We can pay 35 euros apiece and the hall in Ghent is heated.',
    { pay: [35, 35, 'EUR', 'project'], place: 'Ghent', agency: false },
  ],
  [
    'job',
    'An equity stake of 1 % and a bonus of $10,000 come on top of the $150k salary. Principal Geophysicist, Calgary, in the office four days.',
    { pay: [150000, 150000, 'USD', 'year'], remote: 'hybrid', place: 'Calgary', role: 'Principal Geophysicist' },
  ],
  [
    'job',
    'Nice to see you kept bees for twenty years. The town wants a beekeeper two mornings a week of four hours each, 19 € an hour.',
    { pay: [19, 19, 'EUR', 'hour'], hours: [8, 8], role: 'beekeeper' },
  ],
  [
    'job',
    "Best regards,\nI mean it: we'd love you back. Same desk, same team, £36,400, 35 hours, permanent.\n\nTess Arden\nHead of Claims, Wheatley Mutual",
    { pay: [36400, 36400, 'GBP', 'year'], hours: [35, 35], company: 'Wheatley Mutual', agency: false },
  ],
  [
    'teaching',
    'Would you coach my daughter for her driving theory test, one hour a week by video, £20 a time?',
    { pay: [20, 20, 'GBP', 'project'], hours: [1, 1], remote: 'remote', agency: false },
  ],
  [
    'teaching',
    'Our museum pays €450 for an evening lecture on Etruscan bronze. It would be in our hall in Leiden on 3 June.',
    {
      pay: [450, 450, 'EUR', 'project'],
      remote: 'onsite',
      place: 'Leiden',
      agency: false,
      skills: ['Etruscan bronze'],
    },
  ],
  [
    'teaching',
    'Write a chapter on soil mechanics for our handbook: 8,000 words, $1,200 in total.',
    { pay: [1200, 1200, 'USD', 'project'], agency: false, skills: ['soil mechanics'] },
  ],
  [
    'call',
    'One call of 60 minutes about dental lasers. $300 an hour, our client is an investment firm.',
    { pay: [300, 300, 'USD', 'hour'], agency: true },
  ],
  [
    'venture',
    'I left my job to build a tide gauge. Join as CTO, half the shares, salary once we sell the first hundred.',
    { role: 'CTO', agency: false },
  ],
  [
    'lure',
    'You are hired as Personal Assistant, $800 weekly. We post you a check, you buy gift cards with it.',
    { pay: [800, 800, 'USD', 'week'], role: 'Personal Assistant' },
  ],
  [
    'job',
    'Unsere Tierarztpraxis in Bruck braucht eine Vertretung, sechs Wochen, 30 Stunden pro Woche, 32 € je Stunde.',
    { pay: [32, 32, 'EUR', 'hour'], hours: [30, 30], months: 1.5, place: 'Bruck', agency: false },
  ],
  [
    'job',
    'Ich besetze für ein Familienunternehmen bei Kempten die Stelle eines Vertriebsleiters, 95.000 € Jahresgehalt, unbefristet.',
    { pay: [95000, 95000, 'EUR', 'year'], place: 'Kempten', role: 'Vertriebsleiters', agency: true },
  ],
  [
    'job',
    'Kannst du uns bei der Umstellung auf Kubernetes helfen? 10 bis 15 Stunden die Woche, ein Vierteljahr lang, 110 die Stunde, alles von zu Hause.',
    { pay: [110, 110, null, 'hour'], hours: [10, 15], remote: 'remote', agency: false, skills: ['Kubernetes'] },
  ],
  [
    'job',
    "L'association Les Mésanges cherche une comptable, un jour par semaine, 28 € de l'heure, à Albi. Nous utilisons Sage.",
    {
      pay: [28, 28, 'EUR', 'hour'],
      hours: [8, 8],
      place: 'Albi',
      role: 'comptable',
      company: 'Les Mésanges',
      agency: false,
      skills: ['Sage'],
    },
  ],
  [
    'job',
    'Poste : chef de chantier\nLieu : Brest\nSalaire : 42-45 k€\nContrat : CDI, 39 h',
    { pay: [42000, 45000, 'EUR', 'year'], hours: [39, 39], place: 'Brest', role: 'chef de chantier' },
  ],
  [
    'job',
    'Se busca camarera para los fines de semana, 11 € la hora, en nuestro hotel de Cuenca. Escríbeme si te interesa.',
    { pay: [11, 11, 'EUR', 'hour'], remote: 'onsite', place: 'Cuenca', role: 'camarera', agency: false },
  ],
  [
    'job',
    'Necesitamos diez horas semanales de apoyo con Power BI, hasta 35 € por hora, todo a distancia, cuatro meses.',
    {
      pay: [null, 35, 'EUR', 'hour'],
      hours: [10, 10],
      months: 4,
      remote: 'remote',
      agency: false,
      skills: ['Power BI'],
    },
  ],
  [
    'job',
    'La cooperativa Terra Nostra cerca un agronomo, due giorni a settimana, 180 euro al giorno, a Foggia.',
    { pay: [180, 180, 'EUR', 'day'], hours: [16, 16], place: 'Foggia', role: 'agronomo', company: 'Terra Nostra' },
  ],
  [
    'job',
    'Ti andrebbe di tradurre il nostro catalogo? 2.200 euro, otto settimane, lavori da dove vuoi.',
    { pay: [2200, 2200, 'EUR', 'project'], months: 2, remote: 'remote', agency: false },
  ],
  [
    'job',
    'Procuramos uma rececionista para o nosso hotel em Faro: 40 horas por semana, 1.100 € por mês, contrato de seis meses.',
    {
      pay: [1100, 1100, 'EUR', 'month'],
      hours: [40, 40],
      months: 6,
      place: 'Faro',
      role: 'rececionista',
      agency: false,
    },
  ],
  [
    'job',
    'Preciso de alguém para cuidar do site da minha loja, R$ 60 a hora, umas cinco horas por semana, de casa.',
    { pay: [60, 60, 'BRL', 'hour'], hours: [5, 5], remote: 'remote', agency: false },
  ],
  [
    'job',
    'Wij zoeken voor onze school in Ede een conciërge, 24 uur per week, € 2.600 bruto per maand naar rato, vast dienstverband.',
    { pay: [2600, 2600, 'EUR', 'month'], hours: [24, 24], place: 'Ede', role: 'conciërge', agency: false },
  ],
  [
    'job',
    'Namens een bank in Utrecht zoek ik een tester voor 7 maanden, 36 uur, 88 euro per uur, hybride.',
    {
      pay: [88, 88, 'EUR', 'hour'],
      hours: [36, 36],
      months: 7,
      remote: 'hybrid',
      place: 'Utrecht',
      role: 'tester',
      agency: true,
    },
  ],
  [
    'job',
    'No pay is mentioned here, only that we grew by 40 % and that our investors put in 5 million. Head of People, Oslo.',
    { place: 'Oslo', role: 'Head of People', agency: false },
  ],
  [
    'job',
    'You have 8 years of experience and 3 months of notice, says your page. Would a change suit you? We are a studio in Bath.',
    { place: 'Bath', agency: false },
  ],
  [
    'ping',
    'Are you open to a move? I recruit for three breweries and one of them may grow next year.',
    { agency: true },
  ],
  ['ping', 'Our lab is growing and we like to know good chemists before there is a post.', { agency: false }],
  [
    'job',
    'We need a dance teacher for the youth club, every Monday and Wednesday, 3 hours, £28 an hour.',
    { pay: [28, 28, 'GBP', 'hour'], hours: [6, 6], role: 'dance teacher', agency: false },
  ],
  [
    'job',
    'Contract-to-hire payroll clerk in Boise: first 3 months at $31/hr, then 64K.',
    { pay: [31, 31, 'USD', 'hour'], months: 3, place: 'Boise', role: 'payroll clerk' },
  ],
  [
    'job',
    'I work for Tarnbrook Analytics. We are after a survey statistician, freelance, location does not matter.',
    { company: 'Tarnbrook Analytics', remote: 'remote', role: 'survey statistician', agency: false },
  ],
  [
    'job',
    'Contract QA engineer, £410 a day, four months, Hull.\n\nOwain Pritchard\nHarrow Lane Partners',
    {
      pay: [410, 410, 'GBP', 'day'],
      months: 4,
      place: 'Hull',
      role: 'QA engineer',
      company: 'Harrow Lane Partners',
    },
  ],
];
