const SIGNS: ReadonlySet<number> = new Set([...'.!?…;\n'].map((sign) => sign.charCodeAt(0)));

/**
 * What stands behind the last end of a sentence in a text, looked for from behind: all of it where none ends there.
 * @param end a sticky pattern that begins with one of the signs above; no match of it holds the beginning of another
 */
export function behindLast(text: string, end: RegExp): string {
  for (let at = text.length - 1; at >= 0; at--) {
    if (!SIGNS.has(text.charCodeAt(at))) continue;
    end.lastIndex = at;
    if (end.test(text)) return text.slice(end.lastIndex);
  }
  return text;
}

const SENTENCE_END = /[.!?;\n]/y;
/** The rest of a sentence, item or line at the end of a text: what stands behind its last sign of an end. */
export const lastPart = (text: string): string => behindLast(text, SENTENCE_END);
