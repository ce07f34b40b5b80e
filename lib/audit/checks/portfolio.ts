import type { ProfileLink } from '../../model/profile.ts';
import { type Msg, msg, type Quote } from '../../model/text.ts';
import { DOMAIN_IDS } from '../../nlp/domains.ts';
import { showsWork } from '../../nlp/links.ts';
import { isClickable } from '../facts.ts';
import { presetOf } from '../presets.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

export const portfolio: Check = {
  id: 'portfolio',
  stage: 'chosen',
  weight: 7,
  tag: 'anecdote',
  source:
    'people who receive contract offers name visible work first; Featured and the contact websites are the slots that can be clicked',
  reads: ['links', 'featured', 'projects', 'publications', 'about'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const work = facts.links.filter((l) => showsWork(l.kind));
    const clickable = work.filter(isClickable);
    const preset = presetOf(facts.goal);
    const fits = (l: ProfileLink): boolean => preset === null || preset.portfolio.includes(l.kind);
    const [plain] = work;
    const evidence: Quote[] = work.slice(0, 4).map((l) => ({ text: l.url, where: l.slot ?? 'links' }));
    const advice: Msg[] = [];
    if (plain === undefined) advice.push(msg('advice.portfolio.earn'));
    else if (clickable.length === 0) advice.push(msg('advice.portfolio.slot', { url: plain.url }));
    if (preset !== null && !work.some(fits))
      advice.push(msg('advice.portfolio.hosts', { hosts: preset.hosts.join(', ') }));
    const known = (facts.goal?.domains ?? []).filter((d) => DOMAIN_IDS.includes(d));
    if (plain === undefined) advice.push(...known.slice(0, 2).map((d) => msg(`steps.${d}`)));
    // Work of another kind than the goal's people show is still work: it counts for most of it.
    const share = clickable.some(fits) ? 1 : clickable.length > 0 ? 0.75 : work.length > 0 ? 0.5 : 0;
    const looks = (['links', 'featured'] as const).map((section) => ({
      section,
      seen: facts.seen(section, facts.profile[section] !== undefined),
    }));
    return grade(share, looks, { evidence, advice, kind: plain === undefined ? 'earn' : 'set' });
  },
  examples: {
    met: {
      text: 'A link to work in the contact details.',
      profile: { links: [{ url: 'https://github.com/example', kind: 'code', slot: 'contact' }], featured: [] },
    },
    missing: {
      text: 'Only a mail address.',
      profile: { links: [{ url: 'baker@bread.example', kind: 'mail', slot: 'contact' }], featured: [] },
    },
  },
};
