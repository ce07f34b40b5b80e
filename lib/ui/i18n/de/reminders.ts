import type { reminders as source } from '../en/reminders.ts';
import type { Translation } from '../types.ts';

export const reminders: Translation<typeof source> = {
  'settings.notify': 'Erinnerungen am Bildschirm',
  'settings.notify.about':
    'Wenn eine Erinnerung fällig ist, die Sie gesetzt haben. Die Benachrichtigung sagt nur, wie viele fällig sind: kein Name, kein Wort aus einer Nachricht. Im Blickschutz erscheint keine. Ohne sie zeigt das Symbol in der Symbolleiste die Zahl.',
  'settings.notify.refused':
    'Ihr Browser hat es nicht erlaubt. Das Symbol in der Symbolleiste zeigt weiterhin die Zahl.',
};
