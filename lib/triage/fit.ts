import type { Person } from '../model/conversation.ts';
import type { Goal } from '../model/goal.ts';
import { type Msg, msg } from '../model/text.ts';
import type { Advice, Fit, OfferFacts, TriageResult } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';
import { marksOf } from './marks.ts';
import { mentions } from './mentions.ts';
import { contractValue, payAgainst } from './pay-fit.ts';

/** What else is known when an offer is weighed. */
export interface FitContext {
  /** The message's text, searched for no-go words; names are searched in the facts anyway. */
  readonly text?: string;
}

/** One judgement: how it moves the advice and the order. `stop` means pass, `ask` means ask first. */
interface Verdict {
  readonly points: number;
  readonly push: 'stop' | 'ask' | null;
  readonly reason: Msg;
}
const says = (
  id: string,
  points: number,
  push: Verdict['push'] = null,
  params?: Record<string, string | number>,
): Verdict => ({
  points,
  push,
  reason: msg(`fit.${id}`, params),
});

const LONG_WEEK = 35;
/** What an offer has of which nothing is known; all that can fit adds up to 100. */
const BASE = 25;

const isContractual = (r: TriageResult): boolean =>
  r.label === 'contract_offer' ||
  ['contract', 'contract-to-hire', 'fractional', 'interim'].includes(r.offer?.engagement ?? '');
const isPermanent = (r: TriageResult): boolean => r.label === 'permanent_offer';

function engagement(r: TriageResult, goal: Goal, domainFits: boolean): Verdict[] {
  if (goal.engagement === 'contract' && isPermanent(r))
    return [domainFits ? says('permanent-ask-contract', -40, 'stop') : says('permanent', -40, 'stop')];
  if (goal.engagement === 'permanent' && isContractual(r)) return [says('contract-only', -40, 'stop')];
  if (goal.engagement === 'contract' && isContractual(r)) return [says('contract', 10)];
  if (goal.engagement === 'permanent' && isPermanent(r)) return [says('permanent-fits', 10)];
  return [];
}

function hours(r: TriageResult, goal: Goal): Verdict[] {
  const wanted = goal.hoursPerWeek;
  const most = wanted?.max;
  if (wanted === undefined || isPermanent(r) || r.label === 'expert_network') return [];
  const stated = r.offer?.hoursPerWeek ?? null;
  const full = r.offer?.engagement === 'full-time';
  if (stated === null)
    return full && most !== undefined && most < LONG_WEEK ? [says('full-time-ask-part', 0, 'ask', { max: most })] : [];
  const least = stated.min ?? stated.max ?? 0;
  if (most !== undefined && least > most) return [says('too-many-hours-ask', -5, 'ask', { hours: least, max: most })];
  if (wanted.min !== undefined && (stated.max ?? least) < wanted.min)
    return [says('few-hours', -5, 'ask', { hours: stated.max ?? least })];
  return [says('hours-fit', 12)];
}

function pay(r: TriageResult, goal: Goal, facts: OfferFacts): Verdict[] {
  // Whoever named no floor has nothing that pay could be held against.
  if (goal.floor === undefined) return [];
  switch (payAgainst(r.label, facts, goal)) {
    case 'meets':
      return [says('pay-meets', 15)];
    case 'below':
      return [says('pay-below', -30, 'stop')];
    case 'unclear':
      return [says('pay-unclear', 0, 'ask')];
    case 'not-comparable':
      return [says('pay-not-comparable', 0)];
    case 'unstated':
      return [];
  }
}

function place(goal: Goal, facts: OfferFacts): Verdict[] {
  if (facts.remote === null) return [];
  const { location } = facts;
  const near = location !== null && goal.places.some((p) => mentions(fold(location), p) || mentions(fold(p), location));
  const wanted = goal.remote ?? 'any';
  if (wanted === 'remote') {
    if (facts.remote === 'remote') return [says('place-fits', 8)];
    if (near) return [says('place-near', 5)];
    return [facts.remote === 'hybrid' ? says('hybrid-ask', -5, 'ask') : says('onsite', -30, 'stop')];
  }
  // Who goes to work asks where: names of places have many forms, so that another one is a question and no "no".
  if (facts.remote !== 'remote' && goal.places.length > 0 && location !== null && !near)
    return [says('place-elsewhere', 0, 'ask', { place: location })];
  if (wanted === 'any') return near ? [says('place-near', 5)] : [];
  if (facts.remote === 'remote' || facts.remote === wanted) return [says('place-fits', 8)];
  return near ? [says('place-near', 5)] : facts.remote === 'onsite' ? [says('onsite-ask', -5, 'ask')] : [];
}

function content(goal: Goal, facts: OfferFacts, domainFits: boolean): Verdict[] {
  const out: Verdict[] = [];
  if (domainFits)
    out.push(says('domain', 12, null, { domain: facts.domains.find((d) => goal.domains.includes(d)) ?? '' }));
  else if (goal.domains.length > 0 && facts.domains.length > 0)
    out.push(says('other-domain', -5, null, { domain: facts.domains[0] ?? '' }));
  const has = (list: readonly string[]): string[] => list.filter((s) => facts.skills.some((f) => fold(f) === fold(s)));
  const must = has(goal.mustSkills);
  const nice = has(goal.niceSkills);
  if (must.length + nice.length > 0)
    out.push(
      says('skills', Math.min(8, 4 * must.length + 2 * nice.length), null, { skills: [...must, ...nice].join(', ') }),
    );
  const role = facts.role === null ? '' : fold(facts.role);
  const title = goal.titles.find((t) => [t.title, ...t.synonyms].some((name) => mentions(role, name)));
  if (title !== undefined) out.push(says('title', 10, null, { title: title.title }));
  return out;
}

const ASK_FACTS = ['pay', 'hours', 'duration', 'remote', 'role', 'engagement'];
const clamp = (n: number): number => Math.max(0, Math.min(100, Math.round(n)));

/**
 * How an offer meets the goal. An unstated fact never lowers the score: it means asking first. Not an offer: pass,
 * without reasons of fit. Danger: pass. Marks stand whatever the advice.
 */
export function fit(r: TriageResult, goal: Goal, sender: Person, context: FitContext = {}): Fit {
  const marks = marksOf(goal, sender, r.offer, context.text ?? '');
  if (r.risk.level === 'danger') return { advice: 'pass', score: 0, reasons: [msg('fit.danger')], marks };
  if (!r.isOffer || r.offer === null)
    return { advice: 'pass', score: 0, reasons: [msg(r.understood ? 'fit.no-offer' : 'fit.not-understood')], marks };
  const facts = r.offer;
  const domainFits = facts.domains.some((d) => goal.domains.includes(d));
  const verdicts = [
    ...engagement(r, goal, domainFits),
    ...hours(r, goal),
    ...pay(r, goal, facts),
    ...place(goal, facts),
    ...content(goal, facts, domainFits),
    ...(r.risk.level === 'caution' ? [says('caution', -10, 'ask')] : []),
    ...(r.label === 'recruiter_ping' ? [says('no-role', 0, 'ask')] : []),
  ];
  const unstated = r.missing.filter((m) => ASK_FACTS.includes(m));
  if (unstated.length > 0) verdicts.push(says('unstated', 0, 'ask', { facts: unstated.join(', ') }));
  const value = contractValue(facts);
  if (value !== null)
    verdicts.push(says('contract-value', 0, null, { amount: value.amount, currency: value.currency }));
  if (marks.length > 0)
    verdicts.push(...marks.map((m) => says(m, 0, m === 'no-go' || goal.discretion === 'discreet' ? 'stop' : null)));
  const advice: Advice = verdicts.some((v) => v.push === 'stop')
    ? 'pass'
    : verdicts.some((v) => v.push === 'ask')
      ? 'ask-first'
      : 'answer';
  const score = clamp(BASE + verdicts.reduce((sum, v) => sum + v.points, 0));
  return {
    advice,
    score: advice === 'pass' ? Math.min(score, 39) : score,
    reasons: verdicts.map((v) => v.reason),
    marks,
  };
}
