import type { SectionCoverage } from '../../model/coverage.ts';
import type { Recommendation } from '../../model/profile.ts';
import { recommendation } from './entries.ts';
import { rowsOf, toRow } from './rows.ts';
import type { Keyed } from './scan.ts';

/** Received stands before given, in every layout and language. */
const DIRECTIONS = ['received', 'given'] as const;

interface Read {
  readonly values: Recommendation[];
  readonly unread: number;
  readonly limit: Partial<SectionCoverage>;
}

interface Panel {
  readonly el: Element;
  readonly direction: Recommendation['direction'];
}

/** Both panels of the older layout are in the page; the newer one holds the chosen tab's rows only. */
function panelsOf(card: Element): Panel[] {
  const panels = [...card.querySelectorAll('[role="tabpanel"]')].slice(0, 2);
  if (panels.length === 2) return panels.map((el, i) => ({ el, direction: DIRECTIONS[i] ?? 'received' }));
  const tabs = [...card.querySelectorAll('[role="tab"],[role="radio"],[aria-checked],[aria-pressed]')].filter(
    (t) => t.closest('li') === null || t.closest('[role="tablist"]') !== null,
  );
  const chosen = tabs.findIndex((t) =>
    ['aria-selected', 'aria-checked', 'aria-pressed'].some((a) => t.getAttribute(a) === 'true'),
  );
  const direction = tabs.length === 2 || tabs.length === 3 ? DIRECTIONS[chosen] : undefined;
  return direction === undefined ? [] : [{ el: panels[0] ?? card, direction }];
}

/** Recommendations with their direction; null where the page does not tell which way they go. */
export function readRecommendations(card: Element, keyed: readonly Keyed[], lang: string): Read | null {
  const panels = panelsOf(card);
  if (panels.length === 0) return null;
  const values: Recommendation[] = [];
  let unread = 0;
  for (const { el, direction } of panels) {
    for (const row of rowsOf(el, keyed)?.rows ?? []) {
      const read = recommendation(toRow(row), lang, direction);
      if (read === null) unread += 1;
      else values.push(read);
    }
  }
  // A tab without recommendations shows a sentence in place of rows.
  if (values.length === 0 && unread > 0 && panels.length < 2) return null;
  const only = panels.length === 1 ? panels[0]?.direction : undefined;
  const limit: Partial<SectionCoverage> =
    only === 'given'
      ? { state: 'truncated', reason: 'given-only' }
      : only === 'received'
        ? { reason: 'received-only' }
        : {};
  return { values, unread: values.length === 0 ? 0 : unread, limit };
}
