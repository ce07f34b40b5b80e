import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../lib/model/observation.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import type { FixturePage } from '../fixtures/page.ts';
import { OTHER_PAGES } from '../fixtures/pages.ts';
import { parse, text } from './linkedin-profile/load.ts';
import { oneChanges } from './one-element.ts';
import { wrongAfter } from './one-wrong.ts';

const NOW = Date.UTC(2026, 8, 7, 10);

/** Every change of one element of a page after which the reading is wrong; `step` = only each n-th is tried. */
function wrongOf({ file, url, owner }: FixturePage, step = 1): string[] {
  const doc = parse(text(file), url);
  const read = (): ReadResult => readPage(doc, { url, now: NOW, timeZone: 'Europe/Oslo', ...(owner && { owner }) });
  const truth = read();
  const before = doc.documentElement.outerHTML;
  const wrong: string[] = [];
  for (const [i, change] of oneChanges(doc).entries()) {
    if (i % step > 0) continue;
    const undo = change.apply();
    wrong.push(...wrongAfter(change, read(), truth).map((w) => `${change.name} → ${w}`));
    undo();
  }
  expect(doc.documentElement.outerHTML === before, 'the page is as it was').toBe(true);
  return wrong;
}

const pages = OTHER_PAGES.filter((p) => !p.file.startsWith('linkedin-messaging'));

/** What nothing on the page tells any more, once the element is gone that told it. */
const UNTOLD: readonly RegExp[] = [
  /^(?:removed|emptied): .*someoneelse\/wards" → projects/, // that a repository is a copy
  /^(?:removed|emptied|swapped): .*h3\. "Awards" → skills/, // that a list is of something else
];
const isTold = (wrong: string): boolean => !UNTOLD.some((pattern) => pattern.test(wrong));

describe('one element changed', () => {
  it.each(pages)('$file: right or not understood', (page) => {
    expect(wrongOf(page).filter(isTold)).toEqual([]);
  });
});
