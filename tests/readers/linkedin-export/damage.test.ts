import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readExport, readExportStream } from '../../../lib/readers/linkedin-export/index.ts';
import { csv, FILE, MAILS, MESSAGE_HEADS, mailRow, messagesCsv, NOW, profileCsv, zip } from './build.ts';

const ctx = { url: '', now: NOW, timeZone: 'Europe/Oslo', fileName: FILE };
const read = (bytes: Uint8Array, fileName = FILE): ReadResult => readExport(bytes, { ...ctx, fileName });
const talk = (r: ReadResult) => r.observations.find((o) => o.kind === 'conversations');
const profile = (r: ReadResult) => r.observations.find((o) => o.kind === 'profile');
const messages = (r: ReadResult) => talk(r)?.conversations.flatMap((c) => c.messages) ?? [];
const codes = (r: ReadResult): string[] => (r.warnings ?? []).map((w) => w.code);
const FILES = { 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) };
const right = read(zip(FILES));

/** Windows-1252 for the characters of these tests. */
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => (c === '€' ? 0x80 : c === '–' ? 0x96 : c.charCodeAt(0)));

describe('files that people have touched', () => {
  it('reads a table re-saved by a spreadsheet: mark, semicolons, other line ends', () => {
    const rows = [[...MESSAGE_HEADS.wide], ...MAILS.map((m) => mailRow(m))];
    const r = read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': `\ufeff${csv(rows, ';', '\r\n')}` }));
    expect(talk(r)).toEqual(talk(right));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...csv(rows, '\t', '\r\n')].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(talk(read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': utf16 })))).toEqual(talk(right));
  });

  it('reads Windows-1252 and says so', () => {
    const text = 'Name,Proficiency\r\nFranzösisch – fließend,Ω'.replace('Ω', 'für 5 €');
    const r = read(zip({ 'Languages.csv': latin(text), 'Profile.csv': profileCsv() }));
    expect(profile(r)?.profile.languages).toEqual([{ name: 'Französisch – fließend', proficiency: 'für 5 €' }]);
    expect(codes(r)).toEqual(['encoding']);
  });

  it('finds the header below the notes, and counts connections only', () => {
    const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const text = `Notes:\n"Some addresses, as you know, are missing"\n\n${head}\nAnn,Lee,https://www.linkedin.com/in/ann,,,,01 Sep 2026\nBo,Ek,,,,,13 Sep 2026\n`;
    const r = read(zip({ 'Profile.csv': profileCsv(), 'Connections.csv': text }));
    expect(profile(r)?.profile.connections).toBe(2);
    expect(JSON.stringify(r)).not.toContain('Ann');
  });

  it('keeps recommendations that lost a column from naming people wrongly', () => {
    const text = latin(
      'Last Name,Company,Job Title,Text,Creation Date.1,Status\r\nEkblad,Région,Chef,Très bien,03 Jun 2022,VISIBLE\r\n',
    );
    const r = read(zip({ 'Profile.csv': profileCsv(), 'Recommendations_Received.csv': text }));
    expect(profile(r)?.profile.recommendations).toEqual([
      { direction: 'received', authorHeadline: 'Chef, Région', text: 'Très bien', date: '2022-06', visible: true },
    ]);
  });

  it('drops records that have moved under wrong columns, and says that days are no longer known', () => {
    const bad = `${messagesCsv(MAILS)}2-dd==,,Ann,https://www.linkedin.com/in/ann,Ilse,x,2026-09-05 08:00:00 UTC,,Hi, unquoted, commas,INBOX,,No\n`;
    const r = read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': bad }));
    expect(messages(r)).toEqual(messages(right));
    expect(codes(r)).toEqual(['rows-lost']);
    expect(talk(r)?.exposure).toEqual([]);
  });

  it('dates nothing where day and month cannot be told apart', () => {
    const clear = [
      { ...MAILS[0], date: '14/09/2026 08:30' },
      { ...MAILS[1], date: '02/09/2026 07:15' },
    ] as typeof MAILS;
    const dated = messages(read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(clear) })));
    expect(dated.map((m) => m.sentAt)).toEqual([Date.UTC(2026, 8, 2, 7, 15), Date.UTC(2026, 8, 14, 8, 30)]);
    const open = [{ ...MAILS[1], date: '02/09/2026 07:15' }] as typeof MAILS;
    const r = read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(open) }));
    expect(messages(r)[0]?.sentAt).toBeUndefined();
    expect(codes(r)).toEqual(['undated']);
    expect(talk(r)?.exposure).toEqual([]);
  });

  it('takes a date from before the site existed for damaged, and vouches for none of the years since', () => {
    const old = [...MAILS, { ...MAILS[1], date: '2001-01-01 00:00:00 UTC' }] as typeof MAILS;
    const r = read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(old) }));
    expect(codes(r)).toEqual(['undated']);
    expect(talk(r)?.exposure).toEqual([]);
  });

  it('tells the owner by presence everywhere when the name has changed', () => {
    const renamed = profileCsv({ 'Last Name': 'Married-Name' });
    const r = read(zip({ 'Profile.csv': renamed, 'messages.csv': messagesCsv(MAILS) }));
    expect(profile(r)?.profile.vanity).toBe('ilse-brandvold');
    expect(messages(r).map((m) => m.direction)).toEqual(messages(right).map((m) => m.direction));
  });

  it('does not guess sides without an owner', () => {
    const r = read(zip({ 'messages.csv': messagesCsv(MAILS.slice(0, 2)) }));
    expect(r.own).toBe('unknown');
    expect(messages(r)).toEqual([]);
    expect(codes(r)).toEqual(['owner-unknown']);
  });

  it('tells whose it is against the stored owner', () => {
    const owner = { profileIds: [], vanities: ['somebody-else'], names: ['Somebody Else'] };
    expect(readExport(zip(FILES), { ...ctx, owner }).own).toBe('no');
    expect(readExport(zip(FILES), { ...ctx, owner: { ...owner, vanities: ['ilse-brandvold'] } }).own).toBe('yes');
  });

  it('never reads two people as one', () => {
    const other = profileCsv({ 'First Name': 'Petra', 'Last Name': 'Nyholm', Headline: 'Runs a clinic' });
    const positions = csv([
      ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
      ['Clinic', 'Head', '', '', 'Jan 2020', ''],
    ]);
    const both = zip({ ...FILES, 'hers/Profile.csv': other, 'hers/Positions.csv': positions });
    expect(read(both)).toMatchObject({ refusal: { code: 'ownership-unknown' }, observations: [] });
    const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };
    const own = readExport(both, { ...ctx, owner });
    expect(profile(own)?.profile).toEqual(profile(right)?.profile);
    expect(own.warnings).toMatchObject([{ file: 'hers/Profile.csv' }, { file: 'hers/Positions.csv' }]);
    const hers = readExport(both, { ...ctx, owner: { ...owner, names: ['petra  nyholm'] } });
    expect(profile(hers)?.profile).toMatchObject({ name: 'Petra Nyholm', experience: [{ company: 'Clinic' }] });
    expect(messages(hers)).toEqual([]);
    const nobody = readExport(both, { ...ctx, owner: { ...owner, names: ['Cy Dahl'] } });
    expect(nobody.refusal?.code).toBe('other-owner');
  });

  it('tells nothing of two people whose tables lie in one folder', () => {
    const other = profileCsv({ 'First Name': 'Petra', 'Last Name': 'Nyholm' });
    const owner = { profileIds: [], vanities: [], names: ['Ilse Brandvold'] };
    const mixed = readExport(zip({ ...FILES, 'Profile (1).csv': other }), { ...ctx, owner });
    expect(mixed).toMatchObject({ refusal: { code: 'ownership-unknown' }, observations: [] });
  });

  it('counts a file that is there twice, and who endorses twice, once', () => {
    const head = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'];
    const ward = ['Ward', 'Clerk', '', '', 'Jan 2020', ''];
    const positions = csv([head, ward, ward]);
    const more = csv([head, ward, ['Clinic', 'Head', '', '', 'Jan 2022', '']]);
    const endorsed = csv([
      [
        'Endorsement Date',
        'Skill Name',
        'Endorser First Name',
        'Endorser Last Name',
        'Endorser Public Url',
        'Endorsement Status',
      ],
      ...['bo', 'bo', 'cy'].map((who) => [
        '2024/01/02 03:04:05 UTC',
        'SQL',
        who,
        'X',
        `www.linkedin.com/in/${who}`,
        'ACCEPTED',
      ]),
    ]);
    const files = {
      'Positions.csv': positions,
      'Positions (1).csv': more,
      'Skills.csv': 'Name\nSQL\n',
      'Endorsement_Received_Info.csv': endorsed,
    };
    const read_ = profile(read(zip({ ...FILES, ...files })))?.profile;
    expect(read_?.experience?.map((p) => p.company)).toEqual(['Ward', 'Ward', 'Clinic']);
    expect(read_?.skills).toEqual([{ name: 'SQL', endorsements: 2 }]);
  });

  it('reads one of two exports of the same person', () => {
    const old = { 'old/Profile.csv': profileCsv({ Headline: 'Once' }) };
    const two = read(zip({ ...old, ...Object.fromEntries(Object.entries(FILES).map(([k, v]) => [`new/${k}`, v])) }));
    expect(profile(two)?.profile).toEqual(profile(right)?.profile);
    expect(codes(two)).toEqual(['another-export']);
  });

  it('reads a single loose table, and an archive inside an archive', () => {
    expect(messages(readExport(strToU8(messagesCsv(MAILS)), { ...ctx, fileName: 'messages.csv' }))).toEqual(
      messages(right),
    );
    expect(read(zipSync({ 'export.zip': zip(FILES) }))).toEqual(right);
  });

  it('knows an empty table from an absent one', () => {
    const files = { ...FILES, 'Languages.csv': 'Name,Proficiency\n' };
    const basic = profile(read(zip(files)))?.coverage;
    expect(basic?.languages).toMatchObject({ state: 'empty' });
    expect(basic?.projects).toEqual({ state: 'not-loaded', reason: 'file-absent' });
    const complete = profile(read(zip(files), 'Complete_LinkedInDataExport_09-14-2026.zip'))?.coverage;
    expect(complete?.projects).toEqual({ state: 'empty', reason: 'export-has-none' });
  });

  it('joins a note with the same words at the head of a thread', () => {
    const head = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'.split(',');
    const text = MAILS[2]?.text ?? '';
    const rows = [
      head,
      [
        'Petra Nyholm',
        'Ilse Brandvold',
        '8/11/26, 2:00 AM',
        text,
        'INCOMING',
        'https://www.linkedin.com/in/petra-nyholm',
        'x',
      ],
      ['Cy Dahl', 'Ilse Brandvold', '8/12/26, 2:00 AM', text, 'INCOMING', 'https://www.linkedin.com/in/cy-dahl', 'x'],
      ['Ann Lee', 'Ilse Brandvold', '8/13/26, 2:00 AM', '', 'INCOMING', '', ''],
    ];
    const r = read(zip({ ...FILES, 'Invitations.csv': csv(rows) }));
    const notes = messages(r).filter((m) => m.pill === 'invitation');
    expect(notes.map((m) => [m.sender.name, m.threadId])).toEqual([
      ['Petra Nyholm', '2-bb=='],
      ['Cy Dahl', undefined],
    ]);
    expect(messages(r)).toHaveLength(MAILS.length + 1);
  });
});

describe('hostile and broken archives', () => {
  it('stops at a bomb before it unpacks', () => {
    const bomb = zip({ 'messages.csv': 'a'.repeat(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb).refusal?.code).toBe('too-large');
  });

  it('refuses a directory without end', () => {
    const many = Object.fromEntries(Array.from({ length: 20_050 }, (_, i) => [`${i}.txt`, new Uint8Array(0)]));
    expect(read(zipSync(many, { level: 0 })).refusal?.code).toBe('too-large');
  });

  it('gives paths no meaning', () => {
    const r = read(
      zip({
        '../../etc/Profile.csv': profileCsv(),
        'C:\\x\\messages.csv': messagesCsv(MAILS),
        '/abs/Skills.csv': 'Name\nSQL\n',
      }),
    );
    expect(messages(r)).toEqual(messages(right));
    expect(JSON.stringify(r)).not.toMatch(/\.\.\/|etc|C:/);
  });

  it('leaves a damaged file out and names it', () => {
    const bytes = zip({
      ...FILES,
      'Skills.csv': `Name\n${Array.from({ length: 200 }, (_, i) => `Skill ${i * 7919}`).join('\n')}\n`,
    });
    const skills = new TextDecoder('latin1').decode(bytes).indexOf('Skills.csv');
    const broken = bytes.slice();
    for (let i = skills + 40; i < skills + 60; i++) broken[i] = (broken[i] ?? 0) ^ 0x55;
    const r = read(broken);
    expect(messages(r)).toEqual(messages(right));
    expect(r.warnings).toEqual([
      { code: 'file-damaged', message: expect.stringContaining('Skills.csv'), file: 'Skills.csv' },
    ]);
    expect(profile(r)?.coverage.skills).toEqual({ state: 'not-understood', reason: 'file-damaged' });
    expect(profile(r)?.profile.skills).toBeUndefined();
  });

  it('reads what a cut download still holds', () => {
    const bytes = zip(FILES);
    const noDirectory = read(bytes.slice(0, bytes.length - 120));
    expect(messages(noDirectory)).toEqual(messages(right));
    expect(codes(noDirectory)).toEqual(['archive-truncated']);
    const half = read(bytes.slice(0, bytes.length - 300));
    expect(profile(half)?.profile.name).toBe('Ilse Brandvold');
    expect(messages(half)).toEqual([]);
    expect(codes(half)).toEqual(['file-damaged', 'archive-truncated']);
  });

  it('leaves a picture that calls itself a table out', () => {
    const r = read(zip({ ...FILES, 'Reactions.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]) }));
    expect(codes(r)).toEqual(['file-damaged']);
    expect(talk(r)).toEqual(talk(right));
  });

  const known = new Map(messages(right).map((m) => [m.text, m]));
  /** Every message that is reported must be one that was written. */
  function expectNoLie(r: ReadResult): void {
    for (const m of messages(r)) {
      const truth = known.get(m.text);
      expect(truth).toBeDefined();
      expect(m.direction).toBe(truth?.direction);
      if (m.sentAt !== undefined) expect(m.sentAt).toBe(truth?.sentAt);
    }
  }

  it('never throws and never lies when bytes of the archive change', () => {
    const bytes = zip(FILES);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        (flips) => {
          const broken = bytes.slice();
          for (const [at, x] of flips) broken[at] = (broken[at] ?? 0) ^ x;
          expectNoLie(read(broken));
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });

  it('never throws when the archive is cut, doubled or stuffed', () => {
    const bytes = zip(FILES);
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length), fc.uint8Array({ maxLength: 40 }), (from, to, stuff) => {
        expectNoLie(read(new Uint8Array([...bytes.slice(0, from), ...stuff, ...bytes.slice(to)])));
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('never throws on a table with changed characters', () => {
    const text = messagesCsv(MAILS);
    const marks = fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '<', '&', '\u0000', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length - 1), marks), { minLength: 1, maxLength: 6 }), (edits) => {
        const chars = [...text];
        for (const [at, mark] of edits) chars[at] = mark;
        const r = read(zip({ 'Profile.csv': profileCsv(), 'messages.csv': chars.join('') }));
        expect(r.schema).toBe('beckon.read/1');
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

describe('readExportStream', () => {
  it('cuts big inboxes into equal batches and resumes behind any of them', () => {
    const many = Array.from({ length: 2_350 }, (_, i) => ({
      thread: `2-${i % 700}==`,
      date: new Date(NOW - i * 3_600_000).toISOString().slice(0, 19).replace('T', ' ').concat(' UTC'),
      text: `Text ${i}`,
      own: i % 5 === 0,
    }));
    const bytes = zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(many) });
    const batches = [...readExportStream(bytes, ctx)].filter((s) => s.kind === 'messages');
    expect(batches.map((b) => b.messages.length)).toEqual([1000, 1000, 350]);
    expect([...readExportStream(bytes, { ...ctx, skip: 1 })].filter((s) => s.kind === 'messages')).toEqual(
      batches.slice(1),
    );
    const r = read(bytes);
    expect(talk(r)?.conversations).toHaveLength(700);
    expect(messages(r)).toHaveLength(2_350);
  });

  it('stops when it is told to', () => {
    const controller = new AbortController();
    const r = readExport(zip(FILES), { ...ctx, signal: controller.signal, onProgress: () => controller.abort() });
    expect(r.refusal?.message).toContain('cancelled');
    expect(r.observations).toEqual([]);
  });
});
