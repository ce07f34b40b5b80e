import { describe, expect, it } from 'vitest';
import type { ProfileObservation, ReadResult } from '../../lib/model/observation.ts';
import { isSame, lookOf } from '../../lib/pipeline/unasked.ts';
import { ANALYTICS_PAGES } from '../fixtures/linkedin-analytics/pages.ts';
import { NOW, readHtml, text } from '../readers/linkedin-profile/load.ts';

const HOUR = 3_600_000;
const URL_OF = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const profile = (now: number, html = text('sample-site/profile-sdui.html')): ReadResult =>
  readHtml(html, URL_OF, { now });

describe('what a page shows', () => {
  it('is the same at another time, though numbers carry the moment they were read at', () => {
    expect(lookOf(profile(NOW + HOUR))).toBe(lookOf(profile(NOW)));
    const [page] = ANALYTICS_PAGES;
    if (page === undefined) throw new Error('no page');
    const read = (now: number): ReadResult => readHtml(page.html(), page.url, { now });
    expect(read(NOW).observations[0]).toMatchObject({ kind: 'metrics' });
    expect(lookOf(read(NOW + HOUR))).toBe(lookOf(read(NOW)));
  });

  it('is another after an edit, on another page, and where more of it has loaded', () => {
    const was = profile(NOW);
    const changed = (change: Partial<ProfileObservation>): ReadResult => ({
      ...was,
      observations: was.observations.map((o) => (o.kind === 'profile' ? { ...o, ...change } : o)),
    });
    const [edited, more] = [changed({ profile: { headline: 'Another' } }), changed({ coverage: {} })];
    const looks = [was, edited, more, { ...was, source: 'x' }].map(lookOf);
    expect(new Set(looks).size).toBe(4);
  });
});

describe('a page that shows the same', () => {
  it('is kept again after half a day, at once when it shows something else, and at first', () => {
    const last = { look: 'a', at: NOW };
    expect(isSame(last, 'a', NOW + 11 * HOUR)).toBe(true);
    expect(isSame(last, 'a', NOW + 12 * HOUR)).toBe(false);
    expect(isSame(last, 'b', NOW + 1)).toBe(false);
    expect(isSame(undefined, 'a', NOW)).toBe(false);
  });
});
