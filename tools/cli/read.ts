import { READ_SCHEMA, type ReadContext, type ReadResult } from '../../lib/model/observation.ts';
import { readExport } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { InputError } from './errors.ts';
import { addressIn, kindOf, type Loaded, load, parseHtml, text } from './load.ts';

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

function parseJson(loaded: Loaded): unknown {
  try {
    return JSON.parse(text(loaded));
  } catch (error) {
    throw new InputError(`${loaded.name}: is not valid JSON (${(error as Error).message}).`);
  }
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
    const value = parseJson(loaded);
    if (isReadResult(value)) return value;
    throw new InputError(`${loaded.name}: is JSON, but not a reading (schema "${READ_SCHEMA}" expected).`);
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
