import type { Goal } from '../model/goal.ts';
import type { Position, Profile } from '../model/profile.ts';
import { isCurrent, isSideWork, monthOf } from '../nlp/career.ts';
import { holdsTitle } from '../nlp/title-match.ts';
import { LEVELS, levelOfHeadline } from '../nlp/titles.ts';

/** All names that a goal's titles go by. */
export const namesOf = (goal: Goal | null): string[] => (goal?.titles ?? []).flatMap((t) => [t.title, ...t.synonyms]);

type Rank = readonly (number | string)[];

/** Sorts by ranks, the first part that differs deciding; never by where something stood. */
function byRank<T>(list: readonly T[], rankOf: (x: T) => Rank): T[] {
  return list
    .map((x) => ({ x, rank: rankOf(x) }))
    .sort((a, b) => {
      const i = a.rank.findIndex((part, at) => part !== b.rank[at]);
      return i < 0 ? 0 : (a.rank[i] ?? 0) < (b.rank[i] ?? 0) ? -1 : 1;
    })
    .map(({ x }) => x);
}

const begun = (p: Position): number => -(p.start === undefined ? 0 : (monthOf(p.start) ?? 0));
const texts = (p: Position): Rank => [p.title ?? '', p.company ?? '', p.description ?? ''];

/**
 * Current roles, the one to go by first: in line with the goal, no side work, begun last, on the highest rung. The order
 * in which a page or an export lists them means nothing where two began together.
 */
export function byStanding(current: readonly Position[], goal: Goal | null): readonly Position[] {
  if (current.length < 2) return current;
  const names = namesOf(goal);
  return byRank(current, (p) => {
    const title = p.title ?? '';
    const level = levelOfHeadline(title)?.level;
    return [
      title === '' ? 1 : 0,
      names.some((n) => holdsTitle(title, n)) ? 0 : 1,
      isSideWork(p) ? 1 : 0,
      begun(p),
      level === undefined ? 0 : -1 - LEVELS.indexOf(level),
      ...texts(p),
    ];
  });
}

/** The profile with every list that is read as one text in an order of its own, so that it reads the same however it came. */
export function inOneOrder(profile: Profile, goal: Goal | null): Profile {
  const { experience, skills, projects } = profile;
  return {
    ...profile,
    ...(experience !== undefined && {
      experience: [
        ...byStanding(experience.filter(isCurrent), goal),
        ...byRank(
          experience.filter((p) => !isCurrent(p)),
          (p) => [begun(p), ...texts(p)],
        ),
      ],
    }),
    ...(skills !== undefined && { skills: byRank(skills, (s) => [s.name]) }),
    ...(projects !== undefined && { projects: byRank(projects, (p) => [p.name, p.description ?? '']) }),
  };
}
