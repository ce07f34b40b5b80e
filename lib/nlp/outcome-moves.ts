/*
 * A figure that moved, on folded text: up nine points, a third less, 52 > 67, eight days shorter, 41 before and nine
 * after. The mover may be anything; what makes it a result is the direction.
 */
import { WORD_NUMBER } from './outcome-shapes.ts';
import type { OutcomeShape } from './outcome-then-now.ts';
import { Sieve } from './sieve.ts';

const NUM = `(?:(?<![\\w.,:/])(?!(?:19|20)\\d\\d(?![\\d.,]*\\d))(?:[$€£₹₦₱]|r\\$?|rs\\.? ?|chf ?)?\\d(?:[\\d.,]*\\d)?(?: \\d{3})?(?:k|m|mn|bn)?(?![\\w-])|(?<![\\w-])(?:${WORD_NUMBER})(?![\\w-]))`;
const SPAN =
  '(?:seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|secondes?|heures?|jours?|semaines?|mois|segundos?|minutos?|horas?|dias?|semanas?|meses|secondi|minuti|ore|giorni|settimane|mesi|uur|uren|dagen|weken|maanden)';
const UNIT = `(?:${SPAN}|%|percent|per ?cent|prozent|pour cent|por ciento|por cento|per cento|procent|points?|pts|punkte?n?|puntos?|pontos?|punti|punten|pp|bps|kg|kilos?|tons?|tonnes?|tonnen|toneladas|tonnellate|litres?|liters?|litri|litros|kwh|kw|mwh|degrees?|grad|degres|grados|graus|gradi|graden|euros?|€|pounds|dollars|pence|cents|km|metres?|decibels?|db)`;
/** Good turns, said of the figure behind or before them. */
const BETTER =
  '(?:faster|quicker|shorter|cheaper|less|fewer|lighter|lower|higher|smaller|quieter|cooler|warmer|leaner|more|better|schneller|kurzer|gunstiger|billiger|weniger|mehr|leichter|niedriger|hoher|kuhler|leiser|kleiner|besser|de (?:moins|plus)|en (?:moins|plus)|(?:plus|moins) (?:vite|rapides?|courte?s?|cher\\w*|eleve\\w*|bas\\w*)|mas (?:rapid[oa]s?|cort[oa]s?|barat[oa]s?|baj[oa]s?|alt[oa]s?)|menos|mais (?:rapid[oa]s?|curt[oa]s?|barat[oa]s?|baix[oa]s?|alt[oa]s?)|a (?:mais|menos)|in (?:meno|piu)|meno|piu (?:veloc\\w+|rapid\\w+|bass\\w+|alt\\w+|cort\\w+)|sneller|korter|goedkoper|minder|lager|hoger|lichter|beter)';
const FRACTION =
  '(?:(?:an? |one |nearly a |almost a |over a |two |three )(?:half|thirds?|quarters?|fifths?|tenths?)|half|(?:ein|das) (?:drittel|viertel|funftel|zehntel|doppelte|dreifache)|(?:zwei|drei) (?:drittel|viertel)|die halfte|(?:un |deux )?(?:tiers|quart|cinquieme)|(?:la )?moitie|(?:un |dos )(?:tercios?|cuartos?|quintos?)|una (?:tercera|cuarta|quinta) parte|(?:la )?mitad|(?:um |dois )(?:tercos?|quartos?|quintos?)|(?:a )?metade|(?:un |due )(?:terz[oi]|quart[oi]|quint[oi])|(?:la )?meta|(?:een |twee )(?:derde|kwart|vijfde)|de helft)';
const NOUN_OF_MOVE =
  '(?:hausse|baisse|progression|recul|augmentation|chute|reduction|croissance|gain|rise|drop|fall|increase|decrease|jump|cut|reduction|plus|minus|ruckgang|anstieg|zuwachs|subida|bajada|caida|aumento|descenso|reduccion|mejora|queda|reducao|crescimento|calo|riduzione|crescita|stijging|daling|groei|toename|afname)';
/** Verbs of going up or down, in any tense. */
const MOVED =
  '(?:w[eo]nt|gone|go|goes|came|come|crept|climbed|jumped|leapt|shot|nudged|edged|moved|is|are|was|were|got|brought|pushed|took|dragged|pulled|talked|ticked|inched|slid|slipped|tumbled|plunged|plummeted|sank)';
const DOWN_UP = '(?:up|down|doon|back up|back down|upwards?|downwards?)';

const FALL =
  '(?:fall(?:en)?|fell|dropp?ed|drops?|down|cut|shr[au]nk|reduced|slashed|sunk|sank|gesunken|gefallen|reduziert|gesenkt|verringert|geschrumpft|tombe\\w*|redui\\w*|baiss\\w*|fondu\\w*|baj\\w+|reduj\\w+|reducid\\w+|dej\\w+|cay\\w+|deix\\w+|caiu|cairam|reduzi\\w*|cort\\w+|sces[oaie]|calat[oaie]|ridott[oaie]|tagliat[oaie]|gedaald|verlaagd|teruggebracht|gezakt)';
const STATE = "(?:(?!(?:monday|friday|january|june|september|london|the|home)\\b)[a-z’'-]+ ){1,4}";

export const MOVES: readonly OutcomeShape[] = [
  {
    // "fell to a tenth", "scesi della meta"
    id: 'fell-to-fraction',
    pattern: new RegExp(
      `\\b${FALL}\\b[^.!?\\n]{0,30}? (?:to|by|auf|um|a|de|d[’']|della|di|del|em|para|pela|na|tot|met|naar) ?(?:under |less than |about |almost |nearly )?(?:${FRACTION}|(?:a|one) (?:half|third|quarter|fifth|sixth|tenth))\\b`,
    ),
  },
  {
    // "a third as full", "half as long as before"
    id: 'as-much',
    pattern:
      /\b(?:is|are|was|were|now|costs?|takes?|uses?|needs?|runs?) (?:now |only |about |almost )?(?:half|twice|(?:a|one|two) (?:third|quarter|fifth)s?|(?:two|three|four|five|ten) times) as [a-z]+(?= as\b|[.,;!]|$)/,
  },
  {
    // "from special measures to good in 20 months"
    id: 'state-in-span',
    pattern: new RegExp(
      `\\b(?:took|brought|led|got|went|gone|grew|steered|turned|taken|walked|carried)\\b[^.!?\\n]{0,40}\\bfrom ${STATE}to ${STATE}(?:in|within) (?:under |less than )?${NUM} (?:days?|weeks?|months?|years?|quarters?|terms?|seasons?)\\b`,
    ),
  },
  {
    // "with 40 kWh less", "braucht 18 Minuten pro Aufnahme weniger"
    id: 'less-of-it',
    pattern: new RegExp(
      `${NUM} ?${UNIT} (?!or\\b|oder\\b|more\\b|mehr\\b)(?:\\S+ ){0,3}?(?:less|fewer|faster|shorter|cheaper|earlier than before|weniger|schneller|kurzer|en moins|de moins|moins cher|menos|a menos|in meno|di meno|meno|minder|sneller|korter)(?<!(?:or|oder|ou|o|of) \\w{1,7})(?= *(?:$|[.,;!)]))`,
    ),
  },
  {
    // "the average tenant stays six years"
    id: 'average-does',
    pattern: new RegExp(
      `\\b(?:average|typical|median) [a-z]+ (?:now )?(?:stays?|lasts?|waits?|takes|needs|saves|gains|earns|returns|keeps|loses) (?:about |only |just )?${NUM}`,
    ),
  },
  {
    // "went up nine points", "waste is down by 30 odd percent"
    id: 'up-or-down',
    pattern: new RegExp(
      `\\b${MOVED} (?:[\\w’'-]+ ){0,4}?${DOWN_UP} (?:by )?(?:about |around |almost |nearly |over |some |roughly |a good |a full )?(?:${NUM}(?: odd|-odd| something| or so)? ?${UNIT}|${FRACTION})(?! (?:street|road|stairs|steps|hill|north|south|from (?:the|my)))`,
    ),
  },
  {
    // "the median mark rose by eleven", "stieg um elf"
    id: 'rose-by',
    pattern: new RegExp(
      `\\b(?:rose|risen|fell|fallen|climbed|dropped|grew|jumped|improved|sank|shrank|increased|decreased|went up|went down) by (?:an average of |about |nearly |over |more than )?${NUM}|\\b(?:stieg\\w*|sank\\w*|wuchs\\w*|fiel\\w*|gestiegen|gesunken|gewachsen) um (?:rund |fast |uber )?${NUM}|\\bum (?:rund |fast |uber )?${NUM} (?:\\S+ )?(?:gestiegen|gesunken|gewachsen|gefallen|gesteigert|gesenkt|verbessert|gedruckt|erhoht|verkurzt)|\\b(?:augmente|baisse|monte|recule|progresse|grimpe|chute)e?s? de (?:pres de |plus de )?${NUM}|\\b(?:subi|baj|creci|aument|mejor|cay|subiu|caiu|cresceu|aumentou)\\w* (?:en |de |em |un |mas de )?${NUM}(?! (?:escaleras|pisos|montanas|peldanos|anos))|\\b(?:salit|sces|cresciut|aumentat|calat)[oaie] di (?:oltre |quasi )?${NUM}|\\b(?:steeg|stegen|daalde\\w*|groeide\\w*|gestegen|gedaald|gegroeid) (?:[\\w’'-]+ ){0,3}met (?:ruim |bijna |een )?(?:${NUM}|derde|kwart|helft|vijfde)`,
    ),
  },
  {
    // "paid off the loan four years early"
    id: 'done-early',
    pattern: new RegExp(
      `\\b(?:paid off|repaid|finish\\w*|clos\\w+|deliver\\w*|open\\w*|complet\\w+|cleared|debt-free|signed|shipped|ready|handed over|went live|done|ended|landed|put up|fertig|eroffnet|ubergeben|livre\\w*|termine\\w*|entreg\\w+|termin\\w+|consegnat\\w+|chius\\w+|opgeleverd|klaar)\\b[^.!?\\n]{0,40}?${NUM} (?:hours?|days?|weeks?|months?|years?|tage|wochen|monate|jours|semaines|mois|dias|semanas|meses|giorni|settimane|mesi|dagen|weken|maanden) (?:early|ahead(?! of (?:the|my) \\w+day)|sooner|zu fruh|fruher|vor der frist|avant|en avance|d[’']avance|antes|de antelacion|de adelanto|adiantad\\w+|in anticipo|prima|te vroeg|eerder)\\b`,
    ),
  },
  {
    // "auf ein Viertel gebracht", "heute das Doppelte"
    id: 'to-a-share',
    pattern:
      /\bauf (?:ein|die|einen) (?:drittel|viertel|funftel|zehntel|halfte|bruchteil) (?:gebracht|gedruckt|gesenkt|reduziert|runter|geschrumpft|gesunken|gefallen)|\b(?:today|now|jetzt|heute|inzwischen|mittlerweile|hoy|ahora|hoje|agora|oggi|ora|nu|inmiddels|aujourd[’']hui|desormais) (?:\S+ ){0,2}?(?:das (?:doppelte|dreifache|vierfache)|twice (?:that|as)|double(?! (?:room|bed|shift|bass|espresso))|el doble|o dobro|il doppio|le double|het dubbele)\b/,
  },
  {
    // "eight days shorter since we changed the form"
    id: 'figure-better',
    pattern: new RegExp(
      `(?:\\b(?:is|are|was|were|now|runs?|comes?|ist|sind|lauft|est|sont|es|son|esta|estan|e|sao|sono|is|zijn) (?:now |about |some |on average |heute |jetzt )?)${NUM} ?${UNIT} (?:\\S+ )?${BETTER}(?! (?:than (?:me|you|my)|experience|or less|about))|${NUM} ?${UNIT} (?:\\S+ ){0,2}?${BETTER} (?:than |als |que |de |di |dan |since |seit |depuis |desde |da |sinds |per |pro |par |por )(?!me\\b|you\\b|my (?:brother|sister|father|mother)|(?:an |per |a )?(?:week|woche|semana|semaine)\\b)`,
    ),
  },
  {
    // "lost R90k less to theft", "spent $4m less"
    id: 'money-less',
    pattern: new RegExp(
      `\\b(?:lost|lose|loses|spent|spends?|paid|pays?|cost|costs|burns?|burned|burnt|wast\\w+|us\\w+|needs?|needed|verliert|verbraucht|verbrauch\\w*|zahlt|perd\\w+|paie|gasta\\w*|pierde\\w*|paga\\w*|spende\\w*|verliest|betaalt|verbruikt) (?:[\\w’'-]+ ){0,2}${NUM} ?${UNIT}? ?(?:less|fewer|weniger|de moins|en moins|menos|a menos|in meno|di meno|minder)\\b`,
    ),
  },
  {
    // "a third fewer call-outs", "um ein Drittel hinauf", "en hausse d'un tiers"
    id: 'fraction-moved',
    pattern: new RegExp(
      `\\b${FRACTION} (?:as many |as much |so viele? |en |a |in |di |de )?(?:less|fewer|more|lower|higher|shorter|faster|cheaper|quicker|weniger|mehr|hinauf|hoch|rauf|runter|hinunter|herunter|gesunken|gestiegen|kurzer|schneller|gunstiger|niedriger|hoher|moins|plus|menos|mas|mais|meno|piu|minder|meer|lager|hoger|sneller|korter)\\b(?! (?:time (?:for|with|at) |or less|oder weniger))|\\b(?:en |in |de )?${NOUN_OF_MOVE} (?:of |um |von |d[’']|de |del |di |van )(?:about |fast |rund |presque |casi |quase |quasi |ruim |bijna )?(?:${FRACTION}|${NUM} ?${UNIT})|\\bum (?:fast |rund |gut |uber )?${FRACTION} (?:\\S+ ){0,2}?(?:ge[a-z]+|[a-z]+t|[a-z]+en)\\b`,
    ),
  },
  {
    // "41 to 17", "von J+12 auf J+5": what falls from figure to figure
    id: 'arrow',
    pattern:
      /\d[\d.,]* ?(?:%|[a-z]{1,8})? ?(?:→|➜|➔|➝|➞|⟶|⇒|➡️?|»|>{1,2}|->|-->|=>) ?(?:under |about )?[$€£]?\d|\b[jtd] ?\+ ?\d+ (?:to|a|auf|naar|→) [jtd] ?\+ ?\d/,
  },
  {
    // "52 to 67 in fourteen months", behind the name of a measure
    id: 'measure-from-to',
    pattern:
      /\b(?:efficiency|yield|occupancy|conversions?|margins?|attendance|scores?|nps|csat|mrr|arr|gmv|revenue|sales|retention|open rate|click rate|ctr|roas|acos|tacos|cpa|cpc|cpl|cac|ltv|churn|uptime|oee|utili[sz]ation|fill rate|scrap|waste|shrink(?:age)?|energy use|lead times?|cycle times?|turnaround|defects?|rework|dso|footfall|readership|membership|enrol?ments?|circulation|basket|downtime|backlog|queue|coverage|accuracy|latency|p9[059]|load time|page speed|build time|close|void|arrears|emissions|mortality|infections?|absence|sick leave|staff turnover|pass rate|hit rate|win rate|wait(?:ing times?)?|response times?|bounce rate|overtime|mape|wape|error|quote|auslastung|ausschuss|durchlaufzeit|fluktuation|krankenstand|taux|delai|marge|rendement|absenteisme|tasa|plazo|margen|merma|taxa|prazo|margem|perdas|tasso|margine|scarto|tempi|marge|verzuim|doorlooptijd|derving|uitval)(?: [\w’'-]+){0,2}:? (?:from |von |de |van |da |dal |was )?[$€£]?\d[\d.,]*(?:k|m)? ?(?:%|h|min|s|ms|days?|weeks?)? (?:down |up )?(?:to|auf|a|al|para|naar) (?:under |over |about )?[$€£]?\d/,
  },
  {
    // "risk run: 5 h to 22 min": a span in a smaller unit
    id: 'smaller-unit',
    pattern: new RegExp(
      `${NUM} ?(?:(?:weeks?|wochen?|semaines?|semanas?|settimane|weken) (?:down )?(?:to|auf|a|naar|para) ${NUM} ?(?:days?|hours?|tage?n?|stunden|jours?|heures?|dias?|horas?|giorni|ore|dagen|uur)|(?:days?|tagen?|tage|jours?|dias?|giorni|dagen) (?:down )?(?:to|auf|a|naar|para) ${NUM} ?(?:hours?|hrs?|h|minutes?|mins?|stunden?|minuten|heures?|horas?|minutos?|ore|minuti|uur)|(?:hours?|hrs?|h|stunden?|std|heures?|horas?|ore|uur) (?:down )?(?:to|auf|a|naar|para) ${NUM} ?(?:minutes?|mins?|m|seconds?|secs?|s|minuten|sekunden|secondes|minutos?|segundos|minuti|secondi|seconden)|(?:minutes?|mins?|minuten|minutos|minuti) (?:down )?(?:to|auf|a|naar|para) ${NUM} ?(?:seconds?|secs?|s|ms|sekunden|secondes|segundos|secondi|seconden))\\b`,
    ),
  },
  {
    // "out on the fourth working day, it used to be the fifteenth"
    id: 'ordinal-earlier',
    pattern:
      /\b(?:\d+(?:st|nd|rd|th|\.|e|er)|first|second|third|fourth|fifth|sixth|seventh|eighth|(?:erst|zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt)e[nrms]?|premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|eerste|tweede|derde|vierde|vijfde)(?: [\w’'-]+){0,4} ?[,;(–—-]+ ?(?:[\w’'-]+ ){0,3}?(?:used to be|was|before|instead of|fruher|vorher|zuvor|statt|avant|auparavant|antes|prima|vroeger|eerst|eerder)\b[^.!?\n]{0,20}\b(?:\d+(?:st|nd|rd|th|\.|e)|tenth|eleventh|twelfth|fifteenth|twentieth|\w+(?:zehnte|zehnten|zigste[n]?|zigster)|(?:zehnte|zwolfte)[nrms]?|dixieme|douzieme|quinzieme|vingtieme|tiende|twaalfde|vijftiende|twintigste)\b/,
  },
  {
    // "14 microseconds, was 90"; "4,100 two peaks ago, 900 last peak"
    id: 'was-behind',
    pattern: new RegExp(
      `${NUM} ?(?:[a-z%-]{1,14})?,? \\(?(?:it )?(?:was|were|previously|formerly|used to be|vorher|fruher|zuvor|etait|auparavant|era|eran|eram|erano|voorheen) (?:about |over |fast )?${NUM}(?= *(?:$|[.,;!)]|before|when|[a-z]+ (?:ago|before)))(?! (?:years? old|degrees))|${NUM}[^.!?\\n,;]{0,40} (?:ago|zuvor|geleden|fa|atras)[,;] (?:and |but |und |nur |only )*${NUM}[^.!?\\n,;]{0,12}\\b(?:last|this|now|today|letzte|dies\\w*|heute|nu|vorig|oggi|ora|hoje|agora)\\b`,
    ),
  },
  {
    // "41 a week before, nine after"; "2 h 50 before the new rota, 55 min after"
    id: 'before-after',
    pattern: new RegExp(
      `${NUM}[^.!?\\n;,]{0,30}\\b(?:before(?:hand)?|vorher|davor|zuvor|avant|auparavant|antes|prima|ervoor|tevoren|voorheen|eerst|previously|earlier)\\b(?! (?:breakfast|lunch|dinner|noon|midnight|christmas|easter|sunrise|school|work\\b))[^.!?\\n;,]{0,30}[,;:–—] ?(?:and |but |now |only |just )*${NUM}[^.!?\\n;,]{0,16}\\b(?:after(?:wards?)?|since|now|danach|nachher|seither|seitdem|apres|depuis|desormais|despues|ahora|depois|agora|dopo|ora|adesso|oggi|erna|daarna|nadien|nu|sindsdien)\\b`,
    ),
  },
  {
    // "in nine hours, against 31 before"; "23 giorni invece di cento"
    id: 'against-before',
    pattern: new RegExp(
      `${NUM}[^.!?\\n]{0,30}[,;:(–—]? ?(?:against|versus|vs\\.?|compared (?:to|with)|contre|au lieu de|gegenuber|statt|anstatt|frente a|en (?:vez|lugar) de|contra|em vez de|contro|invece (?:di|dei|delle)|anziche|rispetto a|tegen|tegenover|in plaats van) (?:the |about |les |des |den |de |i )?${NUM}(?! ?(?:[ap]m|people))`,
    ),
  },
  {
    // "used to take 45 days, present position 12"
    id: 'present-level',
    pattern: new RegExp(
      `\\b(?:used to (?:take|be|need|cost|run)|(?:it|they|which|that) (?:once |first )?took|was(?! i)|were|stood at|dauerte\\w*|brauchte\\w*|prenait|mettait|tardab\\w+|costaba|levava|demorava|impiegav\\w+|durava|costava|duurde|kostte)\\b[^.!?\\n]{0,40}${NUM}[^.!?\\n]{0,20}[,;:–—.] ?(?:and |but )?(?:(?:at )?present(?:ly)?|current(?:ly)?|latest|the last one|last (?:one|month|count)|zuletzt|aktuell|actuellement|actualmente|atualmente|attualmente|momenteel)(?: [\\w’'-]+){0,3} ${NUM}`,
    ),
  },
  {
    // "visitors per square metre: double"; "output, doubled"
    id: 'named-double',
    pattern:
      /\b[a-z][\w ’'-]{3,50}: (?:more than |almost |nearly |now )?(?:double|doubled|twice|tripled?|halved|half|quadrupled|verdoppelt|halbiert|doppelt so \w+|double[es]*|divise[es]* par deux|el doble|la mitad|o dobro|metade|il doppio|la meta|dimezzat\w+|verdubbeld|gehalveerd)\b(?= *(?:$|[.;,!)]))/,
  },
  {
    // "saved one of them 31 months of waiting", "saves 19 lorries a week"
    id: 'saved-span',
    pattern: new RegExp(
      `\\b(?:saved|won|bought|clawed back|gave|shaved|spart|ersparte?|erspart|sparten|gespart|fait gagner|economise|ahorr\\w+|poup\\w+|risparmi\\w+|bespaar\\w+|scheelt) (?!for\\b|up\\b|para\\b|auf\\b)(?:[\\w’'-]+ ){0,5}?(?<!for )${NUM} (?:weeks?|months?|working days|wochen|monate|semaines|mois|semanas|meses|settimane|mesi|weken|maanden)\\b|(?<!\\b(?:helps?|to|can|could|would|will|und|that|you) (?:[\\w’'-]+ )?)\\b(?:saves|spares|(?:er)?spart|economise|ahorra|poupa|economiza|risparmia|fa risparmiare|bespaart|scheelt) (?!for\\b|you\\b|your\\b)(?:[\\w’'-]+ ){0,3}?${NUM} (?!years)[a-z]{3,}`,
    ),
  },
  {
    // "back in profit within eleven months", "2.3m of profit instead of a loss"
    id: 'turned-round',
    pattern: new RegExp(
      `\\b(?:back |brought |taken |turned |pulled )(?:[\\w’'-]+ ){0,5}?(?:into|in|to|out of) (?:the )?(?:black|profit|red|losses?) (?:in|within|after) ${NUM}|${NUM} ?(?:mio\\.?|million\\w*|m|k|mln)? ?(?:[a-z€]+ )?(?:of )?(?:profit|surplus|gewinn|uberschuss|plus|benefice|excedent|beneficios?|superavit|lucro|utili?|winst) (?:instead of|rather than|statt|nach|au lieu d\\S*|en (?:vez|lugar) de|em vez de|invece d\\S*|in plaats van)\\b`,
    ),
  },
  {
    // "longest void on my watch: six days", "average demand of my designs is 13 kWh"
    id: 'own-record',
    pattern: new RegExp(
      `\\b(?:longest|shortest|fastest|slowest|lowest|highest|worst|best|record|average|mean|median|typical) (?:[\\w’'-]+ ){0,3}(?:void|wait|outage|downtime|delay|turnaround|queue|gap|lead[- ]time|response|cut|saving|drop|reduction|uplift|gain|increase|payback|pay-?back|demand|consumption|yield|occupancy|score|grade|mark|result|raise|margin|return|reply|fix|repair time|error|overrun|time to [a-z]+)s?(?: (?:on|of|under|across|for|in|since|with|after|at|per) (?:my|our|me|us|the)?(?: [\\w’'-]+){0,3})?(?: (?:is|was|so far|to date|afterwards|now|today)){0,2}(?::| is| was| =|,)? (?:about |around |under |over |just )?${NUM}|(?<!\\b(?:track|off the|world) )\\brecord\\b(?! (?:shop|store|label|player|books?|keep\\w*|cards?))[^.!?\\n\\d]{0,16}[:,] ?${NUM}|\\b(?:yield|uptime|accuracy|occupancy|retention|satisfaction|on-?time delivery|hit rate|pass rate|fill rate|win rate|close rate|success rate|audit score|hygiene score|nps|csat|auslastung|erfolgsquote|bestehensquote|taux de [a-z]+|tasa de [a-z]+|taxa de [a-z]+|tasso di [a-z]+|slagingspercentage|bezetting) ?[:=] ?\\d`,
    ),
  },
  {
    // "+13 like for like"
    id: 'like-for-like',
    pattern:
      /[+−-] ?\d[\d.,]*(?: ?%)? (?:a parita|like[- ]for[- ]like|flachenbereinigt|a perimetre|a superficie|em lojas comparaveis|vergelijkbaar)/,
  },
];

const PAIR =
  /(?<![\w.,:+-])(?:[$€£] ?)?(\d[\d.,]*\d|\d)(k|m)? ?(%|[a-z]{1,9}|per ?cent|pour cent)? (?:down to|to|auf|a|al|para|naar|au|aux) (?:under |about |just )?(?:[$€£] ?)?(\d[\d.,]*\d|\d)(k|m)? ?(%|[a-z]{1,9})?(?![\w:])/g;
/** Office hours, ages and scores run backwards, too. */
const CLOCK =
  /\b(?:[ap]m|h|uhr|o.?clock|mon|tue|wed|thu|fri|sat|sun|heures?|horas?|ore|uur|shift|open|hours|score|scores)\b/;
const value = (digits: string | undefined, times: string | undefined): number =>
  Number((digits ?? '').replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')) *
  (times === 'k' ? 1000 : times === 'm' ? 1_000_000 : 1);

/** "Scrap 41 to 17", "2,4 naar 1,1 procent": two figures of which the second is smaller are no range. */
function fell(folded: string): boolean {
  for (const m of folded.matchAll(PAIR)) {
    const [whole, a, ka, unit, b, kb, unitB] = m;
    const from = value(a, ka);
    const to = value(b, kb);
    if (!(from > to) || CLOCK.test(whole) || (from > 1900 && from < 2100)) continue;
    const measured = [unit, unitB].some((u) => u !== undefined && new RegExp(`^${UNIT}$`).test(u));
    if (measured || from > 24 || /[.,]/.test(`${a}${b}`)) return true;
  }
  return false;
}

const moves = new Sieve(MOVES.map((s) => s.pattern));
/** Whether a folded clause tells of a figure that went up or down. */
export const moved = (folded: string): boolean => moves.test(folded) || fell(folded);
