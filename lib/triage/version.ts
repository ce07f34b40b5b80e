import { WEIGHTS } from './weights.ts';

/** Version of the rules; raised with every change that can change an answer. Stored with each derived row. */
const RULES = 14;
export const TRIAGE_VERSION = RULES * 1000 + WEIGHTS.version;
