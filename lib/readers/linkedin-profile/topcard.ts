import type { Profile } from '../../model/profile.ts';
import { parseCount } from '../counts.ts';
import { fold } from '../dates.ts';
import { pathOf, vanityOf } from '../dom/href.ts';
import { evened, type Line, linesOf } from '../dom/text.ts';
import { commonAncestor, hasText } from '../dom/tree.ts';
import { DOT, known } from './entry.ts';
import { TOP_LINK } from './find.ts';
import { isPiece } from './names.ts';
import { linkOf } from './rows.ts';
import { CONNECTIONS, DEGREE, FOLLOWERS, PRONOUNS } from './words.ts';

/** Fields of the top card, and the public name that its links carry. */
export interface TopCard {
  readonly profile: Profile;
  readonly vanity: string | null;
}

const isSeparator = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const CONTACT = /\/overlay\/contact-info/;

/** The name is the card's first heading; company and school can be later ones. */
const nameHeading = (card: Element): Element | null =>
  [...card.querySelectorAll('h1,h2')].find((h) => hasText(h) && h.closest('button,li') === null) ?? null;

/** Lines of the card from the name to the contact link or the first count: name, pronouns, headline, place. */
interface Intro {
  readonly lines: readonly Line[];
  readonly place?: string | undefined;
}

function intro(card: Element, name: Element, all: readonly Line[]): Intro | null {
  const start = all.findIndex((l) => name.contains(l.el) || l.el.contains(name));
  if (start < 0) return null;
  const contact = all.findIndex((l, i) => i > start && CONTACT.test(pathOf(linkOf(l))));
  const lines = all.slice(start + 1, contact < 0 ? undefined : contact);
  if (contact < 0) return { lines };
  const link = linkOf(all[contact] as Line) as Element;
  let place: string | undefined;
  // The place is the line before the contact link, in the same block and apart from the headline's.
  while (lines.length > 0 && isSeparator(lines.at(-1)?.text ?? '')) lines.pop();
  const last = lines.at(-1);
  if (last !== undefined) {
    const shared = commonAncestor(last.el, link);
    if (shared !== card && !shared.contains(name)) {
      if (!isPiece(last.el)) place = last.text;
      lines.pop();
    }
  }
  return { lines, place };
}

interface Words {
  readonly pronouns?: string | undefined;
  readonly headline: string | undefined;
}

/** Pronouns stand in the name's own row, or are known ones in a line of their own; the next line is the headline. */
function wordsOf(name: Element, lines: readonly Line[]): Words {
  // A headline may begin with a dot ("• Nurse") or look like a degree ("3D"), which has a dot or a word's own box.
  const isDegree = (l: Line): boolean => DEGREE.test(l.text) && (/^[·•]/u.test(l.text) || l.el.tagName === 'SPAN');
  const texts = lines.filter(
    (l, i) => !isDegree(l) && !isSeparator(l.text) && lines.findIndex((o) => o.text === l.text) === i,
  );
  const [first, second] = texts;
  if (first === undefined) return { headline: undefined };
  const slashed = /^\(?\p{L}{1,10}(?:\s?\/\s?\p{L}{1,10}){1,3}\)?$/u.test(first.text);
  const bracketed = /^\(.*\)$/.test(first.text);
  const isPronoun = bracketed || PRONOUNS.test(fold(first.text));
  const inNameRow = second !== undefined && !commonAncestor(first.el, name).contains(second.el);
  if (!slashed || !(isPronoun || inNameRow)) return { headline: usable(first) };
  return { pronouns: first.text.replace(/^\(|\)$/g, ''), headline: second && usable(second) };
}

/** A headline is neither a link nor part of a list, nor a text's first piece. */
const usable = (line: Line): string | undefined =>
  (linkOf(line) ?? line.item) || (line.el.tagName === 'SPAN' && line.el.nextElementSibling?.tagName === 'SPAN')
    ? undefined
    : line.text;

/** "Company · School": names that the card says again one by one, not a headline. */
function isEmployer(text: string, all: readonly Line[]): boolean {
  const parts = text.split(DOT);
  return parts.every((part) => all.some((l) => l.text === part && l.el.closest(BUTTON) !== null));
}

const BUTTON = '[role="button"]';

interface Counts {
  readonly connections: ReturnType<typeof parseCount>;
  readonly followers: ReturnType<typeof parseCount>;
}

/** "268 connections", "2,606,334 followers": told by their address, else by the word behind the number. */
function countsOf(lines: readonly Line[]): Counts {
  let connections: Counts['connections'] = null;
  let followers: Counts['followers'] = null;
  for (const line of lines) {
    const count = parseCount(line.text);
    // Of two numbers ("1촌 268명") it isn't clear which one counts.
    if (count === null || line.text.length > 60 || /\d\D*\p{L}\D*\d/u.test(line.text)) continue;
    const path = pathOf(linkOf(line));
    const word = fold(line.text.replace(/^[\d.,+\s\u00a0\u202f]+(?:[kKmM]\b)?/u, '')).trim();
    if (/\/invite-connect\/connections|[?&](?:facetC|c)onnectionOf=/.test(path) || CONNECTIONS.test(word)) {
      connections ??= FOLLOWERS.test(word) ? null : count;
    } else if (/people-follow|\/followers/.test(path) || FOLLOWERS.test(word)) followers ??= count;
    // Only connections are capped at "500+".
    else if (count.atLeast && count.value === 500) connections ??= count;
  }
  return { connections, followers };
}

function isVerified(card: Element, name: Element): boolean | undefined {
  const row = name.closest('a') ?? name.parentElement;
  const around = row?.parentElement ?? row;
  const badge = around?.querySelector('svg[id^="verified"],[data-test-icon^="verified"]') ?? null;
  return (badge !== null && card.contains(badge) && badge.closest('button') === null) || undefined;
}

function vanityIn(card: Element): string | null {
  for (const a of card.querySelectorAll('a[href]')) {
    const path = pathOf(a);
    if (TOP_LINK.test(path) || path.includes('isSelfProfile=true')) {
      const vanity = vanityOf(path);
      if (vanity !== null) return vanity;
    }
  }
  const key = card.querySelector('[componentkey^="ProfileVerificationTriggerRef-"]')?.getAttribute('componentkey');
  return key?.slice('ProfileVerificationTriggerRef-'.length).toLowerCase() ?? null;
}

/** Reads the top card; each field right or absent. */
export function readTopCard(card: Element): TopCard {
  const name = nameHeading(card);
  const all = linesOf(card, 200);
  const head = name && intro(card, name, all);
  const found = name && head && wordsOf(name, head.lines);
  const words = found?.headline && isEmployer(found.headline, all) ? { ...found, headline: undefined } : found;
  // A headline may begin with a number of its own: "500+ clients", "12,000 followers on YouTube".
  const counts = countsOf(all.filter((l) => l.text !== words?.headline));
  const profile = known<Profile>({
    name: name ? evened(name.textContent ?? '') : undefined,
    headline: words?.headline,
    location: head?.place,
    pronouns: words?.pronouns,
    connections: counts.connections?.value,
    connectionsAtLeast: counts.connections?.atLeast,
    followers: counts.followers?.value,
    verified: name ? isVerified(card, name) : undefined,
  } as Profile);
  return { profile, vanity: vanityIn(card) };
}
