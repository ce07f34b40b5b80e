/** Reminders: the switch for desktop notifications, and what they say. */
export const reminders = {
  'settings.notify': 'Desktop reminders',
  'settings.notify.about':
    'When a reminder you set is due. The notification says how many are due, nothing else: no name, no word of a message. In quiet mode none is shown. Without it, the toolbar button shows the number.',
  'settings.notify.refused': 'Your browser did not allow it. The toolbar button goes on showing the number.',
} as const;
