import { personKey } from '../model/approaches.ts';
import type { Person } from '../model/conversation.ts';
import { LABELS, type Label, type TriageResult } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';
import { isOfferLabel } from './label.ts';

/** A rule the user made out of a correction: visible, deletable, applied to all history, never to risk. */
export interface UserRule {
  readonly id: string;
  readonly kind: 'sender' | 'agency' | 'phrase';
  /** Person key, company name or words of the message. */
  readonly match: string;
  readonly label: Label;
}

const KINDS = ['sender', 'agency', 'phrase'];

/** Reads a stored rule (`{kind, match, label}`); null where it is none. */
export function parseUserRule(id: string, value: unknown): UserRule | null {
  const v = value as Partial<UserRule> | null;
  if (typeof v !== 'object' || v === null || typeof v.match !== 'string' || v.match.trim() === '') return null;
  if (!KINDS.includes(String(v.kind)) || !(LABELS as readonly string[]).includes(String(v.label))) return null;
  return { id, kind: v.kind as UserRule['kind'], match: v.match, label: v.label as Label };
}

function holds(rule: UserRule, result: TriageResult, sender: Person, text: string): boolean {
  const needle = fold(rule.match.trim());
  switch (rule.kind) {
    case 'sender':
      return fold(personKey(sender)) === needle;
    case 'agency':
      return [sender.company, sender.headline, result.offer?.company].some(
        (s) => s != null && fold(s).includes(needle),
      );
    case 'phrase':
      return fold(text).includes(needle);
  }
}

const relabel = (r: TriageResult, label: Label, rule: string, quote: string): TriageResult => ({
  ...r,
  label,
  confidence: 1,
  isOffer: isOfferLabel(label),
  evidence: [{ rule, quote, weight: 1 }, ...r.evidence],
});

/**
 * Applies what the user said: an exact correction of this approach wins over rules, the newest rule over older ones.
 * The risk stays as judged.
 */
export function applyCorrections(
  r: TriageResult,
  context: {
    readonly sender: Person;
    readonly text: string;
    readonly corrected?: Label;
    readonly rules: readonly UserRule[];
  },
): TriageResult {
  if (context.corrected !== undefined) return relabel(r, context.corrected, 'corrected', '');
  const rule = context.rules.findLast((x) => holds(x, r, context.sender, context.text));
  return rule === undefined ? r : relabel(r, rule.label, `rule:${rule.id}`, rule.match);
}
