import { type Msg, msg, type Quote } from '../../model/text.ts';
import { contactPaths } from '../../nlp/intent.ts';
import type { Facts } from '../facts.ts';
import type { Check, Verdict } from '../types.ts';

/** Settings and habits that show on no page: only the user can say, and what was said ages. */
const ASKED = ['inmail', 'public', 'inboxes'] as const;
/** Each of the four facts weighs the same. */
const PART = 1 / (ASKED.length + 1);

type State = 'yes' | 'no' | 'open';

function pathOf(facts: Facts): { readonly state: State; readonly evidence: readonly Quote[] } {
  const paths = contactPaths(
    facts.profile.about ?? '',
    facts.links.map((l) => l.url),
  );
  const evidence = paths.slice(0, 3).map((p): Quote => ({ text: p.quote, where: p.start < 0 ? 'links' : 'about' }));
  if (paths.length > 0) return { state: 'yes', evidence };
  const read =
    facts.seen('about', facts.profile.about !== undefined) === 'yes' &&
    facts.seen('links', facts.profile.links !== undefined) === 'yes';
  // Not read is not missing: the user may know better.
  const told = read ? undefined : facts.answer('reachable', 'path');
  if (told?.fresh === true) return { state: told.yes ? 'yes' : 'no', evidence };
  return { state: read ? 'no' : 'open', evidence };
}

function verdict(states: ReadonlyMap<string, State>, rest: Pick<Verdict, 'evidence' | 'advice' | 'because'>): Verdict {
  const count = (state: State): number => [...states.values()].filter((s) => s === state).length;
  const asks = [...states].flatMap(([question, state]) => (state === 'open' ? [question] : []));
  if (asks.length === states.size) return { ...rest, result: 'unknown', advice: [], asks };
  const share = count('yes') * PART;
  if (count('yes') === states.size) return { ...rest, result: 'met', share: 1, advice: [] };
  const result = share > 0 || asks.length > 0 ? 'partly' : 'missing';
  return { ...rest, result, share, open: asks.length * PART, asks };
}

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
    const path = pathOf(facts);
    const states = new Map<string, State>([['path', path.state]]);
    let aged = false;
    for (const question of ASKED) {
      const told = facts.answer('reachable', question);
      aged ||= told?.fresh === false;
      states.set(question, told?.fresh === true ? (told.yes ? 'yes' : 'no') : 'open');
    }
    const advice: Msg[] = [...states].flatMap(([question, state]) =>
      state === 'no' ? [msg(`advice.reachable.${question}`)] : [],
    );
    const because = [...states.values()].includes('open')
      ? msg(aged ? 'audit.because.ask-again' : 'audit.because.ask', { check: 'reachable' })
      : msg('audit.because.told');
    return verdict(states, { evidence: path.evidence, advice, because });
  },
  examples: {
    met: {
      text: 'Messages allowed (told by the user) and an address in About.',
      told: true,
      profile: { about: 'Write to baker@bread.example' },
    },
    missing: { text: 'Messages turned off, no other way.', told: false, profile: { about: 'I bake.', links: [] } },
  },
};
