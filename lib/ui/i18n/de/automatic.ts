import type { automatic as source } from '../en/automatic.ts';
import type { Translation } from '../types.ts';

export const automatic: Translation<typeof source> = {
  'settings.auto': 'Automatisches Lesen',
  'settings.auto.switch': 'LinkedIn-Seiten lesen, sobald ich sie öffne',
  'settings.auto.about':
    'Aus, solange Sie es nicht einschalten. Ihr Browser fragt dann, ob Beckon www.linkedin.com betreten darf.',
  'settings.auto.does':
    'Gelesen werden: Ihr eigenes Profil und seine Abschnitte, Gespräche, die Sie öffnen, Ihre Gesprächsliste, erhaltene Einladungen und Ihre eigenen Zahlen, sobald die Seite zur Ruhe gekommen ist und solange ihr Tab vorne ist.',
  'settings.auto.never':
    'Profile anderer bleiben unberührt. Nichts wird geklickt, getippt, gescrollt oder gesendet, nichts in die Seite gesetzt, und keine Seite wird für Sie geöffnet.',
  'settings.auto.terms':
    'Das Risiko: LinkedIns Bedingungen verbieten Zusatzprogramme, die Profildaten kopieren, und machen für die eigenen keine Ausnahme; Software, die in jeder Seite läuft, kann eher auffallen als eine, die auf einen Klick läuft. LinkedIn kann Konten deshalb einschränken. Niemand kann versprechen, dass das nicht geschieht. Der Datenexport braucht nichts davon.',
  'settings.auto.back':
    'Sie können es hier oder in den Einstellungen Ihres Browsers jederzeit zurücknehmen; auf einen Klick wird weiter gelesen wie bisher.',
  'settings.auto.refused':
    'Ihr Browser hat es nicht erlaubt. Seiten werden wie bisher gelesen, wenn Sie auf das Beckon-Symbol klicken.',
};
