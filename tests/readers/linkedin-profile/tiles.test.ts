import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/readers/dom/text.ts';
import { readTiles } from '../../../lib/readers/linkedin-profile/analytics.ts';
import { scanPage } from '../../../lib/readers/linkedin-profile/scan.ts';
import { parse } from './load.ts';

function tile(...said: string[]) {
  const html = `<!doctype html><html lang="en"><body><main><a href="https://www.linkedin.com/analytics/profile-views/">${said.map((t) => `<p>${t}</p>`).join('')}</a></main></body></html>`;
  const doc = parse(html);
  expect(linesOf(doc.body)).toHaveLength(said.length);
  return readTiles(scanPage(doc.documentElement), 1);
}

describe('tiles of the own profile', () => {
  it('say how many, in which time', () => {
    expect(tile('27 profile views', 'Past 7 days')).toEqual([
      { name: 'profile-views', value: 27, windowDays: 7, asOf: 1 },
    ]);
    expect(tile('27 vues du profil', '7 derniers jours')[0]?.windowDays).toBe(7);
    expect(tile('27 visualizaciones', 'Últimos 90 días')[0]?.windowDays).toBe(90);
  });

  it.each(['500+ profile views', '12%', '12 % more'])('say nothing by a lower bound or a change: %s', (said) =>
    expect(tile(said, 'Past 7 days')).toEqual([]),
  );

  it.each(['7% vs. prior week', '7 new since yesterday', 'Past year', '30% more than in 90 days'])(
    'have no window by "%s"',
    (beside) => expect(tile('27 profile views', beside)).toEqual([{ name: 'profile-views', value: 27, asOf: 1 }]),
  );
});
