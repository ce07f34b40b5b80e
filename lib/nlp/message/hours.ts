import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { matchAt } from './here.ts';
import { bareHours } from './hours-bare.ts';
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
  TOTAL,
  WEEK_NEAR,
} from './hours-core.ts';
import { dayRate, inHalves, labelledDays } from './hours-days.ts';
import { hoursOfEach } from './hours-each.ts';
import { growing } from './hours-growing.ts';
import { daily, sessions, shifts, summed, twice } from './hours-meetings.ts';
import { isClock, onWeekdays, together } from './hours-together.ts';
import { everyWeekday } from './hours-weekday.ts';
import type { Quantity } from './quantities.ts';
import { shareOfWeek } from './week-share.ts';
import { isOthersTime } from './whose-time.ts';
import type { WorkKind } from './workplace.ts';

const HOURS_A_MONTH = sticky(
  `${GAP}${T.HOUR}(?:\\s(?:of )?(?:your )?[a-z]{2,12}| ${T.OR_SO})?,?\\s?(?:(?:/|a|in the|in a|in|per|each|every|pro|im|je|par|por|al|ao|p\\.?)\\s{0,2}(?:months?|mo(?:\\.|(?![a-z]))|mth|monat|mois|mes|mese|maand)|monthly|monatlich|mensuelles|mensuales|mensili|mensais)(?![a-z])`,
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
/** "$500 weekly, 2 hours a day". */
const A_DAY =
  /^ ?(?:(?:\/|a|per|each|every|pro|am|je|par|por|al|ao|op een) ?(?:day|tag|jour|dia|giorno|dag)|daily|taglich|diari[ao]s|dagelijks)(?![a-z])/;
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
    first(hours, ({ q }) => hoursOfEach(doc, q)) ??
    inHalves(doc) ??
    first(all, ({ q }) => sessions(doc, q, kind === 'call')) ??
    (bare ? first(all, ({ q }) => shifts(doc, q)) : null) ??
    twice(doc) ??
    first(hours, ({ q }) => daily(doc, q)) ??
    first(all, (c) => weekly(doc, c)) ??
    first(hours, ({ q }) => monthly(doc, q)) ??
    shareOfWeek(doc, bare || kind === 'teaching') ??
    first(days, ({ q }) => dayRate(doc, q)) ??
    first(all, ({ q }) => labelledDays(doc, q)) ??
    (bare ? everyWeekday(doc) : null) ??
    (bare || kind === 'lure' || kind === 'ping'
      ? first(all, ({ q }) =>
          bare || (q.low > 24 && q.low < 46 && (kind === 'lure' || q.high === null)) ? bareHours(doc, q) : null,
        )
      : null)
  );
}
