import { type Msg, msg, type Quote } from '../../model/text.ts';
import { staleOpenPositions, takesAllHours, withoutMonths } from '../../nlp/career.ts';
import type { Check } from '../types.ts';
import { grade, gradeAndTell } from '../verdict.ts';

export const positions: Check = {
  id: 'positions',
  stage: 'found',
  weight: 5,
  tag: 'measured',
  source: 'booleanstrings.com: jobs left open are most false hits of a search for current titles; years are a filter',
  reads: ['experience'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const all = facts.positions;
    const looks = [
      { section: 'experience' as const, seen: facts.seen('experience', facts.profile.experience !== undefined) },
    ];
    if (all.length === 0) return grade(0, looks, { advice: [msg('advice.positions.empty')], kind: 'set' });
    const isDescribed = (p: (typeof all)[number]): boolean => (p.description ?? '').trim() !== '';
    const stale = staleOpenPositions(all);
    const undated = withoutMonths(all);
    const undescribed = facts.current.filter((p) => !isDescribed(p));
    const name = (p: (typeof all)[number]): string => p.title ?? p.company ?? '?';
    const advice: Msg[] = [
      ...stale.map((p) => msg('advice.positions.stale', { title: name(p), start: p.start ?? '?' })),
      ...undated.slice(0, 2).map((p) => msg('advice.positions.months', { title: name(p) })),
      ...undescribed.slice(0, 2).map((p) => msg('advice.positions.describe', { title: name(p) })),
      ...(facts.current.length === 0 ? [msg('advice.positions.current')] : []),
    ];
    const evidence: Quote[] = [...stale, ...undated, ...undescribed]
      .slice(0, 4)
      .map((p) => ({ text: name(p), where: `experience[${all.indexOf(p)}].title` }));
    // The best job counts for each part: one more, true but brief, takes nothing from it. Two jobs of all hours can't both
    // be meant; of other open ones only the person knows whether they ended, so that they are asked about at no cost.
    const dated = undated.length < all.length ? 1 : 0;
    const described = facts.current.some(isDescribed) ? 1 : all.some(isDescribed) ? 0.5 : 0;
    const closed = staleOpenPositions(all, takesAllHours).length === 0 ? 1 : 0;
    return gradeAndTell((dated + described + closed) / 3, looks, { evidence, advice });
  },
  examples: {
    met: {
      text: 'All dated to the month, the current one described, none forgotten.',
      profile: {
        experience: [
          { title: 'Baker', company: 'North', start: '2023-04', end: null, description: 'I bake for two shops.' },
          { title: 'Baker', company: 'South', start: '2019-04', end: '2023-03' },
        ],
      },
    },
    missing: {
      text: 'An old job is open, nothing is dated to the month or described.',
      profile: {
        experience: [
          { title: 'Baker', company: 'North', employmentType: 'Full-time', start: '2023', end: null },
          { title: 'Miller', company: 'South', employmentType: 'Full-time', start: '2012', end: null },
        ],
      },
    },
  },
};
