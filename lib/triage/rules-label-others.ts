import { firstOf, ofOthers, TALK } from './others.ts';
import { type LabelRule, quote } from './rules-label.ts';
import { HOUSEHOLD, TO_A_TEAM } from './words-household.ts';
import { JOBS_OF_OTHERS } from './words-jobs-of-others.ts';
import { BETWEEN_FIRMS, FOR_A_CLIENT, NEW_HEAD } from './words-letters-of-firms.ts';
import { PRICES_OF_OTHERS, SERVED } from './words-prices-of-others.ts';
import { HOLDS, RECEIVED, SHOULD_I } from './words-received.ts';

/** Whose work and whose money it is: news of jobs, prices paid to others and notices offer the reader nothing. */
export const OTHERS_RULES: readonly LabelRule[] = [
  {
    id: 'offer-received',
    why: 'An offer that came to the sender, or to somebody told of, is none to the reader.',
    fires: 'I got an offer for six months at 80 € an hour. What would you do?',
    silent: 'I got an offer for six months at 80 € an hour that I can’t take, would you be interested?',
    when: ofOthers((doc) => firstOf(doc, RECEIVED) ?? (SHOULD_I.test(doc) ? quote(doc, HOLDS) : null)),
    factor: TALK,
  },
  {
    id: 'job-of-another',
    why: 'Who found, began or lost a job is told as news.',
    fires: 'My cousin found a job as a pastry cook, 2,400 € a month.',
    silent: 'My cousin is looking for a pastry cook.',
    when: ofOthers((doc) => firstOf(doc, JOBS_OF_OTHERS)),
    factor: TALK,
  },
  {
    id: 'price-of-another',
    why: 'What a third person takes, or what the sender pays for lessons or a home, is a price.',
    fires: 'The tiler asks 48 € an hour, is that fair?',
    silent: 'We pay tilers 48 € an hour, would you be interested?',
    when: ofOthers((doc) => firstOf(doc, PRICES_OF_OTHERS)),
    factor: TALK,
  },
  {
    id: 'served-by-another',
    why: 'Craftsmen who come, quotes that were sent and lessons that are taken are served to the sender by somebody else.',
    fires: 'The roofer can start in three weeks, it takes him four days.',
    silent: 'We are looking for a roofer who can start in three weeks.',
    when: ofOthers((doc) => firstOf(doc, SERVED)),
    factor: TALK,
  },
  {
    id: 'household',
    why: 'Contracts of a home, appointments and things to rent have months, hours and prices like work.',
    fires: 'Insurance offer: contract for 12 months, 38 € a month.',
    silent: 'Insurance company, contract for 12 months, 380 € a day.',
    when: ofOthers((doc) => quote(doc, HOUSEHOLD)),
    factor: { ...TALK, sales_pitch: 3, promo: 3, system: 3 },
  },
  {
    id: 'team-notice',
    why: 'Who greets a team or a house and asks nobody in particular gives notice.',
    fires: 'Team, from May we have three days a week in the office.',
    silent: 'Hi all, we are hiring a nurse.',
    when: ofOthers((doc) => quote(doc, TO_A_TEAM)),
    factor: { ...TALK, system: 2 },
  },
  {
    id: 'letter-of-a-firm',
    why: 'What lawyers demand, firms agree on between them and a house tells of its heads is no work for the reader.',
    fires: 'We act for Mrs Adler, our client will issue proceedings.',
    silent: 'Our client will issue the contract in May.',
    when: ofOthers((doc) => quote(doc, FOR_A_CLIENT) ?? quote(doc, BETWEEN_FIRMS) ?? quote(doc, NEW_HEAD)),
    factor: TALK,
  },
];
