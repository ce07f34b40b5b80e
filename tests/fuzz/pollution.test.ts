import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { contentHash, hashText } from '../../lib/model/hash.ts';
import { readExport } from '../../lib/readers/linkedin-export/index.ts';
import { chunkLine, endLine, headerLine } from '../../lib/store/backup-format.ts';
import { openStore } from '../../lib/store/index.ts';
import { triage } from '../../lib/triage/index.ts';
import {
  csv,
  FILE,
  MAILS,
  MESSAGE_HEADS,
  mailRow,
  messagesCsv,
  NOW,
  profileCsv,
  zip,
} from '../readers/linkedin-export/build.ts';
import { readHtml } from '../readers/linkedin-profile/load.ts';
import { sightingOf } from '../store/rows.ts';
import { expectPlain, expectUnpolluted } from './plain.ts';

/** As JSON holds them: own properties, which careless merging takes for the prototype. */
const poisoned = <T extends object>(value: T): T =>
  ({
    ...JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"polluted":1}'),
    ...value,
  }) as T;
const withProto = (json: string): string => json.replaceAll('"polluted":1', '"__proto__":{"polluted":1}');

afterEach(expectUnpolluted);

describe('names of prototypes', () => {
  it('in JSON-LD are read past', () => {
    const person = poisoned({ '@type': 'Person', name: 'Ilse Brandvold', jobTitle: 'Pharmacy data lead' });
    const data = withProto(JSON.stringify({ '@graph': [poisoned({ '@type': 'ProfilePage', mainEntity: person })] }));
    const html = `<!doctype html><html lang="en"><head><script type="application/ld+json">${data}</script></head><body><p>Hi</p></body></html>`;
    const url = 'https://ilse.example/about';
    const read = readHtml(html, url);
    expectPlain(read);
    expect(JSON.stringify(read.observations)).toContain('Pharmacy data lead');
    expect(JSON.stringify(read)).not.toContain('polluted');
  });

  it('as heads and cells of an export are cells like others', () => {
    const NAMES = ['__proto__', 'constructor', 'prototype', 'toString'];
    const rows = [
      [...MESSAGE_HEADS.wide, ...NAMES],
      ...MAILS.map((m) => [...mailRow({ ...m, thread: '__proto__', from: 'constructor' }), ...NAMES]),
    ];
    const skills = csv([['Name'], ...NAMES.map((n) => [n])]);
    const files = { 'Profile.csv': profileCsv(), 'Skills.csv': skills, 'messages.csv': csv(rows) };
    const read = readExport(zip(files), { url: '', now: NOW, timeZone: 'UTC', fileName: FILE });
    expectPlain(read);
    const profile = read.observations.find((o) => o.kind === 'profile');
    expect(profile?.profile.skills?.map((s) => s.name)).toEqual(NAMES);
  });

  it('as a direction of an invitation are no direction', () => {
    const row = (direction: string): string[] => ['Ravi Solberg', '', '8/3/26, 9:14 AM', 'Hello there', direction];
    const heads = ['From', 'To', 'Sent At', 'Message', 'Direction'];
    const rows = [heads, ...['constructor', '__proto__', 'valueOf'].map(row)];
    const files = { 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS), 'Invitations.csv': csv(rows) };
    const read = readExport(zip(files), { url: '', now: NOW, timeZone: 'UTC', fileName: FILE });
    expectPlain(read);
    expect(read.refusal).toBeNull();
  });

  it('written as characters of markup are words like others', () => {
    const text = 'A contract at 90 EUR per hour &toString; &valueOf; remote.';
    expect(triage({ id: 'm', text }).offer?.pay).toMatchObject({ min: 90, currency: 'EUR' });
  });

  it('in a backup that is otherwise right stay where they are', async () => {
    const body = poisoned({
      kind: 'message' as const,
      message: {
        direction: 'inbound' as const,
        sender: { name: '__proto__' },
        text: 'Hello',
        sentAt: 1,
        threadId: '__proto__',
      },
    });
    const hash = contentHash(body);
    const decision = poisoned({
      id: 'd',
      at: 1,
      subject: 'setting',
      key: '__proto__',
      field: '__proto__',
      value: { polluted: 1 },
    });
    const chunks = [
      { table: 'contents' as const, rows: [{ hash, kind: 'message', body }] },
      { table: 'sightings' as const, rows: [poisoned(sightingOf('s', 1, [hash]))] },
      { table: 'decisions' as const, rows: [decision] },
    ];
    const header = headerLine({ beckon: 'backup', version: 1, schema: 1, createdAt: '' });
    const lines = chunks.map(chunkLine);
    const sums = lines.map((l) => (JSON.parse(l) as { sha256: string }).sha256);
    const end = endLine({ contents: 1, sightings: 1, decisions: 1 }, [hashText(header), ...sums]);
    const store = await openStore({ name: 'pollution' });
    expect(await store.merge(new Blob([[header, ...lines, end].join('\n')]))).toEqual({ added: 3, known: 0 });
    expect(await store.check()).toMatchObject({ broken: 0 });
    expect((await store.kept.decisions())[0]?.key).toBe('__proto__');
  });
});
