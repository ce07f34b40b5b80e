import type { experiments as source } from '../en/experiments.ts';
import type { Translation } from '../types.ts';

export const experiments: Translation<typeof source> = {
  'visibility.tab.series': 'Im Zeitverlauf',
  'visibility.tab.edits': 'Änderungen und Versuche',
  'visibility.tab.numbers': 'Zahlen der Website',
  'visibility.by': 'Nach',
  'visibility.by.week': 'Woche',
  'visibility.by.month': 'Monat',
  'visibility.months.about':
    'Schraffierte Monate sind gar nicht oder nur zum Teil bekannt; das ist nicht dasselbe wie nichts.',
  'visibility.undated': {
    one: '{count} Anfrage hat kein brauchbares Datum (es fehlt, liegt in der Zukunft oder vor 2003) und steht in keinem Diagramm.',
    other:
      '{count} Anfragen haben kein brauchbares Datum (es fehlt, liegt in der Zukunft oder vor 2003) und stehen in keinem Diagramm.',
  },
  'visibility.notes.day': 'Tag',
  'chart.month': 'Monat',
  'chart.months.title': {
    one: '{count} Angebot in den {months} gezeigten Monaten',
    other: '{count} Angebote in den {months} gezeigten Monaten',
  },
  'chart.months.title.at-least': {
    one: 'Mindestens {count} Angebot in den {months} gezeigten Monaten',
    other: 'Mindestens {count} Angebote in den {months} gezeigten Monaten',
  },
  'chart.process.steady': '{name}: zuletzt {value}, ein gewöhnlicher Wert zwischen {lower} und {upper}',
  'chart.process.called': {
    one: '{name}: zuletzt {value}; {count} Wert liegt jenseits des gewöhnlichen Auf und Ab',
    other: '{name}: zuletzt {value}; {count} Werte liegen jenseits des gewöhnlichen Auf und Ab',
  },
  'terms.heading': 'Was die Angebote nennen',
  'terms.none': 'kein Angebot, aus dem es hervorginge',
  'terms.of': 'Von wie vielen',
  'terms.fit': 'Passende Auftragsangebote',
  'terms.fit.title': {
    one: '{count} Auftragsangebot passt zu Ihrem Ziel oder ist eine Rückfrage wert',
    other: '{count} Auftragsangebote passen zu Ihrem Ziel oder sind eine Rückfrage wert',
  },
  'terms.fit.no-goal':
    'Welche Auftragsangebote passen, steht fest, sobald Sie ein Ziel bestätigt haben und Angebote gekommen sind.',
  'terms.pay': 'Anteil mit Bezahlung',
  'terms.pay.title': {
    one: '{count} von {offers} Angeboten nannte die Bezahlung',
    other: '{count} von {offers} Angeboten nannten die Bezahlung',
  },
  'terms.median': 'Median der genannten Bezahlung',
  'terms.median.of': {
    one: 'von dem {count}, das die Bezahlung so nannte',
    other: 'von den {count}, die die Bezahlung so nannten',
  },
  'terms.median.none':
    'Keine fünf Angebote nannten die Bezahlung in derselben Währung, Einheit und Art der Arbeit; ein Median aus so wenigen führte in die Irre.',
  'terms.response': 'Mittlere Zeit bis zu Ihrer Antwort',
  'terms.response.title': {
    one: 'Sie haben {count} von {offers} Angeboten beantwortet, die Hälfte innerhalb dieser Zeit: {time}',
    other: 'Sie haben {count} von {offers} Angeboten beantwortet, die Hälfte innerhalb dieser Zeit: {time}',
  },
  'terms.response.none': 'Keine Antwort von Ihnen auf die {offers} Angebote ist bekannt',
  'terms.median.title': {
    one: 'Median {amount}, von dem {count}, das die Bezahlung so nannte',
    other: 'Median {amount}, von den {count}, die die Bezahlung so nannten',
  },
  'terms.median.few': 'weniger als fünf Angebote nannten sie',
  'terms.response.answered': 'Beantwortet',
  'experiment.heading': 'Versuch',
  'experiment.about':
    'Nur was vorher angekündigt ist, lässt sich ehrlich prüfen: eine Änderung, eine Reihe, immer nur eine.',
  'experiment.next': 'Ihre nächste Änderung',
  'experiment.what': 'Was bringen Sie in Ordnung?',
  'experiment.other': 'Etwas anderes',
  'experiment.series': 'Diese Reihe beobachten',
  'experiment.series.hint': 'Nur eine: Wer auf viele schaut, findet in einer davon immer etwas.',
  'experiment.series.offers': 'Alle Angebote',
  'experiment.declare': 'Diese Änderung ankündigen',
  'experiment.declare.done':
    'Angekündigt. Nehmen Sie jetzt die Änderung vor und klicken Sie dann auf Ihrem Profil auf Beckon.',
  'experiment.declared': 'Angekündigt am {date}. Erwartet in: {fields}',
  'experiment.recognised': 'Erkannt: {edit}',
  'experiment.check-in': 'Hier zeigt ein wöchentlicher Blick von einer halben Minute mehr',
  'experiment.point': 'Es war diese Änderung',
  'experiment.point.done': 'Notiert: Diese Änderung ist die angekündigte.',
  'experiment.end': 'Diesen Versuch beenden',
  'experiment.end.done': 'Beendet. Dafür wird nichts mehr gezählt.',
  'experiment.past': { one: '{count} früherer Versuch', other: '{count} frühere Versuche' },
  'experiment.past.no-edit': 'keine Änderung gesehen',
  'experiment.state.waiting-for-edit':
    'Wartet auf Ihre Änderung. Nehmen Sie sie vor, öffnen Sie dann Ihr Profil und klicken Sie auf Beckon.',
  'experiment.state.quiet':
    'Die Änderung ist gesehen. Bis {date} zählt nichts: Es dauert etwa eine Woche, bis sie gefunden werden kann.',
  'experiment.state.counting':
    'Es wird gezählt. Eine Antwort ist um den {date} fällig; schauen Sie, so oft Sie mögen, das verdirbt den Test nicht.',
  'experiment.state.open':
    'Es wird gezählt, aber bei so wenigen Angeboten lässt sich kein Tag für eine Antwort versprechen.',
  'experiment.state.due': 'Die Antwort ist fällig. Sie steht unten bei der Änderung.',
  'experiment.state.ended': 'Beendet.',
  'check-in.heading': 'Wöchentlicher Blick',
  'check-in.due': 'Jetzt fällig: Öffnen Sie Ihre Suchtreffer und klicken Sie dort auf Beckon. Eine halbe Minute.',
  'check-in.next': 'Das nächste Mal am {date}.',
  'check-in.about':
    'Die Website nennt, für welche Berufsbezeichnungen Sie gefunden wurden. Neben den Titeln Ihres Ziels zeigt das, wo Sie stehen, auch wenn Angebote zu selten sind, um sie zu zählen. Es wird beschrieben, nicht getestet.',
  'check-in.last': 'Zuletzt angesehen: {date}.',
  'check-in.titles': 'Berufsbezeichnungen, für die Sie gefunden wurden, {date}',
  'check-in.title': 'Berufsbezeichnung',
  'check-in.share': 'Anteil',
  'check-in.in-goal': 'In Ihrem Ziel',
  'check-in.yes': 'ja',
  'check-in.wanted': {
    one: '{count} von {all} Bezeichnungen, für die Sie gefunden wurden, steht in Ihrem Ziel.',
    other: '{count} von {all} Bezeichnungen, für die Sie gefunden wurden, stehen in Ihrem Ziel.',
  },
  'check-in.wanted.share': {
    one: '{count} von {all} Bezeichnungen, für die Sie gefunden wurden, steht in Ihrem Ziel: {share} der genannten Suchen.',
    other:
      '{count} von {all} Bezeichnungen, für die Sie gefunden wurden, stehen in Ihrem Ziel: {share} der genannten Suchen.',
  },
  'enter.heading': 'Zahl von Hand eintragen',
  'enter.metric': 'Welche Zahl',
  'enter.titles': 'Berufsbezeichnungen, für die Sie gefunden wurden',
  'enter.titles.hint': 'Eine je Zeile.',
  'enter.wrong': 'Das ist keine ganze Zahl. Tragen Sie sie ein, wie die Website sie zeigt, etwa 1.204.',
  'enter.done': 'Die Zahl ist notiert.',
  'error.one-experiment': 'Ein anderer Versuch läuft. Beenden Sie ihn zuerst, oder warten Sie, bis er entschieden ist.',
  'error.date-out-of-range':
    'Dieses Datum liegt in der Zukunft oder vor Mai 2003. Nichts wurde geändert; wählen Sie einen anderen Tag.',
};
