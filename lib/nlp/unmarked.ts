/** A text without the marks and gaps that pull a statement apart, with the way back to where it stood. */
export interface Unmarked {
  readonly text: string;
  /** Where a stretch of `text` stands in what was given, without marks that stand around it. */
  where(start: number, end: number): readonly [number, number];
}

/** What is taken out: a stretch, and what stands in its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: '' | ' ';
}

/** A line of a quotation; "> 20 clients" is a number. */
const QUOTED = /^[ \t]{0,8}>{1,8}(?!>|\s?\d)[ \t]?/gm;
/** Stressed words: **so**, *so*, __so__, `so`; snake_case, addresses and bullets are none. */
const STRESSED =
  /(?<![\p{L}\p{N}*_`/\\])(\*{1,3}|_{1,3}|`{1,3})(?=[^\s*_`])([^\n*_`]{1,200})(?<=\S)\1(?![\p{L}\p{N}*_`/])/gu;
const GAP = /[ \t]{2,}/g;
const BREAK = / ?\n ?/g;
/** A line that was broken inside a sentence: the next goes on in small letters, or the last word wants another. */
const ENDS_IN_WORD = /[\p{L}\p{N}),&]$/u;
const GOES_ON = /^[\p{Ll}(]/u;
const WANTS_MORE =
  /(?<![\p{L}\p{N}])(?:for|to|of|and|or|in|with|a|an|the|on|at|my|für|zu|und|oder|im|mit|pour|de|des|et|ou|en|para|por|con|com|y|e|voor|van|met)$/u;

const cutsOf = (text: string, pattern: RegExp, put: Cut['put']): Cut[] =>
  Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length, put }));

/** Both marks of each stressed stretch, not what stands between them. */
const marksOf = (text: string): Cut[] =>
  Array.from(text.matchAll(STRESSED), (m) => {
    const [mark, end] = [m[1]?.length ?? 0, m.index + m[0].length];
    return [
      { start: m.index, end: m.index + mark, put: '' as const },
      { start: end - mark, end, put: '' as const },
    ];
  }).flat();

/** Breaks of lines inside sentences. */
const wrapsOf = (text: string): Cut[] =>
  cutsOf(text, BREAK, ' ').filter(({ start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 2)];
    return GOES_ON.test(after) ? ENDS_IN_WORD.test(before) : /^\p{L}/u.test(after) && WANTS_MORE.test(before);
  });

/** Steps in order, each with signs without one of which it has nothing to do: it sees what the last one left. */
const STEPS: readonly (readonly [readonly string[], (text: string) => Cut[]])[] = [
  [['>'], (text) => cutsOf(text, QUOTED, '')],
  [['*', '_', '`'], marksOf],
  [['  ', '\t'], (text) => cutsOf(text, GAP, ' ')],
  [['\n'], wrapsOf],
];

/** Takes marks of stress and quotation, runs of white space and broken lines out of a text; bullets and paragraphs stay. */
export function unmarked(given: string): Unmarked {
  let text = given;
  let map: number[] | null = null;
  for (const [signs, step] of STEPS) {
    const cuts = signs.some((sign) => text.includes(sign)) ? step(text) : [];
    if (cuts.length === 0) continue;
    const [kept, pieces]: [number[], string[]] = [[], []];
    let at = 0;
    const keep = (to: number): void => {
      pieces.push(text.slice(at, to));
      for (; at < to; at++) kept.push(map?.[at] ?? at);
    };
    for (const { start, end, put } of cuts) {
      keep(start);
      if (put !== '') {
        pieces.push(put);
        kept.push(map?.[start] ?? start);
      }
      at = end;
    }
    keep(text.length);
    text = pieces.join('');
    map = kept;
  }
  const back = map;
  return {
    text,
    where(start, end) {
      if (back === null) return [start, end];
      const from = back[start] ?? given.length;
      return [from, end > start ? (back[end - 1] ?? given.length - 1) + 1 : from];
    },
  };
}
