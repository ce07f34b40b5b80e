import { BESIDE_PAY, FOR_BENEFIT, PAID_AFTER, PAID_BEFORE, PAY_SAID, PER_DIEM } from '../lexicon/msg-pay-beside.ts';
import { YOURS } from '../lexicon/msg-pay-others.ts';
import { Within } from './here.ts';
import type { Sum } from './money.ts';

/** What ends a clause that a sum stands in; another figure does, too. */
const CLAUSE_END = /[,;.!?\d(]/;
/** "Meal vouchers and 45,000": the next thing. */
const AND_ANOTHER = / (?:and|und|et|y|e|en|plus) $/;
const BESIDE = new Within(BESIDE_PAY);
const SAID = new Within(PAY_SAID);
const PAID = new Within(PAID_BEFORE);
const YOURS_HERE = new Within(YOURS);
const NEAR = 40;
const DIEM = new Within(PER_DIEM);

/** Whether a word of pay stands at a sum: "salary is 62,000", "60.000 € Gehalt". */
export const isNamedPay = (s: Sum): boolean => PAID.test(s.before) || PAID_AFTER.test(s.after);

/** Whether a sum is a benefit, a rent, a budget to spend or somebody else's fee, which no job pays anybody. */
export function isBesidePay(s: Sum): boolean {
  if (PAID_AFTER.test(s.after)) return false;
  if (FOR_BENEFIT.test(s.after)) return true;
  if (s.unit !== 'hour' && DIEM.test(s.before)) return true;
  const beside = BESIDE.exec(s.before);
  if (beside === null) return false;
  const rest = s.before.slice(beside.index + beside[0].length);
  return !CLAUSE_END.test(rest) && !AND_ANOTHER.test(rest) && !SAID.test(rest);
}

/** "The agency takes £5 an hour, you'd get £40": both by the hour. */
export function unitOfCut(all: readonly Sum[], s: Sum): Sum['unit'] {
  const cut = all.findLast((other) => other.end <= s.start);
  return cut !== undefined && YOURS_HERE.test(s.before) && BESIDE.test(cut.before) && s.start - cut.end < NEAR
    ? cut.unit
    : null;
}
