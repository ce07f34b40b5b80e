import { type Msg, msg, type Quote } from '../../model/text.ts';
import type { Check } from '../types.ts';
import { grade, unknown } from '../verdict.ts';
import { isWanted } from '../wanted.ts';

const SENIORITY = /seniorit|job level/i;

export const inference: Check = {
  id: 'inference',
  stage: 'found',
  weight: 1,
  tag: 'judgement',
  source: 'the data export: what the site’s ad system infers; a proxy, not the recruiters’ index',
  reads: ['topcard'],
  kind: 'say',
  effort: 'hour',
  needs: 'goal',
  judge(facts) {
    const list = facts.profile.inferences;
    // An empty list says nothing of what the site takes the person for.
    if (list === undefined || list.length === 0) return unknown(msg('audit.because.only-export'));
    const hits = list.filter((i) => !SENIORITY.test(i.type) && isWanted(i.value, facts.goal));
    const evidence: Quote[] = hits.slice(0, 4).map((i) => ({ text: `${i.type}: ${i.value}` }));
    const advice: Msg[] = [
      msg('advice.inference.differs', {
        inferred: list
          .slice(0, 3)
          .map((i) => i.value)
          .join(', '),
      }),
    ];
    return grade(hits.length > 0 ? 1 : 0, [], { evidence, advice });
  },
  examples: {
    met: {
      text: 'The site takes the person for what the goal says.',
      goal: { titles: [{ title: 'Baker', synonyms: [] }] },
      profile: { inferences: [{ type: 'Job Titles', value: 'Master Baker' }] },
    },
    missing: {
      text: 'It takes the person for something else.',
      goal: { titles: [{ title: 'Baker', synonyms: [] }] },
      profile: { inferences: [{ type: 'Job Titles', value: 'Bus driver' }] },
    },
  },
};
