import { DATE } from './dates-to-come.ts';
import type { WordingRule } from './seeking.ts';

/*
 * Looking for work without naming work, folded: a vague object ("something with boats"), a wish to find or to change,
 * a next post described, days that lie free. Verb, object and subject are lists in seven languages.
 */

/** Where a statement about oneself begins. */
const BEGIN =
  "(?<=^|[.;:,|–—(!?] ?|\\b(?:i am|i[’']m|am|currently|now|still|again|and|but|also|quietly|so|ich|je|yo|eu|ik|io) )";
/** A house one could work for, told by what it is like. */
const HOUSE =
  '(?:company|firm|team|employer|organi[sz]ation|place|home|house|charity|start-?up|studio|school|practice|crew|workshop|lab|somewhere|ein\\w* (?:platz|ort|firma|betrieb|team|unternehmen|arbeitgeber|haus)|(?:endroit|boite|pme|entreprise|structure|equipe|maison|association|employeur)|(?:sitio|lugar|empresa|equipo|organizacion|casa)|(?:equipa|equipe|organizacao)|(?:plek|bedrijf|werkgever|organisatie)|(?:posto|azienda|squadra|realta|struttura|studio))';
const SOMETHING = '(?:something|somewhere|someplace|etwas|was|quelque chose|quelque part|algo|iets|ergens|qualcosa)';
const THAT =
  '(?:that|which|where|who|with|in|near|of|a bit|a little|to|by|closer|more|less|new|else|different|permanent|steady|bigger|smaller|hands-on|mit|in|nahe|neues|anderes|festes|wo|das|die|der|de|ou|qui|avec|pres|a taille|plus|con|que|donde|cerca|mas|menos|estable|com|onde|perto|mais|in|met|waar|dat|dichter|meer|minder|che|dove|vicino|piu|meno|di)';
const LOOK =
  '(?:looking (?:out )?for|seeking|searching for|hoping for|wanting|(?:ich )?suche|(?:je )?(?:re)?cherche|(?:yo )?busco|buscando|(?:eu )?procuro|procurando|(?:ik )?zoek|cerco)';
/** A change wanted, whatever it is. */
const CHANGE =
  "(?:(?:a |the |my |un |uma? |une |einen? |eine |een |una |la )?(?:(?:new|fresh|next|big|real|neue[nrs]?|nouve\\w+|nuev[oa]|nov[oa]|nieuwe|nuov[oa]) )?(?:change(?! of (?!job|employer|scene|career|sector))|move|challenge|chapter|start|step|veranderung|wechsel|herausforderung|aufgabe|tapetenwechsel|changement|defi|challenge|mouvement|cambio|reto|aventura|mudanca|desafio|verandering|uitdaging|cambiamento|sfida|avventura)|something (?:new|else|different|fresh|bigger)|(?:et)?was neues|neues|(?:et)?was anderes|autre chose|du neuf|d[’']ailleurs|algo (?:nuevo|distinto|diferente|novo)|iets (?:nieuws|anders)|qualcosa di (?:nuovo|diverso))\\b(?! (?:on|in) (?:the|your|our))";
const MOOD =
  "(?:up for|in the mood for|ripe for|due|ready for|curious (?:about|for)|craving|neugierig auf|reif fur|lust auf|bereit fur|zeit fur|offen fur|envie (?:de |d[’'])|prete? (?:pour|a)|besoin (?:de |d[’'])|(?:con )?ganas de|list[oa] para|abiert[oa] a|(?:com )?vontade de|pront[oa] p(?:ara|er)|zin in|toe aan|klaar voor|voglia di|apert[oa] a) ?";
const POST =
  '(?:job|role|post|position|employer|place i work|workplace|gig|ship|team|stelle|job|arbeitgeber|aufgabe|rolle|station|poste|employeur|emploi|trabajo|puesto|empleo|trabalho|emprego|cargo|baan|werkgever|functie|lavoro|impiego|ruolo|posto)';
const MY_NEXT =
  '(?:(?:my|the|mein|meine|die|der|mon|mi|el|(?:o )?meu|mijn|il(?: mio)?) (?:next|nachste[rns]?|prochaine?|proxim[oa]|volgende|prossim[oa]))';
const SHOULD =
  '(?: ?:|,? (?:should|must|would|could|can|may|might|will|has to|needs|ideally|is going|darf|soll|sollte|konnte|muss|devrait|sera|doit|debe|deberia|ojala|puede|seria|deve|devia|mag|moet|zou|deve|dovrebbe|lo vorrei|vorrei)\\b)';
const SMALL =
  '(?:\\d|an?|one|two|three|half a|some|a few|ein\\w*|zwei|drei|une?|deux|trois|un|dos|tres|um|dois|een|twee|drie|due|tre)';
const DAYS =
  '(?:days?|mornings?|afternoons?|evenings?|tage?|vormittage?|jours?|matinees?|dias?|tardes?|dag(?:en)?|giorn[oi])';
const A_WEEK =
  '(?: ?/ ?| )(?:a |per |pro |die |in der |par |a la |por |al |a )?(?:week|woche|semaine|semana|settimana)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

export const SEEKING_VAGUE: readonly WordingRule[] = [
  {
    // "looking for something with boats", "cerco un posto dove imparare"
    id: 'vague-object',
    words: [
      `${BEGIN}${LOOK} (?:for )?${SOMETHING} (?:[\\w-]+ )?${THAT}\\b(?! (?:read|watch|eat|drink|wear)\\b)[^?]{0,120}$`,
      `${BEGIN}${LOOK} (?:an?|the right|some|my|eine?n?|une?|una?|uma?|een|un[ao]?) (?:[\\w-]+ )?${HOUSE} ?(?:(?:a|in|nella|pour|for|per|para|voor|fur)? ?(?:die|der|das|wo|an dem|in dem|qui|ou|a taille|que|donde|onde|waar|die|dat|che|dove|that|which|where|who|with|con|avec|mit|met|near|close to|in))\\b[^?]{0,120}$`,
      `${BEGIN}${LOOK} (?:ein\\w* )?(?:platz|ort|firma|betrieb|unternehmen|haus|boite|pme|endroit|sitio|plek)\\b[^?]{0,120}$`,
      `${BEGIN}(?:will consider|would consider|considering|open to|up for|game for|interested in) (?:almost |just about |pretty much )?(?:anything|whatever|persuasion|the right (?:thing|offer|team|people|place|one)|(?:moving|switching|going|changing|returning|relocating) (?:to|into|over|back|sides))\\b(?![^.!?]* (?:one|some) day)`,
      `${BEGIN}(?:curious|keen to hear|happy to talk|like to talk|talk to me|ask me|write to me|interested) (?:about|in) (?:(?!how|why|what)[\\w-]+ ){0,2}(?:roles|posts|vacancies|openings|positions)\\b`,
      `${BEGIN}(?:trying|try) (?:my luck|to find (?:a|my|work)|to land)\\b|${BEGIN}bewerbe mich (?:gerade|derzeit|aktuell|zurzeit)|hore mich (?:gerade |derzeit |aktuell )?um\\b|(?:halte|habe) (?:\\S+ )?(?:die )?augen (?:\\S+ )?offen|(?:wieder |und |bin )+auf der suche(?= *(?:$|[.,;]))`,
    ],
  },
  {
    // a wish to find, to return or to change
    id: 'wish-change',
    words: [
      `${BEGIN}${MOOD}${CHANGE}`,
      '(?:toying|playing|flirting) with the (?:idea|thought) of (?:leaving|moving|going|a (?:change|move))|(?:itching|longing|aching) (?:for|to) (?:a |be |get )?(?:back|change|move|out)\\b|(?:easily|happy to be|can be|could be) (?:poached|lured|tempted)|recruiters?(?: are|:)? (?:welcome|yes|by all means)\\b',
      "(?:j[’']aimerais|je voudrais|je souhaite|souhaite|aimerais|souhaiterais|voudrais) (?:\\S+ )?(?:trouver (?:une?|mon|ma|du)|evoluer|bouger|me (?:poser|lancer|rapprocher))\\b(?! (?:une solution|le bon mot))|on peut me debaucher",
      '(?:me gustaria|quisiera|querria|quiero) (?:encontrar (?:una?|mi|trabajo)|dar el (?:salto|paso)|cambiar(?= *(?:$|[.,;]| a\\b| de)))\\b|(?:gostava|gostaria|queria|quero) (?:de )?(?:encontrar (?:uma?|o meu|a minha|trabalho)|dar o (?:salto|proximo passo)|mudar(?= *(?:$|[.,;]| de| para)))',
      '(?:vorrei|mi piacerebbe|voglio|spero di) (?:trovare (?:una?|lavoro|il mio)|tornare (?:in|a|al|alla|nel)|cambiare(?= *(?:$|[.,;]| azienda| settore| lavoro))|entrare in|lavorare (?:in|per|con|a|vicino))\\b|valuto (?:nuove )?(?:proposte|offerte|opportunita)|(?:mochte|will|wurde) (?:\\S+ ){0,3}(?:finden|wechseln|zuruckkehren|einsteigen)(?= *(?:$|[.,;]))',
      "(?:hoping|hope|aim|aiming|planning|want|trying|would like|[’']d like|[’']d love) to (?:(?:[a-z]+ and (?:then )?)?find (?:a|an|my|somewhere|work)\\b(?! (?:way|cure|solution|balance|bug|publisher for|home for))|swap [^.!?]{3,40} for\\b|do (?:this|it|that|the same|more of (?:this|that|it)) (?:for|at|in|somewhere|elsewhere)\\b)",
      "(?:would rather|[’']d rather) (?:work|do this) (?:for|in|at|with)\\b",
    ],
  },
  {
    // what would tempt: "wouldn't say no", "I'd come back for the right school"
    id: 'tempted',
    words: [
      "(?:wouldn[’']t|would not) (?:mind (?:an?|some|moving|leaving|going|switching|being)|say no|turn down|object to)\\b|not (?:opposed|averse) to (?:moving|leaving|a |an |offers|good)|(?:the )?right (?:thing|offer|place|job|role|team|school|house) (?:came|comes|comes?|turns?|turned) (?:along|up|by)\\b",
      `(?:i[’']d|i would|would) (?:\\w+ )?(?:join|come back (?:for|to)|move for|leave for|jump for|start over (?:for|in|at)|return (?:for|to)|go permanent|take) (?:an?|the right|any|your) (?:[\\w-]+ ){0,2}?(?:team|school|company|firm|house|lab|post|job|role|place|crew|kitchen|ship|studio|ward|clinic|practice|orchestra|staff|offer)\\b`,
      `${BEGIN}(?:i )?fancy (?:an?|some|something|moving|working|going|doing)\\b(?! (?:dress|cake|coffee|drink|pint|walk|chat|tea|beer))|${BEGIN}(?:always |still )?(?:listening|waiting|holding out|watching) (?:out )?for (?:the right|a good|something|a new) `,
      `${BEGIN}(?:chasing|gunning for|sniffing around for|scouring|pursuing|eyeing|eyeing up) (?:an?|my|some|something|the right) ?(?:[\\w-]+ ){0,3}?(?:job|role|post|position|spot|place|seat|something|in|at)\\b(?! (?:of|for a client))`,
      `${BEGIN}applying (?:for|to) (?:[\\w-]+ )?(?:lectureships|museums|schools|hospitals|firms|studios|agencies|companies|jobs|posts|roles|fellowships|graduate|traineeships|orchestras|newsrooms|labs|charities)\\b`,
      'happy to go (?:permanent|perm|full-time)\\b',
    ],
  },
  {
    // the next post described
    id: 'my-next',
    words: [
      `${MY_NEXT} ${POST}${SHOULD}`,
      `(?<=^|[.;|–—!?] ?)(?:next (?:role|job|post|step|stop|move|position)|nachste[rs]? (?:schritt|stelle|station|rolle)|prochaine? (?:poste|etape|defi)|proxim[oa] (?:paso|puesto|trabajo|destino|passo|cargo)|volgende (?:stap|baan)|prossimo (?:passo|lavoro|ruolo)) ?: `,
      "(?:for|in|as) my next (?:role|job|post|position|step|move|chapter),? (?:i|ideally|something|please)\\b|the next place i work\\b|(?:pour la suite|fur danach|para lo siguiente|para a seguir|hierna),? (?:j[’']aimerais|je cherche|je vise|gern|suche ich|busco|me gustaria|procuro|gostava|zoek ik|wil ik)",
    ],
  },
  {
    // days of the week that lie free, work that is thin
    id: 'free-days',
    words: [
      `(?:i[’']ve|i have|i still have|have still|have got|ich habe|habe|j[’']ai|il me reste|tengo|me quedan?|tenho|heb|ho) (?:\\S+ )?(?:still |noch |encore |todavia |aun |ainda |nog |ancora )?${SMALL} (?:free |freie |vrije )?${DAYS}(?:${A_WEEK})? (?:\\S+ )?(?:spare|free|left|over|to (?:give away|spare|fill|sell)|frei|ubrig|zu vergeben|libres?|livres?|vrij|liber[oi])\\b`,
      `(?:j[’']ai encore|il me reste|me quedan?|me sobran?|sobram-me|heb nog|habe noch) ${SMALL} ${DAYS}${A_WEEK}`,
      `${BEGIN}${SMALL} (?:free|spare|freie[rn]?|freien) ${DAYS}${A_WEEK}`,
      `${SMALL} ${DAYS}${A_WEEK} (?:are |is |still |noch |encore |nog )*(?:unspoken for|a pourvoir|zu vergeben|over(?= *(?:$|[.,;]))|vrij|unclaimed|unsold|up for grabs)`,
      `(?:${WEEKDAY})(?: (?:and|or|to|&) (?:${WEEKDAY}))? (?:are |is |still )*free(?= *(?:$|[.,;!])| for (?:work|hire|another|more|you))`,
      `(?:currently|now|derzeit|aktuell|momentan|actuellement|momenteel|actualmente|attualmente|auslastung:?|zurzeit|bezetting:?)[:,]? (?:at |zu |a |al |op |voor |auf )?(?:half|halb|[2-8]\\d ?%) (?:capacity|booked|ausgelastet|ausgebucht|charge|ocupad[oa]|bezet|occupat[oa]|busy)`,
      `(?:currently|now|some|derzeit|aktuell|momentan|zurzeit|noch|nog|encore|todavia|ancora) (?:still |noch |some |freie |nog )*(?:capacity (?:left|free|available)|kapazitat\\w*(?= *(?:$|[.,;]| frei| fur| vorhanden))|capaciteit(?= *(?:$|[.,;]| over| vrij)))`,
      `(?:light|short|low) on (?:work|orders|bookings|projects)\\b|up for (?:grabs|hire) (?:from|again|after|since)\\b`,
    ],
  },
  {
    // from a date on, I am free
    id: 'i-am-free',
    words: [
      `(?:from|come|after|as of|by) ${DATE},? (?:on,? )?(?:i[’']m|i am|i[’']ll be|i will be|i shall be|i could be|i can be) (?:\\w+ )?(?:free|yours|open|loose|available|unattached|at large|out)\\b`,
      "(?:am|[’']m|be|will be|shall be) (?:free|open|available) (?:after|from) (?:that|then|there)\\b|(?:after (?:that|this)|then|afterwards)[:,] ?(?:i[’']m |i am )?(?:open|free|available|nothing|who knows|no plans)\\b|nothing (?:fixed|lined up|planned|booked|signed|settled|decided) (?:after|afterwards|beyond|yet|from)",
      `(?:wird|ist|bin ich|bin) (?:mein (?:kalender|terminkalender) )?(?:wieder )?frei(?= *(?:$|[.,;]| fur))(?<=${DATE}[^.!?]{0,40})`,
      `libre (?:a |apres |pour )?(?:la rentree|${DATE})|(?:se me )?(?:acaba|termina|vence) (?:el|mi|o meu|meu) contrato|(?:lauft|endet) (?:mein|der) vertrag|(?:loopt|eindigt) mijn (?:contract|opdracht)|scade (?:il mio )?contratto|(?:il )?(?:mio )?contratto (?:scade|finisce|termina)`,
      '(?:team|job|post|role|position|department|office) (?:was|got|has been|is being) (?:cut|axed|dissolved|closed|eliminated)\\b[^.!?]{0,40}(?:here i am|looking|so i|free)|(?:recently|just|been|was|got) let go(?= *(?:$|[.,;]| in| by| after| from))',
    ],
  },
];

/** What only sounds like it: others' next roles, questions to readers, things searched for a living. */
export const NOT_SEEKING_VAGUE: readonly string[] = [
  "(?:their|your|his|her|a client[’']s|clients[’']|the candidate[’']s|ihre[nrs]?|deine[nrs]?|votre|leur|tu|su|sua|jouw|hun) (?:next|nachste\\w*|prochaine?|proxim[oa]|volgende|prossim[oa]) \\w+",
  "(?:we|our \\w+|they|you|wir|nous|wij|who|clients?|kunden|people|graduates|candidates) (?:are |[’']re |is )?(?:\\w+ )?(?:looking|seeking|searching|suchen|suche|cherchons|zoeken|hoping|trying|ready|up) (?:for|to|fur|etwas)?",
  'ich suche (?:\\S+ )?fur (?:sie|euch|dich|firmen|kunden|unternehmen)|(?:looking|searching) for (?:a |an )?[^.!?]{3,60}\\?',
  '(?:time|zeit|zin|lust|ready) (?:for|fur|in|auf) (?:a )?change of (?:tyres|oil|clothes|subject|filter)',
  '(?:clinic|shop|house|team|market|school|firm|band|rota) has (?:an? |some )?(?:gap|room|space)\\b',
  'up for (?:debate|discussion|sale|an? (?:award|prize|chat|coffee))',
];
