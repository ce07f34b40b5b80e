import { type Msg, msg, type Quote } from '../../model/text.ts';
import { showsWork } from '../../nlp/links.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const CLICKABLE = new Set(['contact', 'featured', 'topcard', 'projects', 'publications', 'services']);

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
    const clickable = work.filter((l) => l.slot === undefined || CLICKABLE.has(l.slot));
    const [plain] = work;
    const evidence: Quote[] = work.slice(0, 4).map((l) => ({ text: l.url, where: l.slot ?? 'links' }));
    const advice: Msg[] = [
      plain === undefined ? msg('advice.portfolio.earn') : msg('advice.portfolio.slot', { url: plain.url }),
    ];
    if (plain === undefined) advice.push(...(facts.goal?.domains ?? []).slice(0, 2).map((d) => msg(`steps.${d}`)));
    const share = clickable.length > 0 ? 1 : work.length > 0 ? 0.5 : 0;
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
