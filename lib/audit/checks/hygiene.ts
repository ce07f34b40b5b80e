import { type Msg, msg, type Quote } from '../../model/text.ts';
import { LIMITS } from '../limits.ts';
import type { Check } from '../types.ts';
import { gradeAndTell } from '../verdict.ts';

/** A vanity that the site made up: a name, then letters and digits. */
const DEFAULT_VANITY = /-(?=[0-9a-z]*\d)[0-9a-z]{6,}$/;

export const hygiene: Check = {
  id: 'hygiene',
  stage: 'chosen',
  weight: 3,
  tag: 'judgement',
  source:
    'observed field limits (the site publishes none); an empty About and a made-up address are left-overs. Length earns nothing',
  reads: ['topcard', 'about'],
  kind: 'set',
  effort: 'minutes',
  judge(facts) {
    const { headline, about, vanity } = facts.profile;
    const advice: Msg[] = [];
    const evidence: Quote[] = [];
    const aboutSeen = facts.seen('about', about !== undefined);
    const hasAbout = (about ?? '').trim() !== '';
    if (!hasAbout) advice.push(msg('advice.hygiene.about'));
    const ownAddress = vanity === undefined || !DEFAULT_VANITY.test(vanity);
    if (!ownAddress) {
      advice.push(msg('advice.hygiene.vanity', { vanity: vanity ?? '' }));
      evidence.push({ text: vanity ?? '', where: 'topcard' });
    }
    const tooLong = (headline?.length ?? 0) > LIMITS.headline || (about?.length ?? 0) > LIMITS.about;
    if (tooLong) advice.push(msg('advice.hygiene.long', { headline: LIMITS.headline, about: LIMITS.about }));
    const share = hasAbout ? (ownAddress ? 1 : 0.7) : 0;
    // A text over the limit is no left-over: it comes from elsewhere, and what it says is true. Said, at no cost.
    return gradeAndTell(share, [{ section: 'about', seen: aboutSeen }], { evidence, advice });
  },
  examples: {
    met: {
      text: 'About is written, the address is one’s own.',
      profile: { about: 'I bake.', vanity: 'example-baker' },
    },
    missing: { text: 'The About is empty.', profile: { about: '', vanity: 'example-baker-8a1b2c3d' } },
  },
};
