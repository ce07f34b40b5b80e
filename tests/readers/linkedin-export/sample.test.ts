import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readExport } from '../../../lib/readers/linkedin-export/index.ts';
import { sampleExport } from '../../e2e/harness/sample-export.ts';
import { messages, read } from '../linkedin-messaging/helpers.ts';

const NOW = Date.UTC(2026, 10, 23);
const result: ReadResult = readExport(sampleExport(), {
  url: '',
  now: NOW,
  timeZone: 'UTC',
  fileName: 'Basic_LinkedInDataExport_11-20-2026.zip',
});
const talk = result.observations.find((o) => o.kind === 'conversations');
const profile = result.observations.find((o) => o.kind === 'profile');
const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/sample-site/${name}`, import.meta.url)), 'utf8');

describe('the sample site', () => {
  it('has an export that is read without a doubt', () => {
    expect(result).toMatchObject({ own: 'yes', refusal: null, asOf: Date.UTC(2026, 10, 20) });
    expect(result.warnings).toBeUndefined();
    expect(profile?.kind === 'profile' && profile.profile).toMatchObject({
      name: 'Mira Okafor-Lindqvist',
      vanity: 'mira-okafor-lindqvist',
      connections: 538,
      openToWork: true,
      verified: true,
    });
  });

  it('holds every kind of thread', () => {
    const all = talk?.kind === 'conversations' ? talk.conversations : [];
    expect(all).toHaveLength(65);
    expect(all.filter((c) => c.group)).toHaveLength(1);
    const sent = all.flatMap((c) => c.messages);
    expect(sent.filter((m) => m.draft)).toHaveLength(1);
    expect(sent.filter((m) => m.pill === 'sponsored')).toHaveLength(2);
    expect(sent.filter((m) => m.pill === 'invitation')).toHaveLength(3);
    expect(sent.every((m) => m.sentAt !== undefined)).toBe(true);
    expect(all.filter((c) => c.direction === 'outbound').map((c) => c.participants)).toEqual([[]]);
  });

  it('has a thread and an inbox of the same person', () => {
    const thread = read(page('thread.html'), { now: NOW, timeZone: 'UTC' });
    expect(thread).toMatchObject({ own: 'yes', refusal: null });
    expect(messages(thread).map((m) => [m.direction, m.sentAt])).toEqual([
      ['inbound', Date.UTC(2026, 10, 20, 8, 12)],
      ['outbound', Date.UTC(2026, 10, 21, 6, 40)],
      ['inbound', Date.UTC(2026, 10, 21, 9, 3)],
    ]);
    const owner = { profileIds: [], vanities: [], names: ['Mira Okafor-Lindqvist'] };
    const inbox = read(page('inbox.html'), {
      now: NOW,
      timeZone: 'UTC',
      url: 'https://www.linkedin.com/messaging/',
      owner,
    });
    expect(inbox).toMatchObject({ own: 'yes', refusal: null, page: 'messaging' });
  });
});
