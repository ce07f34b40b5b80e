import type { Message } from '../model/conversation.ts';
import { offerBearing, TRIAGE_VERSION, triageThread, fit as weigh } from '../triage/index.ts';
import type { Judged, Judges } from './judges.ts';

const inboundOf = (messages: readonly Message[]): readonly Message[] =>
  messages.filter((m) => m.direction === 'inbound' && m.draft !== true);

function judge(messages: readonly Message[]): Judged {
  const inbound = inboundOf(messages);
  const bearing = inbound[inbound.length > 1 ? offerBearing(inbound) : 0];
  const at = bearing?.sentAt;
  return { triage: triageThread(messages), ...(at !== undefined && { at }) };
}

/** The real judges: triage and audit, with the versions of their rules. */
export function createJudges(): Judges {
  return {
    version: `t${TRIAGE_VERSION}`,
    approach: (approach) => judge(approach.messages),
    thread: triageThread,
    fit: (result, goal, { sender }) => weigh(result, goal, sender),
    replies: () => [],
    audit: () => null,
    proposeGoal: () => null,
  };
}
