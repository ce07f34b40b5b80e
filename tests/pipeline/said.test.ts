import { describe, expect, it } from 'vitest';
import type { InboxRow } from '../../lib/model/app.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY, WEEK } from '../../lib/model/time.ts';
import type { ProfileEdit } from '../../lib/model/visibility.ts';
import { decide, remindersOf } from '../../lib/pipeline/decide.ts';
import { effectsOf, jobChangesOf } from '../../lib/pipeline/effects.ts';
import { backupOf, goalOf, notesOf, settingsOf } from '../../lib/pipeline/said.ts';
import type { TimelineRow } from '../../lib/pipeline/timeline-rows.ts';
import { waitingRows } from '../../lib/pipeline/waiting.ts';
import { Memory } from './memory.ts';

let n = 0;
const said = (subject: Decision['subject'], key: string, field: string, value: Json, at = ++n): Decision => ({
  id: `d${++n}`,
  at,
  subject,
  key,
  field,
  value,
});

describe('decisions', () => {
  it('lose none to a clock that jumps back', async () => {
    const store = new Memory();
    const theme = (value: string) => [{ subject: 'setting' as const, key: '', field: 'theme', value }];
    await decide(store, store, store, theme('light'), 5_000);
    await decide(store, store, store, theme('dark'), 1_000);
    expect(settingsOf(await store.decisions()).theme).toBe('dark');
    expect(new Set((await store.decisions()).map((d) => d.id)).size).toBe(2);
  });

  it('of the wrong shape count as not said', () => {
    const settings = settingsOf([
      said('setting', '', 'theme', 7),
      said('setting', '', 'toString', true),
      said('setting', '', 'retentionDays', -1),
    ]);
    expect(settings).toMatchObject({ theme: 'system', retentionDays: null });
    expect(Object.keys(settings)).not.toContain('toString');
  });

  it('hold goal, backup and notes', () => {
    expect(goalOf([])).toBeNull();
    expect(goalOf([said('goal', '', 'goal', { id: 'a' }, 1), said('goal', '', 'goal', { id: 'b' }, 2)])).toEqual({
      id: 'b',
    });
    expect(backupOf([said('setting', '', 'lastBackup', 12, 77)])).toEqual({ at: 77, conversations: 12 });
    expect(notesOf([said('note', 'x', 'text', 'Posted'), said('note', 'x', 'at', 5)])).toEqual([
      { id: 'x', at: 5, text: 'Posted' },
    ]);
  });
});

describe('reminders', () => {
  it('are due, ahead, or settled by what was said later', () => {
    const list = [
      said('approach', 'a', 'snoozedUntil', 10),
      said('approach', 'b', 'snoozedUntil', 90),
      said('approach', 'c', 'snoozedUntil', 5),
      said('approach', 'c', 'status', 'declined'),
      said('approach', 'd', 'snoozedUntil', 95),
      said('approach', 'd', 'snoozedUntil', null),
    ];
    expect(remindersOf(list, 50)).toEqual({ due: 1, next: 90 });
    expect(remindersOf([], 50)).toEqual({ due: 0, next: null });
  });
});

describe('waiting for an answer', () => {
  const row = (more: Partial<InboxRow>): InboxRow => ({
    key: 'k',
    conversationId: 'c',
    sender: {},
    at: 100 * DAY,
    label: 'contract_offer',
    isOffer: true,
    confidence: 1,
    understood: true,
    fit: null,
    risk: 'none',
    riskChecked: true,
    snippet: '',
    facts: null,
    answered: false,
    status: 'new',
    corrected: false,
    stale: false,
    inmail: false,
    ...more,
  });
  const advised = (advice: 'answer' | 'ask-first' | 'pass') => ({ advice, score: 1, reasons: [], marks: [] });

  it('are only offers that nobody dealt with', () => {
    const now = 110 * DAY;
    const open = [
      row({ key: 'ask', fit: advised('ask-first') }),
      row({ key: 'answer', fit: advised('answer'), at: 99 * DAY }),
    ];
    const closed = [
      row({ isOffer: false }),
      row({ answered: true }),
      row({ risk: 'danger' }),
      row({ status: 'declined' }),
      row({ snoozedUntil: now + 1 }),
      row({ at: 79 * DAY }),
      row({ fit: advised('pass') }),
    ];
    expect(waitingRows([...closed, ...open], now).map((r) => r.key)).toEqual(['answer', 'ask']);
  });
});

describe('the effect of an edit', () => {
  const T0 = Date.UTC(2025, 0, 6);
  const edit: ProfileEdit = {
    id: 'e',
    field: 'headline',
    lastSeenOld: T0 + 26 * WEEK - DAY,
    firstSeenNew: T0 + 26 * WEEK,
    added: ['x'],
    removed: [],
  };
  const asOf = T0 + 46 * WEEK;
  const every = (from: number, to: number, step: number): number[] => {
    const out: number[] = [];
    for (let t = from; t < to; t += step) out.push(t);
    return out;
  };
  const offers = [...every(T0, T0 + 26 * WEEK, WEEK), ...every(T0 + 27 * WEEK, asOf, WEEK / 6)];
  const rows = offers.map(
    (at, i): TimelineRow => ({
      key: `${i}`,
      at,
      label: 'contract_offer',
      isOffer: true,
      pay: null,
      engagement: null,
      contractFit: null,
      rules: 1,
    }),
  );
  const view = (decisions: Decision[], some = rows) =>
    effectsOf({ edits: [edit], decisions, rows: some, exposure: [[T0, asOf]], asOf, timeZone: 'UTC' }).edits[0];
  const announced = (at: number, series = 'offers') =>
    said('experiment', 'x', 'declared', { fields: ['headline'], series }, at);

  it('is tested only when announced before it was seen', () => {
    expect(view([])).toMatchObject({ declared: false, effect: { verdict: 'not-enough-data' } });
    expect(view([])?.effect?.notes).toContain('not-tested');
    const early = announced(edit.lastSeenOld - DAY);
    expect(view([early])).toMatchObject({ declared: true, effect: { verdict: 'up' } });
    const late = announced(edit.firstSeenNew + DAY);
    expect(view([late])).toMatchObject({ declared: false, effect: { verdict: 'not-enough-data' } });
  });

  it('is looked at on the one series that was announced', () => {
    expect(view([announced(edit.lastSeenOld, 'permanent_offer')])).toMatchObject({
      declared: true,
      series: 'permanent_offer',
      effect: { before: { count: 0 }, after: { count: 0 } },
    });
  });

  it('counts no further once the user ended the experiment', () => {
    const ended = said('experiment', 'x', 'ended', true, edit.firstSeenNew + 10 * DAY);
    expect(view([announced(edit.lastSeenOld), ended])?.effect?.after.days).toBe(3);
  });

  it('is withheld where rows stem from different rules', () => {
    const mixed = rows.map((r, i) => (i === 3 ? { ...r, rules: 0 } : r));
    expect(view([announced(edit.lastSeenOld)], mixed)?.effect).toMatchObject({
      verdict: 'not-enough-data',
      notes: ['mixed-rules'],
    });
  });

  it('compares no time in which another edit may have been made', () => {
    const other = (id: string, from: number, to: number): ProfileEdit => ({
      ...edit,
      id,
      lastSeenOld: T0 + from * WEEK,
      firstSeenNew: T0 + to * WEEK,
      added: [id],
    });
    const compared = (id: string, ...others: ProfileEdit[]) => {
      const exposure = [[T0, asOf]] as const;
      const all = effectsOf({ edits: [edit, ...others], decisions: [], rows, exposure, asOf, timeZone: 'UTC' }).edits;
      const { before, after, notes } = all.find((v) => v.parts.some((p) => p.edit.id === id))?.effect ?? {};
      return { before: before?.days, after: after?.days, merged: notes?.includes('merged-edits') };
    };
    const old = (edit.lastSeenOld - T0) / DAY;
    expect(compared('e')).toEqual({ before: old, after: 19 * 7, merged: false });
    expect(compared('e', other('later', 30, 40))).toEqual({ before: old, after: 3 * 7, merged: false });
    expect(compared('e', other('earlier', 10, 20))).toEqual({ before: old - 21 * 7, after: 19 * 7, merged: false });
    // Readings follow one another, so an edit begins where the one before it ends.
    const both = { before: old, after: 15 * 7, merged: true };
    expect(compared('e', other('next', 26, 30))).toEqual(both);
    expect(compared('next', other('next', 26, 30))).toEqual(both);
  });

  it('never looks across the start of a job', () => {
    const job = T0 + 20 * WEEK;
    const { edits } = effectsOf({
      edits: [edit],
      decisions: [],
      rows,
      exposure: [[T0, asOf]],
      asOf,
      timeZone: 'UTC',
      jobChanges: [job],
    });
    expect(edits[0]?.effect?.before.days).toBeCloseTo((edit.lastSeenOld - job) / DAY - 7);
    expect(edits[0]?.effect?.notes).toEqual(['not-tested', 'job-change']);
    // A job that began about when the edit was made is no edit to be merged with it: nothing within it can be compared.
    for (const [began, side] of [
      [edit.lastSeenOld - 2 * DAY, 'before'],
      [edit.firstSeenNew - 1, 'before'],
      [edit.firstSeenNew + 2 * DAY, 'after'],
    ] as const) {
      const asked = {
        edits: [edit],
        rows,
        exposure: [[T0, asOf]] as const,
        asOf,
        timeZone: 'UTC',
        jobChanges: [began],
      };
      const [about] = effectsOf({ ...asked, decisions: [announced(T0)] }).edits;
      expect(about?.effect?.notes).toEqual([`nothing-observed-${side}`, 'job-change']);
    }
    const far = { edits: [edit], decisions: [], rows, exposure: [[T0, asOf]] as const, asOf, timeZone: 'UTC' };
    const [about] = effectsOf({ ...far, jobChanges: [T0 - WEEK, asOf + WEEK] }).edits;
    expect(about?.effect?.notes).not.toContain('job-change');
    expect(jobChangesOf({ experience: [{ start: '2025-03' }, { start: '2019' }, {}] })).toEqual([Date.UTC(2025, 2, 1)]);
  });

  it('is none for a remembered edit whose dates no calendar holds, from a damaged backup', () => {
    const hand = (from: number, to: number) => said('edit', 'h', 'hand', { field: 'headline', from, to, what: 'x' });
    for (const [from, to] of [
      [1e300, -1e300],
      [0, T0],
      [T0, Date.UTC(9999, 0, 1)],
    ] as const) {
      const asked = { edits: [], rows, exposure: [[T0, asOf]] as const, asOf, timeZone: 'UTC' };
      expect(effectsOf({ ...asked, decisions: [hand(from, to)] }).edits).toEqual([]);
    }
  });

  it('is none for what the user calls noise', () => {
    expect(view([said('edit', 'e', 'noise', true), said('edit', 'e', 'name', 'Typo')])).toMatchObject({
      noise: true,
      name: 'Typo',
      effect: null,
    });
  });
});
