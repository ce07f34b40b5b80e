import { describe, expect, it } from 'vitest';
import { WORKPLACE_WEIGHTS } from '../../../lib/nlp/lexicon/workplace-weights.ts';
import { readFacts } from '../../../lib/nlp/message/facts.ts';
import { findWorkplace } from '../../../lib/nlp/message/workplace.ts';
import { FOUND, isDoubtful, isLikely, placeSigns, type Where } from '../../../lib/nlp/message/workplace-doubt.ts';
import { sumOf, weightsIn } from '../../../lib/nlp/told-weights.ts';
import { docOf } from '../../../lib/triage/input.ts';

const WHERE: readonly Where[] = ['remote', 'hybrid', 'onsite'];
const STORY =
  'Our roofers told me that the best of them once worked for you. I run a small firm and a man sat in my kitchen for two days and we wrote down what it costs. Would you draw us a plan for 900 pounds?';

const read = (text: string) => {
  const doc = docOf({ id: 'm', text });
  const { facts, quotes } = readFacts(doc, 'job');
  return { byRules: findWorkplace(doc)?.remote, remote: facts.remote, quote: quotes.remote };
};

describe('where the work is done, by rules and by all words', () => {
  it('leaves it unsaid where all other words tell of something else', () => {
    expect(read(STORY)).toEqual({ byRules: 'hybrid', remote: null, quote: undefined });
  });

  it.each([
    ['remote', 'Remote.'],
    ['remote', 'Wir suchen eine Übersetzerin für sechs Monate, 20 Stunden pro Woche, vollständig remote.'],
    ['onsite', 'We need a welder at our yard in Hull for six weeks, 28 pounds an hour.'],
    ['onsite', 'Arbeiten von zu Hause ist nicht vorgesehen.'],
    ['hybrid', 'Data engineer, six months, hybrid, two days a week in our Leeds office. £500 a day.'],
  ])('keeps %s where little or nothing speaks against it: %s', (where, text) => {
    expect(read(text)).toMatchObject({ byRules: where, remote: where, quote: { where: 'message' } });
  });

  it('tells signs once each: words, how longer ones begin, ideas alone and behind one another, the kind of work', () => {
    const doc = docOf({ id: 'm', text: 'Contract work, remote work. Contractor wanted at our office on Mondays.' });
    const signs = [...placeSigns(doc, 'venture')];
    expect(signs).toEqual(expect.arrayContaining(['!always', '!venture', 'work', 'remote', 'contr*', 'monda*']));
    expect(signs).not.toContain('work*');
    expect(signs).not.toContain(FOUND);
    const ideas = signs.filter((s) => s.startsWith('+') && !s.includes('>'));
    const pairs = signs.filter((s) => s.includes('>'));
    expect(pairs).not.toEqual([]);
    for (const pair of pairs) for (const idea of pair.slice(1).split('>')) expect(ideas).toContain(`+${idea}`);
  });

  it('joins no ideas of two sentences', () => {
    const pairsOf = (text: string) => [...placeSigns(docOf({ id: 'm', text }), 'job')].filter((s) => s.includes('>'));
    expect(pairsOf('A contract. Remote.')).toEqual([]);
    expect(pairsOf('A remote contract.')).not.toEqual([]);
  });

  it.each(WHERE)('has learnt that a rule is mostly right on %s, and of words for and against it', (where) => {
    const weights = weightsIn(WORKPLACE_WEIGHTS[where]);
    expect(isLikely(['!always', '!job', FOUND], weights)).toBe(true);
    expect(isLikely(['!always', '!job'], weights)).toBe(false);
    const words = [...weights].filter(([sign]) => !sign.startsWith('!')).map(([, weight]) => weight);
    expect(Math.min(...words)).toBeLessThan(-0.3);
    expect(Math.max(...words)).toBeGreaterThan(0.3);
  });

  it('weighs each place by weights of its own', () => {
    const mostLikely = (text: string): Where => {
      const signs = placeSigns(docOf({ id: 'm', text }), 'job');
      const odds = (where: Where): number => sumOf(signs, weightsIn(WORKPLACE_WEIGHTS[where]));
      return WHERE.reduce((best, where) => (odds(where) > odds(best) ? where : best));
    };
    expect(mostLikely('Fully remote, work from home, anywhere in Europe, online, no office, no travel.')).toBe(
      'remote',
    );
    expect(mostLikely('Two days a week in the office, the rest at home: hybrid.')).toBe('hybrid');
    expect(mostLikely('Every day at our site in Hull, on the shop floor, no remote work.')).toBe('onsite');
    const story = docOf({ id: 'm', text: STORY });
    expect(WHERE.filter((where) => isDoubtful(story, 'job', where))).toContain('hybrid');
  });
});
