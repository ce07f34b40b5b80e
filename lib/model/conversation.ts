import type { EpochMs } from './time.ts';

export type Direction = 'inbound' | 'outbound';

export interface Person {
  readonly name?: string;
  readonly headline?: string;
  readonly company?: string;
  /** Profile address, canonical `https://www.linkedin.com/in/<vanity>`, where the source has it. */
  readonly url?: string;
}

/** How the site marks a message or thread. */
export type MessagePill = 'inmail' | 'sponsored' | 'offer' | 'invitation' | 'request';

/** One message as one source showed it. `undefined` = unknown. */
export interface Message {
  /** Strong key of the thread (`2-…==`), or absent where the source has none. */
  readonly threadId?: string;
  readonly direction: Direction;
  readonly sender: Person;
  readonly recipients?: readonly Person[];
  /** Instant sent; `sentAtPrecision` says how exact it is. Absent where nothing can be said. */
  readonly sentAt?: EpochMs;
  readonly sentAtPrecision?: 'second' | 'minute' | 'day';
  readonly subject?: string;
  readonly text: string;
  readonly pill?: MessagePill;
  readonly folder?: string;
  readonly draft?: boolean;
  readonly group?: boolean;
  readonly attachments?: number;
  /** Only the beginning of the text was seen (a list row's snippet). */
  readonly snippet?: boolean;
  /** The site itself speaks (notice, reminder). */
  readonly system?: boolean;
}

/** A list row: proves that a thread exists and when it was last active; never triaged as a first message. */
export interface ConversationHint {
  readonly participant: Person;
  readonly lastActiveAt?: EpochMs;
  readonly lastSnippet?: string;
  readonly lastDirection?: Direction;
  readonly unread?: boolean;
  readonly pill?: MessagePill;
  readonly group?: boolean;
}

/** A run of inbound messages from one sender, closed by 28 days without one (design: "approach"). */
export interface Approach {
  readonly key: string;
  readonly conversationId: string;
  readonly sender: Person;
  /** First inbound message's instant; absent where unknown. */
  readonly startedAt?: EpochMs;
  readonly lastAt?: EpochMs;
  /** Inbound messages in order of time. */
  readonly messages: readonly Message[];
  /** The owner wrote after the first inbound message. */
  readonly answered: boolean;
}

export interface Conversation {
  readonly id: string;
  /** `strong`: a thread id; `weak`: made for a source without one (paste, invitation). */
  readonly strength: 'strong' | 'weak';
  readonly title?: string;
  readonly participants: readonly Person[];
  /** Direction of the first sent (not drafted) message. */
  readonly direction: Direction | null;
  readonly startedAt?: EpochMs;
  readonly lastActiveAt?: EpochMs;
  readonly group?: boolean;
  readonly messages: readonly Message[];
  readonly approaches: readonly Approach[];
}
