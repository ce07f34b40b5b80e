/**
 * Whether a part stands there a second time and says something else: a part that was torn in two, or two that are called
 * alike. Neither is the whole, so that nothing is said by either.
 */
export const isAgain = (before: Element | null, el: Element): boolean =>
  before !== null && before.className === el.className && before.textContent !== el.textContent && !before.contains(el);

/** The part that was there before, else this one; notes whether it was torn. */
export function firstOf(row: { torn: boolean }, before: Element | null, el: Element): Element {
  row.torn ||= isAgain(before, el);
  return before ?? el;
}
