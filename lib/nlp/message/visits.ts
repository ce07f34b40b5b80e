import * as V from '../lexicon/msg-visits.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';

const apart = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`);
const SELDOM = new Gated(new RegExp(apart(V.SELDOM).source, 'g'));
const AT_FIRST = new Gated(new RegExp(apart(V.AT_FIRST).source, 'g'));
const JOURNEY = apart(V.JOURNEY);
const ONLY = apart(V.ONLY);
const REST_BY_MAIL = new Gated(apart(V.REST_BY_MAIL));
const IN_TOWN = /(?:^|\s)(?:in|to|at|nach|à|a|en|em|te) \p{Lu}\p{L}/u;
/** "Basingstoke once a quarter": a town by itself right before the amount. */
const TOWN_ALONE = /(?:^|[.,;:(] ?)(\p{Lu}[\p{L}-]{2,16}),? $/u;
/** Characters around an amount in which the journey it counts is named. */
const AROUND = 44;

export interface Visit extends Span {
  /** Said to be all there is. */
  readonly only: boolean;
  /** The sentence or list item that says so. */
  readonly clause: Span;
}

/** "First two weeks on site, afterwards once a month": what comes then is all there is. */
const THEN =
  /(?<![a-z])(?:after(?:wards?| that)|then|thereafter|later(?: on)?|from then on|danach|dann|spater|anschliessend|ensuite|puis|apres|luego|despues|poi|dopo|successivamente|depois|daarna|nadien|vervolgens),? (?:it.s |only |just |nur |noch |seulement |solo |so |nog |maar |about |(?:[a-z]+ ){0,4})$/;

/** Characters on either side that a sentence is followed for. */
const LONGEST = 240;

/** The sentence or line around a span; an abbreviation's full stop goes on in small letters or figures. */
function clauseOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !isEnd(text, to)) to++;
  return { start: from, end: to };
}
function isEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '\n' || char === ';' || char === '•' || char === '|') return true;
  return (char === '.' || char === '!' || char === '?') && !/^\s?[\p{Ll}\d]/u.test(text.slice(at + 1, at + 3));
}

function visitIn(doc: Doc, amounts: Gated): Visit | undefined {
  for (const m of amounts.all(doc)) {
    const said = { start: m.index, end: m.index + m[0].length };
    const clause = clauseOf(doc.text, said);
    const then = THEN.test(doc.folded.slice(Math.max(clause.start, said.start - AROUND), said.start));
    const from = then ? clause.start : Math.max(clause.start, said.start - AROUND);
    const to = Math.min(clause.end, said.end + AROUND);
    const near = doc.folded.slice(from, to);
    const alone = TOWN_ALONE.exec(doc.text.slice(Math.max(0, said.start - AROUND), said.start))?.[1];
    const town = alone !== undefined && isPlace(alone);
    if (!town && !JOURNEY.test(near) && !IN_TOWN.test(doc.text.slice(from, to))) continue;
    return { ...said, clause, only: town || then || ONLY.test(near) };
  }
  return undefined;
}

/** A visit a month or less. */
export const seldomThere = (doc: Doc): Visit | undefined => visitIn(doc, SELDOM);
/** Presence at the start or the end of the work. */
export const thereAtFirst = (doc: Doc): Visit | undefined => visitIn(doc, AT_FIRST);
/** What is left goes by mail or phone: "two meetings a year in Zurich, otherwise e-mail". */
export const restByMail = (doc: Doc): boolean => REST_BY_MAIL.test(doc);
