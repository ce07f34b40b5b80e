import { DATE } from './dates-to-come.ts';
import type { WordingRule } from './seeking.ts';

/*
 * The grammar of being free again, folded: a word for free or availability beside a date, room for so many more of
 * those one works for, a search whose object is only "the next one". Each part is a list, so that a new word is one word.
 */

const FEW =
  '(?:(?:mais|mas|altri|altre) )?(?:\\d|an?|one|two|three|four|a few|a couple of|some|eine?n?|zwei|drei|ein paar|une?|deux|trois|quelques|una?|dos|tres|alg[uú]n\\w*|uma?|dois|duas|een|twee|drie|enkele|due|tre|qualche)';
const MORE =
  '(?:more|another|further|extra|additional|new|weitere[nrs]?|mehr|neue[nrs]?|de plus|nouve\\w+|autres?|mas|otr[oa]s?|nuev\\w+|mais|outr[oa]s?|nov[oa]s?|extra|nieuwe?|andere?|altr[oie]|nuov[oie]|alt?r[ae])';
/** Those one works for, in a freelance's or a teacher's words. */
const WORKED_FOR =
  '(?:clients?|customers?|projects?|mandates?|brands?|shows?|accounts?|engagements?|assignments?|commissions?|retainers?|pupils?|studen\\w+|famil\\w+|shops?|practices?|books?|titles?|kund\\w+|mandat\\w*|mandant\\w*|projekte?\\w*|auftrag\\w*|auftrage?|schuler\\w*|missions?|projets?|eleves?|clientes?|proyectos?|encargos?|alumn\\w+|projetos?|alunos?|trabalhos?|klanten?|opdracht\\w*|klus(?:sen)?|project\\w*|leerlingen|client[ei]|progett[oi]|incaric\\w+|alliev[oi]|lavor[oi])';
/** What is left for them. */
const ROOM =
  '(?:room|space|capacity|bandwidth|slots?|places?|time|platz|kapazitat\\w*|luft|raum|de la place|place|un creneau|des creneaux|hueco|sitio|espacio|espaco|vagas?|lugar|agenda|ruimte|plek|plaats|capaciteit|posto|spazio|tempo)';
const HAVE =
  "(?:ha|have|has|[’']ve(?: got)?|got|is|[’']s|are|with|habe|hatte|ist|gibt es|ai|a|reste|garde|tengo|me queda|queda|hay|tenho|resta|heb|is er|ho|c[’']e|mi resta)";
const ROOM_FOR = `${ROOM} (?:left |free |still |noch |nog |ancora |todavia )?(?:for|fur|pour|para|voor|per) (?:just |only |noch |nog )?(?:${FEW}|${MORE})(?: (?:or|oder|ou|o|of) ${FEW})? (?:${MORE}(?: |$))?(?:[a-z-]+ )?(?:${WORKED_FOR}|ones|more)`;
const THEN =
  '(?:then|after(?: that|wards)?|thereafter|danach|dann|anschliessend|ensuite|apres|puis|luego|despues|depois|a seguir|poi|dopo|daarna|dan)';
const FREE =
  '(?:free|available|open|frei|verfugbar|libre|dispo|disponible|disponivel|livre|liber[oa]|disponibile|vrij|beschikbaar)';
const FROM =
  '(?:from|as of|starting(?: in)?|after|ab|nach|a partir d[eu]|des|apres|desde|depois d[eo]|vanaf|na|da|dal|dopo)';
const AT_PRESENT =
  '(?:at the moment|at present|right now|currently|now|again|zurzeit|derzeit|gerade|momentan|aktuell|wieder|en ce moment|actuellement|a nouveau|ahora mismo|actualmente|de nuevo|neste momento|agora|de novo|momenteel|op dit moment|weer|al momento|in questo momento|di nuovo)';
/** What somebody looks for who only knows that it comes next. */
const NEXT_THING =
  '(?:one|thing|step|gig|stint|stop|challenge|adventure|chapter|assignment|contract|post|role|job|mission|mandate|project|ship|kitchen|ward|employer|team|move|opportunity|engagement|place|position)';
const SEEK =
  '(?:looking|searching|hunting|scouting|fishing|angling|casting about|casting around|on the (?:hunt|prowl|trail)|ready|open|itching|waiting|hungry|all set|up|game|eyeing|scanning|exploring|considering|pondering|contemplating|weighing(?: up)?|working out|figuring out|thinking about|after)';

export const SEEKING_FREE: readonly WordingRule[] = [
  {
    // a noun of availability and what comes next: "Prochaine dispo : mi-mars"
    id: 'next-availability',
    words: [
      '(?:next|new|current|prochaine?s?|nachste[nrs]?|aktuelle|neue|proxim[oa]s?|prossim[ae]|eerstvolgende|volgende) (?:availabilit(?:y|ies)|dispos?|disponibilites?|verfugbarkeit(?:en)?|disponibilidade?s?|disponibilita|beschikbaarheid) ?(?::|is\\b|ist\\b|est\\b|es\\b|e\\b|ab\\b|from\\b|a partir\\b|desde\\b|vanaf\\b|da\\b|en\\b|in\\b)',
      `(?:availability|dispo|disponibilite|verfugbarkeit|verfugbar|disponibilidade?|disponibilita|beschikbaar(?:heid)?|frei|libre) ?: ?(?:wieder |again )?(?:ab|from|as of|des|a partir d[eu]|desde|vanaf|per|dal?|im|in|en)? ?${DATE}`,
    ],
  },
  {
    // free beside a date, either way round
    id: 'free-date',
    words: [
      `(?<![\\w’'] (?:is|are) )(?:available|free|bookable) (?:again |anew |then )?(?:from|as of|after|starting|once|by) ${DATE}`,
      `(?:available|free) again\\b(?= *(?:$|[.,;]|from|after|in|on))`,
      `(?:ab|nach|per|seit) ${DATE} (?:\\S+ ){0,5}?(?:verfugbar|buchbar|zu haben|frei(?= *(?:$|[.,;!]| fur))|kapazitat\\w*|luft(?= *(?:$|[.,;!]| fur))|platz fur)`,
      `(?:vanaf|na|per) ${DATE} (?:\\S+ ){0,5}?(?:beschikbaar|vrij(?= *(?:$|[.,;!]| voor))|inzetbaar|ruimte (?:voor|in)|plek voor|tijd voor)`,
      `(?:a partir d[eu]|des|apres|a compter d[eu]) ?${DATE},? (?:\\S+ ){0,4}?(?:libre|dispo\\b|disponible|de la place)`,
      `(?:desde|a partir de(?:l)?|despues de|depois d[aeo]|apos) ${DATE},? (?:\\S+ ){0,4}?(?:libre|disponible|disponivel|livre|hueco|agenda)`,
      `(?:da|dal|dopo|a partire da) ${DATE} (?:\\S+ ){0,4}?(?:liber[oa]|disponibile|spazio per|posto per)`,
      `de la place (?:dans|a) (?:mon|ma) (?:\\S+ )?(?:a partir d[eu]|des|en|apres) ?${DATE}`,
      `(?:volto a ter|vuelvo a tener|retrouve|ho di nuovo|heb ik weer|habe ich wieder) (?:de la |du |un po['’] di )?(?:agenda|hueco|temps|place|spazio|tempo|ruimte|tijd|plek|luft|zeit|platz|kapazitat\\w*)`,
      `(?:agenda|calendario|planning|kalender|diary) (?:aberta|abierta|ouvert|libre|livre|open|offen|frei|vrij|apert[oa]|liber[oa]) (?:again |wieder |weer )?(?:from|for|in|ab|fur|im|para|desde|em|en|a partir d[eu]|des|voor|vanaf|da|per) ${DATE}`,
    ],
  },
  {
    // taken until then, free afterwards
    id: 'then-free',
    words: [
      `(?:until|till|to|through|bis|tot(?: en met)?|jusqu[’'](?:en|a|au|a la)|hasta|ate|fino a(?:l|lla)?) ${DATE}[^.!?]{0,50}?[,;:–-]? ?(?:and )?(?:${THEN}(?: (?:i[’']m|i am|i[’']ll be|bin ich|ben ik|wieder|weer|again|je suis|estoy|estou|sono))? ${FREE}|${FREE} ${THEN})\\b`,
      `(?:in|at|by|at the end of|en|em|a|im|ende|fin) ${DATE},? (?:and )?${THEN} (?:i[’']m |bin ich |ben ik )?${FREE}\\b`,
      `(?:bis|tot) ${DATE}[^.!?]{0,30}?(?:ausgebucht|verplant|vergeben|bezet|volgeboekt),? ?(?:danach|dann|daarna) (?:gern\\w*|wieder|weer|graag)\\b`,
      `(?:engaged|contracted|booked|busy|bound|employed|tied up|under contract) (?:until|till|to|through) ${DATE}[,;:–-] ?(?:and )?(?:then )?nothing (?:after|beyond|then)|bench (?:from|after|in) ${DATE}`,
      `(?:ab|nach|im) ${DATE} (?:nehme|ubernehme|suche) ich (?:\\S+ )?wieder|(?:vanaf|na) ${DATE} neem ik (?:\\S+ )?weer|(?:i )?(?:have|[’']ll have|will have) (?:time|capacity|room) (?:again )?(?:in|from|after) ${DATE}`,
      `(?:finishing|wrapping|winding|wraps|winds|finish)(?: \\w+)? (?:up|down)\\b[^.!?]{0,50}\\b(?:then free|free (?:after|then)|looking (?:for|to)|what have you got|what next)|(?:acabo|termino|acabe|finisco|termine|finis|beende)\\b[^.!?]{0,40}\\b(?:busco|procuro|cerco|cherche|suche) (?:el|o|il|le|la|das|den|un|mi) `,
    ],
  },
  {
    // so many hours or days a week to be had
    id: 'so-many-a-week',
    words: [
      `(?<!\\b(?:is|are|est|ist|es|e|always|also|service|support) )(?:available|dispo|disponible|verfugbar|disponivel|disponibile|beschikbaar|inzetbaar) ?:? ?(?:\\d{1,2}|one|two|three|four|zwei|drei|deux|trois|dos|tres|dois|due|tre|twee|drie|un|ein\\w*|een)(?: ?(?:-|–|to|bis|a|tot) ?\\d{1,2})? ?(?:h|hrs?|hours?|std\\.?|stunden|heures|horas|ore|uur|days?|tage?|j|jours?|dias?|giorn[oi]|dagen?) ?(?:/|a|per|pro|par|por|je|al?la?|de)? ?(?:week|woche|semaine|semana|settimana|semana[li]s?|wk|sem\\.?|w)`,
      `${FREE} (?:in |from |as of |ab |des |en |em |da |vanaf )?${DATE}(?= *(?:$|[.,;)]))`,
      `(?<=^|[|,] ?)(?:ab|a partir d[eu]|from|desde|vanaf|a partir de) ${DATE}(?= *(?:$|[|)]))`,
      `(?:sobra-me|me sobra|me queda|mi resta|mi avanza|bleibt mir|il me reste) (?:\\S+ )?(?:${FEW} )?(?:dias?|jours?|giorn[oi]|tag|hueco|espaco|tempo|tiempo|temps|place|sitio)\\b|(?:half a day|a (?:day|morning|afternoon)|one day) spare (?:each|a|every|per) week`,
      `(?:fin de (?:mission|contrat|cdd|chantier)|fin de (?:contrato|proyecto)|fim de (?:contrato|projeto)|fine (?:contratto|progetto)|projektende|vertragsende|einde (?:contract|opdracht)) ?:? ?(?:en |a |im |ende |a fin |fin |in )?${DATE}`,
    ],
  },
  {
    // at once, at short notice
    id: 'at-once',
    words: [
      '(?:available|bookable) (?:at|on) short notice\\b|short[- ]notice (?:bookings?|jobs?|work|requests?|cover)[^.!?]{0,20}(?:welcome|fine|possible|ok)\\b|immediate (?:start|availability)\\b',
      '(?:kurzfristig|sofort|spontan) (?:verfugbar|einsetzbar|frei|buchbar)\\b|per direct (?:beschikbaar|inzetbaar|vrij)|(?:dispo\\w*|libre) (?:tres vite|sous huitaine|au pied leve)|disponibilidade? inmediata|disponibilidade imediata|disponibilita immediata|disponibile (?:da )?subito',
    ],
  },
  {
    // room for more of those one works for, from a date on or at the moment: without one it is only that work is taken
    id: 'room-for',
    words: [
      `${HAVE} (?:\\w+ ){0,2}?${ROOM_FOR} (?:[\\w-]+ ){0,4}?(?:${FROM} ${DATE}|${AT_PRESENT})`,
      `(?:${AT_PRESENT}|${FROM} ${DATE}),?[^.!?]{0,24}?(?: |(?=[’']))${HAVE} (?:\\w+ ){0,2}?${ROOM_FOR}`,
      `(?<=^|[.;,|–] ?|\\b(?:still|noch|encore|ancora|nog) )${ROOM_FOR} (?:[\\w-]+ ){0,4}?(?:${FROM} ${DATE}|${AT_PRESENT})`,
      `(?:noch|nog|encore|ancora|still|auch) (?:${FEW}|etwas|wat|un peu d\\S+|zwei|\\d) (?:tage?|dagen?|jours?|giorn[oi]|days?|stunden|uur|heures|ore)(?: (?:pro|per|par|a|die|in der) (?:woche|week|semaine|settimana|weeks?))? (?:frei|vrij|libres?|liber[oi]|free|open|offen|zu vergeben)\\b`,
      `(?:${AT_PRESENT} )(?:\\w+ )?(?:kapazitat\\w*|capaciteit|capacity|bandwidth|freiraum) (?:fur|voor|for)\\b`,
      '(?:spare|free|unused) capacity ?(?::|–|,? (?:of )?(?:one|two|three|half|a|\\d) )|(?:\\d|one|two|three|half a|an?) (?:days?|mornings?|afternoons?) (?:a|per|each) week (?:is |are )?(?:going spare|free|open|unsold)\\b',
      "(?<!\\b(?:never|only|cannot|can[’']t) )(?:can|could|able to|happy to|glad to) (?:still )?take (?:on )?(?:something|a (?:small|short|little|second|bit)[a-z -]{0,12}|a little|some(?:thing)? small)\\b(?=[^.!?]{0,30}(?:beside|besides|on the side|on top|alongside|from|next|before|until|now|$|[.,]))",
    ],
  },
  {
    // a search whose object is only that it comes next
    id: 'the-next-one',
    words: [
      `(?<!\\b(?:we|you|they|who|clients|customers|companies|people|teams?) (?:are |is |[’']re )?)${SEEK} (?:\\w+ )?(?:for |to |on |at |into )?(?:the |my |a )?next ${NEXT_THING}\\b(?! (?:of|for|in (?:the|our|your) (?:fight|story|game)))`,
      `(?<!\\b(?:we|you|they|who) (?:are |[’']re )?)${SEEK} (?:for )?what(?:ever)?(?: might| may| could)?(?:[’']s| comes?| is| to do| i do| i will do)? next\\b(?! (?:in|for|at|with) [a-z])`,
      `(?<=^|[.;,|–] ?|\\b(?:i[’']m|i am|am|now|currently|quietly|discreetly|and) )(?:scouting|fishing|angling|eyeing|casting (?:about|around)|sniffing (?:about|around)|on the (?:hunt|prowl)|hunting|gunning|aiming|after) (?:for |at )?(?:an?|my|some|the right) (?:[\\w-]+ ){0,3}?(?:roles?|jobs?|posts?|positions?|berth|move|desk|traineeship|apprenticeship|internship|seat|employer|transfer)\\b`,
      '(?:rolling|coming|roll|come) off (?:of )?(?:my|a|an|this|the|current|contract|project|assignment|mandate)\\b|(?:contract|assignment|mandate|project|post|engagement|placement) (?:finishing|ending|wrapping up|winding down|expiring|running out) (?:in|at|on|by|mid|end|this|next|soon)\\b',
      `(?:contract|post|mandate|assignment|project|lease of me)(?: \\w+){0,2} (?:ends?|runs? out|expires?|finishes|stops)\\b[^.!?]{0,30}[;,.] ?(?:and )?(?:i[’']d like|i would like|i want|need|looking|after that|then|ready|i don[’']t yet)\\b`,
      `(?:keep|bear|have) me in mind\\b|think of me (?:if|when|for)\\b|(?:glad|happy|pleased|grateful|love|like|keen|good) to hear (?:of|about) (?:anything|something|any (?:opening|post|job|vacanc|role|work)|openings|jobs|vacancies|posts)|if you hear (?:of|about) (?:anything|something|an opening|a (?:job|post|role|place))`,
      `(?<!\\b(?:we|clients|teams|they) )(?:start|begin|shall be|will be|starting|[’']ll be) (?:looking|to look)(?: around| again)? (?:in|from|after|this|next) ${DATE}|(?:graduat\\w+|finishing|finish|done)\\b[^.!?]{0,40}\\b(?:hire me|looking at (?:industry|jobs|roles)|need (?:a|work)|want (?:a|to work)|what next)`,
      '(?:suche|freue mich auf|bereit fur|offen fur|frei fur|gespannt auf) (?:\\S+ )?(?:das |den |die |dem |der )?nachste[nrsm]? (?:projekt|auftrag|mandat|aufgabe|herausforderung|station|schritt|stelle|rolle|team|kapitel|job|abenteuer)',
      "(?:je )?(?:cherche|prepare|imagine|pense a|envisage|attends) (?:deja )?(?:la suite|l[’']apres|ma prochaine|mon prochain)\\b|(?:en veille|a l[’']affut|aux aguets)\\b(?! technologique| concurrentielle| reglementaire| juridique| strategique| sanitaire)|en quete de (?:la suite|nouveaute|changement)",
      '(?:busco|busca de|pensando en|preparando|listo para|lista para|voy a por) (?:mi |el |la )?(?:proxim[oa]|siguiente) \\w+|(?:en )?busqueda activa|(?:procuro|a procura d[aeo]|em busca d[aeo]|pront[oa] para) ?(?:o |a )?(?:meu |minha )?proxim[oa] \\w+|(?:zoek|klaar voor|toe aan|op zoek naar) (?:mijn |de |een )?volgende \\w+|(?:cerco|in cerca di|pront[oa] per|alla ricerca di) (?:la |il |un[oa]? )?(?:mi[oa] )?(?:prossim[oa]|nuov[oa]) (?:progett\\w+|incaric\\w+|sfid\\w+|lavor\\w+|opportunita|avventur\\w+|ruol\\w+|impieg\\w+|squadra|azienda|collaborazion\\w+)',
    ],
  },
  {
    // a diary with holes in it
    id: 'gaps',
    words: [
      '(?:calendar|diary|schedule|agenda|kalender|planning) (?:for [a-z]+ )?(?:still |noch )?(?:has|hat|a|tiene|tem|heeft|ha) (?:\\S+ )?(?:gaps?|holes?|lucken|trous|huecos|buracos|gaten|buchi)\\b',
    ],
  },
];

/** What only sounds like it: things on sale, rooms, a house's capacity, a firm's own search. */
export const NOT_SEEKING_FREE: readonly string[] = [
  '(?:app|software|version|release|update|product|produkt|feature|plugin|tool|dataset|course|kurs|book|buch|album|record|report|beta|demo|service|line|range|menu|wine|cheese|it|they|tickets?|seats|rooms?|flat|house|cottage|boat|van|hall|studio|das|sie|es|die \\w+) (?:is|are|ist|sind|will be|becomes?|est|sont|es|son|sera) (?:\\S+ ){0,3}?(?:available|free|verfugbar|disponible|frei|libre|ab)\\b',
  '(?:workshop|class|course|boat|bus|van|room|hall|house|team|company|office|school|studio|shop|restaurant|table|we|our \\w+) (?:\\w+ )?(?:has|have|had) (?:\\w+ )?(?:room|space|capacity|places?) for\\b',
  '(?:free|frei) from (?:gluten|sugar|nonsense|jargon|lactose|lead|palm|plastic)',
  // one project is work that is taken
  `${ROOM} (?:left |free |still |noch |nog |ancora |todavia )?(?:for|fur|pour|para|voor|per) (?:an?|one|une?|uno?|um|eine?n?|een) (?:project|projekt|projet|proyecto|progetto|projeto)\\b`,
  '(?:never|keine?|kein\\w*|no|not|aucune?|sin|sem|geen|nessun\\w*|pas de|plus de) (?:\\w+ )?(?:kapazitat\\w*|capacity|room|space|place|hueco|vagas?|ruimte|plek|posto|platz)\\b',
  '(?:we|our (?:team|firm|company|studio)|my (?:team|firm|company)) (?:\\S+ ){0,2}(?:explor|consider|scout|look|search|hunt|ponder|weigh|book)\\w*',
];
