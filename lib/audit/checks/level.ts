import { type Msg, msg, type Quote } from '../../model/text.ts';
import { LADDERS, LEVELS, type Level, levelOfHeadline } from '../../nlp/titles.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const rung = (level: string | undefined): number => (LEVELS as readonly string[]).indexOf(level ?? '');

/** Rungs are compared on one ladder only: what one does and whom one leads don’t contradict each other. */
const oneLadder = (a: string, b: string): boolean =>
  Object.values(LADDERS).some((l) => l.includes(a as Level) && l.includes(b as Level));

export const level: Check = {
  id: 'level',
  stage: 'found',
  weight: 5,
  tag: 'measured',
  source:
    'booleanstrings.com: searchers add NOT for levels they do not want; the level word in the title decides who is excluded',
  reads: ['topcard', 'experience'],
  kind: 'say',
  effort: 'minutes',
  judge(facts) {
    const inPositions = facts.current.flatMap((p) => levelOfHeadline(p.title ?? '') ?? []);
    const inHeadline = facts.profile.headline === undefined ? null : levelOfHeadline(facts.profile.headline);
    const agrees = (l: { readonly level: Level }): boolean =>
      inHeadline !== null && (l.level === inHeadline.level || !oneLadder(l.level, inHeadline.level));
    // A role of another level beside one that agrees with the headline contradicts nothing.
    const inPosition = inPositions.find(agrees) ?? inPositions[0];
    const evidence: Quote[] = [];
    if (inHeadline !== null) evidence.push({ text: inHeadline.segment.text, where: 'headline' });
    if (inPosition) evidence.push({ text: inPosition.segment.text, where: 'experience' });
    const advice: Msg[] = [];
    const aim = facts.goal?.level;
    const now = inPosition?.level ?? inHeadline?.level;
    // A level above one's own is information, not a fault: it is said, and costs nothing.
    if (aim !== undefined && now !== undefined && rung(aim) > rung(now))
      advice.push(msg('advice.level.above', { aim, now }));
    const looks = [
      { section: 'topcard' as const, seen: facts.seen('topcard', facts.profile.headline !== undefined) },
      { section: 'experience' as const, seen: facts.seen('experience', facts.positions.length > 0) },
    ];
    const same = inPosition !== undefined && agrees(inPosition);
    if (inPosition && inHeadline !== null && !same)
      advice.push(msg('advice.level.differ', { position: inPosition.level, headline: inHeadline.level }));
    else if (inPosition && inHeadline === null) advice.push(msg('advice.level.headline', { level: inPosition.level }));
    else if (inHeadline !== null && !inPosition) advice.push(msg('advice.level.position', { level: inHeadline.level }));
    else if (!inPosition && inHeadline === null) advice.push(msg('advice.level.none'));
    const share = same ? 1 : inPosition || inHeadline !== null ? 0.5 : 0;
    const verdict = grade(share, looks, { evidence, advice, kind: share === 0 ? 'earn' : 'say' });
    return same ? { ...verdict, advice } : verdict;
  },
  examples: {
    met: {
      text: 'Headline and position state the same level.',
      profile: {
        headline: 'Senior Beekeeper',
        experience: [{ title: 'Senior Beekeeper', start: '2023-02', end: null }],
      },
    },
    missing: {
      text: 'No level anywhere.',
      profile: { headline: 'Beekeeper', experience: [{ title: 'Beekeeper', start: '2023-02', end: null }] },
    },
  },
};
