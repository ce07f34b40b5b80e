import type { Goal, OwnTerms } from '../model/goal.ts';
import type { DomainTerm } from '../nlp/domains.ts';
import { fold } from '../nlp/text.ts';

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The packs' terms without those that the goal takes out, and with the user's own. */
export function withOwn(found: readonly DomainTerm[], text: string, own: Goal['domainTerms']): readonly DomainTerm[] {
  const fields = Object.entries(own ?? {}) as [string, OwnTerms][];
  if (fields.length === 0) return found;
  const folded = fold(text);
  const kept = found.filter((t) => !own?.[t.domain]?.removed.some((r) => fold(r) === fold(t.quote)));
  const added = fields.flatMap(([domain, { added: terms }]) =>
    terms.flatMap((term): DomainTerm[] => {
      const m = new RegExp(`(?<![\\p{L}\\p{N}])${literal(fold(term))}(?![\\p{L}\\p{N}])`, 'u').exec(folded);
      if (m === null) return [];
      const [start, end] = [m.index, m.index + m[0].length];
      return [{ domain, quote: text.slice(start, end), start, end, strength: 1, origin: 'pack' }];
    }),
  );
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
