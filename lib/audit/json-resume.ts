import type { Profile } from '../model/profile.ts';
import { linkKind } from '../nlp/links.ts';

/** What JSON Resume v1.0.0 (jsonresume.org/schema) allows, as far as a profile fills it. */
export interface JsonResume {
  readonly $schema: string;
  readonly basics: Readonly<Record<string, unknown>>;
  readonly work: readonly Readonly<Record<string, unknown>>[];
  readonly [section: string]: unknown;
}

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Drops what is absent: JSON Resume knows no null. */
const compact = (o: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined && v !== null && v !== ''));

const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/github\.com/, 'GitHub'],
  [/gitlab\.com/, 'GitLab'],
  [/kaggle\.com/, 'Kaggle'],
  [/huggingface\.co/, 'Hugging Face'],
  [/medium\.com/, 'Medium'],
  [/linkedin\.com/, 'LinkedIn'],
  [/dribbble\.com/, 'Dribbble'],
  [/behance\.net/, 'Behance'],
];
/** The schema wants an absolute address. */
const absolute = (url: string): string => (/^[a-z]+:/i.test(url) ? url : `https://${url}`);

/** The profile as a JSON Resume; an open end is absent, as the schema has it. */
export function toJsonResume(profile: Profile): JsonResume {
  const links = (profile.links ?? []).map((l) => ({ ...l, kind: linkKind(l.url) }));
  const network = (url: string): string | undefined => NETWORKS.find(([pattern]) => pattern.test(url))?.[1];
  const mail = links.find((l) => l.kind === 'mail')?.url.replace(/^mailto:/i, '');
  const dates = (o: { readonly start?: string; readonly end?: string | null }) => ({
    startDate: o.start,
    endDate: o.end ?? undefined,
  });
  const site = links.find((l) => l.kind === 'site')?.url;
  return {
    $schema: SCHEMA,
    basics: compact({
      name: profile.name,
      label: profile.headline,
      email: mail,
      url: site === undefined ? undefined : absolute(site),
      summary: profile.about,
      location: profile.location === undefined ? undefined : { address: profile.location },
      profiles: links.flatMap((l) => {
        const name = network(l.url);
        return name === undefined ? [] : [{ network: name, url: absolute(l.url) }];
      }),
    }),
    work: (profile.experience ?? []).map((p) =>
      compact({ name: p.company, position: p.title, location: p.location, summary: p.description, ...dates(p) }),
    ),
    education: (profile.education ?? []).map((e) =>
      compact({ institution: e.school, studyType: e.degree, ...dates(e) }),
    ),
    skills: (profile.skills ?? []).map((s) => ({ name: s.name })),
    certificates: (profile.certifications ?? []).map((c) =>
      compact({
        name: c.name,
        issuer: c.issuer,
        date: c.start,
        url: c.url === undefined ? undefined : absolute(c.url),
      }),
    ),
    projects: (profile.projects ?? []).map((p) =>
      compact({
        name: p.name,
        description: p.description,
        url: p.url === undefined ? undefined : absolute(p.url),
        ...dates(p),
      }),
    ),
    publications: (profile.publications ?? []).map((p) =>
      compact({
        name: p.name,
        publisher: p.publisher,
        releaseDate: p.date,
        url: p.url === undefined ? undefined : absolute(p.url),
        summary: p.description,
      }),
    ),
    languages: (profile.languages ?? []).map((l) => compact({ language: l.name, fluency: l.proficiency })),
    volunteer: (profile.volunteering ?? []).map((v) =>
      compact({ organization: v.organization, position: v.role, summary: v.description, ...dates(v) }),
    ),
    references: (profile.recommendations ?? [])
      .filter((r) => r.direction === 'received' && r.visible !== false && r.text !== undefined)
      .map((r) => compact({ name: r.author, reference: r.text })),
  };
}

const ISO_DATE = /^(?:[1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$/;
const LISTS = [
  'work',
  'volunteer',
  'education',
  'certificates',
  'skills',
  'projects',
  'publications',
  'languages',
  'references',
];
const URI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Faults of an object against JSON Resume v1.0.0, as far as it concerns what {@link toJsonResume} writes; none if valid. */
export function jsonResumeFaults(resume: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (value === null || value === undefined) faults.push(`${path}: no value`);
    else if (Array.isArray(value))
      value.forEach((v, i) => {
        visit(v, `${path}[${i}]`);
      });
    else if (typeof value === 'object') for (const [k, v] of Object.entries(value)) visit(v, `${path}.${k}`);
    else if (typeof value !== 'string') faults.push(`${path}: not a string`);
    else if (/(?:^|\.)(?:startDate|endDate|date|releaseDate)$/.test(path) && !ISO_DATE.test(value))
      faults.push(`${path}: not a date`);
    else if (/\.url$|^\$schema$/.test(path) && !URI.test(value)) faults.push(`${path}: not an address`);
    else if (path === 'basics.email' && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value))
      faults.push(`${path}: not an address`);
  };
  for (const key of Object.keys(resume)) {
    if (!['$schema', 'basics', ...LISTS].includes(key)) faults.push(`${key}: unknown section`);
    if (LISTS.includes(key) && !Array.isArray(resume[key])) faults.push(`${key}: not a list`);
    visit(resume[key], key);
  }
  return faults;
}
