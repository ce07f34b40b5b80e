import type { Quote } from '../../model/text.ts';
import type { FactName, OfferFacts } from '../../model/triage.ts';
import { findAgency } from './agency.ts';
import { findCompany } from './company.ts';
import { type Doc, quoteOf, type Span } from './document.ts';
import { findDuration } from './duration.ts';
import { asWritten } from './fold.ts';
import { findHours } from './hours.ts';
import { findLinks } from './links.ts';
import { findMessageSkills } from './message-skills.ts';
import { findPay } from './pay.ts';
import { findPlace } from './places.ts';
import { findRole } from './role.ts';
import { isInItem, listsSeveralJobs } from './several.ts';
import type { SkillFound } from './skill-names.ts';
import * as terms from './terms.ts';
import type { RoleFound } from './titles-in.ts';
import { hidesClient } from './undisclosed.ts';
import { findWorkplace, type WorkKind } from './workplace.ts';

export interface FactsFound {
  readonly facts: OfferFacts;
  readonly quotes: Partial<Record<FactName, Quote>>;
}

const TITLE_BEHIND =
  /^ (?:developer|engineer|lead|analyst|designer|tester|architect|specialist|trainer|job|role|position)(?![a-z])/;
/** A fraud calls for no tool but that in the title of its pretended job, or in brackets behind it: what is to be run is none. */
const wantedSkills = (
  doc: Doc,
  skills: readonly SkillFound[],
  kind: WorkKind,
  role: RoleFound | null,
): readonly SkillFound[] =>
  kind !== 'lure'
    ? skills
    : skills.filter(
        ({ start, end }) =>
          (role !== null && start >= role.start && end <= role.end) ||
          TITLE_BEHIND.test(doc.folded.slice(end, end + 14)) ||
          /\([^()\n]{0,80}$/.test(doc.text.slice(Math.max(0, start - 82), start)),
      );

/** What was read of a text, in its own signs. */
const asRead = (said: string | undefined): string | null => (said === undefined ? null : asWritten(said));

/**
 * Facts stated by a message, each with its quote; null where not stated.
 * @param kind what the message is about: a job's bare "36 hours" are a week's, an expert call's aren't; a fraud's
 *   sums without a unit are what the reader is to pay.
 */
export function readFacts(doc: Doc, kind: WorkKind): FactsFound {
  const quotes: Partial<Record<FactName, Quote>> = {};
  const keep = <T extends Span>(name: FactName, found: T | null | undefined): T | null => {
    if (found === null || found === undefined) return null;
    const { text, start, end } = quoteOf(doc, found);
    quotes[name] = { text, start, end, where: 'message' };
    return found;
  };
  const one = !listsSeveralJobs(doc);
  const pay = one ? keep('pay', findPay(doc, kind)) : null;
  const hours = one ? keep('hoursPerWeek', findHours(doc, kind)) : null;
  // What is said beside the list holds for all of them.
  const ofAll = <T extends Span>(found: T | null): T | null =>
    one || found === null || !isInItem(doc, found) ? found : null;
  const remote = keep('remote', ofAll(findWorkplace(doc, kind)));
  const role = one ? keep('role', findRole(doc, kind)) : null;
  const skills = wantedSkills(doc, findMessageSkills(doc, kind), kind, role);
  keep('skills', skills[0]);
  const taxForms = terms.findTaxForms(doc);
  keep('taxForms', taxForms[0]);
  const asks = terms.findAsks(doc);
  keep('asks', asks[0]);
  const links = findLinks(doc);
  keep('links', links[0]);
  const facts: OfferFacts = {
    role: asRead(role?.role),
    seniority: role === null ? null : terms.findSeniority(role.role),
    company: asRead(keep('company', findCompany(doc))?.company),
    undisclosedClient: hidesClient(doc),
    agency: findAgency(doc, kind),
    pay: pay?.pay ?? null,
    equityOnly: terms.isEquityOnly(doc),
    hoursPerWeek: hours === null ? null : { min: hours.min, max: hours.max },
    durationMonths: keep('durationMonths', findDuration(doc, !one))?.months ?? null,
    remote: remote?.remote ?? null,
    location: asRead(keep('location', ofAll(findPlace(doc, remote, kind)))?.place),
    timeZone: keep('timeZone', terms.findTimeZone(doc))?.value ?? null,
    skills: skills.map((s) => asWritten(s.skill)),
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
