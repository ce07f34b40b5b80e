import * as T from '../lexicon/msg-time.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { matchAt } from './here.ts';
import {
  beforeOf,
  DAYS,
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
import { type Quantity, quantitiesOf } from './quantities.ts';
import { isOthersTime } from './whose-time.ts';

const HOURS_A_DAY = sticky(
  `${GAP}${T.HOUR}(?:\\s(?:of )?[a-z]{2,12})?\\s?(?:(?:a|per|each|every|/|pro|am|je|par|al|por|alla|ao|op een|per)\\s?(?:working )?(?:weekday|day|werktag|tag|jour(?: ouvre)?|dia(?: laborable| util)?|giorno(?: lavorativo)?|werkdag|dag)|daily|taglich|diarias|diarie|dagelijks)(?![a-z])`,
);
const MEETING =
  '(?:times?|x|mal|fois|veces|volte|vezes|keer|mornings?|afternoons?|evenings?|lessons?|sessions?|vormittagen?|vormittag|nachmittagen?|nachmittag|abenden?|abend|matinees?|soirees?|seances?|mananas?|tardes?|clases?|mattine|pomeriggi|sere|lezioni|manhas?|aulas?|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|lessen)';
const TIMES_A_WEEK = sticky(`[\\s-]{0,2}${MEETING}${T.PER_WEEK}`);
/** "two 45-min sessions a week", "three evenings of two hours a week", "2x1h". */
const SESSIONS = sticky(
  `\\s?(?:[x×]|(?:(?![a-z]{2,8}-(?:hour|h|minute|min) )[a-z-]{3,12} )?(?:times|mal|fois|veces|volte|vezes|keer|nights?|evenings?|mornings?|afternoons?|days?|sessions?|shifts?|schichten|turnos|turni|lessons?|classes|blocks?|slots?|abend(?:en?)?|vormittag(?:en?)?|nachmittag(?:en?)?|tag(?:en?)?|jours|journees|dias|giorni|giornate|dagen|termin(?:en?)?|einheiten|soirees?|matinees?|seances?|cours|tardes?|mananas?|noches?|sesiones|clases|sere|serate|pomeriggi|mattine|lezioni|incontri|noites?|manhas?|aulas|sessoes|avonden|middagen|ochtenden|lessen|sessies)(?<week>${T.PER_WEEK})?\\s?(?:[x×]|of|at|a|zu je|je|von|de|d.|di|da|van|with)?)\\s?`,
);
const GLUED = sticky(`\\s?[x×](\\d{1,2}(?:[.,]\\d)?)\\s?${T.HOUR}${T.PER_WEEK}`);
const TIMES: ReadonlySet<string> = new Set('x×');
/** Whether something is multiplied: "2x1h". */
const isTimes = (folded: string, at: number): boolean =>
  TIMES.has(folded.charAt(at)) || TIMES.has(folded.charAt(at + 1));
const SESSION_AFTER = sticky(
  `${GAP}(?:(?<h>${T.HOUR})|(?<m>${T.MINUTE}))(?:[\\s-][a-z-]{3,14}){0,3}?(?<week>${T.PER_WEEK})?`,
);
const TWICE = new Gated(
  /(?<![a-z])(?<n>once|twice|zweimal|einmal|deux fois|dos veces|due volte|duas vezes|twee keer|2x)(?![a-z])/g,
);
const WEEKDAY_RANGE = new RegExp(
  `(?<![a-z])(?<from>${T.WEEKDAY})\\s?(?:-|–|to|bis|through|thru|a|al|au|tot|t/m)\\s?(?:el )?(?<to>${T.WEEKDAY})|(?<![a-z])(?:(?<short>mo ?(?:-|–|bis) ?(?:do|fr|sa))|lu ?[-–] ?ve|l ?[-–] ?v|ma ?(?:-|–|t/m) ?vr|seg ?[-–] ?sex)(?![a-z])`,
);
const SHORT_RANGES: Readonly<Record<string, number>> = { do: 4, fr: 5, sa: 6 };
/** Monday is 0, by a weekday's first three letters. */
const ORDER = [
  'mon lun seg maa',
  'tue die mar ter din',
  'wed mit mer mie qua woe',
  'thu don jeu jue gio qui',
  'fri fre ven vie sex vri',
  'sat sam sab zat',
  'sun son dim dom zon',
];
const orderOf = (day: string): number => ORDER.findIndex((names) => names.split(' ').includes(day.slice(0, 3)));
/** How many days "Monday to Thursday" are. */
function spanned(m: RegExpExecArray): number {
  const { from, to, short } = m.groups ?? {};
  if (from === undefined || to === undefined) return SHORT_RANGES[(short ?? '').slice(-2)] ?? 5;
  return ((orderOf(to) - orderOf(from) + 7) % 7) + 1;
}

/** How many days a week are named around an amount of hours a day. */
function daysNear(doc: Doc, from: number, to: number): number | null {
  const near = doc.folded.slice(Math.max(0, from - 50), to + 60);
  const range = WEEKDAY_RANGE.exec(near);
  if (range !== null) return spanned(range);
  for (const q of quantitiesOf(doc)) {
    if (q.end < from - 50 || q.start > to + 60 || (q.start >= from && q.end <= to)) continue;
    if (q.high === null && q.low <= 7 && matchAt(DAYS, doc.folded, q.end) !== null) return q.low;
  }
  return /(?:weekdays|every weekday|werktags|werktaglich|jours ouvres|dias laborables|giorni lavorativi|dias uteis|werkdagen)/.test(
    near,
  )
    ? 5
    : null;
}

/** "Four hours each weekday": there are five. */
const WORKING_DAY = /weekday|working day|werktag|jour ouvre|dia laborable|dia util|giorno lavorativo|werkdag/;

export function daily(doc: Doc, q: Quantity): Hours | null {
  const before = beforeOf(doc, q.start, 12);
  const m =
    matchAt(HOURS_A_DAY, doc.folded, q.end) ??
    (/(?:daily|taglich)\s$/.test(before) ? matchAt(HOURS, doc.folded, q.end) : null);
  if (m === null) return null;
  if (isOthersTime(sentenceOf(beforeOf(doc, q.start, 60)))) return null;
  const days = WORKING_DAY.test(m[0]) ? 5 : daysNear(doc, q.start, endOf(m));
  return days === null ? null : hoursFrom(doc, q, endOf(m), days);
}

/** "three evenings of two hours each week", "two 45-min sessions a week", "2x1h a week", "two hours twice a week". */
export function sessions(doc: Doc, q: Quantity, call: boolean): Hours | null {
  if (q.high !== null || q.low > 14) return null;
  // German "an zwei Abenden" counts two.
  if (doc.folded.slice(q.start, q.end) === 'an' && quantitiesOf(doc).some((x) => x.start === q.end + 1)) return null;
  const glued = isTimes(doc.folded, q.end) ? matchAt(GLUED, doc.folded, q.end) : null;
  if (glued !== null) return hoursFrom(doc, q, endOf(glued), Number((glued[1] ?? '').replace(',', '.')));
  const lead = matchAt(SESSIONS, doc.folded, q.end);
  const from = lead === null ? q.end + 1 : endOf(lead);
  const each = quantitiesOf(doc).find((x) => x.start === from && x.high === null);
  if (each !== undefined) {
    const m = matchAt(SESSION_AFTER, doc.folded, each.end);
    if (m === null) return null;
    const weekly =
      lead?.groups?.week !== undefined ||
      m.groups?.week !== undefined ||
      WEEK_NEAR.test(doc.folded.slice(endOf(m), endOf(m) + 40)) ||
      T.WEEK_BEFORE.test(beforeOf(doc, q.start, 40));
    const times =
      /[x×]/.test(doc.folded.slice(q.end, each.start)) && /[a-z]{4}/.test(doc.folded.slice(q.end, each.start));
    if (!weekly && !(times && !call)) return null;
    return hoursFrom(doc, q, endOf(m), m.groups?.h === undefined ? each.low / 60 : each.low);
  }
  const often = matchAt(TIMES_A_WEEK, doc.folded, q.end);
  return often === null ? null : perMeeting(doc, q.low, { start: q.start, end: endOf(often) });
}

const SHIFT =
  "\\s?[x×]\\s?(?<n>[6-9]|1[0-3])(?:[.,]5)?(?<unit>['’]?s|\\s?(?:h(?:rs?|ours?)?\\.?|uur|std\\.?|stunden|heures|horas|ore))?(?![\\da-z%¤$£])|\\s(?<word>eights|tens|twelves|8['’]?s|10['’]?s|12['’]?s)(?![\\da-z])";
const SHIFTS = sticky(SHIFT);
const SHIFT_NEAR =
  /(?<![a-z])(?:nights?|days?|shifts?|earlies|lates|rn|nurse|travel|icu|er|weekends?|rota|schicht\w*|nacht\w*|nuits?|noches?|turni|turnos?|diensten)(?![a-z])/;
const SHIFT_WORDS: Readonly<Record<string, number>> = { eights: 8, tens: 10, twelves: 12 };
/** "Nights 3x12", "4 x 10s", "two twelves a week": so many shifts of so many hours make a week. */
export function shifts(doc: Doc, q: Quantity): Hours | null {
  if (q.high !== null || q.low < 2 || q.low > 6 || q.low % 1 !== 0) return null;
  const m = matchAt(SHIFTS, doc.folded, q.end);
  const g = m?.groups;
  if (m === null || g === undefined) return null;
  // "$34 an hour, four tens, health from day one".
  const item =
    g.word !== undefined &&
    /[,;(\n] ?$/.test(beforeOf(doc, q.start, 2)) &&
    /^[,.;)\n]/.test(doc.folded.slice(endOf(m), endOf(m) + 1));
  const around = beforeOf(doc, q.start, 30) + doc.folded.slice(endOf(m), endOf(m) + 30);
  if (
    !item &&
    g.unit === undefined &&
    !SHIFT_NEAR.test(around) &&
    !WEEK_NEAR.test(doc.folded.slice(endOf(m), endOf(m) + 20))
  )
    return null;
  const each = g.n !== undefined ? Number(g.n) : (SHIFT_WORDS[g.word ?? ''] ?? Number.parseInt(g.word ?? '', 10));
  return hoursFrom(doc, q, endOf(m), each);
}

/** "£18 an hour" is no hour's length. */
const A_SUM = /[\d¤£$] ?(?:k |eur |usd |euros? )?$/;
/** Hours of one meeting beside "twice a week". */
function perMeeting(doc: Doc, times: number, at: Span): Hours | null {
  for (const q of quantitiesOf(doc)) {
    const near = q.start >= at.end ? q.start - at.end < 24 : at.start - q.end < 20 && at.start > q.end;
    if (!near || q.high !== null || A_SUM.test(beforeOf(doc, q.start, 8))) continue;
    const m = matchAt(SESSION_AFTER, doc.folded, q.end);
    if (m === null) continue;
    return hoursFrom(doc, q, Math.max(endOf(m), at.end), (m.groups?.h === undefined ? 1 / 60 : 1) * times);
  }
  return null;
}

export function twice(doc: Doc): Hours | null {
  for (const m of TWICE.all(doc)) {
    const rest = WEEK_NEAR.exec(doc.folded.slice(m.index + m[0].length, m.index + m[0].length + 24));
    if (rest === null) continue;
    const times = /once|einmal/.test(m[0]) ? 1 : 2;
    const found = perMeeting(doc, times, { start: m.index, end: m.index + m[0].length + rest[0].length });
    if (found !== null) return found;
  }
  return null;
}

/** "2 hours of lectures and a 2-hour lab each week" is 4. */
export function summed(doc: Doc, q: Quantity, next: Quantity | undefined): Hours | null {
  if (next === undefined || q.high !== null || next.high !== null || next.start - q.end > 40) return null;
  const h = matchAt(HOURS, doc.folded, q.end);
  const m = matchAt(HOURS_A_WEEK, doc.folded, next.end);
  if (
    h === null ||
    m === null ||
    A_SUM.test(beforeOf(doc, q.start, 8)) ||
    !/(?:(?<![a-z])(?:and|plus|und|et|y|e|en)|\+) (?:a |an |one |un[ea]? |ein[e]? |een )?$/.test(
      doc.folded.slice(endOf(h), next.start),
    )
  )
    return null;
  return hoursFrom(doc, next.with({ start: q.start }), endOf(m), (q.low + next.low) / next.low);
}
