import nlp from 'compromise';
import { expect, it } from 'vitest';
import { audit } from '../../lib/audit/engine.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { best } from '../growth.ts';
import { PROFILE_TEXTS } from '../nlp/profile-texts.ts';
import { coverageOf, FULL, goalWith, NOW } from './helpers.ts';

const abouts = PROFILE_TEXTS.flatMap((r) => (typeof r.about === 'string' ? [r.about] : []));
const profileAt = (i: number): Profile => ({
  ...FULL,
  about: abouts.slice(i, i + 6).join(' '),
  experience: [0, 1, 2, 3].map((k) => ({
    title: 'Senior Data Engineer',
    company: `C${k}`,
    start: `20${10 + k}-01`,
    end: k === 3 ? null : `20${11 + k}-01`,
    description: abouts.slice(i + k, i + k + 5).join(' '),
  })),
});
const textOf = (p: Profile): string =>
  [p.headline, p.about, ...(p.experience ?? []).map((e) => e.description)].join('\n\n');

it('an audit takes less than twice the parser’s own time for the same text', () => {
  const profiles = Array.from({ length: 24 }, (_, i) => profileAt(i));
  const time = (run: (p: Profile) => unknown): number => best(() => profiles.forEach(run), 4);
  const judge = (p: Profile) => audit({ profile: p, coverage: coverageOf(p, true), goal: goalWith(), asOf: NOW });
  const parse = (p: Profile) => nlp(textOf(p));
  for (const p of profiles.slice(0, 4)) [judge, parse].map((run) => run(p));
  expect(time(judge) / time(parse)).toBeLessThan(2);
});
