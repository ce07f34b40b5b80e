/** What the background says by itself: a menu entry and a reminder that gives nothing away. */
export const background = {
  'menu.selection': 'Triage this selection with Beckon',
  'notice.due': { one: '{count} reminder is due', other: '{count} reminders are due' },
  'notice.open': 'Click to open Beckon.',
} as const;
