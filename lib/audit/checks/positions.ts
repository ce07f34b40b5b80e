import { type Msg, msg, type Quote } from '../../model/text.ts';
import { isIndependent, staleOpenPositions, withoutMonths } from '../../nlp/career.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

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
    const stale = staleOpenPositions(all);
    const undated = withoutMonths(all);
    const undescribed = facts.current.filter((p) => (p.description ?? '').trim() === '');
    const name = (p: (typeof all)[number]): string => p.title ?? p.company ?? '?';
    const advice: Msg[] = [
      ...stale.map((p) => msg('advice.positions.stale', { title: name(p), start: p.start ?? '?' })),
      ...undated.slice(0, 2).map((p) => msg('advice.positions.months', { title: name(p) })),
      ...undescribed.slice(0, 2).map((p) => msg('advice.positions.describe', { title: name(p) })),
    ];
    const evidence: Quote[] = [...stale, ...undated, ...undescribed]
      .slice(0, 4)
      .map((p) => ({ text: name(p), where: `experience[${all.indexOf(p)}].title` }));
    // Independent work listed beside a job is a signal of its own: brief, it takes nothing from the job's.
    const jobs = facts.current.filter((p) => !isIndependent(p));
    const beside = new Set(jobs.length === 0 ? [] : facts.current.filter(isIndependent));
    const share = (faulty: typeof all, of: typeof all): number => {
      const rest = of.filter((p) => !beside.has(p));
      return rest.length === 0 ? 1 : 1 - faulty.filter((p) => !beside.has(p)).length / rest.length;
    };
    const dated = share(undated, all);
    const described = share(undescribed, facts.current);
    const closed = all.length === 0 ? 1 : 1 - Math.min(1, stale.length);
    return grade((dated + described + closed) / 3, looks, { evidence, advice });
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
          { title: 'Baker', company: 'North', start: '2023', end: null },
          { title: 'Miller', company: 'South', start: '2012', end: null },
        ],
      },
    },
  },
};
