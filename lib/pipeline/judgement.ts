import { audit, proposeGoal, RUBRIC_VERSION } from '../audit/index.ts';
import type { Message } from '../model/conversation.ts';
import type { Profile } from '../model/profile.ts';
import type { Msg } from '../model/text.ts';
import {
  bulkSigns,
  type OwnTerms,
  readAhead,
  readThread,
  replies,
  ruleFor,
  sameTemplate,
  sketchOf,
  TRIAGE_VERSION,
  triageThread,
  fit as weigh,
} from '../triage/index.ts';
import type { Judged, Judges, MailingContext } from './judges.ts';

/** The approach is dated by its first offer-bearing message, where it is an offer, else by its first. */
function judge(messages: readonly Message[], thread: readonly Message[]): Judged {
  const { result, bearing } = readThread(messages, thread);
  const inbound = messages.filter((m) => m.direction === 'inbound' && m.draft !== true);
  const at = inbound[result.isOffer ? bearing : 0]?.sentAt;
  return { triage: result, ...(at !== undefined && { at }) };
}

const given = (list: readonly (string | undefined)[] = []): string[] => list.filter((s) => s !== undefined);

/** What of the own profile a letter to its owner would mention. */
const ownTerms = (p: Profile): OwnTerms => ({
  ...(p.name !== undefined && { name: p.name }),
  companies: given(p.experience?.map((e) => e.company)),
  titles: given(p.experience?.map((e) => e.title)),
  skills: given(p.skills?.map((s) => s.name)),
  projects: given([...(p.projects ?? []), ...(p.publications ?? [])].map((n) => n.name)),
});

function signs(text: string, { sketch, others, profile }: MailingContext): readonly Msg[] {
  const alsoFrom = others.filter((theirs) => theirs.some((other) => sameTemplate(sketch, other))).length;
  return bulkSigns(text, alsoFrom, profile === null ? null : ownTerms(profile)).notes;
}

/** The real judges: triage and audit, with the versions of their rules. */
export function createJudges(): Judges {
  return {
    version: `t${TRIAGE_VERSION} a${RUBRIC_VERSION}`,
    approach: (approach, thread) => judge(approach.messages, thread),
    ahead: (approaches) => readAhead(approaches.map((a) => a.messages)),
    thread: triageThread,
    fit: (result, goal, { sender, text }) => weigh(result, goal, sender, { text }),
    rule: ruleFor,
    sketch: sketchOf,
    signs,
    replies,
    audit,
    proposeGoal,
  };
}
