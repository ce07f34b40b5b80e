// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { factDraft, factValue } from '../../lib/ui/views/dashboard/inbox/fact-value.ts';
import { commandOf } from '../../lib/ui/views/dashboard/inbox/keys.ts';
import { filtersOf, toQuery } from '../../lib/ui/views/dashboard/inbox/query.ts';
import { MAX_ROWS, revealRow, rowWindow } from '../../lib/ui/views/dashboard/inbox/window.ts';
import { fixtureApp } from './fixture/app.ts';
import { rowAt } from './fixture/inbox.ts';
import { settle, show } from './helpers.tsx';

const press = async (key: string, target: EventTarget = document.body): Promise<void> => {
  await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};

describe('the window of rows', () => {
  it('holds what is in sight and never more than 60 rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6_000_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 50_000 }),
        (scroll, height, rowHeight, count) => {
          const top = Math.min(scroll, Math.max(0, count * rowHeight - height));
          const { first, last } = rowWindow(top, height, rowHeight, count);
          expect(last - first).toBeLessThanOrEqual(MAX_ROWS);
          expect(first).toBeLessThanOrEqual(Math.floor(top / rowHeight));
          if (height / rowHeight < MAX_ROWS - 24)
            expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((top + height) / rowHeight)));
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('scrolls just far enough to show a row', () => {
    expect(revealRow(3, 0, 500, 100)).toBe(0);
    expect(revealRow(9, 0, 500, 100)).toBe(500);
    expect(revealRow(2, 450, 500, 100)).toBe(200);
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false };
  it('are heard, but not while typing or with a modifier', () => {
    const input = document.createElement('input');
    const list = document.createElement('div');
    expect(commandOf({ ...plain, key: 'j' }, document.body, list)).toEqual({ move: 1 });
    expect(commandOf({ ...plain, key: 'j' }, input, list)).toBeNull();
    expect(commandOf({ ...plain, key: 'l', ctrlKey: true }, document.body, list)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowDown' }, document.body, list)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowDown' }, list, list)).toEqual({ move: 1 });
  });
});

describe('filters', () => {
  it('come from the address; unknown words are ignored', () => {
    const query = toQuery(filtersOf(new URLSearchParams('kind=scam&risk=danger&answered=no&advice=nonsense&q=ml')));
    expect(query).toEqual({ labels: ['scam'], risk: ['danger'], answered: false, text: 'ml' });
    expect(toQuery(filtersOf(new URLSearchParams('kind=offers')))).toEqual({ offersOnly: true });
  });
});

describe('the inbox', () => {
  it('mounts at most 60 of 50,000 rows', async () => {
    const shown = await show(fixtureApp({ rows: 50_000 }), Dashboard, { route: '#/inbox' });
    const mounted = shown.root.querySelectorAll('[role=option]');
    expect(mounted.length).toBeGreaterThan(5);
    expect(mounted.length).toBeLessThanOrEqual(60);
    expect(mounted[0]?.getAttribute('aria-setsize')).toBe('50000');
    shown.close();
  });

  it('moves with j and k, opens help with ?, focuses the kind with l', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/inbox/row-0' });
    await press('j');
    expect(location.hash).toBe('#/inbox/row-1');
    await press('k');
    expect(location.hash).toBe('#/inbox/row-0');
    await press('l');
    expect(document.activeElement?.tagName).toBe('SELECT');
    await press('?');
    expect(shown.root.querySelector('dialog')).not.toBeNull();
    shown.close();
  });

  it('corrects a label in place and takes it back with u', async () => {
    const app = fixtureApp();
    const decide = vi.spyOn(app, 'decide');
    const shown = await show(app, Dashboard, { route: '#/inbox/row-1' });
    const select = shown.root.querySelector<HTMLSelectElement>('.row-controls select');
    if (select === null) throw new Error('no select');
    select.value = 'permanent_offer';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(decide.mock.calls[0]?.[0]).toEqual([
      { subject: 'approach', key: 'row-1', field: 'label', value: 'permanent_offer' },
    ]);
    await press('u');
    expect(decide.mock.calls[1]?.[0]).toEqual([{ subject: 'approach', key: 'row-1', field: 'label', value: null }]);
    shown.close();
  });
});

describe('correcting a fact', () => {
  const draft = { text: '', currency: 'eur', unit: 'hour' as const };
  it('reads numbers, ranges and nothing', () => {
    expect(factValue('pay', { ...draft, text: '90–110' })).toEqual({
      min: 90,
      max: 110,
      currency: 'EUR',
      unit: 'hour',
    });
    expect(factValue('hoursPerWeek', { ...draft, text: '12,5' })).toEqual({ min: 12.5, max: 12.5 });
    expect(factValue('durationMonths', { ...draft, text: 'six' })).toBeUndefined();
    expect(factValue('company', { ...draft, text: '  ' })).toBeNull();
    expect(factValue('remote', { ...draft, text: 'elsewhere' })).toBeUndefined();
  });

  it('starts from what stands there', () => {
    const { facts } = rowAt(0);
    expect(factDraft('pay', facts).text).toBe('90–110');
    expect(factValue('hoursPerWeek', factDraft('hoursPerWeek', facts))).toEqual({ min: 15, max: 15 });
  });
});
