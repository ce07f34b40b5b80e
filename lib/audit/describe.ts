import { clausesOf } from '../nlp/clauses.ts';
import { contractTaken } from '../nlp/contract-choice.ts';
import { findDomains } from '../nlp/domains.ts';
import { contactPaths, contractIntent, hoursStated, openToWork, workplaceStated } from '../nlp/intent.ts';
import { linksIn } from '../nlp/links.ts';
import { workSought } from '../nlp/open-choice.ts';
import { findOutcomes } from '../nlp/outcomes.ts';
import { type LevelFound, levelOf } from '../nlp/seniority.ts';
import { workLinks } from '../nlp/shown-work.ts';
import { findSkills } from '../nlp/skills.ts';
import type { Level } from '../nlp/titles.ts';
import { toldSigns } from '../nlp/told-signs.ts';
import { type Written, written } from './written.ts';

/** Texts of a profile, as somebody else might hand them over. */
export interface ProfileText {
  readonly id?: string | number | null;
  readonly headline?: string | null;
  readonly about?: string | null;
  readonly title?: string | null;
  readonly links?: readonly string[] | null;
}

/** What the texts state, and nothing else: null, false or empty where they say nothing. */
export interface ProfileDescription {
  readonly id: string | number | null;
  readonly level: Level | null;
  readonly domains: readonly string[];
  readonly portfolioLinks: readonly string[];
  readonly contractAvailable: boolean;
  readonly openToWork: boolean;
  readonly contactPath: boolean;
  readonly quantified: boolean;
  readonly hours: string | null;
  readonly workplace: string | null;
  readonly skills: readonly string[];
  /** The words that decided. */
  readonly evidence: Readonly<
    Record<'level' | 'domains' | 'contract' | 'open' | 'contact' | 'quantified', readonly string[]>
  >;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Who may own or lead the firm whose site is linked. */
const LEADS: ReadonlySet<Level> = new Set(['manager', 'director', 'vp', 'cxo', 'founder']);

/** A text of foreign make, as rules read it: null where it is none, or where nothing in it can be read. */
function partOf(value: unknown): Written | null {
  const part = typeof value === 'string' ? written(value) : null;
  return part === null || part.text.trim() === '' ? null : part;
}
/** A number stays one: it is how others join what they get to what they gave. */
const idOf = (value: unknown): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;
/** One address or a list of them; other things in the list are left out. */
const linksOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((l): l is string => typeof l === 'string' && l !== '');

interface Found {
  readonly quote: string;
  readonly start: number;
}
/** What stands between title, headline and About. */
const GAP = '\n\n';

/** The texts of a profile as rules read them: cleaned, tamed, and title, headline and About as one. */
export function readTexts(input: ProfileText) {
  const [title, headline, about] = [partOf(input.title), partOf(input.headline), partOf(input.about)];
  const parts = [title?.text === headline?.text ? null : title, headline, about].filter((p) => p !== null);
  const text = parts.map((p) => p.text).join(GAP);
  return {
    title,
    headline,
    about,
    text,
    /** Where About begins. */
    running: about === null ? text.length + 1 : text.length - about.text.length,
    /** What was found in `text`, as it was written; what stands in none of the three is as it was found. */
    quoteOf({ quote, start }: Found): string {
      let from = 0;
      for (const part of parts) {
        const at = start - from;
        if (at >= 0 && part.text.startsWith(quote, at)) return part.quote(at, at + quote.length).text;
        from += part.text.length + GAP.length;
      }
      return quote;
    },
  };
}

/** A level's words as they were written. */
function levelQuote({ quote, where }: LevelFound, texts: ReturnType<typeof readTexts>): string {
  const part = texts[where];
  const at = part?.text.indexOf(quote) ?? -1;
  return part === null || at < 0 ? quote : part.quote(at, at + quote.length).text;
}

/** Reads one profile's texts without any goal: level, fields, links that show work, availability, contact, results. */
export function describeProfileText(input: ProfileText): ProfileDescription {
  // By how they read, as they were given.
  const given = new Map(linksOf(input.links).map((l) => [written(l).text, l]));
  const links = [...given.keys()];
  const texts = readTexts(input);
  const { text, running, quoteOf } = texts;
  const [title, headline] = [texts.title?.text ?? null, texts.headline?.text ?? null];
  const few = (list: readonly Found[]): string[] => unique(list.map(quoteOf)).slice(0, 5);
  const clauses = clausesOf(text);
  const inText = linksIn(text).filter(
    (l) => /^https?:|^www\.|\//i.test(l.url) || l.kind !== 'site' || cued(text, l.start),
  );
  const all = unique([...links, ...inText.map((l) => l.url)]);
  const level = levelOf({ title, headline, about: texts.about?.text ?? null });
  const domains = findDomains(text, { running });
  const openByRules = openToWork(text, clauses);
  const contact = contactPaths(text, links, clauses);
  const told = { running, clauses, reachable: contact.length > 0, open: openByRules.length > 0 };
  const signs = toldSigns(told);
  const open = workSought(told, signs, openByRules);
  const contract = contractTaken(told, signs, contractIntent(text, clauses));
  const outcomes = findOutcomes(text, clauses);
  const [hours, workplace] = [hoursStated(text), workplaceStated(text)];
  return {
    id: idOf(input.id),
    level: level?.level ?? null,
    domains: domains.map((d) => d.domain),
    portfolioLinks: workLinks(all, {
      headline: [title, headline].filter((t) => t !== null).join('\n'),
      text,
      leads: level !== null && level.where !== 'about' && LEADS.has(level.level),
      hired: contract.length > 0,
    }).map((l) => given.get(l) ?? l),
    contractAvailable: contract.length > 0,
    openToWork: open.length > 0,
    contactPath: contact.length > 0,
    quantified: outcomes.length > 0,
    hours: hours === null ? null : quoteOf(hours),
    workplace: workplace === null ? null : quoteOf(workplace),
    skills: unique(findSkills(text).map((s) => s.skill)),
    evidence: {
      level: level === null ? [] : [levelQuote(level, texts)],
      domains: domains.flatMap((d) => few(d.terms)),
      contract: few(contract),
      open: few(open),
      contact: few(contact),
      quantified: few(outcomes),
    },
  };
}

/** A bare host in a text is the person's site only where the words say so ("My work: example.org"). */
const cued = (text: string, start: number): boolean =>
  /(?:[:→>]|\b(?:at|on|see|visit|site|website|portfolio|blog|work|code|auf|unter|sur|en|em|op|via|web)\b)\s*$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
