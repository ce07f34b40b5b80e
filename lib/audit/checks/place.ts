import { type Msg, msg, type Quote } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const place: Check = {
  id: 'place',
  stage: 'found',
  weight: 4,
  tag: 'documented',
  source: 'LinkedIn Help a415295: location and industry are search filters',
  reads: ['topcard', 'industry'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const set = (text: string | undefined): string | undefined => (text?.trim() === '' ? undefined : text);
    const [location, industry] = [set(facts.profile.location), set(facts.profile.industry)];
    const evidence: Quote[] = [];
    const advice: Msg[] = [];
    if (location !== undefined) evidence.push({ text: location, where: 'topcard' });
    else advice.push(msg('advice.place.location'));
    // Profile pages do not show the industry: where it can't be seen, the location decides alone.
    const industrySeen = facts.seen('industry', industry !== undefined);
    if (industry !== undefined) evidence.push({ text: industry, where: 'industry' });
    else if (industrySeen === 'yes') advice.push(msg('advice.place.industry'));
    const parts = industrySeen === 'yes' ? [location, industry] : [location];
    const share = parts.filter((x) => x !== undefined).length / parts.length;
    const looks = [
      {
        section: 'topcard' as const,
        seen: facts.seen('topcard', facts.profile.headline !== undefined || location !== undefined),
      },
    ];
    return grade(share, looks, { evidence, advice });
  },
  examples: {
    met: {
      text: 'Location and industry are set.',
      profile: { headline: 'Baker', location: 'Ghent, Belgium', industry: 'Food production' },
    },
    missing: { text: 'No location on the page.', profile: { headline: 'Baker' } },
  },
};
