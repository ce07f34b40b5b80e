import { describe, expect, it } from 'vitest';
import type { Coverage, CoverageState } from '../../lib/model/coverage.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { DAY, WEEK } from '../../lib/model/time.ts';
import { describeEdit } from '../../lib/visibility/describe.ts';
import { difference } from '../../lib/visibility/diff.ts';
import { groupEdits, handEdit, instantsOf } from '../../lib/visibility/edit-groups.ts';
import { editLog, editsBetween, type Snapshot } from '../../lib/visibility/edits.ts';

const NOW = Date.UTC(2026, 8, 1);
const seen = (state: CoverageState, ...sections: (keyof Coverage)[]): Coverage =>
  Object.fromEntries(sections.map((s) => [s, { state }]));
const ALL = seen('seen', 'topcard', 'about', 'experience', 'skills', 'openToWork');

function snapshot(day: number, profile: Profile, rest: Partial<Snapshot> = {}): Snapshot {
  return {
    asOf: NOW + day * DAY,
    profile,
    coverage: ALL,
    reader: 'linkedin-profile',
    readerVersion: 1,
    page: 'profile',
    layout: 'sdui',
    language: 'en',
    ...rest,
  };
}
const OLD: Profile = {
  headline: 'Senior ML Engineer | Python, Spark',
  about: 'I build models. They run in production.',
  skills: [{ name: 'Python' }, { name: 'Spark' }],
  experience: [{ title: 'ML Engineer', company: 'Aster', start: '2021-04', description: 'Built pricing.' }],
};
const between = (a: Profile, b: Profile, rest: Partial<Snapshot> = {}) =>
  editsBetween(snapshot(0, a), snapshot(3, b, rest)).map((e) => ({
    field: e.field,
    added: e.added,
    removed: e.removed,
  }));

describe('edits between two readings', () => {
  it('are told in words, by field', () => {
    expect(between(OLD, { ...OLD, headline: 'Senior ML Engineer in health care | Python, Spark' })).toEqual([
      { field: 'headline', added: ['in health care'], removed: [] },
    ]);
    expect(between(OLD, { ...OLD, skills: [{ name: 'spark' }, { name: 'dbt' }] })).toEqual([
      { field: 'skills', added: ['dbt'], removed: ['Python'] },
    ]);
    expect(between(OLD, { ...OLD, about: 'I build models. I take contracts. They run in production.' })).toEqual([
      { field: 'about', added: ['I take contracts.'], removed: [] },
    ]);
    expect(between(OLD, { ...OLD, openToWork: true })).toEqual([]);
    expect(between({ ...OLD, openToWork: false }, { ...OLD, openToWork: true })).toEqual([
      { field: 'openToWork', added: ['on'], removed: [] },
    ]);
  });

  it('are none where only the writing differs', () => {
    const same = {
      ...OLD,
      headline: ' senior ML  Engineer | Python, Spark',
      about: 'I build models.\n\nThey run in production.',
      skills: [...(OLD.skills ?? [])].reverse(),
    };
    expect(between(OLD, same)).toEqual([]);
    expect(between({ headline: 'Data – AI ‘lead’' }, { headline: "Data - AI 'lead'" })).toEqual([]);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['reader', { reader: 'linkedin-export' }],
    ["reader's version", { readerVersion: 2 }],
    ['page', { page: 'details/skills' }],
    ['layout', { layout: 'pvs' }],
    ['language', { language: 'de' }],
  ])('are none across a change of %s', (_, rest) => {
    expect(between(OLD, { ...OLD, headline: 'Something else' }, rest)).toEqual([]);
  });

  it.each<CoverageState>(['truncated', 'not-loaded', 'not-understood'])('are none in a section that is %s', (state) => {
    const coverage = { ...ALL, ...seen(state, 'skills') };
    expect(between(OLD, { ...OLD, skills: [] }, { coverage })).toEqual([]);
    expect(between(OLD, { ...OLD, skills: [], headline: 'New' }, { coverage }).map((e) => e.field)).toEqual([
      'headline',
    ]);
  });

  it('see a section emptied or filled', () => {
    const coverage = { ...ALL, ...seen('empty', 'skills') };
    const { skills: _, ...none } = OLD;
    expect(between(OLD, none, { coverage })).toEqual([{ field: 'skills', added: [], removed: ['Python', 'Spark'] }]);
  });

  it('are dated between last seen old and first seen new, whichever is handed in first', () => {
    const [a, b] = [snapshot(0, OLD), snapshot(3, { ...OLD, headline: 'New' })];
    expect(editsBetween(a, b)).toEqual(editsBetween(b, a));
    expect(editsBetween(a, b)[0]).toMatchObject({ lastSeenOld: NOW, firstSeenNew: NOW + 3 * DAY });
  });
});

describe('an order that changed', () => {
  const said = [
    { title: 'Analyst', description: 'Counted beds. Wrote the forecast.' },
    { title: 'Tutor', description: 'Taught evening classes.' },
  ];
  const read = (day: number, profile: Profile) =>
    snapshot(day, profile, { coverage: seen('seen', 'topcard', 'experience', 'links') });

  it('of positions is no edit of what they say, nor is a slash behind an address', () => {
    const [first, second] = said;
    const before = read(0, { experience: said, links: [{ url: 'https://a.example/', kind: 'site' }] });
    const after = {
      experience: [second, first] as typeof said,
      links: [{ url: 'https://a.example', kind: 'site' as const }],
    };
    expect(editsBetween(before, read(3, after))).toEqual([]);
    const more = { ...after, experience: [{ title: 'Tutor', description: 'Taught adults.' }, first] as typeof said };
    expect(editsBetween(before, read(3, more)).map((e) => [e.field, e.added, e.removed])).toEqual([
      ['experience.description', ['Taught adults.'], ['Taught evening classes.']],
    ]);
  });

  it('of a headline is told as moved, not as replaced by itself', () => {
    const [edit] = editsBetween(
      read(0, { headline: 'Python | SQL | Health' }),
      read(3, { headline: 'Health | Python | SQL' }),
    );
    expect(edit && describeEdit(edit)).toEqual({
      id: 'edit.moved',
      params: { field: 'headline', what: '“Health”', more: 0 },
    });
  });
});

describe('the log', () => {
  const NEW = { ...OLD, headline: 'Senior ML Engineer in health care' };

  it('finds each edit once, whatever the order of the readings', () => {
    const list = [snapshot(0, OLD), snapshot(10, OLD), snapshot(12, NEW), snapshot(20, NEW), snapshot(30, OLD)];
    const log = editLog(list);
    expect(log.map((e) => [e.lastSeenOld, e.firstSeenNew])).toEqual([
      [NOW + 10 * DAY, NOW + 12 * DAY],
      [NOW + 20 * DAY, NOW + 30 * DAY],
    ]);
    expect(editLog([...list].reverse())).toEqual(log);
    expect(editLog([...list, ...list])).toEqual(log);
  });

  it('keeps the id of an edit when it is dated more closely, and tells repetitions apart', () => {
    const wide = editLog([snapshot(0, OLD), snapshot(40, NEW)]);
    const close = editLog([snapshot(0, OLD), snapshot(10, OLD), snapshot(12, NEW), snapshot(40, NEW)]);
    expect(close[0]?.firstSeenNew).toBeLessThan(wide[0]?.firstSeenNew ?? 0);
    expect(close.map((e) => e.id)).toEqual(wide.map((e) => e.id));
    const again = editLog([OLD, NEW, OLD, NEW].map((p, i) => snapshot(i * 10, p)));
    expect(new Set(again.map((e) => e.id)).size).toBe(3);
    expect(again[0]?.id).toBe(wide[0]?.id);
  });

  it('compares readings of one reader version, page, layout and language only', () => {
    const old = snapshot(0, OLD);
    for (const rest of [{ readerVersion: 2 }, { page: 'x' }, { layout: 'pvs' }, { language: 'de' }, { reader: 'x' }]) {
      expect(editLog([old, snapshot(5, NEW, rest)])).toEqual([]);
    }
    expect(editLog([old, snapshot(3, NEW, { readerVersion: 2 }), snapshot(5, NEW)])).toHaveLength(1);
  });

  it('skips readings that did not see the field', () => {
    const blind = snapshot(11, {}, { coverage: seen('not-loaded', 'topcard') });
    expect(editLog([snapshot(0, OLD), blind, snapshot(12, NEW)])).toHaveLength(1);
  });

  it('joins the same edit seen by two sources and dates it by both', () => {
    const exported = { reader: 'linkedin-export', page: 'export', layout: 'export' };
    const log = editLog([snapshot(0, OLD), snapshot(12, NEW), snapshot(5, OLD, exported), snapshot(40, NEW, exported)]);
    expect(log.map((e) => [e.lastSeenOld, e.firstSeenNew])).toEqual([[NOW + 5 * DAY, NOW + 12 * DAY]]);
  });
});

describe('groups', () => {
  const edits = [0, 6, 20, 60].map((day) => handEdit('headline', NOW + day * DAY, NOW + day * DAY, [`v${day}`]));
  const days = (groups: ReturnType<typeof groupEdits>) => groups.map((g) => [(g.from - NOW) / DAY, (g.at - NOW) / DAY]);

  it('are edits less than seven days apart', () => {
    expect(days(groupEdits(edits))).toEqual([
      [0, 6],
      [20, 20],
      [60, 60],
    ]);
    expect(groupEdits([...edits].reverse())).toEqual(groupEdits(edits));
  });

  it('follow from date and saying together, in whichever order they link', () => {
    const made = [0, 10, 30, 33].map((day) => handEdit('about', NOW + day * DAY, NOW + day * DAY, [`v${day}`]));
    const [a = '', b = '', c = '', d = ''] = made.map((e) => e.id);
    const by = (...together: [string, string][]) => days(groupEdits(made, { together }));
    expect(by([a, c])).toEqual([
      [10, 10],
      [0, 33],
    ]);
    expect(by([a, d])).toEqual(by([a, c]));
    expect(by([a, c], [b, d])).toEqual([[0, 33]]);
  });

  it('stand among other edits at all times at which they may have been made', () => {
    expect(instantsOf({ from: NOW, at: NOW })).toEqual([NOW]);
    expect(instantsOf({ from: NOW, at: NOW + 14 * DAY }).map((t) => (t - NOW) / DAY)).toEqual([0, 6, 12, 14]);
  });

  it('follow what the user says: noise, closer dates, belonging together', () => {
    const id = (i: number): string => edits[i]?.id ?? '';
    expect(days(groupEdits(edits, { noise: new Set([id(1)]) }))[0]).toEqual([0, 0]);
    expect(days(groupEdits(edits, { together: [[id(1), id(3)]] }))).toEqual([
      [20, 20],
      [0, 60],
    ]);
    const wide = handEdit('about', NOW, NOW + 8 * WEEK, ['x']);
    const narrowed = new Map([[wide.id, [NOW + 40 * DAY, NOW + 90 * DAY] as const]]);
    expect(days(groupEdits([wide], { narrowed }))).toEqual([[40, 56]]);
  });
});

describe('words', () => {
  it('name what was added, removed or replaced', () => {
    const [edit] = editsBetween(
      snapshot(0, OLD),
      snapshot(1, { ...OLD, headline: 'Staff ML Engineer | Python, Spark' }),
    );
    expect(edit && describeEdit(edit)).toEqual({
      id: 'edit.replaced',
      params: { field: 'headline', what: '“Staff”', from: '“Senior”', more: 0 },
    });
    expect(describeEdit(handEdit('about', NOW, NOW, []))).toEqual({ id: 'edit.by-hand', params: { field: 'about' } });
    const cut = describeEdit(handEdit('about', NOW, NOW, [`${'x'.repeat(78)}\u{1f680}\u{1f680}`]));
    expect(cut).toMatchObject({ params: { what: `“${'x'.repeat(78)}…”` } });
    const many = handEdit('skills', NOW, NOW, ['a', 'b', 'c', 'd', 'e']);
    expect(describeEdit(many)).toEqual({
      id: 'edit.added',
      params: { field: 'skills', what: '“a”, “b”, “c”', more: 2 },
    });
  });

  it('stay quick and right for long texts', () => {
    const long = Array.from({ length: 4_000 }, (_, i) => `word${i}`);
    const changed = [...long.slice(0, 100), 'new', ...long.slice(100)];
    expect(difference('words', long.join(' '), changed.join(' '))).toEqual({ added: ['new'], removed: [] });
    expect(difference('words', 'C++ and C# / .NET', 'C++ and C# / .NET, R')).toEqual({ added: ['R'], removed: [] });
    expect(difference('words', 'C# developer', '.NET developer')).toEqual({ added: ['.NET'], removed: ['C#'] });
    expect(difference('words', 'Analyst, $90/h', 'Analyst, €90/h')).toEqual({ added: ['€90/h'], removed: ['$90/h'] });
    expect(difference('words', 'Analyst .. Oslo', 'Analyst ... Oslo')).toEqual({ added: [], removed: [] });
  });
});
