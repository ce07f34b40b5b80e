import { describe, expect, it } from 'vitest';
import { likelihoodOf, likelyOf } from '../../lib/nlp/domain-choice.ts';
import { signsOfStated } from '../../lib/nlp/domain-evidence.ts';
import { fieldCandidates, findDomains } from '../../lib/nlp/domains.ts';
import { FIELD_WEIGHTS } from '../../lib/nlp/lexicon/domain-weights.ts';
import { directionOf } from '../../tools/train/directions.ts';

const read = (headline: string, about: string) => {
  const text = `${headline}\n\n${about}`;
  const { told, all } = fieldCandidates(text, { running: headline.length + 2 });
  return {
    stated: all.filter((c) => c.stated).map((c) => c.domain),
    chosen: likelyOf(told, all).map((c) => c.domain),
    signs: new Map(signsOfStated(told, all).map(([c, signs]) => [c.domain, signs])),
  };
};

describe('which finds are more than a word in passing', () => {
  const REST =
    ' Eleven years of Linux, six of clusters, a drawer of badges from old conferences. Whoever is on call with me sleeps. My oldest script still runs somewhere.';

  it('drops one word of a story that tells of something else', () => {
    const { stated, chosen } = read('Reliability engineer', `Between two jobs I sorted mail at a bank.${REST}`);
    expect([stated, chosen]).toEqual([['finance'], []]);
  });

  it('keeps the same word where the sentence says whom the work is for', () => {
    expect(read('Reliability engineer', `I work for a bank.${REST}`).chosen).toEqual(['finance']);
  });

  it('keeps what is said in so many words, however unlikely it is by its signs', () => {
    const said = 'I have worked for the NHS, a rail regulator and three proptechs.';
    const { chosen, signs } = read('Contractor', said);
    expect(chosen).toContain('public-sector');
    expect(likelihoodOf(signs.get('public-sector') ?? [])).toBeLessThan(0.42);
  });

  it('asks nothing of how long a text is', () => {
    const short = read('Bookkeeper | Property management', '');
    expect(read('Bookkeeper | Property management', 'Tea first. '.repeat(60)).chosen).toEqual(short.chosen);
  });

  it('never adds a field that the rules do not find', () => {
    for (const about of ['Nine patients a day.', 'Tariffs, meters and a van.', 'Three landlords and a claims form.']) {
      const { stated, chosen } = read('Analyst', about);
      expect(chosen.every((d) => stated.includes(d))).toBe(true);
    }
  });

  it('finds a field the likelier the more there is of it', () => {
    const little = read('Analyst', 'Hospital wards.').signs.get('healthcare') ?? [];
    const more = read('Clinical analyst', 'Hospital wards, patients and nurses.').signs.get('healthcare') ?? [];
    expect(likelihoodOf(more)).toBeGreaterThan(likelihoodOf(little));
  });

  it('holds weights to their directions', () => {
    for (const [sign, weight] of Object.entries(FIELD_WEIGHTS))
      expect(weight * directionOf(sign as never), sign).toBeGreaterThanOrEqual(0);
  });

  it('reads an empty text', () => {
    expect(findDomains('')).toEqual([]);
  });
});
