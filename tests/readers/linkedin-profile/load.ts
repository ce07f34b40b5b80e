import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import type { ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { readPage } from '../../../lib/readers/read-page.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
export const NOW = Date.UTC(2026, 10, 23, 12);

export const text = (file: string): string => readFileSync(join(FIXTURES, file), 'utf8');

const SETTINGS = { disableJavaScriptEvaluation: true, disableCSSFileLoading: true };
const parseIn = (window: Window, html: string): Document =>
  new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

export function parse(html: string, url = 'https://www.linkedin.com/in/x/'): Document {
  return parseIn(new Window({ url, settings: SETTINGS }), html);
}

/** For tests that parse hundreds of pages: happy-dom lets go of a document only with its window. */
export async function withPage<T>(html: string, url: string, use: (doc: Document) => T): Promise<T> {
  const window = new Window({ url, settings: SETTINGS });
  try {
    return use(parseIn(window, html));
  } finally {
    await window.happyDOM.close();
  }
}

export function readHtml(html: string, url: string, more: Partial<ReadContext> = {}): ReadResult {
  return readPage(parse(html, url), { url, now: NOW, timeZone: 'UTC', ...more });
}

/** The profile in a reading; a reading without one is a failure of the test. */
export function profileOf(result: ReadResult): Profile {
  const [first] = result.observations;
  if (first?.kind !== 'profile') throw new Error(`no profile: ${JSON.stringify(result.refusal)}`);
  return first.profile;
}
