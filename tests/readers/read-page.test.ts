import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPageBy } from '../../lib/readers/read-by.ts';
import { NOW, parse, profileOf, readHtml, text } from './linkedin-profile/load.ts';

const PROFILE = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const FEED = page('<main id="workspace"><h1>Feed</h1><p>Posts</p></main>');

describe('pages that hold nothing to read', () => {
  it.each([
    ['browser-page', 'chrome://extensions/', FEED],
    ['browser-page', 'moz-extension://x/popup.html', FEED],
    ['login-wall', 'https://www.linkedin.com/login', FEED],
    ['login-wall', 'https://www.linkedin.com/authwall?x=1', FEED],
    ['login-wall', PROFILE, page('<main><form><input name="session_key"></form>Sign in</main>')],
    [
      'login-wall',
      PROFILE,
      page('<main><h1>Mira</h1></main>', '<meta name="pageKey" content="public_profile_v3_desktop">'),
    ],
    ['challenge', 'https://www.linkedin.com/checkpoint/challenge/x', FEED],
    ['challenge', PROFILE, page('<div id="challenge-form">x</div>', '<title>Just a moment...</title>')],
    ['not-found', PROFILE, page('<main><h1>This page doesn’t exist</h1></main>')],
    ['not-found', PROFILE, page('<main><h1>Diese Seite existiert nicht</h1></main>')],
    ['not-found', 'https://www.linkedin.com/404/', FEED],
    ['still-loading', PROFILE, page('<main><div aria-busy="true"></div></main>')],
    ['still-loading', PROFILE, ''],
    ['still-loading', 'https://www.linkedin.com/feed/', page('')],
    ['unsupported-page', 'https://www.linkedin.com/feed/', FEED],
    ['unsupported-page', `${PROFILE}recent-activity/all/`, FEED],
  ])('%s: %s', (code, url, html) => {
    const result = readHtml(html, url);
    expect(result.refusal?.code).toBe(code);
    expect(result.refusal?.message).not.toBe('');
    expect(result.observations).toEqual([]);
  });

  it('a reader that throws is a typed refusal without the page’s words', () => {
    const broken = {
      id: 'broken',
      version: 3,
      matches: () => true,
      read: () => {
        throw new TypeError('secret words of the page');
      },
    };
    const result = readPageBy([broken], parse(FEED), { url: PROFILE, now: NOW, timeZone: 'UTC' });
    expect(result.refusal?.code).toBe('reader-failed');
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

describe('ownership', () => {
  const own = text('linkedin-profile/sdui-rich/source.html');
  const stranger = text('linkedin-profile/sdui-stranger/source.html');
  const other = 'https://www.linkedin.com/in/stranger-sample/';

  it('gives nothing of a stranger away, whoever the owner is', () => {
    const owner = { profileIds: [], vanities: ['stranger-sample'], names: ['Stranger Sample'] };
    for (const more of [{}, { owner }]) {
      const result = readHtml(stranger, other, more);
      expect(result.own).toBe('no');
      expect(JSON.stringify(result)).not.toContain('Norrsken');
    }
  });
  it('takes one family only together with the stored owner', () => {
    const one = own
      .replaceAll('isSelfProfile=true', '')
      .replaceAll(/_(?:openToButton|about_edit|cover_edit_button)"/g, '"')
      .replaceAll(/\/edit\/forms\/|\/analytics\/|\/dashboard\//g, '/x/');
    expect(readHtml(one, PROFILE).own).toBe('unknown');
    expect(readHtml(one, PROFILE).observations).toEqual([]);
    const owner = { profileIds: [], vanities: ['mira-okafor-lindqvist'], names: [] };
    expect(readHtml(one, PROFILE, { owner }).own).toBe('yes');
    expect(readHtml(one, PROFILE, { owner: { ...owner, vanities: ['someone-else'] } }).own).toBe('unknown');
  });
  it('waits while the address is another profile’s', () => {
    const result = readHtml(own, 'https://www.linkedin.com/in/another-one/');
    expect(result.refusal?.code).toBe('still-loading');
    expect(result.observations).toEqual([]);
  });
  it('reads nobody twice: mixed marks are a stranger’s page', () => {
    const mixed = own.replace(
      '>Open to<',
      '><a href="https://www.linkedin.com/messaging/compose/?profileUrn=x">Message</a><',
    );
    expect(readHtml(mixed, PROFILE).own).toBe('no');
  });
  it('never lets strangers in', () => {
    for (const name of ['sdui-rich', 'pvs-rich', 'pvs-2022']) {
      const read = JSON.stringify(profileOf(readHtml(text(`linkedin-profile/${name}/source.html`), PROFILE)));
      expect(read).not.toMatch(/Strange|Not the owner/);
    }
  });
});

describe('hostile pages', () => {
  const evil = (inner: string): string =>
    page(`<main id="workspace"><section data-member-id="1"><h1>${inner}</h1></section></main>`);
  it.each([
    ['20,000 elements', page(`<main>${'<div><a href="/in/x/edit/intro/">x</a></div>'.repeat(10_000)}</main>`)],
    ['nesting', page(`<main>${'<div>'.repeat(5_000)}<h1>x</h1>`)],
    [
      'many keys',
      page(
        `<main>${'<div componentkey="com.linkedin.sdui.profile.card.refExperience"><h2>x</h2></div>'.repeat(3_000)}</main>`,
      ),
    ],
    ['markup in text', evil('<img src=x onerror=alert(1)>')],
    ['control characters', evil('\u0000\u202e\uffff')],
    [
      'broken markup',
      '<main><section data-member-id=1><h1>x</h1><a href="%%%"><a href="https://www.linkedin.com/in/%E0%A4%A/edit/intro/"></section',
    ],
    ['a long line', evil('x'.repeat(500_000))],
  ])('%s: an answer in bounded time', (_, html) => {
    // What would never end is ended by the test's own limit.
    expect(readHtml(html, PROFILE).schema).toBe('beckon.read/1');
  });
});

describe('the readers’ source', () => {
  const ROOT = fileURLToPath(new URL('../../lib/readers/', import.meta.url));
  const sources = ['linkedin-profile', 'dom'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((f) => readFileSync(join(ROOT, folder, f), 'utf8')),
  );
  it('knows no generated class, and no way to move the page', () => {
    const all = sources.join('\n');
    expect(all).not.toMatch(/['".\s]_[0-9a-f]{8}\b/);
    expect(all).not.toMatch(/\.[A-Za-z]{20,}['"\]]/);
    expect(all).not.toMatch(/innerText|checkVisibility|getComputedStyle|getBoundingClientRect|offset(?:Width|Height)/);
  });
});
