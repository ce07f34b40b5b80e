import type { WorkKind } from '../../../lib/nlp/message/workplace.ts';

/** One way of saying one fact: what the message is about, its text, what is stated. */
export type Wording<T> = readonly [kind: WorkKind, text: string, stated: T];
