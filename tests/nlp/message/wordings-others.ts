import type { Wording } from './wording.ts';

/** Hours that are the sender's, a shop's or a part of the work; limits and weeks in further words. */
export const WHOSE_HOURS: readonly Wording<readonly [min: number | null, max: number | null] | null>[] = [
  ['lure', '$3,200 monthly, some 10 hours of your week', [10, 10]],
  ['job', 'never more than 12 hours in a week', [null, 12]],
  ['job', 'Our helpline runs 24 hours a day, 7 days a week.', null],
  ['job', 'I work 30 hours a week myself and love it.', null],
  ['job', "You'd have 3 hours of meetings a week.", null],
  ['job', 'It saves our nurses 10 hours a week.', null],
  ['job', 'Your last job was 50 hours a week, you said.', null],
  ['job', 'The report takes our clerk 6 hours a week today.', null],
];

/** Lengths beside a rate; what lasts but is no work. */
export const WHAT_LASTS: readonly Wording<number | null>[] = [
  ['job', '$48-$55/hour for the first 6 months, then 98k if both sides are happy', 6],
  ['job', "a month's work", 1],
  ['job', '20 weeks of parental leave', null],
  ['job', 'Benefits from day one, 20 weeks of parental leave', null],
  ['job', 'the trial period is three months', null],
  ['job', 'The data covers 18 months.', null],
  ['job', 'a forecast for the next 24 months', null],
  ['job', 'Interest-free for 6 months.', null],
  ['job', 'we have 3 months to find someone', null],
];

/** Tools in brackets and after verbs; fields in titles, weekdays and phrases that are none. */
export const NO_TOOLS: readonly Wording<readonly string[]>[] = [
  ['job', 'Our hospice chain must file a new quality report and nobody in the house can write R.', ['R']],
  ['ping', 'I recruit for statistical programmers (SAS, R) in pharma, both contract and FTE.', ['SAS', 'R']],
  ['job', 'PySpark and Delta Lake are musts, patience too.', ['PySpark', 'Delta Lake']],
  ['job', 'Interim Director of Revenue Cycle required. Epic experience a must.', ['Epic']],
  [
    'teaching',
    'Our bootcamp needs an evening instructor for SQL and Tableau, Mondays and Wednesdays, 6 hours a week.',
    ['SQL', 'Tableau'],
  ],
  [
    'teaching',
    'Bonjour Monsieur, il nous manque un chargé de cours en statistique bayésienne pour nos deuxièmes années.',
    ['statistique bayésienne'],
  ],
  ['teaching', 'Would you give a lunch talk to our underwriters about reading flood maps?', ['reading flood maps']],
  ['job', 'I chair the panel at the statistics bureau, the chair of Chief Methodologist is vacant.', []],
  ['job', 'data governance adviser to the transit authority, 50 hours a month', []],
  ['job', 'Start in Go-live week, testing only', []],
];
