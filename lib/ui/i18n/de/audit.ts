import type { audit as source } from '../en/audit.ts';
import type { Translation } from '../types.ts';

export const audit: Translation<typeof source> = {
  'audit.caption': 'Anteil dieser Prüfliste. Kein Maß dafür, ob man Sie findet, und nie ein Vergleich mit anderen.',
  'audit.replay.caption':
    'Unsere Beispiele. LinkedIn sucht auch nach Bedeutung und ordnet nach Kriterien, die von außen niemand sieht.',
  'audit.told-by-you': 'von Ihnen gesagt',
  'audit.because.not-seen': 'Noch nicht gelesen: {sections}. Öffnen Sie es in Ihrem Profil und lesen Sie erneut.',
  'audit.because.only-export': 'Das zeigt nur der Datenexport.',
  'audit.because.no-goal': 'Wird geprüft, sobald Sie ein Ziel bestätigt haben.',
  'audit.because.no-vocabulary':
    'Wird geprüft, sobald Sie eine Anzeige eingefügt oder Nachrichten von Recruitern eingelesen haben.',
  'audit.because.goal-without-domains': 'Ihr Ziel nennt kein Fachgebiet.',
  'audit.because.goal-without-titles': 'Ihr Ziel nennt keinen Titel.',
  'audit.because.goal-without-skills': 'Ihr Ziel nennt keine Kenntnisse.',
  'audit.because.goal-without-level': 'Ihr Ziel nennt keine Stufe.',
  'audit.because.goal-without-languages': 'Ihr Ziel nennt keine weitere Sprache.',
  'audit.because.goal-permanent': 'Ihr Ziel ist eine Festanstellung.',
  'audit.because.not-discreet': 'Ihre Suche ist nicht diskret.',
  'audit.because.discreet':
    'Ihre Suche ist diskret: Öffentliche Zeichen der Suche bringen hier nichts und kosten nichts.',
  'audit.because.ask-discretion': 'Sagen Sie zuerst, wer wissen darf, dass Sie suchen.',
  'audit.because.language': 'Die Texte sind zu kurz oder in einer Sprache, die nicht gut genug verstanden wird.',
  'audit.because.ask': 'Keine Seite zeigt diese Einstellungen. Bitte sagen Sie es uns einmal.',
  'audit.because.ask-again': 'Das haben Sie vor mehr als 180 Tagen gesagt. Bitte sagen Sie es noch einmal.',
  'audit.because.who-sees':
    '„Offen für Arbeit“ ist an, aber aus dem Gelesenen geht nicht hervor, wer es sieht. Bitte sagen Sie es uns.',
  'audit.because.told': 'Teils von Ihnen gesagt.',
  'audit.because.off': 'Diese Prüfung haben Sie ausgeschaltet.',
  'check.title.title': 'Ein Titel, nach dem gesucht wird, in Position und Profilslogan',
  'check.title.why': 'Recruiter filtern nach Titeln; auch der Profilslogan wird durchsucht.',
  'advice.title.headline':
    'Ihre aktuelle Position heißt „{title}“, Ihr Profilslogan sagt es nicht. Beginnen Sie ihn damit.',
  'advice.title.position':
    'Ihr Profilslogan sagt „{title}“, Ihre aktuelle Position nicht. Wenn es Ihre Arbeit ist, nennen Sie die Position so.',
  'advice.title.earlier':
    'Früher waren Sie „{title}“. Wenn es noch Ihre Arbeit ist, sollten Profilslogan und aktuelle Position es sagen.',
  'advice.title.none':
    'Keiner der Titel Ihres Ziels ({titles}) steht in Ihrem Profil. Heißt Ihre Arbeit anders, ergänzen Sie diesen Namen im Ziel als Synonym.',
  'check.level.title': 'Die Stufe ist genannt, und an beiden Stellen dieselbe',
  'check.level.why':
    'Suchen schließen nach Stufenwörtern ein oder aus; mit zwei verschiedenen landen Sie auf dem falschen Stapel.',
  'advice.level.above': 'Ihr Ziel beginnt bei {aim}, Ihr Titel sagt {now}. Das ist eine Auskunft, kein Fehler.',
  'advice.level.differ':
    'Ihre Position sagt {position}, Ihr Profilslogan {headline}. Nehmen Sie an beiden Stellen die zutreffende Stufe.',
  'advice.level.headline': 'Ihre Position nennt {level}; nennen Sie es auch im Profilslogan.',
  'advice.level.position':
    'Ihr Profilslogan sagt {level}, Ihre aktuelle Position nicht. Wenn es stimmt, sagen Sie es auch dort.',
  'advice.level.none':
    'Weder Profilslogan noch Position nennen eine Stufe. Hat Ihre Arbeit eine, nennen Sie sie; sonst lassen Sie es.',
  'check.domain.title': 'Die Wörter Ihres Fachgebiets an zwei Stellen',
  'check.domain.why':
    'Stichwörter werden in Profilslogan, Info, Berufserfahrung und Kenntnissen gesucht und hervorgehoben.',
  'advice.domain.say':
    'Sie schreiben „{term}“ nur an einer Stelle. Sagen Sie es an einer zweiten: Profilslogan, Info, Berufserfahrung oder Kenntnisse.',
  'advice.domain.earn':
    'Zu diesem Fachgebiet fanden sich keine Begriffe: {domain}. Erste Schritte, falls Sie darin noch keine Arbeit zu zeigen haben:',
  'check.skills.title': 'Die Kenntnisse des Ziels in der Kenntnisliste',
  'check.skills.why': 'Kenntnisse sind ein eigener Filter, und Schreibweisen werden unterschieden.',
  'advice.skills.say': 'Ihr Text sagt „{quote}“, Ihre Kenntnisliste nicht. Ergänzen Sie: {skill}.',
  'advice.skills.earn':
    'Kein Beleg gefunden für: {skills}. Wenn Sie damit gearbeitet haben, schreiben Sie, wo; sonst streichen Sie es aus dem Ziel oder lernen es.',
  'check.vocabulary.title': 'Die Wörter derer, die Ihnen schreiben',
  'check.vocabulary.why':
    'Begriffe aus Nachrichten Ihrer eigenen Recruiter und aus eingefügten Anzeigen zeigen am besten, wonach dieser Markt fragt.',
  'advice.vocabulary.ask':
    'Ihre Recruiter fragen immer wieder nach Wörtern, die Ihr Profil nicht hat (in Klammern, wie viele): {terms}. Verwenden Sie die, die stimmen.',
  'check.excluded.title': 'Kein Wort, das Suchen ausschließen',
  'check.excluded.why':
    'Wer sucht, schließt Wörter unerwünschter Stufen aus: die von Lernenden und, wo Fachleute gesucht sind, die von Führungskräften.',
  'advice.excluded.word':
    '„{word}“: Suchen nach Ihrem Ziel schließen das vielleicht aus. Stimmt es nicht mehr, nehmen Sie es heraus; ist es Ihr Titel, lassen Sie es stehen.',
  'check.positions.title': 'Stellen beendet, datiert und beschrieben',
  'check.positions.why': 'Eine alte, offen gelassene Stelle lässt Sie wie jemanden aussehen, der Sie nicht mehr sind.',
  'advice.positions.empty':
    'Es ist keine Position eingetragen. Wer nach aktuellen Titeln sucht, kann Sie nicht finden.',
  'advice.positions.current':
    'Keine Position ist aktuell. Wer nach aktuellen Titeln sucht, kann Sie nicht finden; was Sie jetzt arbeiten, darf mit seinem wahren Beginn dort stehen.',
  'advice.positions.stale':
    '„{title}“ ist seit {start} offen, neben einer neueren Stelle. Ist sie zu Ende, tragen Sie das Ende ein.',
  'advice.positions.months': 'Bei „{title}“ fehlt ein Monat. Berufsjahre werden aus den Daten gezählt.',
  'advice.positions.describe': '„{title}“ ist aktuell und hat keine Beschreibung. Zwei Sätze genügen.',
  'check.place.title': 'Ort und Branche sind angegeben',
  'check.place.why': 'Beide sind Filter; wer sie nicht angibt, fällt heraus.',
  'advice.place.location': 'Geben Sie Ihren Ort an: Eine Region genügt.',
  'advice.place.industry': 'Geben Sie Ihre Branche an.',
  'check.independent.title': 'Ihre freiberufliche Arbeit steht als Position da',
  'check.independent.why': 'Alle aktuellen Positionen werden durchsucht, nicht nur die erste.',
  'advice.independent.complete':
    'Bei „{title}“ fehlt Beginn oder Beschreibung. Sagen Sie, was Sie tun, für wen und in welchem Umfang.',
  'advice.independent.only-if':
    'Wenn Sie schon Aufträge annehmen, führen Sie das als Position mit den tatsächlichen Daten auf. Wenn nicht, tun Sie hier nichts.',
  'check.second-language.title': 'Ein Profil in der Sprache des Marktes',
  'check.second-language.why': 'Gesucht wird in der Sprache des Marktes.',
  'advice.second-language.add':
    'Der Markt Ihres Ziels spricht {languages}. Ergänzen Sie ein Profil in dieser Sprache, wenn Sie darin arbeiten können.',
  'check.inference.title': 'Die Website hält Sie für das, was Sie sein möchten',
  'check.inference.why':
    'Der Export nennt, was LinkedIns Werbesystem ableitet. Nur ein Anhaltspunkt: Der Index der Recruiter ist ein anderer.',
  'advice.inference.differs':
    'Die Website leitet ab: {inferred}. Nichts davon steht in Ihrem Ziel; sie liest Titel und Kenntnisse.',
  'check.outcomes.title': 'Ergebnisse mit einer Zahl in einer aktuellen Rolle',
  'check.outcomes.why': 'Wer vorauswählt, Mensch oder Maschine, zitiert Sätze: ein Verb, eine Zahl, ein Gegenstand.',
  'advice.outcomes.move':
    'In Ihrer Info steht „{quote}“, bei „{title}“ kein Ergebnis. Wenn es dorthin gehört, schreiben Sie es auch dort.',
  'advice.outcomes.write':
    '„{title}“ nennt kein Ergebnis mit einer Zahl. Was wurde schneller, billiger, mehr oder weniger, und um wie viel? Nur, was Sie belegen können.',
  'advice.outcomes.none': 'Keine aktuelle Position, bei der ein Ergebnis stehen könnte.',
  'check.portfolio.title': 'Arbeitsproben, die Fremde anklicken können',
  'check.portfolio.why':
    'Wer Aufträge angeboten bekommt, nennt zuerst sichtbare Arbeit. „Im Fokus“ und die Websites der Kontaktdaten sind anklickbar, Text in der Info nicht.',
  'advice.portfolio.slot':
    '{url} steht, wo man nicht klicken kann. Setzen Sie es unter „Im Fokus“ oder zu den Websites Ihrer Kontaktdaten.',
  'advice.portfolio.earn': 'Kein Link zu einer Arbeitsprobe gefunden. Eine öffentliche genügt für den Anfang:',
  'advice.portfolio.hosts': 'Menschen mit diesem Ziel zeigen ihre Arbeit auf {hosts} oder auf einer eigenen Website.',
  'check.teaching.title': 'Lehre, Vorträge oder Texte',
  'check.teaching.why': 'Genannt von Menschen, die Auftragsangebote bekommen; gemessen hat es niemand.',
  'advice.teaching.earn':
    'Nichts dergleichen gefunden. Ein Vortrag vor Ort, eine Fallstudie oder eine Stunde Mentoring im Monat würden genügen. Nicht nötig, wenn es nicht zu Ihnen passt.',
  'check.hygiene.title': 'Nichts Unfertiges',
  'check.hygiene.why': 'Eine leere Info oder eine automatisch vergebene Adresse wirkt unfertig. Länge bringt nichts.',
  'advice.hygiene.about': 'Die Info ist leer. Drei Sätze: was Sie tun, für wen, wie man Sie erreicht.',
  'advice.hygiene.vanity':
    'Ihre Adresse endet noch auf das, was die Website vergeben hat ({vanity}). Wählen Sie eine eigene.',
  'advice.hygiene.long':
    'Länger, als die Seite annimmt: {headline} Zeichen für den Profilslogan, {about} für die Info. Das kostet hier nichts.',
  'check.recommendations.title': 'Andere schreiben über Ihr Fachgebiet',
  'check.recommendations.why': 'Kleines Gewicht, unser Urteil: Was andere schreiben, ist schwerer zu erfinden.',
  'advice.recommendations.ask':
    'Empfehlungen, die das Fachgebiet Ihres Ziels erwähnen: {count}. Bitten Sie jemanden, der diese Arbeit gesehen hat; zwei genügen.',
  'check.verification.title': 'Verifiziert',
  'check.verification.why':
    'LinkedIn sagt, dass Verifizierte mehr gesehen werden. Ein Zusammenhang, und LinkedIns eigene Behauptung.',
  'advice.verification.set':
    'Die Verifizierung ist kostenlos und verlangt einen Ausweis oder eine E-Mail-Adresse der Arbeit. Ihre Entscheidung.',
  'check.availability.title': 'Bedingungen für Aufträge auf den ersten Blick',
  'check.availability.why':
    'Profilslogan und erste Zeilen der Info entscheiden. Erfährt ein Fremder dort, dass Sie Aufträge annehmen, wie viel, wo und wie man Sie erreicht?',
  'advice.availability.check-first':
    'Prüfen Sie vor einer Veröffentlichung dreierlei: was Ihr Vertrag zu Nebentätigkeit und Erfindungen sagt, Interessenkonflikte, und die Einstellung, die Profiländerungen teilt.',
  'advice.availability.move-up':
    'Sie sagen es weiter unten („{quote}“). Holen Sie es in den Profilslogan oder die ersten Zeilen.',
  'advice.availability.contract': 'Sagen Sie, dass Sie Aufträge annehmen.',
  'advice.availability.hours': 'Sagen Sie, wie viele Stunden oder Tage pro Woche.',
  'advice.availability.workplace': 'Sagen Sie, wo: remote, in welcher Zeitzone oder an welchem Ort.',
  'advice.availability.contact': 'Sagen Sie, wie man Sie erreicht.',
  'check.discreet.title': 'Einladen, ohne es anzukündigen',
  'check.discreet.why':
    'Eine eigene Website, Lehre oder ein Hinweis auf Beratung bringt Angebote, ohne zu sagen, dass Sie suchen.',
  'advice.discreet.loud': '„{quote}“ sagt es allen, auch Ihrem Arbeitgeber. Nehmen Sie es heraus.',
  'advice.discreet.offers':
    '„{quote}“ können alle lesen, auch Ihr Arbeitgeber. Es kostet hier nichts; lassen Sie es nur stehen, wenn er es wissen darf.',
  'advice.discreet.earn':
    'Noch lädt nichts zu Angeboten ein. Eine eigene Website, ein Kurs oder ein Hinweis auf Beratung täte es, ohne zu sagen, dass Sie suchen.',
  'check.reachable.title': 'Nachrichten können Sie erreichen',
  'check.reachable.why': 'InMail und Anfragen lassen sich abschalten, und Anfragen und Spam sind eigene Ordner.',
  'advice.reachable.path': 'Ihr Profil zeigt keine Adresse, Nummer, Buchungsseite oder Einladung zu schreiben.',
  'advice.reachable.inmail': 'Erlauben Sie InMail und Nachrichtenanfragen, damit Fremde Ihnen schreiben können.',
  'advice.reachable.public':
    'Machen Sie Ihr öffentliches Profil sichtbar; Suchmaschinen und nicht Angemeldete sehen sonst nichts.',
  'advice.reachable.inboxes': 'Sehen Sie ab und zu in „Sonstige“, Anfragen und Spam nach: Auch dort landen Angebote.',
  'ask.reachable.inmail': 'Erlauben Sie InMail und Nachrichtenanfragen?',
  'ask.reachable.public': 'Ist Ihr öffentliches Profil auch ohne Anmeldung sichtbar?',
  'ask.reachable.path': 'Zeigt Ihr Profil einen Weg zu Ihnen: Adresse, Nummer oder Buchungsseite?',
  'ask.reachable.inboxes': 'Haben Sie kürzlich in „Sonstige“, Anfragen und Spam nachgesehen?',
  'check.open-to-work.title': '„Offen für Arbeit“ sagt dasselbe wie Ihr Ziel',
  'check.open-to-work.why': 'Recruiter sehen damit bevorzugt, wer wahrscheinlich antwortet.',
  'ask.open-to-work.recruiters-only': 'Ist es nur für Recruiter sichtbar?',
  'advice.open-to-work.public':
    'Der öffentliche Rahmen ist an, und Ihre Suche ist diskret. Stellen Sie auf „nur Recruiter“ um oder schalten Sie ihn aus.',
  'advice.open-to-work.off': '„Offen für Arbeit“ ist aus. „Nur Recruiter“ zeigt keinen Rahmen.',
  'advice.open-to-work.employer':
    'LinkedIn verbirgt es vor Recruitern Ihres eigenen Unternehmens, kann es nach eigenen Worten aber nicht garantieren.',
  'advice.open-to-work.types': 'Die dort gewählten Arbeitsarten decken Ihr Ziel nicht ab: {engagement}.',
  'advice.open-to-work.titles': 'Die dort gewählten Titel enthalten die Ihres Ziels nicht: {titles}.',
  'check.services.title': 'Auch die Dienstleistungsseite bietet es an',
  'check.services.why': 'Kunden blättern und filtern in Dienstleistungsseiten und schreiben kostenlos.',
  'advice.services.set': 'Legen Sie die kostenlose Dienstleistungsseite an, mit der Arbeit, die Sie schon tun.',
  'audit.because.referrals-off': 'Ihre Kontakte wurden nicht gezählt.',
  'check.referrals.title': 'Leute vom Fach kennen Sie',
  'check.referrals.why': 'Von Leuten genannt, die Aufträge angeboten bekommen; gemessen hat es niemand.',
  'advice.referrals.meet':
    'Wenige Ihrer Kontakte arbeiten in den Fachgebieten Ihres Ziels. Vernetzen Sie sich mit Leuten, mit denen Sie dort wirklich gearbeitet oder gesprochen haben.',
  'steps.healthcare':
    'Gesundheitswesen: ein Notebook mit öffentlichen Daten (Krankenhausqualität, Abrechnungsproben, künstliche Patientenakten) und einer beantworteten Frage; zwei Seiten dazu; ein Vortrag bei einem Treffen zur Medizininformatik.',
  'steps.housing':
    'Wohnen: eine Karte oder ein Modell mit öffentlichen Daten (Verkäufe, Mieten, Genehmigungen, Zensus); ein kurzer Text, was es nicht sagen kann; ein Vortrag vor einer Gruppe für Wohnen oder Stadtdaten.',
  'steps.finance':
    'Finanzen: eine Auswertung öffentlicher Berichte oder Kurse mit genanntem Fehler; ein Text; ein Vortrag bei einem örtlichen Treffen.',
  'steps.insurance':
    'Versicherung: ein Beispiel zu Tarif oder Reserve mit öffentlichen Schadendaten; ein Text zu den Grenzen; ein Vortrag vor Aktuaren oder Datenleuten.',
  'steps.retail':
    'Handel: eine Nachfrageprognose mit öffentlichen Verkaufsdaten; ein Text mit dem Fehler je Produkt; ein Vortrag.',
  'steps.energy':
    'Energie: eine Last- oder Windprognose mit öffentlichen Netzdaten; ein Text mit ihrem Fehler; ein Vortrag.',
  'steps.public-sector':
    'Öffentlicher Dienst: ein kleines Werkzeug mit offenen Verwaltungsdaten; ein Text; ein Vortrag vor einer Civic-Tech-Gruppe.',
  'steps.education':
    'Bildung: eine offene Lektion mit Übungen; ein Text, was Lernende falsch machten; eine Gaststunde.',
  'steps.manufacturing':
    'Fertigung: eine Ausfallprognose mit öffentlichen Sensordaten; ein Text zu Fehlalarmen; ein Vortrag.',
  'steps.media':
    'Medien: eine Auswertung eines öffentlichen Archivs; ein veröffentlichtes Stück mit Methode; ein Vortrag.',
  'steps.logistics':
    'Logistik: ein Beispiel zu Routen oder Ankunftszeiten mit öffentlichen Verkehrsdaten; ein Text; ein Vortrag.',
  'steps.climate':
    'Klima: ein Modell mit öffentlichen Wetter- oder Hochwasserdaten samt Fehler; ein Text; ein Vortrag.',
};
