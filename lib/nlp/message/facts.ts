import type { Quote } from '../../model/text.ts';
import type { FactName, OfferFacts } from '../../model/triage.ts';
import { PLACES, REGIONS } from '../lexicon/msg-places.ts';
import { type Doc, quoteOf, type Span } from './document.ts';
import { findLinks } from './links.ts';
import { findMessageSkills } from './message-skills.ts';
import { findAgency, findCompany, hidesClient } from './party.ts';
import { findPay } from './pay.ts';
import { findPlace } from './places.ts';
import { findRole } from './role.ts';
import * as terms from './terms.ts';
import { findDuration, findHours } from './time-spans.ts';
import { findWorkplace } from './workplace.ts';

export interface FactsFound {
  readonly facts: OfferFacts;
  readonly quotes: Partial<Record<FactName, Quote>>;
}

const placeNames: ReadonlySet<string> = new Set([...PLACES, ...REGIONS].map((p) => p.toLowerCase()));

/**
 * Facts stated by a message, each with its quote; null where not stated.
 * @param kind what the message is about: a job's bare "36 hours" are a week's, an expert call's aren't; a fraud's
 *   sums without a unit are what the reader is to pay.
 */
export function readFacts(doc: Doc, kind: 'job' | 'call' | 'teaching' | 'lure'): FactsFound {
  const quotes: Partial<Record<FactName, Quote>> = {};
  const keep = <T extends Span>(name: FactName, found: T | null | undefined): T | null => {
    if (found === null || found === undefined) return null;
    quotes[name] = { ...quoteOf(doc, found), where: 'message' };
    return found;
  };
  const pay = keep('pay', findPay(doc, kind === 'lure'));
  const hours = keep('hoursPerWeek', findHours(doc, kind === 'job'));
  const remote = keep('remote', findWorkplace(doc));
  const role = keep('role', findRole(doc));
  const skills = findMessageSkills(doc, kind === 'teaching');
  keep('skills', skills[0]);
  const taxForms = terms.findTaxForms(doc);
  keep('taxForms', taxForms[0]);
  const asks = terms.findAsks(doc);
  keep('asks', asks[0]);
  const links = findLinks(doc);
  keep('links', links[0]);
  const facts: OfferFacts = {
    role: role?.role ?? null,
    seniority: role === null ? null : terms.findSeniority(role.role),
    company: keep('company', findCompany(doc, placeNames))?.company ?? null,
    undisclosedClient: hidesClient(doc),
    agency: findAgency(doc),
    pay: pay?.pay ?? null,
    equityOnly: terms.isEquityOnly(doc),
    hoursPerWeek: hours === null ? null : { min: hours.min, max: hours.max },
    durationMonths: keep('durationMonths', findDuration(doc))?.months ?? null,
    remote: remote?.remote ?? null,
    location: keep('location', findPlace(doc, remote?.remote ?? null))?.place ?? null,
    timeZone: keep('timeZone', terms.findTimeZone(doc))?.value ?? null,
    skills: skills.map((s) => s.skill),
    domains: terms.findDomains(doc),
    engagement: keep('engagement', terms.findEngagement(doc))?.value ?? null,
    taxForms: taxForms.map((t) => t.value),
    start: keep('start', terms.findStart(doc))?.value ?? null,
    visa: keep('visa', terms.findVisa(doc))?.value ?? null,
    asks: asks.map((a) => a.value),
    links: links.map(({ url, domain }) => ({ url, domain })),
  };
  return { facts, quotes };
}
