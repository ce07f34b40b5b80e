/**
 * Lengths that the site allows or shows, in characters. The site publishes no list: these were observed by many and
 * change without notice, so they are data.
 */
export const LIMITS = {
  headline: 220,
  /** What survives of the headline in a row of search results and under comments (60–70 observed). */
  headlineInRow: 65,
  about: 2600,
  /** Shown before "see more" (265–320 observed on desktop). */
  aboutFold: 300,
  positionTitle: 100,
  positionDescription: 2000,
  skills: 100,
  skillName: 80,
} as const;
