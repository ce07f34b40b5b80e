import { msg, type Quote } from '../../model/text.ts';
import { isIndependent } from '../../nlp/career.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const independent: Check = {
  id: 'independent',
  stage: 'found',
  weight: 4,
  tag: 'measured',
  source: 'LinkedIn engineering via booleanstrings.com: all current positions are searched, not only the first',
  reads: ['experience'],
  kind: 'earn',
  effort: 'hour',
  needs: 'contract',
  public: true,
  judge(facts) {
    const own = facts.current.filter(isIndependent);
    const full = own.filter((p) => p.start !== undefined && (p.description ?? '').trim() !== '');
    const evidence: Quote[] = own.map((p) => ({
      text: p.title ?? p.company ?? '',
      where: `experience[${facts.positions.indexOf(p)}].title`,
    }));
    const advice = [
      msg('advice.availability.check-first'),
      own.length > 0
        ? msg('advice.independent.complete', { title: own[0]?.title ?? '?' })
        : msg('advice.independent.only-if'),
    ];
    const looks = [
      { section: 'experience' as const, seen: facts.seen('experience', facts.profile.experience !== undefined) },
    ];
    return grade(full.length > 0 ? 1 : own.length > 0 ? 0.5 : 0, looks, {
      evidence,
      advice,
      kind: own.length > 0 ? 'say' : 'earn',
    });
  },
  examples: {
    met: {
      text: 'A current position of one’s own, dated and described.',
      profile: {
        experience: [
          {
            title: 'Independent baker',
            employmentType: 'Freelance',
            start: '2024-05',
            end: null,
            description: 'Wedding cakes.',
          },
        ],
      },
    },
    missing: {
      text: 'Only an employment.',
      profile: {
        experience: [{ title: 'Baker', company: 'North', start: '2024-05', end: null, description: 'Bread.' }],
      },
    },
  },
};
