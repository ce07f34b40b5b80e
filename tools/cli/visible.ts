const SPACES = /[\t-\r\u0085\u2028\u2029]+/g;
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * A line for a terminal: what would move its cursor, colour it or turn its letters round shows as `\u001b`, an end of a line
 * as a space. Names and ids in it come from others.
 */
export const visible = (line: string): string =>
  line.replace(SPACES, ' ').replace(HIDDEN, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
