import type { reminders as source } from '../en/reminders.ts';
import type { Translation } from '../types.ts';

export const reminders: Translation<typeof source> = {
  'settings.notify': 'Rappels sur le bureau',
  'settings.notify.about':
    'Quand un rappel que vous avez posé arrive à échéance. La notification dit combien, rien d’autre : aucun nom, aucun mot d’un message. En mode discret, aucune n’apparaît. Sans elle, l’icône de la barre d’outils montre le nombre.',
  'settings.notify.refused':
    'Votre navigateur ne l’a pas permis. L’icône de la barre d’outils continue de montrer le nombre.',
};
