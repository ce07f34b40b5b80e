import { fold } from './message/fold.ts';

/** A sentence, bullet or headline statement with its offset in the whole text. */
export interface Clause {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
}

/** Ends of sentences, bullets and headline signs; a wrapped line goes on, a blank line or a bullet does not; "ab 1. September" neither. */
const END =
  /(?<=[.!?…])["”’)*]*\s+(?!(?<=(?<!\d)\d\d?\.\s)(?:Jan|Feb|März|April|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez|Quartal|Semester|Lehrjahr))(?=["“(*¿¡]*[\p{Lu}\d¿¡#@])|\n\s*\n|\n(?=\s*(?:[-–—•*·▪►✓✔➤→#]|\d+[.)]\s))|\s[|•·▪►➤✓✔]\s?|\s[|•]|\s\/\/\s/gu;

/** Cuts a text into clauses, in order. A line break counts as an end where lines are short statements. */
export function clausesOf(text: string): Clause[] {
  const out: Clause[] = [];
  let at = 0;
  const push = (end: number): void => {
    const piece = text.slice(at, end);
    if (piece.trim() !== '') out.push({ text: piece, folded: fold(piece), start: at });
  };
  for (const m of text.matchAll(END)) {
    push(m.index);
    at = m.index + m[0].length;
  }
  push(text.length);
  return out;
}

/** What a pattern found, as a true quote of the text. */
export interface Hit {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export function hitIn(clause: Clause, index: number, length: number): Hit {
  return {
    quote: clause.text.slice(index, index + length),
    start: clause.start + index,
    end: clause.start + index + length,
  };
}
