import type { Goal } from '../model/goal.ts';
import type { ReferralRow } from '../model/report.ts';
import { domainTerms, findDomains } from '../nlp/domains.ts';
import { withOwn } from './own-terms.ts';

interface Person {
  readonly name: string;
  readonly position: string;
  readonly company: string;
}

/** Those whose position or company names a field of the goal, in their own order; a guess by words, no more. */
export function referralsOf(people: readonly Person[], goal: Goal | null): ReferralRow[] {
  const wanted = goal?.domains ?? [];
  return people.flatMap((person) => {
    const text = [person.position, person.company].filter((x) => x !== '').join(' | ');
    const stated = new Set([
      ...findDomains(text).map((d) => d.domain),
      ...withOwn(domainTerms(text), text, goal?.domainTerms).flatMap((t) =>
        goal?.domainTerms?.[t.domain] !== undefined && t.strength >= 1 ? [t.domain] : [],
      ),
    ]);
    const domains = wanted.filter((d) => stated.has(d));
    return domains.length === 0 || person.name === '' ? [] : [{ ...person, domains }];
  });
}
