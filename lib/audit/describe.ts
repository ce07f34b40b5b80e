import { clausesOf } from '../nlp/clauses.ts';
import { contractTaken } from '../nlp/contract-choice.ts';
import { findDomains } from '../nlp/domains.ts';
import { contactPaths, contractIntent, hoursStated, openToWork, workplaceStated } from '../nlp/intent.ts';
import { linksIn } from '../nlp/links.ts';
import { findOutcomes } from '../nlp/outcomes.ts';
import { levelOf } from '../nlp/seniority.ts';
import { workLinks } from '../nlp/shown-work.ts';
import { findSkills } from '../nlp/skills.ts';
import type { Level } from '../nlp/titles.ts';

/** Texts of a profile, as somebody else might hand them over. */
export interface ProfileText {
  readonly id?: string;
  readonly headline?: string | null;
  readonly about?: string | null;
  readonly title?: string | null;
  readonly links?: readonly string[] | null;
}

/** What the texts state, and nothing else: null, false or empty where they say nothing. */
export interface ProfileDescription {
  readonly id: string | null;
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
const few = (list: readonly { readonly quote: string }[]): string[] => unique(list.map((h) => h.quote)).slice(0, 5);

/** Who may own or lead the firm whose site is linked. */
const LEADS: ReadonlySet<Level> = new Set(['manager', 'director', 'vp', 'cxo', 'founder']);

/** A text of foreign make: null where it is none. */
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
/** One address or a list of them; other things in the list are left out. */
const linksOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((l): l is string => typeof l === 'string' && l !== '');

/** Title, headline and About as one text, and where About begins in it. */
export function wholeText({ title, headline, about }: ProfileText): {
  readonly text: string;
  readonly running: number;
} {
  const own = [title === headline ? null : textOf(title), textOf(headline), textOf(about)].filter((t) => t !== null);
  const text = own.join('\n\n');
  const told = textOf(about);
  return { text, running: told === null ? text.length + 1 : text.length - told.length };
}

/** Reads one profile's texts without any goal: level, fields, links that show work, availability, contact, results. */
export function describeProfileText(input: ProfileText): ProfileDescription {
  const [headline, about, title] = [textOf(input.headline), textOf(input.about), textOf(input.title)];
  const links = linksOf(input.links);
  const { text, running } = wholeText(input);
  const clauses = clausesOf(text);
  const inText = linksIn(text).filter(
    (l) => /^https?:|^www\.|\//i.test(l.url) || l.kind !== 'site' || cued(text, l.start),
  );
  const all = unique([...links, ...inText.map((l) => l.url)]);
  const level = levelOf({ title, headline, about });
  const domains = findDomains(text, { running });
  const open = openToWork(text, clauses);
  const contact = contactPaths(text, links, clauses);
  const told = { running, clauses, reachable: contact.length > 0, open: open.length > 0 };
  const contract = contractTaken(told, contractIntent(text, clauses));
  const outcomes = findOutcomes(text, clauses);
  return {
    id: input.id ?? null,
    level: level?.level ?? null,
    domains: domains.map((d) => d.domain),
    portfolioLinks: workLinks(all, {
      headline: [title, headline].filter((t) => t !== null).join('\n'),
      text,
      leads: level !== null && level.where !== 'about' && LEADS.has(level.level),
      hired: contract.length > 0,
    }),
    contractAvailable: contract.length > 0,
    openToWork: open.length > 0,
    contactPath: contact.length > 0,
    quantified: outcomes.length > 0,
    hours: hoursStated(text)?.quote ?? null,
    workplace: workplaceStated(text)?.quote ?? null,
    skills: unique(findSkills(text).map((s) => s.skill)),
    evidence: {
      level: level === null ? [] : [level.quote],
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
