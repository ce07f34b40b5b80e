/** One invitation on the page, by what each generation of it carries. */
export const CARD =
  '[data-view-name="pending-invitation"],[role="listitem"][componentkey*="invitation"],.invitation-card,.mn-invitation-list__item';

const SENT = '[data-view-name^="sent-invitation"]';

/** An invitation of one's own, which can only be taken back. */
export const isSent = (card: Element): boolean => card.matches(SENT) || card.querySelector(SENT) !== null;

/** One that can be refused and accepted was received for certain. Buttons with numbers lead elsewhere. */
export const isReceived = (card: Element): boolean =>
  !isSent(card) &&
  [...card.querySelectorAll('button, [role="button"]')].filter((b) => !/\d/.test(b.textContent ?? '')).length > 1;
