import type { RuleView } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { parseUserRule, type UserRule } from '../model/rule.ts';
import type { EpochMs } from '../model/time.ts';
import { latest } from './latest.ts';
import type { Derived } from './port.ts';
import type { SlimRecord } from './records.ts';

/** A rule and when it was said. */
export interface SaidRule extends UserRule {
  readonly at: EpochMs;
}

/** The user's rules as they stand, oldest first. */
export function rulesOf(decisions: readonly Decision[]): SaidRule[] {
  const rules = [...latest(decisions, 'rule')].flatMap(([id, fields]) => {
    const said = fields.get('rule');
    const rule = parseUserRule(id, said?.value);
    return rule === null || said === undefined ? [] : [{ ...rule, at: said.at }];
  });
  return rules.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The rules with the number of approaches that each decides, newest first. */
export async function ruleViews(derived: Derived, decisions: readonly Decision[]): Promise<RuleView[]> {
  const rules = rulesOf(decisions);
  if (rules.length === 0) return [];
  const counts = new Map<string, number>();
  for (const month of await derived.all<readonly SlimRecord[]>('inbox')) {
    for (const { rule } of month) if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return rules.reverse().map((rule) => ({ ...rule, count: counts.get(rule.id) ?? 0 }));
}
