import type { warnings as source } from '../en/warnings.ts';
import type { Translation } from '../types.ts';

export const warnings: Translation<typeof source> = {
  'warning.file-damaged': '{file}: beschädigt, gar nicht lesbar',
  'warning.rows-lost': {
    one: '{file}: {count} Zeile passt nicht zu ihren Spalten',
    other: '{file}: {count} Zeilen passen nicht zu ihren Spalten',
  },
  'warning.archive-truncated': 'Das Archiv ist abgeschnitten; was dahinter stand, fehlt',
  'warning.direction-unknown': '{file}: unterscheidet nicht zwischen erhalten und gegeben',
  'warning.encoding': '{file}: als Windows-1252 gelesen, wie eine Tabellenkalkulation speichert',
  'warning.another-export': '{file}: ausgelassen, es gehört zu einem anderen Export in diesem Archiv',
  'warning.owner-unknown': {
    one: '{count} Nachricht, bei der sich nicht sagen lässt, von wem sie ist',
    other: '{count} Nachrichten, bei denen sich nicht sagen lässt, von wem sie sind',
  },
  'warning.undated': {
    one: '{count} Zeile ohne brauchbares Datum (es fehlt, liegt in der Zukunft oder in einem anderen Jahrhundert)',
    other: '{count} Zeilen ohne brauchbares Datum (es fehlt, liegt in der Zukunft oder in einem anderen Jahrhundert)',
  },
  'warning.take': 'Übernehmen, was lesbar ist',
  'refusal.partly-damaged': 'Ein Teil dieser Datei ist beschädigt',
  'refusal.partly-damaged.do':
    'Nichts wurde geändert. Laden Sie sie noch einmal herunter, oder übernehmen Sie, was lesbar ist; was fehlt, gilt dann als unbekannt.',
};
