import { msg } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const verification: Check = {
  id: 'verification',
  stage: 'chosen',
  weight: 1,
  tag: 'claimed',
  source: 'LinkedIn Help a1359065: verified members see more views on average; a correlation, and LinkedIn’s own',
  reads: ['verification'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const { verified } = facts.profile;
    const looks = [
      {
        section: 'verification' as const,
        seen: verified === undefined ? facts.seen('verification', false) : ('yes' as const),
      },
    ];
    return grade(verified === true ? 1 : 0, looks, { advice: [msg('advice.verification.set')] });
  },
  examples: {
    met: { text: 'The badge is there.', profile: { verified: true } },
    missing: { text: 'The page shows none.', profile: { verified: false } },
  },
};
