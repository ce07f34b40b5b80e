import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageState } from '../../lib/model/coverage.ts';
import { contentHash } from '../../lib/model/hash.ts';
import { mergeProfile, type ProfileReading } from '../../lib/pipeline/merge-profile.ts';

const seen = { state: 'seen' } as const;
const reading = (asOf: number, part: Partial<ProfileReading>): ProfileReading => {
  const r = { profile: {}, coverage: {}, asOf, family: 'sdui', ...part };
  return { ...r, hash: contentHash(r) };
};

describe('profile sources together', () => {
  it('say nothing without a reading', () => expect(mergeProfile([])).toBeNull());

  it('let the newest win per item and keep what it does not know', () => {
    const archive = reading(1, {
      family: 'export',
      profile: {
        experience: [
          { title: 'Data  Scientist', company: 'Lumen Health', start: '2021-03', description: 'Built triage.' },
        ],
      },
      coverage: { experience: seen },
    });
    const page = reading(2, {
      profile: {
        experience: [
          {
            id: '77',
            title: 'Data Scientist',
            company: 'Lumen health',
            start: '2021',
            end: null,
            employmentType: 'Part-time',
          },
        ],
      },
      coverage: { experience: seen },
    });
    expect(mergeProfile([page, archive])?.profile.experience).toEqual([
      {
        id: '77',
        title: 'Data Scientist',
        company: 'Lumen health',
        start: '2021',
        end: null,
        employmentType: 'Part-time',
        description: 'Built triage.',
      },
    ]);
  });

  it('keep of Open to Work what a page does not show, and nothing once it is off', () => {
    const archive = reading(1, {
      family: 'export',
      profile: { openToWork: true, openToWorkDetails: { titles: ['Data Engineer'], jobTypes: ['Contract'] } },
      coverage: { openToWork: seen },
    });
    const page = reading(2, {
      profile: { openToWork: true, openToWorkDetails: { visibility: 'recruiters', locations: ['Oslo'] } },
      coverage: { openToWork: seen },
    });
    expect(mergeProfile([page, archive])?.profile.openToWorkDetails).toEqual({
      titles: ['Data Engineer'],
      jobTypes: ['Contract'],
      visibility: 'recruiters',
      locations: ['Oslo'],
    });
    const off = reading(3, { profile: { openToWork: false }, coverage: { openToWork: seen } });
    expect(mergeProfile([page, archive, off])?.profile).toEqual({ openToWork: false });
  });

  it('let a cut list add and never remove', () => {
    const whole = reading(1, {
      profile: { skills: [{ name: 'SQL' }, { name: 'Python' }] },
      coverage: { skills: seen },
    });
    const cut = reading(2, {
      profile: { skills: [{ name: 'Airflow' }, { name: 'sql' }] },
      coverage: { skills: { state: 'truncated', total: 3 } },
    });
    const merged = mergeProfile([whole, cut]);
    expect(merged?.profile.skills?.map((s) => s.name)).toEqual(['Airflow', 'sql', 'Python']);
    expect(merged?.coverage.skills?.state).toBe('seen');
  });

  it('let a whole list remove', () => {
    const old = reading(1, { profile: { skills: [{ name: 'SQL' }, { name: 'Excel' }] }, coverage: { skills: seen } });
    const now = reading(2, { profile: { skills: [{ name: 'SQL' }] }, coverage: { skills: seen } });
    const emptied = reading(3, { coverage: { skills: { state: 'empty' } } });
    expect(mergeProfile([old, now])?.profile.skills).toEqual([{ name: 'SQL' }]);
    expect(mergeProfile([old, now, emptied])?.profile.skills).toEqual([]);
  });

  it('never take "not loaded" for "gone"', () => {
    const old = reading(1, {
      profile: { about: 'I model risk.', skills: [{ name: 'R' }] },
      coverage: { about: seen, skills: seen },
    });
    const now = reading(2, {
      profile: { headline: 'New' },
      coverage: { topcard: seen, about: { state: 'not-loaded' }, skills: { state: 'not-understood' } },
    });
    const merged = mergeProfile([now, old]);
    expect(merged?.profile).toMatchObject({ about: 'I model risk.', headline: 'New', skills: [{ name: 'R' }] });
    expect(merged?.coverage).toMatchObject({ about: seen, skills: seen });
  });

  it('keep a whole text when only its beginning is shown again', () => {
    const old = reading(1, { profile: { about: 'I model risk for hospitals and payers.' }, coverage: { about: seen } });
    const cut = reading(2, { profile: { about: 'I model risk for…' }, coverage: { about: { state: 'truncated' } } });
    const other = reading(3, {
      profile: { about: 'I build housing data…' },
      coverage: { about: { state: 'truncated' } },
    });
    expect(mergeProfile([old, cut])?.profile.about).toBe('I model risk for hospitals and payers.');
    expect(mergeProfile([old, cut, other])?.profile.about).toBe('I build housing data…');
  });

  it('count ids within a page family only', () => {
    const pvs = reading(1, {
      family: 'pvs',
      profile: { experience: [{ id: '5', title: 'A', company: 'X' }] },
      coverage: { experience: { state: 'truncated' } },
    });
    const sdui = reading(2, {
      profile: { experience: [{ id: '5', title: 'B', company: 'Y' }] },
      coverage: { experience: { state: 'truncated' } },
    });
    expect(mergeProfile([pvs, sdui])?.profile.experience).toHaveLength(2);
    const renamed = reading(3, {
      profile: { experience: [{ id: '5', title: 'C', company: 'Y' }] },
      coverage: { experience: { state: 'truncated' } },
    });
    expect(mergeProfile([sdui, renamed])?.profile.experience).toHaveLength(1);
  });

  it('believe "I have none" until a page shows otherwise', () => {
    const unread = reading(1, { coverage: { projects: { state: 'not-loaded' } } });
    const none = [{ section: 'projects' as const, at: 2 }];
    expect(mergeProfile([unread], none)?.coverage.projects).toEqual({ state: 'empty', reason: 'told-by-you' });
    const shown = reading(3, { profile: { projects: [{ name: 'Atlas' }] }, coverage: { projects: seen } });
    expect(mergeProfile([unread, shown], none)?.profile.projects).toEqual([{ name: 'Atlas' }]);
  });

  it('give the same whatever came first', () => {
    const states: CoverageState[] = ['seen', 'empty', 'truncated', 'not-loaded', 'not-understood'];
    const one = fc
      .record({
        asOf: fc.integer({ min: 1, max: 4 }),
        family: fc.constantFrom('sdui', 'pvs', 'export'),
        names: fc.uniqueArray(fc.constantFrom('SQL', 'sql', 'R', 'Go'), { maxLength: 3 }),
        state: fc.constantFrom(...states),
      })
      .map(({ asOf, family, names, state }) =>
        reading(asOf, {
          family,
          profile: names.length > 0 ? { skills: names.map((name) => ({ name })) } : {},
          coverage: { skills: { state } },
        }),
      );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (list) => {
        expect(mergeProfile([...list].reverse())).toEqual(mergeProfile(list));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
