import type { panel as source } from '../en/panel.ts';
import type { Translation } from '../types.ts';

export const panel: Translation<typeof source> = {
  'panel.other-page': 'Der Tab zeigt jetzt eine andere Seite. Dies wurde vorher gelesen.',
  'panel.click':
    'Der Zugriff auf die Seite ist beendet. Klicken Sie auf das Beckon-Symbol in der Symbolleiste, um sie zu lesen.',
  'panel.empty.title': 'Noch nichts gelesen',
  'panel.empty':
    'Öffnen Sie Ihr Profil oder ein Gespräch und klicken Sie dann auf das Beckon-Symbol in der Symbolleiste. Von selbst wird nichts gelesen, außer Sie schalten das in den Einstellungen ein.',
  'panel.coverage': 'Checkliste',
};
