/*
 * Figures that can be no result whatever stands beside them, folded, as parts of one regular expression: aims, promises,
 * sizes of groups and loads, clock times in words, prices of one's own. Blanked before anything else is read.
 */
import { DIGITS, WORD_NUMBER } from '../outcome-shapes.ts';

const NUM = `(?:${DIGITS}|(?<![\\w-])(?:${WORD_NUMBER}|one|eine?[rmn]?|une?|un[ao]?|uma?|een)(?![\\w-]))`;
const TO = '(?:to|-|–|bis|a|tot|al)';

const SHARE = '\\d{1,3} ?(?:%|percent|per cent|prozent|pour cent)';
const NOW =
  '(?:current(?:ly)?|now|at present|aktuell\\w*|derzeit\\w*|momentan|zurzeit|gerade|actuel\\w*|actuellement|actual(?:mente)?|atual(?:mente)?|momenteel|attual\\w*)';
const PLACE_OF_WORK =
  '(?:remote|on[- ]?site|vor ort|home ?office|teletravail|teletrabajo|teletrabalho|travel(?:ling)?|reise\\w*|deplacements?|presence|presencial|thuiswerk\\w*|kantoor|pensum|workload|stelle|fte)';
const DOWN_PAYMENT =
  '(?:deposit|up ?front|on (?:signing|delivery|booking|order)|in advance|anzahlung|acompte|a la commande|por adelantado|anticipo|sinal|acconto|aanbetaling|discount|skonto|rabatt|retrocession|commission)';

export const NO_FIGURE: readonly string[] = [
  // how busy one is: "Aktuelle Auslastung: 80 %", "currently 70 % booked"
  `\\b(?:${NOW} )?(?:auslastung|utili[sz]ation|taux d[’']occupation|ocupacion|ocupacao|bezetting|occupazione|capacity)(?: ${NOW})? ?: ?${SHARE}|\\b(?:${NOW} )(?:auslastung|utili[sz]ation|bezetting|capacity)[^.!?\\n\\d]{0,12}${SHARE}`,
  `\\b(?:auslastung|utili[sz]ation) ${NOW}[^.!?\\n\\d]{0,8}${SHARE}[^.!?\\n]*`,
  `\\b${NOW} (?:at |zu |a |al |op |voor )?${SHARE} (?:booked|busy|capacity|ausgelastet|ausgebucht|verplant|occupee?|charge|ocupad[oa]|bezet|volgeboekt|occupat[oa])`,
  // where and how much one works: "90 % remote", "travel up to 30 %", "80 %-Pensum"
  `${SHARE}[ -]+${PLACE_OF_WORK}\\b|\\b${PLACE_OF_WORK}(?: (?:up to|bis(?: zu)?|jusqu[’']a|hasta|ate|fino al?|tot|max\\.?))?:? ?${SHARE}|\\b(?:i work|ich arbeite|je travaille a|trabajo al|trabalho a|ik werk|lavoro al) ${SHARE}|${SHARE} (?:familie|family|famille|familia|gezin|famiglia)\\b`,
  // what is paid beforehand: "30 % deposit", "acompte de 30 %"
  `${SHARE} ${DOWN_PAYMENT}\\b|\\b${DOWN_PAYMENT}(?: of| de| von| di| van)?:? ?(?:${SHARE}|a third|half|a quarter)`,
  // how high up one stands, what won't be repeated
  `${NUM} met(?:re|er)s? (?:up|high|down|deep|above|below|under(?:ground|water)?)\\b`,
  "\\b(?:won[’']t|will not|not|never) [^.!?\\n]{0,20}\\ba (?:second|third|fourth) time\\b",
  // what is aimed at: "our target is 90 %", "Objectif 2027 : moins 20 %"
  '\\b(?:targets?|aims?|ambition|objectives?|goals?|ziel\\w*|objectifs?|objetivos?|metas?|obiettiv[oi]|doel\\w*) (?:(?:for |fur |pour |para |per |voor )?(?:19|20)\\d\\d ?:|is\\b|are\\b|ist\\b|est\\b|es\\b|e\\b|:)[^.!?\\n;]*',
  "\\b(?:by|bis|d[’']ici|para|ate|entro|tegen) 20[2-9]\\d\\b[^.!?\\n;]{0,10}(?:the )?(?:target|goal|ziel|objectif|objetivo|meta)\\b",
  '\\b(?:ziel|objectif|objetivo|meta|obiettivo|doel):(?![^.!?\\n]{0,80}\\b(?:erreicht|atteint|alcanzad|cumplid|atingid|raggiunt|bereikt|gehaald))[^.!?\\n;]*',
  // what is promised: "under 5 % or you don't pay"
  `${NUM}[^.!?\\n;]{0,30}\\b(?:or (?:you )?(?:do not|don[’']t|won[’']t|need not) pay|or (?:it[’']s|it is) free|or your money|or no fee|guaranteed|garantiert|garanti[es]*\\b|garantizad[oa]s?|garantid[oa]s?|garantit[oaie]|gegarandeerd|sonst (?:zahlen|gratis|kostenlos))`,
  // how large a group, a load or a room may be
  `\\b(?:for|from|between|of|von|fur|pour|de|para|da|di|van|voor|groups?|gruppi|gruppen|groupes?|grupos?|groepen|parties|classes) (?:from |of |von |de |da |di |van )?${NUM} ${TO} ${NUM}(?: ?(?:covers?|guests?|people|heads|seats|pupils|learners|kids|kg|kilos|persons|gaste\\w*|personen|kopfe\\w*|couverts|convives|invites|personnes|comensales|invitados|personas|convidados|pessoas|coperti|invitati|persone|gasten|mensen|pages|seiten)\\b)`,
  `\\b(?:groups?|gruppi|gruppen|groupes?|grupos?|groepen|parties|classes) (?:from |of |von |de |da |di |van )?${NUM} ${TO} ${NUM}`,
  `${NUM} ${TO} ${NUM} (?:covers?|guests?|heads|seats|pupils|learners|couverts|convives|comensales|coperti|gaste\\w*|gasten|plates|portions)\\b`,
  '\\b(?:de|da|von|van|from) 0 (?:a|bis|tot|to) \\d[\\d.,]* ?[a-z]+',
  `\\b(?:for|at|with|in|to|of) (?:an?|one|the|my|our) (?:[\\w’'-]+ )?(?:chain|network|fleet|federation|cluster|portfolio|estate|parish|village|town|school|staff|firm|company|practice|office|house|site|crew) of (?:about |some |over |around )?${NUM}(?: [\\w’'-]+)?`,
  '\\(\\d[\\d.,]* (?:folks?|heads?|ppl|fte|souls|kopfe|leute|people strong)\\)',
  // clock times and dates in words
  '\\b(?:um|gegen|ab|bis|vor|nach) (?:halb|viertel (?:vor |nach )?|dreiviertel) ?\\w+|\\b(?:um|gegen|ab|bis|vor|nach) \\w+ (?=uhr|vormittags|nachmittags|abends|morgens|fruh)|\\b\\w+ uhr\\b',
  "\\b(?:om |tegen |voor |na |kwart (?:voor|over) )(?:half )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?= ?(?:uur|[’']s|[.,;!]|$))",
  `\\bfrom one (?:[\\w-]+ )?to one [\\w-]+`,
  '\\bhalf[- ](?:terms?|days?|hours?|time|sisters?|brothers?|marathons?|board|built|finished|done|dead|asleep|decent|past)\\b',
  '(?<!\\b(?:instead of|rather than|not) )\\b(?:before|after|until|till|past) (?:ten|nine|eight|seven|six|five|four|three|two|eleven|twelve|noon|midnight)(?: and (?:ten|nine|eight|seven|six|five|four|three|two|eleven|twelve))?(?= ?(?:[.,;!?:]|$| in the| at night| o.clock| sharp))',
  // what the work costs, how many pieces there are a year
  `(?:[$€£] ?\\d[\\d.,]*|${NUM} (?:euro|pounds?|dollars|franken|bucks)) (?:flat|all in|a head|pro (?:zettel|kopf|stuck|blatt|zeile|nase|beleg)|per (?:slip|head|payslip|sheet|item|piece|kilo)|each(?: sitting| lesson)?)\\b`,
  `\\bturns? over (?:about |some )?[$€£]? ?${NUM}(?: ?(?:k|m|bn|million|billion))?`,
  // office hours: a day or an opening, and two hours without a unit
  `\\b(?:\\w*days?|mon|tue|tues|wed|thu|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|daily|evenings?|nights?|club|class|lessons?|sessions?|shifts?|surgery|work|open|trabajo|trabalho|abierto|abro|abrimos|horario|aberto|travaille|ouvert|arbeite|geoffnet|offen|werk|lavoro|orario|aperto|ricevo) (?:from |de |von |van |dalle |das |\\w+ de )?${NUM}(?:[.:]\\d\\d)?(?: ?(?:h|uhr|uur|[ap]m))? (?:to|till|until|-|–|bis|a|as|tot|alle) ${NUM}(?:[.:]\\d\\d)?(?= ?(?:[.,;!]|$|y\\b|e\\b|and\\b|und\\b|en\\b|et\\b|uhr|uur|h\\b|[ap]m\\b))`,
  '\\bdalle (?:[012]?\\d) alle (?:[012]?\\d)\\b',
  // a part of the years just named, the ages of visitors, hours by the clock
  `(?<=\\b(?:years?|decades?) of [^.!?]{2,60}, )${NUM} of them (?:in|on|at|with|as|abroad|for)\\b`,
  `\\b(?:the |my |our )?(?:youngest|oldest|eldest) (?:[\\w’'-]+ ){0,2}(?:(?:was|is|were|turned|aged) )?${NUM}`,
  `${NUM} o[’']clock\\b`,
  `\\b(?:phones?|open|on|doors?|in)(?:[’']s| is| are)? (?:on |open )?from ${NUM} (?:to|till|until) ${NUM}(?= *(?:$|[.,;]))`,
  // what one has got, holds or keeps
  `\\b(?:have|has|[’']ve|[’']s) got (?:about |some )?${NUM} (?![^.!?;]*\\b(?:through|into|off|down|out|back)\\b)[a-z]+`,
  '\\b(?:two|three) references\\b|\\bnumber \\d{2,}',
  '\\b(?:llevamos|gestionamos|administramos|gerimos|cuidamos (?:de )?|empleamos|alojamos|empregamos|gestiamo|amministriamo) (?:\\S+ )?\\d[\\d.,]* (?:comunidades|fincas|viviendas|pisos|plazas|condominios|personas|pessoas|condomini|alloggi)',
  '\\b(?:fait|produit|sort|fabrique|traite) \\d[\\d.,]* [a-z]+ a l.heure\\b',
  '\\b(?:the|a|an|this|small|local|regional|national) (?:\\w+ )?(?:paper|newspaper|daily|weekly|magazine|station|broadcaster) (?:has|with|of|reaches|sells to|for) (?:about |some )?\\d[\\d.,]*',
  '\\bemployee (?:number )?\\d+|\\b(?:started|began|stopped|left|married|retired|quit) at \\d{1,2}(?= and\\b| but\\b|[.,;]|$)',
  `\\b(?:never|no|not|nie|jamais|nunca|mai|nooit) (?:more|fewer|less|mehr|weniger|plus|mas|mais|piu|meer) (?:than|als|de|que|do que|di|dan) ${NUM}(?: (?:an?|per|pro|par|por|al) [a-z]+)?`,
  `\\b(?:with|mit|avec|con|com|met) (?:an?|my|our|eine[mr]?|une?|mon|un[ao]?|uma?|een|mijn) (?:small |little |kleinen )?(?:team|crew|staff|equipe|equipo|equipa|squadra|ploeg|mannschaft) (?:of|von|de|di|van) ${NUM}`,
  // what rises for everybody, and where prices begin
  `\\b(?:inflation|prices|rent is|taxes|everything) (?:is |are |went |rose |gone |has |have )*(?:up|by)? ?(?:by )?${NUM}(?: ?%)?`,
  `\\b(?:preise?|tarif\\w*|honorar|prices?|fees?|rates?|prix|precios?|tarifas?|precos?|prezz[oi]|prijs|prijzen) (?:ab|from|start\\w* (?:at|from)|a partir d\\w+|desde|da|vanaf|des) ?[$€£]?${NUM} ?(?:euros?|€|pounds|eur)?`,
  "\\b(?:to|until|by|for|towards|bis|d[’']ici|hasta|ate|entro|tot) 20[4-9]\\d\\b",
  '\\bfor \\d+ (?:or|to) \\d+ ?(?:%|percent|per cent)',
  // emergency and service numbers
  '\\b(?:uber|via|unter|au|al|op|on|call|dial|ring|vermittlung uber) (?:110|112|116 ?\\d{3}|911|999|101|111|115|118)\\b',
];

/** A few a year or a week: how much of it there is, no tally; barred where no change is told. */
export const NO_TALLY: readonly string[] = [
  "(?<![\\w.,:/-])(?:[2-9]|two|three|four|five|six|seven|eight|nine|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|seis|dois|duas|quatro|due|tre|quattro|twee|drie|vier|vijf|zes) (?:(?!(?:within|in|over|of|than|for|after)\\b)[a-z’'-]+ ){1,3}(?:an?|per|each|every|im|pro|par|al|por|ao|all.|het) (?:year|month|week|quarter|season|spring|summer|autumn|winter|jahr|monat|woche|an|mois|semaine|saison|ano|mes|semana|trimestre|anno|mese|settimana|jaar|maand)\\b",
];
