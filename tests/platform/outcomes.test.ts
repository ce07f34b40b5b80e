import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadOutcome } from '../../lib/model/app.ts';
import { onTab, recallOutcome, rememberOutcome } from '../../lib/platform/outcomes.ts';

/** One tab, as the browser shows it: without access its address is hidden. */
const { tab, session, events } = vi.hoisted(() => {
  const event = () => {
    const heard = new Set<(...args: unknown[]) => void>();
    return {
      addListener: (f: (...args: unknown[]) => void) => heard.add(f),
      removeListener: (f: (...args: unknown[]) => void) => heard.delete(f),
      fire: (...args: unknown[]) => {
        for (const f of heard) f(...args);
      },
    };
  };
  return {
    tab: { id: 7, url: 'https://a.example/in/me/' as string | undefined },
    session: {} as Record<string, unknown>,
    events: { onActivated: event(), onUpdated: event() },
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { ...events, query: async () => [tab], get: async () => tab },
    storage: {
      session: {
        set: async (entry: object) => Object.assign(session, entry),
        get: async (key: string) => ({ [key]: session[key] }),
      },
    },
  },
}));

const outcome = { ok: true, page: 'profile', readAt: 1 } as ReadOutcome;

describe('the last outcome of a tab', () => {
  beforeEach(async () => {
    tab.url = 'https://a.example/in/me/';
    await rememberOutcome(7, outcome);
  });

  it.each([
    ['on the page it is about', 'https://a.example/in/me/', outcome],
    ['at another place of that page', 'https://a.example/in/me/#skills', outcome],
    ['on another page', 'https://a.example/in/me/details/skills/', null],
    ['on a page whose address is hidden: access ended with the one that was read', undefined, null],
  ])('%s', async (_, url, wanted) => {
    tab.url = url;
    expect(await recallOutcome()).toEqual(wanted);
  });

  it('is asked for again when another tab or page comes to the front', () => {
    const heard = vi.fn();
    const stop = onTab(heard);
    events.onActivated.fire({ tabId: 8 });
    events.onUpdated.fire(7, { url: 'https://a.example/feed/' });
    events.onUpdated.fire(7, { status: 'complete' });
    events.onUpdated.fire(7, { title: 'Feed' });
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    events.onActivated.fire({ tabId: 9 });
    expect(heard).toHaveBeenCalledTimes(3);
  });
});
