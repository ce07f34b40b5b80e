import type { Label, OfferFacts } from '../model/triage.ts';

/** Facts a careful reader would ask for, most important first. */
export function missingFacts(label: Label, facts: OfferFacts): string[] {
  const gaps: [string, boolean][] =
    label === 'expert_network' || label === 'teaching_offer'
      ? [
          ['pay', facts.pay === null],
          ['company', facts.company === null],
          ['duration', facts.durationMonths === null && label === 'teaching_offer'],
          ['start', facts.start === null && label === 'teaching_offer'],
          ['remote', facts.remote === null && label === 'teaching_offer'],
        ]
      : [
          ['role', facts.role === null],
          ['pay', facts.pay === null],
          ['company', facts.company === null || facts.undisclosedClient],
          ['engagement', facts.engagement === null && label !== 'permanent_offer' && label !== 'contract_offer'],
          ['hours', facts.hoursPerWeek === null && label !== 'permanent_offer'],
          ['duration', facts.durationMonths === null && label === 'contract_offer'],
          ['remote', facts.remote === null],
          ['location', facts.location === null && facts.remote !== 'remote'],
          ['start', facts.start === null],
        ];
  return gaps.filter(([, missing]) => missing).map(([id]) => id);
}
