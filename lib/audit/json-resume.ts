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

/** By host: it and its subdomains. A host named in somebody's own address is no network. */
const NETWORKS: Readonly<Record<string, string>> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'kaggle.com': 'Kaggle',
  'huggingface.co': 'Hugging Face',
  'medium.com': 'Medium',
  'linkedin.com': 'LinkedIn',
  'dribbble.com': 'Dribbble',
  'behance.net': 'Behance',
};
/** An absolute web address with nothing but what an address may hold, as the schema wants it; undefined for what is none. */
function absolute(url: string | undefined): string | undefined {
  if (url === undefined || url.trim() === '') return undefined;
  const whole = /^[a-z][a-z+.-]*:(?!\d)/i.test(url) ? url : `https://${url}`;
  return /^https?:/i.test(whole) && URL.canParse(whole) ? new URL(whole).href : undefined;
}
/** The mail address of a link ("mailto:a@b.example?subject=…"); a telephone number is none. */
const mailOf = (url: string): string | undefined =>
  /^(?:mailto:)?([\w+-]+(?:\.[\w+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+)(?:\?.*)?$/i.exec(url.trim())?.[1];
const phoneOf = (url: string): string | undefined => /^(?:tel|sms):([^?]+)/i.exec(url.trim())?.[1];
/** A year, month or day as the schema writes them; other words for a time stay out. */
const dateOf = (date: string | null | undefined): string | undefined =>
  /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date ?? '') ? (date ?? undefined) : undefined;
/** The first that is there. */
const first = <T>(list: readonly (T | undefined)[]): T | undefined => list.find((x) => x !== undefined);

/** The profile as a JSON Resume; an open end is absent, as the schema has it. */
export function toJsonResume(profile: Profile): JsonResume {
  const links = (profile.links ?? []).map((l) => ({ ...l, kind: linkKind(l.url) }));
  const dates = (o: { readonly start?: string; readonly end?: string | null }) => ({
    startDate: dateOf(o.start),
    endDate: dateOf(o.end),
  });
  return {
    $schema: SCHEMA,
    basics: compact({
      name: profile.name,
      label: profile.headline,
      email: first(links.map((l) => mailOf(l.url))),
      phone: first(links.map((l) => phoneOf(l.url))),
      url: first(links.filter((l) => l.kind === 'site').map((l) => absolute(l.url))),
      summary: profile.about,
      location: profile.location === undefined ? undefined : { address: profile.location },
      profiles: links.flatMap((l) => {
        const url = absolute(l.url);
        if (url === undefined) return [];
        const { hostname } = new URL(url);
        const host = Object.keys(NETWORKS).find((h) => hostname === h || hostname.endsWith(`.${h}`));
        return host === undefined ? [] : [{ network: NETWORKS[host], url }];
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
        date: dateOf(c.start),
        url: absolute(c.url),
      }),
    ),
    projects: (profile.projects ?? []).map((p) =>
      compact({
        name: p.name,
        description: p.description,
        url: absolute(p.url),
        ...dates(p),
      }),
    ),
    publications: (profile.publications ?? []).map((p) =>
      compact({
        name: p.name,
        publisher: p.publisher,
        releaseDate: dateOf(p.date),
        url: absolute(p.url),
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
