import type { answering as source } from '../en/answering.ts';
import type { Translation } from '../types.ts';

export const answering: Translation<typeof source> = {
  'offer.answered': 'Ich habe geantwortet',
  'offer.answered.done': 'Als beantwortet vermerkt.',
  'offer.not-interested': 'Kein Interesse',
  'offer.not-interested.done': 'Vermerkt: kein Interesse. Nichts wurde gesendet.',
  'popup.waiting.as-of': 'Stand Ihres letzten Lesens, {date}.',
  'triage.seen-before': {
    one: 'Von dort kam schon einmal eine Anfrage an Sie.',
    other: 'Von dort kamen schon {count} andere Anfragen an Sie.',
  },
  'triage.seen-answered': { one: 'Einmal haben Sie geantwortet.', other: '{count}-mal haben Sie geantwortet.' },
  'triage.seen-unanswered': 'Geantwortet haben Sie bisher nicht.',
  'triage.offered': 'Früher angeboten',
  'triage.same-firm': {
    one: 'Von {firm} hat Ihnen noch jemand geschrieben.',
    other: 'Von {firm} haben Ihnen {count} weitere Personen geschrieben.',
  },
  'triage.same-firm.offers': { one: 'Ein Angebot war dabei.', other: '{count} Angebote waren dabei.' },
  'triage.signs': 'Brief oder Serienbrief',
  'inmail.title': 'Was eine Antwort auf eine InMail bewirkt',
  'inmail.credit':
    'Jede Antwort innerhalb von 90 Tagen gibt dem Absender das Guthaben zurück, das diese InMail gekostet hat. Schweigen tut das nicht.',
  'inmail.ranking':
    'Wie wahrscheinlich jemand antwortet, fließt in die Reihenfolge der Treffer von Recruitern ein. Wie viel eine einzelne Antwort ändert, ist unbekannt.',
  'inmail.no':
    'Der bloße Nein-Knopf verhindert, dass die andere Seite hier noch antworten kann. Eine eigene Zeile hält das Gespräch offen.',
};
