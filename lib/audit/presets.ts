import type { Goal } from '../model/goal.ts';
import type { LinkKind } from '../model/profile.ts';
import type { LADDERS } from '../nlp/titles.ts';

/** A goal to start from, with what the audit and the interface show beside it. */
export interface Preset {
  readonly goal: Goal;
  /** Kinds of link that count as work in this field, the most telling first. */
  readonly portfolio: readonly LinkKind[];
  /** Places where such work is shown, by their own names. */
  readonly hosts: readonly string[];
  readonly ladder: keyof typeof LADDERS;
}

const titles = (...groups: string[]): Goal['titles'] =>
  groups.map((g) => {
    const [title = g, ...synonyms] = g.split('|');
    return { title, synonyms };
  });

const preset = (
  id: string,
  goal: Pick<Goal, 'titles' | 'engagement' | 'domains' | 'mustSkills' | 'niceSkills'> & Partial<Goal>,
  portfolio: readonly LinkKind[],
  hosts: readonly string[],
  ladder: Preset['ladder'] = 'individual',
): Preset => ({ goal: { id: `preset-${id}`, preset: id, places: [], noGos: [], ...goal }, portfolio, hosts, ladder });

/** Goals that a person can start from and change: data, so that no check needs to know a profession. */
export const PRESETS: readonly Preset[] = [
  preset(
    'contract-ml-health-housing',
    {
      titles: titles(
        'Machine Learning Engineer|ML Engineer|AI Engineer|Applied Scientist',
        'Data Scientist|Decision Scientist',
      ),
      level: 'senior',
      engagement: 'contract',
      hoursPerWeek: { min: 10, max: 20 },
      remote: 'remote',
      domains: ['healthcare', 'housing'],
      mustSkills: ['Python', 'SQL', 'Machine Learning'],
      niceSkills: ['Apache Spark', 'dbt', 'Apache Airflow', 'FHIR', 'Time Series', 'AWS'],
    },
    ['notebooks', 'code', 'models', 'writing', 'talks', 'mentoring', 'site'],
    ['Kaggle', 'GitHub', 'Hugging Face', 'Medium'],
  ),
  preset(
    'contract-data-engineering',
    {
      titles: titles('Data Engineer|Analytics Engineer|Data Platform Engineer|ETL Developer', 'Data Architect'),
      level: 'senior',
      engagement: 'contract',
      remote: 'remote',
      domains: [],
      mustSkills: ['SQL', 'Python', 'Data Pipelines'],
      niceSkills: ['dbt', 'Apache Airflow', 'Apache Spark', 'Snowflake', 'AWS', 'Terraform'],
    },
    ['code', 'writing', 'talks', 'site'],
    ['GitHub', 'GitLab', 'Medium', 'Speaker Deck'],
  ),
  preset(
    'permanent-engineering',
    {
      titles: titles(
        'Software Engineer|Software Developer|Backend Engineer|Full Stack Engineer',
        'Platform Engineer|Site Reliability Engineer|DevOps Engineer',
        'Machine Learning Engineer|ML Engineer',
      ),
      level: 'senior',
      engagement: 'permanent',
      domains: [],
      mustSkills: ['System Design'],
      niceSkills: ['Kubernetes', 'AWS', 'CI/CD', 'Distributed Systems'],
    },
    ['code', 'talks', 'writing', 'site'],
    ['GitHub', 'Speaker Deck', 'dev.to'],
  ),
  preset(
    'analytics',
    {
      titles: titles('Data Analyst|BI Analyst|Product Analyst|Analytics Consultant', 'Analytics Engineer|BI Developer'),
      engagement: 'either',
      domains: [],
      mustSkills: ['SQL', 'Data Visualization'],
      niceSkills: ['Tableau', 'Power BI', 'Python', 'Experimental Design'],
    },
    ['notebooks', 'code', 'writing', 'site'],
    ['Tableau Public', 'Kaggle', 'Observable', 'Medium'],
  ),
  preset(
    'product',
    {
      titles: titles('Product Manager|Product Owner|Technical Product Manager', 'Product Lead|Group Product Manager'),
      engagement: 'either',
      domains: [],
      mustSkills: ['Product Management', 'Product Discovery'],
      niceSkills: ['Roadmapping', 'Product Analytics', 'OKRs', 'SQL'],
    },
    ['writing', 'talks', 'site'],
    ['Medium', 'Substack', 'Speaker Deck'],
    'management',
  ),
  preset(
    'design',
    {
      titles: titles(
        'Product Designer|UX Designer|UI Designer|Interaction Designer',
        'UX Researcher|User Researcher',
        'Service Designer',
      ),
      engagement: 'either',
      domains: [],
      mustSkills: ['UX Design', 'Figma'],
      niceSkills: ['UX Research', 'Design Systems', 'Prototyping', 'Accessibility'],
    },
    ['design', 'site', 'writing', 'talks'],
    ['Behance', 'Dribbble', 'Figma'],
  ),
  preset(
    'teaching',
    {
      titles: titles(
        'Instructor|Lecturer|Trainer|Tutor',
        'Mentor|Coach',
        'Curriculum Developer|Instructional Designer',
        'Technical Writer',
      ),
      engagement: 'contract',
      hoursPerWeek: { max: 10 },
      remote: 'any',
      domains: ['education'],
      mustSkills: ['Teaching', 'Mentoring'],
      niceSkills: ['Curriculum Development', 'Public Speaking', 'Technical Writing'],
    },
    ['mentoring', 'talks', 'writing', 'site'],
    ['MentorCruise', 'YouTube', 'Substack'],
  ),
];

/** The preset that a goal began with; null where it began with none. */
export const presetOf = (goal: Goal | null): Preset | null =>
  PRESETS.find((p) => p.goal.preset === goal?.preset) ?? null;

/** The presets' goals alone, for a goal editor. */
export const PRESET_GOALS: readonly Goal[] = PRESETS.map((p) => p.goal);
