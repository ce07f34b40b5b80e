import { type Msg, msg, type Quote } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';
import { keywordCoverage } from '../vocabulary.ts';

export const vocabulary: Check = {
  id: 'vocabulary',
  stage: 'found',
  weight: 6,
  tag: 'measured',
  source: "the user's own recruiters' messages and pasted ads: the words by which this market asks",
  reads: ['topcard', 'about', 'experience', 'skills'],
  kind: 'say',
  effort: 'minutes',
  needs: 'vocabulary',
  judge(facts) {
    const coverage = keywordCoverage(facts, facts.input.vocabulary ?? []);
    const held = coverage.filter((c) => c.quotes.length > 0);
    const evidence: Quote[] = held.slice(0, 4).flatMap((c) => c.quotes.slice(0, 1));
    const lost = coverage.filter((c) => c.quotes.length === 0).map((c) => c.term);
    const advice: Msg[] =
      lost.length === 0 ? [] : [msg('advice.vocabulary.ask', { terms: lost.slice(0, 5).join(', ') })];
    const looks = (['topcard', 'about', 'experience', 'skills'] as const).map((section) => ({
      section,
      seen: facts.seen(
        section,
        facts.places.some((p) => p.section === section),
      ),
    }));
    return grade(held.length / Math.max(1, coverage.length), looks, { evidence, advice, kind: 'earn' });
  },
  examples: {
    met: {
      text: 'The profile uses the words of the ads.',
      vocabulary: ['dbt', 'Airflow'],
      profile: { headline: 'Pipelines with dbt and Airflow', about: 'See above.', experience: [], skills: [] },
    },
    missing: {
      text: 'It uses none of them.',
      vocabulary: ['dbt', 'Airflow'],
      profile: { headline: 'Pipelines', about: 'Good ones.', experience: [], skills: [] },
    },
  },
};
