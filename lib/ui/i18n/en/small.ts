import { audit } from './audit.ts';
import { core } from './core.ts';
import { judgement } from './judgement.ts';

/** What every page loads, in one file: a small page asks for nothing else. */
export const small = { ...core, ...judgement, ...audit } as const;
