import type { ProfileSection, SectionCoverage } from '../../model/coverage.ts';
import { hasText } from '../dom/tree.ts';
import type { Card, Scan } from './scan.ts';
import { sectionOfKey, specOf } from './sections.ts';

/** Where a section can be shown. */
export function showAt(section: ProfileSection, vanity: string | null): string {
  const who = `/in/${vanity === null ? 'me' : encodeURIComponent(vanity)}/`;
  if (section === 'links') return `${who}overlay/contact-info/`;
  const slug = specOf(section as never)?.slugs[0];
  return slug === undefined ? who : `${who}details/${slug}/`;
}

/** Sections whose heading says that there is nothing in them yet. */
export function nullStates(scan: Scan): Set<string> {
  return new Set(
    scan.keyed.flatMap(({ key }) => {
      const name = /^ProfileNullStateCardAnchor_(\w+)$/.exec(key)?.[1];
      return name === undefined ? [] : (sectionOfKey(name) ?? []);
    }),
  );
}

/**
 * Whether the page is loaded down to its end: its last card (interests) is there, and no part above it still waits.
 * Only then does a card that is absent prove that the section is empty.
 */
export function isWhole(scan: Scan, cards: readonly Card[]): boolean {
  if (scan.busy || scan.cut || !cards.some((c) => c.name === 'interests' && hasText(c.el))) return false;
  if (scan.column === null) return scan.marks.has('pvs');
  return [...scan.column.children].every(
    (part) => hasText(part) || part.querySelector('[data-sdui-component]') !== null,
  );
}

/** A section without a card that can be read: empty only with evidence. */
export function absent(
  section: ProfileSection,
  card: Card | null,
  evidence: { readonly nullStates: ReadonlySet<string>; readonly whole: boolean },
  vanity: string | null,
): SectionCoverage {
  if (evidence.nullStates.has(section)) return { state: 'empty', reason: 'null-state' };
  if (card !== null)
    return { state: 'not-loaded', reason: 'card-empty', showAt: showAt(section, vanity), via: card.via };
  if (evidence.whole) return { state: 'empty', reason: 'end-of-page' };
  return { state: 'not-loaded', reason: 'no-card', showAt: showAt(section, vanity) };
}
