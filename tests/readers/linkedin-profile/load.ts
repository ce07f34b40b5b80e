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

export function parse(html: string, url = 'https://www.linkedin.com/in/x/'): Document {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
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

export function coverageOf(result: ReadResult) {
  const [first] = result.observations;
  if (first?.kind !== 'profile') throw new Error(`no profile: ${JSON.stringify(result.refusal)}`);
  return first.coverage;
}
