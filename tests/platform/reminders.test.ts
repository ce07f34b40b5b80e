import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellDue } from '../../entrypoints/shared/tell-due.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Json } from '../../lib/model/text.ts';
import { allowNotifying, onNotificationClick } from '../../lib/platform/notify.ts';

/** The browser's side: the notifications' part of the API is there only while the permission is. */
const { state, notifications, browser } = vi.hoisted(() => {
  const state = {
    allowed: false,
    shown: [] as unknown[],
    clicked: [] as ((id: string) => void)[],
    added: [] as (() => void)[],
  };
  const notifications = {
    create: async (id: string, options: unknown) => void state.shown.push([id, options]),
    clear: async () => true,
    onClicked: { addListener: (f: (id: string) => void) => state.clicked.push(f) },
  };
  const browser = {
    permissions: {
      contains: async () => state.allowed,
      request: async () => {
        state.allowed = true;
        for (const f of state.added) f();
        return true;
      },
      remove: async () => {
        state.allowed = false;
        return true;
      },
      onAdded: { addListener: (f: () => void) => state.added.push(f) },
    },
    get notifications() {
      return state.allowed ? notifications : undefined;
    },
  };
  return { state, notifications, browser };
});
vi.mock('wxt/browser', () => ({ browser }));

const said = (field: string, value: Json): Decision => ({
  id: field,
  at: 1,
  subject: 'setting',
  key: '',
  field,
  value,
});

describe('a reminder on the desktop', () => {
  beforeEach(() => Object.assign(state, { allowed: true, shown: [], clicked: [], added: [] }));

  it('says how many are due, in the user’s language, and nothing else', async () => {
    await tellDue([said('locale', 'de')], 2);
    expect(state.shown).toEqual([
      [
        'reminder',
        {
          type: 'basic',
          iconUrl: '/icon/128.png',
          title: '2 Erinnerungen sind fällig',
          message: 'Klicken, um Beckon zu öffnen.',
        },
      ],
    ]);
  });

  it('is not shown in quiet mode, without permission, or when nothing is due', async () => {
    await tellDue([said('quiet', true)], 2);
    await tellDue([], 0);
    state.allowed = false;
    await tellDue([], 2);
    expect(state.shown).toEqual([]);
  });

  it('leads to Beckon when clicked, also when the permission comes later', async () => {
    state.allowed = false;
    const clicked = vi.fn();
    onNotificationClick(clicked);
    expect(state.clicked).toHaveLength(0);
    expect(await allowNotifying(true)).toBe(true);
    expect(notifications).toBe(browser.notifications);
    for (const f of state.clicked) f('reminder');
    for (const f of state.clicked) f('of something else');
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(await allowNotifying(false)).toBe(false);
  });
});
