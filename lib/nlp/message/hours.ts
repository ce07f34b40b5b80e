import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { matchAt } from './here.ts';
import {
  beforeOf,
  type Counted,
  countedIn,
  endOf,
  GAP,
  HOURS,
  HOURS_A_WEEK,
  type Hours,
  hoursFrom,
  sentenceOf,
  sticky,
  WEEK_NEAR,
} from './hours-core.ts';
import { dayRate, inHalves, labelledDays } from './hours-days.ts';
import { daily, sessions, shifts, summed, twice } from './hours-meetings.ts';
import { isClock, onWeekdays, together } from './hours-together.ts';
import { NUMBER, numberOf } from './numbers.ts';
import type { Quantity } from './quantities.ts';
import { shareOfWeek } from './week-share.ts';
import { isOthersTime } from './whose-time.ts';
import type { WorkKind } from './workplace.ts';

const HOURS_A_MONTH = sticky(
  `${GAP}${T.HOUR}(?:\\s(?:of )?(?:your )?[a-z]{2,12})?\\s?(?:(?:/|a|in the|in a|in|per|each|every|pro|im|je|par|por|al|ao|p\\.?)\\s{0,2}(?:months?|mo(?:\\.|(?![a-z]))|mth|monat|mois|mes|mese|maand)|monthly|monatlich|mensuelles|mensuales|mensili|mensais)(?![a-z])`,
);
/** Whose hours these are not: a shop's, and those a product saves. */
const NOT_WORKED =
  /(?<![a-z])(?:open|opens|geoffnet|ouverte?s?|abiert[oa]s?|apert[oaie]|abert[oa]s?|geopend|saves?|saving|nehmen|nimmt|eats?|eating|swallows?|fait gagner|font gagner|ahorran?|risparmiare?|poupa(?:-lhe|-te|-vos)?|scheelt|bespaart|spart|sparen|loses?|losing|wast(?:es?|ing)|verlier(?:t|en)|perd(?:ons|ent|emos|iamo|em)|verliezen|(?:team|board|group|we|club) meets?(?: for)?|(?<![a-z])i (?:work|worked|do|teach)|(?:last|previous|current|old) (?:job|role|position|post) (?:was|is|had|took|meant)|(?:takes?|took|costs?) (?:our|my|his|her|the) [a-z]+)(?: (?:you|us|our [a-z]+|for|for about|up to|about|some|ihnen|dir|euch|uns|je|jullie|u))? $/;
/** "Tired of 50-hour weeks": what nobody is to work. */
const NO_MORE =
  /(?<![a-z])(?:without|no more|not|never|no|tired of|sick of|fed up with|enough of|instead of|rather than|used to|escape|forget|goodbye to|ohne|keine|genug von|schluss mit|statt|weg von|nie wieder|sans|marre des?|fini(?:es)?|assez des?|au lieu des?|sin|hart[oa]s? de|basta (?:de|con)|adios a|en vez de|senza|niente|stanc[oaie] di|invece di|sem|fart[oa]s? de|cansad[oa]s? de|chega de|em vez de|geen|zonder|genoeg van|klaar met|in plaats van|nooit meer)(?: (?:the|those|these|your|any|all|another|doing|working|der|den|diese[rn]?|die|les|ces|las|los|le|as|de|die|your))* $/;
/** "3 hours of meetings a week" are a part of it. */
const SAT_THROUGH =
  / of (?:meetings|calls|travel\w*|commut\w+|driving|tape|footage|audio|video|recordings?|film|radio|television|music) | (?:stand-?ups?|catch-?ups?|huddle|all-hands|jour fixe|yoga) /;
/** "The last lecturer spent seven hours a week on it, plan for the same": said of the work after all. */
const SAME_AFTER =
  /^[^.!?\n]{0,40}(?<![a-z])(?:the same|as much|likewise|dasselbe|ebenso|gleich viel|autant|lo mismo|lo stesso|altrettanto|o mesmo|hetzelfde|evenveel)(?![a-z])/;
const TOTAL =
  /^[^\n.;]{0,24}(?:in total|all in|altogether|total|insgesamt|au total|en total|in totale|no total|em total|totaal|overall|(?:next|this|one) week(?![a-z])|diese woche|nachste woche|cette semaine|la semaine prochaine|esta semana|questa settimana|deze week|per month|a month|over (?:the|about|some|two|three|four|six|\d+) (?:weeks|months|course)|spread (?!(?:over|across) (?:the |\d |two |three|four|five|six )))/;
/** "$500 weekly, 2 hours a day". */
const A_DAY =
  /^ ?(?:(?:\/|a|per|each|every|pro|am|je|par|por|al|ao|op een) ?(?:day|tag|jour|dia|giorno|dag)|daily|taglich|diari[ao]s|dagelijks)(?![a-z])/;
const BARE_AFTER =
  /^(?: guaranteed| gross| nights?| days| evenings| weekends| over \d nights?| or more| oder mehr| ou plus| o mas| o piu| ou mais| of meer)?\s{0,2}(?:plus (?:one|every|on[ -]?call|weekends?|overtime|handover|rufbereitschaft|bereitschaft|astreintes?|guardias|reperibilita|sobreaviso|bereikbaar)|[,.;)(|\n–—]|$|\+|and |und |et |en |y |e )/;
/** "36 hours over four days", "24 ore su quattro pomeriggi": a week's, spread over its days. */
const OVER_DAYS = sticky(
  `${GAP}${T.HOUR}(?: (?:spread|split|verteilt|reparti\\w?e?s?|repartid[oa]s|distribuit[ei]|distribuid[oa]s|verdeeld))?,? (?:over|across|in|on|auf|an|uber|sur|en|a|su|por|em|op) ${NUMBER} (?:${T.DAY}|nights?|shifts?|mornings?|afternoons?|evenings?|vormittage?n?|nachmittage?n?|abende?n?|matinees|soirees|apres-midi|mananas|tardes|noches|pomeriggi|mattine|sere|manhas|noites|ochtenden|middagen|avonden)(?! (?:of|total))(?![a-z])`,
);
const LESSONS_BEFORE =
  /(?:workshop|training|seminar|kurs|course|formation|corso|curso|cursus|schulung|class)[^.\n]{0,40}$/;
const BARE_BEFORE =
  /(?:^|[.!?] |(?:cdi|cdd|permanent|unbefristet|indefinido|indeterminato|adviseur|contract)\. |(?:part[- ]time|full[- ]time|teilzeit|vollzeit|temps partiel|tempo parcial|parttime|deeltijd|temps plein|tempo pieno|tiempo completo|jornada completa|tempo inteiro|voltijds?|fulltime|straight|guaranteed|solid|perm|part[- ]time (?:verticale|orizzontale|misto)) |[\n,•|;(–—-]|(?<!(?:total|duration|length|dauer|duree|response|delivery|overall|within|notice)\s?):)\s{0,3}(?:(?:min\.?|mind\.|at least|minimaal) |[~≈] ?)?$/;
/** "It's 37.5 hours", "you'd work 30 hours", "als Pflegerin mit 32 Stunden", "en CDI, sur 35 heures". */
const SAID_BEFORE =
  /(?<![a-z])(?:(?:it|that|this|the (?:job|post|role|position|week|contract)|hours?|a (?:full )?week)(?:.s| is| are|.d be| would be)|you(?:.d| would|.ll)? (?:work|do)|we(?: all)? work|(?:es|das) (?:sind|waren)|sie arbeiten|(?:c.est(?: un)?|ce sont)|(?:son|sono|sao|het is|het zijn)|mit|sur|met|a|con|com|at|on|auf) (?:about |around |etwa |rund |ca\. |environ |unas |circa |umas |ongeveer )?$/;
const CONTRACT_AFTER =
  /^[\s-]{0,1}(?:contract|post|position|role|job|stelle|vertrag|appointment|dienstverband|tarea)(?![a-z])/;
const CONTRACT_BEFORE =
  /(?<![a-z])(?:contrat|contrato|contratto|contract|vertrag|stelle|poste|baan|jornada|part[- ]time|teilzeit|temps partiel|tempo parziale|deeltijd|post|role|position)\s(?:de|di|da|van|von|mit|over|of|uber|a|met|with)\s$/;

/** "£54,000 for 30 hours": a year's or a month's salary is paid for a week's. */
const SALARY_FOR =
  /(?:(?:gross|brutto|bruto|salary|salaris|gehalt|salaire|salario|stipendio|loon)(?: ?(?:is|of|von|de|van|:))? ?[¤$£€]? ?\d[., '’]?\d{3}|(?<!\d)\d{2,3}(?:[., '’]\d{3}| ?k)(?! ?%)|(?:\/|p\/|per |a |im |pro |par |al |por |ao )(?:month|m|year|y|annum|monat|jahr|mois|an|mes|mese|ano|maand|jaar)|gross|brutto|bruts?|brutos?|lord[oi]|bruto|salary|salaris|gehalt|salaire|salario|stipendio)(?: ?[¤$£€]| ?(?:eur|euros?|gbp|usd|chf|pounds))? (?:for|fur|pour|por|per|voor) $/;
const WEEKS_A_MONTH = 4.33;
const MOST_A_MONTH = 260;
/** "10 hours a week", "weekly 10 hours", "Hours: 20", "week of 20 hours". */
function weekly(doc: Doc, { q, hours }: Counted): Hours | null {
  return hours ? weeklyHours(doc, q) : labelledHours(doc, q);
}

function weeklyHours(doc: Doc, q: Quantity): Hours | null {
  const m = matchAt(HOURS_A_WEEK, doc.folded, q.end);
  if (m !== null) {
    const near = beforeOf(doc, q.start, 36);
    if (
      NOT_WORKED.test(near) ||
      T.OPEN_AFTER.test(doc.folded.slice(endOf(m), endOf(m) + 16)) ||
      NO_MORE.test(near) ||
      SAT_THROUGH.test(m[0])
    )
      return null;
    if (
      isOthersTime(sentenceOf(beforeOf(doc, q.start, 80))) &&
      !SAME_AFTER.test(doc.folded.slice(endOf(m), endOf(m) + 60))
    )
      return null;
    const whole = m.groups?.half === undefined ? q : q.with({ low: q.low + 0.5 });
    return growing(doc, hoursFrom(doc, whole, endOf(m), 1));
  }
  const on = onWeekdays(doc, q);
  if (on !== null) return on;
  const h = matchAt(HOURS, doc.folded, q.end);
  if (h === null) return labelledHours(doc, q);
  const before = beforeOf(doc, q.start, 60);
  const end = endOf(h);
  const after = doc.folded.slice(end, end + 40);
  if (TOTAL.test(after) || A_DAY.test(after)) return null;
  return T.WEEK_BEFORE.test(before) || (T.AMOUNT_LABEL.test(before) && q.low <= 48 && !isClock(doc, q))
    ? hoursFrom(doc, q, end, 1)
    : null;
}

/** "30 hours a week, maybe 40". */
function growing(doc: Doc, hours: Hours | null): Hours | null {
  if (hours === null || hours.min === null || hours.min !== hours.max) return hours;
  const m = T.MAYBE_MORE.exec(doc.folded.slice(hours.end, hours.end + 40));
  const more = numberOf(m?.groups?.more);
  return m === null || more === null || more <= hours.min || more > 60
    ? hours
    : { ...hours, end: hours.end + m[0].length, max: more };
}

const HOURS_SAID = new Gated(/hours|hrs|stunden|horas|heures|ore|uren/);
/** "Hours a week: 20". */
function labelledHours(doc: Doc, q: Quantity): Hours | null {
  if (!HOURS_SAID.mayMatch(doc) || isClock(doc, q)) return null;
  const before = beforeOf(doc, q.start, 60);
  if (!/(?:hours|hrs|stunden|horas|heures|ore|uren)[^.\n\d]{0,36}$/.test(before)) return null;
  if (TOTAL.test(doc.folded.slice(q.end, q.end + 40))) return null;
  const rest = WEEK_NEAR.exec(doc.folded.slice(q.end, q.end + 16));
  if (rest !== null && rest[0].length < 16 && !/^ ?(?:days?|tage|jours|dias|giorni|dagen)/.test(rest[0]))
    return hoursFrom(doc, q, q.end + rest[0].length, 1);
  if (
    /(?:^|[\n,;.?!])[^\n\p{L}]{0,4}(?:how many |wie viele |wieviele |combien d['’]|cuantas |quante |quantas |hoeveel )?(?:hours|hrs|stunden|heures|horas|ore|uren)\s?[:=]\s?$/u.test(
      before,
    ) &&
    q.low >= 4 &&
    q.low <= 48
  )
    return hoursFrom(doc, q, q.end, 1);
  return /(?:hours|stunden|heures|horas|ore|uren) ?(?:\/ ?week|per week|\/ ?woche|a week|pro woche|par semaine|por semana)\s{0,2}[:=]\s{0,2}$|(?:wochenstunden|weekly hours)\s{0,2}[:=]\s{0,2}$/.test(
    before,
  )
    ? hoursFrom(doc, q, q.end, 1)
    : null;
}

function monthly(doc: Doc, q: Quantity): Hours | null {
  const m = matchAt(HOURS_A_MONTH, doc.folded, q.end);
  const month = m === null ? null : hoursFrom(doc, q, endOf(m), 1, MOST_A_MONTH);
  if (month === null) return null;
  const week = (n: number | null): number | null => (n === null ? null : Math.round(n / WEEKS_A_MONTH));
  const [min, max] = [week(month.min), week(month.max)];
  return min === 0 || max === 0 ? null : { ...month, min, max };
}

/** A job's bare "36 hours": a fact of its own in a list or between commas, or at a word for contract. */
function bareHours(doc: Doc, q: Quantity): Hours | null {
  const m = matchAt(HOURS, doc.folded, q.end);
  if (m === null || q.low < 8) return straight(doc, q);
  // A full stop may end the abbreviation and the sentence: "£17 ph, 30 hrs. You'd …".
  const end = endOf(m) - (m[0].endsWith('.') ? 1 : 0);
  const after = doc.folded.slice(end, end + 40);
  const before = beforeOf(doc, q.start, 24);
  const spread = q.low >= 12 && q.high === null ? matchAt(OVER_DAYS, doc.folded, q.end) : null;
  if (
    spread !== null &&
    (BARE_BEFORE.test(before) || SAID_BEFORE.test(before)) &&
    !LESSONS_BEFORE.test(beforeOf(doc, q.start, 60))
  )
    return hoursFrom(doc, q, endOf(spread), 1);
  if (TOTAL.test(after)) return null;
  // A sentence of its own must have a week's size and go on.
  if (
    BEGINS.test(before) &&
    (q.low < 16 || q.low > 48 || !(GOES_ON.test(after) || (isWholeWeek(q) && ENDS.test(after))))
  )
    return null;
  const alone =
    q.low >= 10 &&
    BARE_BEFORE.test(before) &&
    BARE_AFTER.test(after) &&
    !LUMP_BEFORE.test(sentenceOf(beforeOf(doc, q.start, 40)));
  // Days, nights and shifts are that long, no week.
  if (q.low < 16 && SHIFT_AFTER.test(after)) return null;
  const said =
    q.low >= 20 &&
    (q.high ?? q.low) <= 45 &&
    SAID_BEFORE.test(before) &&
    BARE_AFTER.test(after) &&
    !LUMP_BEFORE.test(sentenceOf(beforeOf(doc, q.start, 40)));
  const paid = q.low >= 16 && q.low <= 48 && SALARY_FOR.test(beforeOf(doc, q.start, 36)) && BARE_AFTER.test(after);
  return alone || said || paid || CONTRACT_AFTER.test(after) || CONTRACT_BEFORE.test(before)
    ? hoursFrom(doc, q, endOf(m), 1)
    : null;
}

const SHIFT_AFTER = /^[\s-](?:days?|nights?|shifts?|schichten|turni|turnos|diensten)(?![a-z])/;
/** "Budget £2,000, 36 hours": the whole work's. */
const LUMP_BEFORE = /(?<![a-z])(?:budget|flat fee|fixed fee|lump sum|pauschal\w*|forfait)[^.\n]{0,24}$/;
const BEGINS =
  /[.!?](?<!(?:min|mind|max|ca|env|approx|cdi|cdd|permanent|unbefristet|indefinido|indeterminato|adviseur|contract|vertrag|contrat|contrato|contratto)\.) $/;
const GOES_ON = /^ ?[,;|–—](?! ?(?:and|but|which|then|und|aber|et|mais|y|pero|e|ma|mas|en|maar)(?![a-z]))/;
/** "£46.50 p/h. Site: Leeds. 37 hours.": a sentence of nothing else, as long as a working week. */
const ENDS = /^\.(?:\s|$)/;
const isWholeWeek = ({ low, high }: Quantity): boolean => low >= 35 && (high ?? low) <= 42;
/** "Straight 40s": no word for hours. */
const STRAIGHT = sticky("['’]?s(?![a-z])|(?= ?[,.;)\\n]|$)");
function straight(doc: Doc, q: Quantity): Hours | null {
  if (q.low < 30 || q.low > 60 || !/(?<![a-z])straight $/.test(beforeOf(doc, q.start, 10))) return null;
  const m = matchAt(STRAIGHT, doc.folded, q.end);
  return m === null ? null : hoursFrom(doc, q, endOf(m), 1);
}

function first(list: readonly Counted[], read: (counted: Counted) => Hours | null): Hours | null {
  for (const counted of list) {
    const found = read(counted);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Hours a week. Converted: a day a week is 8 hours, 100 % or 1.0 FTE is 40, hours a month are divided by 4.33.
 * Not converted: bare full or part time, days or hours in total, days on site.
 * @param kind a job's bare "36 hours" are a week's; sessions of a study are not weekly
 */
export function findHours(doc: Doc, kind: WorkKind = 'job'): Hours | null {
  const bare = kind === 'job';
  const all = countedIn(doc);
  const hours = all.filter((c) => c.hours);
  const days = all.filter((c) => c.days);
  return (
    first(hours, ({ q }) => together(doc, q)) ??
    first(hours, ({ q, next }) => summed(doc, q, next)) ??
    inHalves(doc) ??
    first(all, ({ q }) => sessions(doc, q, kind === 'call')) ??
    (bare ? first(all, ({ q }) => shifts(doc, q)) : null) ??
    twice(doc) ??
    first(hours, ({ q }) => daily(doc, q)) ??
    first(all, (c) => weekly(doc, c)) ??
    first(hours, ({ q }) => monthly(doc, q)) ??
    shareOfWeek(doc, bare) ??
    first(days, ({ q }) => dayRate(doc, q)) ??
    first(all, ({ q }) => labelledDays(doc, q)) ??
    (bare || kind === 'lure'
      ? first(all, ({ q }) => (bare || (q.low > 24 && q.low < 46) ? bareHours(doc, q) : null))
      : null)
  );
}
