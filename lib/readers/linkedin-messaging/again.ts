/**
 * Whether a part stands there a second time and says something else: a part that was torn in two, or two that are called
 * alike. Neither is the whole, so that nothing is said by either.
 */
export const isAgain = (first: Element | null, el: Element): boolean =>
  first !== null && first.className === el.className && first.textContent !== el.textContent && !first.contains(el);
