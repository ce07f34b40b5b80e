import { MSG_EXPERT } from './msg-expert.ts';
import { MSG_LURE } from './msg-lure.ts';
import { MSG_SELLING } from './msg-selling.ts';
import { MSG_SITE } from './msg-site.ts';
import { MSG_SOCIAL } from './msg-social.ts';
import { MSG_VENTURE } from './msg-venture.ts';
import { MSG_WORK } from './msg-work.ts';

/**
 * One idea that messages express, in the words of seven languages; phrases separated by ` ; `.
 * The grammar of a phrase is that of `compilePhrases`. `all` holds words used in every language.
 */
export interface Concept {
  readonly id: string;
  /** Why it tells messages apart. */
  readonly why: string;
  readonly fires: string;
  readonly silent: string;
  readonly all?: string;
  readonly en?: string;
  readonly de?: string;
  readonly fr?: string;
  readonly es?: string;
  readonly it?: string;
  readonly pt?: string;
  readonly nl?: string;
}

export const CONCEPTS: readonly Concept[] = [
  ...MSG_WORK,
  ...MSG_EXPERT,
  ...MSG_VENTURE,
  ...MSG_SELLING,
  ...MSG_SOCIAL,
  ...MSG_LURE,
  ...MSG_SITE,
];
