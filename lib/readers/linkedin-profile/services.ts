import type { Named } from '../../model/profile.ts';
import { linesOf } from '../dom/text.ts';
import { DOT } from './entry.ts';

const MAX_NAME = 80;

/** Services are the one line of names separated by dots; where several could be, none is taken for names. */
export function readServices(card: Element): Named[] | null {
  const lists = [...new Set(linesOf(card, 40).map((l) => l.text))]
    .map((text) => text.split(DOT))
    .filter((p) => p.length > 1 && p.every((t) => t !== '' && t.length <= MAX_NAME && /\p{L}/u.test(t)));
  return lists.length === 1 ? (lists[0] as string[]).map((name) => ({ name })) : null;
}

/**
 * The text of "About": the foldable box, else the one paragraph beside the heading. Null where several texts
 * could be meant.
 */
export function readAbout(card: Element): { text: string; cut: boolean } | null {
  const heading = card.querySelector('h2');
  const [box, second] = card.querySelectorAll('[data-testid="expandable-text-box"]');
  if (second) return null;
  const plain = linesOf(box ?? card).filter((l) => l.item === null && l.link === null && !heading?.contains(l.el));
  const parent = plain[0]?.el.parentElement;
  if (parent === undefined || (!box && plain.some((l) => l.el.parentElement !== parent))) return null;
  const text = plain.map((l) => l.text).join('\n');
  return { text, cut: /(?:…|\.\.\.)$/.test(text) };
}
