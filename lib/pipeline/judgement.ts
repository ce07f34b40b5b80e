import { audit, proposeGoal, RUBRIC_VERSION } from '../audit/index.ts';
import type { Message } from '../model/conversation.ts';
import { readThread, replies, ruleFor, TRIAGE_VERSION, triageThread, fit as weigh } from '../triage/index.ts';
import type { Judged, Judges } from './judges.ts';

/** The approach is dated by its first offer-bearing message, where it is an offer, else by its first. */
function judge(messages: readonly Message[]): Judged {
  const { result, bearing } = readThread(messages);
  const inbound = messages.filter((m) => m.direction === 'inbound' && m.draft !== true);
  const at = inbound[result.isOffer ? bearing : 0]?.sentAt;
  return { triage: result, ...(at !== undefined && { at }) };
}

/** The real judges: triage and audit, with the versions of their rules. */
export function createJudges(): Judges {
  return {
    version: `t${TRIAGE_VERSION} a${RUBRIC_VERSION}`,
    approach: (approach) => judge(approach.messages),
    thread: triageThread,
    fit: (result, goal, { sender, text }) => weigh(result, goal, sender, { text }),
    rule: ruleFor,
    replies,
    audit,
    proposeGoal,
  };
}
