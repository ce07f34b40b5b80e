import { describe, expect, it } from 'vitest';
import { DAY, type Span, WEEK } from '../../lib/model/time.ts';
import { editEffect } from '../../lib/visibility/effect.ts';
import { EffectInputError, parseEffectInput } from '../../lib/visibility/effect-input.ts';
import { placeboRate } from '../../lib/visibility/placebo.ts';
import { dueAt, type Experiment, mayDeclare, outlook, recognise, standing } from '../../lib/visibility/planner.ts';
import { verdictForEdit } from '../../lib/visibility/verdict.ts';
import { EDIT, even, steady } from './sample.ts';

/** Two years of history whose rate swings between 1 and 12 a week every `period` weeks, then 20 a week since the edit. */
function restless(period: number) {
  const start = EDIT - 104 * WEEK;
  const asOf = EDIT + 7 * DAY + 10 * WEEK;
  const events = Array.from({ length: 104 / period }, (_, i) =>
    even(i % 2 === 0 ? 12 : 1, start + i * period * WEEK, start + (i + 1) * period * WEEK),
  ).flat();
  const exposure: Span[] = [[start, asOf]];
  return { events: [...events, ...even(40, EDIT + 7 * DAY, asOf)], exposure, editAt: EDIT, asOf };
}
function calm() {
  const input = steady(2, 6, 10);
  const start = EDIT - 104 * WEEK;
  return {
    ...input,
    exposure: [[start, input.asOf] as const],
    events: [...even(2, start, EDIT - 26 * WEEK), ...input.events],
  };
}

describe('placebo line', () => {
  it('is silent in a calm history and loud in a restless one', () => {
    const quiet = placeboRate(calm());
    expect(quiet.tried).toBeGreaterThan(50);
    expect(quiet.rate).toBe(0);
    expect(placeboRate(restless(26)).rate).toBeGreaterThan(0.1);
  });

  it('says nothing from a short history', () => {
    expect(placeboRate(steady(2, 6, 16)).rate).toBeNull();
  });

  it('keeps away from real edits and never looks past the edit', () => {
    const input = calm();
    const otherEdits = [EDIT - 52 * WEEK];
    expect(placeboRate({ ...input, otherEdits }).tried).toBeLessThan(placeboRate(input).tried);
    const later = { ...input, events: [...input.events, ...even(200, EDIT, input.asOf)] };
    expect(placeboRate(later)).toEqual(placeboRate(input));
  });
});

describe('verdict for the user', () => {
  it('stands for a declared edit in a calm history', () => {
    const v = verdictForEdit({ ...calm(), declared: true });
    expect([v.tested, v.effect.verdict, v.placebo.rate]).toEqual([true, 'up', 0]);
  });

  it('is replaced where the rate was already moving', () => {
    const input = restless(26);
    expect(editEffect(input).verdict).toBe('up');
    expect(verdictForEdit({ ...input, declared: true }).effect.verdict).toBe('already-moving');
  });

  it('is withheld from undeclared edits and from mixed rules; counts and interval stay', () => {
    const plain = editEffect(calm());
    for (const [question, note] of [
      [{ ...calm(), declared: false }, 'not-tested'],
      [{ ...calm(), declared: true, mixedRules: true }, 'mixed-rules'],
    ] as const) {
      const { effect, tested } = verdictForEdit(question);
      expect(tested).toBe(false);
      expect(effect.verdict).toBe('not-enough-data');
      expect(effect.notes).toContain(note);
      expect([effect.before, effect.after, effect.interval]).toEqual([plain.before, plain.after, plain.interval]);
    }
  });

  it('is replaced where the same weeks of the year before changed alike, and not where they changed less', () => {
    const yearly = (factor: number) => {
      const input = calm();
      const lastSummer = even(2 * (factor - 1), EDIT - 51 * WEEK, EDIT - 41 * WEEK);
      return { ...input, events: [...input.events, ...lastSummer], declared: true };
    };
    const season = verdictForEdit(yearly(3)).effect;
    expect([season.verdict, season.notes[0]]).toEqual(['already-moving', 'same-last-year']);
    expect(verdictForEdit(yearly(1.2)).effect.verdict).toBe('up');
  });

  it('says where it has no placebo line', () => {
    expect(verdictForEdit({ ...steady(2, 6, 16), declared: true }).effect.notes).toContain('no-placebo');
  });
});

describe('planner', () => {
  const history = (rate: number) => ({
    events: even(rate, EDIT - 26 * WEEK, EDIT),
    exposure: [[EDIT - 26 * WEEK, EDIT]] as const,
    asOf: EDIT,
  });

  it('says before the edit what can be learned and when', () => {
    const plan = outlook(history(2));
    expect(plan).toMatchObject({ perWeek: 2, observedWeeks: 26, learnable: true });
    expect(plan.message).toEqual({ id: 'plan.learnable', params: { perWeek: 2, count: 9 } });
    const brief = outlook({ ...steady(2, 2, 4), exposure: [[EDIT - 4 * WEEK, EDIT]], asOf: EDIT });
    expect(brief.message).toEqual({ id: 'plan.short-history', params: { perWeek: 2, count: 4 } });
    const rare = outlook({ events: [EDIT - 10 * DAY], exposure: [[EDIT - 26 * WEEK, EDIT]], asOf: EDIT });
    expect(rare.message).toEqual({ id: 'plan.low-volume', params: { perWeek: 0.04 } });
    expect(plan.halvingWeeks).toBeGreaterThan(plan.doublingWeeks ?? 99);
  });

  it('promises nothing at low volume or without history', () => {
    expect(outlook(history(0.5))).toMatchObject({ learnable: false, message: { id: 'plan.low-volume' } });
    expect(outlook({ events: [], exposure: [], asOf: EDIT }).message.id).toBe('plan.no-history');
  });

  it('is due when half of all doublings would show, never within the quiet week and never after the window', () => {
    expect(dueAt(EDIT, { doublingWeeks: 9 })).toBe(EDIT + 63 * DAY);
    expect(dueAt(EDIT, { doublingWeeks: 0.5 })).toBe(EDIT + 7 * DAY);
    expect(dueAt(EDIT, { doublingWeeks: null })).toBe(EDIT + 7 * DAY + 26 * 7 * DAY);
    expect(dueAt(EDIT, { doublingWeeks: 40 })).toBe(EDIT + 7 * DAY + 26 * 7 * DAY);
  });

  it('keeps the quiet week, then counts, then is due', () => {
    const e: Experiment = { id: 'x', declaredAt: EDIT - DAY, fields: ['headline'], series: 'offers' };
    const plan = { doublingWeeks: 9 };
    const at = (days: number) => standing({ ...e, editAt: EDIT }, plan, EDIT + days * DAY);
    expect(standing(e, plan, EDIT)).toEqual({ state: 'waiting-for-edit' });
    expect(at(3)).toEqual({ state: 'quiet', until: EDIT + 7 * DAY });
    expect(at(20)).toEqual({ state: 'counting', due: EDIT + 63 * DAY });
    expect(at(63)).toEqual({ state: 'due' });
    expect(standing({ ...e, endedAt: EDIT }, plan, EDIT)).toEqual({ state: 'ended' });
    expect(standing({ ...e, editAt: EDIT }, { doublingWeeks: null }, EDIT + 20 * DAY)).toEqual({
      state: 'counting',
      due: null,
    });
  });

  it('allows one experiment at a time', () => {
    const open: Experiment = { id: 'x', declaredAt: EDIT, fields: ['headline'], series: 'offers', editAt: EDIT };
    expect(mayDeclare([open], EDIT + 30 * DAY)).toEqual({ id: 'plan.one-at-a-time', params: { id: 'x' } });
    expect(mayDeclare([open], EDIT + 27 * WEEK)).toBeNull();
    expect(mayDeclare([{ ...open, endedAt: EDIT }], EDIT)).toBeNull();
  });

  it('recognises the edit it waits for', () => {
    const e: Experiment = { id: 'x', declaredAt: EDIT, fields: ['headline'], series: 'offers' };
    const edit = (field: string, days: number) => ({ field, firstSeenNew: EDIT + days * DAY });
    const edits = [edit('headline', 9), edit('about', 1), edit('headline', -1), edit('headline', 4)];
    expect(recognise(e, edits)).toBe(edits[3]);
    expect(recognise(e, edits.slice(1, 3))).toBeNull();
  });
});

describe('input from outside', () => {
  const good = steady(2, 3, 8);

  it('is taken as a value or as JSON', () => {
    expect(parseEffectInput(good)).toEqual(good);
    expect(parseEffectInput(JSON.stringify({ ...good, otherEdits: [EDIT - DAY], extra: 1 }))).toEqual({
      ...good,
      otherEdits: [EDIT - DAY],
    });
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{"events":', ''],
    ['no object', [1], ''],
    ['missing field', { ...good, editAt: undefined }, 'editAt'],
    ['wrong type', { ...good, events: 'x' }, 'events'],
    ['text for a time', { ...good, events: ['2026-01-01'] }, 'events.0'],
    ['infinite time', { ...good, asOf: Number.POSITIVE_INFINITY }, 'asOf'],
    ['span turned round', { ...good, exposure: [[2, 1]] }, 'exposure.0'],
    ['a span of three', { ...good, exposure: [[1, 2, 3]] }, 'exposure.0.2'],
    ['half a span', { ...good, exposure: [[2]] }, 'exposure.0.1'],
    ['edit turned round', { ...good, editFrom: EDIT + 1 }, 'editFrom'],
    ['negative wash-in', { ...good, washInDays: -1 }, 'washInDays'],
  ])('is refused with the field named: %s', (_, input, field) => {
    try {
      parseEffectInput(input);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EffectInputError);
      expect((error as EffectInputError).field).toBe(field);
    }
  });
});
