import type { Profile } from '../model/profile.ts';

/*
 * The made-up person and their messages, for looking around before anything of one's own is read. Nobody in it exists.
 */

export const SAMPLE_NAME = 'Liv Sommerfeldt';

/** How the headline read before and after an edit, so that the timeline has one to show. */
export const SAMPLE_HEADLINES = [
  'Senior Data Scientist at Brisk Harbour',
  'Senior Machine Learning Engineer | health care and housing analytics | contract, part-time, remote',
] as const;

export const SAMPLE_PROFILE: Profile = {
  name: SAMPLE_NAME,
  location: 'Rostock, Germany',
  industry: 'Data Infrastructure and Analytics',
  connections: 412,
  about:
    'I build forecasts and record linkage for hospitals and for people who plan homes.\n\nAt Brisk Harbour I cut the time to match patient records from nine hours to forty minutes with Python, SQL and Spark.',
  experience: [
    {
      title: 'Senior Data Scientist',
      company: 'Brisk Harbour',
      start: '2021-05',
      end: null,
      description: 'Claims forecasting for three hospital groups. Built the feature pipelines in Airflow and dbt.',
    },
    {
      title: 'Data Engineer',
      company: 'Wohnatlas',
      start: '2017-02',
      end: '2021-04',
      description: 'Rents and vacancy for two hundred towns, refreshed every night.',
    },
  ],
  education: [{ school: 'University of Rostock', degree: 'MSc Statistics', start: '2011', end: '2016' }],
  skills: ['Python', 'SQL', 'Machine Learning', 'Forecasting', 'Airflow', 'dbt', 'Spark'].map((name) => ({ name })),
  languages: [{ name: 'German' }, { name: 'English' }],
  certifications: [],
  projects: [],
};

export interface SampleThread {
  readonly from: string;
  readonly headline: string;
  readonly company?: string;
  readonly inmail?: boolean;
  readonly text: string;
  /** What the made-up person answered, if anything. */
  readonly reply?: string;
}

/** Taken in turn, oldest first; the placeholders give each round other words. */
export const SAMPLE_THREADS: readonly SampleThread[] = [
  {
    from: 'Oda Brinkhorst',
    headline: 'Talent partner at Kiefer & Vogt',
    company: 'Kiefer & Vogt',
    inmail: true,
    text: 'Hello Liv, a clinic group needs a machine learning engineer on contract for {field}, about 15 hours a week for six months, fully remote, 95 to 110 EUR an hour. Python and SQL. Shall I send the description?',
  },
  {
    from: 'Marten Quist',
    headline: 'Recruiter',
    inmail: true,
    text: 'Hi Liv, your profile caught my eye. I have an exciting opportunity with a client I cannot name yet. Do you have ten minutes for a call this week?',
  },
  {
    from: 'Pia Olander',
    headline: 'Head of Data at Hemvist',
    company: 'Hemvist',
    text: 'Dear Liv, we are hiring a Lead Data Scientist for our housing team in Malmö. It is a permanent, full-time role, two days a week on site, 85,000 to 95,000 EUR a year. Would you like to hear more?',
    reply: 'Thank you, Pia. I am looking for contract work only at the moment, but I will gladly pass it on.',
  },
  {
    from: 'Growth Desk',
    headline: 'We fill calendars',
    text: 'Liv, companies like yours lose leads every day. Our platform books you twelve meetings a month, guaranteed. Want to see a demo on Thursday?',
  },
  {
    from: 'Jonte Rask',
    headline: 'Statistician',
    text: 'Good to meet you at the register meetup, Liv. I liked what you said about blocking keys. Happy to connect.',
    reply: 'Likewise! Your slides on missing data were a treat.',
  },
  {
    from: 'Insight Calls',
    headline: 'Expert research',
    company: 'Insight Calls',
    inmail: true,
    text: 'Hello Liv, a client of ours researches {field} and pays for a one-hour phone consultation with an expert. Could you let us know your hourly rate?',
  },
  {
    from: 'Reward Centre',
    headline: 'Online tasks',
    text: 'Dear friend, earn 350 USD a day by rating hotels on your phone, no experience needed. Write to our manager on Telegram and pay the 40 USD activation fee to start.',
  },
  {
    from: 'Smilla Norén',
    headline: 'Student',
    text: 'Hi Liv, I finish my thesis in May and wonder whether your team takes interns this summer. Could you refer me?',
  },
  {
    from: 'Edvard Lunde',
    headline: 'CTO at Tallstad',
    company: 'Tallstad',
    text: 'Hi Liv, we want to forecast rents for 80 towns and need a freelance data engineer for three months, 20 hours a week, remote, 90 EUR per hour. You would work with dbt, Airflow and Snowflake. Could you start in two weeks?',
    reply: 'Hi Edvard, that sounds right up my street. Who would own the code, and could we talk on Friday?',
  },
  {
    from: 'Summit Weeks',
    headline: 'Events',
    text: 'Liv, join our free webinar on AI leadership next Tuesday. Register with the link below and get the recording.',
  },
];

export const SAMPLE_FIELDS = ['claims forecasting', 'hospital capacity', 'patient record linkage', 'rent prediction'];
