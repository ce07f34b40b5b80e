import { personKey } from '../model/approaches.ts';
import type { Msg } from '../model/text.ts';
import { buildConversation } from './conversations.ts';
import { Joins } from './joins.ts';
import type { Judges } from './judges.ts';
import type { Derived, Kept } from './port.ts';
import type { ApproachRecord, SlimRecord } from './records.ts';
import type { ProfileRow } from './views.ts';

/** What every other sender wrote, as sketches, one list a sender. */
async function othersOf(derived: Derived, sender: string): Promise<(readonly (readonly number[])[])[]> {
  const bySender = new Map<string, (readonly number[])[]>();
  for (const month of await derived.all<readonly SlimRecord[]>('inbox'))
    for (const row of month) {
      const key = personKey(row.sender);
      if (row.sketch === undefined || key === sender) continue;
      const list = bySender.get(key);
      if (list === undefined) bySender.set(key, [row.sketch]);
      else list.push(row.sketch);
    }
  return [...bySender.values()];
}

/** Whether an approach looks like a mass mailing or like a letter to the user; nothing where its text is gone. */
export async function mailingSigns(
  kept: Kept,
  derived: Derived,
  judges: Judges,
  record: ApproachRecord,
): Promise<readonly Msg[]> {
  const belonging = await new Joins(kept, derived).belonging(record.conversationId);
  const { approaches } = buildConversation(record.conversationId, belonging);
  const messages = approaches.find((a) => a.approach.key === record.key)?.approach.messages ?? [];
  const text = (messages.find((m) => m.sentAt === record.at) ?? messages[0])?.text;
  if (text === undefined) return [];
  const profile = await derived.get<ProfileRow>('views', 'profile');
  return judges.signs(text, {
    sketch: record.sketch ?? [],
    others: await othersOf(derived, personKey(record.sender)),
    profile: profile?.profile ?? null,
  });
}
