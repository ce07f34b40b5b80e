import { type Msg, msg, type Quote } from '../../model/text.ts';
import { quotesOf } from '../term-quotes.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

/** Terms held against the profile; rarer ones say little. */
const MOST = 25;

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
    // Fields have a check of their own; of the rest, what most recruiters ask for.
    const asked = (facts.input.demand ?? []).filter((d) => d.kind !== 'domain').slice(0, MOST);
    const coverage = asked.map((d) => ({ ...d, quotes: quotesOf(facts, d) }));
    const held = coverage.filter((c) => c.quotes.length > 0);
    const evidence: Quote[] = held.slice(0, 4).flatMap((c) => c.quotes.slice(0, 1));
    const lost = coverage.filter((c) => c.quotes.length === 0).map((c) => `${c.term} (${c.senders})`);
    const advice: Msg[] =
      lost.length === 0 ? [] : [msg('advice.vocabulary.ask', { terms: lost.slice(0, 5).join(', ') })];
    const looks = (['topcard', 'about', 'experience', 'skills'] as const).map((section) => ({
      section,
      seen: facts.seen(
        section,
        facts.places.some((p) => p.section === section),
      ),
    }));
    const weight = (list: readonly { readonly senders: number }[]): number => list.reduce((n, d) => n + d.senders, 0);
    // What four recruiters ask for counts twice as much as what two do.
    return grade(weight(held) / Math.max(1, weight(coverage)), looks, { evidence, advice, kind: 'earn' });
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
