import { firstOf, ofOthers, TALK } from './others.ts';
import { type LabelRule, offers, quote } from './rules-label.ts';
import { CHANGES_HANDS } from './words-for-sale.ts';
import { PLACES_TAKEN } from './words-hiring-of-others.ts';
import { NOTICES } from './words-notices.ts';
import { OWN_PEOPLE, PRICED_BY_SEAT, TO_LET } from './words-own-people.ts';
import { OWN_END, SEEKS_EMPLOYER, SELF_FREE, SELF_NAMED } from './words-own-search.ts';
import { NO_LURE, NOBODY_COMES, PEERS_ASKED, SEARCHES_TOO } from './words-peers.ts';
import { READER_HIRES } from './words-reader-hires.ts';
import { VOUCH_FOR_ME, VOUCH_FOR_THEM } from './words-references.ts';
import { IN_KIND } from './words-unpaid.ts';

const PEERS = [PEERS_ASKED, NO_LURE];
/** One sign alone proves it only where the reader isn't wanted. */
const peers = ofOthers((doc) => firstOf(doc, PEERS) ?? (SEARCHES_TOO.test(doc) ? quote(doc, NOBODY_COMES) : null));

/** Who speaks of own hiring, people, rooms, time or search has nothing for the reader to do. */
export const OWN_RULES: readonly LabelRule[] = [
  {
    id: 'place-taken',
    why: 'A job that somebody found is wished luck with, or is gone.',
    fires: 'Félicitations pour ton nouveau poste, 45 k€ et deux jours chez toi !',
    silent: 'Félicitations pour ton exposé !',
    when: ofOthers((doc) => firstOf(doc, PLACES_TAKEN)),
    factor: TALK,
  },
  {
    id: 'peers',
    why: 'Who searches, too, in vain and asks how others do it compares notes with one who hires.',
    fires: 'We are looking for a controller, too, and nobody applies. Where did you find yours?',
    silent: 'We are looking for a controller, too. Would you like to hear more?',
    when: (seen) => {
      const { doc } = seen;
      const asked = quote(doc, PEERS_ASKED);
      if (asked !== null && (SEARCHES_TOO.test(doc) || NOBODY_COMES.test(doc))) return asked;
      return peers(seen);
    },
    factor: { ...TALK, sales_pitch: 0.3, jobseeker_request: 0.5 },
  },
  {
    id: 'vouch-for-me',
    why: 'A referee is needed by one who applies elsewhere.',
    fires: 'Could I put you down as a reference? The hospital rings on Monday.',
    silent: 'Could you send the reference number?',
    when: ({ doc }) => quote(doc, VOUCH_FOR_ME),
    factor: { ...offers(0.02), jobseeker_request: 6 },
  },
  {
    id: 'vouch-for-them',
    why: 'Who is asked about an applicant is not the one to be hired.',
    fires: 'Ines has applied for a post in our lab. Was she reliable?',
    silent: 'Have you applied for the post in our lab?',
    when: ofOthers((doc) => quote(doc, VOUCH_FOR_THEM)),
    factor: { ...TALK, networking: 6, jobseeker_request: 0.2 },
  },
  {
    id: 'own-people',
    why: 'Who names the price of own workers, or what the reader pays for others, lets them out.',
    fires: 'Our welders cost 31 € an hour and bring their tools.',
    silent: 'Our welders earn 31 € an hour, would you join us?',
    when: ({ doc }) => quote(doc, OWN_PEOPLE),
    factor: { ...offers(0.05), sales_pitch: 20, scam: 0.3, networking: 0.5 },
  },
  {
    id: 'to-let',
    why: 'Rooms and desks have days a week and sums a month like work.',
    fires: 'We rent out practice rooms, two days a week for 380 € a month.',
    silent: 'We train people in practice rooms.',
    when: ofOthers((doc) => quote(doc, TO_LET)),
    factor: { ...offers(0.02), sales_pitch: 25, promo: 2, scam: 0.3 },
  },
  {
    id: 'priced-by-seat',
    why: 'What costs so much for each seat or site is a product, even where one more is needed.',
    fires: 'We need two more practices for our pilot group, £40 per practice monthly.',
    silent: 'We need two more pilots for our group.',
    when: ({ doc }) => quote(doc, PRICED_BY_SEAT),
    factor: { ...offers(0.1), sales_pitch: 5, scam: 0.3 },
  },
  {
    id: 'seeks-employer',
    why: 'Who asks for a firm that hires, or for customers, has none.',
    fires: 'Do you know a practice that needs a physio two days a week?',
    silent: 'Do you know a physio who has two days a week?',
    when: ({ doc }) => quote(doc, SEEKS_EMPLOYER),
    factor: { ...offers(0.05), jobseeker_request: 8, sales_pitch: 1.5 },
  },
  {
    id: 'own-end',
    why: 'Whose own contract ends, or who looks for something, asks for work.',
    fires: 'My contract runs out in May. Do you know anything in Leeds?',
    silent: 'Your contract runs out in May. Would you like to stay?',
    when: ofOthers((doc) => quote(doc, OWN_END)),
    factor: { ...offers(0.15), jobseeker_request: 8 },
  },
  {
    id: 'self-named',
    why: 'A profession announced as one’s own, with time left, is offered.',
    fires: 'Freelance payroll clerk here, 40 € an hour, free from March.',
    silent: 'We need a payroll clerk, freelance, free from March.',
    when: ({ doc }) => (SELF_FREE.test(doc) ? quote(doc, SELF_NAMED) : null),
    factor: { ...offers(0.08), jobseeker_request: 6, sales_pitch: 2 },
  },
  {
    id: 'reader-hires',
    why: 'To a reader whose own firm hires, work is not offered.',
    fires: 'I saw that you’re hiring and wondered whom to ask.',
    silent: 'I saw that we’re hiring and thought of you.',
    when: ofOthers((doc) => quote(doc, READER_HIRES)),
    factor: { ...offers(0.1), jobseeker_request: 2 },
  },
  {
    id: 'for-sale',
    why: 'A firm that is to be sold, or money sought for it, is a founder’s and no work.',
    fires: 'We want to sell our riding school by May, four people and a good name.',
    silent: 'We want to sell more saddles by May.',
    when: ofOthers((doc) => quote(doc, CHANGES_HANDS)),
    factor: { ...offers(0.1), founder_pitch: 4 },
  },
  {
    id: 'in-kind',
    why: 'Whom food and thanks must do is invited, not paid.',
    fires: 'Would you speak at our evening? We pay in pizza.',
    silent: 'Would you speak at our evening? We pay in advance.',
    when: ({ doc }) => quote(doc, IN_KIND),
    factor: { ...offers(0.25), promo: 3 },
  },
  {
    id: 'site-notice',
    why: 'Lists of jobs, alerts and word of what was viewed come from the site’s machine.',
    fires: 'New for you: Data engineer, 12 months, and 6 more jobs in Turin. Edit this alert.',
    silent: 'We have 6 jobs in Turin for you.',
    when: ({ doc }) => quote(doc, NOTICES),
    factor: { ...offers(0.03), system: 40, sales_pitch: 0.4, promo: 0.4 },
  },
];
