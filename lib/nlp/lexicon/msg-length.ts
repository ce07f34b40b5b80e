import { Lean } from '../message/lean.ts';
/** Units of length, folded; parts of regular expressions. */
export const MONTH =
  'months?|mths?|mos?(?![a-z])|m(?=\\s?(?:[,;.)(/+|–-]|$|\\n|contract|ftc|initial|rolling|fixed|assignment|project|extension|term|interim|maternity|cover|renewable|c2h|w2|outside|inside|remote|hybrid|secondment|role|gig))(?!\\s?(?:\\d|cap|post|pre))|mons?(?![a-z])|monat(?:e|en|s)?|monatige[rsn]?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|mnd(?![a-z])';
export const WEEK = 'weeks?|wks?|wochen?|wochige[rsn]?|semaines?|semanas?|settiman[ae]|weken|week';
export const YEAR = 'years?|yrs?|jahr(?:e|en|es)?|jahrige[rsn]?|ans?|annees?|anos?|ann[io]|jaar';
/** A quarter is three months. */
export const QUARTER =
  'quarters?(?! (?:past|of an|to (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)))|quartal(?:e|s)?|trimestres?|trimestri|kwarta(?:al|len)';
/** Two weeks. */
export const FORTNIGHT = 'fortnights?|quinzaines?|quincenas?|quinzenas?';
/** A month of a person's work, in a line that states the length. */
export const PERSON_MONTH = 'mm';
export const MORE = '(?:full|whole|solid|volle|ganze|more|further|weitere|calendar|consecutive|other) ';

/** "One year and six months" is one length. */
export const MONTHS_AFTER =
  /^,? (?:and |und |et |y |e |en )?(\d{1,2}|[a-z]{2,10}) (?:months?|mos?|monate?n?|mois|meses|mesi|maanden|maand)(?![a-z])/;
export const YEARS_BEFORE =
  /(?:\d|one|two|three|four|five|ein|zwei|drei|vier|un|deux|trois|dos|tres|due|tre|um|dois|een|twee|drie) ?(?:years?|yrs?|jahre?n?|ans?|annees?|anos?|ann[io]|jaar),? (?:and |und |et |y |e |en )?$/;

/** A line that states the length. */
export const LABEL =
  /(?:^|[\n,;(•|])[^\n\p{L}]{0,6}(?:visibilite|visibilidad|visibilita|duration|contract length|contract duration|contract term|contract|length|term|period|laufzeit|dauer|projektdauer|zeitraum|einsatzdauer|vertragsdauer|duree|duree de la mission|duracion|plazo|durata|duracao|prazo|duur|looptijd|termijn|timeline|time ?frame|zeitrahmen|zeithorizont|delais?|tiempos|tempi|doorlooptijd)\s{0,2}(?:[:=–-]|(?<=visib\w{3,5}\s{1,2}))\s{0,2}(?:about |ca\.? |approx\.? |initially |zunachst |min\.? |mindestens |circa |env\.? |environ |up to )?$/u;

/** Not a length of work: experience, ages, deadlines, frequencies, notice, the past. */
export const NOT_BEFORE =
  /(?:(?<![a-z]|[a-z]-)(?:(?:bonus|retention|clawback|lock-?in) ?\(|(?:bruts?|nets?|mensuels?|brutos|netos|mensuales|mois|mes) (?:sur|en|por)|(?:il y a|ca fait|daqui a|de aqui a|da qui a)|(?:deadline|frist|abgabetermin|echeance|scadenza|plazo de entrega)(?: (?:is|of|in|ist|von|est|de|di|es|e))?:?|(?:i|we|they|he|she) (?:searched|looked|waited|tried|fought|argued|struggled|travelled|talked|thought)(?: [a-z]{2,8})? for|argued about for|(?:cash|runway)(?: [a-z]{2,10}){0,2}|(?:happy|glad|willing|ready) to stay(?: on)?(?: for)?|(?:waited|lost)(?: for)?|(?:kept|left|had) [a-z]{2,8} waiting(?: for)?|(?:was|were|been) (?:closed|shut|empty|vacant|away|abroad|ill) for|is (?:closed|shut) for|booked (?:out|up|solid) for|(?:baby|son|daughter|puppy|twins) (?:is|are)|(?:warranty|garantie|garantia|garanzia|licen[cs]e|lizenz|licencia|licenza|subscription|lease|visa|permit|patent|loan|kredit|mietvertrag|bail|passport) (?:lasts?|runs?|ran|is valid|gilt|lauft|dure|vale|loopt|dura)(?: for)?|(?:delayed|late|behind) by|raising|raise|raised|every|each|within|in the (?:last|past|next|first)|(?<!for the |over the |during the |the coming |die |pour les |voor de )next|in|last|past|previous|these|the first|first|since|after|ago|alle|seit|nach|vor|binnen|innerhalb von|letzten|vergangenen|tous les|toutes les|depuis|dans|d.ici|sous|apres|cada|hace|desde|en|em|dentro de|despues de|ogni|da|fra|tra|entro|dopo|ha|a cada|depois de|elke|sinds|na|over|notice|kundigungsfrist|notice period|preavis|probation|probezeit|proefperiode|warranty|garantie|aged?|turns|turned|for over|for more than|once|twice|(?<!erst |zunachst )einmal|zweimal|volte|fois|veces|vezes|keer|of)|(?<!\/)\/)\s{0,2}(?:of |a |the |is |von |de |: ?|about |almost |nearly |only |just )?$|(?:every|each|alle|cada|ogni|elke|tous les|experience|erfahrung|aged)\s(?!laufen|dauern|runs?|lasts?|are )\w{0,8}\s?$|(?<![a-z])(?:probation(?:ary)?|probezeit|trial(?: period)?|periode d.essai|periodo de prueba|periodo di prova|proeftijd|notice(?: period)?|preavis|preavviso|preaviso|aviso previo|periodo experimental|kundigungsfrist|opzegtermijn|handover|passation|ubergabe|einarbeitung|traspaso|passaggio di consegne|inwerkperiode|overdracht)(?! (?:the (?:contract|assignment|project)|you|we) )[^.\n,;]{0,28}$|(?<![a-z])(?:(?:forecast|prognose|prevision)s? (?:for|fur|pour|para) (?:the next |die nachsten )?|(?<!(?:be|you|(?:diary|calendar|seat|desk|agenda) is) )free for |(?:took|tardo|llevo|ha impiegato|ci ha messo|demorou|levou|duurde|kostte|a pris|a mis)(?: [a-z]{2,12}){0,3}\s{1,2}$|(?:data|records?|reports?) (?:covers?|spans?) )$/;
/** … unless the work is spread over it. */
export const SPREAD =
  /(?<![a-z])(?:whole|all|entire|rest|remainder|course) of (?:the|those|these|all) $|(?<![a-z])for (?:at least|a minimum of)\s$|(?:need|want|hire|book|engage) (?:you |someone |somebody |help |it )?for around\s$|(?<![a-z])(?:when|wann|quand|cuando|quando|wanneer) ?: ?(?:within|in|innerhalb von|binnen|sous|dans|en|entro|em)\s$|(?:sessions?|meetings?|visits?|calls|workshops?|lectures|interviews|sitzungen|termine|seances|reunions|sesiones|reuniones|sessioni|incontri|sessoes|reunioes|sessies|bijeenkomsten) (?:in|within|over|dans|sur|en|in|su|em|innerhalb von|binnen)\s$|(?<![a-z])(?:sections|modules|blocks|courses|terms|rotations|blocke|sessions de|modulos|moduli) of\s$|(?<![a-z])(?:completion|complete[d]?|deliver(?:y|ed)|finish(?:ed)?|consegna\w*|fertig\w*|abgabe|lieferung|livraison|rendu|entrega\w*|oplevering|klaar)(?: [a-z]{2,10}){0,2}? (?:within|in|entro|innerhalb von|binnen|sous|dans|en|dentro de|em)\s(?:about |around |etwa |circa |ca\.? |environ |unos |ongeveer )?$|(?<![a-z])(?:a month|per month|each month|every month|monthly|a fortnight|each fortnight|fortnightly|im monat|pro monat|par mois|al mes|al mese|por mes|ao mes|per maand|weekly|a week|each week|every week|wochentlich|pro woche|par semaine|por semana|a settimana|per week|hebdomadaires?|semanales|settimanali|wekelijks|sessions?|sitzungen|seances|sesiones|sessioni|visits?|vesting|vests?|runs?|running|lauft|spread|verteilt)(?: [a-z]{2,9})? (?:over|across|uber|auf|sur|en|su|over)(?: the)?(?: next)?\s$|(?<![a-z])over the next\s$|\d[ k]?(?:gross )?(?:over|spread over)\s$|(?:is|are|.s|.re|comes|ist|est|esta|e|is)? ?(?:back|returns?|zuruck|de retour|de vuelta|vuelve|rientra|torna|de volta|terug)(?: to work)? (?:in|dans|en|tra|em|over) (?:about |around |roughly |etwa |ca\.? |environ |unos |circa |cerca de |ongeveer )?$|(?:manuscript|draft|final version|manuskript|manuscrit|manuscrito|manoscritto) (?:is )?(?:due )?(?:in|within|dans|en|tra|em)\s$|(?:ends?|ended|ending|runs? out|stops?|expires?|is over|finishes|endet|auslauft|termine|acaba|finisce|termina|eindigt|afloopt) (?:after|nach|apres|al cabo de|despues de|dopo|apos|depois de|na)\s$|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|seis|due|tre|quattro|dois|duas|quatro|twee|drie|vier|vijf|zes) [a-z-]{3,14},? (?:over|across|spread over|verteilt (?:auf|uber)|repartis? sur|reparties? sur|distribuid[oa]s en|distribuit[ie] su|verspreid over)\s$|(?:should|will|would|may|might|to|can|could) last\s$|(?:estimated|spread|hours|hrs|stunden|days|tage|heures|jours|ore|horas|uren|interim|cover|assignment|contract|term|project|engagement|commitment|secondment|mission|(?<!(?:notice|probation|probationary|trial) )period(?!e d.essai|o de prueba|o di prova|o experimental)|stint|stand-in|placement|pilot|programme|visibilite|visibility|program|duration|mandate|mandat|projekt|vertrag|contrat|contrato|contratto|opdracht|duree|duracion|durata)[^\n.]{0,18}(?:over|of|in|von|de|di|van|en|within)\s(?:about |around |some |initially |at least )?$|(?:contratto|contrato|durata|incarico|progetto)\s(?:a progetto )?da\s$|(?:the coming|die nachsten|den nachsten|les prochain\w*|los proximos|nei prossimi|nos proximos|de komende)\s$/;
const RESULT =
  '(?<!(?:first|rough|early|raw|initial) )(?:reports?|stud(?:y|ies)|web ?site|site|app|films?|videos?|book|translations?|prototype|plans?|drawings|analysis|dashboard|manuscript|catalogue|brochure|logo|song|chapters?|articles?|texts?|concept|review|audit|whole thing|lot|last (?:one|part|piece|of them)|final version|all of it|it all|everything)';
/** What is to be there by then, so that it lasts as long: "a report in ten weeks", "Umsetzung binnen 12 Wochen". */
export const UNTIL_DONE = new RegExp(
  `(?<![a-z])(?:expect|need|want|like|wish|should|must|to|with|for) [^.!?;\\n]{0,16}${RESULT}(?: (?!opens?|opened|starts?|launch|closes?|was|were|took|due)[a-z0-9-]{1,12}){0,4} (?:with)?in (?:about |around |some )?$|(?<![a-z])(?:be|have it|have them|is|are|all|get it) (?:all )?(?:done|handed in|wrapped up)(?: [a-z]{2,8})? (?:with)?in (?:about |around )?$|(?:(?:think|thinking|dream) of|pens(?:o|amos|ando|ado) en) (?:about |around |some |unos )?$|(?:umsetzung|realisierung|ausfuhrung|durchfuhrung|fertigstellung|bericht|gutachten|ubersetzung|entwurf)(?: (?:bitte|soll|sollte|muss|erfolgt|ist|spatestens)){0,2} (?:innerhalb von|innert|binnen|in) $|(?:remise d|rendu d|redaction d|realisation|rapport|traduction|livrables?|travaux)(?:[ue]s?)? ?(?:[a-z]{1,12} ){0,3}(?:sous|dans|dans les|en) $|(?:informe|texto|traduccion|ejecucion|redaccion)(?: [a-z]{2,10}){0,2} en $|(?:relazione|rapporto|testo|traduzione|esecuzione|realizzazione)(?: [a-z]{2,10}){0,2} (?:entro|in) $|(?:relatorio|execucao|texto|traducao)(?: [a-z]{2,10}){0,2} em $|(?:rapport|uitvoering|realisatie|vertaling)(?: [a-z]{2,10}){0,2} (?:binnen|in) $`,
);
/** "I've been sitting on this plan for a year": how long somebody has done so by now. */
export const SINCE_THEN = new Lean(
  /(?<![a-z])(?:i|we|they|he|she)(?:.ve| have|.d| had|.s| has) (?:all |now |long |only |already )?(?:been|thought|run|kept|had|done|known|followed|read|watched|admired|enjoyed|used|heard|written|taught|wanted|chased|wondered|collected|built|held|grown|carried|sat|tried|saved|fought|lived|spent|gone|worked|dreamt|dreamed|looked|waited|nursed|toyed|played|lain)(?![a-z])(?:(?!need|want|look for|seek|hir|searching|contract|role|position|post |have (?:an?|one|two|room|work|money) |project|budget|opening|vacanc|cover|approved|secured|asked|find |somebody|someone|you(?![a-z]))[^.!?;\n]){0,90} for (?:about |over |almost |nearly |more than |well over |some )?$/,
);
/** … or worked through an agency before a firm takes somebody on: "permanent after 7 months via us"; with a bar as below. */
export const VIA_US = new Lean(
  /(?<![a-z])(?:perm(?:anent)?|vaste?(?: [a-z]{3,12})?|fest(?:angestellt|anstellung)?|unbefristet|ubernahme|overname|cdi|indefinid[oa]|fij[oa]|fiss[oa]|indeterminato|efetiv[oa]|hired|taken on) (?:after|from|nach|na|apres|tras|despues de|dopo|apos|depois de) \|,? (?:(?:in detachering|en interim|como temporal|in somministrazione|temping|on our books) )?(?:via|through|over|with|uber|bei|par|chez|por|con|tramite|attraverso|com|bij|op) (?:us|uns|ons|onze|nous|nosotros|noi|nos)(?![a-z])/,
);
/** … or paid at a rate of its own: "first 6 months at $55/hr"; what stands before and after, with a bar between. */
export const FIRST_AT = new Lean(
  /(?<![a-z])first \|,? (?:(?:are|is|run|will be) )?(?:fixed|guaranteed|firm|committed|secured|certain)(?! (?:rate|pay|salary|income|price|hours))|(?<![a-z])first \|,? (?:(?:are|is|run|will be) )?(?:at|on|for|as an?)? ?(?:contractor|freelanc|trial|[$¤£](?!0)|[1-9]|usd|eur|gbp|w2|1099|contract)|after \|,? (?:(?:they|we|you|it)(?:.d|.ll| would| will| can| may)? )?(?:converts?|go perm|become perm|be converted)|(?:hour|hr|h|day) (?:for |in )?the first \|,? (?:then|after)/,
);
/** … or paid so long and no longer: "3k a month for the first half-year, then shares". */
export const PAID_FIRST = /(?<![a-z])(?:pay you|paid|a month|per month|monthly) for the first $/;
export const THEN = /(?<![a-z])(?:after(?:wards| that)?|then)(?![a-z])/;
export const NOT_AFTER = new Lean(
  /^,? (?:i|we)(?:['’]ve| have|['’]d| had)(?![a-z])|^ (?:are|sind|sont|son|sono|sao|zijn) (?:a |the |la |die |el )?(?:probation|probezeit|trial|unpaid|periode d.essai|periodo de prueba|periodo di prova|proeftijd)|^ lang (?:hab|hat|war|ge[a-z]+t(?![a-z])|such|auf)|^(?:['’]s?)?\s{0,2}(?:\+ ?)?(?:of runway|runway|of (?:cash|savings|money|burn)|to live|(?:in|out of) (?:every )?(?:\d|two|three|four|five|six|eight|ten)(?![a-z])|(?:of )?(?:probation|probezeit|proeftijd)|d.essai|di prova|de prueba|(?:full |paid |fully paid |half )?(?:maternity|parental|paternity|sick) pay|visa|permit|degree|diploma|supply(?! (?:teach|cover|post|contract|work|role))|ago|old|of (?:[a-z-]+ ){0,2}(?:experience|exp|doing|work in(?! it)|practice|age)|experience|exp\b|erfahrung|berufserfahrung|d.experience|de experiencia|di esperienza|d.esperienza|de pratique|ervaring|notice|kundigungsfrist|opzegtermijn|preavis|free|gratis|now|in (?:tech|data|recruit|the (?:industry|business|trade|job|role))|from now|later|earlier|vorher|spater|alt|on your|in business|in a row|in our(?! (?:[a-z]+ ){0,2}(?:office|team|studio|lab|kitchen|school|clinic|warehouse|shop|plant|workshop|practice|project)(?![a-z]))|on(?:,| ?\/| and)? ?(?:\d|one|two|three|four)(?! ?(?:per|%))(?: [a-z]+)?,? off|on ?\/ ?off|after (?:you|we|i|signing|signature|acceptance|payment|the (?:interview|deadline))|(?:dalla|dall.[a-z]+|vor de[rmn]|voor de|before the)(?! ?\d)(?![a-z])|in (?:a|an|the) (?:similar|comparable|same|relevant)|jung|jonge|off(?![a-z])|holiday(?! cover)|paid (?:holiday|leave|vacation|time off)|de (?:vacances|conges|vacaciones|ferias)|di ferie|vakantie|vacation|pto|urlaub|of holiday|(?:of )?(?:[a-z]+ ){0,2}leave(?! (?:cover|contract|position|post|role|replacement|vacancy|job|backfill|locum|stand-in))|to (?:get (?:a|the|your)|find|decide|fix|prepare|get ready|answer|apply|reply|respond|think|learn|move(?! (?:it|them|this|that|these|the|our|all|everything|from)(?![a-z]))|choose|object|pay|cancel|settle|train up)(?![a-z])|salary|trial|money back|salario|rundown|payback|(?:of )?(?:warranty|guarantee)|(?:de |di )?(?:garantie|garantia|garanzia)|since|back\b|into|behind|ahead|away|long(?! ?(?:[,.;)\n]|$))(?![a-z])|in and|in,|apart|ending(?! (?:in|on|by|at) )|per year|a year|(?:and )?counting|(?:before|until|till|bevor|avant|antes|prima)\b)|^\s{0,2}(?:seit|et plus d.exp|of [a-z]+ history)/,
);
/** Years and a single month or week need a word of work beside them. */
export const CONTEXT =
  /(?<![a-z])(?:contract(?: \([^)\n]{1,12}\))?|assignment|commit(?:ted)?(?: to)?|commitment|fixed[- ]term|term|length|duration|laufzeit|dauer|befristet|project|projekt|mission|duree|contrat|contrato|duracion|contratto|durata|duracao|opdracht|looptijd|duur|engagement|initial\w*|mandate|cdd|ftc|for|fur|pour|pendant|por|per|durante|voor|auf|uber|sur|su|over|um|de|gedurende|vorerst|zunachst|erstmal|einmal|initially|inizialmente|inicialmente|voorlopig|incarico|impiego|posto|stelle|vertretung|sostituzione|sustitucion|remplacement|vervanging|mandato|encargo|aanstelling|anstellung|poste|puesto|run|runs|lasts?|lauft|dure|do us|cover|(?:to|you|you.d) work|(?<=, )(?:so|soit|cioe|dus|o sea|ou seja))\s{0,2}(?:of |is |: ?|for |period |about |ca\.? |approximately |roughly |initially |at least |zunachst |vorerst |d.|von |van |di |de |the |fur |auf |over )?$/;
export const WORK_AFTER = new Lean(
  /^(?:['’]s?)?[\s-]{0,2}(?:\w{3,12} )?(?:contract|assignment|fixed|engagement|project|projekt|vertrag|term|mission|renewable|extendable|befristet|mandate|mandat|renouvelable|prorrogable|prorogabile|verlengbaar|verlangerbar|appointment|post\b|position|role|gig|stint|cover|placement|secondment|initial|rolling|ftc|with (?:a |an )?(?:possible |likely |potential |good )?(?:option|extension|renewal|chance)|(?:\+|plus) (?:possible |likely )?(?:extension|renewal)|mit (?:der )?(?:option|verlangerung|aussicht)|avec (?:possibilite|option|renouvellement)|con (?:posibilidad|opcion|prorroga|possibilita|opzione|proroga)|com (?:possibilidade|opcao)|met (?:een )?(?:optie|kans|mogelijkheid|uitzicht)|opdracht|contrat|contrato|contratto|programme|program|pilot|retainer|residency|fellowship|postdoc\w*|lectureship|scholarship|tenure|semester|trimester|season|shoot|shutdown|sprint|migration|rollout|build|production|block|backfill|locum|vacancy|rotation|of (?:cover|part|full)|parental|paternity|sabbatical|sick leave|course|batch|commitment|agreement|course|job|booking|term\b|maternity|elternzeit|vertretung|stelle|work(?! exp)(?![a-z])|of a year(?!['’])|lang(?![a-z])|d[ei] (?:contrat|mission)|to begin|to start|zunachst|zu beginn|pour commencer|para empezar|per iniziare|om te beginnen)/,
);
/** Work by its name right before its length: "a contract of six months", "the post is for two years". */
export const WORK_BEFORE =
  /(?<![a-z])(?:post|role|job|position|engagement|stelle|poste|puesto|posto|lavoro|vaga|functie)(?: [a-z]{2,8}){0,2} (?:of|for|is|lasts|runs|von|fur|auf|dauert|de|pour|por|di|per|dura|van|voor|duurt) (?:[a-z]{2,8} )?$/;
/** How long it takes to be hired, in a line that tells of it. */
export const HIRING =
  /(?<![a-z])(?:process|hiring process|bewerbungsprozess|auswahlverfahren|processus|proceso|processo|proces|sollicitatieprocedure)(?: (?:de|di|de la) [a-z]+)? ?(?:(?:takes?|dauert|dure|dura|duurt|:)(?![a-z])[^\n]{0,150}|(?:is|ist|est|es|e)(?![a-z])[^\n,.;!?]{0,150})$/;
/** "At least three months", an item by itself. */
export const LEAST_ALONE =
  /(?:^|[,;(|•\n] ?|[.!?] )(?:(?:for |duration |length |term )?at least|(?:dauer|laufzeit|einsatzdauer) mindestens|(?:duree|durata|duracion|duracao|duur) (?:minimale |minima |min\.? |au moins |almeno |al menos |pelo menos |minstens )|mindestens|minimum|(?:pendant )?au moins|(?:por )?al menos|(?:per )?almeno|(?:por )?pelo menos|minstens|ten minste) $/;
const AT_LEAST = 'at least|mindestens|au moins|al menos|almeno|pelo menos|minstens|a minimum of';
/** "A contract for at least a year": years of work, where others at least are experience that is asked for. */
export const LASTS_AT_LEAST = new RegExp(
  `(?<![a-z])(?:contract|assignment|engagement|commitment|project|cover|secondment|projekt|auftrag|einsatz|vertrag|mandat|mission|contrat|contrato|encargo|contratto|incarico|projeto|opdracht)(?: (?:for|of|lasts?|runs?|will last|fur|uber|de|pour|por|di|per|voor|van|lauft|dauert|dure|dura|duurt))?(?: d.)? ?(?:${AT_LEAST}|ten minste) $|(?:^|[\\n,;(•|.!?])[^\\n\\p{L}]{0,4}(?:duration|length|term|laufzeit|dauer|duree|duracion|durata|duracao|duur|looptijd)[ :]{1,3}(?:${AT_LEAST}|minimo|minimaal) $`,
  'u',
);
/** "Somebody for at least a year, about 15 hours a week", and nobody who did something so long. */
export const WANTED_AT_LEAST = new RegExp(
  `(?<!(?:work|liv|serv|stay|teach|train|us|pract|employ|experi|arbeit|tatig|travaill|trabaj|lavor|trabalh|gewerkt)[a-z]{0,9} )(?<![a-z])(?:for|fur|pour|pendant|durante|por|per|voor) (?:${AT_LEAST}) $`,
);
/** … as it ends, or goes on with what is worked. */
export const NO_EXPERIENCE_AFTER =
  /^(?: ?(?:[,.;)\n]|$)| (?:lang|a|with|mit|avec|con|com|met|\d{1,2} (?:hours|stunden|heures|horas|ore|uur))(?![a-z]))/;
/** … however long it lasts until somebody comes. */
export const UNTIL_BEFORE =
  /(?<![a-z])(?:for|bridge|cover|fur|uberbrucken|pendant|durante|per|por|voor|overbruggen) (?:the |about |around |etwa |ca\.? )?$/;
export const UNTIL_AFTER = /^,? (?:until|till|bis)(?![a-z])/;
/** Words of a form after a hyphenated length. */
export const TERM_AFTER =
  /^[\s-](?:with|and|or|plus|to|at|on|in|from|starting|start|then|\(|c2h|w2|hybrid|remote|onsite|on-site|part|full|freelance|interim|temp|outside|inside)(?![a-z])/;

const JOB =
  '(?: [a-z]{3,16})?[ -](?:vertrag\\w*|projekt\\w*|einsatz|mandat|auftrag|befristung|stelle|anstellung|vertretung|contract|opdracht|project|aanstelling|mission|mandato|detachering|interim\\w*)';
/** Lengths of contracts in one word, with their months. */
export const IN_ONE_WORD: readonly (readonly [words: string, months: number])[] = [
  [`(?:einmonatige|eenmaands)\\w{0,2}${JOB}`, 1],
  [`(?:zweimonatige|tweemaands)\\w{0,2}${JOB}`, 2],
  [
    `(?:dreimonatige|vierteljahrige|driemaands)\\w{0,2}${JOB}|(?:contrato|contratto|encargo|incarico|contrat|mandat|mission) trimestr(?:al|ale|iel|ielle)`,
    3,
  ],
  [`(?:viermonatige|viermaands)\\w{0,2}${JOB}`, 4],
  [`(?:funfmonatige|vijfmaands)\\w{0,2}${JOB}`, 5],
  [
    `(?:sechsmonatige|halbjahrige|zesmaands|halfjarige)\\w{0,2}${JOB}|halbjahresvertrag|halfjaarcontract|een half ?jaar werk|ein halbes jahr arbeit|half a year(?:.s| of) work|un semestre de (?:travail|trabajo)|medio ano de trabajo|mezz.?o? ?anno di lavoro|meio ano de trabalho|(?:voor|gedurende) (?:ongeveer )?een halfjaar|(?:fur|uber) ein halbjahr|per (?:circa )?mezz.anno|(?:por|para) (?:unos )?medio ano|(?:contrato|contratto|encargo|incarico|contrat|mandat|mission) semestr(?:al|ale|iel|ielle)`,
    6,
  ],
  [`(?:neunmonatige|negenmaands)\\w{0,2}${JOB}`, 9],
  [
    `(?:zwolfmonatige|einjahrige|eenjarige?|twaalfmaands)\\w{0,2}${JOB}|jaarcontract|jaaropdracht|jahresvertrag|jahresauftrag|(?<!-)annual (?:contract|retainer)(?! (?:value|review))|first year(?: is| would be| will be)? (?:fixed|guaranteed|firm|committed|secured|certain)(?! (?:rate|pay|price|salary|fee|bonus|income|interest))|erste[sn]? jahr (?:ist )?(?:fest|fix|garantiert|sicher)|premiere annee (?:est )?(?:ferme|garantie)|primer ano (?:es |esta )?(?:fijo|garantizado)|primo anno (?:e )?(?:fisso|garantito)|primeiro ano (?:e )?(?:fixo|garantido)|eerste jaar (?:is |ligt )?(?:vast|zeker|gegarandeerd)|(?:contrat|mandat|mission) annuel(?:le)?|(?:contrato|encargo|mandato) anual|(?:contratto|incarico|mandato) annuale`,
    12,
  ],
  [
    '(?:contrato|proyecto|obra|encargo|trabajo|puesto|duracion|servicio|colaboracion|sustitucion|suplencia|plazo)(?: (?!experiencia)[a-z]{2,12}){0,2} (?:de|por|durante) ano y medio|(?:por|durante) ano y medio(?! de)|(?<=[,;|•\\n(] ?)ano y medio(?= ?[,.;|)\\n]|$)|(?:contrato|projeto|obra|trabalho|duracao|prazo) (?:de|por|durante) ano e meio|(?:por|durante) ano e meio(?! de)',
    18,
  ],
  [`(?:zweijahrige|tweejarige?)\\w{0,2}${JOB}|(?:contratto|incarico|mandato) biennale|(?:contrato) bienal`, 24],
  [`(?:dreijahrige|driejarige?)\\w{0,2}${JOB}|(?:contratto|incarico|mandato) triennale|(?:contrato) trienal`, 36],
];
