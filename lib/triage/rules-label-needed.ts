import type { Doc } from '../nlp/message/document.ts';
import { Gates } from '../nlp/message/gate.ts';
import { findPay } from '../nlp/message/pay.ts';
import { firstOf } from './others.ts';
import { type LabelRule, quote } from './rules-label.ts';
import {
  ASKS_AGAIN,
  CLIENT,
  FROM_WHICH_PAY,
  GONE,
  NOTHING_YET,
  SET_ASIDE,
  SHEET_PAY,
  SHEET_PERSON,
  YOU_WOULD,
} from './words-needed.ts';
import { DIARY_ASKED, GOES_UP_TO, NAMED_YOU, ONCE_MORE, PRICE_ASKED } from './words-orders.ts';

const ANY_GONE = new Gates(GONE);
const ANY_WOULD = new Gates(YOU_WOULD);

/** Said of work that is paid: hours, days or pieces of it have a price in the same message. */
const paid = (doc: Doc, said: string | null): string | null =>
  said === null || findPay(doc, 'job') === null ? null : said;

/** More of what is not talk: somebody has work for the reader without a word of jobs. */
const WORK: LabelRule['factor'] = {
  contract_offer: 5,
  teaching_offer: 4,
  expert_network: 2,
  permanent_offer: 2,
  other: 0.4,
  networking: 0.4,
  sales_pitch: 0.4,
  promo: 0.4,
  jobseeker_request: 0.5,
};

/** Work that somebody needs done, told by what is missing rather than by what is offered. */
export const NEEDED_RULES: readonly LabelRule[] = [
  {
    id: 'gone',
    why: 'Who tells that somebody left or fell ill, and what it pays, needs another.',
    fires: 'Our stage manager broke her leg. Four nights in Hull, £180 each. Please?',
    silent: 'Our stage manager broke her leg. Four nights in hospital!',
    when: ({ doc }) => paid(doc, firstOf(doc, ANY_GONE.in(doc))),
    factor: WORK,
  },
  {
    id: 'set-aside',
    why: 'A sum that lies ready is for whoever does it.',
    fires: 'The choir has £700 set aside for new notes. Would that do?',
    silent: 'The choir set a date aside for new notes.',
    when: ({ doc }) => quote(doc, SET_ASIDE),
    factor: WORK,
  },
  {
    id: 'you-would-for-pay',
    why: 'What the reader would do stands beside what is paid for it.',
    fires: 'You’d come in on Fridays and check our payroll, £40 an hour.',
    silent: 'You’d come in on Fridays if it were open.',
    when: ({ doc }) => paid(doc, firstOf(doc, ANY_WOULD.in(doc))),
    factor: { ...WORK, contract_offer: 3 },
  },
  {
    id: 'sheet',
    why: 'A sheet that says who is sought and what it pays advertises work.',
    fires: 'Who: two welders\nWhere: Rostock\nPay: 34 € an hour',
    silent: 'Who: parents and children\nWhere: the hall\nCost: 5 €',
    when: ({ doc }) =>
      doc.folded.includes(': ') && SHEET_PAY.test(doc.folded) && findPay(doc) !== null
        ? (SHEET_PERSON.exec(doc.folded)?.[0].trim() ?? null)
        : null,
    factor: { ...WORK, permanent_offer: 2 },
  },
  {
    id: 'client-seeks',
    why: 'A client who seeks, and what it pays, make an offer, whatever stands between.',
    fires: 'A clinic (our client) seeks a theatre nurse for twelve nights, £38 an hour.',
    silent: 'A client asked me for a discount of £38.',
    when: ({ doc, ideas }) => (ideas.has('client') && ideas.has('seeks') ? paid(doc, quote(doc, CLIENT)) : null),
    factor: { ...WORK, permanent_offer: 4 },
  },
  {
    id: 'price-asked',
    why: 'Who asks what a piece of work costs with the reader, or how full the diary is, orders.',
    fires: 'What would you charge for two portraits by May?',
    silent: 'What would you do for two weeks in May?',
    when: ({ doc }) => quote(doc, PRICE_ASKED) ?? quote(doc, DIARY_ASKED),
    factor: WORK,
  },
  {
    id: 'once-more',
    why: 'The same work once more, for a sum, is ordered.',
    fires: 'Same again this year? Six days of pruning, we can go to 26.',
    silent: 'Same again this year? Six days of skiing!',
    when: ({ doc }) => quote(doc, GOES_UP_TO) ?? paid(doc, quote(doc, ONCE_MORE)),
    factor: WORK,
  },
  {
    id: 'named-you',
    why: 'Whose name was put forward is wanted for something.',
    fires: 'They asked who could follow me, and I gave your name.',
    silent: 'They asked who could follow me, and I gave them a map.',
    when: ({ doc }) => quote(doc, NAMED_YOU),
    factor: { recruiter_ping: 2, permanent_offer: 2.5, contract_offer: 2, networking: 0.6, jobseeker_request: 0.3 },
  },
  {
    id: 'from-which-pay',
    why: 'Who asks from which pay on the reader would move has something to move to.',
    fires: 'From what rate would you consider a change?',
    silent: 'From what I hear you are well.',
    when: ({ doc }) => quote(doc, FROM_WHICH_PAY),
    factor: { recruiter_ping: 4, contract_offer: 1.5, jobseeker_request: 0.2, networking: 0.4, other: 0.4 },
  },
  {
    id: 'asks-again',
    why: 'Who asks whether an earlier answer still holds asked for the reader before.',
    fires: 'You said no in March. Has anything changed?',
    silent: 'The timetable has changed.',
    when: ({ doc }) => quote(doc, ASKS_AGAIN),
    factor: { recruiter_ping: 3, networking: 0.7 },
  },
  {
    id: 'nothing-yet',
    why: 'A recruiter without a place to fill makes acquaintance.',
    fires: 'There is no concrete role yet, but we like to know good nurses.',
    silent: 'There is no concrete in the wall yet.',
    when: ({ doc }) => quote(doc, NOTHING_YET),
    factor: { recruiter_ping: 4, permanent_offer: 0.5, contract_offer: 0.5 },
  },
];
