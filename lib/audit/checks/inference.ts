import { type Msg, msg, type Quote } from '../../model/text.ts';
import { fold } from '../../nlp/text.ts';
import { holdsTitle } from '../../nlp/title-match.ts';
import type { Check } from '../types.ts';
import { grade, unknown } from '../verdict.ts';

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
    if (list === undefined) return unknown(msg('audit.because.only-export'));
    const names = (facts.goal?.titles ?? []).flatMap((t) => [t.title, ...t.synonyms]);
    const wanted = [...(facts.goal?.mustSkills ?? []), ...(facts.goal?.domains ?? [])].map(fold);
    const hits = list.filter(
      (i) =>
        !SENIORITY.test(i.type) &&
        (names.some((n) => holdsTitle(i.value, n)) || wanted.some((w) => fold(i.value).includes(w))),
    );
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
