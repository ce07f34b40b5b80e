import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { unmarked } from '../../lib/nlp/unmarked.ts';
import { powerOf } from '../growth.ts';

describe('a text without marks', () => {
  it.each([
    ['plain words, one line', 'plain words, one line'],
    ['available  for\n freelance   work', 'available for freelance work'],
    ['**Open to** contract work', 'Open to contract work'],
    ['***Open*** _to_ `contract` __work__', 'Open to contract work'],
    ['> Open to contract\n> work', 'Open to contract work'],
    ['Open to\nContract work', 'Open to Contract work'],
    ['I bake.\nI bake more.', 'I bake.\nI bake more.'],
    ['I bake\n\nand more', 'I bake\n\nand more'],
    ['- one\n- two\n* three', '- one\n- two\n* three'],
    ['snake_case_name, 2 * 3 * 4, /_a_/b', 'snake_case_name, 2 * 3 * 4, /_a_/b'],
    ['> 20 clients', '> 20 clients'],
  ])('%j reads %j', (given, text) => {
    expect(unmarked(given).text).toBe(text);
  });

  it('tells where everything stood', () => {
    const given = '> I am **open** to\n> contract   work';
    const { text, where } = unmarked(given);
    const quoted = (part: string): string => {
      const at = text.indexOf(part);
      return given.slice(...where(at, at + part.length));
    };
    expect(quoted('open')).toBe('open');
    expect(quoted('to contract')).toBe('to\n> contract');
    expect(quoted('contract work')).toBe('contract   work');
    expect(where(text.length, text.length)).toEqual([given.length, given.length]);
  });

  it.each(['*', '** ', '*a', '> ', ' ', ' \n', '`a` '])(
    'takes time that grows with the text, whatever is in it: %j',
    (pump) => {
      expect(powerOf((size) => unmarked(pump.repeat(Math.ceil(size / pump.length))), 200)).toBeLessThan(1.5);
    },
  );
});

describe('a statement of a profile', () => {
  it.each([
    'Available  for\n freelance   work',
    'Available\u00a0\u00a0for\u2003freelance work',
    'avail\u00adable for free\u00adlance work',
    '**Available** for _freelance_ work',
    '> Available for\n> freelance work.',
    '• Available for\n  Freelance work',
    '- **Available** for `freelance` work',
  ])('is found and quoted as it was written: %j', (about) => {
    const { contractAvailable, evidence } = describeProfileText({ about });
    expect(contractAvailable).toBe(true);
    expect(evidence.contract[0]).toMatch(/^avail/i);
    for (const quote of evidence.contract) expect(about).toContain(quote);
  });
});
