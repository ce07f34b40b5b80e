import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, sizes } from '../bench/bundles.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'dashboard.html'];
/** A tag of compromise's that no minifier renames: where it stands, the language analysis is aboard. */
const ANALYSIS = 'MaleName';

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', (build) => {
  it.each(sizes(build))('$entry loads at most $limit KiB gzipped at start', ({ kib, limit }) => {
    expect(kib).toBeGreaterThan(0.1);
    expect(kib).toBeLessThanOrEqual(limit);
  });

  it('keeps the language analysis out of every page, now and later', () => {
    const holds = (entry: string): string[] =>
      filesOf(build, entry, true).filter((f) => readFileSync(f, 'utf8').includes(ANALYSIS));
    expect(PAGES.flatMap(holds)).toEqual([]);
    expect(holds('derive-worker.js')).toHaveLength(1);
    expect(PAGES.flatMap((p) => filesOf(build, p, true)).length).toBeGreaterThan(20);
  });
});
