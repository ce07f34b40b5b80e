import type { Coverage } from '../model/coverage.ts';
import type { Goal } from '../model/goal.ts';
import type { Profile } from '../model/profile.ts';
import type { Clause, ClauseResult, ResultRow, Search, SearchResult } from '../model/replay.ts';
import type { Quote } from '../model/text.ts';
import { fold } from '../nlp/text.ts';
import { Facts, type Place } from './facts.ts';
import { LIMITS } from './limits.ts';
import { namesOf } from './roles.ts';
import { skillClause, spareSearches } from './search-spares.ts';
import { contractTerms, fieldTerms } from './search-terms.ts';

/** A quotation mark inside a term would end it. */
const quoted = (t: string): string => (/\W/.test(t) ? `"${t.replace(/["“”„«»]/g, '').trim()}"` : t);
const typed = (clauses: readonly Clause[]): string =>
  clauses
    .map((c) => (c.any.length === 1 ? quoted(c.any[0] ?? '') : `(${c.any.map(quoted).join(' OR ')})`))
    .join(' AND ');

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function findLiteral(places: readonly Place[], terms: readonly string[]): Quote | null {
  for (const term of terms) {
    // Literal, as Boolean search is: another spelling is another word.
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal(fold(term))}(?![\\p{L}\\p{N}])`, 'u');
    for (const p of places) {
      const m = pattern.exec(fold(p.text));
      if (m !== null)
        return {
          text: p.text.slice(m.index, m.index + m[0].length),
          start: m.index,
          end: m.index + m[0].length,
          where: p.where,
        };
    }
  }
  return null;
}

function judge(clause: Clause, facts: Facts): ClauseResult {
  const { profile } = facts;
  const location: Place[] =
    profile.location === undefined ? [] : [{ section: 'topcard', where: 'location', text: profile.location }];
  const places = {
    title: facts.places.filter((p) => p.where.endsWith('.title') || p.where === 'headline'),
    keywords: facts.places,
    skills: facts.places.filter((p) => p.section === 'skills'),
    location,
  }[clause.field];
  const quote = findLiteral(places, clause.any);
  if (quote !== null) return { clause, result: 'met', quote: facts.asWritten(quote) };
  const reads = {
    title: ['topcard', 'experience'],
    keywords: ['topcard', 'about', 'experience', 'skills'],
    skills: ['skills'],
    location: ['topcard'],
  } as const;
  const blind = reads[clause.field].some(
    (s) => facts.seen(s, s === 'topcard' ? profile.headline !== undefined : profile[s] !== undefined) !== 'yes',
  );
  return { clause, result: blind ? 'unknown' : 'lost', quote: null };
}

const SEARCHES = 5;
const MOST_WORDS = 8;
/** One of each list after the other, so that no field is crowded out by the words of the first. */
const inTurn = (lists: readonly (readonly string[])[]): string[] =>
  Array.from({ length: MOST_WORDS }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
/** Levels as they are typed where our word for them isn't; nobody types "mid". */
const LEVEL_TYPED: Readonly<Record<string, readonly string[]>> = {
  mid: [],
  vp: ['VP', 'Vice President'],
  cxo: ['Chief', 'CTO', 'CFO', 'COO', 'CEO'],
  director: ['Director', 'Head of'],
  founder: ['Founder', 'Co-Founder'],
};

/** Five searches as a recruiter with this goal would type them; the user may edit them. */
export function searchesFor(goal: Goal): Search[] {
  const names = namesOf(goal).slice(0, 6);
  const title: Clause = { field: 'title', any: names };
  const field: Clause[] =
    goal.domains.length === 0
      ? []
      : [{ field: 'keywords', any: inTurn(goal.domains.map((d) => fieldTerms(goal, d))).slice(0, MOST_WORDS) }];
  const place: Clause[] = goal.places.length === 0 ? [] : [{ field: 'location', any: goal.places }];
  const first = goal.mustSkills.slice(0, 2);
  const work: Clause[] = goal.engagement === 'contract' ? [{ field: 'keywords', any: contractTerms(goal) }] : [];
  const typedLevel = LEVEL_TYPED[goal.level ?? ''] ?? (goal.level === undefined ? [] : [goal.level]);
  const level: Clause[] = typedLevel.length === 0 ? [] : [{ field: 'title', any: typedLevel }];
  const one = (name: string): Clause => ({ field: 'title', any: [name] });
  const searches: Search[] = [
    { id: 'title-field', clauses: [title, ...field] },
    { id: 'title-skills', clauses: [title, ...first.map((s) => skillClause(s, 'skills'))] },
    { id: 'title-place', clauses: [title, ...level, ...place] },
    { id: 'field-skills', clauses: [...field, ...first.map((s) => skillClause(s, 'keywords'))] },
    { id: 'title-work', clauses: [one(names[0] ?? ''), ...work, ...field] },
  ];
  // A goal that says little leaves some of them equal or empty: others take their place.
  const spare = spareSearches(goal, names);
  const seen = new Set<string>();
  return [...searches, ...spare]
    .filter((s) => {
      const key = JSON.stringify(s.clauses);
      if (s.clauses.length === 0 || s.clauses.some((c) => c.any.length === 0 || c.any.includes('')) || seen.has(key))
        return false;
      seen.add(key);
      return true;
    })
    .slice(0, SEARCHES);
}

/** Replays searches on a profile, clause by clause, with the quote that meets each or the clause that loses it. */
export function replaySearches(
  input: { readonly profile: Profile; readonly coverage: Coverage; readonly asOf: number },
  goal: Goal,
  searches: readonly Search[] = searchesFor(goal),
): SearchResult[] {
  const facts = new Facts({ ...input, goal });
  return searches.map((search) => {
    const clauses = search.clauses.map((c) => judge(c, facts));
    const found = clauses.some((c) => c.result === 'lost')
      ? false
      : clauses.some((c) => c.result === 'unknown')
        ? null
        : true;
    return { search, text: typed(search.clauses), clauses, found };
  });
}

/** The first characters of a text; a sign of two code units is never cut in half. */
const firstOf = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

/** The row of search results as it would appear: name, what survives of the headline, current title, place. */
export function resultRow(profile: Profile): ResultRow {
  const headline = profile.headline ?? null;
  const cut = (headline?.length ?? 0) > LIMITS.headlineInRow;
  const now = profile.experience?.find((p) => p.end === null);
  return {
    name: profile.name ?? null,
    headline: cut ? `${firstOf(headline ?? '', LIMITS.headlineInRow)}…` : headline,
    cut,
    current: [now?.title, now?.company].filter((x) => x !== undefined && x.trim() !== '').join(' · ') || null,
    place: profile.location ?? null,
  };
}
