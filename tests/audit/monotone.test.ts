import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/engine.ts';
import type { Finding } from '../../lib/model/audit.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { addition, mixed, profile, SENTENCES } from './additions.ts';
import { coverageOf, demanded, FULL, goalWith, NOW } from './helpers.ts';

const { discretion: _, ...unsaid } = goalWith();
const GOALS: readonly (Goal | null)[] = [
  goalWith(),
  goalWith({ engagement: 'permanent' }),
  goalWith({ discretion: 'discreet' }),
  goalWith({ preset: 'contract-data-engineering', domains: ['healthcare', 'housing'], niceSkills: ['FHIR'] }),
  goalWith({ domains: [], level: 'senior' }),
  unsaid,
  null,
];
const run = (p: Profile, goal: Goal | null = goalWith()) =>
  audit({ profile: p, coverage: coverageOf(p, true), goal, asOf: NOW, demand: demanded('Python', 'Kafka') });
const base = fc.oneof(
  profile,
  profile.map((p): Profile => ({ ...FULL, ...p })),
);
const options = { seed: 20261130, numRuns: 120 };

/** What of a check's weight is sure, and what it may come to. */
const between = (f: Finding | undefined): readonly [number, number] => {
  if (f === undefined || f.result === 'not-applicable') return [0, 0];
  const low = f.share ?? 0;
  return [low, f.result === 'unknown' ? 1 : low + (f.open ?? 0)];
};

/** Which checks, or which end of the score, fall from one audit to the other. */
function fallen(before: ReturnType<typeof run>, after: ReturnType<typeof run>): string[] {
  const out: string[] = [];
  if (after.score.low < before.score.low || after.score.high < before.score.high) out.push('score');
  for (const f of before.findings) {
    const [was, is] = [f, after.findings.find((g) => g.check === f.check)].map(between) as [
      readonly [number, number],
      readonly [number, number],
    ];
    if (is[0] < was[0] - 1e-9 || is[1] < was[1] - 1e-9) out.push(f.check);
  }
  return out;
}

describe('what is true takes nothing away', () => {
  it('whatever is added, neither the score nor any check falls', () => {
    fc.assert(
      fc.property(base, addition, fc.constantFrom(...GOALS), (p, add, goal) => {
        expect(fallen(run(p, goal), run(add(p), goal))).toEqual([]);
      }),
      options,
    );
  }, 120_000);

  it('nor does a share where the language of the texts becomes known', () => {
    const goal = goalWith({ languages: ['de', 'en'] });
    fc.assert(
      fc.property(base, addition, (p, add) => {
        const [before, after] = [run(p, goal), run(add(p), goal)];
        expect(after.score.low).toBeGreaterThanOrEqual(before.score.low);
        for (const f of before.findings)
          expect(between(after.findings.find((g) => g.check === f.check))[0], f.check).toBeGreaterThanOrEqual(
            between(f)[0],
          );
      }),
      { ...options, numRuns: 40 },
    );
  }, 120_000);

  const job = { title: 'Data Engineer', company: 'N', start: '2020-01', end: null, description: 'Cut cost by 12%.' };
  it.each([
    ['a second current job without figures', { title: 'Nurse', company: 'M', start: '2021-01', end: null }],
    ['an old job dated by years', { title: 'Miller', company: 'M', start: '2009', end: '2012' }],
    ['an old job without dates', { title: 'Miller', company: 'M', end: '2012' }],
    ['a job of another level', { title: 'Junior Miller', company: 'M', start: '2022-01', end: null }],
    ['a current job that began long before', { title: 'Miller', company: 'M', start: '2012-01', end: null }],
  ])('%s', (_, other) => {
    const p = { ...FULL, headline: 'Senior Data Engineer', experience: [{ ...job, title: 'Senior Data Engineer' }] };
    for (const goal of GOALS)
      for (const experience of [
        [...p.experience, other],
        [other, ...p.experience],
      ])
        expect(fallen(run(p, goal), run({ ...p, experience }, goal))).toEqual([]);
  });

  it('an About beyond what the site takes is told of, at no cost', () => {
    const about = `${FULL.about} ${'I like to count what others only see. '.repeat(90)}`;
    const [before, after] = [run(FULL), run({ ...FULL, about })];
    expect(fallen(before, after)).toEqual([]);
    const hygiene = after.findings.find((f) => f.check === 'hygiene');
    expect(hygiene).toMatchObject({ result: 'met', advice: [{ id: 'advice.hygiene.long' }] });
  });

  it.each(SENTENCES)('in front of all, too: %s', (sentence) => {
    const add = (p: Profile): Profile => ({ ...p, about: `${p.about ?? ''} ${sentence}` });
    expect(fallen(run(FULL), run(add(FULL)))).toEqual([]);
  });

  it.each(['| I keep bees', '· I keep bees', '| dad of two', '| we build grids', '| ex-McKinsey', '| PhD'])(
    'one more part of the headline: %s',
    (part) => {
      expect(fallen(run(FULL), run({ ...FULL, headline: `${FULL.headline} ${part}` }))).toEqual([]);
    },
  );

  it('a first job, before it is said who may know of the search', () => {
    const free = { ...FULL, experience: [] };
    expect(fallen(run(free, unsaid), run({ ...free, experience: [job] }, unsaid))).toEqual([]);
  });

  it('an address that stands once where it can be clicked and once where it can’t', () => {
    const url = 'https://gridmap.example';
    const of = (links: Profile['links']) => run({ ...FULL, featured: [{ url }], ...(links && { links }) });
    expect(fallen(of([]), of([{ url, kind: 'site', slot: 'about' }]))).toEqual([]);
  });

  it('two jobs of all hours are not both believed', () => {
    const two = (employmentType: string) =>
      run({
        experience: [
          { ...job, employmentType },
          { ...job, company: 'M', start: '2012-01', employmentType },
        ],
      }).findings.find((f) => f.check === 'positions');
    expect(two('Full-time')).toMatchObject({ result: 'partly', advice: [{ id: 'advice.positions.stale' }] });
    // Only the person knows: asked about, at no cost.
    expect(two('')).toMatchObject({ result: 'met', share: 1, advice: [{ id: 'advice.positions.stale' }] });
  });
});

describe('the order of lists', () => {
  const seen = (r: ReturnType<typeof run>) => ({
    score: r.score,
    level: r.level,
    years: r.years,
    domains: [...r.domains].sort(),
    findings: r.findings
      .map((f) => [f.check, f.result, f.share, f.open, f.kind, f.advice.map((a) => a.id).sort()])
      .sort(),
  });

  it('means nothing', () => {
    fc.assert(
      fc.property(
        base.chain((p) => fc.tuple(fc.constant(p), mixed(p))),
        fc.constantFrom(...GOALS),
        ([p, q], goal) => {
          expect(seen(run(q, goal))).toEqual(seen(run(p, goal)));
        },
      ),
      options,
    );
  }, 120_000);

  it.each([
    ['in line with the goal', goalWith({ titles: [{ title: 'Miller', synonyms: [] }] }), 'junior'],
    ['on the highest rung', goalWith({ titles: [] }), 'principal'],
    ['on the highest rung, without a goal', null, 'principal'],
  ])('of two jobs that began together the one decides the level that is %s', (_, goal, level) => {
    const begun = { start: '2023-01', end: null, company: 'N' };
    const two = [
      { ...begun, title: 'Junior Miller' },
      { ...begun, title: 'Principal Data Engineer' },
    ];
    for (const experience of [two, [...two].reverse()]) {
      const report = run({ ...FULL, headline: 'Hello', experience }, goal);
      expect(report.level).toBe(level);
      const advice = report.findings.find((f) => f.check === 'level')?.advice.at(-1);
      expect(advice).toMatchObject({ id: 'advice.level.headline', params: { level } });
    }
  });
});
