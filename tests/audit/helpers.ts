import type { Coverage, ProfileSection } from '../../lib/model/coverage.ts';
import { PROFILE_SECTIONS } from '../../lib/model/coverage.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { DemandedTerm } from '../../lib/model/report.ts';

export const NOW = Date.UTC(2026, 10, 23);

/** Skills that two recruiters each ask for. */
export const demanded = (...terms: string[]): DemandedTerm[] =>
  terms.map((term) => ({ term, kind: 'skill', offers: 2, senders: 2 }));

export const goalWith = (more: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  confirmedAt: NOW - 1000,
  titles: [{ title: 'Data Engineer', synonyms: ['Analytics Engineer'] }],
  engagement: 'contract',
  discretion: 'open',
  places: [],
  domains: ['energy'],
  mustSkills: ['Python', 'SQL'],
  niceSkills: [],
  noGos: [],
  ...more,
});

const FIELD: Partial<Record<ProfileSection, readonly (keyof Profile)[]>> = {
  topcard: ['headline', 'location', 'vanity', 'name'],
  openToWork: ['openToWork', 'openToWorkDetails'],
  verification: ['verified'],
  analytics: [],
};

/** Coverage of a profile whose present sections were read completely; `all` marks the absent ones as read and empty. */
export function coverageOf(profile: Profile, all = false): Coverage {
  const out: Record<string, { state: 'seen' | 'empty' }> = {};
  for (const section of PROFILE_SECTIONS) {
    const fields = FIELD[section] ?? [section as keyof Profile];
    if (fields.some((f) => profile[f] !== undefined)) out[section] = { state: 'seen' };
    else if (all) out[section] = { state: 'empty' };
  }
  return out as Coverage;
}

export const FULL: Profile = {
  name: 'Ines Example',
  vanity: 'ines-example',
  headline: 'Senior Data Engineer | Grid and wind data | contract',
  location: 'Porto, Portugal',
  industry: 'Information Services',
  about:
    'I build pipelines for wind farms and grid operators. Contract work, 10-15 hours a week, remote. Write to me: ines@example.example\n\nI teach a SQL class at the library.',
  experience: [
    {
      title: 'Senior Data Engineer',
      company: 'Northlight',
      employmentType: 'Freelance',
      start: '2023-05',
      end: null,
      description: 'Cut load-forecast run time from 6 hours to 20 minutes for two grid operators.',
    },
    { title: 'Data Engineer', company: 'Brooks', start: '2018-02', end: '2023-04', description: 'Kafka, Python.' },
  ],
  skills: [{ name: 'Python' }, { name: 'SQL' }, { name: 'Energy markets' }],
  recommendations: [
    { direction: 'received', text: 'She knows wind power data.' },
    { direction: 'received', text: 'Our grid forecasting got better.' },
  ],
  services: [{ name: 'Data pipelines' }],
  featured: [{ title: 'Grid map', url: 'https://gridmap.example' }],
  links: [{ url: 'https://github.com/ines-example', kind: 'code', slot: 'contact' }],
  verified: true,
  openToWorkDetails: { visibility: 'recruiters', jobTypes: ['Contract'], titles: ['Data Engineer'] },
  inferences: [{ type: 'Job Titles', value: 'Data Engineer' }],
};
