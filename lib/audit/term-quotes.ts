import type { DemandedTerm, TermRow } from '../model/report.ts';
import { holdsTitle } from '../nlp/title-match.ts';
import type { Facts } from './facts.ts';
import { keywordCoverage } from './vocabulary.ts';

const MAX_TITLE = 120;
const MAX_PLACES = 4;

/** Where the profile holds a title under any of its names. */
export function titleQuotes(facts: Facts, names: readonly string[]): TermRow['quotes'] {
  const places = facts.places.filter((p) => names.some((n) => holdsTitle(p.text, n)));
  return places.slice(0, MAX_PLACES).map((p) => ({ text: p.text.slice(0, MAX_TITLE), where: p.where }));
}

/** The first term of a field in each place that speaks of it. */
export function domainQuotes(facts: Facts, domain: string): TermRow['quotes'] {
  return facts.places.flatMap((p) =>
    facts
      .domainTermsAt(p)
      .filter((t) => t.domain === domain)
      .slice(0, 1)
      .map((t) => ({ text: t.quote, start: t.start, end: t.end, where: p.where })),
  );
}

export const skillQuotes = (facts: Facts, term: string): TermRow['quotes'] =>
  keywordCoverage(facts, [term])[0]?.quotes ?? [];

/** Where the profile says what recruiters ask for; nothing means "not found". */
export function quotesOf(facts: Facts, { kind, term }: Pick<DemandedTerm, 'kind' | 'term'>): TermRow['quotes'] {
  if (kind === 'title') return titleQuotes(facts, [term]);
  return kind === 'domain' ? domainQuotes(facts, term) : skillQuotes(facts, term);
}
