import type { visibility as source } from '../en/visibility.ts';
import type { Translation } from '../types.ts';

export const visibility: Translation<typeof source> = {
  'visibility.title': 'Sichtbarkeit',
  'visibility.weeks': 'Anfragen im Zeitverlauf',
  'visibility.range': 'Gezeigt',
  'visibility.range.weeks': '{count} Wochen',
  'visibility.range.all': 'alle Wochen',
  'visibility.weeks.about': 'Schraffierte Wochen sind nicht bekannt; das ist nicht dasselbe wie nichts.',
  'visibility.empty.title': 'Noch kein Verlauf',
  'visibility.empty':
    'Ein Datenexport bringt den ganzen Verlauf der Anfragen auf einmal. Wenn Sie ab und zu Ihre Nachrichten lesen lassen, füllen sich die Wochen von jetzt an.',
  'visibility.edits': 'Ihre Änderungen',
  'visibility.edits.none': 'Noch keine Änderung bemerkt. Lesen Sie Ihr Profil erneut, nachdem Sie es geändert haben.',
  'visibility.edits.between': 'zwischen {from} und {to}',
  'visibility.edit.name': 'Name dieser Änderung',
  'visibility.edit.declared': 'Angekündigt',
  'visibility.edit.noise': 'Nicht meine Änderung',
  'visibility.edit.noise.done': 'Als nicht Ihre beiseitegelegt.',
  'visibility.notes': 'Was sonst geschah',
  'visibility.notes.add': 'Notiz hinzufügen',
  'visibility.notes.hint':
    'Ein Beitrag, ein Urlaub, „Offen für Arbeit“ eingeschaltet: was eine Veränderung erklären könnte.',
  'visibility.notes.remove': 'Entfernen',
  'visibility.notes.removed': 'Notiz entfernt.',
  'visibility.metrics': 'Zahlen, die die Website nennt',
  'visibility.metrics.about':
    'Profilaufrufe und Treffer in Suchen sind gleitende Summen. Punkte innerhalb der Grenzen sind gewöhnliches Auf und Ab.',
  'visibility.metrics.none':
    'Öffnen Sie Ihre Profilaufrufe oder Suchtreffer und klicken Sie dort auf das Beckon-Symbol.',
  'visibility.metric.profile-views': 'Profilaufrufe',
  'visibility.metric.search-appearances': 'Treffer in Suchen',
  'visibility.metric.all-appearances': 'Alle Einblendungen',
  'visibility.metric.post-impressions': 'Beitragsaufrufe',
  'visibility.metric.followers': 'Follower',
  'visibility.metric.window': { one: 'in {count} Tag', other: 'in {count} Tagen' },
  'effect.up': 'Mehr Angebote seit dieser Änderung, als der Zufall erklärt',
  'effect.down': 'Weniger Angebote seit dieser Änderung, als der Zufall erklärt',
  'effect.no-clear-change': 'Bisher keine klare Veränderung',
  'effect.not-enough-data': 'Nicht genug Daten für eine Aussage',
  'effect.already-moving': 'Ihre Rate bewegte sich schon vorher',
  'effect.counts': '{before} {beforeDays} davor, {after} {afterDays} seither',
  'effect.interval': 'Zwischen {low}- und {high}-mal so viel wie vorher, mit 95 % Sicherheit',
  'effect.interval.open': 'Mindestens {low}-mal so viel wie vorher, mit 95 % Sicherheit',
  'effect.weeks': {
    one: 'In der Hälfte der Fälle zeigt sich eine Verdopplung binnen {count} beobachteter Woche nach der Ruhewoche',
    other: 'In der Hälfte der Fälle zeigt sich eine Verdopplung binnen {count} beobachteter Wochen nach der Ruhewoche',
  },
  'effect.weeks.halving': {
    one: 'In der Hälfte der Fälle zeigt sich eine Halbierung binnen {count} beobachteter Woche nach der Ruhewoche',
    other: 'In der Hälfte der Fälle zeigt sich eine Halbierung binnen {count} beobachteter Wochen nach der Ruhewoche',
  },
  'effect.since': '„Seit“ heißt nicht „wegen“.',
};
