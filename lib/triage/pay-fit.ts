import type { Goal, Rate } from '../model/goal.ts';
import type { Label, OfferFacts, Pay } from '../model/triage.ts';

export type PayVerdict = 'meets' | 'below' | 'unclear' | 'not-comparable' | 'unstated';

const STANDS_APART: readonly Label[] = ['expert_network'];
/** Tax forms whose rates may be compared with one another. */
const FREELANCE = ['1099', 'C2C', 'outside-IR35', 'freelance'];
const same = (a: string, b: string): boolean => a === b || (FREELANCE.includes(a) && FREELANCE.includes(b));

function comparable(pay: Pay, rate: Rate, taxForms: readonly string[]): boolean {
  if (pay.currency === null || pay.currency !== rate.currency) return false;
  if (pay.unit === null || pay.unit !== rate.unit) return false;
  const form = rate.taxForm;
  return form === undefined || taxForms.length === 0 || taxForms.some((t) => same(t, form));
}

/**
 * Pay against the goal's floor: only within one currency, unit and tax form. A fixed fee or an expert call stands apart;
 * "up to" never satisfies a floor, since the least that may be paid isn't said.
 */
export function payAgainst(label: Label, facts: OfferFacts, goal: Goal): PayVerdict {
  const floor = goal.floor;
  const { pay } = facts;
  if (pay === null) return 'unstated';
  if (floor === undefined || STANDS_APART.includes(label) || pay.unit === 'project') return 'not-comparable';
  if (!comparable(pay, floor, facts.taxForms)) return 'not-comparable';
  const top = pay.max ?? pay.min;
  if (top !== null && pay.max !== null && top < floor.amount) return 'below';
  if (pay.min !== null && pay.min >= floor.amount) return 'meets';
  // A range across the floor can be negotiated; an open end decides nothing.
  return 'unclear';
}

const WEEKS = 4.33;
const HOURS_A_DAY = 8;

/** Value of the whole contract, only where hours and duration are stated; null otherwise. */
export function contractValue(facts: OfferFacts): { readonly amount: number; readonly currency: string } | null {
  const { pay, hoursPerWeek: hours, durationMonths: months } = facts;
  if (pay === null || pay.currency === null || hours === null || months === null) return null;
  const rate = pay.min;
  const perWeek = hours.min ?? hours.max;
  if (rate === null || perWeek === null) return null;
  const perHour = pay.unit === 'hour' ? rate : pay.unit === 'day' ? rate / HOURS_A_DAY : null;
  return perHour === null ? null : { amount: Math.round(perHour * perWeek * WEEKS * months), currency: pay.currency };
}
