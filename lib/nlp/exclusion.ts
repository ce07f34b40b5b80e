import { fold } from './message/fold.ts';
import { LADDERS, LEVELS, type Level, parseTitles, type TitleSegment } from './titles.ts';

/** What searchers leave out with NOT: words of a level far from the one they want. */
export interface ExcludedBy {
  readonly quote: string;
  readonly kind: 'learner' | 'manager';
}

/** Beginnings that say "not yet". */
const NOT_YET =
  /^(?:aspiring|budding|future(?! of| proof|-)|soon-to-be|wannabe|angehende[rn]?|zukunftige[rn]?|quereinsteiger(?:in)?|futur(?:e|o|a)? (?=\w{5})|aspirant[ea]? (?:a |au |d)|aankomend|toekomstig)\b/;
const STUDENT =
  /\b(?:student(?:in)?|undergrad(?:uate)?|etudiante?|estudiante|estudante|studente)\b(?! (?:housing|living|accommodation|success|services?|loans?|affairs|counsel\w*|support|life|experience|retention|recruit\w*|data|union|finance|outcomes|engagement|information))/;
const LEARNERS: ReadonlySet<Level> = new Set(['intern', 'junior']);
/** Who leads people; a lead may still do the work. */
const MANAGERS: ReadonlySet<Level> = new Set(LADDERS.management.filter((l) => l !== 'lead' && l !== 'founder'));

const isLearner = (s: TitleSegment): boolean => {
  const text = fold(s.text);
  return (s.level !== null && LEARNERS.has(s.level)) || NOT_YET.test(text) || STUDENT.test(text);
};

/**
 * Statements of a headline or title by which searches for a goal leave a person out: learners' words where the goal
 * begins above junior, words of people managers where it is work of one's own hands. Past jobs and traps ("Student
 * housing", "I help junior developers") are none.
 */
export function excludedBy(
  text: string,
  goal: { readonly level?: string | undefined; readonly ladder: keyof typeof LADDERS | null },
): ExcludedBy[] {
  const aim = (LEVELS as readonly string[]).indexOf(goal.level ?? '');
  const aboveJunior = aim > LEVELS.indexOf('junior');
  const hands = goal.ladder === 'individual' && !MANAGERS.has(goal.level as Level);
  return parseTitles(text)
    .filter((s) => !s.past)
    .flatMap((s): ExcludedBy[] => {
      if (aboveJunior && isLearner(s)) return [{ quote: s.text, kind: 'learner' }];
      if (hands && s.level !== null && MANAGERS.has(s.level)) return [{ quote: s.text, kind: 'manager' }];
      return [];
    });
}
