import type { Position } from '../../model/profile.ts';
import { type Msg, msg, type Quote } from '../../model/text.ts';
import { findOutcomes } from '../../nlp/outcomes.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const outcomes: Check = {
  id: 'outcomes',
  stage: 'chosen',
  weight: 8,
  tag: 'documented',
  source:
    'LinkedIn engineering on its Hiring Assistant: qualifications are checked against the profile with cited evidence',
  reads: ['experience', 'about'],
  kind: 'earn',
  effort: 'hour',
  judge(facts) {
    const evidence: Quote[] = [];
    const told = new Map(facts.current.map((p) => [p, findOutcomes(p.description ?? '')]));
    const isBare = (p: Position): boolean => told.get(p)?.length === 0;
    for (const [p, found] of told) {
      const where = `experience[${facts.positions.indexOf(p)}].description`;
      evidence.push(...found.slice(0, 2).map((o) => ({ text: o.quote, start: o.start, end: o.end, where })));
    }
    const about = findOutcomes(facts.profile.about ?? '');
    evidence.push(...about.slice(0, 2).map((o) => ({ text: o.quote, start: o.start, end: o.end, where: 'about' })));
    const bareRoles = facts.current.filter(isBare);
    // The best role counts: a second one without a figure takes nothing from the first one's.
    const share = bareRoles.length < facts.current.length ? 1 : about.length > 0 ? 0.5 : 0;
    const advice: Msg[] = [];
    const [bare] = bareRoles;
    if (about.length > 0 && bare !== undefined)
      advice.push(
        msg('advice.outcomes.move', { title: bare.title ?? bare.company ?? '?', quote: about[0]?.quote ?? '' }),
      );
    else if (bare !== undefined)
      advice.push(msg('advice.outcomes.write', { title: bare.title ?? bare.company ?? '?' }));
    else if (facts.current.length === 0) advice.push(msg('advice.outcomes.none'));
    const looks = [
      { section: 'experience' as const, seen: facts.seen('experience', facts.profile.experience !== undefined) },
      { section: 'about' as const, seen: facts.seen('about', facts.profile.about !== undefined) },
    ];
    return grade(share, looks, { evidence, advice, kind: about.length > 0 ? 'say' : 'earn' });
  },
  examples: {
    met: {
      text: 'The current position names a result with a number.',
      profile: {
        about: 'Baker.',
        experience: [{ title: 'Baker', start: '2022-01', end: null, description: 'Cut flour waste by 30% in a year.' }],
      },
    },
    missing: {
      text: 'It names duties only.',
      profile: {
        about: 'Baker.',
        experience: [{ title: 'Baker', start: '2022-01', end: null, description: 'Responsible for bread.' }],
      },
    },
  },
};
