import { type Msg, msg, type Quote } from '../../model/text.ts';
import { canonicalSkill, variantsOf } from '../../nlp/skills.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const skills: Check = {
  id: 'skills',
  stage: 'found',
  weight: 8,
  tag: 'documented',
  source:
    'LinkedIn Help a415295: skills are a search filter; spellings and short forms were measured to be told apart (L. Maia)',
  reads: ['skills', 'about', 'experience'],
  kind: 'say',
  effort: 'minutes',
  needs: 'goal',
  judge(facts) {
    const must = facts.goal?.mustSkills ?? [];
    const nice = facts.goal?.niceSkills ?? [];
    const wanted = [...must.map((name) => ({ name, weight: 1 })), ...nice.map((name) => ({ name, weight: 0.3 }))];
    if (wanted.length === 0) return { result: 'not-applicable', because: msg('audit.because.goal-without-skills') };
    const evidence: Quote[] = [];
    const advice: Msg[] = [];
    const nowhere: string[] = [];
    let [got, all] = [0, 0];
    for (const { name, weight } of wanted) {
      all += weight;
      const canonical = canonicalSkill(name)?.skill ?? name;
      const listed = facts.listedSkills.get(canonical.toLowerCase());
      if (listed !== undefined) {
        got += weight;
        evidence.push({ text: listed, where: 'skills' });
        continue;
      }
      const said = facts.skillsInText.find((s) => s.skill === canonical);
      if (said === undefined) {
        if (weight === 1) nowhere.push(name);
        continue;
      }
      got += weight / 2;
      const both = variantsOf(name).slice(0, 2).join(' / ');
      advice.push(msg('advice.skills.say', { skill: both, quote: said.quote }));
    }
    const kind = advice.length > 0 ? 'say' : 'earn';
    if (nowhere.length > 0) advice.push(msg('advice.skills.earn', { skills: nowhere.join(', ') }));
    const looks = [{ section: 'skills' as const, seen: facts.seen('skills', facts.profile.skills !== undefined) }];
    return grade(got / all, looks, { evidence, advice, kind });
  },
  examples: {
    met: {
      text: 'Every skill of the goal is listed.',
      goal: { mustSkills: ['Python', 'SQL'] },
      profile: { skills: [{ name: 'Python' }, { name: 'SQL' }] },
    },
    missing: {
      text: 'None is listed or told of.',
      goal: { mustSkills: ['Python', 'SQL'] },
      profile: { skills: [{ name: 'Juggling' }] },
    },
  },
};
