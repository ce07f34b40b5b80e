import { type Msg, msg, type Quote } from '../../model/text.ts';
import { type ExcludedBy, excludedBy } from '../../nlp/exclusion.ts';
import { holdsTitle } from '../../nlp/title-match.ts';
import { presetOf } from '../presets.ts';
import { namesOf } from '../roles.ts';
import type { Check } from '../types.ts';
import { grade, gradeAndTell, notApplicable } from '../verdict.ts';

export const excluded: Check = {
  id: 'excluded',
  stage: 'found',
  weight: 2,
  tag: 'measured',
  source:
    'booleanstrings.com: searchers add NOT for words of levels they do not want (“NOT manager”); which words, nobody has counted',
  reads: ['topcard', 'experience'],
  kind: 'say',
  effort: 'minutes',
  needs: 'goal',
  judge(facts) {
    const ladder = presetOf(facts.goal)?.ladder ?? null;
    const level = facts.goal?.level;
    if (ladder !== 'individual' && level === undefined) return notApplicable(msg('audit.because.goal-without-level'));
    const names = namesOf(facts.goal);
    // What the goal itself is called is no reason to be left out of it.
    const of = (text: string | undefined): ExcludedBy[] =>
      excludedBy(text ?? '', { level, ladder }).filter(
        (x) => x.kind === 'learner' || !names.some((n) => holdsTitle(x.quote, n)),
      );
    const inHeadline = of(facts.profile.headline);
    const evidence: Quote[] = inHeadline.map((x) => ({ text: x.quote, where: 'headline' }));
    for (const p of facts.current)
      for (const x of of(p.title))
        evidence.push({ text: x.quote, where: `experience[${facts.positions.indexOf(p)}].title` });
    const advice: Msg[] = [...new Set(evidence.map((e) => e.text))].map((word) =>
      msg('advice.excluded.word', { word }),
    );
    const looks = [
      { section: 'topcard' as const, seen: facts.seen('topcard', facts.profile.headline !== undefined) },
      { section: 'experience' as const, seen: facts.seen('experience', facts.profile.experience !== undefined) },
    ];
    // Nothing bad was found in what was read: that is known only of a profile that was read.
    if (evidence.length === 0 && looks.some((l) => l.seen === 'no')) return grade(0, looks, {});
    // The best role counts: a second one by such a name is told of, and takes nothing from the first one.
    const clean = evidence.length > 0 && facts.current.some((p) => p.title !== undefined && of(p.title).length === 0);
    const share = inHeadline.length > 0 ? 0 : evidence.length === 0 || clean ? 1 : 0.5;
    return gradeAndTell(share, looks, { evidence, advice });
  },
  examples: {
    met: {
      text: 'No word of another level.',
      goal: { level: 'senior' },
      profile: { headline: 'Senior baker | I coach junior bakers', experience: [] },
    },
    missing: {
      text: 'The headline says “aspiring”.',
      goal: { level: 'senior' },
      profile: { headline: 'Aspiring head baker', experience: [] },
    },
  },
};
