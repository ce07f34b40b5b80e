import { isSaidToBeFor, isServed, isStated, isWorkedFor, opensWith, servesAnyone } from './domain-frames.ts';
import { areListed } from './domain-lists.ts';
import { HINT, LIKELY } from './domain-strengths.ts';
import type { Origin } from './domain-terms.ts';
import type { DomainTerm } from './domains.ts';
import { fold } from './message/fold.ts';
import { languageOf } from './paragraphs.ts';

/** A text whose fields are told, and where it changes from titles to running text (UTF-16). */
export interface Told {
  readonly text: string;
  readonly folded: string;
  readonly running: number;
}

/** One field with all its terms in a text, and whether the rules take it as stated. */
export interface Candidate {
  readonly domain: string;
  /** Each place where a term stands. */
  readonly mentions: readonly DomainTerm[];
  readonly stated: boolean;
}

/** Everything that may speak for or against a field; its weights are learnt by tools/train-fields.ts. */
export type Sign =
  | 'always'
  | `${'sure' | 'likely'} ${1 | 2 | 3}`
  | 'hint'
  | `sure in front ${1 | 2}`
  | 'sure in text 2'
  | 'begins a title'
  | 'in no list in front'
  | `${'stated' | 'served' | 'worked for' | 'stated as worked for' | 'opens' | 'said to be for'} sure`
  | `${'worked for' | 'opens' | 'said to be for'} likely`
  | 'early'
  | 'late'
  | 'text alone'
  | `by ${Origin}`
  | 'several words'
  | 'short word'
  | 'other'
  | 'other in front'
  | 'less than another'
  | 'others'
  | 'shared word'
  | 'listed'
  | 'English'
  | 'for anyone'
  | 'front alone'
  | `field ${string}`;

/** Running text's first sentence or two; a word far behind them is less. In characters. */
const [EARLY, LATE] = [80, 200] as const;
const SHORT_WORD = 5;

const GOES_ON = /^(?:s|es)?(?:,| and\b| und\b| et\b| y\b| e\b| en\b| ?[&/|·•])/;

const isSure = (t: DomainTerm): boolean => t.strength >= 1;
const kindsOf = (terms: readonly DomainTerm[]): number => new Set(terms.map((t) => fold(t.quote))).size;

/** What is the same for all fields of a text. */
function around({ text, folded, running }: Told): (Sign | false)[] {
  return [
    'always',
    languageOf(text)[0] === 'en' && 'English',
    servesAnyone(folded.slice(0, running)) && 'for anyone',
    running >= text.length && 'front alone',
  ];
}

/** How many terms there are, how sure and where. */
function ofTerms({ mentions: terms, domain }: Candidate, { text: told, running }: Told): (Sign | false)[] {
  const sure = terms.filter(isSure);
  const likely = terms.filter((t) => t.strength >= LIKELY && !isSure(t));
  const inFront = (t: DomainTerm): boolean => t.start < running;
  const [front, behind] = [sure.filter(inFront), sure.filter((t) => !inFront(t))];
  const [sures, likelies, fronts] = [kindsOf(sure), kindsOf(likely), kindsOf(front)];
  const only = sures === 1 ? sure[0] : undefined;
  const counts = ([1, 2, 3] as const).flatMap((n) => [
    sures >= n && (`sure ${n}` as const),
    likelies >= n && (`likely ${n}` as const),
  ]);
  return [
    `field ${domain}`,
    ...counts,
    fronts >= 1 && 'sure in front 1',
    fronts >= 2 && 'sure in front 2',
    kindsOf(behind) >= 2 && 'sure in text 2',
    terms.some((t) => t.strength >= HINT && t.strength < LIKELY) && 'hint',
    front.some((t) => t.start === 0 || told[t.start - 1] === '\n') && 'begins a title',
    front.some((t) => !GOES_ON.test(told.slice(t.end, t.end + 8))) && 'in no list in front',
    behind.some((t) => t.start - running < EARLY) && 'early',
    behind.length > 0 && behind.every((t) => t.start - running > LATE) && 'late',
    behind.length > 0 && front.length === 0 && 'text alone',
    only !== undefined && `by ${only.origin}`,
    sure.some((t) => t.quote.includes(' ')) && 'several words',
    sure.every((t) => t.quote.length <= SHORT_WORD) && 'short word',
  ];
}

/** In what sentences its terms stand. */
function ofSentences({ mentions: terms }: Candidate, { folded, running }: Told): (Sign | false)[] {
  const sure = terms.filter(isSure);
  const likely = terms.filter((t) => t.strength >= LIKELY && !isSure(t));
  const worked = (t: DomainTerm): boolean => isWorkedFor(folded, t.start, t.end, running);
  const opens = (t: DomainTerm): boolean => t.start >= running && opensWith(folded, t.start, t.end, running);
  return [
    sure.some((t) => isStated(folded, t.start, t.end)) && 'stated sure',
    sure.some((t) => isServed(folded, t.start)) && 'served sure',
    sure.some(worked) && 'worked for sure',
    sure.some((t) => isStated(folded, t.start, t.end) && worked(t)) && 'stated as worked for sure',
    sure.some(opens) && 'opens sure',
    sure.some((t) => isSaidToBeFor(folded, t.start)) && 'said to be for sure',
    likely.some((t) => isSaidToBeFor(folded, t.start)) && 'said to be for likely',
    likely.some(worked) && 'worked for likely',
    likely.some(opens) && 'opens likely',
  ];
}

/** What the text's other fields say: the more there is of another one, the more is this one chance. */
function ofOthers(own: Candidate, all: readonly Candidate[], { running, folded }: Told): (Sign | false)[] {
  const sure = own.mentions.filter(isSure);
  const others = all.filter((c) => c !== own).map((c) => c.mentions.filter(isSure));
  const most = Math.max(0, ...others.map((terms) => terms.length));
  return [
    most >= 1 && 'other',
    others.some((terms) => terms.some((t) => t.start < running)) && 'other in front',
    sure.length < most && 'less than another',
    others.filter((terms) => terms.length > 0).length >= 2 && 'others',
    sure.some((t) => others.some((terms) => terms.some((o) => o.start === t.start))) && 'shared word',
    sure.some((t) => others.some((terms) => terms.some((o) => areListed(folded, t, o)))) && 'listed',
  ];
}

/** Of each field that the rules take as stated what speaks for or against it; the others only stand beside it. */
export function signsOfStated<T extends Candidate>(
  told: Told,
  all: readonly T[],
): [field: T, signs: readonly Sign[]][] {
  const stated = all.filter((c) => c.stated);
  if (stated.length === 0) return [];
  const same = around(told);
  return stated.map((c) => [
    c,
    [...same, ...ofTerms(c, told), ...ofSentences(c, told), ...ofOthers(c, all, told)].filter((s) => s !== false),
  ]);
}
