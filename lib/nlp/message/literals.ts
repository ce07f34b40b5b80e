import { listOf } from './heads.ts';
import { Reader } from './pattern-reader.ts';
import { type Clause, clausesOf } from './piece.ts';

/** What a text must hold, folded, for a pattern to match in it or in its folded form, and where a match may begin. */
export interface Signs {
  /** One piece of each must stand in the text. None: it can match without any word that could be looked for. */
  readonly clauses: readonly Clause[];
  /** Beginnings, folded, of which every match has one; null where it may begin with almost anything, or be empty. */
  readonly heads: readonly string[] | null;
  /** It begins only where no letter stands before. */
  readonly apart: boolean;
  /** All that its clauses speak of lies between so many characters before a match's beginning … */
  readonly behind: number;
  /** … and so many from there on; either may be infinite. */
  readonly most: number;
  /** Its source, of which engines make less code: see {@link withJoints}. */
  readonly lean: string;
}

/**
 * A pattern's source with empty looks ahead at its joints, which match the same. V8 and SpiderMonkey write the code for what
 * follows a choice up to ten times, once for each way that leads there; a look ahead makes them write it once. Of some
 * hundred patterns with long lists of words that is half of the code, and beyond 16 MiB of it V8 optimises none that
 * comes after.
 */
function withJoints(source: string, joints: readonly number[]): string {
  let out = '';
  let from = 0;
  for (const at of joints) {
    out += `${source.slice(from, at)}(?=)`;
    from = at;
  }
  return out + source.slice(from);
}

const NO_LETTER_BEFORE = /^\(\?<!(?:\[(?:a-z(?:0-9)?|\\p\{L\})-?\]|\\p\{L\})\)/;

export function signsOf(pattern: RegExp): Signs {
  const { source } = pattern;
  const { piece, ways, behind, joints } = new Reader(pattern).whole();
  const apart = ways === 1 && NO_LETTER_BEFORE.test(source);
  const lean = withJoints(source, joints);
  return { clauses: clausesOf(piece), heads: listOf(piece.heads), apart, behind, most: piece.most, lean };
}
