import { WEEKDAY } from './msg-time.ts';

/** Further ways of saying where work is done, folded; alternatives of regular expressions, one family a line. */

const MUST_COME =
  '(?:(?:need|have|want|expected|asked|required)(?:s|ed)? to|hace falta|tienes? que|tiene que|es (?:necesario|obligatorio)|serve|occorre|bisogna|e (?:necessario|obbligatorio)|e (?:preciso|necessario|obrigatorio)|precisas? de|hoeft?|besoin de|avez pas a|as pas a)';
/** "You need not come", "no hace falta venir a la oficina", "je hoeft niet naar kantoor te komen", "you'd never set foot in …". */
const NEED_NOT_COME = `(?:(?:nobody|no one|no-one|none of us|never|not once|not|n.t|no|non|nao|pas) (?:[a-z']{2,10} ){0,2}?${MUST_COME}|needn.t|need not|n.avez pas a|n.as pas a) (?:ever |to )?(?:come in|come (?:to|into) [a-z]+ (?:office|building)|be in (?:the|our|an) office|(?:drive|travel) to [a-z]+|venir(?:e)?(?: (?:a la|au|aux|in|a nuestra|nos|ao|ate ao))?(?: (?:oficina|bureaux?|ufficio|sede|escritorio))?|(?:vir|ir)(?: (?:ao|para o|ate ao))? ?(?:escritorio|empresa)?|vous deplacer|te deplacer|desplazar(?:se|te)|spostarsi|deslocar-?se)|(?:hoeft|hoef|hoeven) (?:niet|nooit) (?:naar|op) (?:kantoor|ons|locatie|[a-z]{3,14}(?= te))(?: te (?:komen|zijn))?|(?:mussen|musst|muss) (?:dafur |dazu |hier )?(?:nicht|nie) (?:ins buro|umziehen|herkommen|vor ort|anreisen|zu uns|nach [a-z]{3,14} (?:kommen|fahren))|(?:no (?:tendras?|tienes?|hay) que|non (?:dovra|dovrai|devi|deve)(?: mai)?|nunca (?:vai )?precisar?s?(?: de)?|jamais (?:a|besoin de)) (?:venire?|vir)(?![a-z])|(?:never|ever|not) (?:[a-z' ]{2,16} )?set foot (?:in|on) (?:our |the )?[a-z]+|(?:no|any) (?:need|requirement) to (?:come|be|go) (?:to|in|into|at) (?:the|our) office`;

export const FAR_MORE: readonly string[] = [
  NEED_NOT_COME,
  // No place is asked for: "work from any state", "from abroad".
  '(?:fully|all|work\\w*|done) off-?site|(?:fully|all|is|are) distributed(?= ?[,.;)\\n]|$)|(?:no|zero) (?:in-)?office days?|(?:record|type|sew|label|pack|sort|receive|test|grade)[^.\\n]{0,40} at (?:your )?home|location ?: ?home|home working|home-office[- ]based|location[- ](?:agnostic|neutral)|anywhere in (?:gmt|utc|cet|est|pst|emea|the (?:eu|us|uk))(?![a-z])|(?:closed|gave up|got rid of|shut) (?:our|the|all|every) offices?|(?:set ?up|equipment|office) at home|(?:from|in|based in) any (?:us )?(?:state|country|city|town|place|corner|time ?zone)|from (?:where|wherever) you (?:are|live|sit)|from abroad|(?:nobody|no one|none of us)(?: here)? (?:has|have) an office|(?:make|do|sew|draw|build|write|record) (?:it|this|them|that) (?:in|at) your (?:own )?(?:house|home|place|workshop|studio)|(?:do|done|make|write|draw) (?:it|this|them|that) where (?:you|u) (?:like|live|please|want)|(?:machen sie|machst du|erledigen sie) (?:es|das|sie),? wo (?:sie|du) (?:wollen|willst|mochten|magst|wohnen|wohnst)|personne (?:ici )?n.a de bureau|(?:aqui )?nadie tiene oficina|(?:qui )?nessuno ha un ufficio|ninguem (?:aqui )?tem escritorio|niemand (?:hier )?heeft (?:hier )?een kantoor|niemand (?:hier )?hat (?:hier )?ein buro|(?:da sua|dalla sua|dalla tua|de votre|de ta|desde su|desde tu|da tua|vanuit je|vanuit uw|aus ihrer|aus deiner) (?:cucina|cuisine|cocina|cozinha|keuken|kuche)|(?:pick|choose|decide) (?:when and where|(?:the|your) (?:own )?place)|(?:where and when|when and where|waar en wanneer|wann und wo|quand et ou|ou et quand|cuando y donde|donde y cuando|quando e (?:dove|onde)|(?:dove|onde) e quando) (?:you|je|sie|du|vous|tu|qu|vuo)|(?:over|via|through|per) (?:an? |our )?vpn|(?:don.t|do not) have an office|couldn.t care less where|uberall arbeiten|entierement a la maison|hire (?:anywhere|everywhere|in any)|anywhere you.ve|for all (?:i|we) care|where you (?:sit|live|work|are) is none|your own (?:four walls|office)|your (?:garden|shed|kitchen|balcony)|(?:office|attendance) (?:is )?(?:entirely |purely |fully )?(?:optional|voluntary)|fr(?:om|m) (?:home|ur (?:home|place))|your own (?:hours|times?|schedule) and (?:your own |your )?place|vom ausland aus|depuis l.etranger|desde el extranjero|dall.estero|do estrangeiro|vanuit het buitenland',
  // The home is where it is: "you can stay in Leipzig", "der Wohnort spielt keine Rolle".
  '(?:don.t|do not|needn.t|won.t|never) (?:need |have |want you |ask you )?(?:to )?(?:relocate|move (?:house|here|to [a-z]+))|no need to (?:relocate|move)|(?:stay|live|remain) (?:in [a-z]{3,14}|where you are) and (?:work|do it) from there|(?:wohnort|wohnsitz|standort|arbeitsort) (?:spielt|ist|bleibt) (?:fur uns |dabei |dafur |uns )?(?:keine rolle|egal|gleich|zweitrangig|unwichtig|nicht wichtig)|ob (?:sie|du) (?:in|aus)[^.\\n]{3,40} egal|lieu (?:de residence|de travail|d.habitation) (?:est )?(?:indifferent|libre|au choix)|(?:lugar de )?residencia (?:es )?indiferente|(?:la )?residenza non (?:conta|importa)|(?:woon)?plaats (?:maakt niet uit|is niet belangrijk|doet er niet toe)|sin (?:mudarte|mudarse|mudanza)|sans demenag\\w+|senza (?:trasferirti|trasferirsi|trasferimento)|ohne umzug',
  // Wholly, in the words of each language for remote work.
  '(?:teletravail|tt) a 100 ?%|(?:100 ?%|full|total|complet|tout|entierement|vollstandig|komplett|volledig|helemaal|totalmente|interamente|integral)[\\s-]{0,2}(?:en |in |im |de |a )?(?:tele-?travail|tt(?![a-z])|teletrabajo|teletrabalho|telelavoro|thuis\\w*|smart working|home ?office)|(?:tele-?trabajo|teletrabalho|home ?office) (?:total|integral|completo|complet)|von zu ?haus(?:e)?(?: aus)?|(?:komplett|alles|ganz) von (?:dir|ihnen|sich) aus|(?:van|vanaf|vanuit) afstand',
  // Everything goes by mail or by video.
  '(?:team|equip[eoa]|firm)[a-z ]{0,9} (?:spread|verspreid|distribu[a-z]+|repartie?|espalhada)(?= ?[,.]| (?:over|across|por|dans|in) )|(?:everything|all of it|alles|tout|todo|tutto|tudo)(?: (?:else|goes|is done|happens|runs|lauft|geht|se fait|passe|se hace|va|si fa|avviene|gaat|loopt|e feito|wird))? (?:by|over|via|per|par|por|tramite|uber|through) (?:e-?mail|mail|post|zoom|teams|video|slack|internet|videoconf\\w+)|(?:calls?|meetings?|sessions?) (?:are )?(?:all )?(?:on|over|via) (?:zoom|teams|meet|video), (?:and )?no travel',
];

/** Days that come round: "every Monday", "on Wednesdays", "montags", "le mardi", "los lunes". */
const REGULAR_DAY = `(?:(?:every|each|jeden|jede|chaque|cada|ogni|elke|iedere|tous les|todas as|todos los|tutti i) (?:single )?${WEEKDAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|les? (?:lun|mar|mercre|jeu|vendre|same)dis?(?! \\d)|los (?:lunes|martes|miercoles|jueves|viernes)|(?:il|di) (?:lune|marte|mercole|giove|vener)di(?! \\d)|as (?:segundas|tercas|quartas|quintas|sextas)|op (?:maan|dins|woens|donder|vrij)dag)`;
const MORE_DAYS = `(?:(?:,? (?:and|und|et|y|e|en)|,|/| &) (?:on |am |les? |los |il |as |op )?${WEEKDAY}s?){0,2}`;
const HERE =
  '(?:here|with us|at ours|in the (?:office|building|lab|shop|studio|clinic)|on ?site|in person|hier|bei uns|vor ort|im (?:buro|haus|werk)|ici|chez nous|sur (?:site|place)|au bureau|aqui|con nosotros|en (?:la )?(?:oficina|sede)|qui|da noi|in (?:sede|ufficio)|connosco|conosco|no escritorio|bij ons|op kantoor)';
const FEW =
  '(?:one|two|three|four|[1-4]|ein|einen|einer|zwei|drei|vier|une?|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|duas|quatro|een|twee|drie)';
const DAYS = '(?:days?|d(?=[ /])|j(?=[ ,/])|tage?n?|jours?|dias?|giorn[io]|dagen|dag)';
const HOME =
  '(?:remote|home|wfh|home ?office|teletravail|tt|distanciel|teletrabajo|teletrabalho|casa|remoto|smart working|thuis\\w*|telewerk\\w*)';
const SITE =
  '(?:office|on ?site|buro|vor ort|prasenz|(?:sur )?site|presentiel|bureau|oficina|presencial(?:es)?|ufficio|sede|presenza|escritorio|kantoor|locatie)';
const WEEKLY =
  '(?:\\s?(?:a|per|each|/|pro|die|par|por|a la|alla|na) ?(?:week|wk|woche|semaine|semana|settimana)| weekly)';

export const HYBRID_MORE: readonly string[] = [
  // The days named, the rest left open: "two of the five days", "office days are", "the remainder is up to you".
  `${FEW} (?:of (?:the |your )?(?:five|four)|sur cinq|von funf|de (?:los |las )?cinco|su cinque|van de vijf) ${DAYS}|(?:office|home|remote|team|anchor)[ -](?:days (?=[a-z])|days? (?:are|is|in|on|:)|days(?=[,.;)]))|(?:blend|mix|mischung|wechsel|melange|mezcla) [^.\\n]{0,20}(?:home(?: ?office)?|hause|casa|thuis|teletravail)|(?:visits?|trips?) (?:every|each) week|(?!sa|zat|so|su|do|dim)${WEEKDAY}s? (?:in two|sur deux|su due)|(?:[1-8]\\d ?%|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty) per ?cent|half) of (?:the|your) (?:week|time|days)|split your (?:week|time|days)|(?:in-person|office|anchor) day|(?:remote|from home) most days`,
  `(?:the (?:rest|remainder|other days)|der rest|die ubrigen tage|le reste|el resto|lo demas|il resto|gli altri giorni|o resto|de rest|verder) (?:[a-z]+ ){0,2}?(?:online|up to you|frei|vrij|libres?|liber[oi]|livres?|as you (?:like|please|wish)|come prefer\\w+)|${REGULAR_DAY}[^.,;\\n]{0,24} (?:from home|at home|daheim|zu ?hause|chez (?:vous|toi)|casa|thuis|remote)`,
  `${FEW} ${DAYS} (?:in|en|at|im|a|em|op|bei|sur) [^.,;\\n]{3,24}(?:,| and| und| et| y| e| en) ${FEW} (?:${DAYS} )?(?:at|from|en|da|em|a|zu|de|von|chez|in) (?:home|casa|hause|vous|toi|thuis|remoto|teletrabajo)`,
  // Regular weekdays there, or at home.
  `${REGULAR_DAY}${MORE_DAYS},? (?:[a-z'.]+ ){0,4}?${HERE}|${HERE},? (?:[a-z]+ )?${REGULAR_DAY}`,
  `(?:be|come|are|is|coming|going|go) (?:in|over|to [a-z]{3,14}|to the [a-z]{3,14}) (?:only |just )?(?:on )?(?:${REGULAR_DAY})|(?:on )?${REGULAR_DAY}${MORE_DAYS} (?:are|is|sind|ist|sont|est|son|sono|sao|zijn) (?:[a-z]+ ){0,2}?(?:home|office|remote|wfh|buro|bureau|kantoor|thuis)[a-z-]*`,
  // One of the days, some of the weeks: "one of the days should be with us", "jede zweite Woche bei uns".
  `${FEW} (?:of (?:the|those|these|them|your)|der|dieser|davon|des|de los|de esos|dei|dos|van de|van die) ?(?:${DAYS})? (?:[a-z']+ ){0,3}?${HERE}`,
  `(?:${HERE}|in [a-z]{3,14}) (?:every|each) (?:other|second) (?:week|day)|(?:every (?:other|second) week|alternate weeks|jede zweite woche|alle zwei wochen|une semaine sur deux|una de cada dos semanas|una settimana su due|semana sim,? semana nao|om de week) (?:[a-z]+ ){0,3}?(?:${HERE}|in|at|a|en|em)(?![a-z])`,
  // Shares: "3j sur site", "2 home / 3 office", "Homeoffice-Anteil 40 %", "two days from the Reading office".
  `${FEW} ?(?:${DAYS}) ?(?:en |de |in |of |im |at |from |a )?(?:${HOME}|${SITE})(?: [a-z]{3,14})?,? ?(?:,|/|and|und|et|y|e|en|\\+|&) ?${FEW} ?(?:${DAYS} ?)?(?:en |de |in |of |im |at |from |a )?(?:${HOME}|${SITE})|${FEW} (?:home|remote|wfh) ?[/,+&-] ?${FEW} (?:office|on ?site)|${FEW} (?:office|on ?site) ?[/,+&-] ?${FEW} (?:home|remote|wfh)`,
  `${FEW} days? (?:a week )?(?:in|at|from|with) [^.\\n]{2,30}[,;] ?(?:and )?(?:the (?:fifth|others?|rest|remaining)|${FEW}) (?:days? )?(?:from|at|wherever|anywhere|in) (?:home|your|you|wherever)|(?:and|,) the fifth (?:day )?(?:from|at|wherever|anywhere|is)`,
  `${HOME}[- ]?(?:anteil|quote|tage?|dagen)[^\\n\\d]{0,10}(?:[1-8]\\d ?%|${FEW})|(?:teletravail|teletrabajo|teletrabalho|telelavoro|thuiswerken|home ?office|smart working) (?:partiel|parcial|parziale|teilweise|deels)|(?:${HOME}|mobiles? arbeiten)[^.,;\\n]{0,26} (?:${FEW}) ${DAYS}(?! (?:of|in the past|ago))|(?:attendance|presence|anwesenheit|prasenz|presencia|presenza|presenca|aanwezigheid)[^.,;\\n]{0,12} (?:${FEW} ?(?:x|${DAYS}|times|mal|fois|veces|volte|vezes|keer)|once|twice)${WEEKLY}`,
  // Remote, with visits week by week.
  `(?:weekly|wochentliche[rsn]?|hebdomadaires?|semanal(?:es)?|settimanal[ei]|wekelijkse?) (?:trips?|visits?|travel|days?|fahrt\\w*|besuch\\w*|deplacements?|visitas?|trasferte|visite|bezoek\\w*)|be in [a-z]{3,14} (?:about |around |for |some )?${FEW} ?(?:days|times|x)${WEEKLY}|(?:remote|home ?office|from home|distance|distancia|remoto),? (?:but|aber|mais|pero|ma|mas|maar|with|mit|avec|con|com|met) [^.\\n]{0,30}${REGULAR_DAY}`,
];

export const NEAR_MORE: readonly string[] = [
  'bij ons in|boots on the ground|(?:work|job) is (?:all )?(?:at the bench|on the (?:floor|farm|boat)|in the (?:field|lab|workshop)|outdoors)|en faena|baustelle (?:in )?[a-z]{3,14}(?=[,.;\\n]|$)|in[- ]person (?:role|job|position|work|only|team)|at (?:the )?(?:client|customer).?s? (?:site|office|premises|location)|presso il cliente|en obra|sur chantier|(?:work )?location ?: ?our (?=[a-z])|physically (?:present|here|in|at|on)|on[- ]premises?(?= ?[,.;)\\n]| in | at )|presencia (?:en|diaria|requerida|obligatoria|fisica)|presenca (?:em|diaria|obrigatoria|fisica)|presenza (?:in|quotidiana|fisica)|presence (?:quotidienne|physique)|(?:arbeitsort|einsatzort|dienstort) (?:ist|ware|wird) (?:unsere?|das|die|der)(?= )|(?:lieu de travail|lugar de trabajo|local de trabalho|luogo di lavoro|place of work|werkplek|standplaats) ?(?:is|est|es|e|:|sera) (?:our|notre|nuestr[oa]|il nostro|la nostra|o nosso|a nossa|onze|ons)(?= )|im lesesaal|appear in person|in person (?:in|at)',
];

/** Refusals of work from home. */
export const NO_REMOTE_MORE =
  '(?:remote|home ?office|wfh) ?: ?(?:no|nein|non|nee)(?![a-z])|(?:home ?office|remote|teletravail|teletrabajo|smart working|thuiswerken) (?:ist |est |is |es )?(?:ausgeschlossen|excluded|exclu|excluido|escluso|uitgesloten)|(?:remote|home ?office|wfh|(?:le |el |o |il |lo )?(?:teletravail|teletrabajo|teletrabalho|telelavoro|smart working)|thuiswerken|home working|working from home)(?: work(?:ing)?)? (?:(?:is|are) (?:[a-z]+ )?not|isn.t|n.est (?:[a-z]+ )?pas|no (?:es|esta)|non (?:e|sara)|nao e|is (?:[a-z]+ )?niet|ist (?:[a-z]+ )?nicht)(?! (?:an? )?(?:problem|issue|must|pflicht|required|mandatory|necessary|obligatoire|obligatorio))|(?:don.t|do not|can.t|cannot|doesn.t|does not|won.t) (?:do|offer|allow|support|have|permit|provide) (?:any )?(?:remote|home ?office|wfh|hybrid|home[- ]working)|non (?:e|sono) previst\\w+ (?:lo |il )?(?:smart|telelavoro|remoto|lavoro da)|no (?:se contempla|ofrecemos|existe|hay posibilidad de) (?:el )?(?:teletrabajo|remoto)|sem home ?office|(?:there is|there.s) no (?:working|remote|work) (?:from )?(?:home|work|option)';

/** What a firm has on site beside work: "parking on site", "Parkplatz vor Ort". */
const AMENITY =
  '(?:parking|canteen|cafe|cafeteria|gym|creche|nursery|kita|kindergarten|secretar\\w+|secretaria|childcare|accommodation|restaurant|kitchen|housing|chef|doctor|physio|shop|bakery|showers?|pool|sauna|support|security|parkplatz|parkplatze|kantine|cantine|logement|mensa|asilo|parcheggio|guarderia|aparcamiento|comedor|estacionamento|refeitorio|kinderopvang|parkeren|search|solar|seo|storage|generation|energy|experience|safety)';
export const AMENITY_BEFORE = new RegExp(
  `(?<![a-z])${AMENITY}(?: is| are| ist| available| free| libre| gratuite?| gratis)? $`,
);
export const AMENITY_AFTER = new RegExp(`^ ${AMENITY}(?![a-z])`);
/** Whoever writes or earns something from home doesn't speak of the reader's workplace. */
export const SENDERS_HOME =
  /(?<![a-z])(?:(?:write|call|text|ring|reply|answer)(?: to)?(?: me| us)?(?: tonight| later| tomorrow)?|(?:mail|send|post) (?:it|you|this|that|them)(?: \w+)?|i (?:made|make|earn|earned) [^.\n]{1,30}|(?:ich (?:rufe|schreibe|melde)|j.ecris|j.appelle|te llamo|ti chiamo|ik bel|i.ll (?:call|ring|write)) [^.\n]{0,24}|(?:i|we)(?:.d| have)? (?:met|saw|visited|worked)(?: together| with)?(?: you| us| each other)?|(?:can.t|cannot|couldn.t)|(?:customers|people|users) (?:can )?(?:order|buy|book|pay)(?: [a-z]+){0,2}|i(?:.m| also| now)? work(?:ing)?|(?:she|he) works?|you (?:prefer|need|want)(?: it to be)?|(?:interviews?|auditions?|bewerbungsgesprache?|entretiens?|entrevistas?|colloqui|gesprekken)(?: [a-z]+){1,3}) $/;
/** "I work from home": the sender, not the reader. */
export const I_WORK = /(?<![a-z])i(?:.m| also| now)? $/;
/** Places that lie far off: "remote villages". */
export const FAR_OFF =
  /^ (?:villages?|communit\w+|regions?|islands?|clinics?|places|valleys?|corners?|parts of|schools|sites|areas?|towns?|farms?|stations?)(?![a-z])/;
/** A week from its first working day to its last is a whole one. */
export const WHOLE_WEEK =
  /^(?:mon\w*|lun\w*|segunda\w*|maandag)[\s-]{0,2}(?:-|–|to|till|through|bis|a|al|au|tot)[\s-]{0,2}(?:les? |il |el )?(?:fri\w*|frei\w*|fr|vendredi|viernes|venerdi|sexta\w*|vrijdag)/;
