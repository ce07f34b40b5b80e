import { type Coverage, PROFILE_SECTIONS } from '../../lib/model/coverage.ts';
import { READ_SCHEMA, type ReadContext, type ReadResult } from '../../lib/model/observation.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { profileFault } from '../../lib/platform/read-result.ts';
import { readExport } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { InputError } from './errors.ts';
import { parsed } from './json.ts';
import { addressIn, kindOf, load, parseHtml, text } from './load.ts';

export interface ReadOptions {
  readonly url?: string | undefined;
  readonly anyOwner?: boolean | undefined;
  readonly now: number;
  readonly timeZone: string;
}

function context(options: ReadOptions, url: string): ReadContext {
  return { url, now: options.now, timeZone: options.timeZone, ...(options.anyOwner === true && { anyOwner: true }) };
}

function isReadResult(value: unknown): value is ReadResult {
  return typeof value === 'object' && value !== null && (value as ReadResult).schema === READ_SCHEMA;
}

const PROFILE_FIELDS = ['headline', 'about', 'experience', 'skills', 'education'];

/** Null stands for what is not there, as other programs write it; of an end it says "to the present". */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, v]) => v !== null || key === 'end');
  return Object.fromEntries(kept.map(([key, v]) => [key, withoutNulls(v)]));
}

/** A profile written by hand or by another program: bare, or as `{profile, coverage}`. */
function profileIn(value: unknown): { profile: Profile; coverage?: Coverage } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given = value as { profile?: unknown; coverage?: Coverage };
  if (given.profile !== undefined)
    return profileIn(given.profile) && ({ ...given, profile: withoutNulls(given.profile) } as { profile: Profile });
  return PROFILE_FIELDS.some((field) => field in value) ? { profile: withoutNulls(value) as Profile } : null;
}

/** What stands in the profile was seen; what doesn't is unknown, never missing. */
function coverageOf(profile: Profile): Coverage {
  const seen = PROFILE_SECTIONS.filter((section) => profile[section as keyof Profile] !== undefined);
  const whole = profile.headline !== undefined && profile.location !== undefined;
  return {
    ...Object.fromEntries(seen.map((section) => [section, { state: 'seen' as const }])),
    topcard: whole ? { state: 'seen' } : { state: 'truncated', reason: 'given-in-part' },
  };
}

function asReading({ profile, coverage }: { profile: Profile; coverage?: Coverage }, source: string): ReadResult {
  return {
    schema: READ_SCHEMA,
    reader: { id: 'json', version: 1 },
    layout: null,
    page: 'profile',
    own: 'claimed',
    observations: [{ kind: 'profile', profile, coverage: coverage ?? coverageOf(profile) }],
    refusal: null,
    drift: [],
    source,
  };
}

/** @throws {InputError} naming the first field of a profile that is not what its type says */
function sound(reading: ReadResult, name: string): ReadResult {
  if (!Array.isArray(reading.observations)) throw new InputError(`${name}: a reading without its "observations" list.`);
  for (const seen of reading.observations) {
    const fault = seen.kind === 'profile' ? profileFault(seen) : null;
    if (fault !== null) throw new InputError(`${name}: ${fault}.`);
  }
  return reading;
}

/** What a saved page, an export, a message text or an earlier reading holds. */
export function readFile(file: string, options: ReadOptions): ReadResult {
  const loaded = load(file);
  const kind = kindOf(loaded);
  if (kind === 'zip') return readExport(loaded.bytes, { ...context(options, ''), fileName: loaded.name });
  if (kind === 'html') {
    const html = text(loaded);
    const url = options.url ?? addressIn(html) ?? 'about:blank';
    return readPage(parseHtml(html, url), context(options, url));
  }
  if (kind === 'json') {
    const value = parsed(loaded.name, text(loaded));
    if (isReadResult(value)) return sound(value, loaded.name);
    const profile = profileIn(value);
    if (profile !== null) return sound(asReading(profile, loaded.name), loaded.name);
    throw new InputError(
      `${loaded.name}: is JSON, but neither a reading (schema "${READ_SCHEMA}") nor a profile ({"headline": …, "experience": […]}).`,
    );
  }
  return readPasted(text(loaded), context(options, options.url ?? ''));
}

const iso = (ms: unknown): unknown => (typeof ms === 'number' ? new Date(ms).toISOString() : ms);
const INSTANTS = new Set(['startedAt', 'lastAt', 'lastActiveAt', 'sentAt', 'asOf', 'at']);

/** Instants as ISO 8601 text: what people and other programs read. */
export function forPrint(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forPrint);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, INSTANTS.has(k) ? iso(v) : forPrint(v)]));
}
