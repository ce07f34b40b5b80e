import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { matchAt } from './here.ts';
import { type Hours, sticky } from './hours-core.ts';
import { NUMBER, numberOf } from './numbers.ts';

const MOST = 60;
const FULL_DAYS = 5;

/** "30 hours a week, maybe 40". */
export function growing(doc: Doc, hours: Hours | null): Hours | null {
  if (hours === null || hours.min === null || (hours.max !== null && hours.min !== hours.max)) return hours;
  const m = T.MAYBE_MORE.exec(doc.folded.slice(hours.end, hours.end + 40));
  const more = numberOf(m?.groups?.more);
  return m === null || more === null || more <= hours.min || more > MOST
    ? hours
    : { ...hours, end: hours.end + m[0].length, max: more };
}

const TO_DAYS = sticky(
  `,? (?:to|up to|or|bis(?: zu)?|oder|jusqu.a|a|ou|hasta|o|fino a|ate|tot|of) (?:(?:the|a|all|alle|die|les|los|tutti i|os|todos os|alle) )?(?:(?:full|whole|vollen?|hele) )?(?<more>${NUMBER})(?= ?[,.;:!?)]| ?$|\\n| ${T.DAY})(?! ?[.,]\\d)`,
);
/** "2 days a week to the full five": the other end stands behind the week. */
export function toMoreDays(doc: Doc, hours: Hours, days: number, each: number): Hours {
  if (hours.min === null) return hours;
  const m = matchAt(TO_DAYS, doc.folded, hours.end);
  const more = numberOf(m?.groups?.more);
  return m === null || more === null || more <= days || more > FULL_DAYS
    ? hours
    : { ...hours, end: hours.end + m[0].length, max: more * each };
}
