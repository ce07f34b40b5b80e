import * as v from 'valibot';
import { PROFILE_SECTIONS } from '../model/coverage.ts';
import { READ_SCHEMA, type ReadResult } from '../model/observation.ts';

/*
 * The shape of what an injected reader may hand back. Unknown fields are dropped, wrong ones refuse the whole
 * answer: a half-understood reading must never reach the store.
 */
const opt = v.exactOptional;
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const num = v.pipe(v.number(), v.finite());
const bool = v.boolean();
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(20_000));
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/));
const end = opt(v.nullable(date));
const named = { id: opt(text), name: text };

const position = v.object({
  id: opt(text),
  title: opt(text),
  company: opt(text),
  companyUrl: opt(text),
  employmentType: opt(text),
  start: opt(date),
  end,
  location: opt(text),
  workplace: opt(text),
  description: opt(text),
  skills: opt(list(text)),
});
const education = v.object({
  id: opt(text),
  school: opt(text),
  degree: opt(text),
  start: opt(date),
  end,
  description: opt(text),
});
const recommendation = v.object({
  author: opt(text),
  authorHeadline: opt(text),
  text: opt(text),
  date: opt(date),
  direction: v.picklist(['received', 'given']),
  visible: opt(bool),
});
const volunteering = v.object({
  role: opt(text),
  organization: opt(text),
  description: opt(text),
  start: opt(date),
  end,
});
const LINK_KINDS = [
  'code',
  'notebooks',
  'models',
  'papers',
  'writing',
  'talks',
  'design',
  'mentoring',
  'booking',
  'social',
  'profile',
  'mail',
  'site',
  'other',
] as const;
const SLOTS = [
  'contact',
  'featured',
  'about',
  'experience',
  'projects',
  'publications',
  'services',
  'topcard',
] as const;
const openToWork = v.object({
  visibility: opt(v.picklist(['public', 'recruiters'])),
  titles: opt(list(text)),
  jobTypes: opt(list(text)),
  locations: opt(list(text)),
  workplaces: opt(list(text)),
  start: opt(text),
});
const profile = v.object({
  profileId: opt(text),
  vanity: opt(text),
  name: opt(text),
  headline: opt(text),
  location: opt(text),
  industry: opt(text),
  pronouns: opt(text),
  connections: opt(num),
  connectionsAtLeast: opt(bool),
  followers: opt(num),
  about: opt(text),
  openToWork: opt(bool),
  openToWorkDetails: opt(openToWork),
  verified: opt(bool),
  experience: opt(list(position)),
  education: opt(list(education)),
  skills: opt(list(v.object({ ...named, endorsements: opt(num) }))),
  certifications: opt(list(v.object({ ...named, issuer: opt(text), start: opt(date), end, url: opt(text) }))),
  projects: opt(list(v.object({ ...named, description: opt(text), url: opt(text), start: opt(date), end }))),
  publications: opt(
    list(v.object({ ...named, description: opt(text), publisher: opt(text), date: opt(date), url: opt(text) })),
  ),
  languages: opt(list(v.object({ ...named, proficiency: opt(text) }))),
  recommendations: opt(list(recommendation)),
  services: opt(list(v.object(named))),
  featured: opt(list(v.object({ title: opt(text), url: opt(text) }))),
  courses: opt(list(v.object(named))),
  honors: opt(list(v.object(named))),
  volunteering: opt(list(volunteering)),
  organizations: opt(list(v.object(named))),
  links: opt(
    list(v.object({ url: text, kind: v.picklist(LINK_KINDS), label: opt(text), slot: opt(v.picklist(SLOTS)) })),
  ),
  inferences: opt(list(v.object({ type: text, value: text }))),
  language: opt(text),
});

const section = v.object({
  state: v.picklist(['seen', 'empty', 'truncated', 'not-loaded', 'not-understood']),
  reason: opt(text),
  showAt: opt(text),
  total: opt(num),
  via: opt(text),
});
const coverage = v.record(v.picklist(PROFILE_SECTIONS), section);

const person = v.object({ name: opt(text), headline: opt(text), company: opt(text), url: opt(text) });
const direction = v.picklist(['inbound', 'outbound']);
const pill = v.picklist(['inmail', 'sponsored', 'offer', 'invitation', 'request']);
const message = v.object({
  threadId: opt(text),
  direction,
  sender: person,
  recipients: opt(list(person)),
  sentAt: opt(num),
  sentAtPrecision: opt(v.picklist(['second', 'minute', 'day'])),
  subject: opt(text),
  text,
  pill: opt(pill),
  folder: opt(text),
  draft: opt(bool),
  group: opt(bool),
  attachments: opt(num),
  snippet: opt(bool),
  system: opt(bool),
});
const conversation = v.object({
  id: text,
  strength: v.picklist(['strong', 'weak']),
  title: opt(text),
  participants: list(person),
  direction: v.nullable(direction),
  startedAt: opt(num),
  lastActiveAt: opt(num),
  group: opt(bool),
  messages: list(message),
  approaches: v.pipe(
    v.array(v.unknown()),
    v.transform(() => []),
  ),
});
const hint = v.object({
  participant: person,
  lastActiveAt: opt(num),
  lastSnippet: opt(text),
  lastDirection: opt(direction),
  unread: opt(bool),
  pill: opt(pill),
  group: opt(bool),
});
const METRICS = ['profile-views', 'search-appearances', 'all-appearances', 'post-impressions', 'followers'] as const;
const DETAILS = [
  'viewer',
  'recruiters',
  'found-for-title',
  'searcher-company',
  'searcher-title',
  'where-appeared',
] as const;
const metric = v.object({
  name: v.picklist(METRICS),
  value: num,
  windowDays: opt(num),
  asOf: num,
  change: opt(num),
});
const observation = v.variant('kind', [
  v.object({ kind: v.literal('profile'), profile, coverage }),
  v.object({
    kind: v.literal('conversations'),
    conversations: list(conversation),
    hints: opt(list(hint)),
    exposure: opt(list(v.tuple([num, num]))),
  }),
  v.object({
    kind: v.literal('metrics'),
    metrics: list(metric),
    details: opt(list(v.object({ kind: v.picklist(DETAILS), label: text, value: opt(num), share: opt(num) }))),
    points: opt(list(v.object({ name: v.picklist(METRICS), at: num, value: num }))),
  }),
]);

const REFUSALS = [
  'not-own-profile',
  'ownership-unknown',
  'login-wall',
  'challenge',
  'not-found',
  'still-loading',
  'unsupported-page',
  'browser-page',
  'no-permission',
  'not-understood',
  'not-an-export',
  'too-large',
  'damaged',
  'empty',
  'other-owner',
  'reader-failed',
] as const;
const LAYOUTS = ['sdui', 'pvs', 'messaging', 'ember-analytics', 'export', 'github', 'web', 'text', 'public'] as const;

const readResult = v.object({
  schema: v.literal(READ_SCHEMA),
  reader: v.object({ id: text, version: num }),
  layout: v.nullable(v.picklist(LAYOUTS)),
  page: v.nullable(text),
  own: v.picklist(['yes', 'no', 'unknown', 'claimed']),
  ownSignals: opt(list(text)),
  observations: list(observation),
  refusal: v.nullable(v.object({ code: v.picklist(REFUSALS), message: text })),
  drift: list(v.object({ field: text, expected: text, detail: opt(text) })),
  warnings: opt(list(v.object({ code: text, message: text, file: opt(text), count: opt(num) }))),
  language: opt(text),
  asOf: opt(num),
  readyState: opt(text),
  source: opt(text),
});

/** Checks what came back from a page; null when it is not a reading (a throw arrives as null in Chromium). */
export function parseReadResult(value: unknown): ReadResult | null {
  const parsed = v.safeParse(readResult, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  console.warn(`beckon: malformed reading at ${v.getDotPath(issue) ?? 'top'}: ${issue.type}`);
  return null;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** What of a profile made elsewhere is not as its type says; null where all of it is. */
export function profileFault(given: unknown): string | null {
  const parsed = v.safeParse(v.object({ profile, coverage: opt(coverage) }), given);
  if (parsed.success) return null;
  const [issue] = parsed.issues;
  return `"${v.getDotPath(issue) ?? 'profile'}" is ${issue.received} where ${KINDS[issue.expected ?? ''] ?? issue.expected ?? 'something else'} is expected`;
}
