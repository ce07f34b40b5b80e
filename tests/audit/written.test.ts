import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { audit, proposeGoal, replaySearches } from '../../lib/audit/index.ts';
import { termCoverage } from '../../lib/audit/report.ts';
import { written, writtenAll } from '../../lib/audit/written.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { powerOf } from '../growth.ts';
import { coverageOf, goalWith, NOW } from './helpers.ts';

const SOFT = 'Se\u00adnior nur\u00adse at a hos\u00adpi\u00adtal';
const BOLD = '𝗦𝗲𝗻𝗶𝗼𝗿 𝗻𝘂𝗿𝘀𝗲 𝗮𝘁 𝗮 𝗵𝗼𝘀𝗽𝗶𝘁𝗮𝗹';

describe('a text of a profile', () => {
  it('reads without what hides its words, and quotes what was written', () => {
    const { text, quote } = written(SOFT);
    expect(text).toBe('Senior nurse at a hospital');
    const at = text.indexOf('nurse');
    expect(quote(at, at + 5)).toEqual({ text: 'nur\u00adse', start: 8, end: 14 });
    expect(written(BOLD).quote(7, 12).text).toBe('𝗻𝘂𝗿𝘀𝗲');
    expect(written('plain').quote(1, 3)).toEqual({ text: 'la', start: 1, end: 3 });
  });

  it('is told by how it reads where it reads otherwise', () => {
    const originals = new Map<string, string>();
    expect(writtenAll({ a: ['nur\u00adse', 5, null], b: 'plain' }, originals)).toEqual({
      a: ['nurse', 5, null],
      b: 'plain',
    });
    expect([...originals]).toEqual([['nurse', 'nur\u00adse']]);
  });
});

describe('the description of a profile', () => {
  it.each([
    ['soft hyphens', SOFT],
    ['letters of no width', 'Senior nur\u200bse at a hos\u200bpital'],
    ['bold letters', BOLD],
    ['look-alike letters', 'Sеniоr nursе at a hоspital'],
  ])('reads through %s', (_, headline) => {
    const got = describeProfileText({ headline, about: 'I work in Leeds.' });
    expect(got).toMatchObject({ level: 'senior', domains: ['healthcare'] });
    for (const quote of Object.values(got.evidence).flat()) expect(headline).toContain(quote);
    expect(got.evidence.domains.length).toBeGreaterThan(0);
  });

  it('quotes About behind a headline that reads shorter than it is', () => {
    const about = 'I am open to con\u00adtract work.';
    const { evidence, contractAvailable } = describeProfileText({ headline: SOFT, about });
    expect(contractAvailable).toBe(true);
    for (const quote of evidence.contract) expect(about).toContain(quote);
  });

  it('takes a text in which nothing can be read for none, and no object for an id', () => {
    expect(describeProfileText({ headline: '\u200b\u00ad', id: { x: 1 } } as never)).toMatchObject({
      id: null,
      level: null,
      domains: [],
    });
  });

  it.each(['1', '1,', '1.', '1 ', `${'1'.repeat(40)} `])(
    'takes time that grows with the text, whatever is in it: %s',
    (pump) => {
      const read = (size: number) => describeProfileText({ about: pump.repeat(Math.ceil(size / pump.length)) });
      expect(powerOf(read, 500)).toBeLessThan(1.5);
    },
  );
});

describe('the audit of a profile with hidden characters', () => {
  const about = 'I fo\u00adrecast load for wi\u00adnd farms. Cut im\u00adbalance costs by 18 %.';
  const profile: Profile = {
    headline: 'Senior Da\u00adta Engi\u00adneer',
    about,
    experience: [{ title: 'Da\u00adta Engi\u00adneer', company: 'North', start: '2020-01', end: null }],
    skills: [{ name: 'Py\u00adthon' }],
  };
  const goal = goalWith({
    titles: [{ title: 'Data Engineer', synonyms: [] }],
    domains: ['energy'],
    mustSkills: ['Python'],
  });
  const input = { profile, coverage: coverageOf(profile, true), asOf: NOW, goal };
  const whereIs = (where: string): string =>
    ({
      headline: profile.headline,
      about,
      'experience[0].title': 'Da\u00adta Engi\u00adneer',
      'skills[0].name': 'Py\u00adthon',
    })[where] ?? '';

  it('reads its words', () => {
    const report = audit(input);
    expect(report).toMatchObject({ level: 'senior', domains: ['energy'] });
    expect(proposeGoal(profile)?.titles[0]?.title).toBe('Data Engineer');
  });

  it('quotes what was written, at its place', () => {
    const searched = replaySearches(input, goal).flatMap((r) => r.clauses.flatMap((c) => c.quote ?? []));
    const quotes = [
      ...audit(input).findings.flatMap((f) => f.evidence),
      ...termCoverage(input).flatMap((t) => t.quotes),
      ...searched,
    ].filter((q) => whereIs(q.where ?? '') !== '');
    expect(quotes.length).toBeGreaterThan(6);
    for (const { text, start, end, where } of quotes) {
      expect(whereIs(where ?? '')).toContain(text);
      if (start !== undefined) expect(whereIs(where ?? '').slice(start, end)).toBe(text);
    }
    expect(quotes.some((q) => q.text.includes('\u00ad'))).toBe(true);
  });
});
