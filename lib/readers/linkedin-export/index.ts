import { conversationOf } from '../../model/approaches.ts';
import type { Conversation, Message } from '../../model/conversation.ts';
import { hashText } from '../../model/hash.ts';
import type { ReadResult } from '../../model/observation.ts';
import { foldName } from './owner.ts';
import type { ExportHead } from './prepare.ts';
import { type ExportContext, refuse } from './result.ts';
import { type ExportProgress, readExportStream } from './stream.ts';

export { readExportStream } from './stream.ts';

export interface ReadExportOptions extends ExportContext {
  readonly onProgress?: (progress: ExportProgress) => void;
  readonly signal?: AbortSignal;
}

/** A note without a thread belongs to a conversation of its own per person: weak, so nothing else is merged into it. */
function homeOf(message: Message): string {
  if (message.threadId !== undefined) return message.threadId;
  const other = message.direction === 'inbound' ? message.sender : (message.recipients?.[0] ?? {});
  const key = foldName(other.name ?? '') || (other.url ?? '');
  return `weak:${hashText(key || JSON.stringify([message.sentAt ?? null, message.text]))}`;
}

function conversationsOf(messages: readonly Message[], titles: ReadonlyMap<string, string>): Conversation[] {
  const threads = new Map<string, Message[]>();
  for (const message of messages) {
    const id = homeOf(message);
    const list = threads.get(id);
    if (list === undefined) threads.set(id, [message]);
    else list.push(message);
  }
  return [...threads].map(([id, list]) => {
    const title = titles.get(id);
    const strength = id.startsWith('weak:') ? 'weak' : 'strong';
    return conversationOf(id, strength, list, {
      ...(title !== undefined && { title }),
      ...(list.some((m) => m.group === true) && { group: true }),
    });
  });
}

function withConversations(head: ExportHead, conversations: readonly Conversation[]): ReadResult {
  const { result } = head;
  return {
    ...result,
    observations: result.observations.map((o) => (o.kind === 'conversations' ? { ...o, conversations } : o)),
  };
}

/**
 * Reads a LinkedIn data export (ZIP, or one of its tables) at once: the owner's profile, all conversations, and the
 * days they cover. Never throws; damaged files are left out and reported as warnings. `own` is `yes` only with a name
 * and an address, or if it is the stored owner's.
 */
export function readExport(bytes: Uint8Array, ctx: ReadExportOptions): ReadResult {
  let head: ExportHead | null = null;
  const messages: Message[] = [];
  const titles = new Map<string, string>();
  for (const step of readExportStream(bytes, ctx)) {
    if (step.kind === 'refused') return step.result;
    if (step.kind === 'progress') ctx.onProgress?.(step);
    if (step.kind === 'head') head = step;
    if (step.kind === 'messages') {
      for (const message of step.messages) messages.push(message);
      for (const [id, title] of Object.entries(step.titles)) titles.set(id, title);
    }
    if (ctx.signal?.aborted === true) break;
  }
  if (head === null || ctx.signal?.aborted === true) {
    return refuse(ctx, 'reader-failed', 'The reading was cancelled.');
  }
  return withConversations(head, conversationsOf(messages, titles));
}
