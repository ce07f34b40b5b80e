// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { isHand, itemsOf } from '../../lib/ui/views/dashboard/inbox/hand/items.ts';
import { Panel } from '../../lib/ui/views/panel/panel.tsx';
import { Popup } from '../../lib/ui/views/popup/popup.tsx';
import { fixtureApp, handOffers } from './fixture/app.ts';
import { NOW } from './fixture/clock.ts';
import { rows as rowsOf } from './fixture/inbox.ts';
import { type Shown, settle, show, violations } from './helpers.tsx';

const type = async (shown: Shown, label: string, value: string): Promise<void> => {
  const id = [...shown.root.querySelectorAll('label')].find((l) => l.textContent === label)?.htmlFor ?? '';
  const field = shown.root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
  if (field === null) throw new Error(`no field ${label}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
};
const submit = async (shown: Shown): Promise<void> => {
  const form = shown.root.querySelector<HTMLFormElement>('form.stack');
  await act(() => void form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
};
const press = async (key: string): Promise<void> => {
  await act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};

describe('adding an offer by hand', () => {
  it('takes one key, one line and Enter', async () => {
    const app = fixtureApp();
    const decide = vi.spyOn(app, 'decide');
    const shown = await show(app, Dashboard, { route: '#/inbox' });
    await press('n');
    expect(shown.root.querySelector('dialog')).not.toBeNull();
    expect(document.activeElement?.tagName).toBe('INPUT');
    await submit(shown); // nothing said yet: nothing kept
    expect(decide).not.toHaveBeenCalled();
    await type(shown, 'What was offered', ' 10 hours a week ');
    await submit(shown);
    expect(decide.mock.calls[0]?.[0]).toEqual([
      {
        subject: 'offer',
        key: `hand-${NOW}`,
        field: 'hand',
        value: { at: NOW, channel: 'email', what: '10 hours a week' },
      },
    ]);
    expect(shown.root.querySelector('dialog')).toBeNull();
    await press('u');
    expect(decide.mock.calls[1]?.[0]).toEqual([{ subject: 'offer', key: `hand-${NOW}`, field: 'hand', value: null }]);
    shown.close();
  });

  it('is open where the address asks for it, as popup and panel do, and closed once saved', async () => {
    const app = fixtureApp({ store: 'empty' });
    const opened = vi.spyOn(app, 'openDashboard').mockResolvedValue();
    for (const View of [Popup, Panel]) {
      const shown = await show(app, View);
      await shown.click('[data-action=add-hand]');
      expect(opened).toHaveBeenLastCalledWith('inbox?add=1');
      shown.close();
    }
    const shown = await show(app, Dashboard, { route: '#/inbox?add=1' });
    await type(shown, 'What was offered', 'A talk');
    await type(shown, 'Pay, if named', '500 EUR');
    await type(shown, 'Where it came from', 'event');
    await submit(shown);
    expect(shown.root.querySelector('dialog')).toBeNull();
    expect(location.hash).toBe('#/inbox');
    shown.close();
  });
});

const rows = rowsOf(40);

describe('offers added by hand in the inbox', () => {
  it('stand among the approaches by date, marked', async () => {
    const shown = await show(fixtureApp({ hand: true }), Dashboard, { route: '#/inbox' });
    expect(shown.text()).toContain('Added by hand');
    expect(shown.text()).toContain('a housing association in Malmö');
    expect(await violations(shown.root)).toEqual([]);
    shown.close();
  });

  it('answer to no filter that asks for a judgement', () => {
    const count = (f: object): number => itemsOf(rows, handOffers, f).filter(isHand).length;
    expect(count({})).toBe(2);
    expect(count({ kind: 'offers' })).toBe(2);
    expect(count({ q: 'malmo rental' })).toBe(1);
    for (const f of [{ kind: 'scam' }, { advice: 'answer' }, { risk: 'none' }, { answered: 'no' }, { list: 'waiting' }])
      expect(count(f)).toBe(0);
    expect(itemsOf(rows, handOffers, { kind: 'hand' })).toEqual(handOffers);
    const dates = itemsOf(rows, handOffers, {}).map((i) => i.at ?? 0);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(itemsOf(rows, handOffers, { sort: 'fit' }).slice(-2).every(isHand)).toBe(true);
  });

  it('can be corrected and deleted', async () => {
    const app = fixtureApp({ hand: true });
    const decide = vi.spyOn(app, 'decide');
    const shown = await show(app, Dashboard, { route: '#/inbox/hand-1' });
    await type(shown, 'Pay, if named', '900 EUR');
    await submit(shown);
    expect(decide.mock.calls[0]?.[0][0]?.value).toMatchObject({ pay: '900 EUR', at: handOffers[1]?.at });
    await shown.click('[data-action=delete-hand]');
    await settle();
    expect(decide.mock.calls[1]?.[0][0]).toEqual({ subject: 'offer', key: 'hand-1', field: 'hand', value: null });
    expect(location.hash).toBe('#/inbox');
    shown.close();
  });

  it('say nothing in quiet mode', async () => {
    const shown = await show(fixtureApp({ hand: true, settings: { quiet: true } }), Dashboard, {
      route: '#/inbox/hand-2',
    });
    expect(shown.root.innerHTML).not.toMatch(/Malmö|95 EUR/);
    shown.close();
  });
});

describe('offers added by hand in Visibility', () => {
  it('are a series of their own', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/visibility' });
    expect(shown.root.querySelector('#hand-offers')).not.toBeNull();
    expect(shown.text()).toContain('2 offers added by hand in the time shown');
    shown.close();
  });
});
