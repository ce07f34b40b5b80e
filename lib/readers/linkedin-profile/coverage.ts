import { hasText } from '../dom/tree.ts';
import type { Card, Scan } from './scan.ts';
import { sectionOfKey } from './sections.ts';

/** Sections whose heading says that there is nothing in them yet. */
export function nullStates(scan: Scan): Set<string> {
  return new Set(
    scan.keyed.flatMap(({ key }) => sectionOfKey(/^ProfileNullStateCardAnchor_(\w+)$/.exec(key)?.[1] ?? '') ?? []),
  );
}

/**
 * Whether the page is loaded down to its end: its last card (interests) is there, and no part above it still waits.
 * Only then does a card that is absent prove that the section is empty.
 */
export function isWhole(scan: Scan, cards: readonly Card[]): boolean {
  if (scan.busy || scan.cut || !cards.some((c) => c.name === 'interests' && hasText(c.el))) return false;
  if (scan.column === null) return scan.marks.has('pvs') && scan.sections.every(hasText);
  return [...scan.column.children].every(
    (part) => hasText(part) || part.querySelector('[data-sdui-component]:not(:empty)') !== null,
  );
}
