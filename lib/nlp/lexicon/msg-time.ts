import { Lean } from '../message/lean.ts';
/** Words for hours, days and weeks, folded; parts of regular expressions. */
export const HOUR =
  '(?:hours?|hrs?\\.?|h\\.?|std\\.?|(?:unterrichts|arbeits|lehr|schul)?stunden?|(?:les|werk|contact|college)?uren|wochenstunden|heures?|horas?|hs\\.?|ora|ore|uren|uur|uurtjes?|stundchen|u\\.?)(?![a-z])';
/** "Ten hours or so": an estimate, behind what is counted. */
export const OR_SO =
  '(?:or so|or thereabouts|more or less|give or take|oder so|ungefahr|a peu pres|plus ou moins|mas o menos|piu o meno|o giu di li|mais ou menos|of zo|ongeveer)';
/** What kind of hours: "20 teaching hours a week". */
export const HOUR_KIND =
  '(?:(?:teaching|contact|working|billable|paid|guaranteed|contracted|classroom|class|core|clinical|office|lesson|taught|tutoring|flexible|evening|clock|remote)[ -])?';
export const MINUTE = '(?:minutes?|mins?\\.?|minuten?|minutos?|minut[oi]|m)(?![a-z])';
export const DAY =
  '(?:(?:full|whole|working|ganze[nr]?|volle|volles?|hele|pleins?|pleines?) )?(?:days?|tage?n?|jours?|journees?|dias?|jornadas?|giorn[io]|giornat[ae]|gg|dag(?:en)?|dgn|wochentagen?|(?:[dj]|t(?=\\s?/\\s?wo))(?=\\s?/))(?![a-z])';
/** Parts of a day that fill half of it. */
export const HALF_OF_DAY =
  '(?:mornings?|afternoons?|vormittage?n?|nachmittage?n?|matinees?|matins?|apres-midis?|mananas?|tardes?|mattin[ae]|pomeriggi[o]?|manhas?|ochtend(?:en)?|middag(?:en)?)(?![a-z])';
export const HALF_DAY =
  '(?:half[- ]days?|halbe[nr]? tage?|demi-?journees?|medias? jornadas?|medios? dias?|mezz[ae] giornat[ae]|meios? dias?|halve dag(?:en)?|dagdelen|dagdeel)(?![a-z])';
const WEEK =
  '(?:week|wk|w(?![a-z])|woche|wo(?:\\.|(?![a-z]))|semaine|sem(?:\\.|(?![a-z]))|semana|settimana|setimana|sett(?:\\.|(?![a-z])))(?![a-z])';
const EACH =
  '(?:/|a|an|per|each|every|pro|die|in der|je|jede|par|por|a la|cada|chaque|alla|ogni|na|p\\.?|de|de la|da|di|in|op|elke|van de|von der|de cada|de chaque|di ogni|van elke|jeder|out of the|of (?:the|your|each|every)|in the|in de|in a|in einer|in einem|in any|any|la(?! (?:semana|semaine|settimana) (?:pro|que|pas|scors)))';
/** "a week", "/wk", "pro Woche", "hebdomadaires". */
export const PER_WEEK = `(?:\\s{0,2}${EACH}\\s{0,2}(?:(?:single|normal|typical|average|usual|standard|given|normalen|durchschnittlichen|normale) )?${WEEK}|\\s{0,2}(?:p/w|weekly|wochentlich|hebdo(?:madaires?)?|semanales|semanais|semanal|settimanali|settimanal|sett\\.|settim\\.|sem\\.|wekelijks|wochentl\\.|wtl\\.|p\\.?\\s?w\\.?(?![a-z])))`;
/** … in front: "weekly hours: 20", "semaine de 35 h". */
export const WEEK_BEFORE = new Lean(
  /(?<![a-z])(?:weekly|each week|every week|per week|a week|hours ?\/ ?week|(?<!every |\ba |per )week of|hebdomadairement|semanalmente|settimanalmente|wochentlich|wochentliche (?:regel)?arbeitszeit|pro woche|wochenarbeitszeit|wochenstunden|woche (?:von|mit)|par semaine|chaque semaine|hebdomadaires?|hebdo|semaine de|por semana|a la semana|semanal(?:es)?|semana de|semanais|alla settimana|settimanal[ei]|settimana di|wekelijks|werkweek van|week van)(?:,| is| of| for| fur| pour| por| per| voor| em troca de| a cambio de| in cambio di| von| betragt| est de| de| di| van|:|\s){0,3}(?:about |around |some |roughly |approx\.? |ca\.? |etwa |rund |environ |circa |unos |up to |max\.? |min\.? |at least )?$/,
);
/** A labelled line or list item for the amount of work. */
export const AMOUNT_LABEL =
  /(?:^|[\n,;(•|.])[^\n\p{L}]{0,6}(?:hours|working hours|hrs|workload|volume|commitment|time commitment|effort|load|availability|days|capacity|umfang|pensum|auslastung|stunden|wochenstunden|arbeitszeit|einsatz|charge|rythme|volume horaire|temps de travail|dedicacion|jornada|horas|carga|carga horaria|impegno|orario|ore|dedicacao|inzet|uren|omvang)(?: ?\/ ?(?:week|woche))?\s{0,2}[:=–-]\s{0,2}(?:about |ca\.? |approx\.? |max\.? |min\.? |bis zu |up to |around )?$/u;
/** Weekdays that a range spans or a list names. */
export const WEEKDAY =
  '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|segundas?(?:-feiras?)?|tercas?(?:-feiras?)?|quartas?(?:-feiras?)?|quintas?(?:-feiras?)?|sextas?(?:-feiras?)?|maandags?|dinsdags?|woensdags?|donderdags?|vrijdags?|zaterdags?)(?![a-z])\\.?';
/** "Friday off": the days that are left are all that is worked. */
export const FREE_DAY = `${WEEKDAY}(?: is| are| ist| est| es| e)? (?:off|free|libre|frei|libero|livre|vrij)`;
/** What an amount grows to at times: "30 hours a week, maybe 40". */
export const MAYBE_MORE =
  /^(?: ?,| -| –| or)? ?(?:maybe|perhaps|possibly|sometimes|at times|later|vielleicht|eventuell|manchmal|spater|parfois|peut-etre|quiza|quizas|a veces|forse|a volte|talvez|as vezes|misschien|soms)(?: even| up to| bis zu| auch| meme| hasta| anche| ate| ook)? (?<more>\d{1,2}|[a-z]{3,14})(?= ?[.,;!?)\n]|$| (?:hours|hrs|stunden|heures|horas|ore|uur))/;
/** A shop's week, where the verb comes last: "60 Stunden die Woche geöffnet". */
export const OPEN_AFTER =
  /^ (?:geoffnet|offen|besetzt|geschlossen|zu(?= ?[.,;!?]|$)|open(?! (?:to|for))|geopend|dicht|bereikbaar|erreichbar|ouverts?|abiert[oa]s?|apert[oaie]|abert[oa]s?)(?![a-z])/;
/** Half of a full week. */
export const HALF_TIME =
  /(?<![a-z])(?:half[- ]time|half a post|half post|halbtags|halbtagsstelle|halbe stelle|halben stelle|halbzeit|mi-temps|media jornada|medio tiempo|meio periodo|meia jornada|meio tempo|halftime|halve baan|halve werkweek|mezzo tempo|meta tempo|(?<!and a )half (?:of )?(?:the|your|a|every) week|die halbe woche|eine halbe woche|la moitie de la semaine|media semana|mezza settimana|meia semana|halve week)(?![a-z])/g;
