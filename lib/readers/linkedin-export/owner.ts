import type { OwnerHint } from '../../model/observation.ts';
import type { Mail } from './mails.ts';

/** Whose export this is, as far as it shows. */
export interface ExportOwner {
  readonly names: readonly string[];
  /** Canonical address of the owner's profile. */
  readonly url?: string;
  readonly vanity?: string;
  /** What gave the address away: sent under the owner's name, known before, or part of every conversation. */
  readonly via?: 'name' | 'known' | 'everywhere';
}

/** Names compare without case, accents' encoding and spacing. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Somebody who stands in nearly all conversations of an inbox can only be its owner … */
const EVERYWHERE = 0.9;
/** … if there are enough of them, and nobody else comes near. */
const ENOUGH = 3;
const NEXT_AT_MOST = 0.5;

function commonest(urls: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const url of urls) counts.set(url, (counts.get(url) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** The address that takes part in (nearly) every conversation, if exactly one does. */
function everywhere(mails: readonly Mail[]): string | undefined {
  const threads = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const mail of mails) {
    const urls = mail.senderUrl === undefined ? mail.recipientUrls : [mail.senderUrl, ...mail.recipientUrls];
    if (urls.length === 0) continue;
    seen.add(mail.thread);
    for (const url of urls) threads.set(url, (threads.get(url) ?? new Set()).add(mail.thread));
  }
  if (seen.size < ENOUGH) return undefined;
  const [first, second] = [...threads]
    .map(([url, set]) => ({ url, share: set.size / seen.size }))
    .sort((a, b) => b.share - a.share);
  return first !== undefined && first.share >= EVERYWHERE && (second?.share ?? 0) <= NEXT_AT_MOST
    ? first.url
    : undefined;
}

function* underName(mails: readonly Mail[], names: ReadonlySet<string>): Generator<string> {
  for (const mail of mails) {
    if (mail.senderUrl !== undefined && names.has(foldName(mail.from))) yield mail.senderUrl;
    const only = mail.recipientUrls.length === 1 ? mail.recipientUrls[0] : undefined;
    if (only !== undefined && names.has(foldName(mail.to))) yield only;
  }
}

const vanityIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/**
 * Finds the owner's address among the messages: the profile file doesn't hold it. The commonest address under the owner's
 * name, checked against who takes part everywhere (a namesake, or a name that has changed, doesn't).
 */
export function ownerOf(name: string | undefined, mails: readonly Mail[], known: OwnerHint | undefined): ExportOwner {
  const names = name === undefined ? [] : [name];
  const folded = new Set([...names, ...(name === undefined ? (known?.names ?? []) : [])].map(foldName));
  const vanities = new Set(known?.vanities.map((v) => v.toLowerCase()));
  const found = (url: string, via: NonNullable<ExportOwner['via']>): ExportOwner => ({
    names,
    url,
    vanity: vanityIn(url),
    via,
  });
  const named = folded.size === 0 ? undefined : commonest(underName(mails, folded));
  const ubiquitous = everywhere(mails);
  if (ubiquitous !== undefined) return found(ubiquitous, named === ubiquitous ? 'name' : 'everywhere');
  if (named !== undefined) return found(named, 'name');
  for (const mail of mails) {
    const url = [mail.senderUrl, ...mail.recipientUrls].find((u) => u !== undefined && vanities.has(vanityIn(u)));
    if (url !== undefined) return found(url, 'known');
  }
  return { names };
}
