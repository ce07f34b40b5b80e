import type { onboarding as source } from '../en/onboarding.ts';
import type { Translation } from '../types.ts';

export const onboarding: Translation<typeof source> = {
  'welcome.title': 'Finden Sie heraus, ob die richtige Arbeit Sie finden kann',
  'welcome.lead':
    'Beckon liest Ihr eigenes Profil und die Nachrichten, die man Ihnen schickt, hier auf diesem Rechner, und zeigt, was fehlt, was eine Antwort verdient und ob eine Änderung etwas bewirkt hat.',
  'welcome.step': 'Schritt {step} von {total}',
  'welcome.does': 'Was Beckon tut',
  'welcome.does.evidence': 'Es zeigt zu jeder Aussage den Beleg und sagt „unbekannt“, wo es nicht nachgesehen hat.',
  'welcome.never': 'Was es nie tut',
  'welcome.never.others': 'Es liest nie das Profil einer anderen Person.',
  'welcome.never.promise': 'Es verspricht nie, dass Sie gefunden werden. Das kann niemand.',
  'welcome.honest': 'Was Sie wissen sollten',
  'welcome.honest.lost':
    'Wer Beckon deinstalliert, löscht seine Daten. Das Verschieben eines entpackten Ordners löscht sie auch, ebenso ein Neustart von Firefox mit vorübergehender Installation. Eine Sicherung übersteht all das.',
  'welcome.honest.phone': 'Telefone werden nicht unterstützt.',
  'welcome.honest.few':
    'Viele Menschen bekommen nur wenige Teilzeitangebote von Recruitern. Ihr eigener Verlauf zeigt, was für Sie gilt.',
  'welcome.next': 'Weiter',
  'welcome.back': 'Zurück',
  'welcome.skip': 'Überspringen, ich sehe mich erst um',
  'welcome.goal': 'Welche Arbeit möchten Sie?',
  'welcome.goal.about': 'Wählen Sie das Nächstliegende; Sie können später alles ändern.',
  'welcome.way': 'Wie soll Beckon Sie kennenlernen?',
  'welcome.way.export': 'Mit LinkedIns Datenexport',
  'welcome.way.export.about':
    'Der offizielle Weg, ohne eine Seite zu lesen. Enthält Ihr Profil und alle Nachrichten; kommt per E-Mail, kleine Exporte in Minuten.',
  'welcome.way.click': 'Durch Klicken auf meinen eigenen Seiten',
  'welcome.way.click.about':
    'Zeigt das Profil, wie andere es sehen. Beachten Sie den Hinweis zu LinkedIns Bedingungen.',
  'welcome.way.paste': 'Durch Einfügen einer Nachricht',
  'welcome.way.paste.about': 'Probieren Sie es mit einer Nachricht. Nichts wird behalten.',
  'welcome.click.title': 'Ihr Profil lesen',
  'welcome.click.1': 'Öffnen Sie LinkedIn und gehen Sie zu Ihrem eigenen Profil: „Sie“, dann „Profil anzeigen“.',
  'welcome.click.2': 'Scrollen Sie einmal bis ganz nach unten, damit die Seite alles lädt.',
  'welcome.click.3': 'Klicken Sie auf das Beckon-Symbol in der Symbolleiste oder drücken Sie {shortcut}.',
  'welcome.done': 'Beckon öffnen',
  'export.title': 'So bekommen Sie Ihren Datenexport',
  'export.1': 'Auf LinkedIn, am Computer: „Sie“, dann „Einstellungen & Datenschutz“, dann „Datenschutz“.',
  'export.2': 'Wählen Sie „Kopie Ihrer Daten anfordern“ und dann die zweite Möglichkeit, um Teile auszuwählen.',
  'export.3':
    'Kreuzen Sie Profil, Positionen, Ausbildung, Kenntnisse, Nachrichten, Einladungen, Empfehlungen und Jobs an. Diese kleinen Exporte kommen meist in Minuten; der vollständige braucht bis zu einem Tag.',
  'export.4': 'Fordern Sie das Archiv an. LinkedIn schickt eine E-Mail mit einem Link, der 72 Stunden gilt.',
  'export.5': 'Laden Sie die ZIP-Datei herunter und ziehen Sie sie hierher. Lassen Sie sie gepackt.',
  'export.requested': 'Ich habe ihn angefordert',
  'export.waiting': 'Warten auf Ihren Export',
  'export.waiting.since': 'Angefordert {when}. Der Link in der E-Mail gilt 72 Stunden.',
  'export.waiting.late':
    'Angefordert {when}. Falls keine E-Mail kam, sehen Sie im Spam-Ordner nach oder fordern Sie ihn noch einmal an.',
  'export.waiting.meanwhile': 'In der Zwischenzeit',
  'export.waiting.goal': 'Sagen Sie Beckon, welche Arbeit Sie möchten',
  'export.waiting.paste': 'Fügen Sie eine Nachricht ein, die Sie schon haben',
  'export.waiting.cancel': 'Ich warte nicht mehr',
  'export.lacks': 'Was der Export nicht enthält',
  'export.lacks.list':
    'Wie Ihr Profil auf andere wirkt, wer es angesehen hat, Treffer in Suchen, „Im Fokus“, Dienstleistungen und ob Ihr „Offen für Arbeit“-Rahmen zu sehen ist. Das bleibt „unbekannt“, bis Sie die Seite lesen.',
};
