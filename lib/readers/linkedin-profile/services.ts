import type { Named } from '../../model/profile.ts';
import { linesOf } from '../dom/text.ts';
import { DOT } from './entry.ts';

const MAX_NAME = 80;

/** Services are one line of names separated by dots; anything else is not taken for names. */
export function readServices(card: Element): Named[] | null {
  const line = linesOf(card, 40).find((l) => {
    const parts = l.text.split(DOT);
    return parts.length >= 2 && parts.every((p) => p !== '' && p.length <= MAX_NAME && /\p{L}/u.test(p));
  });
  return line === undefined ? null : line.text.split(DOT).map((name) => ({ name }));
}

/**
 * The text of "About": the foldable box, else the one paragraph beside the heading. Null where several texts
 * could be meant.
 */
export function readAbout(card: Element): { text: string; cut: boolean } | null {
  const heading = card.querySelector('h2');
  const box = card.querySelector('[data-testid="expandable-text-box"]');
  const plain = linesOf(box ?? card).filter((l) => l.item === null && l.link === null && !heading?.contains(l.el));
  const parent = plain[0]?.el.parentElement;
  if (parent === undefined || (box === null && plain.some((l) => l.el.parentElement !== parent))) return null;
  const text = plain.map((l) => l.text).join('\n');
  return { text, cut: /(?:…|\.\.\.)$/.test(text) };
}
