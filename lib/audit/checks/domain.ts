import { type Msg, msg, type Quote } from '../../model/text.ts';
import { DOMAIN_IDS } from '../../nlp/domains.ts';
import { type Place, quote } from '../facts.ts';
import type { Check } from '../types.ts';
import { grade } from '../verdict.ts';

const READ = ['topcard', 'about', 'experience', 'skills'] as const;

export const domain: Check = {
  id: 'domain',
  stage: 'found',
  weight: 9,
  tag: 'documented',
  source: 'LinkedIn Help a415295: keywords are highlighted in profile card, summary, experience and skills',
  reads: READ,
  kind: 'say',
  effort: 'minutes',
  needs: 'domains',
  judge(facts) {
    const wanted = facts.goal?.domains ?? [];
    const per = wanted.map((id) => {
      const found = facts.places.flatMap((place: Place) => {
        const t = facts.statingTermAt(place, id);
        return t === undefined ? [] : [{ section: place.section, term: t.quote, at: quote(place, t.start, t.end) }];
      });
      return {
        id,
        found,
        sections: new Set(found.filter((f) => READ.some((s) => s === f.section)).map((f) => f.section)),
      };
    });
    const evidence: Quote[] = per.flatMap((p) => p.found.slice(0, 3).map((f) => f.at));
    const advice: Msg[] = per.flatMap((p) => {
      if (p.sections.size >= 2) return [];
      const term = p.found[0];
      return term === undefined
        ? [msg('advice.domain.earn', { domain: p.id }), ...(DOMAIN_IDS.includes(p.id) ? [msg(`steps.${p.id}`)] : [])]
        : [msg('advice.domain.say', { term: term.term, domain: p.id })];
    });
    // The best field counts most: stating one field well beats hinting at three.
    const shares = per.map((p) => Math.min(1, p.sections.size / 2)).sort((a, b) => b - a);
    const rest = shares.slice(1);
    const mean = rest.length === 0 ? 1 : rest.reduce((a, b) => a + b, 0) / rest.length;
    const share = (shares[0] ?? 0) * (rest.length === 0 ? 1 : 0.7) + (rest.length === 0 ? 0 : 0.3 * mean);
    const present = {
      topcard: facts.profile.headline,
      about: facts.profile.about,
      experience: facts.profile.experience,
      skills: facts.profile.skills,
    };
    const looks = READ.map((section) => ({ section, seen: facts.seen(section, present[section] !== undefined) }));
    return grade(share, looks, { evidence, advice, kind: per.some((p) => p.found.length > 0) ? 'say' : 'earn' });
  },
  examples: {
    met: {
      text: 'Terms of the field stand in headline and About.',
      goal: { domains: ['energy'] },
      profile: {
        headline: 'Models for grid operators',
        about: 'Load forecasts for wind farms.',
        experience: [],
        skills: [],
      },
    },
    missing: {
      text: 'No word of the field.',
      goal: { domains: ['energy'] },
      profile: { headline: 'Models', about: 'I like to count.', experience: [], skills: [] },
    },
  },
};
