import { msg } from '../model/text.ts';
import type { Risk, RiskFinding } from '../model/triage.ts';
import { type Doc, quoteOf, stemIn } from '../nlp/message/document.ts';
import { Gated, Gates } from '../nlp/message/gate.ts';
import { perDoc } from '../nlp/message/per-doc.ts';
import type { RiskRule } from './risk-grammar.ts';
import { RISK_RULES } from './rules-risk.ts';
import { tellsOfFraud } from './told.ts';

export interface RiskContext {
  /** Only a snippet was read or the body is an attachment. */
  readonly partial: boolean;
}

const SAFE_DISTANCE = 90;
/** What stands right before words that forbid what they name: "please don't send us the code", "never pay a fee". */
const FORBIDS =
  /(?:(?:^|[.!?,;:\n(–-] ?|please |kindly |so |and |bitte )(?:don'?t|do not|no|non|nao|niet)|(?:nobody|no one|niemand|personne|nadie|nessuno|ninguem) (?:should|must|soll\w*|doit|debe|deve|mag)|never|nicht|niemals|jamais|nunca|nooit|(?<![a-z])(?:mai|nie)) $/;
const FORBID_SPACE = 30;

interface Compiled {
  readonly rule: RiskRule;
  readonly patterns: readonly Gated[];
  readonly needs: readonly ((doc: Doc) => boolean)[];
}
/** Signs that several rules ask for, each once. */
const signs = new Map<RegExp, (doc: Doc) => boolean>();
function signIn(pattern: RegExp): (doc: Doc) => boolean {
  const known = signs.get(pattern);
  if (known !== undefined) return known;
  const gated = new Gated(pattern);
  const has = perDoc((doc) => gated.test(doc));
  signs.set(pattern, has);
  return has;
}

const RULES: readonly Compiled[] = RISK_RULES.map((rule) => ({
  rule,
  patterns: rule.patterns.map((p) => new Gated(p)),
  needs: [...rule.needs.map(stemIn), ...(rule.also ?? []).map(signIn)],
}));
const ruleOf = new Map(RULES.flatMap((compiled) => compiled.patterns.map((p) => [p, compiled])));
const ALL = new Gates(RULES.flatMap(({ patterns }) => patterns));

/** The first place where a pattern matches and nothing near makes it harmless. */
function firstHarmful(doc: Doc, pattern: Gated, unless: RegExp | undefined): RegExpExecArray | null {
  for (const m of pattern.all(doc)) {
    const near = doc.folded.slice(Math.max(0, m.index - SAFE_DISTANCE), m.index + m[0].length + SAFE_DISTANCE);
    if (FORBIDS.test(doc.folded.slice(Math.max(0, m.index - FORBID_SPACE), m.index))) continue;
    if (unless === undefined || !unless.test(near)) return m;
  }
  return null;
}

/** Where a rule's words stand, in the first of the texts that has them. */
function quoteIn(docs: readonly Doc[], { rule, patterns }: Compiled): string | null {
  for (const pattern of patterns)
    for (const doc of docs) {
      const m = firstHarmful(doc, pattern, rule.unless);
      if (m !== null) return quoteOf(doc, { start: m.index, end: m.index + m[0].length }).text;
    }
  return null;
}

/** Rules of which any pattern may match in any of the texts, each once. */
function liveIn(docs: readonly Doc[]): Iterable<Compiled> {
  const live = new Set<Compiled>();
  for (const doc of docs)
    for (const pattern of ALL.in(doc)) {
      const compiled = ruleOf.get(pattern);
      if (compiled !== undefined) live.add(compiled);
    }
  return live;
}

/** Rules whose words stand in one text and what they need in any of them. */
function firing(docs: readonly Doc[]): RiskFinding[] {
  const out: RiskFinding[] = [];
  for (const compiled of liveIn(docs)) {
    const { rule, needs } = compiled;
    if (out.some(({ id }) => id === rule.id) || !needs.every((has) => docs.some(has))) continue;
    const quote = quoteIn(docs, compiled);
    // Whose mail tells of a fraud uses its words; the warning stays, but proves nothing.
    const hard = rule.hard && !docs.every(tellsOfFraud);
    if (quote !== null) out.push({ id: rule.id, quote, hard, advice: msg(`risk.advice.${rule.id}`) });
  }
  return out;
}

function levelOf(rules: readonly RiskFinding[]): Risk['level'] {
  const soft = new Set(rules.filter((r) => !r.hard).map((r) => RISK_RULES.find((x) => x.id === r.id)?.kind));
  const danger = rules.some((r) => r.hard) || soft.size >= 3;
  return danger ? 'danger' : rules.length > 0 ? 'caution' : 'none';
}

/** One hard rule or three soft ones of different kinds are danger; one soft one is caution. Never "safe". */
export function assessRisk(doc: Doc, context: RiskContext): Risk {
  const rules = firing([doc]);
  return { level: levelOf(rules), checked: doc.understood && !context.partial, rules };
}

/**
 * The warning signs of several messages of one sender together: what one of them needs may stand in another. No sign
 * reaches from one message into the next, so they needn't be read again as one text.
 */
export function assessTogether(docs: readonly Doc[]): Pick<Risk, 'level' | 'rules'> {
  const rules = firing(docs);
  return { level: levelOf(rules), rules };
}
