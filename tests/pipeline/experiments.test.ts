import { describe, expect, it } from 'vitest';
import type { NewDecision } from '../../lib/model/app.ts';
import type { Json } from '../../lib/model/text.ts';
import { DAY, WEEK } from '../../lib/model/time.ts';
import type { ProfileEdit } from '../../lib/model/visibility.ts';
import { decide } from '../../lib/pipeline/decide.ts';
import { effectsOf } from '../../lib/pipeline/effects.ts';
import { planView } from '../../lib/pipeline/plan-view.ts';
import { joinEdits } from '../../lib/ui/edit-decisions.ts';
import { Memory } from './memory.ts';

const NOW = Date.UTC(2026, 5, 1);
const declare = (id: string, value: Json = { fields: ['headline'], series: 'offers' }): NewDecision => ({
  subject: 'experiment',
  key: id,
  field: 'declared',
  value,
});
const end = (id: string, value: boolean): NewDecision => ({ subject: 'experiment', key: id, field: 'ended', value });
const edit = (id: string, at: number, field = 'headline'): ProfileEdit => ({
  id,
  field,
  lastSeenOld: at - DAY,
  firstSeenNew: at,
  added: [id],
  removed: [],
});
const seen = (store: Memory, ...edits: ProfileEdit[]) =>
  store.commit([{ table: 'views', key: 'profile', value: { profile: {}, edits } }]);
const say = (store: Memory, now: number, ...said: NewDecision[]) => decide(store, store, store, said, now);

async function plan(store: Memory, edits: readonly ProfileEdit[], now: number, rows: number[] = []) {
  const exposure = [[NOW - 52 * WEEK, now]] as const;
  const decisions = await store.decisions();
  const events = rows.map((at, i) => ({
    key: `${i}`,
    at,
    label: 'contract_offer' as const,
    isOffer: true,
    pay: null,
    engagement: null,
    contractFit: null,
    rules: 1,
  }));
  const effects = effectsOf({ edits, decisions, rows: events, exposure, asOf: now, timeZone: 'UTC' });
  const view = planView({ effects, rows: events, exposure, jobChanges: [], report: null, now });
  return { ...view, edits: effects.edits };
}

describe('an experiment', () => {
  it('is refused while another is under way, and nothing of the batch is written', async () => {
    const store = new Memory();
    await say(store, NOW, declare('a'));
    const note: NewDecision = { subject: 'note', key: 'n', field: 'text', value: 'Posted' };
    await expect(say(store, NOW + DAY, note, declare('b'))).rejects.toMatchObject({ code: 'one-experiment' });
    expect(await store.decisions()).toHaveLength(1);
    await say(store, NOW + DAY, end('a', true), declare('b'));
    await expect(say(store, NOW + 2 * DAY, end('a', false))).rejects.toMatchObject({ code: 'one-experiment' });
  });

  it('makes room once its edit is settled', async () => {
    const store = new Memory();
    await say(store, NOW, declare('a'));
    await seen(store, edit('e', NOW + 2 * DAY));
    await expect(say(store, NOW + 26 * WEEK, declare('b'))).rejects.toMatchObject({ code: 'one-experiment' });
    await say(store, NOW + 2 * DAY + 27 * WEEK, declare('b'));
  });

  it('goes from waiting through the quiet week and counting to its answer', async () => {
    const store = new Memory();
    await say(store, NOW, declare('a'));
    const offers = Array.from({ length: 120 }, (_, i) => NOW - 52 * WEEK + (i * WEEK) / 2);
    const e = edit('e', NOW + 2 * DAY);
    const at = async (days: number, edits: ProfileEdit[]) =>
      (await plan(store, edits, NOW + days * DAY, offers)).current;
    expect(await at(1, [])).toMatchObject({ state: 'waiting-for-edit', learnable: true });
    expect(await at(5, [e])).toMatchObject({ state: 'quiet', quietUntil: NOW + 9 * DAY });
    const counting = await at(12, [e]);
    expect(counting).toMatchObject({ state: 'counting' });
    expect(counting?.due).toBeGreaterThan(NOW + 9 * DAY);
    expect(await at(200, [e])).toMatchObject({ state: 'due' });
  });

  it('has its answer once a later edit ends its counting', async () => {
    const store = new Memory();
    await say(store, NOW, declare('a'));
    const offers = Array.from({ length: 120 }, (_, i) => NOW - 52 * WEEK + (i * WEEK) / 2);
    const [e, next] = [edit('e', NOW + 2 * DAY), edit('next', NOW + 14 * DAY, 'skills')];
    const at = async (edits: ProfileEdit[]) => (await plan(store, edits, NOW + 15 * DAY, offers)).current;
    expect(await at([e])).toMatchObject({ state: 'counting' });
    expect(await at([e, next])).toMatchObject({ state: 'due' });
  });

  it('knows its edit after a clock that ran ahead, which stamps all that is said later in days to come', async () => {
    const store = new Memory();
    await say(store, NOW + 900 * DAY, { subject: 'note', key: 'n', field: 'text', value: 'Posted' });
    await say(store, NOW, declare('a', { fields: ['headline'], series: 'offers', at: NOW }));
    const { current } = await plan(store, [edit('before', NOW - DAY), edit('e', NOW + 2 * DAY)], NOW + 5 * DAY);
    expect(current).toMatchObject({ declaredAt: NOW, state: 'quiet' });
  });

  it('leaves the edit to the next experiment where an earlier one was ended after a clock that ran ahead', async () => {
    const store = new Memory();
    const declaredAt = (id: string, at: number) => declare(id, { fields: ['headline'], series: 'offers', at });
    await say(store, NOW + 900 * DAY, { subject: 'note', key: 'n', field: 'text', value: 'Posted' });
    await say(store, NOW, declaredAt('a', NOW));
    await say(store, NOW + DAY, end('a', true), declaredAt('b', NOW + DAY));
    const { current, past } = await plan(store, [edit('e', NOW + 2 * DAY)], NOW + 5 * DAY);
    expect(current).toMatchObject({ id: 'b', state: 'quiet' });
    expect(past[0]).not.toHaveProperty('editId');
  });

  it('recognises the first edit of an awaited field after its announcement, or the one pointed at', async () => {
    const store = new Memory();
    const before = edit('before', NOW - 30 * DAY);
    const other = edit('other', NOW + 10 * DAY, 'skills');
    const right = edit('right', NOW + 20 * DAY);
    await say(store, NOW, declare('a'));
    const edits = [before, other, right];
    const found = async () => (await plan(store, edits, NOW + 40 * DAY)).edits.filter((x) => x.declared);
    expect((await found()).flatMap((x) => x.parts.map((p) => p.edit.id))).toEqual(['right']);
    await say(store, NOW + 30 * DAY, { subject: 'experiment', key: 'a', field: 'edit', value: 'other' });
    expect((await found()).flatMap((x) => x.parts.map((p) => p.edit.id))).toEqual(['other']);
  });

  it('says beforehand where nothing can be learned', async () => {
    const few = await plan(new Memory(), [], NOW, [NOW - 100 * DAY, NOW - 50 * DAY]);
    expect(few.outlooks[0]).toMatchObject({ learnable: false, outlook: { id: 'plan.low-volume' } });
    const many = await plan(
      new Memory(),
      [],
      NOW,
      Array.from({ length: 104 }, (_, i) => NOW - i * 3 * DAY),
    );
    expect(many.outlooks[0]).toMatchObject({ learnable: true, outlook: { id: 'plan.learnable' } });
  });
});

describe('what the user says of edits', () => {
  it('is refused with a date in the future or before the site existed', async () => {
    const store = new Memory();
    const hand = (from: number, to: number): NewDecision => ({
      subject: 'edit',
      key: 'h',
      field: 'hand',
      value: { field: 'headline', from, to, what: 'x' },
    });
    const bad = [hand(Date.UTC(1926, 1, 1), NOW), hand(NOW, NOW + 30 * DAY)];
    for (const d of bad) await expect(say(store, NOW, d)).rejects.toMatchObject({ code: 'date-out-of-range' });
    expect(await store.decisions()).toEqual([]);
  });

  it('joins a third edit to two that were joined before, and takes only that back', async () => {
    const store = new Memory();
    const all = [edit('a', NOW - 200 * DAY), edit('b', NOW - 100 * DAY), edit('c', NOW - 50 * DAY)];
    const groups = async () =>
      (await plan(store, all, NOW)).edits.map((x) => x.parts.map((p) => p.edit.id).join(' ')).sort();
    await say(store, NOW, ...joinEdits(['a'], 'b'));
    expect(await groups()).toEqual(['a b', 'c']);
    await say(store, NOW, ...joinEdits(['a', 'b'], 'c'));
    expect(await groups()).toEqual(['a b c']);
    await say(store, NOW, ...joinEdits(['a', 'b'], null));
    expect(await groups()).toEqual(['a b', 'c']);
  });

  it('adds, narrows, joins and sets aside edits, and every word can be taken back', async () => {
    const store = new Memory();
    const [a, b] = [edit('a', NOW - 100 * DAY), edit('b', NOW - 50 * DAY, 'skills')];
    const ids = async () =>
      (await plan(store, [a, b], NOW)).edits.map((x) => [x.noise, ...x.parts.map((p) => p.edit.id)].join(' '));
    const say1 = (key: string, field: string, value: Json) => say(store, NOW, { subject: 'edit', key, field, value });
    expect(await ids()).toEqual(['false b', 'false a']);
    await say1('a', 'with', 'b');
    expect(await ids()).toEqual(['false a b']);
    await say1('a', 'with', null);
    await say1('b', 'noise', true);
    expect(await ids()).toEqual(['true b', 'false a']);
    await say1('b', 'noise', false);
    await say1('h', 'hand', { field: 'about', from: NOW - 300 * DAY, to: NOW - 290 * DAY, what: 'About rewritten' });
    expect(await ids()).toEqual(['false b', 'false a', 'false h']);
    await say1('h', 'hand', null);
    expect(await ids()).toEqual(['false b', 'false a']);
    await say1('b', 'between', [b.lastSeenOld + 1_000, b.firstSeenNew - 1_000]);
    const narrowed = (await plan(store, [a, b], NOW)).edits[0];
    expect(narrowed).toMatchObject({ from: b.lastSeenOld + 1_000, at: b.firstSeenNew - 1_000 });
    expect(narrowed?.parts[0]).toMatchObject({ seen: [b.lastSeenOld, b.firstSeenNew] });
  });
});
