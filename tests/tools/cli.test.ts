import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sampleExportFile } from '../e2e/harness/sample-export.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, 'tests/fixtures/sample-site');
const OWN = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const NOW = ['--now', '2026-11-23T10:00:00Z', '--zone', 'Europe/Berlin'];

const folder = mkdtempSync(join(tmpdir(), 'beckon-cli-'));
function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function beckon(args: readonly string[], input = ''): Run {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'tools/beckon.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const json = (run: Run) => JSON.parse(run.out);

describe('beckon on the command line', () => {
  it('reads a saved page of one’s own', () => {
    const run = beckon(['read', join(SITE, 'profile-sdui.html'), '--url', OWN, '--json', ...NOW]);
    expect(run.code).toBe(0);
    const result = json(run);
    expect(result).toMatchObject({
      schema: 'beckon.read/1',
      layout: 'sdui',
      page: 'profile',
      own: 'yes',
      refusal: null,
    });
    expect(result.observations.some((o: { kind: string }) => o.kind === 'profile')).toBe(true);
  });

  it('prints the same bytes for the same input', () => {
    const args = ['audit', join(SITE, 'profile-pvs.html'), '--url', OWN, '--json', ...NOW];
    expect(execOut(args)).toBe(execOut(args));
  });

  it('refuses a page that is none, on stderr and in JSON', () => {
    const run = beckon([
      'read',
      file('feed.html', '<!doctype html><title>Feed</title><main><h1>Feed</h1></main>'),
      '--url',
      'https://www.linkedin.com/feed/',
      '--json',
    ]);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/^beckon: /);
    expect(json(run)).toMatchObject({ own: expect.any(String), refusal: { code: expect.any(String) } });
  });

  it('says how many rows a message list has, though none of them is triaged', () => {
    const list = join(SITE, '../linkedin-messaging/list/source.html');
    const run = beckon(['read', list, '--url', 'https://www.linkedin.com/messaging/', ...NOW]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^[1-9]\d* rows of the list \(the last message of each; not triaged\)$/m);
  });

  it('reads an export and finds whose turn it was', () => {
    const run = beckon(['read', sampleExportFile(), '--json', ...NOW]);
    expect(run.code).toBe(0);
    const conversations = json(run).observations.flatMap((o: { conversations?: unknown[] }) => o.conversations ?? []);
    expect(conversations.length).toBeGreaterThan(20);
    expect(conversations[0]).toMatchObject({
      id: expect.any(String),
      startedAt: expect.stringMatching(/^\d{4}-/),
      approaches: expect.any(Array),
    });
  });

  it('audits with a goal from a file and says which', () => {
    const goal = file(
      'goal.json',
      JSON.stringify({
        titles: ['Machine Learning Engineer'],
        engagement: 'contract',
        domains: ['healthcare'],
        discretion: 'open',
      }),
    );
    const run = beckon(['audit', join(SITE, 'profile-sdui.html'), '--url', OWN, '--goal', goal, '--json', ...NOW]);
    expect(run.code).toBe(0);
    const report = json(run);
    expect(report.goal).toMatchObject({ id: 'file', confirmed: true });
    expect(report.score.low).toBeLessThanOrEqual(report.score.high);
    expect(report.findings[0]).toMatchObject({
      check: expect.any(String),
      stage: expect.any(String),
      weight: expect.any(Number),
      evidence: expect.any(Array),
    });
  });

  it.each([
    ['triage', '', /^beckon: stdin: is empty/],
    ['effect', '{"events": [', /^beckon: -: is not valid JSON/],
    ['effect', '"abc"', /^beckon: -: must be a JSON object, not a text/],
    ['effect', '"{}"', /^beckon: -: must be a JSON object, not a text/],
    ['effect', 'null', /^beckon: -: must be a JSON object, not null/],
  ])('%s on %j says what is wrong', (command, input, why) => {
    const run = beckon([command, '-'], input);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(why);
  });

  it('ends quietly when nobody reads on', () => {
    const many = file('many.jsonl', `${JSON.stringify({ id: 'a', text: 'Hello' })}\n`.repeat(3_000));
    const run = spawnSync(
      'sh',
      ['-c', `"$0" --import tsx tools/beckon.ts triage ${many} --json | head -1`, process.execPath],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(run.stdout).toContain('"id":"a"');
    expect(run.stderr).toBe('');
  });

  it('triages a line per message, text from standard input too', () => {
    const text =
      'Hi Mira, we need an ML engineer on contract, 15 hours a week for 6 months, fully remote, $90-110 per hour.';
    const lines = file('m.jsonl', `${JSON.stringify({ id: 'a', text })}\n`);
    const [fromFile, fromInput] = [beckon(['triage', lines, '--json']), beckon(['triage', '--json'], text)];
    expect(json(fromFile)).toMatchObject({
      id: 'a',
      label: 'contract_offer',
      isOffer: true,
      offer: {
        pay: { min: 90, max: 110, currency: 'USD', unit: 'hour' },
        hoursPerWeek: { min: 15, max: 15 },
        durationMonths: 6,
        remote: 'remote',
      },
      risk: { level: 'none', checked: true },
    });
    expect(json(fromInput).label).toBe('contract_offer');
  });

  it('looks for no-gos in what was written, and says to people why it advises so', () => {
    const text =
      'Hi Mira, we need an ML engineer on contract for an online casino, 15 hours a week for 6 months, fully remote, $90-110 per hour.';
    const lines = file('casino.jsonl', `${JSON.stringify({ id: 'a', text })}\n`);
    const goal = file('no-go.json', JSON.stringify({ engagement: 'contract', noGos: ['casino'] }));
    const asked = ['triage', lines, '--goal', goal];
    expect(json(beckon([...asked, '--json'])).fit).toMatchObject({ advice: 'pass' });
    const shown = beckon(asked).out;
    expect(shown).toContain('It is on your list of no-gos.');
    expect(shown).toContain('Contract work, as you want.');
  });

  it('takes a JSON list of messages and a profile written as JSON', () => {
    const list = file(
      'list.json',
      JSON.stringify(
        [
          { id: 'a', text: 'Hello!' },
          { id: 'b', text: 'Hi again' },
        ],
        null,
        2,
      ),
    );
    const rows = beckon(['triage', list, '--json']).out.trim().split('\n');
    expect(rows.map((r) => JSON.parse(r).id)).toEqual(['a', 'b']);
    const profile = file('profile.json', JSON.stringify({ headline: 'Staff ML Engineer | Health care' }, null, 2));
    const report = json(beckon(['audit', profile, '--json']));
    expect(report.level).toBe('staff');
    expect(report.findings.filter((f: { result: string }) => f.result === 'missing')).toEqual([]);
  });

  it('describes profile texts line by line', () => {
    const lines = file(
      'p.jsonl',
      `${JSON.stringify({ id: 'p', headline: 'Staff Machine Learning Engineer | Health Care | open to contract work' })}\n`,
    );
    expect(json(beckon(['audit', lines, '--json']))).toMatchObject({
      id: 'p',
      level: 'staff',
      domains: ['healthcare'],
      contractAvailable: true,
    });
  });

  it.each(['', ' \n\n'])('says of a file without profiles that there is none in it: %j', (text) => {
    const run = beckon(['audit', file('none.jsonl', text)]);
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(/^beckon: .*none\.jsonl: is empty; there is no profile in it\.\n$/);
  });

  it('drops blank entries of a goal, as the goal editor does', () => {
    const profile = file('nurse.json', JSON.stringify({ headline: 'Nurse', experience: [] }));
    const run = (titles: unknown) => {
      const goal = file('blank.json', JSON.stringify({ titles, mustSkills: ['', ' '], level: ' ' }));
      return json(beckon(['audit', profile, '--goal', goal, '--json'])).findings;
    };
    const of = (titles: unknown, check: string) => run(titles).find((f: { check: string }) => f.check === check);
    for (const titles of [[''], [' ', { title: ' ', synonyms: ['Nurse'] }], []])
      expect(of(titles, 'title')).toMatchObject({ result: 'not-applicable', because: 'Your goal names no title.' });
    expect(of([''], 'skills')).toMatchObject({ because: 'Your goal names no skills.' });
    expect(of(['', ' Nurse ', { title: 'Baker', synonyms: [' '] }], 'title').evidence).toEqual([
      { text: 'Nurse', where: 'headline' },
    ]);
  });

  it('reads lines from standard input, takes odd fields for absent, and prints what it can beside a bad line', () => {
    const rows = [
      { id: 1, headline: 5, about: ['x'], links: 'https://gridmap.example' },
      { id: 'b', title: null, links: null },
    ];
    const good = `\uFEFF${rows.map((r) => JSON.stringify(r)).join('\r\n')}\n`;
    const run = beckon(['audit', '-', '--json'], good);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(
      run.out
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).portfolioLinks),
    ).toEqual([['https://gridmap.example'], []]);
    const bad = beckon(['audit', file('bad.jsonl', '{"id":"a"}\nnull\n{"id":"b", oops}\n{"id":"c"}\n'), '--json']);
    expect(bad.code).toBe(3);
    expect(bad.err).toMatch(
      /^beckon: .*, line 2: a profile is an object.*\nbeckon: .*, line 3: is not valid JSON.*\n$/,
    );
    expect(
      bad.out
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).id),
    ).toEqual(['a', 'c']);
  });

  it('takes null for what is not there, and says of each wrong message which field is meant; others are read', () => {
    const text = 'Hi Mira, ML engineer on contract, fully remote, 60 EUR per hour.';
    const rows = [
      { text, subject: 5 },
      { text, lang: 5 },
      { text, sender: { headline: 5 } },
      { text, sender: { name: 5 } },
      { text, sender: 'Ada' },
      { id: { x: 1 }, text },
      { text: null },
      { id: 'good', text, subject: null, lang: null, sender: { name: null, headline: null }, snippet: null },
      5,
    ];
    const lines = ['', ...rows.map((r) => JSON.stringify(r)), '{"text": "oops', JSON.stringify({ id: 7, text })];
    const run = beckon(['triage', file('types.jsonl', lines.join('\n')), '--json']);
    const printed = run.out.trim().split('\n');
    expect(printed.map((l) => JSON.parse(l).id)).toEqual(['good', '7']);
    expect(run.code).toBe(3);
    expect(run.err.trim().split('\n')).toEqual([
      expect.stringMatching(/^beckon: .*types\.jsonl, line 2: "subject" must be a text\.$/),
      expect.stringMatching(/, line 3: "lang" must be a text\.$/),
      expect.stringMatching(/, line 4: "sender\.headline" must be a text\.$/),
      expect.stringMatching(/, line 5: "sender\.name" must be a text\.$/),
      expect.stringMatching(/, line 6: "sender" must be an object such as /),
      expect.stringMatching(/, line 7: "id" must be a text or a number\.$/),
      expect.stringMatching(/, line 8: .*"text" is missing\.$/),
      expect.stringMatching(/, line 10: a message is an object such as /),
      expect.stringMatching(/, line 11: is not valid JSON /),
    ]);
  });

  it('reads the messages behind a first line that is broken, and those beside a wrong one of a list', () => {
    const broken = beckon(['triage', '--json'], '{"text": "a"\n{"id": "b", "text": "Hello!"}\n');
    expect([broken.code, json(broken).id]).toEqual([3, 'b']);
    const list = file('some.json', JSON.stringify([{ text: 5 }, { id: 'b', text: 'Hello!' }], null, 2));
    const run = beckon(['triage', list, '--json']);
    expect([run.code, json(run).id]).toEqual([3, 'b']);
    expect(run.err).toMatch(/some\.json, message 1: "text" must be a text\.$/m);
  });

  it('prints nothing in place of rows when it refuses', () => {
    for (const args of [
      ['triage', 'no-such-file.jsonl', '--json'],
      ['triage', '-', '--json'],
    ])
      expect(beckon(args, '')).toMatchObject({ code: 3, out: '' });
  });

  it('shows what would steer a terminal, whoever wrote it, and one figure of pay where there is but one', () => {
    const text = 'Hi Mira, we offer a contract for an ML engineer, fully remote, 60 EUR per hour.';
    const run = beckon(['triage'], JSON.stringify({ id: 'e\u001b[31m\u202e\u009b\nx', text }));
    expect(run.out).toMatch(/^e\\u001b\[31m\\u202e\\u009b x {2}contract_offer.* 60 EUR\/hour/);
    expect(run.out).not.toMatch(/60–60/);
    const profile = { headline: 'Nurse \u001b[31m at a hospital', experience: [{ title: 'Nurse\u0007' }] };
    const shown = file('shown.json', JSON.stringify(profile));
    for (const command of ['read', 'audit']) expect(beckon([command, shown]).out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(beckon(['triage'], '{"text": "a" \u001b}').err).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each([
    [{ headline: 5 }, /"profile\.headline" is 5 where a text is expected\.$/m],
    [{ headline: 'Nurse', experience: 'none' }, /"profile\.experience" is "none" where a list is expected\.$/m],
    [{ experience: [{ title: 7 }] }, /"profile\.experience\.0\.title" is 7 where a text is expected\.$/m],
    [
      { profile: { headline: 'Nurse', skills: ['ICU'] } },
      /"profile\.skills\.0" is "ICU" where an object is expected\.$/m,
    ],
    [{ schema: 'beckon.read/1' }, /a reading without its "observations" list\.$/m],
  ])('says which field of a profile is not what it should be: %j', (profile, said) => {
    const run = beckon(['audit', file('wrong.json', JSON.stringify(profile))]);
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(said);
  });

  it('takes null in a profile for what is not there', () => {
    const profile = { headline: 'Nurse', about: null, experience: [{ title: 'Nurse', start: '2020-01', end: null }] };
    expect(beckon(['audit', file('nulls.json', JSON.stringify(profile))])).toMatchObject({ code: 0, err: '' });
  });

  it('judges an edit', () => {
    const day = 864e5;
    const events = [...Array(10)].map((_, i) => i * 14 * day).concat([...Array(60)].map((_, i) => (200 + i) * day));
    const input = file(
      'edit.json',
      JSON.stringify({ events, exposure: [[0, 300 * day]], editAt: 180 * day, asOf: 300 * day }),
    );
    expect(json(beckon(['effect', input]))).toMatchObject({ verdict: 'up', before: { count: 10 } });
  });

  it.each([
    ['seconds', 1, /^beckon: .*: every time is in the first weeks of 1970\. These look like seconds/],
    ['milliseconds', 1000, /^$/],
    ['a century ago, which is a date like any other', -1000, /^$/],
  ])('says what is likely wrong with times in seconds: %s', (name, times, err) => {
    const [edit, day] = [1_770_000_000, 86_400];
    const [from, to] = [edit - 90 * day, edit + 60 * day].map((at) => at * times).sort((a, b) => a - b);
    const asked = { events: [from], exposure: [[from, to]], editAt: edit * times, asOf: to };
    const run = beckon(['effect', file(`${name.slice(0, 5)}.json`, JSON.stringify(asked))]);
    expect([run.code, json(run).verdict]).toEqual([0, 'not-enough-data']);
    expect(run.err).toMatch(err);
  });

  it.each([
    [[], 2],
    [['dance'], 2],
    [['read'], 2],
    [['read', '--colour', 'x'], 2],
    [['read', join(SITE, 'profile-sdui.html'), '--now', 'soon'], 2],
    [['read', 'no-such-file.html'], 3],
    [['effect', join(SITE, 'profile-sdui.html')], 3],
  ])('answers %j with exit code %i and a reason', (args, code) => {
    const run = beckon(args);
    expect(run.code).toBe(code);
    expect(run.err).toMatch(/^beckon: .{10}/);
  });

  it('explains itself', () => {
    const run = beckon(['--help']);
    expect(run.code).toBe(0);
    for (const word of ['read FILE', 'audit FILE', 'triage', 'effect FILE.json', 'Exit codes'])
      expect(run.out).toContain(word);
  });
});

function execOut(args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'tools/beckon.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
}
