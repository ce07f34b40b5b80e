import { MONTHS } from './months.ts';
import type { WordingRule } from './seeking.ts';

/*
 * Who is free for work without the word "available", folded: a piece of the diary that nobody has claimed, an empty
 * chair, room to squeeze in another, a search told by its object. One idea a rule; a bare "one slot left" stays out,
 * because it advertises the other slots.
 */

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)s?';
const TIME = `(?:(?:early |late |half of |most of |all of |the rest of |second half of |next )?(?:${MONTHS}|spring|summer|autumn|fall|winter|advent|lent|20[2-4]\\d|q[1-4]|term|${WEEKDAY})(?: (?:20\\d\\d|term|mornings?|afternoons?))?)`;
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th)';
const ANOTHER = `(?:another|one more|two more|one extra|one last|a ${NTH}|the ${NTH}|a (?:few|couple) more)`;
const NUM = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a|an|some|a few|several|half a)';
const SEAT =
  '(?:chairs?|seats?|stools?|hooks?|desks?|berths?|bench(?:es)?|bunks?|pegs?|saddles?|hangers?|pews?|drawers?|sockets?|shel(?:f|ves))';
const FREED =
  "(?:empty|vacant|unoccupied|unfilled|unclaimed|untaken|unsold|unbooked|up for grabs|going (?:spare|begging|free)|to let|for the taking|nobody[’']s|anybody[’']s|anyone[’']s|waiting for (?:you|somebody|someone)|looking for (?:an owner|a taker|takers))";

export const VACANCIES: readonly WordingRule[] = [
  {
    // a month, a weekday or the third day that nobody has taken
    id: 'unclaimed-time',
    words: [
      `(?:${TIME}|(?:my |the |one |a )?(?:${NTH}|last|other|remaining|fifth) (?:day|week|month|morning|afternoon|slot|seat|half))(?:,? (?:and|to|or|through|till|–|-) ${TIME})? (?:is |are |has |have |sits? |stands? |lies? |remains? |looks? )?(?:still |as yet |yet |again |currently |mostly |almost |nearly |wide |all )*(?:${FREED}|blank|idle|wide open|open for)\\b(?! (?:museum|house|stage))`,
      `(?:${TIME}|(?:${NTH}|other) (?:day|week|month)) (?:is |are )(?:still |again |mostly |all )*(?:free|open)\\b(?! (?:from|till|until|to|for (?:visitors|members|guests|the public)|day|house|daily))`,
      `nobody has (?:claimed|booked|taken|asked for|reserved|wanted|bought|me\\b|bagged)`,
      `(?:currently|at present|at the moment|right now|now|presently) (?:nobody|no one|no-one) (?:has|employs|owns|pays|books) me\\b`,
      `(?:spoken for|taken|booked|gone|full|sold|claimed)[,;:–] (?:and |but )?(?:the (?:rest|other|others)|${TIME})(?: \\S+)? (?:isn[’']t|aren[’']t|is not|are not|not|free|open|unclaimed)\\b`,
    ],
  },
  {
    // the diary has a hole
    id: 'hole',
    words: [
      `(?:${TIME}|diary|calendar|agenda|year|summer|month|week|rota|schedule|order book|season|round|card)(?: of 20\\d\\d)? (?:\\w+ )?(?:has|have|had|shows?|is showing|got|with) (?:still |also |but )?(?:${NUM}|the odd) (?:\\w+ )?(?:gaps?|holes?|blanks?|white spots?|empty (?:\\w+)|vacanc(?:y|ies)|free (?:week|day|month|slot)s?)\\b`,
      `(?:gap|hole|blank|empty (?:week|month|spell)) (?:in|between) (?:my|the|this|${MONTHS})(?: \\w+)? ?(?:diary|calendar|agenda|year|schedule|summer|autumn|spring|winter|rota|${MONTHS})?\\b(?=[^.!?]{0,30}(?:fill|yours|need|${MONTHS}|$))`,
      `next (?:free )?(?:gap|hole|opening|window|free (?:week|month|day)) (?:in (?:the|my) \\w+ )?(?::|is\\b|opens|comes|falls)`,
      `(?:got|have|has|with|leaves me|still) (?:still |got )*${NUM} (?:\\w+ )?(?:weekends?|weeks?|dates?|days?|months?|mornings?|afternoons?|nights?|saturdays?|fridays?|mondays?|shifts?) (?:still )?(?:open|unbooked|untaken|unsold|unclaimed|empty|up for grabs|going|to fill|on offer)\\b`,
      `${NUM} (?:weekends?|weeks?|dates?|days?|months?|mornings?|afternoons?|saturdays?|fridays?|mondays?) (?:are |is )?(?:still )?(?:unbooked|untaken|unsold|unclaimed|empty|up for grabs|open (?:in|before|until|this|from|after|between))\\b`,
      'hence (?:an?|the|one|two) (?:free|empty|spare|open|idle) \\w+',
      `${NUM} (?:free|spare|empty|idle) (?:mornings?|afternoons?|days?|weeks?|months?|hands?|pair of hands|fridays?|mondays?) (?:from|since|now|again|as of|because|going|to (?:fill|give|sell))\\b`,
      'fill(?:ing)? up(?: fast| quickly)?[,;:–] ?(?:so )?(?:shout|call|write|ring|book|ask|hurry|be quick|come)\\b',
    ],
  },
  {
    // an empty chair among the taken ones
    id: 'empty-seat',
    words: [
      `${SEAT} (?:is |are |stands? |has |have |sits? |hangs? |still |now |just |again |currently |remains? )*(?:${FREED}|come (?:free|up|open)|become (?:free|vacant)|opened(?: up)?|fallen (?:free|vacant)|freed up|vacated)\\b`,
      `${SEAT} (?:is|are) (?:still|now|again) (?:free|open)\\b`,
      `(?:empty|vacant|spare|unclaimed) ${SEAT}(?: (?:from|in|since|at|now|again|left|waits?|waiting|for))`,
      '(?:one|two|three|the (?:third|fourth|fifth|last)) (?:is |are |stands? |of them )?(?:now |still |again |falls? |falling |becomes? |becoming )*(?:vacant|vacated|unoccupied|empty)\\b(?! (?:room|house|flat|shop|plot|shell)s?)',
      `(?:an?|one|two|${NTH}) (?:\\w+ )?(?:slot|space|place|spot|seat|chair|day|morning|place on my (?:list|books)) (?:has |have |is |just |now |recently )*(?:c[oa]me (?:free|up|open)|coming (?:free|up)|bec(?:ome|omes|oming|ame) (?:free|vacant)|opened(?: up)?|opening up|falls? (?:free|vacant)|fallen vacant|freed up|freeing up)\\b`,
      'you (?:can|could|may) have (?:me\\b|seat|number|the (?:empty|next|last|other|third|fourth|fifth|tenth)|my (?:\\w+ )?(?:fridays|mondays|days|weeks|evenings|summer|winter|autumn|spring))',
    ],
  },
  {
    // who can squeeze in one more
    id: 'one-more',
    words: [
      `(?:could|can|would|may|might|should|i[’']d|i[’']ll|will|able to|happy to|glad to|willing to|ready to|room to|time to|free to|want to|like to|love to) (?:\\w+ ){0,2}?(?:squeeze(?: in)?|fit in|slot(?: in| pa)?|slip in|take(?: on)?|stretch to|handle|manage|carry|absorb|add|accommodate|juggle|swing|tackle|do with|serve|stomach|adopt|use|welcome) ${ANOTHER}(?! (?:look|step|minute|second|moment|coffee|time|go|try|glance|of (?:your|the)|opinion|party|language|photo|hand))\\b`,
      `${ANOTHER} (?:[\\w-]+ ){0,3}?(?:would|could|can|will) (?:still |just |easily |also |nicely |well )*(?:fit|fill|squeeze|slot|suit me|go|join|be (?:welcome|fine|nice|possible|managed))\\b`,
      `(?:capacity|appetite|hours|bandwidth|energy|time) (?:left |free |enough )?for (?:${ANOTHER})\\b`,
      `(?:happy|glad|ready|willing|keen|delighted) to be (?:yours|${ANOTHER})\\b`,
      `would (?:stretch|run|reach|do) (?:to|for) (?:another|one more|a ${NTH})\\b`,
      `(?:looking|after|hoping|hunting|wanting|want|need|seek(?:ing)?) (?:for )?(?:a ${NTH}|my ${NTH}|one more|another) (?:[a-z-]+ )?(?:client|customer|school|brand|firm|practice|mandate|retainer|parish|clinic|title|account|employer|crew|team|one)\\b`,
    ],
  },
  {
    // whoever wants can have somebody
    id: 'have-me',
    words: [
      `(?:somebody|someone|anybody|anyone|whoever|others?|you|the next) (?:\\w+ ){0,2}?(?:can|may|could|is welcome to) (?:then )?have me\\b|(?:can|may) have me (?:from|after|in|as of|by|until)\\b`,
      `(?:from|after|as of|come) (?:(?!to\\b|till\\b|until\\b)\\S+ ){1,4}?(?:i[’']m|i am|i[’']ll be|i will be) (?:all )?(?:yours|loose|on the loose|unattached|without (?:a |work)|idle|unemployed|homeless|at a loose end|back on the (?:bench|market|street))\\b`,
      '(?:back )?on the (?:bench|loose)(?: again| from| since| in\\b| until|$|[.,;])|at a loose end\\b|twiddling my thumbs|hands? (?:are |is |lie )?idle\\b|nothing (?:on|in) (?:my|the) (?:plate|books|slate|bench|diary|calendar) (?:after|from|in|until|since|for|but)',
      `(?:pencil|snap|grab|scoop|pick|sign) me (?:in|up|out)\\b(?! (?:at|from) (?:the )?(?:station|airport|school))|(?:steal|poach) me\\b|put me to (?:work|use)\\b|(?<=^|[.!;|] ?|\\b(?:so|please|just|and) )hire me(?= *(?:$|[.!,;]))`,
      `(?:the|my) (?:last|latest|previous|most recent|current|present) (?:posting|post|contract|job|assignment|mission|project|role|tour|season|gig|stint|placement|locum|show|production|engagement|mandate) (?:has |is |was |just )*(?:ended|ran out|run out|finished|wrapped|over|done|folds?|ends|wraps|winds up|closes)\\b(?! (?:with|well|in (?:tears|a|court|triumph)|on time))`,
      `(?:can|could|will) be with you (?:after|from|by|next|as of|within|in|tomorrow|on)\\b`,
      'in between (?:jobs|gigs|posts|contracts|engagements|projects|productions|ships|seasons)\\b',
      `(?:free|open|loose|clear|idle) (?:again )?(?:once|when|after|as soon as) (?:the|my|this|we|i|our)\\b`,
    ],
  },
  {
    // a search told by what is wanted
    id: 'wanted',
    words: [
      '(?:keen|eager|itching|raring|dying|longing|yearning|hungry|impatient|burning|wish|wishing|desperate) to (?:start|begin|enter|join|get (?:going|into|started|my foot|back)|land|return|work (?:in|for|at|as|with|anywhere)|find (?:a|my|work)|move (?:into|on|across)|swap|learn on the job|prove)\\b',
      '(?:would|might|should) suit (?:an?|any|me (?:down|well|best)|the right) (?!taste|every|palate)\\w+',
      '(?:on|always on) the look-?out(?: for (?:a|an|my|new|work|jobs?))?(?= *(?:$|[.,;!)|]|for (?:a|an|my|new|work)))(?! for (?:bugs|talent|trouble))',
      '(?:now |currently |still |quietly |again |and )?looking (?:a?round|elsewhere|about me)(?= *(?:$|[.,;!)|]))',
      '(?:full[- ]time|part[- ]time|permanent|unlimited|open-ended|fixed[- ]term)(?: (?:and|or) [\\w-]+)?,? (?:preferred|please|ideally|if possible|preferably)\\b',
      "(?:better[- ]paid|permanent|steady|proper|nearer|quieter|bigger|new|second|different) (?:\\w+ )?(?:seat|chair|job|post|role|desk|ship|ward|kitchen|berth|contract|position) (?:is|would be|wouldn[’']t) (?:very |most )?(?:welcome|nice|fine|lovely|great|hurt|good)\\b",
      '(?:sending|sent|putting|firing) out (?:cvs?|applications|resumes?)|applications? (?:are )?out\\b|\\bcvs? out\\b|hence (?:this|the) (?:page|profile|post|cv)\\b',
      `(?<!\\b(?:you|they|who|your clients|people) )(?:want|need|would take|i[’']ll take|will take) (?:any|steady|more|regular|extra) (?:hours|shifts?|work|days|nights)\\b`,
      '(?:[a-z-]+s|work|crew|team|boss|employer) wanted ?: ?(?:yours|any|one|an?\\b)',
      // what is missed, told after a colon: "what I'm after: a first post"
      "what (?:i[’']m|i am|i[’']d) (?:after|looking for|hoping for|seeking|searching for|hunting for|missing|like next)(?: now| next)?(?: is\\b|:)",
      "(?:(?:would|i[’']d) (?:love|like)|hope|hoping|wish) to (?:start|begin|learn|grow|continue|go on|carry on|settle) (?:in|at|with|as|on|inside) (?:an?|some|your|the right) (?:[\\w-]+ ){0,3}?(?:team|crew|company|firm|lab|school|studio|clinic|practice|office|newsroom|agency|kitchen|workshop|employer|junior|trainee)\\b",
      'looking ?for my (?:first|next|second)\\b',
      '(?:listening to|entertaining|weighing|sifting through) (?:\\w+ )?offers\\b',
      '(?:your|the) (?:team|company|firm|school|lab|studio|practice|ward|kitchen|office)\\b[^.!?;]{0,50}\\bha(?:s|ve) (?:room|space|a (?:desk|chair|place|seat)) for (?:a|one|an) (?:\\w+ )?(?:beginner|junior|newcomer|learner|trainee|apprentice|career changer|late starter|more)\\b',
      'if (?:you|your (?:team|company|firm|school)) (?:hires?|takes? on|trains?|employs?) (?:people|somebody|someone|juniors?|beginners?|newcomers|career changers|late starters|graduates)\\b',
      '(?<!\\b(?:difference|choice|link|bridge|distance|relation|gap|comparison) )between (?:two |three )?(?:jobs|films|shows|productions|gigs|engagements|assignments|tours|ships|posts|employers|seasons|commissions|festivals)(?= *(?:$|[.,;|)]|since|and (?:free|glad|happy|open|ready)|right now|at the moment|currently|at present|again))',
      '(?:left|quit|gave up) my (?:last |old |previous )?(?:post|job|role|position)\\b[^.!?]{0,40}\\blooking for\\b',
      'open to (?:changing|switching|moving|leaving|joining|swapping)\\b(?! (?:my mind|minds|the subject))',
      '(?:take me|have me|want me|need me)\\?',
      '(?:jump|leap) at (?:a|an|the|any) (?:\\w+ ){0,3}(?:post|job|role|chance|offer|place|position|start)\\b',
      '(?:which|what|any|who) (?:company|firm|team|school|lab|kitchen|employer|clinic|studio|ship|crew|orchestra|newsroom|hospital) (?:will|would|wants?|needs?|has|takes?|could use)\\b[^.!?]*\\?',
      '(?:starter|trainee|junior|entry-level|first|graduate) (?:job|role|post|position|place|desk) (?:anywhere|somewhere|near|in)\\b',
    ],
  },
  {
    // German
    id: 'german',
    words: [
      `(?:im|ab|fur|bis|anfang|mitte|ende|den|der) (?:${MONTHS}|sommer|herbst|winter|fruhling|fruhjahr|advent|woche|pfingsten|ostern|jahr\\w*)\\b[^.!?,;]{0,24}\\b(?:noch |fast |ganz |vollig )*(?:offen|leer|unbelegt|unverplant|unbesetzt|zu haben|nichts vor|luft|locher)\\b`,
      `(?:${MONTHS}|sommer|herbst|winter|fruhling|montags?|dienstags?|mittwochs?|donnerstags?|freitags?) (?:ist|is|sind|ware|waren) (?:noch |fast |ganz |wieder |nahezu )*(?:leer|frei|offen|unverplant|unbelegt|zu haben)\\b`,
      '(?:\\d+|zwei|drei|vier|ein\\w*|paar) ?(?:h|std|stunden|tage|wochen|vormittage|nachmittage|schichten)\\b(?: (?:die|pro|in der) woche)? (?:noch )?(?:zu vergeben|zu haben|offen|ubrig|unverplant)\\b',
      '(?:halte?|halten) (?:\\S+ ){0,6}ausschau\\b|ausschau (?:nach|halten)\\b',
      '(?:sucht?|suchend,?) (?:etwas |was )?(?:neues|anderes)\\b|\\bfrei fur (?:eine?n? )?(?:\\S+ )?(?:feste\\w* )?(?:stelle|anstellung|festanstellung|position|rolle|aufgabe)n?\\b',
      '(?:derzeit|aktuell|momentan|zurzeit|gerade|zur zeit|seit \\S+|ab \\S+) ohne (?:festes? |neues? )?(?:engagement|anstellung|vertrag|mandat|auftrag|job|stelle|projekt|arbeitgeber|verpflichtung)\\b',
      '(?:warteliste|auftragsbuch|kalender|terminkalender|dienstplan|plan) (?:ist |hat |wird |sind )?(?:\\S+ ){0,4}(?:leer\\w*|locher|lucken)\\b|(?:locher|lucken) (?:im|in meinem) (?:kalender|dienstplan|terminplan|jahr)|klaffen [^.!?]{0,30}(?:locher|lucken)',
      '(?:mochte|will|wurde) (?:ich )?(?:danach |dann |jetzt |bald |gerne? |wieder |endlich |lieber )*(?:irgendwo ?hin|in (?:ein|eine|einen|die|den|das) |zu (?:einem|einer)|an (?:ein|eine|einen) )(?!urlaub|see|meer|haus am|bett|zukunft)\\w+',
      '(?:vorschlage|angebote|hinweise|tipps) (?:sind )?(?:willkommen|erwunscht|gern gesehen|nehme ich|an mich)\\b',
      '(?:bald|demnachst|wieder|ab \\S+) (?:frei|zu haben|vogelfrei|auf dem markt|vermittelbar)(?= *(?:$|[.,;!)|]))',
      '(?:noch |kann |konnte )(?:\\S+ )?(?:eine[nr]? |ein )?(?:dritte\\w*|vierte\\w*|funfte\\w*|weitere\\w*|zweite\\w*) (?:kund\\w+|mandant\\w*|mandat|betrieb|praxis|auftraggeber\\w*|verlag|schule|firma|projekt) (?:nehmen|annehmen|aufnehmen|dazunehmen|unterbringen|hat platz|passt|ginge|ware)\\b|(?:ein|eine[rn]?) (?:dritte\\w*|vierte\\w*|weitere\\w*) (?:\\S+ )?(?:passt|ginge|hat|hatte) (?:noch )?(?:platz|rein|hinein|dazu)',
      '(?:traineeprogramm|trainee|volontariat|stelle|festanstellung|job|ausbildung|praktikum|lehrstelle) (?:ware|ist mir|am liebsten) (?:super|toll|schon|ideal|perfekt|recht|traum|was|willkommen)',
      '(?:wer|welche\\w*) (?:\\S+ )?(?:nimmt|braucht|will|sucht|hat platz fur|stellt) (?:mich|so eine\\w?|jemand\\w*)\\b',
    ],
  },
  {
    // French
    id: 'french',
    words: [
      '(?:jours?|matinees?|creneaux?|places?|chaises?|fauteuils?|sieges?|postes?|semaines?|mois|mi-temps) (?:se |va se |vient de se |vont se )(?:libere\\w*|liberer|vide\\w*)',
      `(?:${MONTHS}|printemps|ete|automne|hiver|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?) (?:est |reste |sont |restent )?(?:encore |toujours |tout |a moitie )*(?:libres?|vides?|vacants?|ouverte?s?|a prendre|a pourvoir|a combler|disponibles?)\\b`,
      `(?:prise?s?|complete?s?|pleine?s?|reservee?s?|occupee?s?)[,;:] (?:mais )?(?:ceux|celui|celles|celle|le|la|les)? ?(?:d[eu]s? |d[’'])?(?:${MONTHS}|reste|autres?|printemps|ete|automne|hiver)(?: \\S+)? (?:pas (?:encore)?|non|libres?|encore)\\b`,
      "(?:il (?:me |m[’'])?|me |m[’'])?reste(?:nt)? (?:encore |a prendre |toujours )*(?:un|une|deux|trois|quatre|quelques|des|\\d+) (?:jours?|matinees?|semaines?|dates?|samedis?|week-?ends?|demi-journees?|apres-midi) ?(?:libres?|a prendre|en|au|pour|avant|d\\w+|$)",
      'ouverte? (?:a|aux) (?:une |un |la |toute )?(?:mutation|mobilite|embauche|proposition|poste|cdi|detachement|rachat)\\b',
      "(?:envie|besoin) (?:de |d[’'])(?:plus (?:d[’']heures|grand|de)|\\d+|ailleurs|autre chose|changer|bouger|nouveau|retravailler|reprendre|repartir|rejoindre)\\b",
      '(?:une|la) (?:chaise|place|case|heure|journee) (?:est |reste )?(?:encore )?(?:vide|vacante|libre)\\b|(?:chaise|siege|fauteuil) (?:vide|vacante?|libre) ',
      '(?:prendrais|accueillerais|caserais|accepterais) (?:bien |volontiers |encore )*(?:un|une) (?:deuxieme|troisieme|quatrieme|cinquieme|autre|client\\w* de plus)\\b|(?:un|une) (?:deuxieme|troisieme|quatrieme|cinquieme) (?:\\S+ )?(?:serait|tiendrait|rentrerait|bienvenue?)',
      "(?:a|en) l[’']affut d[’'e]|en veille active|(?:pret|prete) a (?:embarquer|rejoindre|commencer|demarrer)|(?:j[’']envoie|envoye) (?:des |mes )?(?:cv|candidatures)",
      'cherche (?:\\S+ ){0,3}(?:mieux|plus pres|ailleurs|autre chose|quelque chose|un cdi|un temps plein|un cadre|un bateau|une troupe|un service|une maison)\\b',
    ],
  },
  {
    // Spanish and Portuguese
    id: 'iberian',
    words: [
      '(?:todavia|aun|ainda) (?:me )?(?:queda[n]?|caben?|sobra[n]?|tengo|tenho|ha|hay|cabe[m]?|resta[m]?) (?:todavia |aun |ainda )?(?:un[ao]?|uma?|dos|tres|cuatro|dois|duas|quatro|alg\\w+|\\d+|sitio|espacio|espaco|dias?|horas?|fines?|fins?|semanas?)\\b(?! (?:por|que) (?:aprender|hacer|fazer))',
      '(?:me )?(?:caben|cabem|sobran|sobram|quedan|restam) (?:todavia |aun |ainda )?(?:un[ao]?|uma?|dos|tres|cuatro|dois|duas|\\d+|alg\\w+) (?:\\w+)(?: libres?| livres?)?',
      'sobra (?:sitio|espacio|espaco|lugar|tiempo|tempo|hueco|una? \\w+|uma? \\w+) (?:para|en|em|no|na)\\b',
      `(?:${MONTHS}|primavera|verano|otono|invierno|verao|outono|inverno|lunes|martes|miercoles|jueves|viernes|segundas?|tercas?|quartas?|quintas?|sextas?)(?:-feiras?)? (?:esta |estan |ainda |todavia |sigue |continua |queda |fica )*(?:libres?|livres?|vaci[oa]s?|vazi[oa]s?|vacantes?|vag[oa]s?|sin dueno|sem dono|abiert[oa]s?|abert[oa]s?)\\b`,
      `(?:tomad[oa]s?|ocupad[oa]s?|llen[oa]s?|chei[oa]s?|complet[oa]s?|reservad[oa]s?|cerrad[oa]s?|fechad[oa]s?)[,;:] (?:pero |mas |e |y )?(?:el |o |los |os )?(?:${MONTHS}|resto|lo demas|demais)(?: \\S+)? (?:no|nao|libres?|livres?)\\b`,
      '(?:a partir de ahi|despues|luego|a partir dai|depois)[,:]? (?:soy |sou |estoy |estou )?(?:vuestr[oa]|tuy[oa]|su[yo]a|libre|livre|a vuestra disposicion|todo tuyo|toda tuya)\\b',
      '(?:silla|plaza|butaca|cadeira|vaga|mesa|poltrona) (?:esta |sigue |quedo |ficou |continua |se ha quedado )?(?:vacia|vacante|libre|vazia|livre|vaga)\\b',
      '(?:gostava|gostaria|queria|quero|quiero|quisiera|querria|me gustaria|deseo|desejo|sueno con|sonho em) (?:de )?(?:entrar|incorporarme|integrar|unirme|ingressar|embarcar|empezar|comecar|fichar|ejercer|recomecar) (?:en|a|em|num|numa|no|na|como|por|ao)\\b',
      '(?:a quien|quien|quem) me (?:de|contrate|quiera|fiche|llame|der|contratar|queira|chamar|precisar)\\b',
      '(?:turno|horario|zona|cualquier|qualquer) (?:turno|horario|qualquer|cualquiera|da igual|tanto me da)\\b',
      '(?:disponivel|disponible|libre|livre) (?:outra vez|de nuevo|de novo|otra vez|nuevamente)\\b|(?:de nuevo|otra vez|de novo|outra vez) (?:en el mercado|libre|livre|no mercado|disponib\\w+|disponiv\\w+)',
      '(?:echo|mando|envio|mandando|enviando) (?:curriculums?|cvs?|curriculos?)\\b',
    ],
  },
  {
    // Italian
    id: 'italian',
    words: [
      '(?:sedia|poltrona|posto|scrivania|casella|giornata|mattina|settimana|sella) (?:e |resta |rimane |si e )?(?:ancora |appena )?(?:vuot[oa]|liber[oa]|vacante|scopert[oa]|liberat[oa])\\b(?! (?:da|dal|dalle) (?:pensieri|preoccupazioni))',
      `(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato) (?:e |resta |ancora |tutto )*(?:liber[oaie]|vuot[oa]|scopert[oa]|scaric[oa])\\b`,
      '(?:di nuovo|ancora|tornat[oa]|torno) (?:a spasso|liber[oa]|sul mercato|disponibile|scaric[oa]|in cerca|senza (?:contratto|lavoro|ingaggio))\\b',
      '(?:sono|resto|saro) (?:di nuovo )?(?:scaric[oa]|a spasso|a piedi|senza (?:contratto|lavoro|ingaggio|incarichi)|sul mercato)\\b',
      '(?:mi ha|mi hanno) (?:appena )?(?:liberat[oa]|lasciat[oa] (?:a casa|liber[oa]))\\b',
      'cerco (?:\\S+ ){0,3}(?:cattedra|supplenza|incarico|imbarco|reparto|studio|bottega|cucina|cantiere|scuola|ingaggio|compagnia|redazione|part-?time|full-?time|qualcosa|ospedale|clinica|laboratorio|ristorante)\\b',
      "(?:mi (?:resta|restano|rimane|rimangono|avanza|avanzano)|ho ancora|c[’']e ancora) (?:ancora )?(?:un[ao]?|due|tre|qualche|posto|spazio|\\d+) ?(?:giorn\\w+|settiman\\w+|mattin\\w+|pomerigg\\w+|buch?[oi]|post[oi]|ore|weekend|per|$)",
      '(?:un|una) (?:second[oa]|terz[oa]|quart[oa]|quint[oa]) (?:\\S+ )?(?:ci sta|ci starebbe|entrerebbe|lo prendo|la prendo|sarebbe)\\b',
      'batta un colpo\\b|chi mi (?:vuole|prende|assume|ingaggia|cerca)\\b',
    ],
  },
  {
    // Dutch
    id: 'dutch',
    words: [
      '(?:zit|sta|kom|ben) (?:ik )?(?:weer |opnieuw )?(?:op de (?:reserve)?bank|op de markt|zonder (?:opdracht|werk|klus|contract|baan)|beschikbaar|vrij|los)\\b',
      '(?:daar |er |kan er |kan daar |past er )?(?:kan |past |mag )?nog (?:een |eentje )?(?:tweede |derde |vierde |vijfde |extra )?(?:\\S+ )?bij(?= *(?:$|[.,;!)]))',
      '(?:heb|zijn|is) (?:ik |er )?nog (?:\\S+ ){0,2}(?:gaat?jes?|gaten|gat|dag(?:en)?|uren|uur|weken|ochtenden|middagen|avonden|plekken|weekenden) ?(?:vrij|over|open|te vergeven|voor|in|$|[.,])',
      '(?:uur|uren|dagen|dag) (?:in de week |per week |p/w )?(?:heb ik )?(?:nog )?(?:over|vrij|te vergeven|open|beschikbaar)\\b',
      '(?:nu|momenteel|even|juist|deze maanden) (?:juist |even |eens )?(?:niet (?:zo )?druk|rustig|stil|leeg)\\b',
      '(?:baan|stoel|functie|plek|contract|werkgever|opdracht|klus)(?: \\S+){0,2} (?:is|zijn|zou) (?:zeer |altijd |van harte )?(?:welkom|fijn|mooi)\\b',
      '(?:ik )?zoek (?:iets|wat) (?:dichter|anders|nieuw\\w*|vast\\w*|rustiger|dichterbij|in|bij|met)\\b|liefst (?:vast|in vaste dienst|fulltime|parttime)\\b',
      `(?:${MONTHS}|zomer|herfst|winter|voorjaar|maandag|dinsdag|woensdag|donderdag|vrijdag) (?:is |staat |zijn )?(?:nog |weer |helemaal |bijna )*(?:leeg|vrij|open|onbezet|te vergeven)\\b(?! dag)`,
      '(?:stoel|plek|kruk|plaats) (?:is |staat |komt |blijft )?(?:nog |weer |net )*(?:leeg|vrij|onbezet|vacant)\\b',
      '(?:wie|welk\\w*) (?:\\S+ )?(?:neemt|wil|zoekt|kan) (?:mij|me|zo iemand)\\b',
      'uitkijken naar (?:een|werk|iets)|kijk(?: ik)? (?:rustig |voorzichtig )?(?:om me heen|rond|uit naar)\\b',
    ],
  },
];

/** What only sounds like it. */
export const NOT_VACANCIES: readonly string[] = [
  '(?:hire me|steal me|poach me|take me|have me|want me|need me) (?:as|to|for|when|in when|whenever|because|if|back|seriously|there|out|along|on (?:a|the) (?:ride|tour))\\b',
  '(?:they|clients|schools|people|firms|owners|agencies|trusts|companies|clinics|parishes|who) (?:\\w+ )?(?:hire|want|need|take|have|pencil|snap|grab|pick|sign) me\\b',
  '(?:museum|gallery|shop|store|café|cafe|garden|church|showroom|office|practice|workshop|bar|clinic)(?: \\S+){0,3} (?:is |are )?(?:open|free|empty|vacant)\\b',
  '(?:house|flat|plot|shop|home|room|building|site|land|office)s? (?:\\w+ )?(?:is |are |stands? )?(?:still |now )?(?:empty|vacant|unoccupied)\\b',
  '(?:on|at) the bench (?:of|in court|beside|with|by)',
  'looking (?:a?round|about) (?:the|a|my|for)\\b',
];
