import { type Msg, msg, type Quote } from '../../model/text.ts';
import { contactPaths } from '../../nlp/intent.ts';
import type { Check } from '../types.ts';

export const reachable: Check = {
  id: 'reachable',
  stage: 'written-to',
  weight: 6,
  tag: 'documented',
  source: 'LinkedIn Help: InMail and message requests can be turned off; requests and spam are folders of their own',
  reads: ['links', 'about'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const paths = contactPaths(
      facts.profile.about ?? '',
      facts.links.map((l) => l.url),
    );
    const evidence: Quote[] = paths.slice(0, 3).map((p) => ({ text: p.quote, where: p.start < 0 ? 'links' : 'about' }));
    const advice: Msg[] = paths.length > 0 ? [] : [msg('advice.reachable.path')];
    const told = facts.told.get('reachable');
    // Settings show on no page: only the user can say, and what was said ages.
    if (told === undefined)
      return { result: 'unknown', evidence, advice: [], because: msg('audit.because.ask', { check: 'reachable' }) };
    if (!told.fresh)
      return {
        result: 'unknown',
        evidence,
        advice: [],
        because: msg('audit.because.ask-again', { check: 'reachable' }),
      };
    if (!told.yes) advice.unshift(msg('advice.reachable.settings'));
    const share = (told.yes ? 0.6 : 0) + (paths.length > 0 ? 0.4 : 0);
    if (share > 0.99) return { result: 'met', share: 1, evidence, because: msg('audit.because.told') };
    return { result: share > 0 ? 'partly' : 'missing', share, evidence, advice, because: msg('audit.because.told') };
  },
  examples: {
    met: {
      text: 'Messages allowed (told by the user) and an address in About.',
      told: true,
      profile: { about: 'Write to baker@bread.example' },
    },
    missing: { text: 'Messages turned off, no other way.', told: false, profile: { about: 'I bake.' } },
  },
};
