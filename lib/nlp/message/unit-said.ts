import type { Pay } from '../../model/triage.ts';
import { PAY_UNITS, UNIT_BEFORE, UNIT_HEAD } from '../lexicon/msg-pay.ts';
import { Lean } from './lean.ts';

const behindFigure = (units: string): Lean => new Lean(new RegExp(`${UNIT_HEAD}(?:${units})`));
const UNITS = PAY_UNITS.map(([unit, source]) => [unit, behindFigure(source)] as const);
/** Any unit after the figure: their beginnings are long and alike, so most sums without one are asked once. */
export const ANY_UNIT = behindFigure(PAY_UNITS.map(([, source]) => source).join('|'));

/** "Stundensatz: 88 € all in" stays a rate by the hour. */
const ALL_IN = /^\s?(?:¤|\$|£|eur|usd|gbp|chf)?\s?all[- ]in(?:clusive)?(?![a-z])/;

const unitBefore = (before: string): Pay['unit'] =>
  UNIT_BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? null;

export function unitOf(before: string, after: string): Pay['unit'] {
  const said = ALL_IN.test(after) ? unitBefore(before) : null;
  if (said !== null) return said;
  if (ANY_UNIT.test(after)) for (const [unit, pattern] of UNITS) if (pattern.test(after)) return unit;
  return unitBefore(before);
}

/** "Salary 5,200" says no year's sum; "annual salary 8,200" does. */
const A_YEARS = /(?:annual|yearly|jahres|annuel|anual|annu[ao]|jaar|per annum)/;
const LEAST_SALARY = 10_000;

/** "Starter package ($49": nobody's year. */
export const plausible = (unit: Pay['unit'], top: number, before: string, after: string): Pay['unit'] =>
  unit === 'year' && top < LEAST_SALARY && !ANY_UNIT.test(after) && (top < LEAST_A_YEAR || !A_YEARS.test(before))
    ? null
    : unit;
const LEAST_A_YEAR = 400;

/** What a unit that was not said at the sum itself can hold of the dearest money. */
const MOST_PER: Partial<Record<NonNullable<Pay['unit']>, number>> = {
  hour: 2000,
  day: 12_000,
  week: 40_000,
  month: 90_000,
};
const DEAR: ReadonlySet<string | null> = new Set(['EUR', 'USD', 'GBP', 'CHF', null]);
export const holds = (unit: Pay['unit'], top: number, currency: string | null, after: string): boolean =>
  unit === null ||
  top <= (MOST_PER[unit] ?? Infinity) ||
  !DEAR.has(currency) ||
  (!after.startsWith(',') && ANY_UNIT.test(after));

/** The words beside a sum. */
interface Around {
  readonly before: string;
  readonly after: string;
}
/** A sum's unit, not that of the sum that ends at `last`: "8 € al giorno, RAL 32.000 €". */
export function ownUnit(
  folded: string,
  last: number | undefined,
  start: number,
  { before, after }: Around,
): Pay['unit'] {
  const said = unitOf(before, after);
  if (said === null || last === undefined || start - last > before.length || ANY_UNIT.test(after)) return said;
  const others = ANY_UNIT.pattern.exec(folded.slice(last, start));
  if (others === null || others[0].startsWith(',')) return said;
  return unitOf(before.slice(0, before.length - (start - last)) + folded.slice(last + others[0].length, start), after);
}
