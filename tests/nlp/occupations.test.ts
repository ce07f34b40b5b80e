import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';

/** About thirty occupations for each field in seven languages, and texts that only sound like a field. */
const rows = readFileSync(new URL('../fixtures/profiles/occupations.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [fields = '', headline = '', about = ''] = line.split('|');
    const wanted = fields.split(' ').filter((f) => f !== '');
    const got = describeProfileText({ headline: headline || null, about: about || null }).domains;
    return { line, wanted, got };
  });

const of = (domain: string): { wanted: number; right: number; missed: string[] } => {
  const about = rows.filter((r) => r.wanted.includes(domain));
  const missed = about.filter((r) => !r.got.includes(domain)).map((r) => r.line);
  return { wanted: about.length, right: about.length - missed.length, missed };
};

it.each(
  'healthcare housing finance insurance retail energy public-sector education manufacturing media logistics climate'.split(
    ' ',
  ),
)('knows who works in %s', (domain) => {
  const { wanted, right, missed } = of(domain);
  expect(wanted).toBeGreaterThanOrEqual(40);
  expect(right / wanted, missed.join('\n')).toBeGreaterThanOrEqual(0.85);
});

it('adds no second field to an occupation', () => {
  const extra = rows.filter((r) => r.wanted.length > 0 && r.got.some((d) => !r.wanted.includes(d)));
  expect(extra.length / rows.length, extra.map((r) => `${r.line} → ${r.got}`).join('\n')).toBeLessThanOrEqual(0.01);
});

it('is not led astray by words that only sound like a field', () => {
  const near = rows.filter((r) => r.wanted.length === 0);
  const wrong = near.filter((r) => r.got.length > 0);
  expect(near.length).toBeGreaterThanOrEqual(60);
  expect(wrong.length, wrong.map((r) => `${r.line} → ${r.got}`).join('\n')).toBeLessThanOrEqual(5);
});
