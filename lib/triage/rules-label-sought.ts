import { ofOthers, TALK } from './others.ts';
import { type LabelRule, quote } from './rules-label.ts';
import { ANSWERS_OFFER, FIRMS_SOUGHT, PLAYMATES_SOUGHT } from './words-sought.ts';

/** What is sought is no worker, or the offer was the reader's. */
export const SOUGHT_RULES: readonly LabelRule[] = [
  {
    id: 'firms-sought',
    why: 'Who seeks firms or customers seeks buyers.',
    fires: 'We are looking for five bakeries and schools to try our ovens, €40 a month.',
    silent: 'We are looking for five bakers, €40 an hour.',
    when: ({ doc }) => quote(doc, FIRMS_SOUGHT),
    factor: {
      contract_offer: 0.15,
      permanent_offer: 0.15,
      recruiter_ping: 0.3,
      teaching_offer: 0.3,
      sales_pitch: 3,
      promo: 1.5,
    },
  },
  {
    id: 'playmates-sought',
    why: 'A flatmate or a fourth player pays or plays, and works for nobody.',
    fires: 'Flat share: I need a flatmate from May, 480 € a month for a year.',
    silent: 'I need a house painter from May, 480 € a day.',
    when: ({ doc }) => quote(doc, PLAYMATES_SOUGHT),
    factor: TALK,
  },
  {
    id: 'answers-offer',
    why: 'Who thanks for an offer, takes it or turns it down was offered something by the reader.',
    fires: 'Thanks for the offer, but I keep my permanent post.',
    silent: 'Thanks for the offer to help.',
    when: ofOthers((doc) => quote(doc, ANSWERS_OFFER)),
    factor: { ...TALK, jobseeker_request: 1 },
  },
];
