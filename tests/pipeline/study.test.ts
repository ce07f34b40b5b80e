import { describe, expect, it } from 'vitest';
import { jsonResumeFaults } from '../../lib/audit/json-resume.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import type { SearchReplay } from '../../lib/model/replay.ts';
import { study } from '../../lib/pipeline/study.ts';
import { Memory } from './memory.ts';

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
    expect(jsonResumeFaults(JSON.parse(resume))).toEqual([]);
    expect(JSON.parse(resume)).toMatchObject({ basics: { name: 'Mira Lindqvist' } });
    expect(resume).not.toContain('87654');
    expect(await study(memory, memory, { ask: 'file', file: 'markdown' })).toBeNull();
  });
});
