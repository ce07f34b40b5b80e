import { audit, proposeGoal, RUBRIC_VERSION } from '../audit/index.ts';
import type { Message } from '../model/conversation.ts';
import type { TriageInput } from '../model/triage.ts';
import { replies, TRIAGE_VERSION, triage, triageThread, fit as weigh } from '../triage/index.ts';
import type { Judged, Judges } from './judges.ts';

/** What triage reads of a message; a subject stands in front of the first one only. */
function inputOf(id: string, m: Message): TriageInput {
  const { name, headline, company } = m.sender;
  return {
    id,
    text: m.text,
    ...(m.subject !== undefined && id === '0' && { subject: m.subject }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    sender: { ...(name && { name }), ...(headline && { headline }), ...(company && { company }) },
    ...(m.snippet === true && { snippet: true }),
  };
}

const sent = (messages: readonly Message[]): readonly Message[] =>
  messages.filter((m) => m.direction === 'inbound' && m.draft !== true);

const bears = (m: Message, index: number): boolean => triage(inputOf(String(index), m)).isOffer;

/** The message that dates an approach: looked for only where there is an offer and more than one message to look at. */
function dating(messages: readonly Message[], isOffer: boolean): Message | undefined {
  const inbound = sent(messages);
  return (isOffer && inbound.length > 1 ? inbound.find(bears) : undefined) ?? inbound[0];
}

function judge(messages: readonly Message[]): Judged {
  const result = triageThread(messages);
  const at = dating(messages, result.isOffer)?.sentAt;
  return { triage: result, ...(at !== undefined && { at }) };
}

/** The real judges: triage and audit, with the versions of their rules. */
export function createJudges(): Judges {
  return {
    version: `t${TRIAGE_VERSION} a${RUBRIC_VERSION}`,
    approach: (approach) => judge(approach.messages),
    thread: triageThread,
    fit: (result, goal, { sender, text }) => weigh(result, goal, sender, { text }),
    replies,
    audit,
    proposeGoal,
  };
}
