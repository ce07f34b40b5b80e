import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/audit/checks/index.ts';
import type { Coverage } from '../../lib/model/coverage.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { SearchReplay, StudyAnswers } from '../../lib/model/replay.ts';
import type { ProfileReport, SnapshotComparison } from '../../lib/model/report.ts';
import { contentsOf, sightingOf } from '../../lib/pipeline/contents.ts';
import { study } from '../../lib/pipeline/study.ts';
import { english } from '../../lib/ui/i18n/en/index.ts';
import { resumeFaults } from '../audit/resume-faults.ts';
import { Memory } from './memory.ts';
import { readingAt } from './reading.ts';

const profile: Profile = {
  name: 'Mira Lindqvist',
  headline: 'Machine Learning Engineer | forecasting for hospitals and home care providers in the north',
  location: 'Gothenburg',
  experience: [{ title: 'Senior Machine Learning Engineer', company: 'Norrsken Health', start: '2021-03', end: null }],
  skills: [{ name: 'Python' }],
};
const seen = { state: 'seen', total: 1, read: 1 } as never;
const coverage = { topcard: seen, about: seen, experience: seen, skills: seen };
const goal: Goal = {
  id: 'g',
  confirmedAt: 1,
  titles: [{ title: 'Machine Learning Engineer', synonyms: ['ML Engineer'] }],
  engagement: 'contract',
  floor: { amount: 87_654, currency: 'USD', unit: 'hour' },
  places: ['Gothenburg'],
  domains: ['housing'],
  mustSkills: ['Python'],
  niceSkills: [],
  noGos: [],
};

async function store(read = true): Promise<Memory> {
  const memory = new Memory();
  await memory.decide([{ id: 'd', at: 1, subject: 'goal', key: '', field: 'goal', value: goal as never }]);
  if (read)
    await memory.commit([
      {
        table: 'views',
        key: 'profile',
        value: { profile, coverage, asOf: 5, lastReadAt: 5, sources: [], edits: [], proposed: null },
      },
    ]);
  return memory;
}

describe('study', () => {
  it('replays the goal’s searches and shows the row of results', async () => {
    const memory = await store();
    const { row, results } = (await study(memory, memory, { ask: 'searches', searches: null })) as SearchReplay;
    expect(row).toMatchObject({
      name: 'Mira Lindqvist',
      cut: true,
      current: 'Senior Machine Learning Engineer · Norrsken Health',
    });
    expect(results.map((r) => r.search.id)).toEqual([
      'title-field',
      'title-skills',
      'title-place',
      'field-skills',
      'title-work',
    ]);
    expect(results.find((r) => r.search.id === 'title-place')?.found).toBe(true);
    const lost = results.find((r) => r.search.id === 'title-field');
    expect(lost?.found).toBe(false);
    expect(lost?.clauses.map((c) => c.result)).toEqual(['met', 'lost']);
  });

  it('replays what the user typed', async () => {
    const memory = await store();
    const searches = [{ id: 'x', clauses: [{ field: 'skills' as const, any: ['COBOL', 'Python'] }] }];
    const { results } = (await study(memory, memory, { ask: 'searches', searches })) as SearchReplay;
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ found: true, text: '(COBOL OR Python)' });
  });

  it('answers an ad line by line', async () => {
    const memory = await store();
    const lines = await study(memory, memory, {
      ask: 'ad',
      text: 'Requirements:\n- Python\n- Experience with Kubernetes',
    });
    expect(lines).toMatchObject([
      { requirement: 'Python', share: 1 },
      { requirement: 'Experience with Kubernetes', share: 0, quotes: [] },
    ]);
  });

  it('proposes terms without any profile, and nothing else', async () => {
    const memory = await store(false);
    const text = 'We hire a Data Engineer for hospital claims: Python, dbt.';
    expect(await study(memory, memory, { ask: 'terms', text })).toMatchObject({
      skills: expect.arrayContaining(['Python']),
    });
    expect(await study(memory, memory, { ask: 'ad', text })).toBeNull();
    expect(await study(memory, memory, { ask: 'searches', searches: null })).toBeNull();
    expect(await study(memory, memory, { ask: 'file', file: 'markdown' })).toBeNull();
  });

  it('makes files, none with the floor in it', async () => {
    const memory = await store();
    const resume = (await study(memory, memory, { ask: 'file', file: 'json-resume' })) as string;
    expect(resumeFaults(JSON.parse(resume))).toEqual([]);
    expect(JSON.parse(resume)).toMatchObject({ basics: { name: 'Mira Lindqvist' } });
    expect(resume).not.toContain('87654');
    expect(await study(memory, memory, { ask: 'file', file: 'markdown' })).toBeNull();
  });

  it('says where the wanted words stand, and what the export infers against the goal', async () => {
    const memory = await store();
    const demand = [
      { term: 'Python', kind: 'skill', offers: 5, senders: 3 },
      { term: 'dbt', kind: 'skill', offers: 4, senders: 2 },
      { term: 'housing', kind: 'domain', offers: 2, senders: 2 },
    ];
    await memory.commit([{ table: 'views', key: 'demand', value: demand }]);
    const { terms, inferences, change } = (await study(memory, memory, { ask: 'report' })) as ProfileReport;
    const row = (term: string) => terms.find((r) => r.term === term);
    expect(row('Machine Learning Engineer')?.quotes.map((q) => q.where)).toEqual(['headline', 'experience[0].title']);
    expect(row('Python')).toMatchObject({ wantedBy: ['goal', 'recruiters'], quotes: [{ where: 'skills[0].name' }] });
    expect(row('dbt')).toMatchObject({ wantedBy: ['recruiters'], asked: { offers: 4, senders: 2 }, quotes: [] });
    expect(row('housing')).toMatchObject({ wantedBy: ['goal', 'recruiters'], asked: { senders: 2 } });
    expect(row('housing')).toMatchObject({ kind: 'domain', quotes: [] });
    expect([inferences, change]).toEqual([null, null]);
  });

  it('shows what the newest edit changed in the audit, by one goal and one set of rules', async () => {
    const memory = await store();
    const edit = {
      id: 'e',
      field: 'headline',
      lastSeenOld: 3,
      firstSeenNew: 5,
      added: [profile.headline ?? ''],
      removed: ['Hello'],
    };
    const before = { profile: { ...profile, headline: 'Hello' }, coverage, asOf: 3 };
    const row = { profile, coverage, asOf: 5, lastReadAt: 5, sources: [], edits: [edit], proposed: null, before };
    await memory.commit([{ table: 'views', key: 'profile', value: row }]);
    const { change } = (await study(memory, memory, { ask: 'report' })) as ProfileReport;
    expect(change?.between).toEqual([3, 5]);
    expect(change?.checks).toContainEqual({ check: 'title', from: 'partly', to: 'met', points: 5 });
    expect(change?.score.after.low).toBeGreaterThan(change?.score.before.low ?? 100);
  });

  it('sets the profile of two dates side by side, and calls nothing a difference that was not read', async () => {
    const memory = await store();
    const read = async (asOf: number, part: Profile, more: Coverage = {}) => {
      const result = readingAt(asOf)({
        observations: [{ kind: 'profile', profile: part, coverage: { topcard: seen, ...more } }],
      });
      const contents = contentsOf(result.observations);
      await memory.keep(contents, [sightingOf(result, contents, { ownerId: 'me', readAt: asOf })]);
    };
    const compare = async (between: [number, number] | null) =>
      (await study(memory, memory, { ask: 'compare', between })) as SnapshotComparison | null;
    await read(10, { headline: 'Hello' });
    expect(await compare(null)).toBeNull();
    await read(20, { headline: 'Hello' });
    expect(await compare(null)).toBeNull();
    await read(30, { headline: profile.headline ?? '' });
    await read(40, { headline: profile.headline ?? '', skills: [{ name: 'Python' }] }, { skills: seen });
    const newest = await compare(null);
    expect(newest).toMatchObject({ instants: [40, 30, 10], between: [30, 40] });
    expect(newest?.fields.filter((f) => f.changed)).toEqual([]);
    expect(newest?.fields).toContainEqual({ field: 'skills', before: null, after: ['Python'], changed: false });
    const chosen = await compare([30, 10]);
    expect(chosen?.between).toEqual([10, 30]);
    expect(chosen?.fields).toContainEqual({
      field: 'headline',
      before: ['Hello'],
      after: [profile.headline],
      changed: true,
    });
    const both = await compare([10, 40]);
    expect(both?.checks.find((c) => c.check === 'skills')).toMatchObject({ from: 'unknown' });
    expect(both?.score.after.low).toBeGreaterThan(both?.score.before.low ?? 100);
  });

  it('publishes the rubric before anything was read', async () => {
    const memory = await store(false);
    const rubric = (await study(memory, memory, { ask: 'rubric' })) as StudyAnswers['rubric'];
    expect(rubric.length).toBeGreaterThanOrEqual(19);
    for (const entry of rubric) {
      const check = CHECKS.find((c) => c.id === entry.check);
      expect(english[`check.${entry.check}.met` as keyof typeof english]).toBe(check?.examples.met.text);
      expect(english[`check.${entry.check}.missing` as keyof typeof english]).toBe(check?.examples.missing.text);
      expect(entry).toMatchObject({ weight: check?.weight, tag: check?.tag, source: check?.source });
    }
  });

  it('counts connections in the goal’s fields and writes none of them down', async () => {
    const memory = await store();
    const csv = [
      'Notes:',
      '"When exporting your connection data, some addresses may be missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ines,Falk,https://x.example,ines@mail.example,Hemma,Property Manager,01 Mar 2024',
      'Bo,Lund,https://y.example,,Kilnworks,Potter,02 Mar 2024',
    ].join('\n');
    const before = JSON.stringify(await memory.decisions());
    const found = (await study(memory, memory, { ask: 'referrals', text: csv })) as StudyAnswers['referrals'];
    expect(found).toEqual({
      total: 2,
      people: [{ name: 'Ines Falk', position: 'Property Manager', company: 'Hemma', domains: ['housing'] }],
    });
    expect(JSON.stringify(await memory.decisions())).toBe(before);
    for (const file of ['markdown', 'json', 'json-resume'] as const)
      expect(String(await study(memory, memory, { ask: 'file', file }))).not.toContain('Falk');
    expect(await study(memory, memory, { ask: 'referrals', text: 'First Name,Age\nA,3' })).toBeNull();
  });
});
