import type { Goal } from '../model/goal.ts';
import { domainTerms } from '../nlp/domains.ts';
import { canonicalSkill, findSkills } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { holdsTitle } from '../nlp/title-match.ts';
import { withOwn } from './own-terms.ts';
import { namesOf } from './roles.ts';

const whole = (text: string, word: string): boolean =>
  word !== '' &&
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `.includes(` ${fold(word)} `);

/** True if a value that the site infers ("Hospital & Health Care", "Data Engineer") is a title, skill or field of the goal. */
export function isWanted(value: string, goal: Goal | null): boolean {
  if (goal === null) return false;
  const names = namesOf(goal);
  if (names.some((n) => holdsTitle(value, n))) return true;
  const held = new Set(findSkills(value, { trusted: true }).map((s) => s.skill));
  if ([...goal.mustSkills, ...goal.niceSkills].some((s) => held.has(canonicalSkill(s)?.skill ?? s) || whole(value, s)))
    return true;
  const fields = new Set(
    withOwn(domainTerms(value), value, goal.domainTerms).flatMap((t) => (t.strength >= 0.6 ? [t.domain] : [])),
  );
  return goal.domains.some((d) => fields.has(d) || whole(value, d));
}
