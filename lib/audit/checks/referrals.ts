import { msg } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade, notApplicable } from '../verdict.ts';

/** Runs only for those who switched it on and had their connections counted; who they are is never kept. */
export const referrals: Check = {
  id: 'referrals',
  stage: 'written-to',
  weight: 1,
  tag: 'anecdote',
  source: 'people who receive contract offers name referrals; no measurement of connections in a field is known',
  reads: [],
  kind: 'earn',
  effort: 'days',
  needs: 'domains',
  judge(facts) {
    const told = facts.told.get('referrals');
    if (told === undefined) return notApplicable(msg('audit.because.referrals-off'));
    return grade(told.yes ? 1 : 0, [], { advice: [msg('advice.referrals.meet')] });
  },
  examples: {
    met: { text: 'At least three connections work in a field of the goal.', profile: {}, told: true },
    missing: { text: 'Fewer do.', profile: {}, told: false },
  },
};
