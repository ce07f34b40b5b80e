import type { Profile, ProfileLink } from '../../model/profile.ts';
import type { EpochMs } from '../../model/time.ts';
import { on, prose, span } from './fields.ts';
import { certifications, languages, named, projects, publications, volunteering } from './lists.ts';
import { openToWork } from './preferences.ts';
import type { FileKind } from './signatures.ts';
import { recommendationsIn, skillsIn } from './social.ts';
import type { Row } from './table.ts';
import { rowsIn, stated, type Tables } from './tables.ts';

/** "[PORTFOLIO:https://a.example,BLOG:https://b.example]" and "[handle]". */
function contactLinks(row: Row): ProfileLink[] {
  const sites = [...row('websites').matchAll(/(?:(?<![\p{L} _-])([\p{L} _-]+):)?(https?:\/\/[^\s,\]]+)/gu)].map(
    ([, label, url = '']) => ({
      url,
      kind: 'site' as const,
      slot: 'contact' as const,
      ...(label !== undefined && { label: label.trim() }),
    }),
  );
  const handles = [...row('twitter handles').matchAll(/[A-Za-z0-9_]{1,30}/g)].map(([handle]) => ({
    url: `https://x.com/${handle}`,
    kind: 'social' as const,
    slot: 'contact' as const,
  }));
  return [...sites, ...handles];
}

function experience(tables: Tables, now: EpochMs): Profile['experience'] {
  return rowsIn(tables, 'positions').map((row) =>
    stated({
      title: row('title'),
      company: row('company name'),
      ...span(row, 'started on', 'finished on', now),
      location: row('location'),
      description: prose(row('description')),
    }),
  );
}

function education(tables: Tables, now: EpochMs): Profile['education'] {
  return rowsIn(tables, 'education').map((row) => {
    const description = [row('notes'), row('activities')].filter(Boolean).map(prose).join('\n\n');
    const start = on(row, 'start date', now);
    const end = on(row, 'end date', now);
    return stated({ school: row('school name'), degree: row('degree name'), start, end, description });
  });
}

const inferences = (tables: Tables): Profile['inferences'] => {
  const direct = rowsIn(tables, 'inferences').flatMap((row) =>
    row('inference') === '' ? [] : [{ type: row('type of inference') || row('category'), value: row('inference') }],
  );
  const columns = {
    seniority: 'job seniorities',
    'years of experience': 'years of experience',
    title: 'job titles',
    skills: 'member skills',
  };
  const ads = rowsIn(tables, 'ads').flatMap((row) =>
    Object.entries(columns).flatMap(([type, column]) =>
      row(column) === '' ? [] : [{ type: `ads: ${type}`, value: row(column) }],
    ),
  );
  return [...direct, ...ads];
};

const SERVICE_COLUMNS = [
  'service',
  'services',
  'service name',
  'services provided',
  'service category',
  'offered services',
  'name',
];

function services(tables: Tables): { name: string }[] {
  return rowsIn(tables, 'services').flatMap((row) => {
    const list = SERVICE_COLUMNS.map(row).find((v) => v !== '') ?? '';
    return list.split(/(?:(?<!\s)\s+)?[;|,]\s*/).flatMap((name) => (name === '' ? [] : [{ name }]));
  });
}

/** The owner's name as `Profile.csv` has it. */
export function nameIn(tables: Tables): string | undefined {
  const row = rowsIn(tables, 'profile')[0];
  const name = row === undefined ? '' : `${row('first name')} ${row('last name')}`.trim();
  return name === '' ? undefined : name;
}

function topCard(tables: Tables): Partial<Profile> {
  const row = rowsIn(tables, 'profile')[0];
  const summary = rowsIn(tables, 'summary')[0];
  const about = prose(row?.('summary') || summary?.('profile summary') || '');
  if (row === undefined) return stated({ about });
  return stated({
    name: nameIn(tables),
    headline: row('headline'),
    location: row('geo location'),
    industry: row('industry'),
    about,
  });
}

/** Whether a check is listed; rows that are lost could be one. */
function verified(tables: Tables): boolean | undefined {
  const all = tables.get('verifications');
  if (all === undefined) return undefined;
  const isListed = all.some((t) => t.records.length > 0);
  return isListed || all.every((t) => t.lost === 0) ? isListed : undefined;
}

/** Everything the export says of the owner's profile; sections without their file are absent. */
export function profileOf(tables: Tables, now: EpochMs): Profile {
  const has = (kind: FileKind): boolean => tables.has(kind);
  const connections = tables.get('connections')?.[0];
  const row = rowsIn(tables, 'profile')[0];
  return stated<Profile>({
    ...topCard(tables),
    ...openToWork(rowsIn(tables, 'preferences')),
    connections: connections !== undefined && connections.lost === 0 ? connections.records.length : undefined,
    verified: verified(tables),
    experience: has('positions') ? experience(tables, now) : undefined,
    education: has('education') ? education(tables, now) : undefined,
    skills: has('skills') ? skillsIn(tables) : undefined,
    certifications: has('certifications') ? certifications(tables, now) : undefined,
    projects: has('projects') ? projects(tables, now) : undefined,
    publications: has('publications') ? publications(tables, now) : undefined,
    languages: has('languages') ? languages(tables) : undefined,
    recommendations: has('recommendations') ? recommendationsIn(tables, now) : undefined,
    services: has('services') && services(tables).length > 0 ? services(tables) : undefined,
    courses: has('courses') ? named(tables, 'courses') : undefined,
    honors: has('honors') ? named(tables, 'honors', 'title') : undefined,
    volunteering: has('volunteering') ? volunteering(tables, now) : undefined,
    organizations: has('organizations') ? named(tables, 'organizations') : undefined,
    links: row === undefined ? undefined : contactLinks(row),
    inferences: has('inferences') || has('ads') ? inferences(tables) : undefined,
  });
}
