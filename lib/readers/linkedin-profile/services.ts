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
  const lines = linesOf(card, 200).filter((l) => heading === null || !heading.contains(l.el));
  const boxed = lines.filter((l) => l.box);
  const first = boxed[0];
  if (first !== undefined) {
    const box = first.el.closest('[data-testid="expandable-text-box"]') ?? first.el;
    const own = boxed.filter((l) => box === l.el || box.contains(l.el) || l.el.contains(box));
    return { text: own.map((l) => l.text).join('\n'), cut: false };
  }
  const plain = lines.filter((l) => l.item === null && l.link === null);
  const [only] = plain;
  if (only === undefined || (plain.length > 1 && plain.some((l) => l.el.parentElement !== only.el.parentElement))) {
    return null;
  }
  return { text: plain.map((l) => l.text).join('\n'), cut: /(?:…|\.\.\.)\s*$/.test(plain.at(-1)?.text ?? '') };
}
