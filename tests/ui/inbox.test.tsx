// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { factDraft, factValue } from '../../lib/ui/views/dashboard/inbox/fact-value.ts';
import { commandOf } from '../../lib/ui/views/dashboard/inbox/keys.ts';
import { filtersOf, toQuery } from '../../lib/ui/views/dashboard/inbox/query.ts';
import { ruleOf } from '../../lib/ui/views/dashboard/inbox/rule-maker.tsx';
import { elementOf, MAX_ROWS, nextShift, revealRow, rowWindow } from '../../lib/ui/views/dashboard/inbox/window.ts';
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

  it('uses the elements again: of those in sight each row keeps its own, after a jump each its place', () => {
    const [height, rowHeight, count] = [500, 100, 10_000];
    const elements = (w: ReturnType<typeof rowWindow>, shift: number): Map<number, number> =>
      new Map(Array.from({ length: w.last - w.first }, (_, i) => [w.first + i, elementOf(w.first + i, shift, w)]));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: count * rowHeight - height }), { minLength: 2 }), (tops) => {
        let old = rowWindow(0, height, rowHeight, count);
        let shift = 0;
        for (const top of tops.flatMap((t) => [t, t + rowHeight * 5])) {
          const next = rowWindow(top, height, rowHeight, count);
          const moved = nextShift(shift, old, next);
          const [before, after] = [elements(old, shift), elements(next, moved)];
          expect(new Set(after.values()).size).toBe(after.size);
          const kept = [...after.keys()].filter((row) => before.has(row));
          for (const row of kept) expect(after.get(row)).toBe(before.get(row));
          const both = Math.min(before.size, after.size);
          if (kept.length === 0)
            expect([...after.values()].slice(0, both)).toEqual([...before.values()].slice(0, both));
          [old, shift] = [next, moved];
        }
      }),
      { seed: 7, numRuns: 100 },
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

  it('cuts words off at their own end, whichever direction they run in', async () => {
    const view = await show(fixtureApp({ hand: true }), Dashboard, { route: '#/inbox' });
    const cut = [...view.root.querySelectorAll('.inbox-row .clip-1:not(.faint)')];
    expect(cut.length).toBeGreaterThan(10);
    expect(cut.filter((e) => e.getAttribute('dir') !== 'auto').map((e) => e.textContent)).toEqual([]);
    view.close();
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

  it('moves by each of two presses, also before the address has told the first', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/inbox/row-0' });
    for (const _ of [1, 2]) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      await Promise.resolve().then(() => Promise.resolve()); // drawn, but no task has come round
    }
    await settle();
    expect(location.hash).toBe('#/inbox/row-2');
    shown.close();
  });

  it('gives the focus back to what had it when the help is closed', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/inbox/row-0' });
    await press('j');
    const before = document.activeElement;
    expect(before?.getAttribute('role')).toBe('listbox');
    await press('?');
    const dialog = shown.root.querySelector('dialog');
    dialog?.querySelector<HTMLElement>('button')?.focus();
    await act(() => void dialog?.close());
    await settle();
    expect(document.activeElement).toBe(before);
    shown.close();
  });

  it('leads no key into the approach before, which stays in sight until the next is read', async () => {
    const app = fixtureApp();
    const shown = await show(app, Dashboard, { route: '#/inbox/row-0' });
    vi.spyOn(app, 'approach').mockReturnValue(new Promise(() => undefined));
    await press('j');
    const focused = document.activeElement;
    await press('l');
    expect(document.activeElement).toBe(focused);
    expect(shown.root.querySelector('.row-controls select')).not.toBeNull();
    shown.close();
  });

  it('goes back to the list with Escape from the fields that keys lead to', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/inbox/row-0' });
    for (const key of ['l', 'e', '/']) {
      await press(key);
      expect(document.activeElement?.matches('select, input')).toBe(true);
      await press('Escape', document.activeElement ?? document.body);
      expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    }
    shown.close();
  });

  it('gives the list the focus of whoever moves through it', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/inbox/row-0' });
    (document.activeElement as HTMLElement | null)?.blur();
    await press('j');
    expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe('row-row-1');
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
    for (const [text, min, max] of [
      ['120,000', 120_000, 120_000],
      ['95 000 – 110 000', 95_000, 110_000],
      ["1'200.50", 1200.5, 1200.5],
      ['80–100k', 80_000, 100_000],
      ['110-90', 90, 110],
    ] as const)
      expect(factValue('pay', { ...draft, text })).toMatchObject({ min, max });
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

const select = (root: ParentNode, index: number): HTMLSelectElement => {
  const found = root.querySelectorAll<HTMLSelectElement>('.why select').item(index);
  if (found === null) throw new Error('no select');
  return found;
};
const pick = async (field: HTMLSelectElement, value: string): Promise<void> => {
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
};
const click = async (root: ParentNode, action: string): Promise<void> => {
  const button = root.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
  if (button === null) throw new Error(`no button ${action}`);
  await act(() => button.click());
  await settle();
};

describe("the user's own rules", () => {
  const rule = (value: unknown, key: string) => ({ subject: 'rule', key, field: 'rule', value });
  it('are drafted from the message and can be undone', async () => {
    const app = fixtureApp({ rows: 6 });
    const decide = vi.spyOn(app, 'decide');
    const shown = await show(app, Dashboard, { route: '/inbox/row-3' });
    await click(shown.root, 'make-rule');
    expect(decide.mock.calls[0]?.[0]).toMatchObject([{ subject: 'rule', field: 'rule' }]);
    const value = decide.mock.calls[0]?.[0][0]?.value as { readonly match: string; readonly name: string };
    expect(value).toMatchObject({ kind: 'sender', label: 'sales_pitch' });
    expect(value.match).toBe(value.name.toLowerCase());
    await press('u');
    expect(decide.mock.calls[1]?.[0]).toEqual([rule(null, decide.mock.calls[0]?.[0][0]?.key ?? '')]);
    shown.close();
  });

  it('ask for words long enough to mean something', async () => {
    const row = rowAt(3);
    const draft = { kind: 'phrase', agency: '', phrase: ' ab ', label: 'promo' } as const;
    expect(ruleOf(draft, row)).toBeUndefined();
    expect(ruleOf({ ...draft, phrase: ' Ten minutes ' }, row)).toEqual({
      id: 'phrase:ten minutes',
      kind: 'phrase',
      match: 'Ten minutes',
      label: 'promo',
    });
  });

  it('can be chosen by agency', async () => {
    const shown = await show(fixtureApp({ rows: 6 }), Dashboard, { route: '/inbox/row-0' });
    const kinds = [...shown.root.querySelectorAll<HTMLSelectElement>('.why select')];
    const kind = kinds.findIndex((s) => [...s.options].some((o) => o.value === 'agency'));
    await pick(select(shown.root, kind), 'agency');
    expect(shown.root.querySelector<HTMLInputElement>('.why:has([data-action=make-rule]) input')?.value).toBe(
      'Halden Care Analytics',
    );
    shown.close();
  });

  it('are listed in the settings and deleted there, with a way back', async () => {
    const app = fixtureApp({ rules: true });
    const shown = await show(app, Dashboard, { route: '/settings' });
    const count = () => shown.root.querySelectorAll('[data-action=delete-rule]').length;
    expect(count()).toBe(3);
    await click(shown.root, 'delete-rule');
    expect(count()).toBe(2);
    await press('u');
    shown.close();
  });
});

describe('an offer that waits', () => {
  it('leaves the list with one click, and comes back', async () => {
    const app = fixtureApp({ rows: 12 });
    const decide = vi.spyOn(app, 'decide');
    const shown = await show(app, Dashboard, { route: '/inbox/row-0?list=waiting' });
    expect(shown.root.textContent).toContain('as of your last read');
    await click(shown.root, 'answered');
    expect(decide.mock.calls[0]?.[0]).toEqual([{ subject: 'approach', key: 'row-0', field: 'answered', value: true }]);
    await press('u');
    expect(decide.mock.calls[1]?.[0]).toEqual([{ subject: 'approach', key: 'row-0', field: 'answered', value: false }]);
    await click(shown.root, 'not-interested');
    expect(decide.mock.calls[2]?.[0]).toEqual([
      { subject: 'approach', key: 'row-0', field: 'status', value: 'declined' },
    ]);
    shown.close();
  });

  it('tells what a reply to an InMail does, only on InMail', async () => {
    const app = fixtureApp({ rows: 8 });
    for (const [key, said] of [
      ['row-0', true],
      ['row-7', false],
    ] as const) {
      const shown = await show(app, Dashboard, { route: `/inbox/${key}` });
      expect(shown.root.textContent?.includes('within 90 days')).toBe(said);
      shown.close();
    }
  });
});
