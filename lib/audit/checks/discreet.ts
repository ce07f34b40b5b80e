import { type Msg, msg, type Quote } from '../../model/text.ts';
import type { Hit } from '../../nlp/clauses.ts';
import { contractIntent, employmentStated, openToWork } from '../../nlp/intent.ts';
import { teachingStated } from '../../nlp/teaching.ts';
import type { Check } from '../types.ts';
import { grade, gradeAndTell } from '../verdict.ts';

/** Wording that invites without announcing. */
const ADVISES = /advis|board|mentor|coach|teach|lectur|beirat|conseil|asesor|consejer|adviseur/i;

export const discreet: Check = {
  id: 'discreet',
  stage: 'written-to',
  weight: 8,
  tag: 'judgement',
  source: 'judgement: an own site, teaching or advisory wording invites offers without saying that one looks for work',
  reads: ['topcard', 'about', 'links'],
  kind: 'say',
  effort: 'hour',
  needs: 'discreet',
  judge(facts) {
    const evidence: Quote[] = [];
    const site = facts.links.find((l) => l.kind === 'site' || l.kind === 'mentoring');
    if (site !== undefined) evidence.push({ text: site.url, where: site.slot ?? 'links' });
    const place = facts.places.find((p) => p.section !== 'skills' && teachingStated(p.text) !== null);
    const teaches = place === undefined ? null : teachingStated(place.text);
    if (teaches !== null && place !== undefined) evidence.push({ text: teaches.quote, where: place.where });
    const headline = facts.profile.headline ?? '';
    const text = [headline, facts.profile.about ?? ''].join('\n\n');
    const where = (at: number): string => (at < headline.length ? 'headline' : 'about');
    const offered = contractIntent(text);
    // "Available for freelance projects" offers contract work; it does not say that another employer is sought.
    const isOffer = (h: Hit): boolean => offered.some((o) => o.start < h.end && h.start < o.end);
    const loud = openToWork(text).find((h) => !isOffer(h)) ?? employmentStated(text) ?? undefined;
    // Availability said in public costs nothing here, but the person should know who reads it.
    const offers = loud === undefined ? offered.find((h) => !ADVISES.test(h.quote)) : undefined;
    const advice: Msg[] = [];
    if (offers !== undefined) {
      advice.push(msg('advice.discreet.offers', { quote: offers.quote }));
      evidence.push({ text: offers.quote, where: where(offers.start) });
    }
    if (loud !== undefined) {
      advice.push(msg('advice.discreet.loud', { quote: loud.quote }));
      evidence.push({ text: loud.quote, where: where(loud.start) });
    }
    if (site === undefined && teaches === null) advice.push(msg('advice.discreet.earn'));
    const share = (site !== undefined || teaches !== null ? 0.6 : 0) + (loud === undefined ? 0.4 : 0);
    const looks = [
      { section: 'about' as const, seen: facts.seen('about', facts.profile.about !== undefined) },
      { section: 'topcard' as const, seen: facts.seen('topcard', facts.profile.headline !== undefined) },
    ];
    if (looks.every((l) => l.seen === 'no')) return grade(0, looks, {});
    return gradeAndTell(share > 0.99 ? 1 : share, looks, {
      evidence,
      advice,
      kind: loud === undefined ? 'earn' : 'say',
    });
  },
  examples: {
    met: {
      text: 'A class given, and no word of looking for work.',
      goal: { discretion: 'discreet' },
      profile: { headline: 'Baker', about: 'I teach an evening class on sourdough.', links: [] },
    },
    missing: {
      text: 'It says that work is looked for, and offers nothing else.',
      goal: { discretion: 'discreet' },
      profile: { headline: 'Baker, open to work', about: 'I bake.', links: [] },
    },
  },
};
