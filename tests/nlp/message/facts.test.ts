import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { findDuration } from '../../../lib/nlp/message/duration.ts';
import { readFacts } from '../../../lib/nlp/message/facts.ts';
import { findHours } from '../../../lib/nlp/message/hours.ts';
import { findPay } from '../../../lib/nlp/message/pay.ts';
import { findWorkplace } from '../../../lib/nlp/message/workplace.ts';

type PayRow = readonly [
  text: string,
  min: number | null,
  max: number | null,
  currency: string | null,
  unit: string | null,
];
const PAY: readonly PayRow[] = [
  ['We pay $70-80/hr for this contract.', 70, 80, 'USD', 'hour'],
  ['Rate: $85/hr W2 or $95 C2C', 85, 95, 'USD', 'hour'],
  ['The salary is 90–110k EUR plus bonus.', 90_000, 110_000, 'EUR', 'year'],
  ['Vergütung 55 €/Std., Start im Mai.', 55, 55, 'EUR', 'hour'],
  ['Tagessatz bis zu 850 €, ab sofort.', null, 850, 'EUR', 'day'],
  ['bis 900 € am Tag, vor Ort', null, 900, 'EUR', 'day'],
  ['TJM : 500-550 €', 500, 550, 'EUR', 'day'],
  ['CTC 22-30 LPA, notice 30 days', 2_200_000, 3_000_000, 'INR', 'year'],
  ['Up to £500 a day outside IR35', null, 500, 'GBP', 'day'],
  ['From £60 per hour, negotiable', 60, null, 'GBP', 'hour'],
  ['R$ 9.500 mensais + VR', 9500, 9500, 'BRL', 'month'],
  ['£61k + 10% bonus and a pension', 61_000, 61_000, 'GBP', 'year'],
  ['CHF 1,100 per day', 1100, 1100, 'CHF', 'day'],
  ['We can offer 3,5k € per month.', 3500, 3500, 'EUR', 'month'],
  ['Fixed price of $4,000 for the migration.', 4000, 4000, 'USD', 'project'],
  ['Honorarium $150 for a 30 minute call.', 150, 150, 'USD', 'project'],
  ['$220 for a 60-minute call.', 220, 220, 'USD', 'hour'],
  ['bräuchte was mit wordpress für meine praxis, so bis ostern, budget 3.800.', 3800, 3800, null, 'project'],
  ['needs someone to draw permit plans. he said 3500 for the set.', 3500, 3500, null, 'project'],
  ['Outside IR35. £600 a day max. 6 months.', null, 600, 'GBP', 'day'],
  ['W2 - $56/hr , Corp - $63/hr', 56, 63, 'USD', 'hour'],
  ['poste de conducteur de travaux en CDI, Annecy. 42 à 48K selon exp, voiture.', 42000, 48000, null, 'year'],
  ['Sal 28k - 35k per month + food', 28000, 35000, null, 'month'],
  ['You invoice per hearing day, the tariff being 385 euros', 385, 385, 'EUR', 'day'],
  ['40 Unterrichtsstunden im Frühjahr zu je 38 €', 38, 38, 'EUR', 'hour'],
  ['€ 80,- tot € 85,- per uur', 80, 85, 'EUR', 'hour'],
  ['CHF 120.- pro Stunde', 120, 120, 'CHF', 'hour'],
  ['650 € la semaine', 650, 650, 'EUR', 'week'],
];
const NO_PAY = [
  'We just raised $12M in a Series A and are 40 people.',
  'There is a referral bonus of $2,000 if you know somebody.',
  'You get a $50 gift card as a thank-you.',
  'Call me at 5 pm or on 12 May 2026.',
  'We serve 40,000 users and 300 stores.',
  'The licence costs $99 a month.',
];
const HOURS: readonly (readonly [string, number | null, number | null])[] = [
  ['10-15 hrs/week, remote', 10, 15],
  ['about 20 hours per week', 20, 20],
  ['20 Std./Woche', 20, 20],
  ['drei Tage pro Woche', 24, 24],
  ['two days a week', 16, 16],
  ['a 60 % position', 24, 24],
  ['0.5 FTE for a year', 20, 20],
  ['half-time', 20, 20],
  ['at least 12 hours a week', 12, null],
  ['max. 30 hours per week', null, 30],
  ['40 hours a month', 9, 9],
  ['35 heures par semaine', 35, 35],
  ['half a day a week', 4, 4],
];
const NO_HOURS = [
  'full-time position',
  'two days a week in the office',
  'about 30 hours in total',
  'two days per week from home',
  'we meet two hours a quarter',
];
const LENGTH: readonly (readonly [string, number])[] = [
  ['a 6 month contract', 6],
  ['six months to begin with', 6],
  ['9+ months', 9],
  ['3-6 Monate', 3],
  ['eight weeks', 2],
  ['for 10 weeks', 2.5],
  ['Durée : 12 mois', 12],
  ['initial contract of one year', 12],
  ['half a year', 6],
];
const NO_LENGTH = [
  '8+ years of experience',
  'we start in 3 weeks',
  'paid monthly',
  'until the end of the year',
  '3 months notice',
  'for the last two years we grew',
];
const PLACE: readonly (readonly [string, string | null])[] = [
  ['fully remote role', 'remote'],
  ['100 % remote', 'remote'],
  ['work from home, a visit to Leeds each quarter', 'remote'],
  ['hybrid, Utrecht', 'hybrid'],
  ['three days in the office', 'hybrid'],
  ['Homeoffice bis 60 %', 'hybrid'],
  ['on site in Columbus', 'onsite'],
  ['vor Ort in Linz', 'onsite'],
  ['No remote, sorry.', 'onsite'],
  ['en remoto desde España', 'remote'],
  ['Shall we talk over Zoom?', null],
  ['We build remote monitoring for farms.', null],
  ['I saw your online portfolio.', null],
];

describe('facts of an offer', () => {
  it.each(PAY)('pay: %s', (text, min, max, currency, unit) => {
    expect(findPay(readMessage(text))?.pay).toEqual({ min, max, currency, unit });
  });
  it.each(NO_PAY)('no pay: %s', (text) => expect(findPay(readMessage(text))).toBeNull());
  it.each(HOURS)('hours: %s', (text, min, max) =>
    expect(findHours(readMessage(text), 'job')).toMatchObject({ min, max }),
  );
  it.each(NO_HOURS)('no hours: %s', (text) => expect(findHours(readMessage(text), 'job')).toBeNull());
  it('reads bare hours only of a job', () => {
    expect(findHours(readMessage('Data steward, 36 hours, Zwolle'), 'job')).toMatchObject({ min: 36, max: 36 });
    expect(findHours(readMessage('Data steward, 36 hours, Zwolle'), 'call')).toBeNull();
  });
  it.each(LENGTH)('length: %s', (text, months) => expect(findDuration(readMessage(text))?.months).toBe(months));
  it.each(NO_LENGTH)('no length: %s', (text) => expect(findDuration(readMessage(text))).toBeNull());
  it.each(PLACE)('place: %s', (text, remote) => expect(findWorkplace(readMessage(text))?.remote ?? null).toBe(remote));

  it('reads a whole card with true quotes', () => {
    const text =
      'Hi Kofi, our client in Denver needs a Senior Data Engineer. 6 months, $85/hr on C2C, 20 hours a week, hybrid. Python, dbt and Snowflake. Start ASAP. JD: https://birchline.example/jobs/7';
    const { facts, quotes } = readFacts(readMessage(text), 'job');
    expect(facts).toMatchObject({
      role: 'Senior Data Engineer',
      seniority: 'senior',
      agency: true,
      undisclosedClient: true,
      durationMonths: 6,
      remote: 'hybrid',
      location: 'Denver',
      skills: ['Python', 'dbt', 'Snowflake'],
      taxForms: ['C2C'],
      engagement: 'contract',
      start: 'Start ASAP',
      links: [{ url: 'https://birchline.example/jobs/7', domain: 'birchline.example' }],
    });
    for (const q of Object.values(quotes)) expect(text.slice(q.start, q.end)).toBe(q.text);
  });
});

describe('who writes', () => {
  it('a firm that has a mandate is an agency: it speaks of its client', () => {
    expect(
      readFacts(readMessage('Wir suchen einen Controller. Unser Mandant ist ein Bauträger.'), 'job').facts.agency,
    ).toBe(true);
  });
});

describe('the title', () => {
  it.each([
    ['We need a dance teacher for the youth club.', 'dance teacher'],
    ['Our practice is looking for a dental nurse.', 'dental nurse'],
    ["On recherche d'abord un analyste de données, en mission.", 'analyste de données'],
    ['Buscamos una contable por cuatro meses.', 'contable'],
    ['Gentile professor Riva, cerchiamo un traduttore freelance per un manuale.', 'traduttore'],
    ['Wir suchen einen Leiter Data Science in Kassel.', 'Leiter Data Science'],
    ['We are hiring a Staff Data Scientist (permanent) in Boston.', 'Staff Data Scientist'],
    ['Cerchiamo un data engineer part-time per sei mesi.', 'data engineer'],
    ['Beste docent Smit, wij zoeken een redacteur.', 'redacteur'],
  ])('%s', (text, role) => {
    expect(readFacts(readMessage(text), 'job').facts.role).toBe(role);
  });
});
