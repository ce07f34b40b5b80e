import { describe, expect, it, vi } from 'vitest';
import { READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';

interface Fake {
  tab: { url?: string } | null;
  run: (call: { func?: unknown; files?: string[] }) => unknown;
}
const fake: Fake = { tab: { url: 'https://www.linkedin.com/in/me/' }, run: () => null };
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => {
        if (fake.tab === null) throw new Error('No tab with id');
        return fake.tab;
      },
    },
    scripting: {
      executeScript: async (call: { func?: unknown; files?: string[] }) => [{ result: fake.run(call) }],
    },
  },
}));

import { readTab } from '../../lib/platform/inject.ts';
import { pageKind } from '../../lib/platform/page-kind.ts';
import { parseReadResult } from '../../lib/platform/read-result.ts';

const CONTEXT = { timeZone: 'UTC' };
const reading: ReadResult = {
  schema: READ_SCHEMA,
  reader: { id: 'linkedin-profile', version: 1 },
  layout: 'sdui',
  page: 'profile',
  own: 'yes',
  observations: [
    {
      kind: 'profile',
      profile: { name: 'Ada', experience: [{ title: 'Analyst', start: '2020-02', end: null }] },
      coverage: { topcard: { state: 'seen' } },
    },
  ],
  refusal: null,
  drift: [],
};
const code = async (clicked = true) => (await readTab(1, CONTEXT, clicked)).refusal?.code ?? null;
const at = (url: string | undefined): void => {
  fake.tab = url === undefined ? {} : { url };
};

describe('a page', () => {
  it('is read by the reader of its address, after its context', async () => {
    const calls: unknown[] = [];
    at('https://www.linkedin.com/in/me/');
    fake.run = (call) => {
      calls.push(call.files ?? 'context');
      return call.files === undefined ? null : reading;
    };
    expect(await readTab(1, CONTEXT, true)).toEqual(reading);
    expect(calls).toEqual(['context', ['/reader-linkedin.js']]);
  });

  it.each([
    'chrome://extensions/',
    'about:addons',
    'view-source:https://www.linkedin.com/in/me/',
    'file:///home/me/page.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/firefox/',
    'https://chrome.google.com/webstore/detail/x',
    'moz-extension://x/popup.html',
  ])('of the browser is not entered: %s', async (url) => {
    fake.run = () => {
      throw new Error('entered');
    };
    at(url);
    expect(await code()).toBe('browser-page');
  });

  it('that no reader knows is not entered', async () => {
    fake.run = () => {
      throw new Error('entered');
    };
    at('https://github.com/me/project');
    expect(await code()).toBe('unsupported-page');
    const web = { kind: 'page', file: '/reader-web.js' };
    expect(pageKind('https://linkedin.com.example/in/me/')).toEqual(web);
    expect(pageKind('https://www.linkedin.com.evil.example/')).toEqual(web);
    expect(pageKind('https://evil-linkedin.com/')).toEqual(web);
    expect(pageKind('https://de.linkedin.com/in/me')).toEqual({ kind: 'page', file: '/reader-linkedin.js' });
    const thread = pageKind('https://www.linkedin.com/messaging/thread/2-x==/');
    expect(thread).toEqual({ kind: 'page', file: '/reader-linkedin-messaging.js' });
  });

  it('whose address is hidden lacks permission, after a click it is a page of the browser', async () => {
    at(undefined);
    expect(await code(false)).toBe('no-permission');
    expect(await code(true)).toBe('browser-page');
    fake.tab = null;
    expect(await code()).toBe('not-found');
  });

  it('that is refused by the browser gives a refusal, not a throw', async () => {
    at('https://www.linkedin.com/in/me/');
    fake.run = () => {
      throw new Error('Cannot access contents of the page. Extension manifest must request permission');
    };
    expect(await code(false)).toBe('no-permission');
    fake.run = () => {
      throw new Error('Cannot access a chrome:// URL');
    };
    expect(await code(false)).toBe('browser-page');
  });

  it('whose reader throws or answers nonsense is a failed reading', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const answer of [null, undefined, 7, {}, { ...reading, own: 'maybe' }, { ...reading, drift: undefined }]) {
      fake.run = () => answer;
      expect(await code()).toBe('reader-failed');
    }
  });
});

describe('a reading', () => {
  it('loses fields nobody knows and keeps the rest', () => {
    expect(parseReadResult({ ...reading, evil: '<script>' })).toEqual(reading);
  });

  it('is refused whole when one field is wrong', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const bad = structuredClone(reading) as unknown as { observations: { profile: { experience: object[] } }[] };
    bad.observations[0]?.profile.experience.push({ title: 'x', start: 'last year' });
    expect(parseReadResult(bad)).toBeNull();
  });
});
