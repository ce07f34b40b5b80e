import type { catchup as source } from '../en/catchup.ts';
import type { Translation } from '../types.ts';

export const catchup: Translation<typeof source> = {
  'catchup.title': 'Was seit dem {date} neu ist',
  'catchup.conversations': { one: '{count} neues Gespräch', other: '{count} neue Gespräche' },
  'catchup.offers': { one: '{count} neues Angebot', other: '{count} neue Angebote' },
  'catchup.fit': {
    one: '{count} Auftragsangebot passt zu Ihrem Ziel oder ist eine Rückfrage wert',
    other: '{count} Auftragsangebote passen zu Ihrem Ziel oder sind eine Rückfrage wert',
  },
  'catchup.payers': 'Wer die Bezahlung nannte',
  'catchup.answer': 'Wem Sie antworten könnten',
  'catchup.nobody': 'Niemand Neues wartet auf eine Antwort.',
  'catchup.none':
    'Es kam kein neues Gespräch. Die Wochen bis zu diesem Export sind jetzt bekannt, und auch das ist etwas wert.',
  'catchup.whole': 'Ihr ganzer Verlauf',
  'catchup.steps': 'Einmal im Monat: der kleine Export',
  'catchup.tick':
    'Kreuzen Sie nur Nachrichten, Einladungen, Profil und Positionen an. Dieser kleine Export kommt meist in Minuten.',
  'catchup.after': 'Nur Neues kommt hinzu; danach sehen Sie, was seit dem letzten Mal kam.',
  'catchup.due': 'Den kleinen Export holen und sehen, was neu ist',
  'overview.next.none': 'Nichts steht an.',
  'data.summary.few':
    'Viele Menschen bekommen nur wenige Teilzeitangebote von Recruitern. Auftragsarbeit in Ihrem Verlauf: {contract} von {offers}.',
  'data.summary.open': {
    one: 'Diese Person bot Arbeit an, und Sie können noch antworten',
    other: 'Diese {count} Personen boten Arbeit an, und Sie können noch antworten',
  },
  'data.summary.still.quiet': {
    one: '{count} Nachricht, die Sie noch beantworten können',
    other: '{count} Nachrichten, die Sie noch beantworten können',
  },
};
