import { perWordLexeme } from './lexeme.ts';

const STEM_LENGTH = 5;

/** The first five letters of a longer word, which its forms share; none for a shorter one. */
export const stemOf = perWordLexeme((word) => (word.length > STEM_LENGTH + 1 ? word.slice(0, STEM_LENGTH) : ''));
