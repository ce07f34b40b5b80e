import { REFUSED, REFUSED_KIND } from './lexicon/refusal.ts';

/** Whether a folded clause turns all work down; one kind of it ("no on-site work") leaves the rest on offer. */
export const refuses = (folded: string): boolean => REFUSED.test(folded) && !REFUSED_KIND.test(folded);
