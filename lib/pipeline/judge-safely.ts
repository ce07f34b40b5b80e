import type { Approach, Message } from '../model/conversation.ts';
import type { TriageResult } from '../model/triage.ts';
import type { Judged, Judges } from './judges.ts';

/** What is said of a text on which the rules failed: counted, not understood, nothing checked. */
const UNJUDGED: TriageResult = {
  version: 0,
  language: null,
  understood: false,
  label: 'networking',
  confidence: 0,
  isOffer: false,
  offer: null,
  quotes: {},
  missing: [],
  risk: { level: 'none', checked: false, rules: [] },
  evidence: [],
};

/** One text on which a rule fails must not keep all others from being judged: it is reported and left open. */
export function judgeSafely(judges: Judges, approach: Approach, thread: readonly Message[]): Judged {
  try {
    return judges.approach(approach, thread);
  } catch (error) {
    console.error('beckon: a text could not be judged', error);
    return { triage: UNJUDGED, ...(approach.startedAt !== undefined && { at: approach.startedAt }) };
  }
}
