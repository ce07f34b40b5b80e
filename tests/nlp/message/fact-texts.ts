import type { WorkKind } from '../../../lib/nlp/message/workplace.ts';

/** What a message states: nothing where a field is left out. */
export interface Stated {
  readonly pay?: readonly [min: number | null, max: number | null, currency: string | null, unit: string | null];
  readonly hours?: readonly [min: number | null, max: number | null];
  readonly months?: number;
  readonly remote?: 'remote' | 'hybrid' | 'onsite';
  readonly place?: string;
  readonly role?: string;
  readonly company?: string;
  readonly agency?: boolean;
  readonly skills?: readonly string[];
}
export type FactText = readonly [kind: WorkKind, text: string, stated: Stated];

/** Messages written for this test, dense with facts; kinds are what the label would say. */
export const ENGLISH: readonly FactText[] = [
  [
    'job',
    'Hi Wanda, our bakery needs a pastry chef from May: four nights a week of seven hours each, £15.80 an hour, at our shop in Lewes.',
    {
      pay: [15.8, 15.8, 'GBP', 'hour'],
      hours: [28, 28],
      remote: 'onsite',
      place: 'Lewes',
      role: 'pastry chef',
      agency: false,
    },
  ],
  [
    'job',
    "We've set aside two grand for a new menu. Could you design it from wherever you happen to be?",
    { pay: [2000, 2000, null, 'project'], remote: 'remote', agency: false },
  ],
  [
    'job',
    'My client, a mid-size insurer, is looking for a Pricing Actuary on a nine-month contract. £650-£720 a day, hybrid, Norwich. R and SQL. Shall I send the spec?',
    {
      pay: [650, 720, 'GBP', 'day'],
      months: 9,
      remote: 'hybrid',
      place: 'Norwich',
      role: 'Pricing Actuary',
      agency: true,
      skills: ['R', 'SQL'],
    },
  ],
  [
    'job',
    'A day and a half a week for half a year is what we had in mind, 90 euros an hour. You would never have to come in.',
    { pay: [90, 90, 'EUR', 'hour'], hours: [12, 12], months: 6, remote: 'remote', agency: false },
  ],
  [
    'job',
    'Crane operator wanted, 2 hrs from Darwin, three weeks on, AUD 1,150 per day, Mon-Sun. Ring Deb.',
    { pay: [1150, 1150, 'AUD', 'day'], place: 'Darwin', role: 'Crane operator', months: 0.5 },
  ],
  [
    'job',
    'Position: Ward Clerk\nHours: 22.5\nPay: £12.40 per hour\nLocation: Perth',
    { pay: [12.4, 12.4, 'GBP', 'hour'], hours: [22.5, 22.5], place: 'Perth', role: 'Ward Clerk' },
  ],
  [
    'job',
    'Would you translate our annual report? 18,000 words at 0.14 EUR per word, due in March.',
    { pay: [0.14, 0.14, 'EUR', null], agency: false },
  ],
  [
    'job',
    'We raised $4M in the spring, and now we need a firmware engineer: $75 to $90 an hour, 25 hours a week, six months to start. Zephyr and C on an STM32 board.',
    {
      pay: [75, 90, 'USD', 'hour'],
      hours: [25, 25],
      months: 6,
      role: 'firmware engineer',
      agency: false,
      skills: ['Zephyr', 'C', 'STM32'],
    },
  ],
  [
    'job',
    'Our bookkeeper retires at midsummer. Permanent, 0.6 FTE, £31,000 pro rata, two days from home and one in the office.',
    { pay: [31000, 31000, 'GBP', 'year'], hours: [24, 24], remote: 'hybrid', role: 'bookkeeper', agency: false },
  ],
  [
    'job',
    'Staff Electrical Engineer, Dunmore Ferries, permanent, €74k, based at the Rosslare yard. We look forward to your CV.',
    {
      pay: [74000, 74000, 'EUR', 'year'],
      remote: 'onsite',
      place: 'Rosslare',
      role: 'Staff Electrical Engineer',
      company: 'Dunmore Ferries',
      agency: false,
    },
  ],
  [
    'job',
    'Hello Priyanka, I recruit for a chain of eye clinics. They need an optometrist in Swindon, £340 a day, Tuesdays and Wednesdays.',
    { pay: [340, 340, 'GBP', 'day'], place: 'Swindon', role: 'optometrist', agency: true },
  ],
  [
    'job',
    'Rate is $68/hr W2 or $74 C2C, 12 months, remote, Java 21 and Kafka. Send your resume if this requirement suits you.',
    { pay: [68, 74, 'USD', 'hour'], months: 12, remote: 'remote', skills: ['Java 21', 'Kafka'] },
  ],
  [
    'job',
    'Four hours a day, Monday to Friday, at $32 an hour, answering our guests on the phone. You can do it from your sofa.',
    { pay: [32, 32, 'USD', 'hour'], hours: [20, 20], remote: 'remote', agency: false },
  ],
  [
    'job',
    'There is a referral bonus of $500 if you know somebody. For yourself it would be $95 an hour, up to 15 hours a week.',
    { pay: [95, 95, 'USD', 'hour'], hours: [null, 15] },
  ],
  [
    'job',
    "We turn over £3m, so I won't pretend we're poor: £550 a day for an interim finance director, eight weeks, in our Hull office.",
    {
      pay: [550, 550, 'GBP', 'day'],
      months: 2,
      remote: 'onsite',
      place: 'Hull',
      role: 'finance director',
      agency: false,
    },
  ],
  [
    'job',
    'Plasterer needed for a terrace in Leith, roughly ten days, 190 a day cash or bank. Can you start Monday?',
    { pay: [190, 190, null, 'day'], place: 'Leith', role: 'Plasterer' },
  ],
  [
    'job',
    'I own a small vineyard and want somebody to look after the web shop (Shopify, Klaviyo), say five hours a week at €40.',
    { pay: [40, 40, 'EUR', 'hour'], hours: [5, 5], agency: false, skills: ['Shopify', 'Klaviyo'] },
  ],
  [
    'job',
    'Subject: Site Manager - Dundee\n\nDear Mr Laing,\n\nWe are building a school and our site manager has left. Eighteen months, £48,000 to £52,000, company van.\n\nKind regards\nIsla Menzies\nHR Partner, Carnoustie Build',
    {
      pay: [48000, 52000, 'GBP', 'year'],
      months: 18,
      place: 'Dundee',
      role: 'Site Manager',
      company: 'Carnoustie Build',
      agency: false,
    },
  ],
  [
    'job',
    "They'd pay $130k base and it's remote within Canada. Staff Backend Engineer, Go and Postgres, permanent. I can name the client on the phone.",
    {
      pay: [130000, 130000, 'USD', 'year'],
      remote: 'remote',
      place: 'Canada',
      role: 'Staff Backend Engineer',
      agency: true,
      skills: ['Go', 'Postgres'],
    },
  ],
  [
    'job',
    'Seven hundred a day, outside IR35, for a threat modelling job that should last three months. Two days a week on site, the rest from home.',
    { pay: [700, 700, null, 'day'], months: 3, remote: 'hybrid' },
  ],
  [
    'job',
    'Is a 60 % post of interest? Archivist at the Kestrel Foundation, CHF 78,000 pro rata, Basel, unlimited.',
    {
      pay: [78000, 78000, 'CHF', 'year'],
      hours: [24, 24],
      place: 'Basel',
      role: 'Archivist',
      company: 'Kestrel Foundation',
    },
  ],
  [
    'job',
    'We use Xero and Dext; our books take about 30 hours a month. What would you charge us?',
    { hours: [7, 7], agency: false, skills: ['Xero'] },
  ],
  [
    'job',
    'For fifteen years I have run this quarry and now we want a geologist for one month. PLN 14,000 in total.',
    { pay: [14000, 14000, 'PLN', 'project'], months: 1, role: 'geologist', agency: false },
  ],
  [
    'job',
    'You wrote that lovely dbt post. Would you look at our Snowflake bill? Fixed price of $3,200, two weeks at most.',
    { pay: [3200, 3200, 'USD', 'project'], months: 0.5, agency: false, skills: ['Snowflake'] },
  ],
  [
    'job',
    'The salary would be 5,900 a month, gross, for a theatre electrician at our opera house in Malmö.',
    { pay: [5900, 5900, null, 'month'], remote: 'onsite', place: 'Malmö', role: 'theatre electrician', agency: false },
  ],
  [
    'job',
    '1) Copywriter, bank, Leeds, £300pd, 3 months\n2) Art director, charity, remote, £340pd, 6 months\nWhich one is for you?',
    {},
  ],
  [
    'job',
    'Part-time (20 h/week), $41/hr, clinical coder, ICD-10 and Epic, home-based, W2.',
    {
      pay: [41, 41, 'USD', 'hour'],
      hours: [20, 20],
      remote: 'remote',
      role: 'clinical coder',
      skills: ['ICD-10', 'Epic'],
    },
  ],
  [
    'teaching',
    'Our sixth form has no physics teacher after Easter. Ten lessons a week of 50 minutes, £42 per lesson, in the classroom in Truro.',
    {
      pay: [42, 42, 'GBP', 'project'],
      hours: [8.33, 8.33],
      remote: 'onsite',
      place: 'Truro',
      role: 'physics teacher',
      agency: false,
      skills: ['physics'],
    },
  ],
  [
    'teaching',
    'Would you teach a course on survival analysis for our nurses? Two hours every Thursday over Zoom, 75 dollars per hour.',
    { pay: [75, 75, 'USD', 'hour'], hours: [2, 2], remote: 'remote', agency: false, skills: ['survival analysis'] },
  ],
  [
    'teaching',
    'We would like a talk about peat at our conference in Groningen; the speaker fee is 800 euros.',
    { pay: [800, 800, 'EUR', 'project'], remote: 'onsite', place: 'Groningen', agency: false, skills: ['peat'] },
  ],
  [
    'call',
    "I'm with Harrow Insight. Our client wants an hour with somebody who buys hospital beds. $250 for the hour, by phone.",
    { pay: [250, 250, 'USD', 'hour'], company: 'Harrow Insight', agency: true },
  ],
  [
    'call',
    '45 minutes on Teams about forklift leasing in Spain, £140, paid in a week. A fund has asked us.',
    { pay: [140, 140, 'GBP', 'project'], agency: true },
  ],
  [
    'call',
    'We make a scheduling app for vets and our own team would like to watch you use it. A $50 gift card says thank you.',
    { agency: false },
  ],
  [
    'lure',
    'Earn $300 a day liking videos from home! A joining fee of $40 opens your account.',
    { pay: [300, 300, 'USD', 'day'], remote: 'remote' },
  ],
  [
    'venture',
    'Technical co-founder wanted: 25 % and £2,400 a month from day one. We are in York and sell to farms.',
    { pay: [2400, 2400, 'GBP', 'month'], role: 'Technical co-founder', place: 'York', agency: false },
  ],
  [
    'ping',
    'I look after people in payroll and would like to know where you stand. Nothing on my desk today.',
    { agency: true },
  ],
];
