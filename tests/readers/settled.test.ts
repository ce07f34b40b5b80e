import { describe, expect, it } from 'vitest';
import { readPageBy } from '../../lib/readers/read-by.ts';
import { LINKEDIN_READERS } from '../../lib/readers/registry.ts';
import { agrees, marksOf, type UnaskedPage, unaskedPage } from '../../lib/readers/settled.ts';
import { ALL_PAGES } from '../fixtures/pages.ts';
import { NOW, parse, text, withPage } from './linkedin-profile/load.ts';

const HOST = 'https://www.linkedin.com';
const FRESH = { before: null, shown: null };
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
        if (page !== null && reads && !agrees(doc, page, FRESH)) wrong.push(file);
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
      await withPage(html(), url, (doc) => expect(page !== null && agrees(doc, page, FRESH)).toBe(false));
    }
  });
});

/** A thread's id and a message's mark, as the site makes them. */
const UUID = '5c1f0e77-3f0b-4b0a-9d5e-0c8a7b1d2e3f';
const idOf = (uuid: string): string => `2-${btoa(`${uuid}_100`)}`;
const markOf = (uuid: string, n: number): string =>
  `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB0000000,2-${btoa(`17000000000${n}b12345-100&${uuid}_100`)})`;

describe('a page that stayed from the address before', () => {
  const PROFILE = '/in/mira-okafor-lindqvist/';
  const pageAt = (path: string): UnaskedPage => {
    const page = unaskedPage(`${HOST}${path}`);
    if (page === null) throw new Error(path);
    return page;
  };
  const ANALYTICS = '/analytics/profile-views/';
  interface Was {
    /** What stood there under the address before; the same page unless told otherwise. */
    readonly before?: string | null;
    readonly from?: string;
    /** What was read at this address. */
    readonly shown?: string;
  }
  const agreesAt = (path: string, html: string, { before = html, from = ANALYTICS, shown }: Was = {}): boolean =>
    agrees(parse(html), pageAt(path), {
      before: before === null ? null : marksOf(parse(before), unaskedPage(`${HOST}${from}`)),
      shown: shown === undefined ? null : marksOf(parse(shown), pageAt(path)),
    });
  const own = text('sample-site/profile-sdui.html');
  const thread = text('sample-site/thread.html');
  const other = thread.replaceAll(/(msg-s-event-listitem__body[^>]*>)/g, '$1Another. ');
  const THREAD = '/messaging/thread/2-b3RoZXI=/';
  const card = (buttons: string): string => `<main><div class="invitation-card">Ann, engineer ${buttons}</div></main>`;
  const received = card('<button>Ignore</button><button>Accept</button>');

  it('is not taken for another profile, a section, a thread or numbers', () => {
    expect(agreesAt(PROFILE, own)).toBe(true);
    expect(agreesAt('/in/somebody-else/', own)).toBe(false);
    expect(agreesAt(`${PROFILE}details/skills/`, own)).toBe(false);
    expect(agreesAt(THREAD, thread)).toBe(false);
    expect(agreesAt(THREAD, thread.replaceAll('Annika', 'Anna'))).toBe(false);
    expect(agreesAt('/messaging/', thread)).toBe(false);
    expect(agreesAt('/dashboard/', '<main>Your numbers</main>')).toBe(false);
    expect(agreesAt('/dashboard/', '<main>Your numbers</main>', { before: thread })).toBe(true);
    expect(agreesAt('/dashboard/', '<main> </main>', { before: null })).toBe(false);
  });

  it('was nothing for Beckon, so that numbers which came before their address are theirs', () => {
    expect(agreesAt('/dashboard/', '<main>Your numbers</main>', { from: '/feed/' })).toBe(true);
  });

  it('is not taken for received invitations where they were sent', () => {
    const INVITATIONS = '/mynetwork/invitation-manager/';
    expect(agreesAt(INVITATIONS, received)).toBe(true);
    const marked = card('<button data-view-name="sent-invitations-withdraw-single">x</button><button>Message</button>');
    for (const sent of [
      card('<button>Withdraw</button>'),
      card('<button>Withdraw</button><button>3 in common</button>'),
      marked,
    ])
      expect(agreesAt(INVITATIONS, sent)).toBe(false);
    // Whatever can be pressed: what came after the address is its own.
    expect(agreesAt(INVITATIONS, card('<button>Accept</button>'), { before: thread })).toBe(true);
  });

  it('does not come back as the new thread when a message was added to the old one', () => {
    const grown = thread.replace('</ul>', '<li class="msg-s-event-listitem">One more</li></ul>');
    expect(agreesAt(THREAD, grown, { before: thread })).toBe(false);
  });

  it('is no longer there once nothing of it is', () => {
    expect(agreesAt(THREAD, other, { before: thread })).toBe(true);
  });

  it('has gone where nothing is left of what was read under the same address', () => {
    expect(agreesAt(THREAD, thread, { before: null, shown: thread })).toBe(true);
    expect(agreesAt(THREAD, other, { before: null, shown: thread })).toBe(false);
  });

  it('is told from the new one by the marks of its messages, whatever was there before', () => {
    let n = 0;
    const marked = thread.replaceAll(/data-event-urn="[^"]*"/g, () => `data-event-urn="${markOf(UUID, n++)}"`);
    const otherId = idOf(UUID.replace('5', '6'));
    expect(agreesAt(`/messaging/thread/${idOf(UUID)}/`, marked)).toBe(true);
    expect(agreesAt(`/messaging/thread/${encodeURIComponent(idOf(UUID))}/`, marked)).toBe(true);
    expect(agreesAt(`/messaging/thread/${otherId}/`, marked, { before: null })).toBe(false);
    // An address or marks of another form say nothing.
    expect(agreesAt(THREAD, marked, { before: null })).toBe(true);
    expect(agreesAt(THREAD, marked)).toBe(false);
  });
});
