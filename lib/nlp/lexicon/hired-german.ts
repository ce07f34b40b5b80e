import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * German: who books, fetches and pays one ("Verlage reichen mir Manuskripte"), for whom one stands in, what a piece
 * costs, how many a season and which dates are left; "you say the floor, I say the price".
 */

const COUNT =
  '(?:\\d{1,3}|ein\\w*|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|hochstens|maximal|wenige|ein paar|mehrere)';
/** Things that are handed over to be worked on. */
const MATERIAL =
  '(?:\\w*datei\\w*|\\w*manuskript\\w*|texte?|\\w*plane?|\\w*zeichnung\\w*|skizze\\w*|\\w*daten|\\w*auftrag\\w*|auftrage|\\w*projekte?|\\w*akten?|\\w*unterlagen|\\w*fotos?|bilder|rohmaterial\\w*|aufnahmen|spuren|tabellen?|code|modelle?|vorlagen?|briefings?|objekte?|stucke|gerate|belege?|\\w*fall|\\w*falle|schadennummern|nummer|arbeit|uberlauf)';
/** A person or a post that is missing somewhere. */
const LACK =
  '(?:fehlt|fehlen|ausfall(?:t|en)|ausfallt|abspringt|wegbricht|wegbrechen|krank (?:ist|wird|sind|werden|liegt|feiert|macht)|erkrankt\\w*|auf kur\\b|in (?:elternzeit|mutterschutz|karenz|kur|reha)\\b|im (?:urlaub|wochenbett|mutterschutz|krankenstand)|unbesetzt|nicht besetzt|vakant|verwaist|dasteh(?:t|en)|leer steht|niemand\\w* (?:hat|haben|da ist|findet|finden|mehr)|brennt|brenzlig|eng wird|knapp wird|klemmt|sich (?:\\S+ ){0,4}stap\\w+|uberlauft|uberquillt|nicht (?:hinterher|nach)komm\\w+|land unter|absauf\\w*|ersauf\\w*|untergeh\\w*|zu viel (?:ist|wird)|hochsaison|spitzen? (?:kommt|kommen)|geht (?:euch|ihnen) (?:\\S+ )?aus)';
const DO =
  '(?:bau|zimmer|schreiner|mal|streich|nah|back|koch|fahr|entwerf|zeichn|gestalt|layout|programmier|entwickl|codier|repariere?|richt|montier|verleg|pflaster|polster|fotografier|film|schneid|vertone?|ubersetz|dolmetsch|lektorier|korrigier|putz|reinig|raum|schlepp|trag|druck|frase?|schweiss?|lot|stimm|plan|organisier|moderier|schmink|frisier|dekorier|floristik|bind|fliese?|restaurier|sattl|schleif|graviere?|bestick|strick|topfer|schnitz|massier|illustrier|textet?|text|digitalisier|transkribier|zerlege?|tapezier|schneide?re?|schweis)e?';

export const HIRED_GERMAN: HiredLexicon = {
  said: [
    {
      // who books, fetches or lends one
      id: 'booked-german',
      words: [
        '(?:bucht|buchen|bucht|mietet|mieten|engagiert|engagieren|beauftragt|beauftragen|mandatiert|mandatieren|heuert|heuern|leiht|leihen|ordert|ordern|chartert|chartern|verpflichtet|verpflichten) (?:\\S+ ){0,2}?(?:mich|uns)\\b',
        '\\b(?:mich|uns) (?:\\S+ ){0,5}?(?:buchen|mieten|engagieren|beauftragen|anheuern|ausleihen|anmieten|dazubuchen|reinholen|dazuholen|hinzuziehen)\\b',
        'mich (?:bucht|mietet|engagiert|beauftragt|leiht|holt|ruft) (?:man|wer)\\b',
        'setz(?:t|en) (?:\\S+ )?mich (?:[^.!?]{0,30} )?ein\\b',
        'hol(?:t|en) (?:\\S+ ){0,2}?mich (?:[^.!?]{0,30} )?(?:dazu|herein|rein|her|an bord|ins (?:haus|boot)|auf den (?:hof|bau)|fur|wenn|sobald|bevor)\\b',
        'hol(?:t|en) (?:man |sie )?mich,? (?:wenn|sobald|bevor)\\b',
        'ruf(?:t|en) (?:\\S+ ){0,3}?mich(?: \\S+){0,3}?(?:,? (?:wenn|sobald|bevor)| an\\b| dazu\\b| hinein\\b| herein\\b)',
        'dann ruf(?:t|en) (?:man|sie) mich|ruft man mich',
        '(?:kann|konnen|konnt|kannst|darf|durft|durfen) (?:\\S+ ){0,4}?(?:mich|uns) (?:\\S+ ){0,4}?(?:haben|bestellen|leihen|kriegen|bekommen|einsetzen|einspannen|borgen|dazurufen)\\b',
        '(?:mich|uns) (?:\\S+ ){0,4}?(?:haben konnen|konnt ihr (?:\\S+ ){0,3}haben|konnen sie (?:\\S+ ){0,3}haben|gibt es (?:auch )?(?:stunden|tage|wochen|monats|halbtags)\\w*)\\b',
        'konnt ihr (?:mich|uns) haben|konnen sie (?:mich|uns) haben',
        'werde (?:ich )?(?:\\S+ ){0,4}?(?:gebucht|engagiert|beauftragt|angeheuert|mandatiert|hineingerufen|herbeigerufen|dazugebucht|eingeflogen|angemietet|gechartert|gemietet|ausgeliehen)\\b',
        '(?:bin|bleibe) (?:\\S+ ){0,3}zu (?:mieten|leihen|buchen)\\b|(?:miet|leih)(?:koch|kochin|fahrer|fahrerin|feder|autor|autorin|chef|chefin|arzt|arztin|musiker\\w*)\\b',
        '(?:buch|miet|engagier|beauftrag|leih)(?:en sie|t|e)? (?:mich|uns)\\b',
      ],
    },
    {
      // who gives work to one, and pays for it
      id: 'given-german',
      words: [
        '(?:geb(?:en|e)|gibt|bestell(?:en|t)|lass(?:en|t)|lasst|order(?:n|t)|produzier(?:en|t)|buch(?:en|t)) (?:[^.!?,]{0,40} )?bei mir\\b(?! (?:im|am|zu hause essen))',
        'bei mir (?:[^.!?]{0,50} )?(?:in auftrag|machen lassen|lassen (?:\\S+ )?\\w+|anfertigen|produzieren|fertigen|schneidern|nahen|drucken|bestellen|buchen)\\b',
        '(?:geben|gibt|reichen|empfehlen) (?:\\S+ ){0,2}?meine (?:nummer|karte|telefonnummer|adresse|visitenkarte) (?:weiter|herum|unter)',
        'zahl(?:en|t) (?:man )?mir (?:eine?n? |nur |dafur |monatlich |pro |je |nach |einmal|per )',
        '(?:bezahl|honorier|entlohn|vergut|verguet)(?:en|t|et)? (?:sie |man |ihr )?mich (?:nach|pro|je|per|fur|stundenweise|tageweise|nur|in|mit|fursorglich)',
        'lassen (?:mich|uns) (?:[^.!?,]{2,50} )?(?:schreiben|machen|drehen|bauen|stehen|ran|kommen|filmen|fotografieren|malen|kochen|programmieren|testen|prufen|rechnen|ubersetzen|zeichnen|nahen|planen|texten|schneiden|singen|spielen|sprechen|reinigen)\\b',
        '(?:verlage|redaktionen|agenturen|kanzleien|praxen|gemeinden|kommunen|stadte|stiftungen|vereine|verbande|boutiquen|laden|werkstatten|betriebe|handwerker|hersteller|handler|winzer|hotels|gastwirte|wirte|bauern|landwirte|speditionen|spediteure|reedereien|versicherer|gesellschaften|gutachter|gerichte|anwalte|notare|architekten|bauherren|brautpaare|familien|bestatter|standesamter|schulen|hochschulen|rektorate|museen|galerien|theater|bands|sender|produktionen|studios|labore|kleinlabore|kliniken|spitaler|krankenhauser|heime|apotheken|firmen|unternehmen|start-?ups|kollegen mit|magazine|zeitungen|veranstalter|privatbahnen|brauereien|molkereien|kellereien|makler|hausverwaltungen|banken|sparkassen|fonds|shops|onlinehandler) (?:[^.!?,]{0,30} )?(?:rufen (?:[^.!?]{0,30} )?an\\b|klingeln (?:[^.!?]{0,20} )?durch|melden sich (?:bei mir|wenn)|kommen (?:\\S+ ){0,3}(?:zu mir|auf mich)|klopfen (?:\\S+ ){0,3}an|schworen auf mich|greifen (?:\\S+ ){0,3}auf mich)',
        'greif(?:en|t) (?:\\S+ ){0,2}auf mich zuruck',
        'fur (?:fremde|wechselnde|verschiedene|mehrere|diverse|andere|kleine) (?:auftraggeber|bauherren|firmen|labels|verlage|studios|bands|agenturen|betriebe|kanzleien|praxen|labore|marken|redaktionen)\\b(?=[^.!?]{0,30}(?:seit|tatig|unterwegs|[|]|,|$))',
        '(?:ein|zwei|drei|vier|funf|mehrere|lauter|wechselnde|feste) (?:\\S+ )?(?:auftraggeber|stammkunden|stammkundinnen|dauerkunden|mandanten|mandantinnen)\\b(?! (?:betreu|verwalt))',
      ],
    },
    {
      // what a piece costs, how it is billed
      id: 'billed-german',
      words: [
        `(?:(?<=^|[.,;:|–(] ?)(?:preise?|satze?|honorare?|gagen?|bezahlung|vergutung|abrechnung|pauschale|verrechnung|verrechnet wird|abgerechnet wird|gerechnet wird|bezahlt wird|es gilt)|mein(?:e|en)? (?:satze?|preise?|honorare?|gagen?|tarife?)(?: gilt| gelten| ist| sind| richtet sich| richten sich)?) (?:immer |stets |nur |fix |fair )?(?:pro|je|nach|per|auf) (?!${GOODS})\\w+`,
        `(?:ich )?(?:rechne|verrechne|kassiere|berechne|nehme) (?:ich )?(?:\\S+ ){0,2}?(?:pro|je|nach) (?!${GOODS})\\w+(?: ab)?\\b`,
        '(?:rechnung|honorarnote|quittung) (?:kann|gibt|schreib\\w*|stell\\w*|kommt|folgt|liegt|am (?:ende|schluss)|danach|hinterher|mit (?:ust|mwst))',
        '(?:schreibe|stelle|lege|schicke) (?:ich )?(?:\\S+ ){0,3}?(?:rechnung|honorarnote)(?:en)?\\b',
        'kleinunternehmer\\w*(?! (?:berat|fordern|vertret|verband))|(?:§ ?19|paragraph 19)(?: abs\\S* \\d)?(?: ustg)?\\b|gewerbeschein|nebengewerbe|kleingewerbe\\w*|\\bepu\\b|ein-?personen-?(?:unternehmen|betrieb|buro|firma|studio|kanzlei)|ein-?(?:mann|frau)-?(?:betrieb|unternehmen|firma|kanzlei|buro|studio|werkstatt)|einzel(?:anwalt|anwaltin|kanzlei|firma|kampfer|kampferin)\\b|freie mitarbeit|auf (?:werkvertrags?|gagen|provisions|projekt|monats|stundenlohn)basis|auf lohnsteuerkarte oder rechnung',
        '(?:kein betrieb|kein buro|kein chef|kein team|kein wasserkopf)[^.!?]{0,40}(?:nur (?:i|ich)\\b|ich allein)|nur (?:i|ich) und (?:der|mein|die|meine) (?:\\w*bus|\\w*wagen|sprinter|transporter|werkzeug\\w*|hund|laptop|kamera|koffer)',
        'mein(?:e)? (?:monats|tages|stunden|wochen|halbtages|projekt)(?:pauschale|satz|honorar|gage|preis)|tages?(?:gage|pauschale)|(?:monatlich\\w* |als )pauschale|monatspauschale (?:ab|von|fur)',
        '(?:angebot|preis|kostenvoranschlag) nach (?:besichtigung|sichtung|aufmass|absprache|ansicht|gesprach)|gage\\b|(?:ein|zwei|noch ein) slots? (?:ist |sind )?(?:noch |gerade |aktuell )?(?:offen|frei)|slot (?:ist )?(?:noch |wieder )?(?:offen|frei)',
        '(?:jveg|normzeilen?|normseiten?|gagenkompass|hoai)\\b',
        '(?:als|im) abo\\b[^.!?]{0,50}(?:preis|monat|kundbar)|zum (?:fest|fix)preis|(?:fester|fixer|fairer) preis\\b(?! fur (?:strom|gas|milch))|seitenpreis|wortpreis|zeilenpreis|stuckpreis nach|festpreis (?:nach|vorab|vor|pro|je|ohne)',
        'preis (?:kommt|folgt|steht|gibt es|nenne|mache|sage|vorab|vorher|nach (?:probe\\w*|foto\\w*|besichtigung|absprache|umfang|aufwand|ansicht|mass|augenschein|telefonat))\\b|sage? (?:ich )?(?:\\S+ )?(?:den |einen )?preis\\b',
      ],
    },
    {
      // in somebody's place for a while
      id: 'stand-in-german',
      words: [
        `(?:wo|wenn|falls|sobald|solange|ist|sind) [^.!?]{0,70}${LACK}[^.!?]{0,40}?,? (?:dann )?(?:(?:springe|komme|fahre|stehe|setze|ubernehme|halte|bin|reise|sitze|stelle|rucke|schliesse|fulle|decke|mache|steige) (?:ich|i)|ruf(?:t|en) (?:man |sie )?(?:mich|an))\\b`,
        `(?:springe|komme|fahre|ubernehme|halte|reise|sitze|rucke|steige|helfe) (?:ich )?[^.!?]{0,50}(?:wo|wenn|falls|sobald|solange) [^.!?]{0,70}${LACK}`,
        '(?:ich )?(?:springe|spring) (?:ich )?(?:\\S+ ){0,5}?ein\\b|helfe (?:ich )?(?:\\S+ ){0,3}?aus\\b|ich vertrete (?:\\S+ ){0,2}?(?:kolleg|arzt|hausarzt|apothek|praxis|tierarzt|zahnarzt|pfarrer|lehr|hebamm|praxisinhaber)\\w*|ubernehme (?:\\S+ ){0,3}(?:vertretung|dienste|wochenenddienste|nachtdienste|schichten|urlaubszeiten)\\w*',
        '(?:urlaubs|praxis|ferien|krankheits|dienst|stall|hof|sommer|wochenend|nacht)vertretung(?:en)?\\b|betriebshelfer(?:in)?\\b|notfallkoch\\w*',
        '(?:auf|fur) den (?:stuhl|sessel|platz|posten), (?:bis|den|der)|bis (?:die|der|ein\\w*) (?:neue|nachfolg\\w+|richtige|dauerhafte)\\w*(?: \\w+)? (?:da ist|gefunden|kommt|anfangt|sitzt|ubernimmt|antritt|steht)',
      ],
    },
    {
      // so many a season, dates that are left
      id: 'diary-german',
      words: [
        `pro (?:sommer|winter|saison|jahr|monat|quartal|halbjahr|woche) (?:betreue|nehme|mache|schreibe|begleite|baue|fotografiere|ubersetze|plane|traue|schaffe|male|restauriere|drehe) ich (?:nur |hochstens |maximal )?${COUNT}\\b`,
        `${COUNT} (?:[a-z-]+ ){1,3}(?:im|pro|je) (?:sommer|saison|jahr|monat|quartal|halbjahr|winter|woche),? (?:mehr|dann|und dann|hochstens|maximal|nicht mehr|danach ist)`,
        `(?:mehr als |hochstens |maximal |nie mehr als )${COUNT} (?:\\S+ )?(?:auftrage?|kunden|hochzeiten|paare|projekte?|mandate|baustellen|gruppen|bucher|texte|familien|schuler|objekte|umzuge|feiern) (?:gleichzeitig|zugleich|auf einmal|nehme|im|pro|parallel)`,
        '(?:wochenenden?|samstage?|termine?|tage|vormittage?|abende?|wochen|nachte|stunden|std|h|dienste|schichten|drehtage) (?:(?:die|pro|in der) woche )?(?:sind |ist |waren )?(?:noch )?zu (?:vergeben|haben)\\b',
        `(?:im|in|fur|ab) ${MONTH} (?:\\S+ ){0,2}?(?:noch|wieder) (?:\\S+ ){0,3}?(?:offen|frei|leer|luft|lucken|zu haben|platz|platze)\\b(?! (?:stelle|wohn))`,
        `${MONTH} (?:ist |is |war |sind )?(?:noch |fast |ziemlich |komplett |ganz |halb |wieder ){1,3}(?:leer|frei|offen|zu haben)\\b`,
        '(?:warteliste|auftragsbuch|auftragsbucher|terminkalender|kalender|dienstplan|auftragslage) (?:ist |sind |hat |haben )?(?:\\S+ ){0,2}?(?:leer|luft|lucken|luftig|offen|dunn|lucke)\\b',
        '(?:wartezeit|vorlaufzeit|lieferzeit) (?:derzeit|aktuell|zurzeit|momentan|meist|etwa|rund|circa)\\b',
        '(?:ausgebucht bis|bis \\S+ (?:\\S+ )?(?:voll|ausgebucht|dicht|belegt|zu)\\b[^.!?]{0,40}(?:danach|dann|ab))',
        '(?:noch|wieder) (?:ein|zwei|drei|vier|funf|elf|zehn|\\d+|einige|wenige|ein paar) (?:\\S+ )?(?:termine?|wochenenden|samstage|wochen|tage|platze|lucken|kapazitaten|dienste|schichten) (?:offen|frei|zu haben|ubrig|zu vergeben)\\b',
        'nehme (?:ich )?(?:\\S+ ){0,4}?(?:neue |weitere |noch )(?:\\S+ )?(?:kunden|kundinnen|paare|schuler|mandanten|mandantinnen|texte|manuskripte|hochzeiten|objekte|falle) (?:an|auf|entgegen)\\b(?! in)',
        'ohne engagement\\b|drehfertig|auf tour zu haben',
      ],
    },
    {
      // what is done for the reader: "I build you a stair", "you say, I do"
      id: 'for-you-german',
      words: [
        `(?:(?:ich|i) ${DO}|(?<=^|[.!?:|–] ?)${DO}(?: ich)?) (?:\\S+ ){0,2}?(?:dir|euch|ihnen) (?:\\S+ ){0,3}?(?:an?|eine?n?|die|das|den|der|ihre?n?|eure?n?|deine?n?|alles|jede\\w*|was)\\b`,
        `(?:(?:ich|i) ${DO}|(?<=^|[.!?:|–] ?)${DO}(?: ich)?) (?:eure?[nms]?|deine?[nms]?) \\w+`,
        '(?:^|[.!?:;–|] ?)(?:sie|ihr|du) (?:[a-z]+(?:en|t|st)) (?:mir )?[^.!?]{2,60}?[,;–] ?(?:und )?ich (?:[a-z]+e) (?:\\S+ ){0,5}?(?:preis|ihnen|dir|euch|eine?|den|das|die|daraus|draus|zuruck|fertig)',
        '(?:^|[.!?:;–|] ?)(?:wahrend |wo )?(?:ihr|sie|du) (?:[^.!?,;]{2,30} )?[a-z]+(?:en|t|st), (?:ich [a-z]+e|[a-z]+e ich)\\b(?! (?:nicht|auch))',
        '(?:skizze|plan|foto|fotos|text|mase|masse|datei|datensatz|manuskript|grundriss|wunsch|termin|idee) (?:her|zu|ein|mit)?(?:schicken|senden|mailen|nennen|bringen|hochladen|durchgeben)[,;] ?(?:\\S+ )?(?:preis|angebot|teil|ergebnis|rest|antwort|kommt|zuruck)',
      ],
    },
  ],
  no: [
    '(?:mein\\w*|unser\\w*|der|die) (?:chef\\w*|arbeitgeber\\w*|vorgesetzt\\w*|firma|abteilung|oma|mutter|vater|mann|frau|kinder|familie|tochter|sohn) [^.!?]{0,40}\\b(?:mich|mir|bei mir|uns)\\b(?: ein)?',
    '(?:kolleg\\w+|schuler\\w*|studierende\\w*|kinder|eltern|leser\\w*|patient\\w*|freunde|nachbarn|azubis|lehrlinge|doktorand\\w+|enkel) [^.!?]{0,40}\\b(?:mich|mir|bei mir|uns)\\b',
    '(?:zahl(?:en|t)|uberweis\\w+) mir (?:\\S+ ){0,3}(?:gehalt|lohn|rente|miete|steuern|stipendium)',
    '(?:deren|die|ihre) (?:stundensatz|tagessatz|satz)\\w*[^.!?]{0,30}(?:verhandl\\w+|gefallen|gesunken|gedruckt|gesenkt)|verhandl\\w+ (?:deren|die|ihre) (?:stunden|tages)?satze|(?:die )?(?:stunden|tages)satze? (?:sind|ist|um|von)\\b[^.!?]{0,40}',
    '(?:betreue|fuhre|steuere|schule|vermittle|koordiniere|versichere|berate|manage|gewinne|coache|vertrete) (?:ich )?(?:\\S+ )?(?:selbst(?:st)?andige|freie) \\w+',
    // a passive refusal: nobody is taken, it is for fun
    '(?:nur|blos|bloss) (?:zum spas|aus spas|zum vergnugen|fur freunde|ehrenamtlich)\\w*',
    '(?:kita|ausbildungs|studien|praktikums|kindergarten|park|wohn|stellen)platze? [^.!?]{0,20}(?:zu vergeben|frei|offen)|(?:wohnung\\w*|stellen?|grundstucke?) [^.!?]{0,12}zu (?:vergeben|haben)',
    'uns (?:alle|beiden?|selbst|gegenseitig|einander)\\b|buchen (?:gaste|kunden|touristen) uns',
  ],
  employed: [
    '(?:bin |fest |, |^|[.!?] ?)(?:\\S+ )?(?:fest)?angestellt(?: (?:bei|beim|und|in|an)\\b|[,.]|$)(?! und selbst)',
    '\\w*angestellte[rn]? (?:mit|bei|im|seit)\\b|bundesangestellt\\w*',
    'verbeamtet|beamt(?:er|in) (?:auf|im|seit)|in festanstellung|unbefristet (?:angestellt|beschaftigt)|arbeitgeber:|tarifvertrag bis',
    '\\bi\\. ?r\\.|im ruhestand|\\ba\\. ?d\\.|pensioniert|rentner(?:in)?\\b',
  ],
  cues: {
    given: [
      `(?:schick(?:en|t)|send(?:en|et)|reich(?:en|t)|bring(?:en|t)|geb(?:en)|gibt|leg(?:en|t)|werf(?:en)|leit(?:en|et)|schieb(?:en|t)|teil(?:en|t)|uberlass(?:en)|uberlasst|vertrau(?:en|t)|ubergeb(?:en)|ubertrag(?:en)|liefer(?:n|t)) (?:man )?mir (?:[a-z-]+ ){0,3}?${MATERIAL}\\b`,
      '(?:vertrau(?:en|t)|ubertrag(?:en)|reich(?:en|t)|schieb(?:en|t)|lad(?:en)|halst|halsen) (?:man )?mir (?:[^.!?,]{0,50} )?(?:an|heruber|ruber|zu|auf|weiter)(?=[.,;!]| |$)',
    ],
    price: [
      '(?:euro|franken|€|chf|fr\\.) (?:pro|je|die|furs?|im|am|das) (?!tonne|kilo|mwh|kwh|einwohner|haushalt|jahr|kunde|stuck|liter)\\w+|honorar\\b|gage\\b|pauschal\\w*|gebuhrenordnung|fahrt(?:kosten)? (?:dabei|inklusive|inbegriffen|extra)|inbegriffen|verhandelbar|handelbar|buyout\\b|erstgesprach (?:gratis|kostenlos|frei)|probe(?:abschnitt|seite|text|stunde)\\b|\\d+ euro, (?:fahrt|an|inkl)',
    ],
    piece: [
      '(?:schicht|dienst|einsatz|monats|block|halbtages?|staffel|saison|nacht|wochenend|abend|touren|etappen)weise\\b',
      `(?:meist|hochstens|mindestens|maximal|ab) (?:${COUNT} (?:bis ${COUNT} )?)(?:tage|wochen|monate|stunden|tagen|wochen|monaten)\\b(?! (?:alt|vor|nach|zuvor))`,
      `(?:nach|fur) (?:${COUNT} (?:bis ${COUNT} )?)(?:tagen?|wochen|monaten?) (?:bin ich (?:wieder )?(?:weg|fort)|ziehe ich weiter|gehe ich|ist schluss|ubergebe)`,
    ],
    capacity: ['(?:noch|wieder) (?:luft|platz|lucken|zeit|kapazitat\\w*|frei\\w*)\\b|warteliste'],
    'for-you': [
      '(?:ihre?n?|eure?n?|deine?n?) (?:\\w+ )?(?:text|website|webseite|shop|buch|manuskript|garten|dach|kuche|bad|wohnung|hochzeit|feier|fest|film|video|podcast|logo|marke|bilanz|steuererklarung|buchhaltung|server|app|maschine|anlage|produkt|messestand|katalog|rechnung|praxis|betrieb|fenster|mobel|klavier|pferd|hund|kind|kleinen|oldtimer)\\w*\\b',
    ],
    kit: [
      'eigene[rnms]? (?:\\w+ )?(?:kabine|pa|kamera|ausrustung|werkzeug|werkstatt|fahrzeug|transporter|lkw|zugmaschine|sprinter|technik|studio|maschine|lichtanlage|anlage)\\b|(?:werkzeug|ausrustung|technik|kamera|messer\\w*|anhanger|transporter|sprinter|messgerat\\w*) (?:bringe ich|ist dabei|dabei|vorhanden|im koffer|kommt mit|bring ich)|im koffer\\b',
    ],
    reach: [
      '(?:im umkreis|im radius|und umgebung|(?:bis|rund|um) (?:\\S+ )?\\w* ?(?:km|kilometer) (?:um|rund)|ins haus|komme (?:ich )?(?:auch )?(?:zu (?:ihnen|euch|dir)|vorbei|ins)|bei (?:ihnen|euch) (?:vor ort|zu hause|daheim|im)|bundesweit|schweizweit|landauf)',
    ],
  },
};
