import type { sample as source } from '../en/sample.ts';
import type { Translation } from '../types.ts';

export const sample: Translation<typeof source> = {
  'welcome.way.sample': 'Erst ein Beispiel zeigen',
  'welcome.way.sample.about': 'Erfundene Daten zum Umsehen. Ein Klick entfernt sie.',
  'error.sample-shown':
    'Das ist das Beispiel. Entfernen Sie es zuerst, damit nichts von Ihnen unter erfundene Daten gerät.',
  'sample.on': 'Sie sehen Beispieldaten. Nichts davon gehört Ihnen.',
  'sample.remove': 'Beispiel entfernen',
  'sample.thread': 'Ein erfundenes Gespräch, wie es neben seiner Seite aussähe:',
};
