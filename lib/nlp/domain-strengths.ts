/*
 * How much a term of a field counts, 0 to 1. A sure one is 1 and enough on its own; terms of one field that stand together
 * make it where they reach 1.
 */

/** Two likely terms make a field, or a likely one and one of the next. */
export const LIKELY = 0.6;
/** Beside a likely term just enough; two of them don't make a field. */
export const HINT = 0.4;
/** Beside a second sure mention of the field just enough, alone not. */
export const HALF = 0.5;
/** Next to nothing. */
export const FAINT = 0.2;
