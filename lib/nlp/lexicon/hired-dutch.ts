import { GOODS, type HiredLexicon, MONTH } from './hired-shared.ts';

/*
 * Dutch: who books, rings or calls one in ("fondsen roepen me binnen"), for whom one stands in, by what one charges,
 * which gaps are left, what is made for the reader.
 */

const COUNT = '(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zestien|een paar|enkele|hooguit)';
const LACK =
  '(?:ontbreekt|mist|missen|uitvalt|uitvallen|ziek (?:is|zijn|wordt|worden|thuis)|met verlof|op vakantie|weg is|weggaat|vertrekt|wegvalt|vastloopt|vastlopen|vol zit|overloopt|overbelast|omkomt|verzuipt|verzuipen|tekort komt|tekortkomt|handen te kort|niet rond (?:krijg\\w*|komt|komen)|niet (?:redt|redden)|leeg (?:is|staat)|onbezet|vacant|knelt|piept|in de knel|uit de brand|spaak loopt)';
const DO =
  '(?:maak|bouw|schrijf|teken|ontwerp|schilder|stuc|behang|timmer|metsel|tegel|naai|bak|kook|rijd|rij|programmeer|ontwikkel|repareer|fotografeer|film|monteer|vertaal|tolk|redigeer|corrigeer|poets|ruim|snoei|verhuis|stem|plan|organiseer|presenteer|versier|bind|restaureer|slijp|graveer|borduur|brei|illustreer|digitaliseer|last|freest?|print|stoffeer|leg|plaats|zet|knap|fix|regel|lijst)';

export const HIRED_DUTCH: HiredLexicon = {
  said: [
    {
      id: 'booked-dutch',
      words: [
        '(?:boek|hu|vraag|strik|charter|engageer|contracteer)(?:en|ren|rt|t)? (?:mij|me)\\b(?! (?:af|wel eens of|niet|steeds))|(?:huren|huurt|vragen|boeken|boekt|strikken|lenen|leent|chartert?|charteren|engageren|contracteren) (?:mij|me)\\b(?! (?:af|wel eens of|niet|steeds|vaak of|of))',
        '(?:schakel(?:en|t)|zet(?:ten)?) (?:mij|me) (?:[^.!?]{0,30} )?in\\b',
        '(?:roep(?:en|t)|ha(?:len|alt)|vlieg(?:en|t)|bel(?:len|t)|vra(?:gen|agt)) (?:mij|me) (?:[^.!?]{0,30} )?(?:binnen|erbij|in|op (?:als|wanneer)|als|wanneer|zodra|voor (?:een|de|het|losse|spoed))\\b',
        'laten (?:mij|me) (?:[^.!?]{2,50} )?(?:filmen|maken|bouwen|schrijven|doen|rijden|fotograferen|vertalen|tekenen|ontwerpen|testen|controleren|draaien|bakken|koken|schilderen|opknappen|uitzoeken|spreken|zingen|invliegen)\\b',
        'bestel(?:len|t) (?:[^.!?]{0,20} )?(?:mijn (?:spreekuur|uren|les\\w*|diensten|werk)|bij (?:mij|me))\\b',
        '(?:betalen|betaalt) (?:mij|me) (?:per|naar|voor|een vast)',
        'mij (?:[^.!?]{1,40} )?(?:strikken|boeken|inhuren|huren|inschakelen|lenen|reserveren|optrommelen|charteren|inzetten)\\b',
        'word (?:ik )?(?:\\S+ ){0,2}?(?:gevonden|gebeld|ingevlogen|ingehuurd|binnengehaald|geboekt|ingeschakeld|gehuurd|opgetrommeld|gevraagd)(?: \\S+){0,1}? (?:door|als|wanneer|om|voor|bij)\\b',
        '(?:werk|programmeer|schrijf|ontwerp|rijd|rij) (?:ik )?(?:\\S+ ){0,4}?voor (?:een (?:tweede|derde) (?:baas|klant)|verschillende|meerdere|diverse|wisselende|wie (?:laadt|het|me|mij|betaalt))\\b',
        'verhuur (?:ik )?(?:mezelf|mij|me)|(?:op|vanaf) de reservebank|(?:charters?|ritten|vrachten) (?:rijd|rij|doe) ik voor',
      ],
    },
    {
      id: 'billed-dutch',
      words: [
        `(?:ik )?(?:reken|factureer|declareer|vraag|bereken) (?:ik )?(?:\\S+ )?per (?!${GOODS})\\w+`,
        `(?:(?<=^|[.,;:|–(] ?)(?:prijs|prijzen|tarief|tarieven|betaling|afrekening|rekening|honorarium)|mijn (?:prijs|tarief|honorarium|uurprijs)) (?:is |gaat |geldt )?(?:per|op basis van|naar|vooraf|na) (?!${GOODS})\\w+`,
        'uurtje-?factuurtje|op eigen houtje|zoek (?:ik )?(?:een )?(?:nieuwe |volgende )?(?:klus|opdracht)\\b|(?:ik )?neem (?:ik )?waar\\b|strippenkaart (?:van|voor|van)|vaste prijs (?:per|vooraf|vooraf)|\\d+ ?(?:€|euro) (?:per (?:uur|dag|dagdeel|les|sessie|stuk|woord|pagina)|de man)|kleineondernemersregeling|btw-nummer|kvk(?:-nummer|[: ]\\d)|in bijberoep|bijberoep\\b|flexi-?jobber|factuur (?:volgt|achteraf|krijg je|stuur ik)|stuur (?:ik )?(?:een |de )?factuur|zonder baas|eigen baas sinds|mijn eigen baas\\b|klus(?:vrouw|jesman|jesvrouw|ser)\\b',
      ],
    },
    {
      id: 'stand-in-dutch',
      words: [
        `(?:als|wanneer|waar|zodra|is|zit) [^.!?]{0,60}${LACK}[^.!?]{0,30}?,? (?:dan )?(?:(?:kom|spring|sta|val|neem|draai|rij|help|schuif|ben|zit|vul|schiet) ik)\\b`,
        `(?:kom|spring|sta|val|neem|draai|rij|help|schuif) (?:ik )?[^.!?]{0,50}(?:als|wanneer|waar|zodra|die|met een) [^.!?]{0,60}(?:${LACK}|ziek\\w*)`,
        '(?:draai|loop|pak|werk) (?:ik )?(?:\\S+ ){0,2}?(?:diensten|nachten|weekenden|nachtdiensten|shifts) (?:voor|bij|in) (?:huizen|instellingen|ziekenhuizen|afdelingen|teams|wie|praktijken|verschillende|diverse)',
        '(?:tussen|totdat|tot) de (?:ene|oude|vertrekkende|nieuwe|volgende|vaste|opvolger)[^.!?]{0,60}(?:zit ik|sta ik|ben ik|nieuwe|volgende|gevonden|er is|begint|start)',
        '(?:spring|val) (?:ik )?(?:\\S+ ){0,4}?(?:bij|in)\\b|in de bres\\b|gaten (?:in (?:het|je|uw) rooster|vullen)|die een zieke \\w+ hebben|zonder (?:eigen|vaste) (?:mensen|mankracht|\\w+er|\\w+ist)\\b',
        'schuif (?:ik )?(?:een |\\S+ )?(?:halfjaar|half jaar|kwartaal|maand|jaar|maanden|weken|paar \\w+) aan\\b',
        'waarnem(?:end|er|ing)\\b|uw praktijk draait door',
      ],
    },
    {
      id: 'diary-dutch',
      words: [
        `(?:heb (?:ik )?|nog |zijn er |er zijn )(?:\\S+ ){0,4}?${COUNT} (?:\\S+ )?(?:gaatjes?|plekken|plekjes?|plek|dagen|weken|weekenden|zaterdagen|avonden|uur|dagdelen|data)(?: (?:in de week|per week))? (?:nog )?(?:(?:heb ik )?(?:nog )?(?:vrij|over|beschikbaar|open|te vergeven|te vullen|leeg))`,
        `${COUNT} (?:uur|dagen|dagdelen|avonden) (?:in de|per|de) week (?:heb ik )?(?:nog )?(?:over|vrij|ruimte|te vergeven|beschikbaar)`,
        `(?:nog|heb ik|heb) (?:\\S+ ){0,2}?(?:gaatjes?|een gaatje)\\b|er (?:kan|mag|past) (?:nog )?(?:een|eentje|een (?:tweede|derde|vierde)|wel) (?:\\S+ )?bij\\b|kan (?:daar )?nog een (?:tweede|derde|vierde|klant) bij`,
        `${MONTH} (?:is |heb ik )?(?:nog |weer |vrijwel |bijna )+(?:vrij|leeg|open|ruimte)`,
        '(?:wachttijd|levertijd|doorlooptijd) (?:nu|op dit moment|momenteel|meestal|ongeveer|circa)\\b|(?:nu|even) (?:juist )?niet druk\\b|plek(?:je)? in (?:mijn|de) agenda',
        `(?:hooguit|maximaal|niet meer dan|nooit meer dan) ${COUNT} (?:klanten|opdrachtgevers|projecten|bruiloften|huizen|dossiers|tuinen|boeken) (?:tegelijk|per|in)`,
        `per ${COUNT} (?:\\S+ )?(?:zit|ben) ik weer (?:op|vrij|beschikbaar)|per ${MONTH} (?:weer )?(?:vrij|inzetbaar)`,
        '(?:meestal|doorgaans|vaak) (?:\\S+ ){1,3}(?:tot|a) (?:\\S+ )?(?:weken|maanden|dagen)\\b(?=[.,;!]|$)',
        'side gigs?\\b|bijklussen\\b|klusjes? (?:erbij|ernaast|gezocht|graag|welkom)|(?:af en toe|ernaast) een klus',
      ],
    },
    {
      id: 'for-you-dutch',
      words: [
        `ik ${DO} (?:\\S+ )?(?:uw|je|jouw|jullie) (?!er\\b)\\w+`,
        `ik ${DO} (?:er|hem|het|ze|hier) (?:\\S+ ){0,2}?(?:een|voor (?:je|u|jullie)|van)\\b`,
        '(?:geef|stuur|lever|breng|mail|vertel|zeg|noem) (?:me|mij) (?:een|je|uw|jullie|de|het|wat) [^.!?]{3,70}[,;:] ?(?:en |dan )?(?:ik \\w+|\\w+ ik)\\b',
        '(?:^|[.!?:;–|] ?)(?:u|jij|je|jullie) [a-z]+ ?[^.!?,;]{0,40}[,;] ?(?:en )?ik [a-z]+\\b',
        'wie (?:een|zijn|haar|iets|z\\S+n) [^.!?]{3,60}(?:wil|wenst|zoekt|nodig heeft)[^.!?]{0,20}, (?:belt|mailt|zit|krijgt|komt|appt|stuurt|klopt|boekt)',
        `voor wie (?:een|zijn|haar|iets) [^.!?]{3,40}(?:wil|zoekt)`,
      ],
    },
  ],
  no: [
    '(?:mijn|onze|de) (?:baas|chef|werkgever|leidinggevende|directie|manager|moeder|vader|man|vrouw|kinderen|gezin|buren|ouders) [^.!?]{0,30}\\b(?:mij|me)\\b(?: in)?',
    "(?:collega'?s|leerlingen|studenten|kinderen|ouders|lezers|patienten|bewoners|vrijwilligers|reizigers) [^.!?]{0,30}\\b(?:mij|me)\\b",
    '(?:vroeger|destijds|ooit|jarenlang) [^.!?]{0,20}(?:per opdracht|zelfstandig\\w*|freelance\\w*|zzp\\S*)|(?:per opdracht|zelfstandig\\w*|freelance\\w*)[^.!?]{0,20}(?:voorgoed|voorbij|verleden tijd)',
    'tot en met [^.!?]{0,30}zit ik vol|maatwerk doen we niet',
  ],
  employed: [
    '(?:in loondienst|in vaste dienst|ambtenaar|gepensioneerd|met pensioen|nu pensioen|werkzaam bij|staflid|neem (?:ik )?(?:\\S+ )?niet meer aan)\\b',
  ],
  cues: {
    given: [
      '(?:stu(?:ren|urt)|breng(?:en|t)|lever(?:en|t)|mail(?:en|t)|ge(?:ven|eft)|gunn?(?:en|t)|vertrouw(?:en|t)|besteed(?:t)?|besteden|reik(?:en|t)|schuif(?:t)?|schuiven) (?:mij|me) (?:hun|haar|zijn|de|het|een|losse|elk|alle|wat|werk|opdracht\\w*|klus\\w*)\\b',
    ],
    price: [
      '(?:vaste|eerlijke|scherpe|nette) (?:prijs|prijzen|uurprijs)|vrijblijvend\\w*|voorrijkosten|aanbetaling|per (?:uur|dagdeel|les|sessie|stuk|collectie|klus|rit|bruiloft|dossier)\\b',
    ],
    piece: [
      '(?:sluit|doe|trek) (?:ik )?de deur (?:\\S+ )?achter me|dan ben ik (?:weer )?weg|en (?:dan )?vertrek ik|draag (?:ik )?(?:\\S+ )?over en|(?:paar|twee|drie|vier|zes) (?:weken|dagen|maanden)[,:][^.!?]{0,40}klaar\\b',
      `(?:een|voor een|enkel) (?:dossier|collectie|seizoen|kwartaal|klus|rit|project|stoomweek|dag|week) of (?:een |twee |heel )?`,
    ],
    capacity: ['(?:wachttijd|wachtlijst|gaatjes?|nog ruimte)\\b'],
    'for-you': [
      '(?:uw|je|jouw|jullie) (?:\\w+ )?(?:tekst\\w*|website|webshop|winkel|tuin|dak|keuken|badkamer|huis|bruiloft|feest|film|video|logo|merk|boekhouding|server|app|machine|catalogus|etalage|praktijk|rooster|bedrijf|ramen|meubels|piano|paard|hond|spullen|verhaal|speech)\\b',
      '(?:kleine|drukke|kleinere) (?:gemeentes?|gemeenten|bedrijven|ondernemers|webshops|praktijken|uitgevers|hoofden|scholen|teams)\\b',
    ],
    kit: [
      'eigen (?:\\w+ )?(?:trekker|bus|busje|gereedschap|camera|studio|apparatuur|materiaal|werkplaats|atelier|wagen|schuur|machine)\\b|(?:strijkbout|gereedschap|camera|apparatuur|messen|licht|geluid) (?:neem ik mee|gaat mee|mee)|in mijn (?:schuur|atelier|werkplaats|garage|bus)\\b',
    ],
    reach: [
      '(?:kom (?:ik )?(?:in de hele|door heel|naar u|bij u|langs in)|in de (?:hele|wijde)|door heel (?:nederland|vlaanderen|belgie)|aan huis|en (?:wijde )?omgeving|en net over de grens|binnen \\d+ km)\\b|dag en nacht bereikbaar',
    ],
  },
};
