export const NO_MATCHES: Iterable<RegExpExecArray> = [];

/**
 * Matches of a global pattern, left to right and without overlaps, as they are asked for. What `matchAll` finds, without
 * the copy of the pattern that it makes each time: most patterns are tried in vain.
 */
export function matchesIn(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null
    ? NO_MATCHES
    : goOn((from) => {
        // Whoever asked may have used the same pattern elsewhere meanwhile.
        pattern.lastIndex = from;
        return pattern.exec(text);
      }, first);
}

/** A first match and all that follow it. @param next finds the first match from an offset on */
export function* goOn(
  next: (from: number) => RegExpExecArray | null,
  first: RegExpExecArray,
): Generator<RegExpExecArray> {
  for (let m: RegExpExecArray | null = first; m !== null; m = next(m.index + Math.max(1, m[0].length))) yield m;
}

/** Matches of a sticky pattern at these offsets, left to right and without overlaps, as a global one finds them. */
export function* matchesAt(pattern: RegExp, text: string, starts: Iterable<number>): Generator<RegExpExecArray> {
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    const m = pattern.exec(text);
    if (m === null) continue;
    from = start + m[0].length;
    yield m;
  }
}
