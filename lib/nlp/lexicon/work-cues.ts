import { WHEN } from './own-account.ts';

/*
 * Hints that alone prove nothing, folded, as parts of regular expressions: a price, a piece of time, an empty place in
 * the diary, a client. Two of different families say together what none says alone: "Six weeks at most, price once I
 * have seen it" is somebody who takes jobs.
 */
export interface CueFamily {
  readonly id: string;
  /** Folded, parts of one regular expression each. */
  readonly words: readonly string[];
}

const N =
  '(?:a|an|one|two|three|four|five|six|eight|ten|twelve|a few|few|couple of|some|half a|\\d+|ein\\w*|zwei|drei|vier|sechs|un|une|deux|trois|quatre|six|dos|tres|cuatro|seis|um|uma|dois|duas|een|twee|drie|vier|zes)';
const SPAN =
  '(?:days?|weeks?|months?|hours?|evenings?|mornings?|afternoons?|fridays?|mondays?|tage?n?|wochen?|monate?n?|stunden|jours?|semaines?|mois|heures|dias?|semanas?|mes(?:es)?|horas|tardes|dagen|weken|maanden|uur|dag|week|avonden)';

/** Who names two of these takes work by the job. */
export const CONTRACT_CUES: readonly CueFamily[] = [
  {
    // what a job costs, and how the price is found
    id: 'price',
    words: [
      '(?:rates|(?:my|day) rate|prices?|fees?|quotes?|estimates?|budgets?) (?:after|once|on|before|depend\\w*|agreed|up ?front|in writing|within|when|if|first|by|per|follow\\w*|come|as per|is fixed|are fixed)\\b',
      '(?:fixed|flat|fair|same|agreed|set|day|hourly|daily|weekly|half-day|project|no success) (?:fees?|rates?|prices?)\\b',
      '(?:send|give|get|make|write|name|ask(?: me)? for|want|need|with|for) (?:you |me |us )?(?:a|an|the|your|my) (?:\\w+ )?(?:quote|price|estimate|proposal|offer|budget|fee)\\b',
      `(?:[€£$] ?\\d+|\\d+ ?(?:€|euros?|eur|chf|pounds|dollars)) ?(?:an?|per|/|pro|die|par|de l[’']|a la|por|la|per|all[’']) ?(?:hour|day|h\\b|week|stunde|tag|heure|jour|hora|dia|uur|dag|page|word|lesson|session)`,
      '(?:i quote|deposit (?:first|second|due|on|of)|(?:all |always |only )?on invoice|i (?:bill|invoice|charge))\\b',
      '(?:half days? exist|minimum booking|travel (?:is |costs )?(?:extra|included)|plus (?:vat|expenses|travel)|kit included|(?<!the |purchase |supplier |unpaid |late |process |your )invoice[ds]? (?:in|monthly|weekly|via|through|by|on|at|from)\\b|vat registered)',
      '(?:angebot|preis|kostenvoranschlag)\\w* (?:schreib|mach|schick|nenn|komm|gern|folgt|nach)\\w*|(?:schreibe|mache|schicke|nenne)\\b[^.!?]{0,30}\\b(?:angebot|preis)\\b|zum (?:fest)?preis|honorar\\b|preise? (?:je|pro|nach)\\b|anfahrt (?:extra|inklusive|nach)',
      'devis (?:dans|en|sous|avant|gratuit|rapide)\\b|(?:un|le|mon|avec) (?:prix|tarif|devis)\\b|tarifs? (?:selon|a la|au|par)|facture (?:a moi|incluse|comprise)',
      '(?:precio|presupuesto|tarifa) (?:cerrad[oa]|fij[oa]|previ[oa]|segun|por)\\b',
      '(?:el|un|mi|con|paso|mando|doy|te digo) (?:precio|presupuesto|tarifa)\\b|factura (?:mia|incluida|propia)',
      '(?:o|um|meu|com|passo|mando) (?:preco|orcamento|valor)\\b|diarias?\\b|por (?:prato|peca|pagina|sessao)|nota fiscal',
      '(?:een|mijn|met) (?:prijs|offerte|tarief)\\b|(?:prijs|offerte) (?:na|vooraf|op)',
    ],
  },
  {
    // how long or how often, one job at a time
    id: 'piece',
    words: [
      '(?:one|two|three|1|2) (?:[a-z-]+ ){1,3}at a time\\b',
      `${N} (?:to ${N} |or ${N} )?${SPAN} (?:at (?:a time|most|the longest|a stretch|the least)|each\\b|is my|are my|per (?:job|piece|client)|or (?:less|more|longer|so)|minimum)`,
      `(?:for|in blocks of|stints? of|jobs of|stays? of|usually|typically|mostly) ${N} (?:to ${N} |or ${N} )?${SPAN}\\b(?! (?:a|per|of experience|ago|now))`,
      `(?:\\w+ to )?\\w+ ${SPAN} (?:is|are) (?:my|the) (?:sweet spot|usual|limit|maximum|minimum|norm)`,
      '(?:one|two|three|four|five|six|\\d) (?:a|per) (?:month|week|quarter|season|year)\\b(?! (?:i|we|at school|per child))',
      `(?:usually|mostly|about|always) \\w+ ${SPAN} (?:from|door to door|start to finish|in all)`,
      '(?:one|two|1|2) days? a (?:week|month|fortnight)\\b',
      '(?:my|the) usual (?:stay|stint|stretch|job|run)\\b',
      '(?:half|single|odd|whole|full) days?\\b(?! (?:of rest|off|nursery|kindergarten|school|workshop for))',
      '(?<!priced |forecasts? |updated |demand |sales |load )(?:by|per) the (?:day|week|hour|cut|job|project|session|month|piece|half day)\\b',
      `${N} (?:[a-z]+ )?(?:jobs|books|houses|memoirs|films|sites|pieces|rooms|projects|theses|kitchens|weddings|teses|proyectos|trabajos) (?:a|per|each|por|al|par|pro|per) (?:year|quarter|month|season|trimestre|ano|mes|an|mois|jahr|jaar)`,
      'as long as (?:it takes|you need|needed)|until (?:it|things|the (?:ship|dust|new|next)|you|they|somebody|someone)\\b[^.!?]{0,24}\\b(?:runs?|stands?|works?|settles|found|hired|find|hire|arrives?|back|steady|starts?)',
      '(?:ein|zwei) \\w+ (?:nach dem anderen|auf einmal)|(?:tage|wochen|stunden)weise|auf zuruf\\b',
      '(?:un|une) (?:\\S+ )?a la fois|a la (?:semaine|journee|tache|carte)',
      '(?:por|a) (?:semanas|dias|horas|entregas?|meses|encargo)\\b|por entrega|de un[oa] en un[oa]',
      '(?:um|uma) \\w+ (?:de cada|por) vez|por (?:semana|entrega|diaria)',
      '(?:een|eén) \\w+ tegelijk|(?:liefst )?(?:twee|drie|vier) dagen\\b',
    ],
  },
  {
    // an empty place in the diary, or how full it is
    id: 'capacity',
    words: [
      '(?:slots?|gaps?|openings?|weeks?|evenings?|mornings?|afternoons?|days?|dates|places?|space) (?:is |are |to )?(?:still |again )?(?:left|free|open|going|spare|available|untaken)\\b',
      '(?:one|two|some|next|last|my next|few) (?:free |open |spare |more )?(?:slots?|gaps?|openings?)\\b',
      `free (?:to (?:start|take|begin|do)|again|from ${WHEN}|in ${WHEN}|after|for (?:one|two|a|another|something))`,
      '(?:usually|mostly|often|already|fully|currently|now) (?:taken|booked|full|fully booked)\\b',
      '(?:(?:my|short|long) (?:waiting (?:list|time)|lead time|turnaround|diary)|turnaround (?:is|of)|books? (?:are )?open|diary (?:is |has )?(?:open|full|free|fills))\\b',
      `(?:taken|booked|busy|full) (?:up )?(?:until|till|to|through) (?:${WHEN}|the)`,
      '(?:to spare|room (?:for|left)|(?:free|spare|some|limited|open|remaining) capacity|capacity (?:for|from|left|again|available|opens)|spare (?:time|hours|days))\\b',
      '(?:weeks?|days?|months?|early|long) (?:ahead|in advance|notice)\\b|ask early|book early',
      'vorlauf\\b|wartezeit\\w*|noch (?:platz|zeit|luft|frei\\w*)\\b|termine? (?:bitte|frei|ab|nach)|ausgebucht|frei ab|freie[rns]? (?:platz|platze|termin|tage|wochen)',
      'delai\\w*|(?:reste|encore|des) (?:\\S+ )?(?:places|creneaux?|disponibilites?)\\b|complet jusqu',
      '(?:tengo|queda|hay|un) (?:un )?huecos?\\b|(?:pide|reserva) (?:fecha|cita)|lista de espera|agenda (?:abierta|libre|hasta)',
      '(?:proxima|uma|ultima) vagas? (?:abre|livre|em|para)?|agenda aberta|lista de espera|horarios? livres?',
      'wachttijd|wachtlijst|(?:nog|daarna|weer) (?:plek|ruimte|tijd)\\b|volgeboekt',
    ],
  },
  {
    // who gives the work
    id: 'client',
    words: [
      '(?:my|our|new|for|other|most|some|two|three|small|past|several|regular|with|by) clients?\\b(?! (?:data|records|portal|side|onboarding|services? (?:team|manager)|relations|success|account))',
      'clients (?:buy|hire|call|ask|come|get|range|include|say|are)\\b',
      'commissions?\\b(?! (?:of|on) (?:human|europe))|(?:your|a|the|every) brief\\b|enquir\\w+|bookings?\\b',
      '(?:people|companies|firms|teams|agencies|editors|producers|studios|owners|charities|clinics|councils|schools|start-?ups|founders|they) (?:borrow|share|rent|hire|call|book|ring|bring|engage) me\\b',
      '(?:your|send (?:me )?(?:your|the|a)) (?:task|job|project|script|brief|manuscript|measurements|plans|draft|text|problem|idea|drawings|files)\\b',
      '(?:auftrag|auftrage|auftraggeber\\w*|kundenprojekt\\w*|kund(?:en|innen))\\b|(?:ihr|euer|dein) (?:projekt|text|auftrag)\\b',
      "(?:clients?|commandes?|donneurs? d[’']ordre|votre (?:projet|texte|manuscrit))\\b",
      '(?:clientes?|encargos?|tu (?:proyecto|texto)|entregas?)\\b',
      '(?:clientes?|encomendas?|seu (?:projeto|texto)|teses)\\b',
      '(?:opdrachtgevers?|klanten|opdracht\\w*|jouw project)\\b',
    ],
  },
  {
    // in somebody's place for a while
    id: 'stand-in',
    words: [
      '(?<!(?:wants?|likes?|likes? to have|has|have) )(?:i |to |who )?(?:stand|standing|(?<!(?:wants?|likes?|has|have) to )fill|filling|step|stepping|jump) in\\b(?! (?:line|front|the|this|forms?))',
      '(?:(?:i|to|can|who|and|sometimes|often) cover for|cover(?:ing)? (?:while|when|leave|absences?|sickness)|covering for)\\b',
      '(?:while|when|after|because) (?:someone|somebody|a|the|your|their) (?:\\w+ )?(?:is|are|has|have|goes) (?:away|ill|sick|on leave|left|gone|missing|off)',
      'i come in (?:when|where|after|for)|i come when|called in (?:when|after)|brought in (?:when|after|to)',
      '(?:(?:colleagues?|staff|managers?|heads?|doctors?|teachers?|nurses?|people|those|someone|somebody|who|owners?|leads?) (?:\\w+ )?(?:is |are |goes |go )?(?:on|in)|during|for) (?:\\w+ )?(?:parental|maternity|sick|paternity|annual) leave|(?:colleagues|staff|people|doctors) on leave',
      'vertretung(?!slehr|splan|sstund|sbefug|smacht)\\w*|einspringen|springe ein|ubergangsweise|zwischenzeitlich',
      'remplac(?:e|ements?|er)\\b|interim\\b(?! (?:managers|executives|leaders|staff|accommodation|storage|solution|payments?|measures?|results?|report))|de transition',
      'suplenc\\w+|sustituc\\w+|sustituy\\w+|de paso\\b',
      'substitui\\w*|temporad[ao]\\b',
      'inval\\w*|vervang\\w*|tijdelijk\\w*',
    ],
  },
];

/** Who names two of these looks for work. */
export const SEEKING_CUES: readonly CueFamily[] = [
  {
    // the last post is over, or will be
    id: 'over',
    words: [
      'my (?:last|old|former|previous) (?:employer|job|company|team|firm|post|office)\\b[^.!?]{0,50}\\b(?:closed?|bought|folded|sold|moved|gone|ended|shut|left|merged|disappeared|wound|bankrupt|insolven\\w+)',
      '(?:our|the|my) (?:office|shop|plant|site|company|employer|newsroom|department|branch|team|paper|start-?up) (?:has |was |is |will |got )?(?:be |being )?(?:clos\\w+|shut\\w*|wound up|folded|folding|gone|cut|dissolved|sold|bankrupt)',
      '(?:laid off|made redundant|let (?:me |us )?go|redundanc\\w+|(?:that|which) no longer exists|cut in (?:the|a)|restructured out)\\b',
      '(?:my|the) (?:post|position|role|contract|grant|fellowship|funding|assignment|internship|traineeship|placement|studies|degree|course|training|season|tour|show|project|apprenticeship)\\b[^.!?]{0,16}\\b(?:ends?|folds?|is done|is finished|wraps?|wound up|runs? out|expires?|finishes|disappears|is up|is over|goes|closes)\\b',
      `(?:here|there|under contract|employed|busy|booked) until (?:${WHEN}|the)`,
      '(?:last|final) (?:day|week|shift|term) (?:is|was|in|here|on)\\b|notice (?:is|period|handed|given)\\b|gave notice|serving (?:my )?notice',
      'i (?:graduate|finish|qualify|retrain\\w*|hand in)\\b|back from (?:parental|maternity|sick|a) ',
      '(?:coming|going) back (?:after|to)\\b|return(?:ing)? (?:after|(?<=returning )(?:in|this|next)\\b|to (?:work|practice|the))\\b|refresher (?:course )?(?:done|finished|passed)',
      'between (?:chapters|things|ships|posts|employers|kitchens|jobs|contracts|roles|stools)\\b',
      '(?:trained|apprenticed|graduated|qualified|finished) (?:in|at|last|this)\\b|(?:degree|diploma) (?:last|this)\\b|(?:newly|recently|just|freshly) (?:qualified|registered|arrived|moved|back|graduated|certified|licensed)|fresh (?:out|off|from)',
      'mein(?:e)? (?:vertrag|stelle|projekt|abteilung|firma|praktikum|studium)\\b[^.!?]{0,24}\\b(?:endet|lauft|schliesst|fallt weg|ist weg|vorbei)|saison (?:zu ende|vorbei)|aus (?:der )?(?:elternzeit|mutterschutz|sabbatical)\\w* zuruck|zuruck aus|gekundigt|insolven\\w+|(?:walz|lehre|studium|ausbildung) (?:beendet|fertig|abgeschlossen|vorbei)',
      "(?:mon|ma) (?:poste|contrat|mission|entreprise|boite|usine|these|stage|cdd)\\b[^.!?]{0,24}\\b(?:disparait|s[’']acheve|se termine|ferme|prend fin|supprime)|saison finie|nouvellement \\w+|fraichement \\w+|licenci\\w+ economique",
      '(?:acab[oa]|termin[oa]) (?:el |la |mi )?(?:proyecto|contrato|carrera|beca|practicas|obra)|me (?:deja|quedo|dejan) (?:en la calle|sin trabajo)|recien (?:llegad|titulad|salid)\\w+|cerro (?:la|el|mi)',
      '(?:acab(?:ei|o|a)|termin(?:ei|o|a)) (?:o |a |meu )?(?:projeto|contrato|estagio|curso|obra)|recem[- ]\\w+|fechou (?:a|as)',
      '(?:opdracht|contract|project|stage|baan)\\b[^.!?]{0,24}\\b(?:loopt|eindigt|stopt)|net (?:afgestudeerd|verhuisd)|ontslagen',
    ],
  },
  {
    // what one would like
    id: 'wish',
    words: [
      "(?:i would|i[’']d|would) (?:\\w+ )?(?:like|love|enjoy|prefer|rather (?:stay|work|be))\\b(?! to (?:know|hear|thank|read|see|meet|discuss|talk))",
      'i would (?:go|move|take|join|travel|swap|happily)|(?:would|happy to) (?:relocate|move)|[a-z]+ or (?:fully )?remote\\b|remote or [a-z]+|anywhere (?:with|near|between|by the|in)\\b',
      '(?:je cherche|ich suche|busco|procuro|ik zoek) (?:une?|mon|ma|ein\\w*|un[ao]?|uma?|mi|a minha|o meu|een)\\b|quero (?:a |o )?(?:minha|meu) (?:primeir|proxim)\\w+|quiero (?:mi )?(?:primer|proxim)\\w+',
      '(?:days|nights|evenings|mornings|weekends|weekdays) only\\b',
      'would be (?:a )?(?:lovely|nice|great|good|welcome|perfect|fine|a joy|a dream)\\b',
      "what i[’']d like|what i want (?:next|now)|(?:^|[.!?] )?next(?: up)?: |looking\\b(?! (?:at|after|back|up|down|into|like|forward|for (?:patterns|bugs|trouble|leaks)))|both (?:are )?fine",
      'itch\\b|bored|restless|ready (?:for|to)|hungry for|want(?:s|ed)?: |(?:want|need) (?:in|out|a (?:change|crew|bench|place|harbour|home))\\b|will (?:test|trade|work|write|cook|code|travel|move|relocate)\\b',
      'bereit fur (?:ein|den|die|neu)|ware (?:\\S+ ){0,3}?(?:schon|toll|was|fein|gut|recht|richtig)|(?:hatte|mochte|wurde) (?:ich )?(?:gern\\w*|mich|wieder)|wunsche mir|am liebsten|gern(?:e)? (?:in|bei|wieder|auch)',
      "j[’']aimerais|je voudrais|je souhaite|serait (?:bien|ideal|parfait)|preneu[rs]e?\\b|idealement",
      'me gustaria|quisiera|ojala|preferiblemente|seria (?:ideal|perfecto)',
      'gostaria|adoraria|seria (?:otimo|bom|ideal)|de preferencia',
      'liefst|graag|zou (?:fijn|mooi|leuk)|het liefst|voorkeur',
    ],
  },
  {
    // somebody is asked to call, tell or open a door
    id: 'call',
    words: [
      'any (?:[a-z]+ ){1,6}(?:please|out there|hiring|with room)\\b|any [^.!?]{3,60}, please\\b',
      '(?:any|which|a) doors? (?:ajar|open)|all ears\\b|(?:know|heard) of (?:a|an|any|something|somebody|someone)|empty (?:chair|desk|seat|stool)|(?<!\\b(?:every(?:body|one)|any(?:body|one)|some(?:body|one)|those|people|one) )(?:who|anyone|anybody) (?:needs|has|knows|wants)\\b',
      'if (?:you|your (?:team|company|firm|lab|kitchen|crew|ship|school)) (?:know|need|needs|want|wants|are missing|is missing|is short|are short|hire|are hiring|is hiring)\\b|if (?:you|your (?:team|company|firm|lab|kitchen|crew|ship|school)) ha(?:ve|s) (?:room|space|work|need|use|something|anything|one|any|such|that|(?:an?|some|any) (?:\\w+ )?(?:place|post|job|opening|vacancy|desk|bench|chair|seat|role|position|shift|team|use|need|gap|spot|start))\\b',
      'tell me (?:if|where|who|about (?:jobs|openings|posts|it))\\b|surprise me|(?:offers?|hints?|tips?|leads?) (?:to|please|welcome|gladly|by)\\b|try me\\b',
      'wer (?:braucht|sucht|hat|kennt|nimmt)|hinweise|tipps? (?:gern|an|bitte)|sagt mir',
      'qui (?:cherche|a besoin|recrute|connait)|faites[- ]moi signe|une piste|des pistes|dites[- ]moi',
      'quien (?:me|necesita|sabe|busca)|avisad?me|si sabes de|si buscas|a ver quien',
      'quem (?:precisa|sabe|procura|me)|avisem?|se souber',
      'wie (?:zoekt|heeft|weet)|tips (?:welkom|naar)|weet je (?:iets|een)',
    ],
  },
  {
    // from when on
    id: 'date',
    words: [
      `(?:from|starting|start|as of|after|and after|available|free|begin\\w*) (?:the |1 |1st )?(?:${WHEN}|summer|holidays|exams|easter|christmas|new year)\\b`,
      '(?:after|from) (?:that|then|there)[:,]',
      `(?:next|first) (?:gap|free|opening|start|slot)\\b`,
      `(?:ab|per|zum|nach) (?:dem |der |mitte |ende |anfang )?(?:${WHEN}|sommer|ostern|ferien|prufung|\\d\\.)`,
      `(?:des|a partir d\\w+|a compter|apres|courant) (?:le |la |l[’'])?(?:${WHEN}|ete|vacances|fin)`,
      `(?:desde|a partir de|despues de|y despues) (?:el |del? )?(?:${WHEN}|verano|navidad|tengo)`,
      `(?:desde|a partir de|depois d\\w+) (?:${WHEN}|verao|natal)`,
      `(?:vanaf|per|na|daarna) (?:${WHEN}|de zomer|ruimte|vrij)`,
    ],
  },
];
