import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

import { AppError } from '../../lib/model/app.ts';
import { answer, askerOf, type Handlers, ownPage } from '../../lib/platform/messages.ts';
import { fromBackground } from '../../lib/platform/offscreen-page.ts';

const BASE = 'chrome-extension://ours/';
const SETTLED = { address: 'https://www.linkedin.com/in/x/', page: '[]', at: 0, of: 1 };
const POPUP = { name: 'popup' } as const;
const seen: unknown[] = [];
const take = async (request: unknown): Promise<never> => {
  seen.push(request);
  return null as never;
};
const handlers: Handlers = {
  'read-tab': take,
  'drift-report': take,
  decide: take,
  'triage-text': take,
  study: async () => {
    throw new Error('not asked');
  },
  notes: async () => {
    throw new AppError('gone', 'No such approach.');
  },
  'import-start': take,
  'import-cancel': take,
  awake: take,
  stored: take,
  wipe: take,
  'page-settled': take,
};

describe('who may speak to the background', () => {
  it.each([
    ['our popup', { id: 'ours', url: `${BASE}popup.html` }, 'popup'],
    ['our dashboard with a route', { id: 'ours', url: `${BASE}dashboard.html#/inbox` }, 'dashboard'],
    ['another extension', { id: 'theirs', url: `${BASE}popup.html` }, null],
    ['a web page with our id', { id: 'ours', url: 'https://www.linkedin.com/in/x/' }, null],
    ['a page that only looks like ours', { id: 'ours', url: `${BASE}popup.html.evil` }, null],
    ['a nested page', { id: 'ours', url: `${BASE}x/popup.html` }, null],
    ['nobody', {}, null],
  ])('%s', (_who, sender, page) => {
    expect(ownPage(sender, 'ours', BASE)).toBe(page);
  });

  const inPage = { id: 'ours', url: 'https://www.linkedin.com/in/x/', frameId: 0, tab: { id: 7 } };
  it.each([
    ['our script in a page of LinkedIn’s', inPage, { name: 'watcher', tabId: 7 }],
    ['one in a frame', { ...inPage, frameId: 3 }, null],
    ['one on another site', { ...inPage, url: 'https://www.linkedin.com.evil.example/' }, null],
    ['one on another of its hosts', { ...inPage, url: 'https://de.linkedin.com/in/x/' }, null],
    ['another extension’s', { ...inPage, id: 'theirs' }, null],
    ['one of no tab', { ...inPage, tab: undefined }, null],
    ['our popup', { id: 'ours', url: `${BASE}popup.html` }, { name: 'popup' }],
    [
      'our dashboard in a tab',
      { id: 'ours', url: `${BASE}dashboard.html`, frameId: 0, tab: { id: 1 } },
      { name: 'dashboard' },
    ],
  ])('%s is known as what it is', (_who, sender, asker) => {
    expect(askerOf(sender, 'ours', BASE)).toEqual(asker);
  });

  it('lets only the background speak to the derive host', () => {
    expect(fromBackground({ id: 'ours', url: `${BASE}background.js` }, 'ours', BASE)).toBe(true);
    expect(fromBackground({ id: 'ours', url: `${BASE}popup.html` }, 'ours', BASE)).toBe(false);
    expect(fromBackground({ id: 'ours', url: `${BASE}background.js`, tab: {} }, 'ours', BASE)).toBe(false);
    expect(fromBackground({ id: 'theirs', url: `${BASE}background.js` }, 'ours', BASE)).toBe(false);
  });
});

describe('a request', () => {
  it('reaches its handler with what the schema lets through', async () => {
    expect(await answer({ kind: 'read-tab', payload: { tabId: 7 } }, POPUP, handlers)).toEqual({
      ok: true,
      value: null,
    });
    expect(seen.at(-1)).toEqual({ tabId: 7 });
  });

  it.each([
    ['no page', { kind: 'read-tab', payload: { tabId: 7 } }, null, 'foreign-sender'],
    ['a page that may not', { kind: 'wipe', payload: {} }, 'popup', 'foreign-sender'],
    ['the derive host', { kind: 'read-tab', payload: { tabId: 7 } }, 'offscreen', 'foreign-sender'],
    ['an unknown kind', { kind: 'toString', payload: {} }, 'popup', 'unknown-request'],
    ['no kind', null, 'popup', 'unknown-request'],
    ['a wrong shape', { kind: 'read-tab', payload: { tabId: '7' } }, 'popup', 'malformed'],
    ['extra fields', { kind: 'read-tab', payload: { tabId: 7, func: 'x' } }, 'popup', 'malformed'],
    ['a path as id', { kind: 'import-start', payload: { id: '../x' } }, 'dashboard', 'malformed'],
    ['the watcher for what is not its own', { kind: 'wipe', payload: {} }, 'watcher', 'foreign-sender'],
    ['the watcher for another tab', { kind: 'read-tab', payload: { tabId: 7 } }, 'watcher', 'foreign-sender'],
    ['the watcher’s word from a page', { kind: 'page-settled', payload: SETTLED }, 'dashboard', 'foreign-sender'],
    [
      'another site',
      { kind: 'page-settled', payload: { ...SETTLED, address: 'https://a.example/' } },
      'watcher',
      'malformed',
    ],
    ['more than an address', { kind: 'page-settled', payload: { ...SETTLED, tabId: 1 } }, 'watcher', 'malformed'],
    ['a missing payload', { kind: 'decide' }, 'popup', 'malformed'],
  ] as const)('of %s is refused', async (_what, message, page, code) => {
    const before = seen.length;
    expect(await answer(message, page && { name: page }, handlers)).toMatchObject({ ok: false, code });
    expect(seen).toHaveLength(before);
  });

  it('refuses decisions that are not plain JSON', async () => {
    const decide = (value: unknown) =>
      answer(
        { kind: 'decide', payload: { decisions: [{ subject: 'setting', key: '', field: 'theme', value }] } },
        { name: 'dashboard' },
        handlers,
      );
    expect(await decide({ a: [1, null, 'x'] })).toMatchObject({ ok: true });
    expect(await decide(undefined)).toMatchObject({ ok: false, code: 'malformed' });
    expect(await decide(Number.NaN)).toMatchObject({ ok: false, code: 'malformed' });
    expect(await decide(JSON.parse('{"__proto__":{"x":1}}'))).toMatchObject({ ok: false, code: 'malformed' });
    let deep: unknown = 1;
    for (let i = 0; i < 50; i++) deep = [deep];
    expect(await decide(deep)).toMatchObject({ ok: false, code: 'malformed' });
  });

  it('that fails comes back with its code', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reply = await answer({ kind: 'notes', payload: { key: 'x' } }, POPUP, handlers);
    expect(reply).toEqual({ ok: false, code: 'gone', message: 'No such approach.' });
  });
});
