import type { DemandedTerm } from '../model/report.ts';
import type { OfferFacts } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';
import { knownRole } from '../nlp/title-match.ts';

/** What one offer asks for, and who asks: small enough to be kept per month. */
export interface Asked {
  readonly sender: string;
  readonly terms: readonly (readonly [kind: DemandedTerm['kind'], term: string])[];
}

/** One recruiter's favourite word is no demand. */
const FEWEST_SENDERS = 2;
const MOST_TERMS = 100;

/** The terms of one offer; a role by its best-known name, so that "Sr ML Engineer" and "ML Engineer" are one wish. */
export function askedIn(sender: string, { skills, role, domains }: OfferFacts): Asked {
  return {
    sender,
    terms: [
      ...[...new Set(skills)].map((term) => ['skill', term] as const),
      ...(role === null ? [] : [['title', knownRole(role) ?? role] as const]),
      ...[...new Set(domains)].map((term) => ['domain', term] as const),
    ],
  };
}

/** Terms that several senders ask for, those of most senders first. */
export function demandOf(asked: Iterable<Asked>): DemandedTerm[] {
  const rows = new Map<string, { term: string; kind: DemandedTerm['kind']; offers: number; senders: Set<string> }>();
  for (const { sender, terms } of asked) {
    for (const [kind, term] of terms) {
      const key = `${kind}:${fold(term)}`;
      const row = rows.get(key) ?? { term, kind, offers: 0, senders: new Set<string>() };
      row.offers++;
      row.senders.add(sender);
      // Of two spellings one is shown, whichever came first in the inbox.
      if (term < row.term) row.term = term;
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .filter((r) => r.senders.size >= FEWEST_SENDERS)
    .map(({ term, kind, offers, senders }) => ({ term, kind, offers, senders: senders.size }))
    .sort((a, b) => b.senders - a.senders || b.offers - a.offers || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
}
