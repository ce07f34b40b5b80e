import type { edits as source } from '../en/edits.ts';
import type { Translation } from '../types.ts';

export const edits: Translation<typeof source> = {
  'edit.field.headline': 'Slogan',
  'edit.field.location': 'Standort',
  'edit.field.industry': 'Branche',
  'edit.field.about': 'Info',
  'edit.field.openToWork': 'Offen für Arbeit',
  'edit.field.experience': 'Positionen',
  'edit.field.experience.description': 'Texte der Positionen',
  'edit.field.education': 'Ausbildung',
  'edit.field.skills': 'Kenntnisse',
  'edit.field.certifications': 'Zertifikate',
  'edit.field.projects': 'Projekte',
  'edit.field.publications': 'Veröffentlichungen',
  'edit.field.languages': 'Sprachen',
  'edit.field.services': 'Dienstleistungen',
  'edit.field.courses': 'Kurse',
  'edit.field.honors': 'Auszeichnungen',
  'edit.field.organizations': 'Organisationen',
  'edit.field.featured': 'Im Fokus',
  'edit.field.volunteering': 'Ehrenamt',
  'edit.field.links': 'Kontaktlinks',
  'edit.added': '{field}: hinzugefügt {what}',
  'edit.removed': '{field}: entfernt {what}',
  'edit.replaced': '{field}: aus {from} wurde {what}',
  'edit.by-hand': '{field}: geändert, wie Sie sich erinnern',
  'edit.open-to-work-on': '„Offen für Arbeit“ eingeschaltet',
  'edit.open-to-work-off': '„Offen für Arbeit“ ausgeschaltet',
  'edit.more': { one: 'und {count} weitere Stelle', other: 'und {count} weitere Stellen' },
  'beside.open-to-work': '„Offen für Arbeit“ wurde umgeschaltet',
  'beside.note': 'Ihre Notiz: {text}',
  'beside.year-end': 'Jahresende: Budgets sind verbraucht, Büros geschlossen',
  'beside.new-year': 'Jahresbeginn: neue Budgets, mehr Einstellungen',
  'beside.summer': 'Sommerferien in weiten Teilen der Nordhalbkugel',
  'effect.note.nothing-observed-before': 'Kein Tag vor dieser Änderung ist bekannt.',
  'effect.note.nothing-observed-after': 'Noch ist kein Tag nach der Ruhewoche bekannt.',
  'effect.note.edit-date-unsure':
    'Wann diese Änderung geschah, ist zu ungenau bekannt. Grenzen Sie sie auf höchstens vier Wochen ein.',
  'effect.note.clusters-in-short-history':
    'Die Angebote kamen gehäuft, und vor der Änderung sind keine zwölf Wochen bekannt: Zufall und Veränderung lassen sich nicht trennen.',
  'effect.note.too-early': 'Es ist zu früh: Selbst eine Verdopplung würde sich bis jetzt oft nicht zeigen.',
  'effect.note.low-volume': 'Vorher kamen zu wenige Angebote: Selbst eine Verdopplung zeigte sich in einem Jahr kaum.',
  'effect.note.within-drift':
    'Die Rate hat sich verändert, aber nicht stärker, als Märkte es in einem halben Jahr von selbst tun.',
  'effect.note.clustered': 'Angebote kommen gehäuft; die Zahlen zählen deshalb weniger.',
  'effect.note.merged-edits': 'Änderungen innerhalb einer Woche zählen als eine.',
  'effect.note.frozen':
    'Abgeschlossen: Eine spätere Änderung kam, oder das halbe Jahr ist um. Es wird nichts mehr gezählt.',
  'effect.note.not-tested': 'Nicht getestet: Nur eine vorher angekündigte Änderung bekommt ein Urteil.',
  'effect.note.mixed-rules':
    'Nachrichten davor und danach wurden nach verschiedenen Regeln beurteilt; darum gibt es kein Urteil.',
  'effect.note.no-placebo': 'Ihr Verlauf ist zu kurz, um zu prüfen, wie oft dieser Test ohne Änderung anschlüge.',
  'effect.note.moves-anyway': 'Derselbe Test schlägt an mehr als jedem zehnten Datum ohne Änderung an.',
  'effect.note.same-last-year': 'Dieselben Wochen des Vorjahrs veränderten sich ebenso.',
  'plan.no-history':
    'Noch ist kein Tag Ihres Posteingangs bekannt; es lässt sich nichts voraussagen. Ein Datenexport bringt den Verlauf.',
  'plan.low-volume':
    'Bei {perWeek} pro Woche bliebe selbst eine Verdopplung ein halbes Jahr lang eher unbemerkt. Angebote zu zählen, gibt hier keine Antwort; der wöchentliche Blick unten zeigt mehr.',
  'plan.learnable': {
    one: 'Bei {perWeek} pro Woche zeigte sich eine Verdopplung in der Hälfte der Fälle binnen etwa {count} Woche. Eine kleinere Veränderung zeigt sich vielleicht nie.',
    other:
      'Bei {perWeek} pro Woche zeigte sich eine Verdopplung in der Hälfte der Fälle binnen etwa {count} Wochen. Eine kleinere Veränderung zeigt sich vielleicht nie.',
  },
  'plan.one-at-a-time':
    'Ein anderer Versuch läuft. Immer nur einer: Zwei zugleich würden einander verwischen. Beenden Sie ihn zuerst, oder warten Sie, bis er entschieden ist.',
};
