/** What a sceptical reader tries first: other professions, side work, other languages, damaged input. */
import { describe, expect, it } from 'vitest';
import {
  audit,
  checkChanges,
  inferenceRows,
  proposeGoal,
  render,
  resultRow,
  toAuditJson,
  toMarkdown,
} from '../../lib/audit/index.ts';
import type { Finding } from '../../lib/model/audit.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { coverageOf, FULL, goalWith, NOW } from './helpers.ts';

const run = (profile: Profile, goal: Goal | null = goalWith(), more: object = {}) =>
  audit({ profile, coverage: coverageOf(profile, true), goal, asOf: NOW, ...more });
const finding = (check: string, profile: Profile, goal: Goal | null = goalWith(), more: object = {}): Finding => {
  const found = run(profile, goal, more).findings.find((f) => f.check === check);
  if (found === undefined) throw new Error(check);
  return found;
};
const ids = (f: Finding): string[] => f.advice.map((a) => a.id);
const unsaid = (): Goal => {
  const { discretion: _, ...rest } = goalWith();
  return rest;
};

describe('who an employer is', () => {
  it.each(['Contract Manager', 'Product Owner', 'Senior Consultant'])('%s is an employee', (title) => {
    const goal = proposeGoal({
      headline: title,
      experience: [{ title, company: 'Acme', start: '2020-01', end: null }],
    });
    expect(goal?.currentEmployers).toEqual(['Acme']);
  });
  it('nobody is advised to be seen before having said who may know', () => {
    const employed = { ...FULL, experience: [{ title: 'Data Engineer', company: 'N', start: '2020-01', end: null }] };
    const quiet = { headline: 'Data Engineer', about: 'I work.', services: [] };
    const off = { ...employed, ...quiet, openToWork: false, openToWorkDetails: undefined } as unknown as Profile;
    for (const id of ['open-to-work', 'availability', 'services', 'independent'])
      expect(finding(id, off, unsaid()), id).toMatchObject({ result: 'unknown', advice: [] });
  });
});

describe('advice to publish', () => {
  it.each(['services', 'independent', 'availability'])('%s names first what to check', (id) => {
    const bare = { ...FULL, headline: 'Baker', about: 'I bake.', services: [], experience: [] };
    expect(ids(finding(id, bare))[0]).toBe('advice.availability.check-first');
  });
});

describe('a discreet search', () => {
  const goal = goalWith({ discretion: 'discreet' });
  const quiet = { ...FULL, headline: 'Data Engineer', about: 'I advise teams on wind farms.' };
  it.each(['Taking 10–20 h/week of contract work', 'freelance data engineer', 'Freiberufliche Datenprojekte'])(
    'warns of “%s” without a cost',
    (said) => {
      const loud = { ...quiet, headline: `Data Engineer | ${said}` };
      expect(ids(finding('discreet', loud, goal))).toContain('advice.discreet.offers');
      expect(run(loud, goal).score).toEqual(run(quiet, goal).score);
    },
  );
  it.each([
    'beside my main job',
    'nebenberuflich',
    'en plus de mon emploi',
    'além do meu emprego',
    'naast mijn vaste baan',
  ])('warns of an employment told: %s', (said) => {
    const told = { ...quiet, about: `I work on wind farms ${said}.` };
    const plain = said.startsWith('beside') ? { ...told, about: 'I work on wind farms besides my main job.' } : told;
    expect(ids(finding('discreet', plain, goal))).toContain('advice.discreet.loud');
  });
  it.each([
    ['Data Engineer | freelance', 'Wind farms.', 'headline'],
    ['Data Engineer, looking for a new job', 'Wind farms.', 'headline'],
    ['Data Engineer', 'Wind farms. I am open to freelance work.', 'about'],
  ])('shows the words where they stand: %s / %s', (headline, about, where) => {
    const said = finding('discreet', { ...quiet, headline, about, links: [] }, goal);
    expect(said?.evidence.at(-1)?.where).toBe(where);
  });
  it('an independent position beside the job costs nothing, however brief', () => {
    const job = { title: 'Data Engineer', company: 'Northlight', start: '2020-01', end: null, description: 'Wind.' };
    const own = { title: 'Freelance Data Engineer', company: 'Self-employed', end: null };
    const alone = { ...quiet, experience: [job] };
    for (const start of ['2022-01', '2022'])
      expect(run({ ...alone, experience: [job, { ...own, start }] }, goal).score).toEqual(run(alone, goal).score);
  });
  it('leaves advisory wording alone', () => {
    const advises = { ...quiet, about: 'I take advisory work for grid operators.' };
    expect(finding('discreet', advises, goal)).toMatchObject({ result: 'met', advice: [] });
  });
});

describe('portfolio', () => {
  const design = goalWith({ preset: 'design', domains: [] });
  const linked = (url: string): Profile => ({
    ...FULL,
    featured: [],
    about: 'x',
    links: [{ url, kind: 'site', slot: 'contact' }],
  });
  it('counts what the preset’s people show, and most of any other work', () => {
    expect(finding('portfolio', linked('https://www.behance.net/x'), design)).toMatchObject({
      result: 'met',
      share: 1,
    });
    const code = finding('portfolio', linked('https://github.com/x'), design);
    expect(code).toMatchObject({ result: 'partly', share: 0.75 });
    expect(code.advice.map(render).join()).toContain('Behance');
    expect(finding('portfolio', linked('https://github.com/x'), goalWith({ domains: [] })).share).toBe(1);
  });
  it('has no steps for a field of the user’s own, and never shows an id', () => {
    const none = finding(
      'portfolio',
      { ...FULL, featured: [], links: [], about: 'x' },
      goalWith({ domains: ['beekeeping'] }),
    );
    expect(ids(none)).toEqual(['advice.portfolio.earn']);
  });
});

describe('what the site infers', () => {
  const rows = (values: readonly string[], goal: Goal) =>
    inferenceRows({
      profile: { inferences: values.map((value) => ({ type: 'Interests', value })) },
      coverage: {},
      goal,
      asOf: NOW,
    })?.map((r) => r.wanted);
  it('is held against fields by their words, and against skills by whole words', () => {
    const goal = goalWith({ titles: [], domains: ['healthcare', 'public-sector'], mustSkills: ['R'] });
    expect(rows(['Hospital & Health Care', 'Government Administration', 'Marketing Director', 'R'], goal)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(
      finding('inference', { ...FULL, inferences: [{ type: 'x', value: 'Marketing Director' }] }, goal).result,
    ).toBe('missing');
  });
});

describe('odd input', () => {
  it('takes no weight that isn’t one', () => {
    for (const value of [Number.POSITIVE_INFINITY, Number.NaN, -3]) {
      const decisions = [{ id: 'a', subject: 'check', key: 'title', field: 'weight', value, at: 1 }];
      expect(run(FULL, goalWith(), { decisions }).score).toEqual(run(FULL).score);
      expect(run(FULL, goalWith(), { weights: { title: value } }).score).toEqual(run(FULL).score);
    }
  });
  it('names a weight that none may have, and counts with the published one', () => {
    for (const value of [1e308, 21, -1, 'much']) {
      const decisions = [{ id: 'a', subject: 'check', key: 'title', field: 'weight', value, at: 1 }];
      const report = run(FULL, goalWith(), { decisions });
      expect(report.score).toEqual(run(FULL).score);
      expect(toAuditJson(report).rubric).toMatchObject({ changed: false, refused: ['title'] });
      expect(toMarkdown(report)).toContain('Weight of “title” not used: it must be a number from 0 to 20.');
    }
    for (const value of [0, 20, null]) {
      const decisions = [{ id: 'a', subject: 'check', key: 'title', field: 'weight', value, at: 1 }];
      expect(run(FULL, goalWith(), { decisions }).rubric).not.toHaveProperty('refused');
    }
    expect(run(FULL, goalWith(), { weights: { title: 1e308, services: 1e308 } }).score.high).toBeLessThanOrEqual(100);
  });
  it('has nothing to say of titles that a goal lacks, nor of what the site infers where it infers nothing', () => {
    const none = goalWith({ titles: [] });
    expect(finding('title', FULL, none)).toMatchObject({ result: 'not-applicable', advice: [] });
    expect(finding('open-to-work', FULL, none)).toMatchObject({ result: 'met' });
    expect(finding('inference', { ...FULL, inferences: [] })).toMatchObject({ result: 'unknown', advice: [] });
  });
  it('quotes a headline by its own name for the work', () => {
    const goal = goalWith({ titles: [{ title: 'Machine Learning Engineer', synonyms: [] }] });
    const said = finding('title', { ...FULL, headline: 'Senior ML Engineer | health care', experience: [] }, goal);
    expect(said.advice).toEqual([{ id: 'advice.title.position', params: { title: 'Senior ML Engineer' } }]);
  });
  it('cuts no sign in half', () => {
    for (const n of [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70])
      expect(resultRow({ headline: 'A'.repeat(n) + '🚀'.repeat(9) }).headline?.isWellFormed()).toBe(true);
  });
});

describe('a headline in a language or script that is not read', () => {
  it.each(['Inżynier danych w banku, szukam nowych wyzwań i chętnie dzielę się wiedzą', 'データエンジニア'])(
    'is missing nothing: %s',
    (headline) => {
      const p = { ...FULL, headline, about: 'I work.', experience: [], skills: [] };
      expect(finding('title', p)).toMatchObject({ result: 'unknown', advice: [] });
      expect(finding('title', { ...p, headline: 'Baker' }).result).toBe('missing');
    },
  );
});

describe('adding what is true', () => {
  it('contract work beside a job takes nothing from the job’s results', () => {
    const job = { title: 'Data Engineer', company: 'N', start: '2020-01', end: null, description: 'Cut cost by 12%.' };
    const own = { title: 'Freelance data engineer', company: 'Self-employed', start: '2024-01', end: null };
    const p = { ...FULL, about: 'I work with data.' };
    for (const description of ['Pipelines for small firms.', 'Cut run time by 30%.']) {
      const before = run({ ...p, experience: [job] });
      const after = run({ ...p, experience: [job, { ...own, description }] });
      expect(after.score.low).toBeGreaterThanOrEqual(before.score.low);
      expect(after.findings.find((f) => f.check === 'outcomes')?.share).toBe(1);
    }
  });
  it('a paragraph in a language that is not read keeps what was understood', () => {
    const english = { ...FULL, experience: [], about: 'I cut forecast error by 12% for grid operators.' };
    const polish =
      'Pracuję z danymi dla operatorów sieci energetycznych i chętnie pomagam młodszym kolegom w nauce programowania.';
    const both = { ...english, about: `${english.about}\n\n${polish}` };
    const [before, after] = [run(english).score, run(both).score];
    expect(after.low).toBeGreaterThanOrEqual(before.low);
    expect(finding('outcomes', both)).toMatchObject({ result: 'partly', share: 0.5, open: 0.5, advice: [] });
  });
});

it('an edit that moves a check on without finishing it is told with its points', () => {
  const goal = goalWith({ mustSkills: ['Python', 'SQL', 'Kafka'] });
  const [one, two] = [
    run({ ...FULL, experience: [], skills: [{ name: 'Python' }] }, goal),
    run({ ...FULL, experience: [], skills: [{ name: 'Python' }, { name: 'SQL' }] }, goal),
  ];
  expect(checkChanges(one, two)).toEqual([{ check: 'skills', from: 'partly', to: 'partly', points: 1.3 }]);
  expect(checkChanges(one, one)).toEqual([]);
});

describe('words that searches leave out', () => {
  const of = (headline: string, goal: Partial<Goal>, experience: Profile['experience'] = []) =>
    finding('excluded', { ...FULL, headline, experience }, goalWith(goal));
  it.each([
    'Aspiring data engineer',
    'Data Engineer | Student at X',
    'Angehende Dateningenieurin',
    'Étudiante en data',
    'Junior Data Engineer',
    'Estagiária de dados',
  ])('learners’ words, where the goal begins above junior: %s', (headline) => {
    expect(of(headline, { level: 'senior' })).toMatchObject({ result: 'missing', share: 0 });
    expect(of(headline, { level: 'junior' }).result).toBe('met');
    expect(of(headline, {}).result).toBe('not-applicable');
  });
  it('managers’ words, where the preset’s ladder is one of hands', () => {
    const preset = 'contract-data-engineering';
    expect(of('Data Engineer | Delivery Manager', { preset, level: 'senior' }).result).toBe('missing');
    expect(of('Product Manager', { preset: 'product', level: 'senior' }).result).toBe('met');
    expect(of('Data Engineer', { preset }, [{ title: 'Engineering Manager', end: null }])).toMatchObject({
      result: 'partly',
      share: 0.5,
    });
    const second = [
      { title: 'Data Engineer', end: null },
      { title: 'Engineering Manager', end: null },
    ];
    expect(of('Data Engineer', { preset }, second)).toMatchObject({
      result: 'met',
      advice: [{ id: 'advice.excluded.word' }],
    });
  });
  it.each([
    'Senior Data Engineer | ex-Manager',
    'Data Engineer, student housing',
    'I help junior developers grow',
    'Data Engineer | Future of grids',
    'Data Engineer for internal audit',
  ])('but not what only sounds so: %s', (headline) => {
    expect(of(headline, { preset: 'contract-data-engineering', level: 'senior' }).result).toBe('met');
  });
});

it('years of overlapping jobs are counted once, in the report and its files', () => {
  const experience = [
    { title: 'A', start: '2016-11', end: '2020-10' },
    { title: 'B', start: '2018-11', end: null },
  ];
  const report = run({ ...FULL, experience });
  expect(report.years).toBe(10.1);
  expect(toAuditJson(report).years).toBe(10.1);
  expect(toMarkdown(report)).toContain('overlaps counted once: 10.1');
});
