import { type Msg, msg, type Quote } from '../../model/text.ts';
import { holdsTitle } from '../../nlp/title-match.ts';
import { parseTitles } from '../../nlp/titles.ts';
import { namesOf } from '../roles.ts';
import type { Check } from '../types.ts';
import { grade, notApplicable } from '../verdict.ts';

export const title: Check = {
  id: 'title',
  stage: 'found',
  weight: 10,
  tag: 'documented',
  source:
    'LinkedIn Help a415295: job titles are a search filter; headlines were measured to be searchable after about a week (M. Williams)',
  reads: ['topcard', 'experience'],
  kind: 'say',
  effort: 'minutes',
  needs: 'goal',
  judge(facts) {
    const names = namesOf(facts.goal);
    if (names.length === 0) return notApplicable(msg('audit.because.goal-without-titles'));
    const held = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : names.find((n) => holdsTitle(text, n));
    const headline = held(facts.profile.headline);
    const position = facts.current.find((p) => held(p.title) !== undefined);
    const evidence: Quote[] = [];
    if (headline !== undefined) evidence.push({ text: facts.profile.headline ?? '', where: 'headline' });
    if (position?.title !== undefined)
      evidence.push({ text: position.title, where: `experience[${facts.positions.indexOf(position)}].title` });
    const advice: Msg[] = [];
    const earlier = facts.positions.find((p) => held(p.title) !== undefined)?.title;
    if (position?.title !== undefined && headline === undefined)
      advice.push(msg('advice.title.headline', { title: position.title }));
    else if (headline !== undefined) {
      // As the headline has it: a goal's name for it may be another one.
      const said = facts.profile.headline ?? '';
      const part = parseTitles(said).find((s) => holdsTitle(s.text, headline));
      advice.push(msg('advice.title.position', { title: part?.text ?? said }));
    } else if (earlier !== undefined) advice.push(msg('advice.title.earlier', { title: earlier }));
    else advice.push(msg('advice.title.none', { titles: names.slice(0, 3).join(', ') }));
    return grade(
      (headline === undefined ? 0 : 0.5) + (position === undefined ? 0 : 0.5),
      [
        { section: 'topcard', seen: facts.seen('topcard', facts.profile.headline !== undefined) },
        { section: 'experience', seen: facts.seen('experience', facts.positions.length > 0) },
      ],
      { evidence, advice, kind: headline === undefined && earlier === undefined ? 'earn' : 'say' },
    );
  },
  examples: {
    met: {
      text: 'Headline and current position both name a title of the goal.',
      goal: { titles: [{ title: 'Beekeeper', synonyms: ['Apiarist'] }] },
      profile: {
        headline: 'Apiarist, rooftop hives',
        experience: [{ title: 'Senior Beekeeper', start: '2024-01', end: null }],
      },
    },
    missing: {
      text: 'Neither names it.',
      goal: { titles: [{ title: 'Beekeeper', synonyms: ['Apiarist'] }] },
      profile: {
        headline: 'Friend of insects',
        experience: [{ title: 'Member of the team', start: '2024-01', end: null }],
      },
    },
  },
};
