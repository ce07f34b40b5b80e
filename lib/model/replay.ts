import type { ProfileReport, Referrals, RubricEntry, SnapshotComparison } from './report.ts';
import type { Quote } from './text.ts';
import type { Span } from './time.ts';

/* A recruiter's search and a pasted ad, held against the profile. Made by the audit, shown as they are. */

/** One part of a Boolean search: any of its terms must stand in the fields it looks at. */
export interface Clause {
  readonly field: 'title' | 'keywords' | 'skills' | 'location';
  readonly any: readonly string[];
}
export interface Search {
  readonly id: string;
  readonly clauses: readonly Clause[];
}
/** What became of one clause; a clause whose section was not read is unknown, not lost. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly result: 'met' | 'lost' | 'unknown';
  readonly quote: Quote | null;
}
export interface SearchResult {
  readonly search: Search;
  /** The search as typed: `("A" OR "B") AND (…)`. */
  readonly text: string;
  readonly clauses: readonly ClauseResult[];
  /** Null where a clause is unknown and none is lost. */
  readonly found: boolean | null;
}
/** The row of search results as it would appear; `cut` = the headline goes on. */
export interface ResultRow {
  readonly name: string | null;
  readonly headline: string | null;
  readonly cut: boolean;
  readonly current: string | null;
  readonly place: string | null;
}
export interface SearchReplay {
  readonly row: ResultRow;
  readonly results: readonly SearchResult[];
}

/** Years that an ad asks for and those that the dates of positions show; null where the dates don't say. */
export interface YearsAsked {
  readonly asked: number;
  /** Positions that name what is asked for, or all where the ad names nothing. */
  readonly of: 'named' | 'all';
  readonly shown: number | null;
}

/** One requirement of an ad and what the profile shows for it; an empty list means "no evidence". */
export interface RequirementLine {
  readonly requirement: string;
  readonly terms: readonly string[];
  readonly quotes: readonly Quote[];
  readonly years?: YearsAsked;
  /** Share of its terms with a quote, 0 to 1; years that are asked for and dated count as one more term. */
  readonly share: number;
}

/** Terms that a job ad or a recruiter's message asks for; the user picks what becomes part of the goal. */
export interface ProposedTerms {
  readonly titles: readonly { readonly title: string; readonly synonyms: readonly string[] }[];
  readonly level: string | null;
  readonly skills: readonly string[];
  readonly domains: readonly string[];
}

/** What can be saved of the profile and its audit. */
export const PROFILE_FILES = ['markdown', 'json', 'json-resume'] as const;
export type ProfileFile = (typeof PROFILE_FILES)[number];

/** What views ask of the audit beyond what is stored. */
export type StudyQuestion =
  | { readonly ask: 'searches'; readonly searches: readonly Search[] | null }
  | { readonly ask: 'ad'; readonly text: string }
  | { readonly ask: 'terms'; readonly text: string }
  | { readonly ask: 'file'; readonly file: ProfileFile }
  | { readonly ask: 'referrals'; readonly text: string }
  | { readonly ask: 'report' }
  /** Null: the two newest instants. */
  | { readonly ask: 'compare'; readonly between: Span | null }
  | { readonly ask: 'rubric' };
/** The answers; null where no profile was read yet. */
export interface StudyAnswers {
  readonly searches: SearchReplay | null;
  readonly ad: readonly RequirementLine[] | null;
  readonly terms: ProposedTerms;
  readonly file: string | null;
  /** Null where the text is no list of connections. */
  readonly referrals: Referrals | null;
  readonly report: ProfileReport | null;
  /** Null where fewer than two instants are known. */
  readonly compare: SnapshotComparison | null;
  readonly rubric: readonly RubricEntry[];
}
export type StudyAnswer = StudyAnswers[keyof StudyAnswers];
