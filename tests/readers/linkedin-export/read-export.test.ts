import { describe, expect, it } from 'vitest';
import type { ConversationsObservation, ProfileObservation, ReadResult } from '../../../lib/model/observation.ts';
import { readExport } from '../../../lib/readers/linkedin-export/index.ts';
import { csv, FILE, MAILS, MESSAGE_HEADS, messagesCsv, NOW, OWNER, profileCsv, zip } from './build.ts';

const ctx = { url: '', now: NOW, timeZone: 'Europe/Oslo', fileName: FILE };
const profileOf = (r: ReadResult): ProfileObservation =>
  r.observations.find((o) => o.kind === 'profile') as ProfileObservation;
const talkOf = (r: ReadResult): ConversationsObservation =>
  r.observations.find((o) => o.kind === 'conversations') as ConversationsObservation;
const read = (files: Record<string, string | Uint8Array>, fileName = FILE): ReadResult =>
  readExport(zip(files), { ...ctx, fileName });
const threads = (r: ReadResult) => Object.fromEntries(talkOf(r).conversations.map((c) => [c.id, c]));

describe('readExport', () => {
  it('tells the owner, directions, dates and texts', () => {
    const r = read({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) });
    expect(r.refusal).toBeNull();
    expect(r.own).toBe('yes');
    expect(profileOf(r).profile).toMatchObject({
      name: OWNER.name,
      vanity: 'ilse-brandvold',
      headline: 'Pharmacy data lead',
      location: 'Bergen, Norway',
    });
    expect(profileOf(r).profile.links?.map((l) => [l.url, l.kind, l.label])).toEqual([
      ['https://ilse.example/work', 'site', 'PORTFOLIO'],
      ['https://medium.com/@ilse', 'writing', 'BLOG'],
      ['https://x.com/ilsewrites', 'social', undefined],
    ]);
    const t = threads(r);
    expect(t['2-aa==']).toMatchObject({
      direction: 'inbound',
      strength: 'strong',
      startedAt: Date.UTC(2026, 8, 1, 7, 15, 20),
    });
    expect(t['2-aa==']?.messages.map((m) => [m.direction, m.pill])).toEqual([
      ['inbound', 'inmail'],
      ['outbound', undefined],
    ]);
    expect(t['2-aa==']?.approaches[0]?.answered).toBe(true);
    expect(t['2-cc==']?.messages[0]).toMatchObject({
      text: 'Grow your team & save.\n\nTry this (https://offer.example/x)',
      pill: 'sponsored',
      sender: {},
    });
    expect(r.asOf).toBe(Date.UTC(2026, 8, 14));
    expect(talkOf(r).exposure).toEqual([[Date.UTC(2025, 2, 4), Date.UTC(2026, 8, 14)]]);
  });

  it.each(Object.entries(MESSAGE_HEADS))('reads messages of the %s header alike', (_, head) => {
    const narrow = read({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS, head) });
    const wide = read({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) });
    expect(talkOf(narrow).conversations).toEqual(talkOf(wide).conversations);
  });

  it('gives the same bytes for the same input', () => {
    const files = { 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) };
    expect(JSON.stringify(read(files))).toBe(JSON.stringify(read(files)));
  });

  it('knows tables by their columns, in any folder, under any name', () => {
    const r = read({
      'Mein Export/Profil.csv': profileCsv(),
      'Mein Export/Nachrichten_77.csv': messagesCsv(MAILS),
      'Mein Export/guide_messages.csv': messagesCsv([
        { thread: '2-zz==', date: '2026-09-03 08:00:00 UTC', text: 'Ask me anything' },
      ]),
    });
    expect(Object.keys(threads(r)).sort()).toEqual(['2-aa==', '2-bb==', '2-cc==']);
  });

  it('refuses what is no export', () => {
    expect(readExport(new Uint8Array(0), ctx).refusal?.code).toBe('empty');
    expect(readExport(new TextEncoder().encode('<html><body>hi</body></html>'), ctx).refusal?.code).toBe(
      'not-an-export',
    );
    expect(
      read({
        'a.csv': csv([
          ['x', 'y'],
          ['1', '2'],
        ]),
      }).refusal?.code,
    ).toBe('not-an-export');
    expect(readExport(zip({ 'Profile.csv': profileCsv() }).slice(0, 60), ctx).refusal?.code).toBe('damaged');
  });
});
