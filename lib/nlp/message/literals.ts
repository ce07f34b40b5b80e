import regjsparser, { type AstNode } from 'regjsparser';
import { fold } from './fold.ts';

/** Folded pieces of text, one of which stands in every text that the pattern matches. */
export type Clause = readonly string[];

type Features = { lookbehind: true; namedGroups: true; unicodePropertyEscape: true };
type Node = AstNode<Features>;

/** What a piece of a pattern says about the texts it matches. */
interface Piece {
  /** All texts it matches, where they are few; null: too many to list. */
  readonly exact: readonly string[] | null;
  /** What must stand somewhere in the text besides. */
  readonly clauses: readonly Clause[];
}

const NOTHING: Piece = { exact: [''], clauses: [] };
const ANYTHING: Piece = { exact: null, clauses: [] };
/** More texts than this are no longer listed one by one. */
const MAX_EXACT = 48;
const MAX_CLASS = 12;
/** Longer pieces tell no more. */
const MAX_LENGTH = 6;

/** Signs that most messages do without. */
const SIGN = /[%@+€$£×]/;

/** Roughly how often a text stands at a place of a message: what a clause is worth. */
function oddsOf(clause: Clause): number {
  let sum = 0;
  for (const text of clause) {
    let odds = 1;
    for (const char of text) odds /= char === ' ' ? 6 : char >= 'a' && char <= 'z' ? 20 : SIGN.test(char) ? 700 : 80;
    sum += odds;
  }
  return sum;
}
/** A clause that most messages meet is not worth asking. */
const COMMON = 1 / 600;

/** A clause in few words: a text that holds a longer piece holds the shorter one inside it. */
function clauseOf(texts: readonly string[]): Clause | null {
  const short = [...new Set(texts.map((t) => t.slice(0, MAX_LENGTH)))];
  const least = short.filter((t) => !short.some((other) => other !== t && t.includes(other)));
  return least.length === 0 || least.includes('') || oddsOf(least) > COMMON ? null : least;
}

const clausesOf = (piece: Piece): readonly Clause[] => {
  const own = piece.exact === null ? null : clauseOf(piece.exact);
  return own === null ? piece.clauses : [...piece.clauses, own];
};

function sequence(nodes: readonly Node[], flags: string): Piece {
  const clauses: Clause[] = [];
  let run: readonly string[] = [''];
  /** Whether everything so far is in `run`. */
  let whole = true;
  const close = (next: readonly string[]): void => {
    const clause = clauseOf(run);
    if (clause !== null) clauses.push(clause);
    run = next;
    whole = false;
  };
  for (const node of nodes) {
    const { exact, clauses: more } = pieceOf(node, flags);
    clauses.push(...more);
    if (exact === null) close(['']);
    else if (run.length * exact.length > MAX_EXACT) close(exact);
    else run = run.flatMap((a) => exact.map((b) => a + b));
  }
  if (whole) return { exact: [...new Set(run)], clauses };
  close(['']);
  return { exact: null, clauses };
}

/** Of every way the rarest clause: together they are one that holds whichever way is taken. */
function either(ways: readonly Piece[]): Piece {
  const exact = ways.every((w) => w.exact !== null) ? [...new Set(ways.flatMap((w) => w.exact ?? []))] : null;
  if (exact !== null && exact.length <= MAX_EXACT && ways.every((w) => w.clauses.length === 0))
    return { exact, clauses: [] };
  const rarest = ways.map((w) => [...clausesOf(w)].sort((a, b) => oddsOf(a) - oddsOf(b))[0]);
  const clause = rarest.every((c) => c !== undefined) ? clauseOf(rarest.flat()) : null;
  return { exact: null, clauses: clause === null ? [] : [clause] };
}

/** One character; what folding and ignoring case do to it must be the same in pattern and text. */
function character(code: number, flags: string): Piece {
  const char = String.fromCodePoint(code);
  const odd = flags.includes('i') && (code >= 0x250 || (flags.includes('u') && /[sk]/i.test(char)));
  return odd ? ANYTHING : { exact: [fold(char)], clauses: [] };
}

function characterClass(node: Extract<Node, { type: 'characterClass' }>, flags: string): Piece {
  if (node.negative) return ANYTHING;
  const chars: Piece[] = [];
  for (const part of node.body) {
    if (part.type === 'value') chars.push(character(part.codePoint, flags));
    else if (part.type === 'characterClassRange' && part.max.codePoint - part.min.codePoint < MAX_CLASS)
      for (let code = part.min.codePoint; code <= part.max.codePoint; code++) chars.push(character(code, flags));
    else return ANYTHING;
  }
  return chars.length > MAX_CLASS ? ANYTHING : either(chars);
}

function quantified(node: Extract<Node, { type: 'quantifier' }>, flags: string): Piece {
  const body = pieceOf(node.body[0], flags);
  if (node.min === 1 && node.max === 1) return body;
  if (node.min === 0) return node.max === 1 && body.clauses.length === 0 ? either([NOTHING, body]) : ANYTHING;
  return { exact: null, clauses: clausesOf(body) };
}

function pieceOf(node: Node, flags: string): Piece {
  switch (node.type) {
    case 'value':
      return character(node.codePoint, flags);
    case 'characterClass':
      return characterClass(node, flags);
    case 'alternative':
      return sequence(node.body, flags);
    case 'disjunction':
      return either(node.body.map((way) => pieceOf(way, flags)));
    case 'quantifier':
      return quantified(node, flags);
    case 'anchor':
      return NOTHING;
    case 'group': {
      if (node.behavior === 'negativeLookahead' || node.behavior === 'negativeLookbehind') return NOTHING;
      const inside = sequence(node.body, flags);
      // What is looked at stands in the text, though not in the match.
      return node.behavior === 'lookahead' || node.behavior === 'lookbehind'
        ? { exact: [''], clauses: clausesOf(inside) }
        : inside;
    }
    default:
      return ANYTHING;
  }
}

const FEATURES = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true } as const;
const treeOf = (pattern: RegExp): Node =>
  regjsparser.parse<Features>(pattern.source, pattern.flags.replace(/[^iu]/g, ''), FEATURES);

/** What every match begins with, folded; null where that is no short list. */
export function beginningsOf(pattern: RegExp): readonly string[] | null {
  const tree = treeOf(pattern);
  const nodes = tree.type === 'alternative' ? tree.body : [tree];
  const first = nodes.find((node) => !(node.type === 'group' && node.behavior.startsWith('negative')));
  const { exact } = first === undefined ? ANYTHING : pieceOf(first, pattern.flags);
  return exact === null || exact.includes('') ? null : exact;
}

/**
 * What a text must hold, folded, for a pattern to match in it or in its folded form: one piece of each clause. No clauses:
 * it can match without any word that could be looked for. Throws a `SyntaxError` on what is no pattern.
 */
export function clausesFor(pattern: RegExp): readonly Clause[] {
  return clausesOf(pieceOf(treeOf(pattern), pattern.flags));
}
