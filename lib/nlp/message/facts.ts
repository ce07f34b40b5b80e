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
import { findWorkplace, type WorkKind, type Workplace } from './workplace.ts';
import { isDoubtful } from './workplace-doubt.ts';

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

/** A message that facts are asked of, and what it is about. */
export interface Asked {
  readonly doc: Doc;
  /** A job's bare "36 hours" are a week's, an expert call's aren't; a fraud's sums without a unit are what the reader is to pay. */
  readonly kind: WorkKind;
}

/** Facts of one message, found one after the other. */
class Draft {
  readonly doc: Doc;
  readonly kind: WorkKind;
  /** In the order in which they were found. */
  readonly quotes: Partial<Record<FactName, Quote>> = {};
  /** It offers one job, not a list of them. */
  one = true;
  pay: ReturnType<typeof findPay> = null;
  hours: ReturnType<typeof findHours> = null;
  remote: ReturnType<typeof findWorkplace> = null;
  role: RoleFound | null = null;
  skills: readonly SkillFound[] = [];
  taxForms: ReturnType<typeof terms.findTaxForms> = [];
  asks: ReturnType<typeof terms.findAsks> = [];
  links: ReturnType<typeof findLinks> = [];
  company: string | null = null;
  agency: OfferFacts['agency'] = null;
  months: number | null = null;
  place: string | null = null;

  constructor({ doc, kind }: Asked) {
    this.doc = doc;
    this.kind = kind;
  }

  keep<T extends Span>(name: FactName, found: T | null | undefined): T | null {
    if (found === null || found === undefined) return null;
    const { text, start, end } = quoteOf(this.doc, found);
    this.quotes[name] = { text, start, end, where: 'message' };
    return found;
  }

  /** What is said beside a list of jobs holds for all of them. */
  ofAll<T extends Span>(found: T | null): T | null {
    return this.one || found === null || !isInItem(this.doc, found) ? found : null;
  }
}

/** A place of work that the rest of the message speaks against is rather asked for. */
const undoubted = ({ doc, kind }: Draft, found: Workplace | null): Workplace | null =>
  found === null || isDoubtful(doc, kind, found.remote) ? null : found;

/** What costs most, each taken for all messages before the next. */
const STEPS: readonly ((d: Draft) => void)[] = [
  (d) => {
    d.one = !listsSeveralJobs(d.doc);
  },
  (d) => {
    d.pay = d.one ? d.keep('pay', findPay(d.doc, d.kind)) : null;
  },
  (d) => {
    d.hours = d.one ? d.keep('hoursPerWeek', findHours(d.doc, d.kind)) : null;
  },
  (d) => {
    d.remote = d.keep('remote', undoubted(d, d.ofAll(findWorkplace(d.doc, d.kind))));
  },
  (d) => {
    d.role = d.one ? d.keep('role', findRole(d.doc, d.kind)) : null;
  },
  (d) => {
    d.skills = wantedSkills(d.doc, findMessageSkills(d.doc, d.kind), d.kind, d.role);
    d.keep('skills', d.skills[0]);
  },
  (d) => {
    d.taxForms = terms.findTaxForms(d.doc);
    d.keep('taxForms', d.taxForms[0]);
    d.asks = terms.findAsks(d.doc);
    d.keep('asks', d.asks[0]);
    d.links = findLinks(d.doc);
    d.keep('links', d.links[0]);
  },
  (d) => {
    d.company = asRead(d.keep('company', findCompany(d.doc))?.company);
    d.agency = findAgency(d.doc, d.kind);
  },
  (d) => {
    d.months = d.keep('durationMonths', findDuration(d.doc, !d.one))?.months ?? null;
  },
  (d) => {
    d.place = asRead(d.keep('location', d.ofAll(findPlace(d.doc, d.remote, d.kind)))?.place);
  },
];
function finished(d: Draft): FactsFound {
  const { doc, quotes, pay, hours, remote, role } = d;
  const facts: OfferFacts = {
    role: asRead(role?.role),
    seniority: role === null ? null : terms.findSeniority(role.role),
    company: d.company,
    undisclosedClient: hidesClient(doc),
    agency: d.agency,
    pay: pay?.pay ?? null,
    equityOnly: terms.isEquityOnly(doc),
    hoursPerWeek: hours === null ? null : { min: hours.min, max: hours.max },
    durationMonths: d.months,
    remote: remote?.remote ?? null,
    location: d.place,
    timeZone: d.keep('timeZone', terms.findTimeZone(doc))?.value ?? null,
    skills: d.skills.map((s) => asWritten(s.skill)),
    domains: terms.findDomains(doc),
    engagement: d.keep('engagement', terms.findEngagement(doc))?.value ?? null,
    taxForms: d.taxForms.map((t) => t.value),
    start: d.keep('start', terms.findStart(doc))?.value ?? null,
    visa: d.keep('visa', terms.findVisa(doc))?.value ?? null,
    asks: d.asks.map((a) => a.value),
    links: d.links.map(({ url, domain }) => ({ url, domain })),
  };
  return { facts, quotes };
}

/** Facts stated by each of these messages, each with its quote; null where not stated. */
export function readFactsOf(asked: readonly Asked[]): FactsFound[] {
  const drafts = asked.map((one) => new Draft(one));
  for (const step of STEPS) for (const draft of drafts) step(draft);
  return drafts.map(finished);
}

/** Facts stated by a message, each with its quote; null where not stated. */
export const readFacts = (doc: Doc, kind: WorkKind): FactsFound => readFactsOf([{ doc, kind }])[0] as FactsFound;
