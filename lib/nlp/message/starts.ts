import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { matchesAt } from './matches.ts';
import { perDoc } from './per-doc.ts';

/** What is looked for in a message. */
export interface Finder {
  all(doc: Doc): Iterable<RegExpExecArray>;
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
