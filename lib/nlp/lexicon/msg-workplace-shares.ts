/** Shares of a week at home or there, and a choice between both, folded; alternatives of regular expressions, one family a line. */

/** Working days; who comes on a Saturday works no other day elsewhere. */
export const WORKING_DAY =
  '(?:mon|tues?|wed|thu(?:rs?)?|fri|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|miercoles|jueves|viernes|lunedi|martedi|mercoledi|giovedi|venerdi|segundas?(?:-feiras?)?|tercas?(?:-feiras?)?|quartas?(?:-feiras?)?|quintas?(?:-feiras?)?|sextas?(?:-feiras?)?|maandags?|dinsdags?|woensdags?|donderdags?|vrijdags?)(?![a-z])';
const HOME =
  '(?:telework(?:ing)?|home ?office|home[- ]?working|working from home|remote|remoto|from home|at home|wfh|teletravail|tele-?travail|teletrabajo|teletrabalho|telelavoro|smart working|lavoro agile|thuis(?:werken)?|vanuit huis|telewerk(?:en)?|mobile?s? arbeiten|zu ?hause|daheim|a distance|chez (?:vous|toi)|en casa|desde casa|da casa|em casa|da remoto|en remoto|a distancia)';
const FEW =
  '(?:one|two|three|four|[1-4]|an?|ein|einen|einem|zwei|drei|vier|une?|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|duas|quatro|een|twee|drie)';
const DAYS = "(?:days?['’]?|d|tage?n?|jours?|j|dias?|giorn[io]|giornat[ae]|dagen|dag)";
const TIMES =
  '(?:once|twice|(?:[1-4]|two|three|four) ?(?:x|times)|einmal|zweimal|dreimal|[1-4] ?mal|(?:une|deux|trois|[1-4]) fois|una vez|(?:dos|tres|[2-4]) veces|una volta|(?:due|tre|[2-4]) volte|uma vez|(?:duas|tres|[2-4]) vezes|(?:een|twee|drie|[1-4]) keer)';
const WEEKLY =
  '(?: ?(?:an?|per|each|every|/|pro|die|in der|par|por|a la|alla|na|p\\.?) ?(?:week|wk|woche|semaine|semana|settimana|w(?![a-z]))| weekly| wochentlich)';
const CAN =
  '(?:can|may|could|might|kan|mag|kun je|kann|konnen|darf|durfen|peut|peuvent|puede[n]?|puo|possono|pode[m]?|is|are|ist|sind|est|sont|es|son|e|sono|sao)';
const OFFICES = '(?:the )?(?:office|bureau|buro|oficina|ufficio|escritorio|kantoor|surgery|studio|lab|clinic)';
const REST =
  '(?:(?<=[,;.(–-] ?)rest|(?:the|for the) (?:rest|other half|half day|others?|remaining|remainder)|other days|otherwise|den rest|der rest|sonst|ansonsten|die (?:ubrige|restliche) zeit|die anderen tage|le reste|les autres jours|el resto|lo demas|los demas dias|il resto|gli altri giorni|o resto|os outros dias|nos outros dias|de rest|voor de rest|verder|de andere dagen)';
const ELSEWHERE =
  '(?:home(?: ?office)?|remote|wherever|anywhere|elsewhere|your (?:own )?(?:sofa|couch|desk|kitchen|garden|laptop|study|place|flat|house)|(?:where|as) you (?:like|please|want|choose)|suits|mobil|zu ?hause|daheim|chez (?:vous|toi)|maison|distance|distancia|casa|quieras?|prefieras|preferisc[ei]|preferez|preferes|prefira\\w*|preferires?|(?:you|people) prefer|quiser\\w*|bon (?:vous|te) semble|(?:vous|tu) (?:voulez|veux)|thuis|waar je|wo (?:sie|du)|kuche|sofa|cuisine|canape|divano|bepaal je|bepaalt u|up to you|frei einteil\\w*|a ton gre|a votre gre)';

const COUNTED =
  '(?:one|two|three|four|[1-4]|einen|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|um|dois|duas|quatro|een|twee)';
/** The reader's own rooms, with the word that leads to them. */
const FROM_OWN_HOME =
  '(?:(?:from|at) your (?:own )?(?:home|house|kitchen|dining|sofa|couch|desk|table|garden|place|flat|study|living|shed|attic|spare|porch|balcony|armchair|village|island|boat)|(?:vom|am) (?:eigenen )?(?:schreibtisch|kuchentisch|sofa|balkon|garten)|aus (?:ihrer|deiner) kuche|(?:depuis|de) (?:votre|ton|ta) (?:propre )?(?:salon|canape|cuisine|bureau|maison|domicile|jardin|table)|desde (?:tu|su) (?:propi[oa] )?(?:casa|cocina|sofa|salon|mesa|terraza|despacho)|dal(?:la)? (?:tu[oa]|su[oa]) (?:cucina|divano|salotto|scrivania|casa|tavolo)|d[oa] (?:seu|sua|teu|tua) (?:casa|cozinha|sofa|sala|mesa|secretaria)|(?:vanaf|vanuit|aan) (?:je|uw|jouw) (?:eigen )?(?:keuken\\w*|bank|bureau|huis|zolder|tafel))';
/** "Remote, three days a week": where and how much, each an item of its own. */
const WHOLE_JOB = `(?<=(?:^|[.,;|•\\n(–—] ?)(?:(?:fully|all|100 ?%) )?remot[eo]), ${COUNTED}(?![a-z])`;

export const SHARES: readonly string[] = [
  // Home some of the days: "home office twice a week", "one day can be from home", "two WFH days".
  `${HOME}(?!${WHOLE_JOB})[ ,:(]{1,3}(?:up to |bis zu |an |max\\.? |jusqu.a |hasta |fino a |ate |tot |for |possible |moglich )?(?:${TIMES}${WEEKLY}|(?:[1-4]|two|three|four|zwei|drei|deux|trois|dos|tres|due|tre|dois|duas|twee|drie) ?${DAYS} (?:from|out of|of|sur|von|de|su|van)|(?:[1-4]|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|duas|twee|drie) ?${DAYS}(?:${WEEKLY})?(?= ?[,.;)\\n]|$))|${TIMES}${WEEKLY}(?: is| ist| est)?,? (?:from |in |im |en |in het )?${HOME}`,
  `${FEW} ${DAYS}(?:${WEEKLY})? ${CAN} (?:be |je |sie |du )?(?:done |worked |gearbeitet )?(?:from |at |in |im |von |en |van |vanuit |op )?${HOME}|(?:work|worked|working|arbeiten|travailler|trabajar|lavorare|trabalhar|werken) (?:from home |remotely |at home )?(?:on )?(?:fridays?|mondays?) (?:from|at) home|(?:fridays?|mondays?) ?(?:are |is )?(?:wfh|at home|from home|remote)`,
  // A share: "smart working all'80 %", "50 % Homeoffice".
  `${HOME} (?:all.|al |a |zu |bis (?:zu )?|up to |tot |ate )?\\(?[1-8]\\d ?(?:%|prozent|per ?cent)|[1-8]\\d ?(?:%|prozent|per ?cent) (?:of (?:the )?(?:time|week) )?(?:im |in |de |di |en |da |from |at )?${HOME}`,
  // Elsewhere on a condition: "telework is fine as long as you're here on Mondays".
  `${HOME}[^.\\n]{0,24} (?:as long as|provided|so long as|solange|wenn|sofern|tant que|pourvu que|a condition|mientras|siempre que|purche|basta che|desde que|zolang|mits)(?![a-z])[^.\\n]{0,40} ${WORKING_DAY}`,
  `${FEW} ${DAYS}(?:${WEEKLY})? (?:of |de |di |an |mit )?${HOME}(?! for)|half (?:of )?(?:the|your) (?:week|time) (?:would be |will be |is )?(?:at|in|on|with) (?:our|the|us)|(?:attendance|presence|anwesenheit|prasenz|presencia|presenza|presenca|aanwezigheid)(?:(?!mon|lun|maan|segunda)[^.,;\\n]){0,26} (?:(?:on|every|am|an|le|les|los|el|il|as|aos|op|de|a) )?${WORKING_DAY}(?! (?:\\d|a |bis |to |au |al |tot |- ?|– ?|through))`,
  `(?:you|us|office|site|here|lab)[^.;\\n]{0,20} (?:one|two|three|[1-3]) ${DAYS} (?:out of|in) (?:five|5)(?![a-z])|(?:burotage|home ?office-?tage|prasenztage|kantoordagen|thuisdagen|jours de (?:bureau|presence|teletravail)|dias de oficina|giorni in sede|dias no escritorio) ?(?:sind|zijn|sont|son|sono|sao|:)`,
  '(?:regular|frequent|weekly|some) days (?:in|at|on|with) (?!advance|average)[a-z]|some (?:days|of it|of the (?:days|week|time))[^.;\\n]{2,34},? (?:and )?(?:some|others|the (?:others?|rest))(?: of it)? (?:at|from) (?:home|wherever|anywhere)|manche tage [^.;\\n]{2,30},? (?:und )?(?:manche|andere|die anderen) (?:daheim|zu hause|von zu hause)|certains jours [^.;\\n]{2,30},? (?:et )?(?:d.autres|les autres) (?:chez|a la maison|a distance)',
  // "Two days from your kitchen", "Fridays from your sofa".
  `(?:${COUNTED} ${DAYS}(?:${WEEKLY})?|${WORKING_DAY}),? ${FROM_OWN_HOME}`,
  'blended working|agile? working,? (?:with )?(?:at least )?(?:one|two|three|[1-3]) days?|flexi?ble? hybrid',
  // What is left of the week is anywhere.
  `${REST}(?! of (?:us|them|it all|the (?:team|crew|company|staff|firm)))[^.\\n]{0,30}${ELSEWHERE}`,
  // "Two days here, three wherever", "3/2 split", site visits that come round.
  `${FEW} ${DAYS} (?:here|at ours|with us|in|at|on|bei|im|au|chez|en|na|no|op)[^.,;\\n]{0,24},? (?:and |und |et |y |e |en )?${FEW} (?:${DAYS} )?(?:from |at )?(?:wherever|anywhere|elsewhere|your (?:own )?(?:place|desk|home))|[1-4] ?[/:-] ?[1-4] (?:[a-z]{4,7} ?/ ?[a-z]{4,7} )?split|wfo[ :,(-]{1,3}(?:[2-4]|two|three|four) ?(?:days?|x)|split (?:between|of) [^.\\n]{0,24}(?:home|remote|office)|(?:site|client|store|farm|customer) visits? (?:(?:on|every|each) )?${WORKING_DAY}|${WORKING_DAY} (?:site|client|store|farm|customer) visits?|partly (?:in|at|on) [^.\\n]{2,30} partly`,
  // Site days, and both sides named together.
  `${FEW} (?:on-?site|site|team|studio|lab|campus|clinic|client|in-person) days?(?! rate)|${OFFICES} (?:et|and|und|y|e|en|/|\\+|&) (?:at |from |a la |a |en |em |im |in )?${HOME}(?! visits)|${HOME} (?:et|and|und|y|e|en|/|\\+|&) ${OFFICES}|split your time between [^.\\n]{3,30} (?:home|remote)|${FEW} [a-z]+ (?:in|at) [^.,;\\n]{3,20},? (?:and|,) ${FEW} (?:[a-z]+ )?(?:online|on zoom|over teams|remote)`,
];

/** The other side of a choice: "our Leeds office or home", "Utrecht of online". */
export const OR_ELSEWHERE =
  '(?: or| oder| ou| o| of|,? or|/) ?(?:just |else |even |simply |also |auch |ook |anche )?(?:work |working |do it |be )?(?:from |in |im |at |en |da |de |em |a |as |bij |van |vanuit |fully |over |via |per |par |por )?(?:remote|remotely|remoto|online|anywhere(?: else)?|elsewhere|wherever|home|home ?office|zu ?hause|daheim|teams|zoom|video|visio|visioconference|distance|distanciel|distancia|teletravail|teletrabajo|teletrabalho|casa|thuis|huis|afstand|en ligne|en linea|yours|your (?:own )?(?:office|place|home|desk|studio|workshop)|bei (?:ihnen|dir)|chez (?:vous|toi)|en la (?:tuya|suya)|da (?:te|lei)|bij (?:je|u|jou) thuis)(?= ?[,.;:)!?\\n–-]|$| (?:with|as|is|i|we|whichever|whatever|whatever|just|both|dealer|jij|je|was|wie|das|cio|lo|a|come|como|au|selon))';

/** What is done at home beside work at a site. */
export const REST_AT_HOME =
  '(?:analysis|analys\\w+|reports?|report writing|write-?ups?|write (?:it |them |things )?up|paperwork|admin\\w*|writing(?: up)?|prep\\w*|marking|editing|documentation|planning|evaluation|auswertung\\w*|doku\\w*|berichte?|vorbereitung|redaction|rapports?|informes?|analisis|analisi|relazion\\w+|relatorios?|rapporten|verslag\\w*|voorbereiding|uitwerk\\w+|calculations?|drawings?|rest|others?)[^.;\\n]{0,26} (?:(?:at|from|zu|von|von zu|a|a la|da|de|desde|en|em|vanuit) ?(?:home|hause|maison|casa|huis)|thuis|daheim|chez (?:vous|toi))';
