import { msg, type Quote } from '../../model/text.ts';
import { recommendationsOf } from '../../nlp/career.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const ENOUGH = 2;

export const recommendations: Check = {
  id: 'recommendations',
  stage: 'chosen',
  weight: 2,
  tag: 'judgement',
  source: 'judgement: what others say of work in the field is harder to write oneself',
  reads: ['recommendations'],
  kind: 'earn',
  effort: 'days',
  needs: 'domains',
  judge(facts) {
    const all = facts.profile.recommendations ?? [];
    const received = all.filter((r) => r.direction === 'received' && r.visible !== false);
    const inField = recommendationsOf(facts.goal?.domains ?? [], received);
    const evidence: Quote[] = inField
      .slice(0, 3)
      .map((r) => ({ text: (r.text ?? '').slice(0, 160), where: 'recommendations' }));
    const looks = [
      {
        section: 'recommendations' as const,
        seen: facts.seen('recommendations', facts.profile.recommendations !== undefined),
      },
    ];
    return grade(Math.min(1, inField.length / ENOUGH), looks, {
      evidence,
      advice: [msg('advice.recommendations.ask', { count: inField.length })],
    });
  },
  examples: {
    met: {
      text: 'Two recommendations speak of the field.',
      goal: { domains: ['energy'] },
      profile: {
        recommendations: [
          { direction: 'received', text: 'Her load forecasts kept our wind farms running.' },
          { direction: 'received', text: 'Knows the power market like few others.' },
        ],
      },
    },
    missing: {
      text: 'They speak of other things.',
      goal: { domains: ['energy'] },
      profile: { recommendations: [{ direction: 'received', text: 'A pleasure to work with.' }] },
    },
  },
};
