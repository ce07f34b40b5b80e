import type { Label, Risk } from '../model/triage.ts';
import type { ConceptHit } from '../nlp/message/concepts.ts';
import type { Doc } from '../nlp/message/document.ts';
import { quoteOf } from '../nlp/message/document.ts';
import { CLASSES, type Scored, score } from './model.ts';
import { LABEL_RULES, type Seen } from './rules-label.ts';
import { ASKED_RULES } from './rules-label-asked.ts';
import { HARMLESS_RULES } from './rules-label-harmless.ts';
import { NEEDED_RULES } from './rules-label-needed.ts';
import { OTHERS_RULES } from './rules-label-others.ts';
import { OWN_RULES } from './rules-label-own.ts';
import { SAID_RULES } from './rules-label-said.ts';
import { SOUGHT_RULES } from './rules-label-sought.ts';
import { winnerOf } from './winner.ts';

/** Rules with what each multiplies every class by, in the order of {@link CLASSES}. */
const RULES = [
  ...SAID_RULES,
  ...ASKED_RULES,
  ...NEEDED_RULES,
  ...OWN_RULES,
  ...SOUGHT_RULES,
  ...OTHERS_RULES,
  ...LABEL_RULES,
  ...HARMLESS_RULES,
].map((rule) => ({
  rule,
  factors: CLASSES.map((label) => rule.factor[label] ?? rule.others ?? 1),
}));
const placeOf = new Map(CLASSES.map((label, i) => [label, i]));

export interface Evidence {
  readonly rule: string;
  readonly quote: string;
  readonly weight: number;
}
export interface Decided {
  readonly label: Label;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const MAX_EVIDENCE = 5;
const round = (n: number): number => Math.round(n * 100) / 100;

/** What the sender wrote from one token to the one before another; -1: of no token in particular. */
function quoteOfTokens(doc: Doc, first: number, behind: number): string | null {
  if (first < 0) return null;
  const from = doc.tokens[first];
  const to = doc.tokens[behind - 1];
  return from === undefined || to === undefined ? null : quoteOf(doc, { start: from.start, end: to.end }).text;
}

function evidenceFor(doc: Doc, scored: Scored, c: number): Evidence[] {
  const out: Evidence[] = [];
  scored.reasons(c, (feature, weight, from, to) => {
    const quote = quoteOfTokens(doc, from, to);
    if (quote === null || out.some((e) => e.quote.includes(quote) || quote.includes(e.quote))) return true;
    out.push({ rule: scored.nameOf(feature), quote, weight: round(weight) });
    return out.length < MAX_EVIDENCE;
  });
  return out;
}

/** Shares by label, of those in the order of {@link CLASSES}. */
const sharesOf = (shares: readonly number[]): Seen['shares'] => ({
  get(label) {
    return shares[placeOf.get(label) ?? -1];
  },
});

/** Label by the learnt weights, corrected where a rule knows better; a proven fraud is always a scam. */
export function decide(doc: Doc, hits: readonly ConceptHit[], risk: Risk, headline?: string): Decided {
  const scored = score(doc, hits, headline);
  const shares = [...scored.shares];
  const ideas = new Set(hits.map((h) => h.id));
  const evidence: Evidence[] = [];
  const seen = { doc, ideas, shares: sharesOf(shares), risk, headline: headline ?? '' };
  for (const { rule, factors } of RULES) {
    const hit = rule.when(seen);
    if (hit === null) continue;
    for (let c = 0; c < shares.length; c++) shares[c] = (shares[c] as number) * (factors[c] as number);
    if (hit !== '') evidence.push({ rule: rule.id, quote: hit, weight: 1 });
  }
  const { best, total } = winnerOf(shares);
  const winner = CLASSES[best] ?? 'other';
  // Mail about other things is talk between people: the nearest of the twelve labels.
  const label: Label = winner === 'other' ? 'networking' : winner;
  return {
    label,
    confidence: round((shares[best] as number) / (total || 1)),
    evidence: [...evidence, ...evidenceFor(doc, scored, best)].slice(0, MAX_EVIDENCE + 2),
  };
}
