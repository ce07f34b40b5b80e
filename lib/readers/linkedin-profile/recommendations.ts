import type { Recommendation } from '../../model/profile.ts';

/** Received stands before given, in every layout and language. */
const DIRECTIONS = ['received', 'given'] as const;

interface Panel {
  readonly el: Element;
  readonly direction: Recommendation['direction'];
}

const isChosen = (tab: Element): boolean =>
  tab.matches('[aria-selected="true"],[aria-checked="true"],[aria-pressed="true"]');

/**
 * Where recommendations stand and which way they go: both panels of the older layout are in the page, the newer one
 * holds the chosen tab's rows only. None where the page does not tell.
 */
export function panelsOf(card: Element): Panel[] {
  const panels = [...card.querySelectorAll('[role="tabpanel"]')];
  // A third one, of whatever kind, leaves the order open.
  if (panels.length > 1)
    return DIRECTIONS.flatMap((direction, i) => (panels[i] && !panels[2] ? [{ el: panels[i], direction }] : []));
  const tabs = [...card.querySelectorAll('[role="tab"],[role="radio"],[aria-checked],[aria-pressed]')].filter(
    (t) => t.closest('li') === null,
  );
  const direction = tabs.length === 2 || tabs.length === 3 ? DIRECTIONS[tabs.findIndex(isChosen)] : undefined;
  return direction === undefined ? [] : [{ el: panels[0] ?? card, direction }];
}
