import type { Goal } from '../model/goal.ts';
import type { Clause, Search } from '../model/replay.ts';
import { findDomains } from '../nlp/domains.ts';
import { variantsOf } from '../nlp/skills.ts';
import { holdsTitle, synonymsOf } from '../nlp/title-match.ts';
import { PRESETS } from './presets.ts';
import { fieldTerms } from './search-terms.ts';

/** Whether a title holds a word of rank already: "Head Gardener" is not asked for as "head" once more. */
const holds = (title: string, word: string): boolean => title.toLowerCase().split(/\W+/).includes(word);

const MAX_NAMES = 6;
const MAX_TERMS = 8;

const one = (name: string): Clause => ({ field: 'title', any: [name] });
export const skillClause = (name: string, field: Clause['field']): Clause => ({
  field,
  any: variantsOf(name).slice(0, 3),
});

/** Skills that presets with such a title ask for, other than those of the goal. */
function usualSkills(goal: Goal, name: string): string[] {
  const own = new Set([...goal.mustSkills, ...goal.niceSkills]);
  const preset = PRESETS.find((p) => p.goal.titles.some((t) => holdsTitle(name, t.title) || holdsTitle(t.title, name)));
  return (preset?.goal.mustSkills ?? []).filter((s) => !own.has(s)).slice(0, 2);
}

/** Words before a trade that tell a rank, not what is worked on. */
const RANK = /^(?:senior|junior|lead|head|chief|staff|principal|assistant|deputy|registered|licensed|the|of|sous)$/i;

/**
 * What a title of several words implies: its trade as a title beside the thing worked on as a keyword ("tuner" AND
 * "piano"), as recruiters type it who know that people write the same trade in many ways; nothing for a single word.
 */
function tradeAndThing(name: string): Clause[] {
  const words = name.split(/[\s-]+/).filter((w) => w !== '');
  const trade = words.at(-1);
  const things = words.slice(0, -1).filter((w) => !RANK.test(w));
  if (trade === undefined || things.length === 0) return [];
  return [one(trade), ...things.map((w): Clause => ({ field: 'keywords', any: [w] }))];
}

/**
 * Further searches for a goal that says little, the most telling first: its other skills and fields, then what its
 * title itself implies (other names, the field that it states, skills that usually go with it), then its words alone.
 */
export function spareSearches(goal: Goal, names: readonly string[]): Search[] {
  const first = names[0] ?? '';
  const title: Clause = { field: 'title', any: names };
  const more = synonymsOf(first).filter((s) => !names.includes(s));
  const implied = findDomains(names.join('\n\n'))
    .map((d) => d.domain)
    .filter((d) => !goal.domains.includes(d));
  const inField = (d: string): Clause => ({ field: 'keywords', any: fieldTerms(goal, d).slice(0, MAX_TERMS) });
  return [
    ...goal.niceSkills
      .slice(0, 2)
      .map((s, i) => ({ id: `title-nice-${i}`, clauses: [title, skillClause(s, 'keywords')] })),
    ...goal.domains.map((d) => ({ id: `title-${d}`, clauses: [one(first), inField(d)] })),
    ...(more.length === 0
      ? []
      : [
          {
            id: 'title-synonyms',
            clauses: [
              { field: 'title' as const, any: [...names, ...more].slice(0, Math.max(MAX_NAMES, names.length + 1)) },
            ],
          },
        ]),
    ...implied.map((d) => ({ id: `title-implied-${d}`, clauses: [one(first), inField(d)] })),
    ...usualSkills(goal, first).map((s, i) => ({
      id: `title-usual-${i}`,
      clauses: [one(first), skillClause(s, 'keywords')],
    })),
    ...(goal.remote === 'remote'
      ? [{ id: 'title-remote', clauses: [title, { field: 'keywords' as const, any: ['remote'] }] }]
      : []),
    { id: 'title-trade', clauses: tradeAndThing(first) },
    { id: 'title-anywhere', clauses: names.length === 0 ? [] : [{ field: 'keywords', any: names }] },
    ...names.map((name, i) => ({ id: `title-${i}`, clauses: [one(name)] })),
    {
      id: 'title-leads',
      clauses: [
        one(first),
        { field: 'title', any: ['senior', 'lead', 'head', 'chief'].filter((w) => !holds(first, w)) },
      ],
    },
    {
      id: 'title-certified',
      clauses: [one(first), { field: 'keywords', any: ['certified', 'licensed', 'qualified', 'registered'] }],
    },
    {
      id: 'title-about',
      clauses: [one(first), { field: 'keywords', any: ['experience', 'experienced', 'specialist', 'expert'] }],
    },
  ];
}
