import type { RiskRule } from './risk-grammar.ts';
import { ACCESS_RULES } from './rules-risk-access.ts';
import { ACCOUNT_RULES } from './rules-risk-account.ts';
import { CLOSENESS_RULES } from './rules-risk-closeness.ts';
import { ERRAND_RULES } from './rules-risk-errands.ts';
import { FEE_RULES } from './rules-risk-fees.ts';
import { GROWTH_RULES } from './rules-risk-growth.ts';
import { HELPER_RULES } from './rules-risk-helpers.ts';
import { JOINED_ACCESS } from './rules-risk-joined-access.ts';
import { JOINED_ERRANDS } from './rules-risk-joined-errands.ts';
import { JOINED_FEES } from './rules-risk-joined-fees.ts';
import { JOINED_GROWTH } from './rules-risk-joined-growth.ts';
import { JOINED_PEOPLE } from './rules-risk-joined-people.ts';
import { PAYMENT_RULES } from './rules-risk-payments.ts';
import { SIGN_RULES } from './rules-risk-signs.ts';
import { SOFTWARE_RULES } from './rules-risk-software.ts';
import { TASK_RULES } from './rules-risk-tasks.ts';
import { TRUST_RULES } from './rules-risk-trust.ts';

/**
 * Warning signs in the words of a message (folded text), from the documented patterns of job fraud: money first, task
 * scams, moves to a messenger, personal data, phishing, mules and the developer lure. A hard rule needs verb and object,
 * so that a crypto firm, a gift-card team or a background check stays clean.
 */
export const RISK_RULES: readonly RiskRule[] = [
  ...ACCOUNT_RULES,
  ...PAYMENT_RULES,
  ...TASK_RULES,
  ...SOFTWARE_RULES,
  ...ERRAND_RULES,
  ...TRUST_RULES,
  ...CLOSENESS_RULES,
  ...SIGN_RULES,
  ...FEE_RULES,
  ...GROWTH_RULES,
  ...ACCESS_RULES,
  ...HELPER_RULES,
  ...JOINED_FEES,
  ...JOINED_GROWTH,
  ...JOINED_ACCESS,
  ...JOINED_PEOPLE,
  ...JOINED_ERRANDS,
];
