import { msg, type Quote } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const services: Check = {
  id: 'services',
  stage: 'written-to',
  weight: 3,
  tag: 'documented',
  source: 'LinkedIn’s “Providing services” page, free since 2021: clients filter, browse and send requests',
  reads: ['services'],
  kind: 'set',
  effort: 'hour',
  needs: 'contract',
  public: true,
  judge(facts) {
    const all = facts.profile.services ?? [];
    const evidence: Quote[] = all.slice(0, 4).map((s) => ({ text: s.name, where: 'services' }));
    const looks = [
      { section: 'services' as const, seen: facts.seen('services', facts.profile.services !== undefined) },
    ];
    return grade(all.length > 0 ? 1 : 0, looks, {
      evidence,
      advice: [msg('advice.availability.check-first'), msg('advice.services.set')],
    });
  },
  examples: {
    met: { text: 'The page exists.', profile: { services: [{ name: 'Cake design' }] } },
    missing: { text: 'There is none.', profile: { services: [] } },
  },
};
