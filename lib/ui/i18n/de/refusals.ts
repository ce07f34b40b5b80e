import type { refusals as source } from '../en/refusals.ts';
import type { Translation } from '../types.ts';

export const refusals: Translation<typeof source> = {
  'refusal.not-own-profile': 'Das sieht nach dem Profil einer anderen Person aus',
  'refusal.not-own-profile.do':
    'Beckon liest nur Ihr eigenes. Es wurde nichts gelesen oder behalten. Öffnen Sie Ihr Profil über das Menü „Sie“ und klicken Sie noch einmal.',
  'refusal.ownership-unknown': 'Wir können nicht erkennen, ob dieses Profil Ihres ist',
  'refusal.ownership-unknown.do':
    'Es wurde nichts behalten. Melden Sie sich an, öffnen Sie Ihr Profil über das Menü „Sie“, warten Sie, bis es geladen ist, und klicken Sie noch einmal.',
  'refusal.login-wall': 'Die Website verlangt eine Anmeldung',
  'refusal.login-wall.do':
    'Melden Sie sich dort zuerst an, öffnen Sie Ihr Profil oder eine Nachricht und klicken Sie dann erneut auf Beckon.',
  'refusal.challenge': 'Die Website prüft gerade, wer Sie sind',
  'refusal.challenge.do': 'Schließen Sie erst die Sicherheitsprüfung ab. Bis dahin hält sich Beckon fern.',
  'refusal.not-found': 'Diese Seite gibt es nicht',
  'refusal.not-found.do': 'Prüfen Sie die Adresse oder öffnen Sie Ihr Profil über das Menü „Sie“.',
  'refusal.still-loading': 'Die Seite lädt noch',
  'refusal.still-loading.do': 'Geben Sie ihr einen Moment und lesen Sie dann erneut.',
  'refusal.unsupported-page': 'Hier gibt es nichts zu lesen',
  'refusal.unsupported-page.do':
    'Beckon liest Ihr eigenes LinkedIn-Profil, Ihre Nachrichten und Seiten, die Sie geschrieben haben. Sie können unten auch eine Nachricht einfügen.',
  'refusal.browser-page': 'Das ist eine Seite des Browsers selbst',
  'refusal.browser-page.do':
    'Hier lassen Browser keine Erweiterungen hinein. Öffnen Sie Ihr Profil oder eine Nachricht in einem Tab.',
  'refusal.no-permission': 'Gerade kein Zugriff auf diese Seite',
  'refusal.no-permission.do':
    'Der Zugriff gilt ab Ihrem Klick, bis die Seite wechselt. Klicken Sie noch einmal auf das Beckon-Symbol in der Symbolleiste.',
  'refusal.not-understood': 'Wir verstehen diese Seite nicht',
  'refusal.not-understood.do':
    'Vielleicht ist sie neu oder ein Versuch. Es wurde nichts behalten. Der Abweichungsbericht unten enthält keines Ihrer Worte; Sie können ihn uns senden.',
  'refusal.not-an-export': 'Das ist kein LinkedIn-Datenexport',
  'refusal.not-an-export.do': 'Wählen Sie die ZIP-Datei aus der E-Mail der Website, unverändert und nicht entpackt.',
  'refusal.too-large': 'Diese Datei ist zu groß',
  'refusal.too-large.do': 'Fordern Sie den kleinen Export mit nur den hier genannten Teilen an.',
  'refusal.damaged': 'Diese Datei ist beschädigt',
  'refusal.damaged.do': 'Laden Sie sie noch einmal herunter. Was Sie gespeichert hatten, ist unverändert.',
  'refusal.empty': 'Es steht nichts darin',
  'refusal.empty.do':
    'Falls Sie etwas erwartet haben: Lesen Sie die Seite erneut, sobald sie es zeigt, oder laden Sie die Datei noch einmal herunter.',
  'refusal.other-owner': 'Das gehört einer anderen Person',
  'refusal.other-owner.do':
    'Beckon hält die Daten einer einzigen Person. Sind Sie es unter neuem Namen oder neuer Adresse, sagen Sie es, dann kommt es hinzu. Sonst wurde nichts behalten.',
  'refusal.reader-failed': 'Das Lesen dieser Seite ist fehlgeschlagen',
  'refusal.reader-failed.do':
    'Nichts ist verloren. Laden Sie die Seite neu und versuchen Sie es noch einmal; bleibt es dabei, senden Sie den Abweichungsbericht.',
  'refusal.confirm': 'Das bin ich, aufnehmen',
  'refusal.drift': 'Abweichungsbericht kopieren',
  'refusal.drift.parts': {
    one: '{count} Teil dieser Seite ist auf eine Art gebaut, die Beckon nicht kennt. Er wurde ausgelassen, nicht geraten. Der Bericht enthält keines Ihrer Worte.',
    other:
      '{count} Teile dieser Seite sind auf eine Art gebaut, die Beckon nicht kennt. Sie wurden ausgelassen, nicht geraten. Der Bericht enthält keines Ihrer Worte.',
  },
  'refusal.drift.bare':
    'Ohne den Aufbau der Seite kopiert. Klicken Sie auf jener Seite auf das Beckon-Symbol und kopieren Sie noch einmal, dann ist der Bericht vollständig.',
};
