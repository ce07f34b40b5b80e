import { approachKeys, conversationOf } from '../model/approaches.ts';
import type { Approach, Conversation, Message } from '../model/conversation.ts';
import { homeOf, type Kept, type Merged, mayJoin, mergeMessages } from './merge-messages.ts';

/** An approach with every key it ever had: what the user said of it follows when an older message turns up. */
export interface KnownApproach {
  readonly approach: Approach;
  readonly keys: readonly string[];
}
export interface BuiltConversation {
  readonly conversation: Conversation;
  readonly approaches: readonly KnownApproach[];
}

export const isWeak = (id: string): boolean => id.startsWith('weak:');

function keysOf(id: string, approach: Approach, merged: ReadonlyMap<unknown, Merged>): string[] {
  const openings: [string, Message][] = [];
  for (const message of approach.messages) {
    openings.push([id, message]);
    for (const variant of merged.get(message)?.variants ?? []) {
      const home = homeOf(variant);
      if (variant.message !== message) openings.push([id, variant.message]);
      if (variant.message !== message || home !== id) openings.push([home, variant.message]);
    }
  }
  return approachKeys(openings);
}

/** Builds a conversation from everything that belongs to it, in any order. */
export function buildConversation(id: string, kept: readonly Kept[]): BuiltConversation {
  const merged = mergeMessages(kept);
  const byMessage = new Map<unknown, Merged>(merged.map((m) => [m.message, m]));
  const group = merged.some((m) => m.message.group === true);
  const conversation = conversationOf(
    id,
    isWeak(id) ? 'weak' : 'strong',
    merged.map((m) => m.message),
    group ? { group } : {},
  );
  const approaches = conversation.approaches.map((approach) => ({ approach, keys: keysOf(id, approach, byMessage) }));
  return { conversation, approaches };
}

/**
 * The thread that a message without one belongs to, if exactly one can be meant: the nearest in time among the
 * sender's own; with an unknown sender only an unambiguous one.
 */
export function threadFor(weak: Kept, candidates: readonly Kept[]): string | null {
  const fits = candidates.filter((c) => c.message.threadId !== undefined && mayJoin(weak.message, c.message));
  const far = (k: Kept): number => Math.abs((k.message.sentAt ?? 0) - (weak.message.sentAt ?? k.message.sentAt ?? 0));
  const threads = new Set(fits.map((f) => f.message.threadId as string));
  if (threads.size <= 1) return [...threads][0] ?? null;
  if (weak.message.sender.name === undefined || weak.message.sentAt === undefined) return null;
  fits.sort((a, b) => far(a) - far(b) || ((a.message.threadId as string) < (b.message.threadId as string) ? -1 : 1));
  return fits[0]?.message.threadId ?? null;
}
