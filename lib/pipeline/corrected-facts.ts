import type { OfferFacts } from '../model/triage.ts';
import type { Correction } from './corrections.ts';

/** What is known of an offer of which nothing was read: the user alone says that it is one. */
const NOTHING_READ: OfferFacts = {
  role: null,
  seniority: null,
  company: null,
  undisclosedClient: false,
  agency: null,
  pay: null,
  equityOnly: false,
  taxForms: [],
  engagement: null,
  durationMonths: null,
  hoursPerWeek: null,
  start: null,
  remote: null,
  location: null,
  timeZone: null,
  skills: [],
  domains: [],
  visa: null,
  asks: [],
  links: [],
};

/** Facts with the user's word over them; null where nothing is offered and nothing was read. A company that was filled in is disclosed. */
export function correctedFacts(
  read: OfferFacts | null,
  isOffer: boolean,
  facts: Correction['facts'],
): OfferFacts | null {
  const base = read ?? (isOffer ? NOTHING_READ : null);
  const named = typeof facts.company === 'string' && facts.company !== '';
  return base === null ? null : ({ ...base, ...facts, ...(named && { undisclosedClient: false }) } as OfferFacts);
}
