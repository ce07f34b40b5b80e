import { type Msg, msg, type Quote } from '../../model/text.ts';
import { contactPaths, contractIntent, hoursStated, workplaceStated } from '../../nlp/intent.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const availability: Check = {
  id: 'availability',
  stage: 'written-to',
  weight: 8,
  tag: 'judgement',
  source:
    'judgement: a stranger decides within headline and the first lines of About; the fold is observed, the value of stating terms is not measured',
  reads: ['topcard', 'about'],
  kind: 'say',
  effort: 'minutes',
  needs: 'contract',
  public: true,
  judge(facts) {
    const text = facts.firstScreen;
    const whole = [facts.profile.headline ?? '', facts.profile.about ?? ''].join('\n\n');
    const contract = contractIntent(text)[0];
    const parts = [
      { id: 'contract', hit: contract ?? null, weight: 0.4 },
      { id: 'hours', hit: hoursStated(text), weight: 0.2 },
      { id: 'workplace', hit: workplaceStated(text), weight: 0.2 },
      { id: 'contact', hit: contactPaths(text)[0] ?? null, weight: 0.2 },
    ];
    const evidence: Quote[] = parts.flatMap((p) =>
      p.hit === null ? [] : [{ text: p.hit.quote, where: 'first-screen' }],
    );
    const later = contract === undefined ? contractIntent(whole)[0] : undefined;
    const advice: Msg[] = [msg('advice.availability.check-first')];
    if (later !== undefined) advice.push(msg('advice.availability.move-up', { quote: later.quote }));
    const lacking = parts.filter((p) => p.hit === null).map((p) => p.id);
    advice.push(...lacking.map((id) => msg(`advice.availability.${id}`)));
    const share = parts.reduce((sum, p) => sum + (p.hit === null ? 0 : p.weight), 0);
    const looks = [
      { section: 'topcard' as const, seen: facts.seen('topcard', facts.profile.headline !== undefined) },
      { section: 'about' as const, seen: facts.seen('about', facts.profile.about !== undefined) },
    ];
    return grade(share > 0.99 ? 1 : share, looks, { evidence, advice });
  },
  examples: {
    met: {
      text: 'Contract, hours, place and a way to write on the first screen.',
      profile: {
        headline: 'Baker',
        about: 'I take contract work, 10 hours a week, remote or in Ghent. Write to me: baker@bread.example',
      },
    },
    missing: { text: 'None of it.', profile: { headline: 'Baker', about: 'I bake.' } },
  },
};
