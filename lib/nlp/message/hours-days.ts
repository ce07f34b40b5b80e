import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { matchAt } from './here.ts';
import {
  beforeOf,
  DAYS,
  endOf,
  GAP,
  HOURS,
  type Hours,
  hoursFrom,
  OF_FIVE_DAYS,
  sentenceOf,
  sticky,
} from './hours-core.ts';
import { toMoreDays } from './hours-growing.ts';
import { isRestElsewhere } from './hours-rest.ts';
import { helpsOut } from './hours-stand-in.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { isOthersTime } from './whose-time.ts';

const DAYS_A_WEEK = sticky(
  `${GAP}${T.DAY}(?<half> and a half| et demie?| y medi[oa]| e mezz[oa]| e mei[oa])?(?:${T.PER_WEEK}|[\\s-](?:week|woche|werkweek)(?![a-z])|\\s(?:out of|of|von|sur|de|su|op) (?:the )?(?:five|5|funf|cinq|cinco|cinque|vijf)(?![a-z]))`,
);
const DAYS_OF_FIVE = sticky(OF_FIVE_DAYS);
const DAYS_A_FORTNIGHT = sticky(
  `${GAP}${T.DAY}\\s(?:a|per|every|in|alle|pro|toutes les|cada|ogni|per|elke)\\s(?:fortnight|two weeks|2 weeks|zwei wochen|2 wochen|quinzaine|deux semaines|quincena|dos semanas|due settimane|duas semanas|twee weken)(?![a-z])`,
);
const HALF_DAYS = sticky(`${GAP}(?:${T.HALF_DAY})${T.PER_WEEK}`);
const PARTS_OF_DAY = sticky(`${GAP}${T.HALF_OF_DAY}${T.PER_WEEK}`);
/** Days that are about the place, not the amount, of work. */
const PLACE_AFTER =
  /^[\s(]{0,3}(?:(?:of|de|di|van)\s)?(?:(?:are|is|was|you.re|we.re|spent|mostly|will be|si lavora|on travaille|se trabaja|wird gearbeitet) )?(?:\w{1,4} )?(?:on[- ]?site|onsite|in (?:the |our |their |your )?(?:\w{2,12} )?(?:office|hq)|in-office|in person|office days?|burotage?|kantoordag|jours? de bureau|remote days?|at (?:the|our) (?:office|site|client|customer|regulator|ministry|authority|depot|works|factory|school|university|lab|branch|bank|museum|warehouse|yard|store|shop|practice|ward)|at home|remote|from home|home ?office|wfh|telewerk|vor ort|im buro|im haus|bei uns|von zu hause|daheim|mobil|sur site|sur place|au bureau|teletravail\w*|de teletravail|en presentiel|presencial\w*|en oficina|en la oficina|teletrabajo|de teletrabajo|en remoto|in sede|in ufficio|in presenza|smart working|da remoto|da casa|no escritorio|em casa|remoto|hibrid|op (?:het |de |ons )?[a-z]{0,9}kantoor|op locatie|thuis|vanuit huis|in (?!total|a |the |all|summer|my |our |spring|autumn|winter|january|february|march|april|may |june|july|august|sept|octo|novem|decem)[a-z]{3,})/;
const PLACE_BEFORE =
  /(?:(?:oficina|office|sede|bureau|buro|kantoor|escritorio|bureaux) (?:en|in|a|em|im|te|de) [a-z]{3,}(?: [a-z]{3,})?,? $)|(?<![a-z])(?:(?:be|you.re|you are) (?:(?:here|there)(?: in [a-z]{3,14})?|at home|(?:at|on|in) (?:the|our) [a-z]+)|where you.d be) (?:for |about )?$|(?:on[- ]?site(?: (?:at|in|with) (?:the |our |their )?[a-z]{3,12})?|in the office|in the building|in office|remote|home ?office|office|vor ort|hybrid\w{0,3}|sur site|teletravail|presencial|oficina|in ufficio|au bureau|im buro|in sede|smart working|op kantoor|kantoor|hibrido|ibrido|hybride|presenza|presence|presencia|aanwezig)(?: (?:richiesta|requise|obligatoire|requerida|obbligatoria|required|demandee|exigee|souhaitee|attendue|expected|requested|exigida|solicitada|deseada|pedida|desejada|gradita|prevista|gewunscht|erforderlich|erwunscht|gewenst|vereist))?[\s,:(]{0,3}(?:[a-z]+,? )?(?:for |at |an |fur |on )?(?:about |ca\.? |max\.? |up to )?$/;

/** "Remote, three days a week": an item of its own, so that the days are all that is worked. */
const REMOTE_WHOLLY = /(?:^|[.,;|•\n(–—] ?)(?:(?:fully|all|100 ?%) )?remot[eo], $/;

/** "Two days a week you may work from home": where, said of the days after a few words. */
const HOME_AFTER =
  /^ (?:can|could|may|is|are|will|konnen|kannst|durfen|darfst|sind|vous pouvez|tu peux|on peut|puedes?|se puede|puoi|si puo|pode|podes|mag|kun|kan|you (?:can|may|could|work))(?: [a-z]{1,10}){1,4}? (?:(?:from|at) home|remote(?:ly)?|von (?:daheim|zu ?hause)|zu ?hause|(?:im )?home-?office|mobil|chez (?:vous|toi)|en teletravail|a distance|(?:desde|en|da|de|em) casa|en remoto|da remoto|thuis|vanuit huis)(?![a-z])/;

/** "Two days a week are spent with the client". */
const SPENT_AFTER = /^ (?:(?:must|should|will|would) be |are |is )spent (?:with|at|in|on) /;

/** Whoever is engaged by the day is told how many, behind the place too: "interim, Salford, 3 days a week". */
const BY_TIME = new Gated(
  /(?<![a-z])(?:day rate|per day|p\/?d|(?:in|out)side ir35|interim\w*|freelanc\w*|locum|part[- ]time|teilzeit|tagessatz|tjm|dagtarief|zzp)(?![a-z])/,
);
/** … as is who is paid by the hour or stands in for somebody, */
const BY_HOUR = new Gated(
  /(?<![a-z])(?:(?:an|per|each|de l.|l.|la|pro|die|por|per|a l.|al.) ?(?:hour|heure|hora|ora|stunde|uur)|honorar\w*|freiberuf\w*|vertretung|vacations?(?= )|remplac\w+|autonom[oa]s?|liber[oa] professionist\w+|partita iva|recibos verdes|waarnem\w+|vervang\w+|temps partiel|media jornada|tempo parziale|tempo parcial|deeltijd)(?![a-z])/,
);
/** … unless the rest of the week may be worked elsewhere. */
const ELSEWHERE = new Gated(
  /(?<![a-z])(?:home|remote\w*|hybrid\w*|hibrid[oa]|ibrid[oa]|wfh|tele[a-z]{5,9}|zu ?hause|daheim|maison|casa|thuis\w*|distance|distanza|distancia|smart working|office|buro|bureau|oficina|ufficio|escritorio|kantoor)(?![a-z])/,
);
/** "Bookkeeper needed in Leeds three days a week". */
const SOUGHT_IN =
  /(?<!\p{L})(?:needed|wanted|sought|gesucht|suchen|(?:re)?cherch\p{L}+|busca\p{L}*|cerca\p{L}*|procura\p{L}*|zoek\p{L}*|gezocht)(?: [\p{L}-]+){0,3}? (?:in|near|für|à|en|em|te|a) \p{Lu}[\p{L}-]{2,20} $/u;
/** "Part-time (3 days)". */
const PART_TIME_BEFORE =
  /(?<![a-z])(?:part[- ]time|teilzeit|temps partiel|tiempo parcial|tempo parcial|deeltijd|parttime)[ ,(:–-]{1,3}$/;
/** "At the Leeds depot four days out of five": the other days are elsewhere. */
const AT_BEFORE = /(?<![a-z])(?:at|in|on|from) (?:the|our) [a-z-]{3,14}(?: [a-z-]{3,14})?,? $/;
/** What stands still or is open on those days. */
const IDLE_BEFORE =
  /(?<![a-z])(?:idle|empty|closed|shut|opens?|i work|i.m (?:in|here|there)|i.m only in|we.re only in|down|ill|sick|late|rains|leer|steht still|stehen still|geschlossen|geoffnet|vide|fermee?s?|ouverte?s?|vaci[oa]|cerrad[oa]|abiert[oa]|chius[oa]|apert[oa]|vuot[oa]|fechad[oa]|abert[oa]|dicht|leeg|geopend) (?:for |about |on )?$/;
/** "Some every day, some three days out of five": what one or the other does. */
const SOME_AND_OTHERS =
  /(?<![a-z])(?:some|einige|manche|certains|algunos|alcuni|alguns|sommigen?) [^.,;:!?\n]{2,24},? (?:(?:and|und|et|y|e|en) )?(?:some|others|einige|manche|andere|d.autres|otros|altri|outros|anderen) $/;
/** Home by its name, earlier in the sentence: "Home-Office gibt es an drei Tagen pro Woche". */
const HOME_BEFORE =
  /(?<![a-z])(?:home[ -]?office|mobiles? arbeiten|von zu hause|von daheim|teletravail|teletrabajo|teletrabalho|smart working|lavoro agile|da casa|en casa|desde casa|thuiswerk\w*|thuis werken|vanuit huis|(?:work(?:ing)?|days?) from home|wfh|remote (?:work(?:ing)?|days?))(?![a-z])[^,.;:\n]{0,40}$/;
/** "Two remote days a week". */
const HOME_INSIDE = /remote|office/;
const IN_TOWN = /^ (?:en|à|a|em|te|nach|bij) \p{Lu}/u;
/** "Truro two days a week and your own desk otherwise". */
const TOWN_BEFORE = /(?<![.!?] )(?<!^)\p{Lu}\p{L}{2,20},? (?:for )?$/u;
const THE_REST =
  /^,? (?:and |und |et |y |e |en )?(?:the (?:rest|other|kitchen)|wherever|anywhere|one from|(?:at )?home|your (?:own )?(?:home|desk|sofa|kitchen)|otherwise|sonst|den rest|der rest|le reste|chez (?:vous|toi)|el resto|donde|il resto|dove|o resto|onde|de rest|waar)(?![a-z])/;
const DAY_OFF = new RegExp(`(?<![a-z])${T.FREE_DAY}`);
const EACH_WEEKDAY = `(?:${T.PER_WEEK}| (?:every|each|jeden|jede|chaque|cada|ogni|elke|iedere) ${T.WEEKDAY})`;
const HOUR_AND_HALF =
  '(?:(?:an |one )?hour and a half|anderthalb stunden|anderhalf uur|une heure et demie|(?:una )?hora y media|(?:uma )?hora e meia|un.ora e mezz[ao])';
/** "An hour and a half each week", "Monday afternoons, an hour and a half", "half a day every Wednesday", "día y medio a la semana". */
const IN_HALVES = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?<day>(?:a )?day and a half|dia y medio|dia e meio|giorno e mezzo|(?:un )?jour et demi|journee et demie|jornada y media|jornada e meia|giornata e mezza|(?:anderthalb|eineinhalb) tagen?|anderhalve dag)${EACH_WEEKDAY}|(?<two>(?:an?|one) day or (?:two|so)|un jour ou deux|ein,? (?:oder )?zwei tage|un giorno o due|un dia o dos|um dia ou dois|een dag of twee)${T.PER_WEEK}|(?<half>half a day|(?:ein(?:en)? )?halber?n? tag|(?:une )?demi-?journee|medio dia|meio dia|mezza giornata|een halve dag)${EACH_WEEKDAY}|${HOUR_AND_HALF}${EACH_WEEKDAY}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morn|afterno|even)[a-z]+s?),? (?:for )?${HOUR_AND_HALF})(?![a-z])`,
  ),
);
/** Halves that no number stands before. */
export function inHalves(doc: Doc): Hours | null {
  const m = IN_HALVES.exec(doc);
  if (m === null) return null;
  const ofDays = m.groups?.day ?? m.groups?.two ?? m.groups?.half;
  if (ofDays !== undefined && PLACE_BEFORE.test(beforeOf(doc, m.index, 40))) return null;
  if (m.groups?.two !== undefined)
    return { start: m.index, end: endOf(m), min: 8, max: /or so/.test(m.groups.two) ? 8 : 16 };
  const hours = m.groups?.day !== undefined ? 12 : m.groups?.half !== undefined ? 4 : 1.5;
  return { start: m.index, end: endOf(m), min: hours, max: hours };
}

const DAYS_LABEL = new RegExp(
  `(?<![a-z])(?:days|tage|jours|dias|giorni|dagen)(?:(?<each>${T.PER_WEEK}) ?[:=] ?|(?: ?[:=] ?))$`,
);
const EACH_WEEK = new RegExp(`^${T.PER_WEEK}`);
const LABEL_ENDS = /[:=] ?$/;
/** "Days: 1.5 per week", "days a week: 3". */
export function labelledDays(doc: Doc, q: Quantity): Hours | null {
  if (q.low > 5 || !LABEL_ENDS.test(beforeOf(doc, q.start, 2))) return null;
  const label = DAYS_LABEL.exec(beforeOf(doc, q.start, 30));
  if (label === null) return null;
  return label.groups?.each !== undefined || EACH_WEEK.test(doc.folded.slice(q.end, q.end + 24))
    ? hoursFrom(doc, q, q.end, 8)
    : null;
}

/** A day a week is 8 hours unless its hours are stated; half a day is 4. */
export function dayRate(doc: Doc, q: Quantity): Hours | null {
  const { folded } = doc;
  const half = matchAt(HALF_DAYS, folded, q.end);
  if (half !== null) return hoursFrom(doc, q, endOf(half), 4);
  const fortnight = matchAt(DAYS_A_FORTNIGHT, folded, q.end);
  if (fortnight !== null) return hoursFrom(doc, q, endOf(fortnight), 4);
  const before = beforeOf(doc, q.start, 60);
  const m = matchAt(DAYS_A_WEEK, folded, q.end) ?? matchAt(DAYS_OF_FIVE, folded, q.end);
  const part = m === null && q.low <= 5 ? matchAt(PARTS_OF_DAY, folded, q.end) : null;
  const d =
    m ??
    part ??
    ((T.AMOUNT_LABEL.test(before) || PART_TIME_BEFORE.test(before) || T.WEEK_BEFORE.test(before)) && q.low <= 5
      ? matchAt(DAYS, folded, q.end)
      : null);
  // Nobody works all seven: a shop is open.
  if (
    d === null ||
    q.low >= 7 ||
    T.OPEN_AFTER.test(folded.slice(endOf(d), endOf(d) + 16)) ||
    IDLE_BEFORE.test(before) ||
    SOME_AND_OTHERS.test(before)
  )
    return null;
  const clause = sentenceOf(before);
  if (isOthersTime(clause) || HOME_BEFORE.test(clause) || HOME_INSIDE.test(d[0])) return null;
  const end = endOf(d);
  const after = doc.text.slice(end, end + 60);
  const placed =
    PLACE_AFTER.test(folded.slice(end, end + 44)) ||
    HOME_AFTER.test(folded.slice(end, end + 60)) ||
    SPENT_AFTER.test(folded.slice(end, end + 26)) ||
    isRestElsewhere(folded.slice(end, end + 90)) ||
    (PLACE_BEFORE.test(before.slice(-40)) && !REMOTE_WHOLLY.test(before)) ||
    (/ of /.test(d[0]) && AT_BEFORE.test(before.slice(-40))) ||
    IN_TOWN.test(after) ||
    (TOWN_BEFORE.test(doc.text.slice(Math.max(0, q.start - 26), q.start)) && THE_REST.test(fold(after)));
  // "4 days a week on site, Friday off" are all that is worked.
  if (placed && !DAY_OFF.test(folded.slice(end, end + 60)) && !helpsOut(doc, clause, folded.slice(end, end + 70)))
    return null;
  // "Nottingham, 2 days a week": days at a place.
  const place = /(\p{Lu}[\p{L}-]{2,20})(,|:| -| –)? \(?$/u.exec(doc.text.slice(Math.max(0, q.start - 26), q.start));
  const worked = place?.[2] === ',' || SOUGHT_IN.test(doc.text.slice(Math.max(0, q.start - 60), q.start));
  const byTime = worked && (BY_TIME.test(doc) || (BY_HOUR.test(doc) && !ELSEWHERE.test(doc)));
  if (place !== null && isPlace(place[1] ?? '') && !byTime) return null;
  if (
    m === null &&
    /^\s?(?:a|per|im|par|al|por|ao|pro|in total|insgesamt)?\s?\/?\s?(?:month|monat|mois|mes|maand|mese|total)/.test(
      folded.slice(end, end + 16),
    )
  )
    return null;
  const stated = quantitiesOf(doc).find(
    (x) =>
      x.start >= end && x.start - end < 12 && x.high === null && x.low <= 12 && matchAt(HOURS, folded, x.end) !== null,
  );
  const own =
    stated !== undefined &&
    /^[\s(]{0,2}(?:a|of|je|zu je|each|at|de|d.|di|von|van|da)?\s?$/.test(folded.slice(end, stated.start))
      ? stated.low
      : part === null
        ? 8
        : 4;
  const whole = d.groups?.half === undefined ? q : q.with({ low: q.low + 0.5 });
  const week = hoursFrom(doc, whole, end, own);
  return week === null || whole.high !== null ? week : toMoreDays(doc, week, whole.low, own);
}
