import type { Sign } from '../../lib/nlp/domain-evidence.ts';

const SPEAKS_AGAINST: ReadonlySet<Sign> = new Set([
  'late',
  'text alone',
  'short word',
  'other',
  'less than another',
  'others',
]);
/** Whether a sign of a field can only speak for it (1), only against it (-1), or either way (0). */
export const directionOf = (sign: Sign): 1 | 0 | -1 =>
  SPEAKS_AGAINST.has(sign)
    ? -1
    : /^(?:always|English|for anyone|other in front|front alone|by|field)/.test(sign)
      ? 0
      : 1;
