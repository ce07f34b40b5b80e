import { describe, expect, it } from 'vitest';
import { findOutcomes } from '../../lib/nlp/outcomes.ts';

const RESULTS = [
  'Took the brand from number nine to number three',
  'P&L attribution for my models: +14M in two years',
  'Took three days off the month-end close',
  'One of my apps reached the top ten of the store',
  'Nine thousand shops in six countries count on us',
  'Build times were cut in half',
  'Migré 200 procesos a la nube',
  'Treinei 120 professores da rede',
  'Nous avons ouvert 12 agences',
  'Plus de logements : 800 appartements rénovés',
  'Rund 600 Akten digitalisiert',
  '40 scholen begeleid',
  'Six start-ups, two exits',
  'Pages per week: 60 then, 4 now',
  'Eerst drie weken, nu zes dagen',
  'Two audits, no findings',
  'Zero accidents in 1,100 days',
  'Instalamos 40 MW en dos años',
  'Brought in over two million',
  'From eleven weeks to three',
  'Trained 40 nurses on the new system',
  'Two books, nine editions, 80,000 copies sold',
  'Error rates halved',
  'Grew revenue from 2 to 11 million',
  'Response time went from 900 ms to 120 ms',
  'Saved the county €1.4M',
  'Ranked 12th of 3,400 in a forecasting contest',
  'Top 1% on a data science platform',
  'Author of 14 papers',
  'Three patents',
  'I closed 60 deals last year',
  'Handled 1,200 calls a month with a 96% satisfaction score',
  'Wir haben die Kosten um 20 Prozent gesenkt',
  'Durchlaufzeit von 10 auf 4 Tage verkürzt',
  'Temps de calcul divisé par 5',
  'Réduction de 40 % des délais',
  'He reducido los costes un 30 %',
  'Aumentamos as vendas em 18%',
  'Kosten met 15% verlaagd',
  'Doorlooptijd van 8 naar 3 weken',
  'Delivered 25+ projects on time',
  '5x faster builds',
  'Onboarding cut to two days from three weeks',
  'Uptime of 99.98% for three years',
  'Managed a budget of $4M and came in 8% under',
  'Raised $12M seed',
  '500+ happy clients',
  'Built a team from 3 to 25',
  '10k newsletter readers',
  'Our tool is used by 45 hospitals',
  'Over 200 apprentices taught',
  'Cut the backlog in half',
  'reduced false alarms by two thirds',
  'brought waiting lists down from 14 weeks to 5',
  'Published in 6 journals',
  'Winner of two national design awards',
  '2x revenue in 18 months',
  'sold 300 homes since 2015',
  'helped 70 families buy a home',
];
const NONE = [
  'A campus of 9,000',
  'Une communauté de 80 000 parents',
  'Clients between £1m and £10m of income',
  'From six to twelve months, remote',
  'De 3 à 12 mois, à distance',
  'We train people from 18 to 65 years',
  'Une équipe de 20 employés',
  'Ein Haus mit 40 Betten',
  'Fluent in four languages, now learning a fifth',
  'Two kids, no pets',
  'Two degrees, no regrets',
  'Working from 9 to 5, remote two days a week',
  'Trabajamos con 30 clientes en Madrid',
  'I have been here 3 years now, 2 of them remote',
  'Five years of experience',
  'Over 12 years in banking',
  'Since 2014 I have worked in Lyon',
  '20 hours a week, remote',
  'Python 3, Java 17, ISO 27001',
  'I live in Bergen with 2 cats',
  'Team of 12',
  'Responsible for 30 stores',
  'Available from 1 March 2027',
  'Available 24/7',
  '100% remote',
  'I speak 4 languages',
  'Born in 1987',
  'Call +49 30 1234567',
  'Two days a week',
  '€90/h',
  'I work 80%',
  'Web 3.0 and Industry 4.0',
  'Open to 6-month contracts',
  'B2B, 360-degree feedback',
  'Level 2 support',
  'A ward of 24 beds',
  'I mentor three people',
  'we serve 1,200 bakeries',
  'Chapter 11 lawyer',
  'I have two master degrees',
  'Third-year student',
  'Month-end close in 3 entities',
  '4 day week',
  'CFA Level II',
  'One of 5 partners',
  'I have worked in 12 countries',
  'In 2019 I moved to Berlin',
  'I can save you 20% on cloud costs',
  'Form 1040, W-2, 1099',
  '10+ years',
  'more than 15 years building software',
  'Ask me 1 thing',
  'Reads 50 books a year',
  'Grade 7 teacher',
  'Marathon in 3:45',
  'Office 365 admin',
  'CRM with 3 pipelines',
  '100 days of code',
];

describe('findOutcomes', () => {
  it.each(RESULTS)('is a result: %s', (text) => expect(findOutcomes(text).length).toBe(1));
  it.each(NONE)('is none: %s', (text) => expect(findOutcomes(text)).toEqual([]));

  it('reads an old and a new figure in two sentences, but only where the second tells what became of the first', () => {
    expect(findOutcomes('One client in five was lost within a year. Now it is one in twelve.')).toHaveLength(1);
    expect(findOutcomes('We are two teams in Porto. Now it is one office.')).toEqual([]);
  });

  it('quotes the clause and nothing else', () => {
    const text = 'I bake. Cut waste by 30% last year. I like it.';
    const [only, ...more] = findOutcomes(text);
    expect(more).toEqual([]);
    expect(only?.quote).toBe('Cut waste by 30% last year.');
    expect(text.slice(only?.start, only?.end)).toBe(only?.quote);
  });

  it('asks the parser where no list knows the verb', () => {
    expect(findOutcomes('Re-platformed 40 services last spring').length).toBe(1);
    expect(findOutcomes('Forty-two 40 services there')).toEqual([]);
  });
});
