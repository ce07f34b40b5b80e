import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import type { FixturePage } from '../../fixtures/page.ts';
import { oneChanges } from '../one-element.ts';
import { wrongAfter } from '../one-wrong.ts';
import { NOW, parse, text } from './load.ts';

export interface Sweep {
  readonly done: number;
  /** What a reading said that the page doesn't, or left out without a word. */
  readonly wrong: readonly string[];
}

/** Without its whole card, a page that is loaded to its end is one of somebody who has no such section. */
const UNTOLD = /^(?:removed|emptied): \d+ (?:div|section)\..* said to be empty$/;

/**
 * Changes single elements of a profile's page, one at a time, and compares each reading with the page's own.
 * @param tried How many changes, evenly spread; all without it.
 */
export function sweep({ file, url }: FixturePage, tried = Number.POSITIVE_INFINITY): Sweep {
  const doc = parse(text(file), url);
  // What belongs to others is tried elsewhere, and makes every reading slower.
  for (const el of doc.querySelectorAll('aside,header,footer,nav,svg *')) el.remove();
  const read = (): ReadResult => readPage(doc, { url, now: NOW, timeZone: 'UTC' });
  const truth = read();
  const before = doc.documentElement.outerHTML;
  const changes = oneChanges(doc);
  const step = Math.max(1, Math.floor(changes.length / tried));
  const wrong: string[] = [];
  let done = 0;
  for (let i = 0; i < changes.length && done < tried; i += step) {
    const change = changes[i] as (typeof changes)[number];
    const undo = change.apply();
    wrong.push(...wrongAfter(change, read(), truth).map((w) => `${change.name} → ${w}`));
    undo();
    done += 1;
  }
  if (doc.documentElement.outerHTML !== before) throw new Error(`${file}: the page is not as it was`);
  return { done, wrong: wrong.filter((w) => !UNTOLD.test(w)) };
}
