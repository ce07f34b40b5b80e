import { type Msg, msg, type Quote } from '../../model/text.ts';
import { fold } from '../../nlp/text.ts';
import { holdsTitle } from '../../nlp/title-match.ts';
import type { Facts } from '../facts.ts';
import { namesOf } from '../roles.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const CONTRACT = /contract|freelanc|part-?time|temporary|self-?employ/;
const PERMANENT = /full-?time|permanent/;

/** Who sees it, as the user says: the export and most pages don't. */
function toldVisibility(facts: Facts): 'public' | 'recruiters' | undefined {
  const told = facts.answer('open-to-work', 'recruiters-only');
  return told?.fresh === true ? (told.yes ? 'recruiters' : 'public') : undefined;
}

export const openToWork: Check = {
  id: 'open-to-work',
  stage: 'written-to',
  weight: 5,
  tag: 'documented',
  source:
    'LinkedIn Help a414283: “open to work” feeds the recruiters’ likelihood-of-interest spotlight; hiding it from one’s employer is not guaranteed',
  reads: ['openToWork'],
  kind: 'set',
  effort: 'minutes',
  needs: 'goal',
  judge(facts) {
    const { openToWorkDetails: d, openToWork } = facts.profile;
    const discreet = facts.goal?.discretion === 'discreet';
    const looks = [
      { section: 'openToWork' as const, seen: facts.seen('openToWork', d !== undefined || openToWork !== undefined) },
    ];
    // The public frame tells everybody, the employer included: in a discreet goal it is the one thing to change.
    // What it would say is kept by the site when it is switched off.
    const on = openToWork !== false && (d !== undefined || openToWork === true);
    const visibility = d?.visibility ?? toldVisibility(facts);
    if (discreet && on && visibility === undefined)
      return { result: 'unknown', because: msg('audit.because.who-sees'), asks: ['recruiters-only'] };
    if (discreet && on && visibility === 'public')
      return {
        result: 'missing',
        share: 0,
        kind: 'set',
        evidence: [{ text: 'Open to Work', where: 'openToWork' }],
        advice: [msg('advice.open-to-work.public')],
      };
    // Nobody with an employer is advised to switch it on before having said who may know.
    if (!on && facts.goal?.discretion === undefined && facts.current.length > 0)
      return { result: 'unknown', because: msg('audit.because.ask-discretion') };
    const advice: Msg[] = on ? [] : [msg('advice.open-to-work.off')];
    if (!on && facts.current.length > 0) advice.push(msg('advice.open-to-work.employer'));
    const evidence: Quote[] = [];
    let share = on ? 0.4 : 0;
    const types = fold((d?.jobTypes ?? []).join(' · '));
    const engagement = facts.goal?.engagement ?? 'either';
    const typesFit =
      engagement === 'contract'
        ? CONTRACT.test(types)
        : engagement === 'permanent'
          ? PERMANENT.test(types)
          : types !== '';
    const names = namesOf(facts.goal);
    // A goal without titles has none to miss.
    const titlesFit = (d?.titles ?? []).some((t) => names.length === 0 || names.some((n) => holdsTitle(t, n)));
    if (d?.jobTypes !== undefined) evidence.push({ text: d.jobTypes.join(', '), where: 'openToWork' });
    if (d?.titles !== undefined) evidence.push({ text: d.titles.join(', '), where: 'openToWork' });
    if (typesFit) share += 0.3;
    else if (on && d?.jobTypes !== undefined) advice.push(msg('advice.open-to-work.types', { engagement }));
    if (titlesFit) share += 0.3;
    else if (on && d?.titles !== undefined)
      advice.push(
        msg('advice.open-to-work.titles', {
          titles: (facts.goal?.titles ?? [])
            .map((t) => t.title)
            .slice(0, 3)
            .join(', '),
        }),
      );
    // The page shows that it is on and little of what it says; the rest is in the export. What isn't known costs nothing.
    const open = on ? [d?.jobTypes, d?.titles].filter((x) => x === undefined).length * 0.3 : 0;
    if (open > 0 && advice.length === 0)
      return { result: 'unknown', evidence, because: msg('audit.because.only-export') };
    return grade(share > 0.99 ? 1 : share, looks, { evidence, advice, ...(open > 0 && { open }) });
  },
  examples: {
    met: {
      text: 'On, with the kinds of work and a title of the goal.',
      goal: { engagement: 'contract', titles: [{ title: 'Baker', synonyms: [] }] },
      profile: {
        openToWorkDetails: { visibility: 'recruiters', jobTypes: ['Contract', 'Part-time'], titles: ['Baker'] },
      },
    },
    missing: {
      text: 'Off.',
      goal: { engagement: 'contract', titles: [{ title: 'Baker', synonyms: [] }] },
      profile: { openToWork: false },
    },
  },
};
