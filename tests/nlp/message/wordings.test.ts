import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { readFacts } from '../../../lib/nlp/message/facts.ts';
import type { WorkKind } from '../../../lib/nlp/message/workplace.ts';
import { ASKED_FOR } from './wordings-asked-for.ts';
import { DAYS_AND_VISITS } from './wordings-days.ts';
import { ELSEWHERE, UNTIL_THEN, WEEKS_ASIDE } from './wordings-elsewhere.ts';
import { FREE_PLACE } from './wordings-free-place.ts';
import { HOURS_EACH } from './wordings-hours-each.ts';
import { LENGTHS } from './wordings-lengths.ts';
import { COMPANIES, ROLES } from './wordings-names.ts';
import { NO_TOOLS, WHAT_LASTS, WHOSE_HOURS } from './wordings-others.ts';
import { PARTIES } from './wordings-parties.ts';
import { PAY, UNTIL_DONE } from './wordings-pay.ts';
import { PAY_AGAIN } from './wordings-pay-again.ts';
import { PAY_BESIDE } from './wordings-pay-beside.ts';
import { PAY_ENDS } from './wordings-pay-ends.ts';
import { PAY_OF_NOBODY } from './wordings-pay-nobody.ts';
import { OTHERS_MONEY, UNITS_AND_BOUNDS } from './wordings-pay-others.ts';
import { PAY_UNITS_SAID } from './wordings-pay-units.ts';
import { PAY_OF_SEVERAL } from './wordings-pay-which.ts';
import { PRESENCE } from './wordings-presence.ts';
import { PRESENCE_MORE, WHERE } from './wordings-presence-more.ts';
import { PRIVATE_FIRMS, PRIVATE_HOURS, PRIVATE_LENGTHS, PRIVATE_PAY, PRIVATE_PLACES } from './wordings-private.ts';
import { REFUSED } from './wordings-refused.ts';
import { WORKPLACE } from './wordings-remote.ts';
import { ROLES_SOUGHT } from './wordings-roles-sought.ts';
import { SHARED_WEEK_WORDS } from './wordings-shared-week.ts';
import { SKILLS } from './wordings-skills.ts';
import { TOOLS_OR_NOT } from './wordings-skills-beside.ts';
import { SKILLS_RULED_OUT } from './wordings-skills-ruled-out.ts';
import { TAKEN_BACK } from './wordings-taken-back.ts';
import { HOURS, LENGTH } from './wordings-time.ts';
import { TOOLS } from './wordings-tools.ts';
import { TOOLS_BY_FIELD } from './wordings-tools-fields.ts';
import { TOOLS_MORE } from './wordings-tools-more.ts';
import { TRADE_HOUSES_SAID } from './wordings-trade-houses.ts';
import { TRADE_HOURS, TRADE_LENGTHS, TRADE_PAY, TRADE_PLACES } from './wordings-trade-terms.ts';
import { TRADE_SKILLS } from './wordings-trades.ts';
import { WEEK_SHARES, WHOLE_JOB_REMOTE } from './wordings-week-shares.ts';
import { TERMS, WEEKS } from './wordings-weeks.ts';
import { WHEREABOUTS } from './wordings-whereabouts.ts';
import { SAID_HOURS } from './wordings-whose-hours.ts';
import { WHOSE_LENGTH } from './wordings-whose-length.ts';
import { WHOSE_TIME } from './wordings-whose-time.ts';
import { WORK_LENGTHS } from './wordings-work-lengths.ts';
import { STAYS_AND_SPLITS, TOWNS_SAID, WORKED_AT } from './wordings-worked-at.ts';

const read = (kind: WorkKind, text: string): ReturnType<typeof readFacts>['facts'] =>
  readFacts(readMessage(text), kind).facts;

/* Families of wordings per fact, in seven languages; most were misread before the rules that read them. */
describe('one fact in many words', () => {
  it.each([
    ...WORKPLACE,
    ...WHOLE_JOB_REMOTE,
    ...DAYS_AND_VISITS,
    ...PRESENCE,
    ...PRESENCE_MORE,
    ...PRIVATE_PLACES,
    ...TRADE_PLACES,
    ...SHARED_WEEK_WORDS,
    ...FREE_PLACE,
    ...ELSEWHERE,
    ...REFUSED,
    ...WHEREABOUTS,
    ...TAKEN_BACK,
    ...TRADE_HOUSES_SAID,
    ...WORKED_AT,
    ...STAYS_AND_SPLITS,
  ])('workplace (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).remote).toBe(stated);
  });
  it.each([
    ...HOURS,
    ...WHOSE_HOURS,
    ...PRIVATE_HOURS,
    ...TRADE_HOURS,
    ...WEEKS,
    ...WHOSE_TIME,
    ...SAID_HOURS,
    ...WEEKS_ASIDE,
    ...WEEK_SHARES,
    ...HOURS_EACH,
  ])('hours (%s): %s', (kind, text, stated) => {
    const { hoursPerWeek } = read(kind, text);
    expect(hoursPerWeek === null ? null : [hoursPerWeek.min, hoursPerWeek.max]).toEqual(stated);
  });
  it.each([
    ...LENGTH,
    ...UNTIL_DONE,
    ...WHAT_LASTS,
    ...PRIVATE_LENGTHS,
    ...TRADE_LENGTHS,
    ...TERMS,
    ...LENGTHS,
    ...UNTIL_THEN,
    ...WHOSE_LENGTH,
    ...WORK_LENGTHS,
  ])('length (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).durationMonths).toBe(stated);
  });
  it.each([
    ...SKILLS,
    ...TOOLS_OR_NOT,
    ...TOOLS,
    ...TOOLS_MORE,
    ...TOOLS_BY_FIELD,
    ...TRADE_SKILLS,
    ...ASKED_FOR,
    ...NO_TOOLS,
    ...SKILLS_RULED_OUT,
  ])('skills (%s): %s', (kind, text, stated) => {
    expect([...read(kind, text).skills].sort()).toEqual([...stated].sort());
  });
  it.each([
    ...PAY,
    ...PAY_BESIDE,
    ...PRIVATE_PAY,
    ...TRADE_PAY,
    ...OTHERS_MONEY,
    ...UNITS_AND_BOUNDS,
    ...PAY_UNITS_SAID,
    ...PAY_ENDS,
    ...PAY_OF_NOBODY,
    ...PAY_OF_SEVERAL,
    ...PAY_AGAIN,
  ])('pay (%s): %s', (kind, text, stated) => {
    const { pay } = read(kind, text);
    expect(pay === null ? null : [pay.min, pay.max, pay.unit]).toEqual(stated);
  });
  it.each([...WHERE, ...TOWNS_SAID])('place (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).location).toBe(stated);
  });
  it.each(PARTIES)('acts for others (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).agency).toBe(stated);
  });
  it.each([...ROLES, ...ROLES_SOUGHT])('role (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).role).toBe(stated);
  });
  it.each([...COMPANIES, ...PRIVATE_FIRMS])('company (%s): %s', (kind, text, stated) => {
    expect(read(kind, text).company).toBe(stated);
  });
});
