import type { background as source } from '../en/background.ts';
import type { Translation } from '../types.ts';

export const background: Translation<typeof source> = {
  'menu.selection': 'Auswahl mit Beckon einschätzen',
  'notice.due': { one: '{count} Erinnerung ist fällig', other: '{count} Erinnerungen sind fällig' },
  'notice.open': 'Klicken, um Beckon zu öffnen.',
};
