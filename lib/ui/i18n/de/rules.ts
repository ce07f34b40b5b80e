import type { rules as source } from '../en/rules.ts';
import type { Translation } from '../types.ts';

export const rules: Translation<typeof source> = {
  'inbox.lists': 'Listen',
  'inbox.lists.all': 'Alles',
  'inbox.lists.waiting': 'Warten auf Antwort',
  'inbox.lists.warm': 'Neu anschreiben',
  'inbox.lists.waiting.about':
    'Angebote der letzten 30 Tage, auf die Sie nicht geantwortet haben; Stand Ihres letzten Lesens, {date}.',
  'inbox.lists.warm.about':
    'Ältere Angebote, die zu Ihrem Ziel passen und zu nichts geführt haben; die passendsten zuerst. Jedes ist ein Mensch, kein Verteiler.',
  'inbox.lists.warm.none': 'Kein älteres Angebot passt zu Ihrem Ziel, oder noch ist kein Ziel bestätigt.',
  'inbox.label.ruled': 'Nach Ihrer eigenen Regel',
  'rule.make': 'Alle so behandeln',
  'rule.about':
    'Eine Regel gilt für alle Nachrichten, alte und neue, bis Sie sie in den Einstellungen löschen. An Warnungen ändert sie nie etwas.',
  'rule.kind': 'Welche Nachrichten',
  'rule.kind.sender': 'Alle von dieser Person',
  'rule.kind.agency': 'Alle von einer Firma oder Agentur',
  'rule.kind.phrase': 'Alle mit bestimmten Wörtern',
  'rule.match.agency': 'Firma oder Agentur',
  'rule.match.phrase': 'Wörter, wie sie dastehen',
  'rule.label': 'Behandeln als',
  'rule.save': 'Regel anlegen',
  'rule.short': 'Schreiben Sie mindestens drei Buchstaben.',
  'rule.done': 'Regel angelegt. Alle Nachrichten werden neu angesehen.',
  'rules.title': 'Ihre Regeln',
  'rules.about':
    'Aus Ihren Berichtigungen entstanden. Gelten mehrere, entscheidet die neueste; was Sie über eine einzelne Nachricht gesagt haben, geht allen vor. Warnungen bleiben, wie sie sind.',
  'rules.none': 'Noch keine. Öffnen Sie eine Nachricht im Posteingang und wählen Sie „Alle so behandeln“.',
  'rules.sender': 'Von {match}',
  'rules.agency': 'Von der Firma oder Agentur {match}',
  'rules.phrase': 'Mit den Wörtern „{match}“',
  'rules.count': { one: 'entscheidet {count} Anfrage', other: 'entscheidet {count} Anfragen' },
  'rules.delete': 'Regel löschen',
  'rules.deleted': 'Regel gelöscht. Alle Nachrichten werden neu angesehen.',
};
