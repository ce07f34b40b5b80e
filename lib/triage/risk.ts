import { msg } from '../model/text.ts';
import type { Risk, RiskFinding } from '../model/triage.ts';
import { type Doc, hasStem, quoteOf } from '../nlp/message/document.ts';
import { RISK_RULES } from './rules-risk.ts';

export interface RiskContext {
  /** Only a snippet was read or the body is an attachment. */
  readonly partial: boolean;
}

const SAFE_DISTANCE = 90;

function firing(doc: Doc): RiskFinding[] {
  const out: RiskFinding[] = [];
  for (const rule of RISK_RULES) {
    if (!rule.needs.every((stems) => hasStem(doc, stems))) continue;
    for (const pattern of rule.patterns) {
      const m = [...doc.folded.matchAll(pattern)].find((hit) => {
        const near = doc.folded.slice(
          Math.max(0, hit.index - SAFE_DISTANCE),
          hit.index + hit[0].length + SAFE_DISTANCE,
        );
        return rule.unless === undefined || !rule.unless.test(near);
      });
      if (m === undefined) continue;
      const quote = quoteOf(doc, { start: m.index, end: m.index + m[0].length }).text;
      out.push({ id: rule.id, quote, hard: rule.hard, advice: msg(`risk.advice.${rule.id}`) });
      break;
    }
  }
  return out;
}

/** One hard rule or two soft ones of different kinds are danger; one soft one is caution. Never "safe". */
export function assessRisk(doc: Doc, context: RiskContext): Risk {
  const checked = doc.understood && !context.partial;
  const rules = firing(doc);
  const soft = new Set(rules.filter((r) => !r.hard).map((r) => RISK_RULES.find((x) => x.id === r.id)?.kind));
  const danger = rules.some((r) => r.hard) || soft.size >= 3;
  return { level: danger ? 'danger' : rules.length > 0 ? 'caution' : 'none', checked, rules };
}
