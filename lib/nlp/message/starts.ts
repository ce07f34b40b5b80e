import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { beginningsOf } from './literals.ts';
import { matchesAt } from './matches.ts';
import { perDoc } from './per-doc.ts';

/** What is looked for in a message. */
export interface Finder {
  all(doc: Doc): Iterable<RegExpExecArray>;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Where letters begin, whether a word of the text or after an accent that was folded away. */
const wordStarts = perDoc(({ folded }) => {
  const out: number[] = [];
  let inside = false;
  for (let i = 0; i < folded.length; i++) {
    const letter = isLetter(folded.charCodeAt(i));
    if (letter && !inside) out.push(i);
    inside = letter;
  }
  return out;
});

/**
 * A pattern that begins with one of a few words, written `(?<![\\p{L}])(?:at|from|…)`, is tried only where a word begins as
 * one of them does: that is read off the pattern. Throws a `TypeError` on a pattern that begins otherwise.
 */
export function begun(source: string): Finder {
  const gate = new Gated(new RegExp(source, 'uy'), 'text');
  const words = beginningsOf(gate.pattern);
  if (!source.startsWith('(?<![\\p{L}])') || words === null || words.some((w) => !/^[a-z]/.test(w)))
    throw new TypeError(`begins with no word: ${source.slice(0, 40)}`);
  const pairs = new Set(words.map((w) => w.slice(0, 2)));
  const singles = new Set(words.filter((w) => w.length < 2));
  const fits = (folded: string, at: number): boolean =>
    pairs.has(folded.slice(at, at + 2)) || singles.has(folded.charAt(at));
  return {
    all: (doc) =>
      gate.mayMatch(doc)
        ? matchesAt(
            gate.pattern,
            doc.text,
            wordStarts(doc).filter((at) => fits(doc.folded, at)),
          )
        : [],
  };
}

const UPPER = /\p{Lu}/u;
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
};

/** Where a capital or a figure stands. */
const capitals = perDoc(({ text }) => {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || isCapital(text, i)) out.push(i);
  }
  return out;
});

/** A pattern over the text as written that begins with a capital or a figure is tried only there. */
export function capital(source: string): Finder {
  const gate = new Gated(new RegExp(source, 'uy'), 'text');
  return { all: (doc) => (gate.mayMatch(doc) ? matchesAt(gate.pattern, doc.text, capitals(doc)) : []) };
}
