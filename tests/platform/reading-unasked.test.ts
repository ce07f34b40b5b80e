import { beforeEach, describe, expect, it, vi } from 'vitest';
import { automatic } from '../../entrypoints/shared/automatic.ts';
import type { Work } from '../../entrypoints/shared/work.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { ReadResult } from '../../lib/model/observation.ts';
import type { Json } from '../../lib/model/text.ts';
import { Memory } from '../pipeline/memory.ts';
import { readingAt } from '../pipeline/reading.ts';

const OWN = 'https://www.linkedin.com/in/me-myself/';

/** The browser's side: one tab, whose reader answers what the test says. */
const { state, browser } = vi.hoisted(() => {
  const state = {
    granted: true,
    url: '',
    read: null as unknown,
    session: {} as Record<string, unknown>,
    asked: [] as object[],
  };
  const none = async (): Promise<void> => undefined;
  const browser = {
    permissions: { contains: async () => state.granted },
    tabs: { get: async () => ({ url: state.url }), query: async () => [] },
    // Chromium's hidden page, which reads copies.
    offscreen: { createDocument: none },
    runtime: {
      getContexts: async () => [{}],
      sendMessage: async ({ target, request }: { target: string; request: object }) => {
        if (target !== 'copy-reader') return null;
        state.asked.push(request);
        return state.read;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: none,
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: state.session[key] }),
        set: async (entry: object) => void Object.assign(state.session, entry),
      },
    },
  };
  return { state, browser };
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

describe('reading unasked', () => {
  let store: Memory;
  const done: string[] = [];
  const work = (): Work =>
    ({
      store: async () => ({ kept: store, keeper: store, derived: store }),
      notices: { send: () => done.push('told') },
      kick: () => done.push('kicked'),
    }) as unknown as Work;
  const read = () => automatic(work()).read({ address: OWN, page: 'a copy', at: 0, of: 1 }, 7);
  const reading = (more: Partial<ReadResult> = {}): ReadResult =>
    readingAt(1_000)({
      source: OWN,
      observations: [{ kind: 'profile', profile: { vanity: 'me-myself', headline: 'Engineer' }, coverage: {} }],
      ...more,
    });

  beforeEach(async () => {
    store = new Memory();
    await store.decide([said('onboarded', true), said('automatic', true)]);
    Object.assign(state, { granted: true, url: OWN, read: reading(), session: {}, asked: [] });
    done.length = 0;
  });

  it('stores what it read, and has it judged and shown', async () => {
    expect(await read()).toBe('read');
    expect(state.asked).toMatchObject([{ address: OWN, page: 'a copy' }]);
    expect(store.all_sightings).toHaveLength(1);
    expect(done).toEqual(['told', 'kicked']);
    expect(state.session['outcome:7']).toMatchObject({ url: OWN, outcome: { ok: true } });
  });

  it('keeps an unchanged page once, and shows all the same that it was read', async () => {
    await read();
    delete state.session['outcome:7'];
    done.length = 0;
    state.read = reading({ asOf: 2_000 });
    expect(await read()).toBe('read');
    expect(store.all_sightings).toHaveLength(1);
    expect(done).toEqual(['told']);
    expect(state.session['outcome:7']).toMatchObject({ outcome: { ok: true } });
  });

  it.each([
    ['without the permission', async () => Object.assign(state, { granted: false })],
    ['without the user’s word', () => store.decide([{ ...said('automatic', false), at: 2 }])],
    ['before the introduction was read', () => store.decide([{ ...said('onboarded', false), at: 2 }])],
  ])('does not even look at the copy %s', async (_, take) => {
    await take();
    expect(await read()).toBe('off');
    expect([state.asked.length, store.all_sightings.length, done]).toEqual([0, 0, []]);
  });

  it.each([
    [
      'somebody else’s page',
      { own: 'no', observations: [], refusal: { code: 'not-own-profile', message: '' } },
      'not-here',
    ],
    ['a page that moved on', { observations: [], refusal: { code: 'still-loading', message: '' } }, 'refused'],
    ['a page of nobody’s in particular', { own: 'unknown' }, 'refused'],
  ] as const)('refuses %s without a word', async (_, more, told) => {
    state.read = reading(more as Partial<ReadResult>);
    expect(await read()).toBe(told);
    expect([store.all_sightings.length, done, state.session]).toEqual([0, [], {}]);
  });

  it('reads a copy once all its parts are there, and none of which one is missing', async () => {
    const { read: take } = automatic(work());
    const part = (at: number, page: string, address = OWN) => take({ address, page, at, of: 3 }, 7);
    expect([await part(0, 'a '), await part(1, 'co'), await part(2, 'py')]).toEqual(['more', 'more', 'read']);
    expect(state.asked).toMatchObject([{ page: 'a copy' }]);
    expect([await part(0, 'a '), await part(2, 'py'), await part(2, 'py')]).toEqual(['more', 'refused', 'refused']);
    expect([await part(0, 'a '), await part(1, 'x', `${OWN}x`)]).toEqual(['more', 'refused']);
    expect(await take({ address: OWN, page: 'x', at: 1, of: 3 }, 8)).toBe('refused');
    expect(state.asked).toHaveLength(1);
  });

  it('takes nothing for a tab that is elsewhere by the browser’s word, nor from a reader that fails', async () => {
    state.url = 'https://www.linkedin.com/feed/';
    expect(await read()).toBe('refused');
    expect(state.asked).toEqual([]);
    state.url = `${OWN}#about`;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const answer of [null, { schema: 'x' }]) {
      state.read = answer;
      expect(await read()).toBe('refused');
    }
    expect(store.all_sightings).toEqual([]);
  });

  it('takes the user’s word back with the permission, and only then', async () => {
    const settings = () => store.all_decisions.filter((d) => d.field === 'automatic').map((d) => d.value);
    await automatic(work()).takenBack();
    expect(settings()).toEqual([true]);
    state.granted = false;
    await automatic(work()).takenBack();
    await automatic(work()).takenBack();
    expect(settings()).toEqual([true, false]);
  });
});
