export interface RenderedRecommendation {
  readonly author: string;
  readonly headline: string;
  readonly relation: string;
  readonly text: string;
}
export interface RenderedPosition {
  readonly title: string;
  readonly type?: string;
  readonly dates: string;
  readonly place?: string;
  readonly description?: string;
  readonly skills?: string;
}
export interface RenderedJob {
  readonly company: string;
  readonly companyId?: string;
  /** "Full-time · 7 yrs 7 mos": only where several roles stand under one company. */
  readonly span?: string;
  readonly place?: string;
  readonly roles: readonly RenderedPosition[];
}

/** What a page shows, in the page's own words; `expected` is what a reading of it must give. */
export interface Person {
  readonly name: string;
  readonly vanity: string;
  readonly profileId: string;
  readonly lang: string;
  readonly headline: string;
  readonly place: string;
  readonly pronouns?: string;
  readonly verified?: boolean;
  readonly connections: string;
  readonly followers: string;
  readonly about?: string;
  readonly openToWork?: { readonly title: string; readonly roles?: string; readonly detail: string };
  readonly tiles?: {
    readonly views: string;
    readonly impressions: string;
    readonly searches: string;
    readonly week: string;
  };
  readonly jobs: readonly RenderedJob[];
  readonly schools: readonly { school: string; degree?: string; dates?: string; id?: string; note?: string }[];
  readonly skills: readonly { name: string; context?: string; endorsements?: string; id: string }[];
  readonly skillTotal?: number;
  readonly certifications: readonly { name: string; issuer: string; dates: string; url?: string }[];
  readonly projects: readonly { name: string; dates?: string; text?: string; url?: string }[];
  readonly publications: readonly { name: string; line: string; text?: string; url?: string }[];
  readonly languages: readonly { name: string; level?: string }[];
  readonly received: readonly RenderedRecommendation[];
  readonly given: readonly RenderedRecommendation[];
  readonly courses: readonly { name: string; code?: string }[];
  readonly honors: readonly { name: string; line?: string }[];
  readonly volunteering: readonly {
    role: string;
    organization: string;
    dates?: string;
    cause?: string;
    text?: string;
  }[];
  readonly organizations: readonly { name: string; line?: string }[];
  readonly services: readonly string[];
  readonly featured: readonly { kind: string; title: string; url: string }[];
  readonly words: Words;
}

/** Interface words of the page's language. */
export interface Words {
  readonly headings: Readonly<Record<string, string>>;
  readonly connections: string;
  readonly followers: string;
  readonly showAll: string;
  readonly contact: string;
  readonly more: string;
  readonly received: string;
  readonly given: string;
  readonly logo: string;
}

export const EN: Words = {
  headings: {
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    certifications: 'Licenses & certifications',
    projects: 'Projects',
    publications: 'Publications',
    languages: 'Languages',
    recommendations: 'Recommendations',
    courses: 'Courses',
    honors: 'Honors & awards',
    volunteering: 'Volunteering',
    organizations: 'Organizations',
    services: 'Services',
    featured: 'Featured',
    activity: 'Activity',
    interests: 'Interests',
    analytics: 'Analytics',
  },
  connections: 'connections',
  followers: 'followers',
  showAll: 'Show all',
  contact: 'Contact info',
  more: '… more',
  received: 'Received',
  given: 'Given',
  logo: 'logo',
};

export const DE: Words = {
  headings: {
    about: 'Info',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certifications: 'Bescheinigungen und Zertifikate',
    projects: 'Projekte',
    publications: 'Veröffentlichungen',
    languages: 'Sprachen',
    recommendations: 'Empfehlungen',
    courses: 'Kurse',
    honors: 'Auszeichnungen',
    volunteering: 'Ehrenamt',
    organizations: 'Organisationen',
    services: 'Dienstleistungen',
    featured: 'Im Fokus',
    activity: 'Aktivitäten',
    interests: 'Interessen',
    analytics: 'Analysen',
  },
  connections: 'Kontakte',
  followers: 'Follower:innen',
  showAll: 'Alle anzeigen:',
  contact: 'Kontaktinfo',
  more: '… mehr',
  received: 'Erhalten',
  given: 'Abgegeben',
  logo: 'Logo',
};

export const PT: Words = {
  ...EN,
  headings: {
    ...EN.headings,
    about: 'Sobre',
    experience: 'Experiência',
    education: 'Formação acadêmica',
    skills: 'Competências',
    certifications: 'Licenças e certificados',
    projects: 'Projetos',
    languages: 'Idiomas',
    recommendations: 'Recomendações',
    activity: 'Atividades',
    interests: 'Interesses',
    analytics: 'Análise',
  },
  connections: 'conexões',
  followers: 'seguidores',
  showAll: 'Exibir todas as',
  contact: 'Informações de contato',
  more: '… mais',
  received: 'Recebidas',
  given: 'Feitas',
  logo: 'Logo da empresa',
};

const NOBODY = {
  jobs: [],
  schools: [],
  skills: [],
  certifications: [],
  projects: [],
  publications: [],
  languages: [],
  received: [],
  given: [],
  courses: [],
  honors: [],
  volunteering: [],
  organizations: [],
  services: [],
  featured: [],
} as const;

export const MIRA: Person = {
  ...NOBODY,
  name: 'Mira Okafor-Lindqvist',
  vanity: 'mira-okafor-lindqvist',
  profileId: 'ACoAADq7Xk0BsampleMiraOkaforLindqvist01',
  lang: 'en',
  headline: 'Senior Machine Learning Engineer at Norrsken Health | Python, Spark, SQL',
  place: 'Gothenburg, Västra Götaland County, Sweden',
  pronouns: 'She/Her',
  verified: true,
  connections: '500+',
  followers: '1,284',
  about:
    'I build models that keep working after the notebook is closed.\n\nFor nine years I have turned insurance claims, lab results and visit records into forecasts that planners act on: who will come back to the ward, which claim will be disputed, how many beds a region needs in January. Most of that work is plumbing, and I like plumbing.\n\nBefore health care I kept the data of a housing portal in order, where I learned that a price without its history is an opinion.\n\nI teach a small evening class on survival analysis and write about both at https://mira.example/notes.',
  openToWork: {
    title: 'Open to work · Recruiters only',
    roles: 'Machine Learning Engineer, Data Engineer and Applied Scientist roles',
    detail: 'Sweden | Remote · Hybrid',
  },
  tiles: {
    views: '184 profile views',
    impressions: '2,310 post impressions',
    searches: '41 search appearances',
    week: 'Past 7 days',
  },
  jobs: [
    {
      company: 'Norrsken Health',
      companyId: '71820455',
      span: 'Full-time · 7 yrs 7 mos',
      roles: [
        {
          title: 'Senior Machine Learning Engineer',
          dates: 'Apr 2021 - Present · 5 yrs 8 mos',
          place: 'Gothenburg, Sweden · Hybrid',
          description:
            'Own the readmission and claims-triage models from label to dashboard.\n• Cut manual review of claims by 40 % with a gradient-boosted triage model that explains each score\n• Moved nightly scoring of 3.2 million members from SAS to Spark and dbt; runs fell from 6 hours to 35 minutes\n• Mentor two engineers; wrote the team’s checklist for models that touch patients',
          skills: 'PySpark, dbt and +4 skills',
        },
        {
          title: 'Machine Learning Engineer',
          dates: 'May 2019 - Apr 2021 · 2 yrs',
          place: 'Gothenburg, Sweden',
          description: 'Built the first length-of-stay forecast used by bed planners in three regions.',
        },
      ],
    },
    {
      company: 'Bostadsdata · Nordic Homes',
      companyId: '3390127',
      roles: [
        {
          title: 'Data Engineer',
          type: 'Full-time',
          dates: 'Sep 2016 - Apr 2019 · 2 yrs 8 mos',
          place: 'Malmö, Sweden · On-site',
          description:
            'Pipelines and price history for 1.4 million listings: Airflow, Postgres, a valuation model in production.',
        },
      ],
    },
    {
      company: 'Öresund University Hospital',
      roles: [{ title: 'Biostatistics Assistant', type: 'Part-time', dates: 'Jan 2014 - Aug 2016 · 2 yrs 8 mos' }],
    },
    {
      company: 'Freelance',
      roles: [{ title: 'Statistics Tutor', type: 'Self-employed', dates: '2013 · Less than a year', place: 'Remote' }],
    },
  ],
  schools: [
    {
      school: 'Chalmers University of Technology',
      degree: 'Master of Science - MS, Engineering Mathematics',
      dates: '2014 – Jun 2016',
      id: '15105',
      note: 'Grade: 4.6/5',
    },
    { school: 'Lund University', degree: 'Bachelor’s degree, Statistics', dates: '2011 – 2014', id: '15106' },
  ],
  skills: [
    {
      name: 'Machine Learning',
      context: '2 experiences at Norrsken Health and 1 other company',
      endorsements: '31 endorsements',
      id: '1832',
    },
    { name: 'PySpark', context: 'Senior Machine Learning Engineer at Norrsken Health', id: '50021' },
    { name: 'SQL', endorsements: '18 endorsements', id: '147' },
    { name: 'Survival Analysis', id: '20881' },
    { name: 'R&D', id: '3301' },
  ],
  skillTotal: 34,
  certifications: [
    {
      name: 'Health Data Privacy Practitioner',
      issuer: 'Nordic Privacy Forum',
      dates: 'Issued Apr 2024 · Expires Apr 2027',
      url: 'https://credentials.example/h/8812',
    },
    { name: 'Spark Developer Associate', issuer: 'Lakehouse Academy', dates: 'Issued Jul 2022' },
  ],
  projects: [
    {
      name: 'Open length-of-stay benchmark',
      dates: 'Jan 2023 – Present',
      text: 'A public benchmark on synthetic admissions with leak-free splits; 14 teams have submitted.',
      url: 'https://github.com/mira-example/los-benchmark',
    },
    { name: 'Price history of Malmö flats', dates: 'Feb 2018 – Nov 2018' },
  ],
  publications: [
    {
      name: 'Calibration drift in readmission models',
      line: 'Journal of Applied Health Informatics · Mar 14, 2023',
      text: 'Why a model that ranks well can still promise too much.',
      url: 'https://doi.org/10.1000/sample.2023.14',
    },
  ],
  languages: [
    { name: 'Swedish', level: 'Native or bilingual proficiency' },
    { name: 'English', level: 'Full professional proficiency' },
    { name: 'Igbo' },
  ],
  received: [
    {
      author: 'Tomas Ekblad',
      headline: 'Head of Planning, Västra Region',
      relation: 'June 3, 2022, Tomas was Mira’s client',
      text: 'Mira told us what the forecast could not know before she told us what it knew. We still plan beds by it.',
    },
    {
      author: 'Ifeoma Brandt',
      headline: 'Principal Data Engineer',
      relation: 'March 18, 2019, Ifeoma worked with Mira on the same team',
      text: 'The only person I know who reads a query plan for pleasure.\nHire her before I do.',
    },
  ],
  given: [
    {
      author: 'Ifeoma Brandt',
      headline: 'Principal Data Engineer',
      relation: 'March 20, 2019, Mira worked with Ifeoma on the same team',
      text: 'Ifeoma builds pipelines that nobody has to think about.',
    },
  ],
  courses: [{ name: 'Causal Inference in Epidemiology', code: 'EPI-412' }],
  honors: [{ name: 'Best Poster, Nordic Health Data Days', line: 'Issued by Nordic Health Data Days · Oct 2022' }],
  volunteering: [
    {
      role: 'Evening class teacher',
      organization: 'Folkuniversitetet Sample Branch',
      dates: 'Sep 2020 - Present · 6 yrs 3 mos',
      cause: 'Education',
      text: 'Survival analysis for nurses and planners, ten evenings each autumn.',
    },
  ],
  organizations: [{ name: 'Women in Machine Learning, Gothenburg', line: 'Organizer · Jan 2020 – Present' }],
  featured: [
    { kind: 'Link', title: 'Notes on bed forecasts', url: 'https://mira.example/notes/beds' },
    { kind: 'Link', title: 'Readmission notebook', url: 'https://www.kaggle.com/mira-example/readmission' },
  ],
  words: EN,
};

/** The same person in the older layout, which shows the first lines of every section alike. */
export const SPARSE: Person = {
  ...NOBODY,
  name: 'Jo Tan',
  vanity: 'jo-tan-7781a0b2',
  profileId: 'ACoAABc9Rr2Bsparse00JoTanExperience0000',
  lang: 'en',
  headline: 'Looking into things',
  place: 'Perth, Western Australia, Australia',
  connections: '7',
  followers: '7',
  jobs: [{ company: 'Corner Books', roles: [{ title: 'Owner', dates: 'Feb 2020 - Present · 6 yrs 10 mos' }] }],
  words: EN,
};

export const GERMAN: Person = {
  ...NOBODY,
  name: 'Dr. Jürgen Weißäcker',
  vanity: 'jürgen-weißäcker',
  profileId: 'ACoAACxyzGerman0Sample0Profile0Id0Skill',
  lang: 'de',
  headline: 'Leiter Datenplattform · Kliniken | freiberuflich ab 2027',
  place: 'München, Bayern, Deutschland',
  pronouns: 'er/ihm',
  connections: '412',
  followers: '2.341',
  about: 'Ich baue Datenplattformen für Krankenhäuser.\nFHIR, Abrechnung, Qualität.',
  tiles: {
    views: '1.027 Profilansichten',
    impressions: '388 Beitragsimpressionen',
    searches: '56 Treffer in Suchen',
    week: 'Letzte 7 Tage',
  },
  jobs: [
    {
      company: 'Klinikverbund Isar',
      companyId: '99120',
      roles: [
        {
          title: 'Leiter Datenplattform',
          type: 'Vollzeit',
          dates: 'Sept. 2019–Heute · 7 Jahre 3 Monate',
          place: 'München, Bayern, Deutschland · Vor Ort',
          description: 'Verantwortung für 12 Personen und 9 Häuser.\nEinführung von FHIR R4 im laufenden Betrieb.',
          skills: 'FHIR, Kafka und 3 weitere Kenntnisse',
        },
      ],
    },
    {
      company: 'Statistisches Amt Sample',
      companyId: '1177',
      span: '5 Jahre 4 Monate',
      roles: [
        { title: 'Referent', type: 'Vollzeit', dates: 'Jan. 2017–Aug. 2019 · 2 Jahre 8 Monate', place: 'Homeoffice' },
        { title: 'Sachbearbeiter', type: 'Teilzeit', dates: 'Mai 2014–Dez. 2016 · 2 Jahre 8 Monate' },
      ],
    },
  ],
  schools: [
    {
      school: 'Ludwig-Maximilians-Universität München',
      degree: 'Dr. rer. nat., Statistik',
      dates: 'Okt. 2009–März 2014',
      id: '4471',
    },
  ],
  skills: [
    { name: 'FHIR', endorsements: '12 Kenntnisbestätigungen', id: '77121' },
    { name: 'Kafka', id: '8122' },
  ],
  certifications: [
    { name: 'Datenschutz in der Forschung', issuer: 'Sample Akademie', dates: 'Ausgestellt: Juni 2023' },
  ],
  languages: [{ name: 'Deutsch', level: 'Muttersprache oder zweisprachig' }],
  words: DE,
};

export const BRAZILIAN: Person = {
  ...NOBODY,
  name: 'Thaís Nogueira',
  vanity: 'thais-nogueira',
  profileId: 'ACoAADptBr000Sample0Profile0000Id000001',
  lang: 'pt-BR',
  headline: 'Cientista de dados na saúde',
  place: 'Salvador, Bahia, Brasil',
  connections: '268',
  followers: '2.606.334',
  about: 'Dados de hospitais públicos.',
  jobs: [
    {
      company: 'Hospital Exemplo',
      companyId: '24271626',
      roles: [
        {
          title: 'Cientista de dados',
          type: 'Tempo integral',
          dates: 'jun de 2023 - o momento · 3 anos 6 meses',
          place: 'Salvador, Bahia, Brasil · Híbrido',
          skills: 'C#, .NET Core e mais 2 competências',
        },
      ],
    },
    {
      company: 'Empresa Amostra',
      companyId: '5501',
      span: '10 meses',
      roles: [{ title: 'Estagiária', type: 'Estágio', dates: 'set de 2022 - jun de 2023 · 10 meses' }],
    },
  ],
  schools: [
    {
      school: 'Universidade Amostra',
      degree: 'Bacharelado, Estatística',
      dates: 'fev de 2018 – dez de 2022',
      id: '20',
    },
  ],
  languages: [{ name: 'Português', level: 'Nativo ou bilíngue' }],
  words: PT,
};
