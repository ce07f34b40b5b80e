import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../lib/model/observation.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { OTHER_PAGES } from '../fixtures/pages.ts';
import { type Mutation, mutationsOf } from './any-mutations.ts';
import { wrong } from './any-wrong.ts';
import { parse, withPage } from './linkedin-profile/load.ts';

const NOW = Date.UTC(2026, 8, 7, 10);
const CHANGED = [
  ...[
    'thread-rich',
    'thread-group',
    'thread-sponsored',
    'thread-before-it',
    'thread-past-midnight',
    'thread-de',
    'whole-es',
    'list',
    'overlay',
  ].map((v) => `linkedin-messaging/${v}`),
  ...['newer-rich', 'newer-sparse', 'newer-fr', 'older-rich', 'older-de', 'sentences'].map(
    (v) => `linkedin-invitations/${v}`,
  ),
  ...[
    'views-en',
    'views-de',
    'search-en',
    'search-pt-br',
    'ember-search-en',
    'content-en',
    'views-changed-de',
    'dashboard',
    'dashboard-windows',
  ].map((v) => `linkedin-analytics/${v}`),
  ...['rich', 'german', 'fork'].map((v) => `github/${v}`),
  ...['json-ld', 'about-page', 'microdata', 'h-card', 'text-en', 'skills-in-boxes', 'graph-of-others'].map(
    (v) => `web-page/${v}`,
  ),
];
const pages = OTHER_PAGES.filter((p) => CHANGED.includes(p.file.replace('/source.html', '')));

describe.each(pages)('$file, changed', ({ html, url, owner }) => {
  const source = html();
  const readDoc = (doc: Document): ReadResult =>
    readPage(doc, { url, now: NOW, timeZone: 'Europe/Oslo', ...(owner && { owner }) });
  const mutated = (m: Mutation): Promise<ReadResult> =>
    withPage(source, url, (doc) => {
      m.apply(doc);
      return readDoc(doc);
    });

  it('is right or not understood, and says what is missing', async () => {
    const original = parse(source, url);
    const truth = readDoc(original);
    expect(wrong(truth, truth)).toEqual([]);
    const bad: string[] = [];
    for (const m of mutationsOf(original)) bad.push(...wrong(await mutated(m), truth).map((w) => `${m.name} → ${w}`));
    expect(bad).toEqual([]);
  });
});
