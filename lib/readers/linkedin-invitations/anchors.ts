/** One invitation on the page, by what each generation of it carries. */
export const CARD =
  '[data-view-name="pending-invitation"],[role="listitem"][componentkey*="invitation"],.invitation-card,.mn-invitation-list__item';
