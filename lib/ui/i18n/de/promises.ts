import type { promises as source } from '../en/promises.ts';
import type { Translation } from '../types.ts';

export const promises: Translation<typeof source> = {
  'welcome.does.click':
    'Es liest eine Seite, wenn Sie dort auf sein Symbol klicken. Nie von selbst, außer Sie schalten das in den Einstellungen ein.',
  'welcome.does.local':
    'Was es gelesen hat, behält es auf diesem Rechner. Es hat keinen Server, und Ihr Browser hindert es am Senden.',
  'welcome.never.change':
    'Es klickt, tippt, scrollt oder ändert nie etwas in einer Seite und sendet nie eine Nachricht.',
  'welcome.honest.terms':
    'LinkedIns Bedingungen verbieten Zusatzprogramme, die Profildaten kopieren, und machen für die eigenen keine Ausnahme. Niemand kann versprechen, dass das Lesen ohne Risiko ist. Der Datenexport ist LinkedIns eigener Weg und braucht kein Lesen.',
  'welcome.honest.work':
    'Benutzen Sie es nicht auf einem Dienstrechner und nicht in einem Browserprofil, das Ihr Arbeitgeber synchronisiert.',
  'welcome.honest.disk':
    'Die Daten sind auf der Festplatte nicht verschlüsselt. Wer dieses Browserprofil öffnen kann, kann sie lesen. Nachrichten gehören auch anderen.',
};
