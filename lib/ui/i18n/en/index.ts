import { more } from './more.ts';
import { small } from './small.ts';

/** Every text in English: the source that the other languages are checked against. */
export const english = { ...small, ...more } as const;
