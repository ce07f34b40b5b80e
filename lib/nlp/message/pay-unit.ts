import type { Pay } from '../../model/triage.ts';
import { DAY, HOUR, PER_WEEK } from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import type { Sum } from './money.ts';
import { ANY_UNIT } from './unit-said.ts';

/** Sums a year. */
export const YEARLY = 10_000;
/** A job's sum below this without a unit is a rate whose unit isn't said. */
const RATE = 150;

/** A unit that a week's work can't be reckoned from. */
export const PER_WORD =
  /^\s?(?:\/|per |pro |par |por |a |al |le |la |das |il |o |het |each )\s?(?:source |published )?(?:word|wort|mot|palabra|parola|palavra|woord)(?![a-z])/;

const NO_THING =
  'bit|lot|little|great|good|few|couple|very|whole|seat|ticket|bottle|box|kilo|kg|litre|pint|head|share|token|user|licen[cs]e|barrel|tonne?|metre|meter|mile|km|bag|pack|copy|plus|pop|fair|fixed|flat|real|quarter|fortnight|sprint|half|second|rata|fte|term|annum|diem';
const MOST_A_THING = 3000;
/** "£12 a walk", "9 € pro Teller": a sum for each of some thing. */
export const PER_THING = new RegExp(
  `^ (?:an? (?!(?:${NO_THING})(?![a-z]))|(?:per|pro) (?!(?:rata|fte|term|annum|diem|user|seat|share|token|head|mile|km|fortnight|sprint|quarter)(?![a-z])))[a-z]{3,22}(?:-[a-z]{2,12})?(?= ?[,;()]|$| (?:and|plus|und|for|with|mit|in|at|on|by|or)(?![a-z]))`,
);

const LUMP =
  /(?<![a-z])(?:fixed price|flat|fee|budget|total|lump|pauschal\w*|forfait|festpreis|advance|grant|prize|for the (?:project|job|whole)|prix fixe|precio cerrado|fechado|a corpo|vaste prijs)(?![a-z])/;

/** What a sum is paid for: as said, or as the work around it tells; null where that is open. */
export function guessUnit(s: Sum, doc: Doc, job: boolean): Pay['unit'] {
  const flat = job && s.unit === 'project' && (s.high ?? s.low) < RATE && /^\s?flat/.test(s.after);
  if (s.unit === 'project' && !job && oneHour(doc, s) && !/^\s?(?:per|a |in total|each|total|for )/.test(s.after))
    return 'hour';
  if (s.unit === 'project' && AN_HOURS_SESSION.test(s.after)) return 'hour';
  // "£62, outside IR35" is no day's.
  if (s.unit === 'day' && (s.high ?? s.low) < RATE && /^[\s,]*(?:out|in)side/.test(s.after)) return 'hour';
  // "68,000 fixed plus car": the part of a salary that is sure.
  if (s.unit === 'project' && s.low >= YEARLY && FIXED_PART.test(s.after) && !WORK_BY_THE_JOB.test(doc)) return 'year';
  // "Four Saturdays, 600 each", "15 hours a month, €75 each": each of what is counted.
  const counted = (s.unit === 'project' || s.unit === null) && isEach(s) ? unitCounted(s) : null;
  if (counted !== null) return counted;
  // "22 days in the budget at 850".
  if (
    (s.unit === null || (s.unit === 'project' && !ANY_UNIT.test(s.after))) &&
    s.low >= DAILY[0] &&
    s.low <= DAILY[1] &&
    DAYS_AT.test(s.before)
  )
    return 'day';
  if (s.unit !== null) return flat ? null : s.unit;
  if (PER_WORD.test(s.after)) return null;
  if ((s.high ?? s.low) < MOST_A_THING && isEach(s)) return 'project';
  if ((s.high ?? s.low) < MOST_A_THING && PER_THING.test(s.after)) return 'project';
  if ((s.high ?? s.low) < MOST_AN_HOUR && (HOURS_AT.test(s.before) || (job && HOUR_RATE.test(doc)))) return 'hour';
  const wage =
    s.low >= LEAST_WAGE &&
    ((job && GROSS.test(s.after)) || WAGE_BEFORE.test(s.before)) &&
    !AGREED_SUM.test(s.before.slice(-28));
  if (wage && (s.high ?? s.low) < YEARLY) return null;
  if (job && DAY_RATE.test(doc) && (s.high ?? s.low) >= DAILY[0] && (s.high ?? s.low) <= DAILY[1]) return 'day';
  const near = `${s.before.slice(-28)} | ${s.after.slice(0, 22).replace(TO_SPEND, '')}`;
  const top = s.high ?? s.low;
  const lump =
    (LUMP.test(near) && !(wage && PERMANENT.test(doc))) ||
    (FOR_ALL_AFTER.test(s.after) && !EMPLOYED.test(doc)) ||
    (job && top < MOST_FOR_A_JOB && WORK_BY_THE_JOB.test(doc) && !EMPLOYED.test(doc) && !PERMANENT.test(doc));
  if (top >= YEARLY && !lump && s.currency !== 'JPY') return 'year';
  if (oneHour(doc, s)) return 'hour';
  if (job && RATE_NAMED.test(s.before) && !lump) return null;
  if (job && top < YEARLY && PERMANENT.test(doc)) return null;
  return job && top < RATE && !/(?<![a-z])(?:fixed|fee|budget|total|lump|pauschal\w*|forfait)(?![a-z])/.test(near)
    ? null
    : 'project';
}

/** "£100k, media budget …": what the post has to spend. */
const TO_SPEND = /(?:media|ads?|marketing|training|travel|learning|equipment)[- ]budget/;

/** "for it", "für alles": the whole of a piece of work. */
export const FOR_ALL_AFTER =
  /^ (?:for|fur|pour|por|per|voor) (?:the|it|this|all|das|alles|le tout|todo|tutto|alles)(?![a-z])/;
const EACH = /^\s?(?:each|apiece|je(?![a-z])|chacune?|cada un|cada(?= ?[,.;)]|$)|ciascun|per stuk)/;
/** "12 Zeichnungen, je 85 €". */
const EACH_BEFORE = /[,;:] (?:je|jeweils|each|chacune?s?|cada una?|ciascun[oa]?|elk) (?:a |zu |at |de |di )?$/;
/** "€30 per session of one hour", "per 60-minute call". */
const AN_HOURS_SESSION =
  /^\s?(?:\/|per|an?|each|pro|par|por|a) ?(?:session|call|lesson|class|meeting|sitzung|seance|cours|sesion|clase|lezione|sessao|aula|sessie|les) (?:of |von |d.|de |di |van )(?:an hour|one hour|1 ?h|60 ?min|einer stunde|une heure|una hora|un.ora|uma hora|een uur)(?![a-z])(?! (?:and a half|et demie|y media))|^\s?(?:per|an?|each|pro|par|por) (?:one-hour|60[- ]min(?:ute)?|1-hour) (?:session|call|lesson|class|meeting)(?![a-z])/;
const isEach = (s: Sum): boolean => EACH.test(s.after) || EACH_BEFORE.test(s.before);
/** Behind what is counted: "days' work between now and May", and not the length of something else ("two courses of three days"). */
const COUNTED =
  "['’]?(?:,? (?!two|three|four|five|six|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|twee|drie)[a-z]+){0,7}[,:;.]?(?: (?:at|for|zu|a|por|voor|je|each|jeweils))? $";
const NOT_A_LENGTH = '(?<! (?:of|von|de|di|van) (?:\\S{1,8} )?)';
const EACH_DAY = new RegExp(
  `${NOT_A_LENGTH}(?:${DAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tage|samedis|dimanches|sabados|domingos|sabati|domeniche|zaterdagen|zondagen)${COUNTED}`,
);
const EACH_HOUR = new RegExp(`${NOT_A_LENGTH}(?<![a-z-]|half an )${HOUR}${COUNTED}`);
/** The unit of time that a sum for each of them stands behind; null where none is counted. */
function unitCounted({ before, low, high }: Sum): 'day' | 'hour' | null {
  const top = high ?? low;
  if (top <= MOST_EACH_HOUR && EACH_HOUR.test(before)) return 'hour';
  return top <= DAILY[1] && EACH_DAY.test(before) ? 'day' : null;
}
/** A wage, as only the employed have it. */
const GROSS =
  /^\s?\(?(?:(?:brutto|brut|bruto|brutos|lord[io]|gross|bruttos|netti|netto|neto|nets?(?! ?\d))(?![a-z])(?! (?:per|pro|al|par|por|all))|(?:bei|op|bij|a|en|em) (?:vollzeit|fulltime|temps plein|jornada completa|tempo pieno|tempo inteiro)(?![a-z]))/;
const WAGE_BEFORE = /(?<![a-z])(?:salary|salaris|salaire|gehalt|lohn|sueldo|stipendio|salario)(?: [a-z]{2,8}){0,3}:? $/;
const LEAST_WAGE = 1000;
const AGREED_SUM = /(?<![a-z])(?:fixed price|flat|budget|lump|pauschal\w*|forfait|festpreis|a corpo|honorar)(?![a-z])/;
/** A rate is paid for some time, even where none is named. */
const RATE_NAMED =
  /(?<![a-z])(?:rate|rates|tarif|tarief|tarifa|tariffa)(?: (?:is|ist|est|es|e|of|range|would be|around|about|circa)){0,2}:? $/;
const FIXED_PART = /^\s?fixed ?(?:\+|plus|and) /;
const MOST_AN_HOUR = 300;
/** Where the hours are counted by name. */
const MOST_EACH_HOUR = 600;
const AT = '[,:]? ?(?:at|zu|for|a|por|voor)? ?(?:the )?$';
/** "10 hours a week at $95", "15 Stunden pro Woche zu 75 €": what is counted is what is paid. */
export const HOURS_AT = new RegExp(
  `${HOUR} ?(?:${PER_WEEK}|(?:a|per|im|par|al?) (?:month|monat|mois|mes|mese))${AT}|\\d ?${HOUR}(?: (?:per|pro|par|por) [a-z]{3,12})? (?:at|zu|a|zum satz von|aan|tegen|je) $`,
);
const DAYS_AT = new RegExp(
  `(?:(?<![a-z])${DAY}${PER_WEEK}${AT}|(?<![a-z])(?:days|tage|jours|dias|giorni|dagen)(?: [a-z]+){0,4} (?:at|zu|zu je|a|por|voor|je) $)`,
);
/** Whoever is paid by the hour. */
const HOUR_RATE = new Gated(
  /(?<![a-z])(?:by the hour|hourly|stundensatz|nach stunden|taux horaire|por horas|uurtarief)(?![a-z])/,
);

/** Whoever speaks of a day rate means the figure without a unit. */
const DAY_RATE = new Gated(
  /(?<![a-z])(?:day[- ]rates?|daily rate|tagessatz|tjm|tarifa diaria|tariffa giornaliera|dagtarief)(?![a-z])/,
);
const DAILY = [150, 3000] as const;
const MOST_FOR_A_JOB = 60_000;
/** A piece of work that is ordered as a whole. */
const WORK_BY_THE_JOB = new Gated(
  /(?<![a-z])(?:upfront|escrow\w*|milestones?|on delivery|audit\w*|mainnet|second pair of eyes|evaluation|website|web site|redesign|translation|proposal|quote|quotation|tender|rollout|migration|audit|prototype|exhibition|commission\w*|instal+ments|gutachten|angebot|devis|presupuesto|preventivo|orcamento|offerte|ubersetzung|traduction|traduccion|traduzione|traducao)(?![a-z])/,
);
const EMPLOYED = new Gated(
  /(?<![a-z])(?:salary|base|package|per annum|ote|employ\w*|role|position|full[- ]time|headcount|gehalt|stelle|salaire|poste|sueldo|puesto|stipendio|ral|salario|vaga|salaris|baan)(?![a-z])/,
);

/** Whoever is employed has a wage; a figure below a year's without a unit leaves it open which. */
const PERMANENT = new Gated(
  /(?<![a-z])(?:permanent|perm|unbefristet\w*|festanstellung|fest angestellt|cdi|indefinid[oa]|plantilla|tempo indeterminato|assunzione|anstellung|loondienst|cdd|determinad?t?o|ccnl|minijob|efetiv[oa]|clt|vast contract|vaste (?:baan|aanstelling|dienst)|onbepaalde tijd|employed|salaried|staff post)(?![a-z])/,
);

const PART_OF_AN_HOUR =
  /(?:45|30|20|25|15|40|50|90)[\s-]{0,2}(?:min|m\b)|half an hour|half hour|halbe stunde|halve? uur|demi.?heure|media hora|mezz.ora|meia hora/;
const AN_HOUR =
  /(?<![\d.,])(?:1|one|60)[\s-]{0,2}(?:hour|h\b|hr\b|min|hora\b|stunde\b|heure\b|ora\b|uur\b)|an hour of your|for an h(?:ou)?r(?![a-z])|an hour (?:on|by|over) (?:the )?(?:phone|video|zoom)|hour-long|(?:einer?|eine) stunde|une heure|una hora|un.ora|uma hora|een uur/;
/** "for one hour", "a 60-minute call": a fee for exactly one hour is an hourly rate. */
function oneHour(doc: Doc, s: Sum): boolean {
  const near = doc.folded.slice(Math.max(0, s.start - 140), s.end + 80);
  return !PART_OF_AN_HOUR.test(near) && AN_HOUR.test(near);
}
