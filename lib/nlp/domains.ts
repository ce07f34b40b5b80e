import { asideStrength, withoutHandled, withoutMixedLists } from './domain-asides.ts';
import { likelyOf } from './domain-choice.ts';
import type { Candidate, Told } from './domain-evidence.ts';
import {
  isChiefly,
  isDenied,
  isPatients,
  isPrivate,
  isSaidToBeFor,
  isServed,
  isStated,
  isWorkedFor,
  opensWith,
  opensWithYears,
  publicBodies,
  servesAnyone,
  strengthBeside,
  tellsWork,
  worksIn,
} from './domain-frames.ts';
import { withListed } from './domain-lists.ts';
import { strengthIn } from './domain-names.ts';
import { passingStrength } from './domain-passing.ts';
import { HINT, LIKELY } from './domain-strengths.ts';
import { meansSomethingElse, type Origin, singular, termsIn } from './domain-terms.ts';
import { isEveryday } from './lexicon/domain-everyday.ts';
import { ENOUGH_DAILY } from './lexicon/domain-posts-daily.ts';
import { ENOUGH_SERVED } from './lexicon/domain-served.ts';
import { TASKS } from './lexicon/domain-tasks.ts';
import { DOMAIN_PACKS, ENOUGH_IN_HEADLINES, SOUGHT, WISH } from './lexicon/domains.ts';
import { fold } from './message/fold.ts';
import { matchesIn } from './message/matches.ts';

export const DOMAIN_IDS: readonly string[] = DOMAIN_PACKS.map((p) => p.id);

/** A term of a domain pack in a text, with its offsets (UTF-16). */
export interface DomainTerm {
  readonly domain: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** 1: enough on its own; below: needs other terms of the pack, up to 1 together. */
  readonly strength: number;
  readonly origin: Origin;
}

/** A field of work that a text states, with the terms that say so, strongest first. */
export interface DomainMatch {
  readonly domain: string;
  readonly terms: readonly DomainTerm[];
  readonly score: number;
}

/** A handle or a host is a name. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@\S+/g;

/** How much a term can count at most in its place, 0 to 1. */
const atMost = (folded: string, start: number, end: number): number =>
  Math.min(strengthBeside(folded, start, end), asideStrength(folded, start, end), passingStrength(folded, start, end));

/** All domain terms of a text, left to right; terms that mean something else here, wishes and hobbies left out. */
export function domainTerms(text: string): DomainTerm[] {
  const folded = fold(text);
  const addresses = [...folded.matchAll(ADDRESS)].map((a) => [a.index, a.index + a[0].length] as const);
  const out: DomainTerm[] = [];
  for (const m of termsIn(folded)) {
    if (addresses.some(([start, end]) => m.start >= start && m.end <= end)) continue;
    const quote = folded.slice(m.start, m.end);
    if (meansSomethingElse(folded, quote, m.start, m.end)) continue;
    const sentence = folded.slice(Math.max(0, m.start - 120), m.start);
    if (WISH.test(sentence) || isDenied(folded, m.start, m.end)) continue;
    const beside = atMost(folded, m.start, m.end);
    const own = isPatients(folded, m.start, m.end);
    for (const { domain, strength, origin } of m.value.in) {
      // A field that is only sought is no field yet, unless something else of it is there.
      const s = SOUGHT.test(sentence) ? Math.min(LIKELY, strength) : strengthIn(text, m.start, m.end, strength);
      out.push({
        domain,
        quote: text.slice(m.start, m.end),
        start: m.start,
        end: m.end,
        strength: Math.min(s, beside, own && domain === 'healthcare' ? HINT : 1),
        origin,
      });
    }
  }
  return withBodies(text, folded, [...out, ...tasksIn(text, folded)]);
}

/** What a verb and its object tell together, each as strong as its place lets it. */
function tasksIn(text: string, folded: string): DomainTerm[] {
  return TASKS.flatMap(({ domain, told }) =>
    [...matchesIn(told, folded)].flatMap((m) => {
      const [start, end] = [m.index, m.index + m[0].length];
      if (WISH.test(folded.slice(Math.max(0, start - 120), start)) || isDenied(folded, start, end)) return [];
      const beside = atMost(folded, start, end);
      return [{ domain, quote: text.slice(start, end), start, end, strength: Math.min(1, beside), origin: 'task' }];
    }),
  );
}

/** Adds bodies of the state; what is only likely in their names ("city transport office") states no field of its own. */
function withBodies(text: string, folded: string, found: DomainTerm[]): DomainTerm[] {
  const bodies = publicBodies(folded).filter(({ start }) => !WISH.test(folded.slice(Math.max(0, start - 120), start)));
  if (bodies.length === 0) return found;
  const inside = (t: DomainTerm): boolean => t.strength < 1 && bodies.some((b) => t.start < b.end && b.start < t.end);
  return [
    ...found.filter((t) => !inside(t)),
    ...bodies.map(({ start, end }) => ({
      domain: 'public-sector',
      quote: text.slice(start, end),
      start,
      end,
      strength: strengthBeside(folded, start, end),
      origin: 'body' as const,
    })),
  ].sort((a, b) => a.start - b.start);
}

const SENTENCE = /\b(?:i|we|my|our|he|she|his|her|you|your|ich|wir|je|nous|yo|eu|ik)\b/i;
/** A field that is only sought, or a company's name, was weighed down; the rest of a headline names what one works in. */
const ENOUGH: ReadonlySet<string> = new Set([...ENOUGH_IN_HEADLINES, ...ENOUGH_DAILY, ...ENOUGH_SERVED]);
const namesField = (t: DomainTerm): boolean =>
  t.strength === LIKELY && (ENOUGH.has(fold(t.quote)) || ENOUGH.has(singular(fold(t.quote))));

/** Where the first statement ends, and which stretches before the running text are titles or names, not sentences. */
function leadOf(text: string, running: number): { readonly end: number; readonly names: (at: number) => boolean } {
  const names: (readonly [number, number])[] = [];
  const part = text.slice(0, running);
  let from = 0;
  for (const m of [...part.matchAll(/\n\n/g), { index: part.length }]) {
    const statement = part.slice(from, m.index);
    // Between bars or dots each part stands by itself: a sentence in one makes none of the others.
    let at = from;
    for (const piece of statement.length <= 160 ? statement.split(/[|•·]/) : []) {
      if (!SENTENCE.test(piece)) names.push([at, at + piece.length]);
      at += piece.length + 1;
    }
    from = m.index + 2;
    // Without a running text only the first statement is known to be one.
    if (running === text.length) break;
  }
  return {
    end: Math.max(0, text.indexOf('\n\n')),
    names: (at) => names.some(([start, end]) => at >= start && at < end),
  };
}

/** How near two likely terms must stand to speak of one thing, in characters. */
const NEAR = 140;
/** Likely terms support each other in one passage, or where one stands in the first statement (title, headline). */
const stand = (a: DomainTerm, b: DomainTerm, lead: number): boolean =>
  Math.abs(a.start - b.start) < NEAR || Math.min(a.start, b.start) < lead;

/** Where the running text begins, and whose it is. */
export interface Reading {
  /**
   * Where running text (About, descriptions) begins behind titles and headline, UTF-16: there, words of everybody's
   * life are no more than likely, and a sentence about private life says nothing. Left out, the text is of one kind.
   */
  readonly running?: number;
  /** Headline and title, if they are not all that stands before the running text. */
  readonly trade?: string;
}

/** All domain terms of a text, left to right, each as strong as its place makes it. */
export function weighedTerms(text: string, { running = text.length, trade }: Reading = {}): DomainTerm[] {
  const lead = leadOf(text, running);
  const folded = fold(text);
  const jobs = servesAnyone(trade === undefined ? folded.slice(0, running) : fold(trade));
  const weighed = domainTerms(text).flatMap((found) => {
    const told = found.start >= running;
    if (told && isPrivate(folded, found.start, found.end)) return [];
    const named =
      (told
        ? !jobs &&
          (isServed(folded, found.start) ||
            isSaidToBeFor(folded, found.start) ||
            tellsWork(folded, found.start, found.end, running))
        : lead.names(found.start)) && namesField(found);
    if (named) return [{ ...found, strength: 1 }];
    const weak =
      told &&
      found.strength > LIKELY &&
      (jobs
        ? found.domain !== 'media' && !worksIn(folded, found.start)
        : isEveryday(folded.slice(found.start, found.end)) &&
          !isStated(folded, found.start, found.end) &&
          !isServed(folded, found.start) &&
          !isChiefly(folded, found.start) &&
          !tellsWork(folded, found.start, found.end, running) &&
          !opensWith(folded, found.start, found.end, running) &&
          !opensWithYears(folded, found.start, running));
    return [weak ? { ...found, strength: LIKELY } : found];
  });
  const handled = withoutHandled(text, weighed, running, trade);
  return withoutMixedLists(text, jobs ? handled : withListed(text, handled), running);
}

/** How sure terms of one text make each field that they name: of several mentions of a term the strongest counts. */
function summedUp(found: readonly DomainTerm[], lead: number): DomainMatch[] {
  const byDomain = new Map<string, Map<string, DomainTerm>>();
  for (const t of found) {
    const terms = byDomain.get(t.domain) ?? new Map<string, DomainTerm>();
    const key = singular(fold(t.quote));
    const known = terms.get(key);
    if (known === undefined || known.strength < t.strength) terms.set(key, t);
    byDomain.set(t.domain, terms);
  }
  const out: DomainMatch[] = [];
  for (const [domain, all] of byDomain) {
    const terms = [...all.values()].sort((a, b) => b.strength - a.strength || a.start - b.start);
    const counted = terms.filter((t) => t.strength >= 1 || terms.some((u) => u !== t && stand(t, u, lead)));
    out.push({ domain, terms, score: counted.reduce((sum, t) => sum + t.strength, 0) });
  }
  return out.sort((a, b) => b.score - a.score || DOMAIN_IDS.indexOf(a.domain) - DOMAIN_IDS.indexOf(b.domain));
}

/** A sum of tenths that should be 1 is now and then a hair less. */
const ENOUGH_TOGETHER = 0.99;
/**
 * The fields that terms of one text state together, strongest first: one sure term or two different likely ones each.
 * @param lead where the first statement ends, UTF-16; a likely term there supports another one anywhere.
 */
export const statedBy = (found: readonly DomainTerm[], lead = 0): DomainMatch[] =>
  summedUp(found, lead).filter(({ score }) => score >= ENOUGH_TOGETHER);

/** Where a story still says what one does, in characters: beyond, a word names a customer, a past post, a tool. */
const FIRST_WORDS = 130;
/** One sure word of a field, or two likely ones, far down a story are chance, unless a sentence says who the work is for. */
function isMoreThanPassing({ terms }: DomainMatch, folded: string, running: number): boolean {
  return (
    terms.length > 2 ||
    terms.filter((t) => t.strength >= 1).length > 1 ||
    terms.some(
      (t) =>
        t.start < running + FIRST_WORDS ||
        (t.strength >= 1 && (isStated(folded, t.start, t.end) || isWorkedFor(folded, t.start, t.end, running))),
    )
  );
}

/** Whether the rules alone take a field as stated, beside what title and headline name for sure. */
function holds(match: DomainMatch, folded: string, running: number, named: boolean): boolean {
  if (!named) return isMoreThanPassing(match, folded, running);
  // Beside a field that title or headline names for sure, a word or two of another one in the story are chance.
  const { terms } = match;
  const sure = terms.filter((t) => t.strength >= 1).length;
  return (
    terms.some((t) => t.start < running) ||
    sure > 1 ||
    terms.filter((t) => t.strength >= LIKELY).length > 2 ||
    (sure > 0 &&
      terms.some(
        (t) =>
          isWorkedFor(folded, t.start, t.end, running) ||
          opensWith(folded, t.start, t.end, running) ||
          (t.origin === 'body' && t.strength >= 1 && isStated(folded, t.start, t.end)),
      ))
  );
}

/** Every field of which a text holds a term, strongest first, with all that its choice hangs on. */
export function fieldCandidates(
  text: string,
  reading: Reading = {},
): { readonly told: Told; readonly all: readonly (Candidate & DomainMatch)[] } {
  const { running = text.length } = reading;
  const lead = leadOf(text, running).end;
  const weighed = weighedTerms(text, reading);
  const matches = summedUp(weighed, lead);
  const reached = matches.filter(({ score }) => score >= ENOUGH_TOGETHER);
  const named = reached.some((d) => d.terms.some((t) => t.strength >= 1 && t.start < running));
  const folded = fold(text);
  const all = matches.map((match) => ({
    ...match,
    mentions: weighed.filter((t) => t.domain === match.domain),
    stated: reached.includes(match) && holds(match, folded, running, named),
  }));
  return { told: { text, folded, running }, all };
}

/** Fields of work that the text states, strongest first. */
export function findDomains(text: string, reading: Reading = {}): DomainMatch[] {
  const { told, all } = fieldCandidates(text, reading);
  return likelyOf(told, all).map(({ domain, terms, score }) => ({ domain, terms, score }));
}
