import { describe, expect, it } from 'vitest';
import { readPageBy } from '../../lib/readers/read-by.ts';
import { LINKEDIN_READERS } from '../../lib/readers/registry.ts';
import { agrees, marksOf, unaskedPage } from '../../lib/readers/settled.ts';
import { ALL_PAGES } from '../fixtures/pages.ts';
import { NOW, parse, text, withPage } from './linkedin-profile/load.ts';

const HOST = 'https://www.linkedin.com';
const kind = (path: string): string | null => unaskedPage(`${HOST}${path}`)?.kind ?? null;

describe('addresses that are read unasked', () => {
  it.each([
    ['/in/me-myself/', 'profile'],
    ['/in/me-myself', 'profile'],
    ['/in/me-myself/details/skills/', 'section'],
    ['/messaging/thread/2-abc==/', 'thread'],
    ['/messaging/', 'inbox'],
    ['/mynetwork/invitation-manager/', 'invitations'],
    ['/mynetwork/invitation-manager/received/', 'invitations'],
    ['/analytics/profile-views/', 'numbers'],
    ['/dashboard/', 'numbers'],
    ['/in/me/', null],
    ['/in/me-myself/edit/intro/', null],
    ['/in/me-myself/recent-activity/all/', null],
    ['/messaging/thread/new/', null],
    ['/mynetwork/invitation-manager/sent/', null],
    ['/feed/', null],
    ['/company/some-firm/', null],
    ['/search/results/people/', null],
  ])('%s: %s', (path, expected) => {
    expect(kind(path)).toBe(expected);
  });

  it('are on LinkedIn’s own host only', () => {
    for (const url of [
      'https://de.linkedin.com/in/x/',
      'http://www.linkedin.com/in/x/',
      'https://a.example/in/x/',
      'x',
    ])
      expect(unaskedPage(url)).toBeNull();
  });
});

describe('a page that was loaded for its address', () => {
  const pages = ALL_PAGES.filter((p) => p.url.startsWith(HOST) && unaskedPage(p.url) !== null);

  it('agrees with it wherever a click would read it', async () => {
    const wrong: string[] = [];
    for (const { file, url, html, owner } of pages) {
      const page = unaskedPage(url);
      await withPage(html(), url, (doc) => {
        const ctx = { url, now: NOW, timeZone: 'UTC', readyState: 'complete', ...(owner && { owner }) };
        const reads = readPageBy(LINKEDIN_READERS, doc, ctx).refusal === null;
        if (page !== null && reads && !agrees(doc, page, null)) wrong.push(file);
      });
    }
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(80);
  });

  it('never does on a stranger’s profile, which is then left alone', async () => {
    const strangers = pages.filter((p) => /stranger/.test(p.file));
    expect(strangers.length).toBeGreaterThan(1);
    for (const { url, html } of strangers) {
      const page = unaskedPage(url);
      await withPage(html(), url, (doc) => expect(page !== null && agrees(doc, page, null)).toBe(false));
    }
  });
});

describe('a page that stayed from the address before', () => {
  const PROFILE = '/in/mira-okafor-lindqvist/';
  const agreesAt = (path: string, html: string, before: string | null = html): boolean => {
    const page = unaskedPage(`${HOST}${path}`);
    if (page === null) throw new Error(path);
    return agrees(parse(html), page, before === null ? null : marksOf(parse(before)));
  };
  const own = text('sample-site/profile-sdui.html');
  const thread = text('sample-site/thread.html');
  const cards = '<main><div class="invitation-card">Ann, engineer</div></main>';

  it('is not taken for another profile, a section, a thread, invitations or numbers', () => {
    expect(agreesAt(PROFILE, own)).toBe(true);
    expect(agreesAt('/in/somebody-else/', own)).toBe(false);
    expect(agreesAt(`${PROFILE}details/skills/`, own)).toBe(false);
    expect(agreesAt('/messaging/thread/2-b3RoZXI=/', thread)).toBe(false);
    expect(agreesAt('/messaging/thread/2-b3RoZXI=/', thread.replaceAll('Annika', 'Anna'))).toBe(false);
    expect(agreesAt('/messaging/', thread)).toBe(false);
    expect(agreesAt('/mynetwork/invitation-manager/', cards)).toBe(false);
    expect(agreesAt('/mynetwork/invitation-manager/', cards, thread)).toBe(true);
    expect(agreesAt('/dashboard/', '<main>Your numbers</main>')).toBe(false);
    expect(agreesAt('/dashboard/', '<main>Your numbers</main>', thread)).toBe(true);
    expect(agreesAt('/dashboard/', '<main> </main>', null)).toBe(false);
  });

  it('does not come back as the new thread when a message was added to the old one', () => {
    const grown = thread.replace('</ul>', '<li class="msg-s-event-listitem">One more</li></ul>');
    expect(agreesAt('/messaging/thread/2-b3RoZXI=/', grown, thread)).toBe(false);
  });

  it('is no longer there once nothing of it is', () => {
    const other = thread.replaceAll(/(msg-s-event-listitem__body[^>]*>)/g, '$1Another. ');
    expect(agreesAt('/messaging/thread/2-b3RoZXI=/', other, thread)).toBe(true);
  });
});
