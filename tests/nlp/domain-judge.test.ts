import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { domainLetter, levelLetter, unpacked } from '../../lib/nlp/domain-judge.ts';
import { DOMAIN_IDS, findDomains } from '../../lib/nlp/domains.ts';
import { DOMAIN_PACKS } from '../../lib/nlp/lexicon/domains.ts';

type Row = { readonly headline: string | null; readonly about: string | null };
const rows = readFileSync(new URL('../fixtures/profiles/twenty-ninth.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const read = (headline: string, about: string) =>
  findDomains(`${headline}\n\n${about}`, { running: headline.length + 2 });

describe('fields judged by what was learnt', () => {
  it('quotes the text for every field, strongest field first', () => {
    for (const { headline, about } of rows) {
      const found = read(headline ?? '', about ?? '');
      for (const { terms } of found) {
        expect(terms.length).toBeGreaterThan(0);
        for (const t of terms) expect(`${headline ?? ''}\n\n${about ?? ''}`.slice(t.start, t.end)).toBe(t.quote);
      }
      expect(found.map((f) => f.score)).toEqual(found.map((f) => f.score).sort((a, b) => b - a));
    }
  });

  it('never takes a field away for one of its own sure terms more in the headline', () => {
    const lost: string[] = [];
    for (const [i, { headline, about }] of rows.entries()) {
      const before = read(headline ?? '', about ?? '').map((f) => f.domain);
      for (const pack of DOMAIN_PACKS.filter((p) => before.includes(p.id))) {
        const sure = pack.sure.split(/[|\n]/).filter((t) => /^[a-z ]+$/.test(t.trim()));
        const term = sure[(i * 31) % sure.length]?.trim() ?? '';
        const after = read(`${headline ?? ''} | ${term}`, about ?? '').map((f) => f.domain);
        if (!after.includes(pack.id)) lost.push(`${pack.id}: ${headline} | ${term}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('leaves a text of one kind to the word lists', () => {
    expect(findDomains('Rail & signalling').map((f) => f.domain)).toEqual(['logistics']);
  });

  it('reads packed weights back', () => {
    const [d0, d1] = [domainLetter(0), domainLetter(1)];
    const packed = `0bank${d0}${levelLetter(1.5)}4er${d0}${levelLetter(-0.25)}${d1}${levelLetter(2)}`;
    const weights = unpacked(packed, DOMAIN_IDS);
    expect([...(weights.get(DOMAIN_IDS[0] ?? '') ?? [])]).toEqual([
      ['bank', 1.5],
      ['banker', -0.25],
    ]);
    expect([...(weights.get(DOMAIN_IDS[1] ?? '') ?? [])]).toEqual([['banker', 2]]);
  });
});
