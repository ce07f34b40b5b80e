import { isStated } from './domain-frames.ts';
import { LIKELY } from './domain-strengths.ts';
import type { DomainMatch, DomainTerm } from './domains.ts';
import { plain } from './lexicon/domain-everyday.ts';
import { fold } from './message/fold.ts';

/*
 * What a text tells of one candidate field, as numbers that learnt weights are laid on (domain-judge.ts).
 */

/** A text, its terms as strong as their places make them, and the fields that the word lists state. */
export interface Seen {
  readonly text: string;
  /** Where running text begins, UTF-16. */
  readonly running: number;
  readonly terms: readonly DomainTerm[];
  readonly stated: readonly DomainMatch[];
}

/**
 * Names of the numbers, with the sign that a weight may have: a sure term added to the headline only moves those that
 * speak for its field, so that it never costs the field.
 */
export const EVIDENCE = [
  ['stated', 1],
  ['strength of the strongest term', 1],
  ['sure in headline', 1],
  ['not in headline', -1],
  ['terms in headline', 1],
  ['sure terms in headline', 1],
  ['sure terms in story', 1],
  ['told whom the work is for', 1],
  ['in the first sentence', 1],
  ['of several words', 1],
  ['another field sure in headline', 0],
  ['words', 1],
] as const;

/** More terms than that say no more. */
const MOST = 3;
const different = (terms: readonly DomainTerm[]): number =>
  Math.min(MOST, new Set(terms.map((t) => plain(fold(t.quote)))).size);

/** A field that a text has terms of, and its numbers in the order of `EVIDENCE`, less the last one. */
export interface Candidate {
  readonly domain: string;
  readonly terms: readonly DomainTerm[];
  readonly stated: DomainMatch | undefined;
  readonly numbers: readonly number[];
}

/** What a past post, a topic or one odd customer alone tells is no candidate. */
const isCandidate = (c: Candidate): boolean => c.stated !== undefined || c.terms.some((t) => t.strength >= LIKELY);

/** Every field that a text has terms of that may state it. */
export function candidatesOf({ text, running, terms, stated }: Seen): Candidate[] {
  const folded = fold(text);
  const end = folded.slice(running).search(/[.!?\n]/);
  const firstSentence = end === -1 ? text.length : running + end;
  const inHeadline = (t: DomainTerm): boolean => t.start < running;
  const isSure = (t: DomainTerm): boolean => t.strength >= 1;
  const named = terms.filter((t) => inHeadline(t) && isSure(t));
  const all = [...new Set(terms.map((t) => t.domain))].map((domain): Candidate => {
    const own = terms.filter((t) => t.domain === domain);
    const headline = own.filter(inHeadline);
    const story = own.filter((t) => !inHeadline(t));
    const match = stated.find((m) => m.domain === domain);
    const other = named.some((t) => t.domain !== domain);
    return {
      domain,
      terms: own,
      stated: match,
      numbers: [
        match !== undefined,
        Math.max(...own.map((t) => t.strength)),
        headline.some(isSure),
        headline.length === 0,
        different(headline),
        different(headline.filter(isSure)),
        different(story.filter(isSure)),
        story.some((t) => isStated(folded, t.start, t.end)),
        story.some((t) => t.start < firstSentence),
        own.some((t) => /[ -]/.test(t.quote)),
        other,
      ].map(Number),
    };
  });
  return all.filter(isCandidate);
}

/** How much of headline and titles, and of the story behind them, is read word by word, in characters: whole profiles are far longer than the texts learnt from. */
const HEADLINE_READ = 300;
const STORY_READ = 600;
/** Inflections and compounds in any language begin alike. */
const STEM = 6;

/** A word's beginning and where it stands, UTF-16. */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Beginnings of the words of headline and story, folded. */
export function stemsOf(text: string, running: number): Stem[] {
  const folded = fold(text.slice(0, running + STORY_READ));
  const stems = [...folded.matchAll(/[a-z\d&+]{2,}/g)].map((m) => ({
    stem: m[0].slice(0, STEM),
    start: m.index,
    end: m.index + m[0].length,
  }));
  return stems.filter((s) => s.start < HEADLINE_READ || s.start >= running);
}
