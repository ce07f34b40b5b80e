import type { Conversation, Message } from '../model/conversation.ts';

/**
 * A conversation as a page shows it: its messages. Who takes part, its approaches and, without an id of the site's
 * (null), its own id follow from them; `complete` adds these, so that no page has to carry what they take.
 */
export const looseConversation = (
  id: string | null,
  messages: readonly Message[],
  extra: Partial<Pick<Conversation, 'title' | 'group'>> = {},
): Conversation => ({
  id: id ?? '',
  strength: id === null ? 'weak' : 'strong',
  participants: [],
  direction: null,
  messages,
  approaches: [],
  ...extra,
});
