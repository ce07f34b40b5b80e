import { type Candidate, candidatesOf, type Seen, type Stem, stemsOf } from './domain-evidence.ts';
import { WEIGHTS } from './domain-weights.ts';
import type { DomainMatch } from './domains.ts';

/*
 * The last word on the fields that a profile states: what the word lists found, weighed by what was learnt from
 * labelled profiles (tools/train-domains.ts). It keeps, drops or admits a field that has terms in the text, and no other.
 */

/** Weight of a word's beginning for one field. */
export type StemWeight = (domain: string, stem: string) => number;

const LEVEL_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The letter of no weight; each letter before or behind it is a step of an eighth. */
const LEVEL_ZERO = LEVEL_LETTERS.length / 2;
export const LEVELS_IN_ONE = 8;
export const levelLetter = (weight: number): string =>
  LEVEL_LETTERS.charAt(
    Math.min(LEVEL_LETTERS.length - 1, Math.max(0, LEVEL_ZERO + Math.round(weight * LEVELS_IN_ONE))),
  );
export const domainLetter = (at: number): string => LEVEL_LETTERS.charAt(at);

/** A stem as a digit for how much of its beginning the one before shares, the rest, then a letter for each field and its level. */
const STEM_ENTRY = /(\d)([a-z\d&+]*?)((?:[A-L][A-Za-z])+)/g;

/** Reads packed weights: for each field its stems. */
export function unpacked(packed: string, domains: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const out = new Map(domains.map((d) => [d, new Map<string, number>()]));
  let last = '';
  for (const [, shared = '0', rest = '', pairs = ''] of packed.matchAll(STEM_ENTRY)) {
    last = last.slice(0, Number(shared)) + rest;
    for (let i = 0; i < pairs.length; i += 2) {
      const domain = domains[LEVEL_LETTERS.indexOf(pairs.charAt(i))] ?? '';
      out.get(domain)?.set(last, (LEVEL_LETTERS.indexOf(pairs.charAt(i + 1)) - LEVEL_ZERO) / LEVELS_IN_ONE);
    }
  }
  return out;
}

/** More than that the words alone don't say. */
const MOST_WORDS = 5;

/** What the words of a text say for a field, in log odds; a word of the field's own term never speaks against it. */
export function wordsFor(
  { domain, terms }: Candidate,
  stems: readonly Stem[],
  weight: StemWeight,
  bias: number,
): number {
  const counted = new Map<string, number>();
  for (const { stem, start, end } of stems) {
    const learnt = weight(domain, stem);
    const own = learnt < 0 && terms.some((t) => start < t.end && t.start < end);
    if (learnt !== 0 && !own) counted.set(stem, learnt);
  }
  const sum = [...counted.values()].reduce((a, b) => a + b, bias);
  return Math.max(-MOST_WORDS, Math.min(MOST_WORDS, sum));
}

let learnt: ReturnType<typeof unpacked> | undefined;
const LEARNT_FIELDS: readonly string[] = WEIGHTS.domains;
const learntWeight: StemWeight = (domain, stem) => {
  learnt ??= unpacked(WEIGHTS.stems, LEARNT_FIELDS);
  return learnt.get(domain)?.get(stem) ?? 0;
};

/** Log odds from which a field stays that the lists state, and from which one comes that they only have terms of: of six in ten. */
const STAYS_FROM = -Math.log(0.6 / 0.4);
const COMES_FROM = Math.log(0.6 / 0.4);
/** Whether a candidate's log odds make it a field. */
export const isField = (c: Candidate, odds: number): boolean =>
  odds >= (c.stated === undefined ? COMES_FROM : STAYS_FROM);

/** Fields that the text states, strongest first: those that the word lists state and those that they nearly do, judged. */
export function judged(seen: Seen): DomainMatch[] {
  const candidates = candidatesOf(seen);
  if (candidates.length === 0) return [];
  const stems = stemsOf(seen.text, seen.running);
  const kept = candidates.filter((c) => {
    const bias = WEIGHTS.bias[LEARNT_FIELDS.indexOf(c.domain)] ?? 0;
    const numbers = [...c.numbers, wordsFor(c, stems, learntWeight, bias)];
    return isField(
      c,
      numbers.reduce((sum, n, i) => sum + n * (WEIGHTS.evidence[i] ?? 0), WEIGHTS.start),
    );
  });
  return kept.map((c) => c.stated ?? admitted(c)).sort((a, b) => b.score - a.score);
}

function admitted({ domain, terms }: Candidate): DomainMatch {
  const strongest = [...terms].sort((a, b) => b.strength - a.strength || a.start - b.start);
  return { domain, terms: strongest, score: Math.max(...terms.map((t) => t.strength)) };
}
