import { Gated } from '../nlp/message/gate.ts';

/** Folded alternatives that stand as words of their own, looked for in a message. */
export const wholeWords = (words: string): Gated => new Gated(new RegExp(`(?<![a-z])(?:${words})(?![a-z])`));
