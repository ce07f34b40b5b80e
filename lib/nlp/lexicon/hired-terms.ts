import {
  CLIENTS_DUTCH,
  CLIENTS_FRENCH,
  CLIENTS_GERMAN,
  CLIENTS_ITALIAN,
  CLIENTS_PORTUGUESE,
  CLIENTS_SPANISH,
} from './clients-plural.ts';
import type { HiredLexicon } from './hired-shared.ts';

/*
 * What is the same grammar in six languages: clients in the plural that do something to the writer, one more who would
 * still fit in, terms of a service, who works alone, and at whose place.
 */
const GAP = '(?:[^.!?;:,|]{0,50} )?';
/** What suppliers and the public do as well: writing, sending, asking. */
const GERMAN_TALK =
  '(?:schick|send|mail|bring|legen|legt|schreib|erzahl|sagen|sagt|frag|bitt|vergleich|meld|kenn|nenn|danke?n|lieb|hass)';
const COUNT =
  '(?:\\d{1,2}|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|deux|trois|quatre|cinq|sept|huit|dix|onze|douze|vingt|twee|vijf|zes|zeven|negen|tien|twaalf|twintig|veertig|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|dois|duas|quatro|sete|oito|dez|doze|vinte|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|venti\\w*)';

const OCCASIONS =
  'hochzeiten|taufen|trauungen|beerdigungen|beisetzungen|geburtstage|firmenfeiern|feste|festivals|messen|kongresse|konzerte|lesungen|vernissagen|studioaufnahmen|werbespots|imagefilme|umzuge|mariages|baptemes|communions|enterrements|obseques|anniversaires|seminaires|salons|vernissages|concerts|kermesses|tournages|clips|pubs|courts|bruiloften|uitvaarten|huwelijken|begrafenissen|buurtfeesten|beurzen|congressen|bedrijfsfeesten|concerten|bodas|bautizos|comuniones|entierros|ferias|congresos|conciertos|cumpleanos|rodajes|anuncios|audiciones|casamentos|batizados|enterros|feiras|congressos|aniversarios|filmagens|festas de \\w+|matrimoni|battesimi|funerali|comunioni|fiere|congressi|concerti|compleanni|sagre|tour|ritratti|portraits|retratos|portretten';

export const HIRED_TERMS: HiredLexicon = {
  said: [
    {
      id: 'clients-act',
      words: [
        `${CLIENTS_GERMAN} (?![^.!?;:,|]{0,30}${GERMAN_TALK})${GAP}(?:(?:zu|bei|an|auf|mit) )?(?:mir|mich|meine (?:nummer|karte|zeit|hande|woche))\\b(?! (?:nicht|nie|egal|wichtig|gern haben|neu|zu (?:teuer|laut)))`,
        `${CLIENTS_FRENCH} ${GAP}(?:me |m[’'](?!a |ont appris|ont forme|inspirent|interessent)|se (?:partagent|passent) m(?:es|a|on) |(?:chez|sur|a) moi\\b)(?!plai|passionn|manqu|fascin|semble|connai|detest|envoi|adress|demand|ecri|racont|di[ts]|piqu|compar|propos|remerci|aim)`,
        `${CLIENTS_DUTCH} (?![^.!?;:,|]{0,30}(?:stu(?:ur|ren)|mail|schrijv|vertel|vergelijk|kennen|boeien|zegg|vragen (?:mij|me) (?:om|of|als het)|bellen (?:mij|me) als ze))${GAP}(?:mij|me)\\b(?! (?:niet|nooit|lief|altijd al))`,
        `${CLIENTS_SPANISH} ${GAP}me (?!gust|encant|parec|interes|conoc|quier|preocup|fascin|recuerd|apasion|import|pregunt|duel|ensen|mand|envi|pid|escrib|cuent|dic|compar)[a-z]+n\\b`,
        `${CLIENTS_PORTUGUESE} ${GAP}(?:me (?!gost|encant|parec|interess|conhec|quer|preocup|fascin|pergunt|ensin|mand|envi|ped|escrev|cont|diz|compar)[a-z]+m\\b|(?!mand|envi|ped|escrev|cont|diz|compar)[a-z]+m-me\\b)`,
        `${CLIENTS_ITALIAN} ${GAP}mi (?!piac|sembr|interess|conosc|vogli|preoccup|affascin|ricord|appassion|import|chied|insegn|hanno insegn|mand|invi|scriv|racc|dic|parag)[a-z]+(?:no)\\b`,
        '(?:cliniques|clubs|agences|cabinets|communes|pmi|aziende|agenzie|clinicas|agencias|empresas|praktijken|bureaus) [^.!?]{0,30}(?:mon numero|ma semaine|mes semaines|la mia settimana|il mio numero|mi numero|mi semana|mijn nummer|mijn week|o meu numero)\\b',
        `${CLIENTS_GERMAN}, (?:die|denen|deren) [^.!?,]{3,60}, (?![^.!?,]{0,20}${GERMAN_TALK})[^.!?,]{0,30}\\b(?:mir|mich)\\b`,
        "(?:raden|besturen|\\w*schappen|trager|vorstande|conseils|syndicats) [^.!?]{0,40}(?:krijgen|zetten|halen|nehmen|holen|prennent|m[’']) ?(?:mij|me|mich)?\\b",
      ],
    },
    {
      id: 'one-more-fits',
      words: [
        '(?:ein\\w*) (?:[a-z]+t[er]\\w?|weitere\\w*|neue\\w*) (?:\\w+ )?(?:passt|passen|geht|ginge|ware|hatte|findet) (?:noch|auch noch|da noch|schon noch)',
        '(?:l[ae] )?(?:un[e]? )?(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|nouvelle|autre) (?:\\w+ )?(?:attendra|trouverait|pourrait|rentrerait|peut encore|est possible)|de la place pour (?:une?|deux) (?:\\w+)',
        'er (?:past|kan|mag|gaat) (?:nog )?(?:wel )?een (?:\\w+ )?(?:\\w+ )?bij\\b',
        "(?:cabe|caben|entra|hay sitio para) (?:todavia |aun |otr[oa] |un[oa]? )+(?:mas\\b)?|cabe (?:mais|ainda) (?:um|uma)|aceito mais (?:um|uma|dois|duas)|ci sta (?:ancora )?(?:un|una)|c[’'] ?e posto per (?:un|una|altr)\\w*",
        '(?:ein (?:zweiter|dritter|vierter|funfter)|eine (?:zweite|dritte|vierte|funfte)) (?:ware|darf|konnte|hatte|kann) |(?:kann|darf|konnte) (?:der|die|das) nachste (?:\\w+ )?(?:kommen|anrufen|starten)|noch (?:zwei|ein\\w*|drei|wenige) \\w+ moglich|auch [^.!?]{2,20} zu bekommen',
        'rien signe|nichts unterschrieben|lo que (?:venga|salga|surja|caiga)|ancora di nessuno|ho (?:ancora )?buchi|quasi tutt[oei] pres[oei]|quase tod[oa]s tomad[oa]s|(?:voorjaar|najaar|zomer|winter|\\w*mei|januari|maart) (?:zit|is) (?:al |bijna |vrijwel )*vol\\b',
        '(?:nomina|plantilla),? (?:no quiero|no gracias|ni loc[oa])|cdi,? (?:non merci|jamais)|festanstellung,? nein|(?:will|mochte|brauche) (?:ich )?keine (?:feste stelle|festanstellung)|loondienst hoeft niet|posto fisso,? no',
        '(?:noch|ein) (?:ein )?(?:stuck |wenig |bisschen )(?:platz|luft|zeit) (?:frei|fur|in|im)',
      ],
    },
    {
      id: 'whose-place',
      words: [
        '(?:chez vous ou chez moi|chez moi ou chez vous|bei (?:euch|ihnen|dir) oder bei mir|bei mir oder bei (?:euch|ihnen|dir)|bij (?:u|jou|jullie)(?: thuis)? of bij mij|a casa tua o|a casa mia o|en tu casa o|voy a (?:tu )?casa o|na sua casa ou|em sua casa ou|komme zu (?:euch|ihnen|dir)|ik kom bij (?:u|je|jou|jullie)|je viens chez vous|je me deplace chez (?:vous|les))\\b',
      ],
    },
    {
      id: 'rented-self',
      words: [
        '(?:voy|ando|reise|ziehe|fahre|vado|giro|vou|trek|reis|je vais|je passe|je tourne|salto|salte) (?:ich |ik )?(?:de (?<goa>\\w{4,}) (?:en|em) \\k<goa>|von (?<gob>\\w{4,}) zu \\k<gob>|di (?<goc>\\w{4,}) in \\k<goc>|van (?<god>\\w{4,}) naar \\k<god>)',
        '(?:leihe|vermiete|verkaufe|verborge) ich (?:\\S+ )?(?:meine?n?|mich)\\b(?! (?:wohnung|haus|auto|zimmer|ferien\\w*|garage))',
        'je (?:loue|prete|vends) (?:mes|mon|ma) (?!appart|maison|gite|chambre|garage|voiture|terres?|velo|cartes?|sourires?)\\w+ (?:et (?:ma|mon|mes) \\w+ (?:\\w+ )?)?a(?:ux|u| la)? (?:cabinets|qui|ceux|entreprises|confreres|ateliers|tout|petites?|vignerons|artisans|editeurs|journee|heure)',
        'ik verhuur (?:mijn|me|mij) (?!huis|kamer|zolder|woning)\\w+|alquilo mis? (?!casa|piso|habitacion|coche|local)\\w+ a\\b|alugo (?:os )?meus? (?!apart|casa|quarto|carro)\\w+ a\\b',
      ],
    },
    {
      // terms of somebody who bills: what is extra, what is free, how one pays
      id: 'terms',
      words: [
        '(?:spesen|fahrt|fahrtkosten|anfahrt|reisekosten|farben|material|technik|equipment) (?:extra|inklusive|inbegriffen|nach aufwand|dabei)\\b|(?:fix|fest)preis (?:pro|je|fur)|nutzungsrechte (?:je|nach|inklusive|extra)|nachts zuschlag|wochenendzuschlag|kostenlose[rs]? (?:termin|aufmass|erstgesprach|probestunde|besichtigung)|(?:schaue|sehe) (?:ich )?mir [^.!?]{2,30} (?:umsonst|gratis|kostenlos|unverbindlich) an',
        '(?:deplacement|frais|materiel|fournitures|vaisselle) (?:compris|inclus|en sus|offerts?|comprise?s?|incluse?s?)\\b|(?:premier|premiere) (?:cours|lecon|seance|rendez-vous|visite|echange) (?:offerte?|gratuite?)|vous (?:ne )?payez (?:au|a la|que|le|la|a l)|le devis (?:part|arrive|suit|sous)|cachets? ou factures?|prix (?:annonce|convenu|fixe) (?:avant|au|des)',
        '(?:reiskosten|materiaal|montage|btw) (?:inbegrepen|inclusief|apart|extra)|(?:eerste (?:les|gesprek)|proefles|schets|kennismaking) (?:is )?gratis|betalen per \\w+|(?:vast bedrag|vaste prijs) (?:per|voor)',
        '(?:viaje|desplazamiento|material|dietas) (?:aparte|incluid[oa]s?)|(?:clase|sesion) de prueba (?:gratis|gratuita)|(?:muestra|primera \\w+) [^.!?]{0,20}(?:sin cargo|gratis|pagada)|(?:cuota|precio|tarifa) segun|te digo cuanto|miro la \\w+ gratis',
        '(?:deslocacao|material|viagem) (?:incluid[oa]|a parte)|consulta avulsa|aula avulsa|prazo (?:combinado|a gente combina)|(?:descontad[oa] depois|abate no servico)|cachet? combinado|visita (?:inicial|tecnica) (?:r\\$ ?)?\\d+',
        '(?:trasferta|materiale|visite|bozze|viaggio) (?:inclus[eioa]|compres[eioa]|a parte|esclus[eioa])|tariffe (?:diverse|chiare|a)|canone (?:annuo|mensile)|prima (?:lezione|seduta|consulenza) (?:gratis|gratuita|offerta)|prezzo a (?!l\\b|kg|chilo|pezzo sces)\\w+(?=[.,;]|$)',
      ],
    },
    {
      // "the yards ring, I take my bag"
      id: 'clients-then-i',
      words: [
        `${CLIENTS_GERMAN} (?!wollen|sind|haben|fragen|erzahlen|bitten)[^.!?,]{3,40}, (?:und )?ich [a-z]+e\\b`,
        `${CLIENTS_DUTCH} [a-z]+en(?: [^.!?,]{3,40})?, (?:en )?ik [a-z]+\\b`,
        `${CLIENTS_FRENCH} [a-z]+ent(?: [^.!?,]{3,40})?, (?:et )?(?:moi )?(?:je |j[’'])[a-z]+`,
        `(?:${CLIENTS_SPANISH}|${CLIENTS_PORTUGUESE}) [a-z]+[nm](?: [^.!?,]{3,40})?, (?:y |e )?(?:yo|eu) [a-z]+`,
        '(?:condominio|cliente|firma|agentur|agence|agencia|agenzia|klant) (?:liga|ruft|appelle|llama|chiama|belt),? (?:und |y |et |e )?(?:eu|ich|je|yo|io|ik) ',
        '(?:kommen|kommt) mit [^.!?]{2,40} (?:gehen|geht|verlassen) (?:mich )?mit',
        '(?:holt|ruft|bucht|fragt|mietet|leiht) man (?:mich|uns)\\b|neue [a-z]+ nehme ich (?:\\S+ )?(?:auf|an|gern)\\b',
      ],
    },
    {
      // one's own boss, a service that can be ended
      id: 'own-boss',
      words: [
        '(?:op eigen benen|voor eigen rekening|auf eigenen (?:beinen|fussen)|auf eigene faust unterwegs|in eigener regie unterwegs|a mon propre compte|de mes propres ailes|(?:trabajo|voy|ando|estoy) por mi cuenta|por mi cuenta (?:desde|y)|trabalho por minha conta|lavoro per conto mio|per conto mio (?:dal|da))\\b',
        '(?:dann|danach|zum schluss|am ende) (?:die |eine |kommt die )?rechnung\\b|\\w*(?:prijs|tarief|tarieven) op aanvraag|(?:cent|cinquante|\\d+) euros piece\\b|presupuesto (?:sobre|en|a partir)|orcamento (?:sobre|em|na hora)',
        '(?:agenda|calendrier|calendario|kalender|semaine|semana|settimana|woche|week|jueves|vendredi|freitag|venerdi)[^.!?]{0,12} (?:sont|est|ist|is|es|e) (?:a vous|euer|eure|van u|vuestr[oa]|tuy[oa]|vostr[oa]|voss[oa])\\b|wird (?:eine? )?(?:woche|monat|tag|platz|wochenende|termin) frei\\b',
        '(?:zelf|mijn eigen) (?:de )?baas|mein eigener chef|meine eigene chefin|eigene chefin|(?:ma propre|mon propre) (?:patronne|patron)|mi propi[oa] jef[ea]|(?:meu proprio|minha propria) (?:chefe|patrao|patroa)|(?:capo|padron[ea]) di me stess[oa]|sans patron\\b|ohne chef\\b',
        '(?:jederzeit|monatlich|taglich) kundbar|resiliable (?:chaque|a tout|tous)|maandelijks opzegbaar|per maand opzegbaar|sin permanencia|cancela cuando|sem fidelizacao|disdici quando',
        '\\w*(?:haupt)?(?:externe[rn]?) (?:datenschutz\\w*|qualitats\\w*|brandschutz\\w*|fachkraft)|datenschutz extern|(?:dpo|daf|drh|rssi) externalisee?|(?:gestor|delegad|consultor)\\w* extern[oa]|externe (?:functionaris|preventieadviseur|vertrouwenspersoon)',
        '(?:gebucht|gebuchte|buchung) (?:wird|werde ich|geht|lauft) (?:uber|per|unter|am|via)|prevenez[- ]moi|avvisatemi|prenotatemi',
      ],
    },
  ],
  no: [
    // who is helped, taught or bought from says nothing of that
    '(?:wir|unsere?|nos|notre|onze|nuestr[oa]s|nossos|i nostri|le nostre) (?:\\S+ )?(?:partner|lieferanten|fournisseurs|leveranciers|proveedores|fornecedores|fornitori)\\b[^.!?]{0,60}',
    "de zzp[’']?ers\\b|(?:\\d+|die|unsere|unseren|den|onze|alle|nos|les|aux|des|los|nuestros|os|nossos|gli|i nostri|dei|ai|agli) (?:\\w+ )?(?:honorar(?:arzte?n?|krafte?n?)|zzp[’']?ers|pigistes|vacataires|intermittents|freelancers|autonomos|interinos|recibos verdes|liberi professionisti)\\b",
    "plus d[’']interim|sans interim|ohne leiharbeit|geen uitzendkrachten",
    '(?:zimmer|hotel|haus|pension|samstage|restaurant)\\b[^.!?]{0,40}(?:belegt|ausgebucht)|wir sind bis \\w+ (?:ausgebucht|belegt|voll)',
    '(?:vertretung (?:macht|ubernimmt|durch|erfolgt|ist|hat) )[^.!?]{0,30}',
    '(?:sich|auf|uber|an|fur) mich (?:freuen|verlassen|argern)',
  ],
  employed: [],
  cues: {
    // trades whose people are hardly ever on a payroll
    trade: [
      'ghost-?writer\\w*|redenschreiber\\w*|trauerredner\\w*|hochzeits(?:redner|fotograf|planer|sanger|dj|torten)\\w*|freie (?:redner|trau)\\w*|(?:tier|katzen|hunde)sitt\\w*|baby-?sitt\\w*|kinderhuten|nachhilfe\\w*|klavierstimmer\\w*|privat(?:koch|kochin|lehrer|detektiv)\\w*|standbetreuung|putzfee|entrumpel\\w*|umzugshelfer\\w*|tatowier\\w*|maskenbildner\\w*|sprecherin? fur|strassenmusik\\w*',
      "prete-plume|ecrivain public|cours particuliers|soutien scolaire|chef a domicile|traiteur\\b|garde d[’']enfants|nounou\\b|voix off|homme a tout faire|accordeu\\w+|tatoueu\\w+|maquilleu\\w+|guide-conferenci\\w+|wedding planner|biographe\\b|traduct\\w+ (?:juree?|assermentee?)|photographe de mariage",
      'klus(?:ser|vrouw|jesman)|bijles\\w*|oppas\\b|stemacteur|stemactrice|ritueelbegeleider|trouwambtenaar|uitvaartspreker|bruidsfotogra\\w+|tatoeeerder|pianostemmer|huisdieroppas|beedigd (?:tolk|vertaler)|dj en',
      'clases particulares|canguro\\b|ninera\\b|locutor\\w*|negr[oa] literari[oa]|manitas\\b|chapuz\\w+|chef privad[oa]|tatuador\\w*|afinador\\w*|fotograf[oa] de bodas|traductor\\w* jurad[oa]|interprete de conferencias|maquillador\\w*|organizador\\w* de bodas|cuentacuentos|detective privad[oa]',
      'aulas particulares|explicac(?:ao|oes)\\b|explicador\\w*|baba\\b|marido de aluguel|faz-tudo|tatuador\\w*|fotograf[oa] de (?:casamentos?|partos)|cerimonialista|celebrante\\b|tradutor\\w* (?:juramentad[oa]|ajuramentad[oa])|interprete de \\w+|contador[a]? de historias|massagista\\b|personal trainer|manicure\\b',
      'ripetizioni\\b|lezioni private|doppiat(?:ore|rice)|tatuat(?:ore|rice)|accordatore|fotograf[oa] di matrimoni|wedding planner|celebrante\\b|interprete di|traduttore giurato|traduttrice giurata|tuttofare|estetista a domicilio|home stager|cantastorie|guida (?:turistica|escursionistica|alpina)|chef a domicilio',
    ],
    hands: [
      "wer mich (?:braucht|will|haben will)|quien me (?:necesite|quiera|busque)|qui (?:a besoin de|veut) (?:moi|m[’'])|wie (?:mij|me) (?:nodig heeft|wil hebben)|chi ha bisogno di me|quem precisar de mim",
      "(?:pasan por mi|passam pel[oa]s? (?:meu|minha)|passano (?:dalla|sotto la|per la|dalle|per le) mi[ae]|passent (?:par|entre) m[ae]s?|(?:gehen|wandern) durch meine|gaan door mijn) \\w+|auf keinem steht mein name|lo que otros firman|ce que d[’']autres signent|(?:leite|vertrete|fuhre|bin) [^.!?]{0,20}auf zeit\\b|wo anders|irgendwo anders",
    ],
    // clients that send things, as suppliers and the public do, too
    given: [
      `(?:${CLIENTS_GERMAN}|${CLIENTS_FRENCH}|${CLIENTS_DUTCH}|${CLIENTS_SPANISH}|${CLIENTS_PORTUGUESE}|${CLIENTS_ITALIAN}) (?:contratam|contratan|buchen|reservent|boeken|prenotano|commandent|encargan|encomendam|louent|mieten|huren) (?!un?ser|nos|onze|nuestr|noss)`,
      `${CLIENTS_GERMAN} ${GAP}${GERMAN_TALK}\\w* (?:[^.!?]{0,20} )?(?:mir|mich|bei mir|meine nummer)\\b`,
      `${CLIENTS_FRENCH} ${GAP}m[’'](?:envoi|adress|expedi|apport)\\w+`,
      `${CLIENTS_DUTCH} ${GAP}(?:stu(?:ur|ren)|mail|breng)\\w* (?:mij|me)\\b`,
      `(?:${CLIENTS_SPANISH}|${CLIENTS_PORTUGUESE}) ${GAP}me (?:mand|envi|ped|pid)[a-z]+[mn]\\b|${CLIENTS_PORTUGUESE} ${GAP}(?:mand|envi|ped)[a-z]+m-me\\b`,
      `${CLIENTS_ITALIAN} ${GAP}mi (?:mand|invi|chied)[a-z]+no\\b`,
    ],
    // weddings, fairs, shoots: who serves them is booked for them
    occasion: [`(?:\\w*(?:feste|festen|jubilaen|abende)|${OCCASIONS})\\b`],
    // from one to the next, one half of the year here, one there
    hop: [
      "(?:von (?<hopa>\\w{4,}) zu \\k<hopa>|de (?<hopb>\\w{4,}) en \\k<hopb>|di (?<hopc>\\w{4,}) in \\k<hopc>|van (?<hopd>\\w{4,}) naar \\k<hopd>|de (?<hope>\\w{4,}) em \\k<hope>|d[’']une? \\w+ a l[’']autre)\\b(?! (?:annee|jahr|jaar))",
      "(?:(?:im )?winter [^.!?]{2,30}(?:im )?sommer|(?:im )?sommer [^.!?]{2,30}(?:im )?winter|en verano[^.!?]{0,20}en invierno|en invierno[^.!?]{0,20}en verano|l[’']hiver [^.!?]{2,30}l[’']ete|l[’']ete [^.!?]{2,30}l[’']hiver|\\w* ?zomers? [^.!?]{2,30}winters?|d[’']estate [^.!?]{2,30}d[’']inverno|no verao [^.!?]{2,30}no inverno)\\b",
    ],
    price: [
      '(?:schets|skizze|probe\\w*|muestra|prueba|premiere (?:lecon|seance|visite)|eerste (?:les|gesprek)|prima (?:lezione|visita|seduta)|visita (?:inicial|tecnica)|sopralluogo|primeira (?:aula|visita)|schaue (?:ich )?mir [^.!?]{2,30})[^.!?]{0,16}(?:gratis|umsonst|kostenlos|offerte?|gratuit\\w*|sin cargo|descont\\w+|pagada|\\d+ euros?)|(?:nutzungsrechte|spesen (?:extra|plus)|steuernummer|cuota segun|prijs naar|prezzo a|preis nach)\\b|vous (?:ne )?payez\\b|betalen per\\b|r\\$ ?\\d+|\\d reais\\b',
      'zuschlag|aufpreis|anfahrt|plus fahrt|farben inklusive|inklusive\\b|im preis (?:drin|inbegriffen|enthalten)|viertelstundentakt|fixpreis|kundbar|kostenlose[rs]? (?:termin|aufmass|ausmessen|probe\\w*|erst\\w*)|vorkasse|anzahlung',
      'deplacement (?:compris|inclus|en sus|offert)|prix (?:annonce|fixe|avant|convenu|au|a la)|cachets?\\b|en regie|supplement\\b|le devis (?:part|arrive|suit)|devis\\b|facturees?\\b|premier (?:cours|rendez-vous|echange) (?:offert|gratuit)',
      'vast (?:bedrag|tarief)|(?:een|vaste) prijs\\b|proefles|opzegbaar|inclusief (?:reiskosten|materiaal|montage)|reiskosten|voorrij\\w+|offerte\\w*',
      'viaje aparte|desplazamiento (?:aparte|incluido)|(?:clase|sesion) de prueba|sin coste|se descuenta|te digo cuanto|precio (?:antes|cerrado|fijo)|presupuesto\\b|por lote\\b|incluid[oa]s? (?:en|el|la)',
      'abate no servico|combinad[oa] antes|prazo combinado|consulta avulsa|avuls[oa]s?\\b|pacote de|cachet?\\b|orcamento\\b|cobro (?:o|a|por)\\b|deslocacao (?:incluida|a parte)',
      'bozze (?:comprese|incluse)|(?:visite|trasferta|materiale|viaggio) (?:inclus[eoa]|compres[eoa]|a parte)|canone (?:annuo|mensile)|tariffe?\\b|preventiv[oi]\\b|lezione di prova|prima (?:lezione|seduta) gratis',
    ],
    piece: [
      '(?:selten|nie|hochstens|meist|meistens|im schnitt|in der regel|mindestens|mal) (?:langer als |mehr als )?(?:ein\\w*|zwei|drei|vier|sechs|acht|\\d+) (?:halbe[rs]? )?(?:winter|sommer|jahr|monate?|wochen?|tage?)\\b|halbe[rn]? tag\\b|ganze[rn]? tag\\b|(?:dann|weiter) zum nachsten|ab \\d+ stuck|bleibe (?:ich )?bis|vorlauf\\b|(?:in|binnen|innerhalb von) (?:\\d+|zwei|drei|funf|zehn) (?:stunden|tagen) (?:geliefert|fertig|zuruck|da\\b)|am nachsten (?:tag|morgen) (?:\\w+ )?(?:da|zuruck|fertig)|liegt es da',
      "livree?s? (?:en|le|sous|dans)|livraison (?:dans|sous|en)|sous (?:huit|deux|trois|dix|quinze|\\d+) jours|comptez (?:une|deux|trois|quatre|\\d+)|demi-journees?\\b|jamais plus (?:de|d[’'])|le temps d[’']une? (?:saison|semaine|mois)|pour une saison|et (?:bonsoir|au revoir|au suivant)|a la journee|au mois\\b",
      '(?:meestal|vaak|hooguit|nooit langer dan|gemiddeld) (?:een|twee|drie|zes|acht|\\d+) (?:jaar|maanden?|weken|week|dagen|winter)|binnen (?:\\d+|een|twee) (?:uur|dagen|dag)|halve dag|hele dag|voor de duur van|verdwijn (?:ik )?als|tot de nieuwe er is|per gesprek',
      'entrego en|(?:informe|entrega|respuesta) en (?:\\d+|cinco|dos|tres|una|un) (?:horas|dias|semanas?)|media jornada|jornada entera|lo que dure|temporada (?:en|de)\\b|ni un[oa] mas|(?:\\w+) al ano, ni|a la proxima|hasta \\w+ estoy (?:cogid|lien|complet|ocupad)\\w+|por encargo',
      'entrego em|em (?:24|48) horas|(?:dois|tres|seis|\\w+) meses (?:numa|num|em uma|em cada)|sigo para|para a proxima|por mes\\b|de cada vez|meia diaria',
      'consegna in|entro (?:sera|domani|\\d+ ore)|mezza giornata|giornata piena|(?:un|una|due) \\w+ per (?:estate|stagione|inverno)|per le ferie|alla prossima|per il fine lavori',
    ],
    capacity: [
      'wartezeit|nachste[rn]? freie[rn]?|hat noch lucken|noch ein platz|gibt es noch|creneaux?\\b|weer plek|plek vanaf|nog plek|me queda hueco|hueco los|estoy cogid[oa]|tem (?:duas|uma|tres) vagas|posti liberi',
    ],
    // by oneself, with one's own things
    alone: [
      '(?:arbeite|unterwegs|immer|meister\\w*,) allein\\w*|allein(?:e)? (?:unterwegs|mit (?:bus|hund|werkzeug|radio)|im atelier)|seule? (?:dans|avec) (?:sa|son|ma|mon|mes)|(?:je )?travaille seule?|lavoro da sol[oa]|trabajo (?:yo )?sol[oa](?=[.,;]| y\\b)|trabalho sozinh[oa]|werk (?:ik )?alleen|, alleen\\b|tutto da sol[oa]|ich allein\\b',
    ],
    kit: [
      '(?:home ?studio|eigene[nms]? (?:studio|atelier|werkstatt|kabine)|cabine? (?:chez moi|maison|en casa)|cabina en casa|estudio en casa|studio (?:a la maison|in casa|aan huis)|flusterkoffer|(?:ma|mes|mon) (?:valise|couteaux|cle|diapason|camionnette|fourgon)|eigen installatie|levo a mesa|mi cuadrilla|tas staat klaar)\\b',
    ],
    client: [
      `${COUNT} (?:${CLIENTS_GERMAN}|${CLIENTS_FRENCH}|${CLIENTS_DUTCH}|${CLIENTS_SPANISH}|${CLIENTS_PORTUGUESE}|${CLIENTS_ITALIAN}|bar)\\b|mes clientes?\\b|mijn klanten|mis clientes|os meus clientes|i miei clienti|meine (?:kunden|kundinnen)`,
    ],
  },
};
