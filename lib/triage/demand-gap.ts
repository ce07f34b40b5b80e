import type { TriageResult } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';

export interface DemandedTerm {
  readonly term: string;
  readonly kind: 'skill' | 'title' | 'domain';
  /** Offers that name it, and how many different senders. */
  readonly offers: number;
  readonly senders: number;
}
/** What the profile says, as plain words: skills, titles, domains, texts. */
export interface ProfileTerms {
  readonly words: readonly string[];
}

const KINDS: readonly (readonly [DemandedTerm['kind'], (r: TriageResult) => readonly string[]])[] = [
  ['skill', (r) => r.offer?.skills ?? []],
  ['title', (r) => (r.offer?.role ? [r.offer.role] : [])],
  ['domain', (r) => r.offer?.domains ?? []],
];
/** One recruiter's favourite word is no demand. */
const MIN_SENDERS = 2;

/** Terms that the user's own recruiters keep using and the profile lacks, most asked first. */
export function demandGap(
  offers: readonly { readonly sender: string; readonly result: TriageResult }[],
  profile: ProfileTerms,
): DemandedTerm[] {
  const has = ` ${profile.words.map(fold).join(' \n ')} `;
  const seen = new Map<string, { term: string; kind: DemandedTerm['kind']; offers: number; senders: Set<string> }>();
  for (const { sender, result } of offers) {
    if (!result.isOffer) continue;
    for (const [kind, read] of KINDS)
      for (const term of new Set(read(result))) {
        const key = `${kind}:${fold(term)}`;
        const row = seen.get(key) ?? { term, kind, offers: 0, senders: new Set<string>() };
        row.offers++;
        row.senders.add(sender);
        seen.set(key, row);
      }
  }
  const lacks = (term: string): boolean => {
    const needle = fold(term);
    for (let at = has.indexOf(needle); at >= 0; at = has.indexOf(needle, at + 1))
      if (!/[a-z0-9]/.test(has.charAt(at - 1)) && !/[a-z0-9+#]/.test(has.charAt(at + needle.length))) return false;
    return true;
  };
  return [...seen.values()]
    .filter((r) => r.senders.size >= MIN_SENDERS && lacks(r.term))
    .map(({ term, kind, offers: count, senders }) => ({ term, kind, offers: count, senders: senders.size }))
    .sort((a, b) => b.senders - a.senders || b.offers - a.offers || (a.term < b.term ? -1 : 1));
}
