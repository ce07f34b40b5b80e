import { audit } from './audit.ts';
import { core } from './core.ts';
import { judgement } from './judgement.ts';
import { more } from './more.ts';

/** Every text in English: the source that the other languages are checked against. */
export const english = { ...core, ...judgement, ...audit, ...more } as const;
