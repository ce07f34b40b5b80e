import {
  AUDIT_SCHEMA,
  type AuditReport,
  type Finding,
  type FindingSaid,
  STAGES,
  type Stage,
  type StageSummary,
  TOLD_DAYS,
  WEIGHT,
} from '../model/audit.ts';
import type { Decision } from '../model/decision.ts';
import { type Msg, msg } from '../model/text.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import { yearsWorked } from '../nlp/career.ts';
import { CHECKS, RUBRIC_VERSION } from './checks/index.ts';
import { Facts } from './facts.ts';
import { orderFindings } from './order.ts';
import type { AuditInput, Check, Verdict } from './types.ts';
import { notApplicable, unknown } from './verdict.ts';

const MAX_QUOTE = 240;

/** The latest decision per check and field. */
function latest(decisions: readonly Decision[]): Map<string, Decision> {
  const out = new Map<string, Decision>();
  for (const d of decisions) {
    if (d.subject !== 'check') continue;
    const key = `${d.key} ${d.field}`;
    const known = out.get(key);
    if (known === undefined || d.at > known.at || (d.at === known.at && d.id > known.id)) out.set(key, d);
  }
  return out;
}

/** Fields of the answers to single questions of a check begin so: `told:inmail`. */
const ANSWER = 'told:';

/** Own answers by check, and by check and question (`reachable:inmail`). */
function toldOf(said: ReadonlyMap<string, Decision>, asOf: EpochMs): Facts['told'] {
  const out = new Map<string, { yes: boolean; fresh: boolean }>();
  for (const d of said.values()) {
    if (typeof d.value !== 'boolean' || (d.field !== 'told' && !d.field.startsWith(ANSWER))) continue;
    const key = d.field === 'told' ? d.key : `${d.key}:${d.field.slice(ANSWER.length)}`;
    out.set(key, { yes: d.value, fresh: asOf - d.at < TOLD_DAYS * DAY });
  }
  return out;
}

function answersOf(said: ReadonlyMap<string, Decision>, check: string): FindingSaid['answers'] {
  const of = [...said.values()].flatMap((d) =>
    d.key === check && d.field.startsWith(ANSWER) && typeof d.value === 'boolean'
      ? [[d.field.slice(ANSWER.length), { yes: d.value, at: d.at }] as const]
      : [],
  );
  return of.length === 0 ? undefined : Object.fromEntries(of.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was found stays; the rest is open for a reason, and nothing is advised. */
function keptShare(v: Verdict, because: Msg): Verdict {
  if (v.result === 'met') return v;
  const share = v.share ?? 0;
  return share > 0 ? { ...v, result: 'partly', open: 1 - share, advice: [], because } : unknown(because);
}

/** What stands in the way of judging a check as usual, or null. */
function bar(check: Check, facts: Facts): Verdict | null {
  const goal = facts.goal;
  if (check.needs === 'vocabulary')
    return facts.input.demand?.some((d) => d.kind !== 'domain') === true
      ? null
      : notApplicable(msg('audit.because.no-vocabulary'));
  if (check.needs === undefined) return null;
  if (goal === null) return notApplicable(msg('audit.because.no-goal'));
  if (check.needs === 'domains' && goal.domains.length === 0)
    return notApplicable(msg('audit.because.goal-without-domains'));
  if (check.needs === 'languages' && (goal.languages?.length ?? 0) === 0)
    return notApplicable(msg('audit.because.goal-without-languages'));
  if (check.needs === 'contract' && goal.engagement === 'permanent')
    return notApplicable(msg('audit.because.goal-permanent'));
  if (check.needs === 'discreet' && goal.discretion !== 'discreet')
    return notApplicable(msg('audit.because.not-discreet'));
  if (check.public === true && goal.discretion === 'discreet') return notApplicable(msg('audit.because.discreet'));
  // Nobody with an employer is advised to show themselves before having said who may know; what is shown already counts.
  if (check.public === true && goal.discretion === undefined && facts.current.length > 0)
    return keptShare(check.judge(facts), msg('audit.because.ask-discretion'));
  return null;
}

/** The user's own words on a check; undefined where there are none. */
function saidOf(said: ReadonlyMap<string, Decision>, check: string): FindingSaid | undefined {
  const [done, later, reason, told] = ['done', 'later', 'reason', 'told'].map((field) => said.get(`${check} ${field}`));
  const answers = answersOf(said, check);
  const out: FindingSaid = {
    ...(answers !== undefined && { answers }),
    ...(done?.value === true && { doneAt: done.at }),
    ...(typeof later?.value === 'number' && { laterUntil: later.value }),
    ...(typeof reason?.value === 'string' && reason.value !== '' && { reason: reason.value }),
    ...(told !== undefined && typeof told.value === 'boolean' && { told: { yes: told.value, at: told.at } }),
  };
  return Object.keys(out).length === 0 ? undefined : out;
}

const shorten = (text: string): string => (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);

function findingOf(check: Check, facts: Facts, weight: number, off: boolean): Finding {
  const v: Verdict = off ? notApplicable(msg('audit.because.off')) : (bar(check, facts) ?? check.judge(facts));
  const advice: readonly Msg[] = v.result === 'unknown' || v.result === 'not-applicable' ? [] : (v.advice ?? []);
  return {
    check: check.id,
    stage: check.stage,
    kind: v.kind ?? check.kind,
    result: v.result,
    weight,
    ...(v.share !== undefined && { share: Math.round(v.share * 1000) / 1000 }),
    ...(v.open !== undefined && v.open > 0 && { open: Math.round(v.open * 1000) / 1000 }),
    ...(v.asks !== undefined && v.asks.length > 0 && { asks: v.asks }),
    evidence: (v.evidence ?? []).map((q) => facts.asWritten(q)).map((q) => ({ ...q, text: shorten(q.text) })),
    tag: check.tag,
    advice,
    ...(v.because !== undefined && { because: v.because }),
    effort: check.effort,
  };
}

function summaryOf(findings: readonly Finding[], stage: Stage): StageSummary {
  const list = findings.filter((f) => f.stage === stage && f.result !== 'not-applicable');
  const count = (result: Finding['result']): number => list.filter((f) => f.result === result).length;
  return {
    met: count('met'),
    partly: count('partly'),
    missing: count('missing'),
    unknown: count('unknown'),
    total: list.length,
  };
}

/**
 * Share of weight met, in whole percent: low counts every unknown check as missed, high as met. Checks that do not
 * apply count nowhere; nothing known at all is 0 to 100.
 */
export function scoreOf(findings: readonly Finding[]): AuditReport['score'] {
  let [met, open, all] = [0, 0, 0];
  for (const f of findings) {
    if (f.result === 'not-applicable') continue;
    all += f.weight;
    if (f.result === 'unknown') open += f.weight;
    else {
      met += f.weight * (f.share ?? (f.result === 'met' ? 1 : 0));
      open += f.weight * (f.open ?? 0);
    }
  }
  if (all === 0) return { low: 0, high: 100 };
  return { low: Math.round((100 * met) / all), high: Math.round((100 * (met + open)) / all) };
}

/** A weight that a person may give; what a damaged backup holds instead is left aside, and the report says so. */
const isWeight = (w: unknown): w is number => typeof w === 'number' && w >= WEIGHT.min && w <= WEIGHT.max;

/** Judges a profile by the rubric. Pure and deterministic: same input, same report. */
export function audit(input: AuditInput): AuditReport {
  const said = latest(input.decisions ?? []);
  const facts = new Facts(input, toldOf(said, input.asOf));
  let changed = false;
  const refused: string[] = [];
  const findings = CHECKS.map((check) => {
    const own = said.get(`${check.id} weight`)?.value;
    const given = [input.weights?.[check.id], own];
    const weight = given.find(isWeight) ?? check.weight;
    // `null` takes a weight back.
    if (given.some((w) => w !== undefined && w !== null && !isWeight(w))) refused.push(check.id);
    const off = input.dismissed?.includes(check.id) === true || said.get(`${check.id} dismissed`)?.value === true;
    if (weight !== check.weight || off) changed = true;
    const words = saidOf(said, check.id);
    return { ...findingOf(check, facts, weight, off), ...(words !== undefined && { said: words }) };
  });
  const stages = Object.fromEntries(STAGES.map((s) => [s, summaryOf(findings, s)])) as Record<Stage, StageSummary>;
  return {
    schema: AUDIT_SCHEMA,
    rubric: { version: RUBRIC_VERSION, changed, ...(refused.length > 0 && { refused }) },
    goal: facts.goal === null ? null : { id: facts.goal.id, confirmed: true },
    score: scoreOf(findings),
    stages,
    findings: orderFindings(findings),
    level: facts.level?.level ?? null,
    years: yearsWorked(facts.positions, input.asOf),
    domains: facts.domains.map((d) => d.domain),
    coverage: input.coverage,
  };
}
