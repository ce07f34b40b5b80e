import { msg } from '../model/text.ts';
import type { Risk, RiskFinding } from '../model/triage.ts';
import { type Doc, quoteOf, stemIn } from '../nlp/message/document.ts';
import { Gated, Gates } from '../nlp/message/gate.ts';
import { RISK_RULES, type RiskRule } from './rules-risk.ts';

export interface RiskContext {
  /** Only a snippet was read or the body is an attachment. */
  readonly partial: boolean;
}

const SAFE_DISTANCE = 90;

interface Compiled {
  readonly rule: RiskRule;
  readonly patterns: readonly Gated[];
  readonly needs: readonly ((doc: Doc) => boolean)[];
}
const RULES: readonly Compiled[] = RISK_RULES.map((rule) => ({
  rule,
  patterns: rule.patterns.map((p) => new Gated(p)),
  needs: rule.needs.map(stemIn),
}));
const ruleOf = new Map(RULES.flatMap((compiled) => compiled.patterns.map((p) => [p, compiled])));
const ALL = new Gates(RULES.flatMap(({ patterns }) => patterns));

/** The first place where a pattern matches and nothing near makes it harmless. */
function firstHarmful(doc: Doc, pattern: Gated, unless: RegExp | undefined): RegExpExecArray | null {
  for (const m of pattern.all(doc)) {
    const near = doc.folded.slice(Math.max(0, m.index - SAFE_DISTANCE), m.index + m[0].length + SAFE_DISTANCE);
    if (unless === undefined || !unless.test(near)) return m;
  }
  return null;
}

function firing(doc: Doc): RiskFinding[] {
  const out: RiskFinding[] = [];
  for (const { rule, patterns, needs } of new Set(ALL.in(doc).flatMap((p) => ruleOf.get(p) ?? []))) {
    if (!needs.every((has) => has(doc))) continue;
    for (const pattern of patterns) {
      const m = firstHarmful(doc, pattern, rule.unless);
      if (m === null) continue;
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
