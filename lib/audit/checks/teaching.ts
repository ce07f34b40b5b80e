import { type Msg, msg, type Quote } from '../../model/text.ts';
import { teachingStated } from '../../nlp/teaching.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const KINDS = new Set(['mentoring', 'talks', 'writing', 'papers']);

export const teaching: Check = {
  id: 'teaching',
  stage: 'chosen',
  weight: 3,
  tag: 'anecdote',
  source: 'people who receive contract offers name teaching, mentoring, talks and writing; no measurement is known',
  reads: ['about', 'experience', 'links', 'publications', 'volunteering'],
  kind: 'earn',
  effort: 'days',
  judge(facts) {
    const evidence: Quote[] = [];
    for (const place of facts.places.filter((p) => p.section !== 'skills')) {
      const hit = teachingStated(place.text);
      if (hit !== null) evidence.push({ text: hit.quote, start: hit.start, end: hit.end, where: place.where });
    }
    for (const v of facts.profile.volunteering ?? []) {
      const hit = teachingStated([v.role, v.description].filter((x) => x !== undefined).join('. '));
      if (hit !== null) evidence.push({ text: hit.quote, where: 'volunteering' });
    }
    evidence.push(
      ...facts.links.filter((l) => KINDS.has(l.kind)).map((l) => ({ text: l.url, where: l.slot ?? 'links' })),
    );
    if ((facts.profile.publications?.length ?? 0) > 0)
      evidence.push({ text: facts.profile.publications?.[0]?.name ?? '', where: 'publications' });
    const advice: Msg[] = [msg('advice.teaching.earn')];
    const looks = (['about', 'experience'] as const).map((section) => ({
      section,
      seen: facts.seen(section, facts.profile[section] !== undefined),
    }));
    return grade(evidence.length > 0 ? 1 : 0, looks, { evidence: evidence.slice(0, 4), advice });
  },
  examples: {
    met: {
      text: 'The About tells of a course given.',
      profile: { about: 'I teach an evening class on sourdough.', experience: [] },
    },
    missing: { text: 'Nothing of the kind.', profile: { about: 'I bake.', experience: [] } },
  },
};
