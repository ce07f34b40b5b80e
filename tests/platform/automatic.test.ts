import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowReadingUnasked, mayReadUnasked, onPermission, watching } from '../../lib/platform/automatic.ts';

/** The browser's side: a script of the same id can't be registered twice, and none that isn't there taken away. */
const { state, browser } = vi.hoisted(() => {
  const state = {
    granted: false,
    scripts: [] as { id: string; js: string[]; matches: string[] }[],
    entered: [] as number[],
    hangs: false,
    changed: [] as (() => void)[],
  };
  const slowly = () => new Promise((done) => setTimeout(done, 1));
  const told = () => {
    for (const f of state.changed) f();
  };
  const event = { addListener: (f: () => void) => state.changed.push(f) };
  const browser = {
    permissions: {
      contains: async () => state.granted,
      request: async () => {
        state.granted = true;
        told();
        return true;
      },
      remove: async () => {
        state.granted = false;
        told();
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => {
        await slowly();
        return state.scripts.filter((s) => ids.includes(s.id));
      },
      registerContentScripts: async (scripts: typeof state.scripts) => {
        await slowly();
        for (const s of scripts) {
          if (state.scripts.some((x) => x.id === s.id)) throw new Error(`Duplicate script ID '${s.id}'`);
          state.scripts.push(s);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await slowly();
        for (const id of ids)
          if (!state.scripts.some((x) => x.id === id)) throw new Error(`Nonexistent script ID '${id}'`);
        state.scripts = state.scripts.filter((s) => !ids.includes(s.id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (state.hangs) await new Promise(() => undefined);
        if (target.tabId === 13) throw new Error('an error page');
        state.entered.push(target.tabId);
      },
    },
    tabs: { query: async () => [{ id: 12 }, { id: 13 }, { id: 14 }, {}] },
  };
  return { state, browser };
});
vi.mock('wxt/browser', () => ({ browser }));

const ids = () => state.scripts.map((s) => s.id);

describe('the watcher of automatic reading', () => {
  beforeEach(() => {
    Object.assign(state, { granted: false, scripts: [], entered: [], hangs: false, changed: [] });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it('is registered where it is wanted, and once, however often and at the same time that is asked', async () => {
    const { sync } = watching(mayReadUnasked);
    await sync();
    expect(ids()).toEqual([]);
    state.granted = true;
    await Promise.all([sync(), sync({ openTabs: true }), sync()]);
    await watching(mayReadUnasked).sync();
    expect(ids()).toEqual(['watch-linkedin']);
    expect(state.scripts[0]).toMatchObject({
      matches: ['https://www.linkedin.com/*'],
      js: ['watch-linkedin.js'],
      allFrames: false,
      persistAcrossSessions: true,
    });
  });

  it('goes with the permission, wherever that was taken back, and comes with it', async () => {
    const { sync } = watching(mayReadUnasked);
    let last = Promise.resolve();
    const again = (): void => {
      last = sync();
    };
    onPermission(again, again);
    expect(await allowReadingUnasked(true)).toBe(true);
    await last;
    expect(ids()).toEqual(['watch-linkedin']);
    expect(await allowReadingUnasked(false)).toBe(false);
    await last;
    expect(ids()).toEqual([]);
    await sync();
    expect(ids()).toEqual([]);
  });

  it('enters the tabs that are open, without waiting for one that hangs or minding one that can’t be entered', async () => {
    state.granted = true;
    await watching(mayReadUnasked).sync({ openTabs: true });
    await vi.waitFor(() => expect(state.entered).toEqual([12, 14]));
    state.hangs = true;
    await watching(mayReadUnasked).sync({ openTabs: true });
    state.granted = false;
    state.entered = [];
    await watching(mayReadUnasked).sync({ openTabs: true });
    expect(state.entered).toEqual([]);
  });

  it('is tried again after a failure', async () => {
    let fails = true;
    const { sync } = watching(async () => {
      if (fails) throw new Error('no store');
      return true;
    });
    await expect(sync()).rejects.toThrow('no store');
    fails = false;
    await sync();
    expect(ids()).toEqual(['watch-linkedin']);
  });
});
