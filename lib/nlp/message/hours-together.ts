import * as T from '../lexicon/msg-time.ts';
import { behindLast } from './behind-last.ts';
import type { Doc } from './document.ts';
import { matchAt, Within } from './here.ts';
import { beforeOf, endOf, HOURS, type Hours, hoursFrom, sticky } from './hours-core.ts';
import type { Quantity } from './quantities.ts';

/** "Monday to Thursday, six to ten, so 16 hours": what the days come to. */
const COMES_TO =
  /(?:[,(;–—-] ?|\. )(?:so|that.s|that is|that makes|which makes|making|i\.?e\.?|=|also|das sind|macht|zusammen|soit|donc|ca fait|o sea|es decir|son|cioe|quindi|sono|fanno|ou seja|portanto|sao|dus|oftewel|dat is),? (?:about |around |roughly |in total |etwa |rund |environ |unas |circa |ongeveer )?$/;
const DAYS_NAMED = new Within(
  new RegExp(
    `(?<![a-z])(?:${T.WEEKDAY}\\s?(?:-|–|,|&|to|and|bis|und|a|au|et|y|e|al|tot|t/m|en)\\s?(?:el |les? )?${T.WEEKDAY}|[a-z]{3,6}days(?![a-z])|(?:every|jeden|chaque|cada|ogni|elke) ${T.WEEKDAY}|(?:werktags|werkdagen)(?![a-z]))`,
  ),
);
/** "4/5 (so 32 hours)": a share of the week right before what it comes to. */
const SHARE_NAMED =
  /(?<![\d/])(?:[2-4]\/5|\d{2} ?%|[1-5] (?:days|tage|jours|dias|giorni|dagen)|part[- ]time|teilzeit|temps partiel|tiempo parcial|tempo parziale|tempo parcial|deeltijds?)[^\d.!?\n]{1,14}$/;
/** "Two mornings a week (8 hours in total)": not each. */
const IN_ALL =
  /^ ?(?:in total|altogether|all told|in all|all in|together|total|zusammen|insgesamt|au total|en total|en tout|in totale|in tutto|no total|ao todo|em total|totaal|samen|bij elkaar)(?![a-z])/;
const A_WEEK_BEFORE = new RegExp(
  `${T.PER_WEEK}[,:;(–—\\s-]{1,4}(?:about |so |also |soit |donc )?(?:together |in total |in all |a total of |zusammen |insgesamt |au total |en total |in tutto |in totale |ao todo |samen |in totaal )?$`,
);
/** "A four-day week, 30 hours", "semaine de quatre jours (32 h)". */
const DAYS_WEEK_BEFORE =
  /(?:[- ]day (?:working )?week|-tage-woche|semaine de (?:\w{4,6}|\d) jours|semana de (?:\w{4,6}|\d) dias|settimana di (?:\w{4,7}|\d) giorni|daagse (?:werk)?week)(?:,| of| \(|:| –| -| mit| de| di| met){1,2} ?(?:about |so )?$/;
const ALL_BEFORE = /(?:together|total|all|of|zusammen|insgesamt|tutto|totale|todo|samen|totaal) $/;
const OVER_MONTHS = /^[^,;.)]*(?:month|monat|mois|mes|mese|maand)/;

/** A sentence's end that lies far enough before the amount to be none of an abbreviation. */
const SENTENCE_END = /[.!?\n] ?(?=.{24})/y;
/** Hours that a week's days come to. */
export function together(doc: Doc, q: Quantity): Hours | null {
  const m = matchAt(HOURS, doc.folded, q.end);
  if (m === null) return null;
  const after = doc.folded.slice(endOf(m), endOf(m) + 24);
  if (OVER_MONTHS.test(after)) return null;
  const sentence = behindLast(beforeOf(doc, q.start, 84), SENTENCE_END);
  const named =
    COMES_TO.test(sentence) &&
    (DAYS_NAMED.test(sentence) || (q.low >= 8 && SHARE_NAMED.test(sentence))) &&
    !/^ of /.test(after);
  const week = A_WEEK_BEFORE.exec(sentence);
  const daysWeek = q.low > 12 && q.low <= 48 && DAYS_WEEK_BEFORE.test(sentence);
  return named || daysWeek || (week !== null && (IN_ALL.test(after) || ALL_BEFORE.test(week[0])))
    ? hoursFrom(doc, q, endOf(m), 1)
    : null;
}

const PART =
  '(?: ?(?:mornings?|afternoons?|evenings?|vormittags?|nachmittags?|abends?|matins?|apres-midi|soirs?|por la manana|por la tarde|por la noche|de manha|a tarde|a noite|mattina|pomeriggio|sera|ochtend|middag|avond))?';
/** "Thursdays only, 6 hours", "every Tuesday and Thursday, 3 hours", "il lunedì mattina, 2 ore": the weekdays stand in front. */
const WEEKDAYS_BEFORE = new Within(
  new RegExp(
    `(?<![a-z])(?:every |each |on |jeden |chaque |tous les |todos los |tutti i |todas as |todos os |cada |ogni |elke |iedere |il |al |le |les |los |as |aos )?(?<days>${T.WEEKDAY}${PART}(?:(?:,? and | & | und | et | y | e | en |, )(?:le |los |il )?${T.WEEKDAY}${PART}){0,4})(?<only> only| nur)?[,:]? (?:for |fur |pour |pendant |durant |per |por |durante |voor |gedurende )?$`,
  ),
);
const REPEATED =
  /(?:every|each|jeden|chaque|cada|ogni|elke|iedere|il|le|les|los|as|aos|[a-z]{3,6}days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs) /;
/** "two hours every Tuesday and Thursday", "deux heures le lundi". */
const ON_WEEKDAYS = sticky(
  `(?:[\\s-]{0,2}(?:d['’]|de |di |of )?)(?:${T.HOUR}|(?<m>${T.MINUTE}))\\s(?:every|each|on(?= [a-z]+days| [a-z]+day (?:morn|aftern|even)[a-z]+s)|jeden|jede|chaque|tous les|le|cada|todos los|los|ogni|il|todas as|as|aos|elke|iedere)\\s(?<days>${T.WEEKDAY}(?:(?:,| and| &| und| et| y| e| en)\\s?${T.WEEKDAY}){0,4})`,
);
/** "24 hours across Tue, Wed and Fri": all of them together. */
const ACROSS = sticky(
  `[\\s-]{0,2}${T.HOUR},? (?:(?:spread|split|verteilt|repartie?s|repartid[oa]s|distribuit[ei]|distribuid[oa]s|verdeeld) )?(?:over|across|auf|sur|entre|en|su|tra|por|entre|over) (?:le |les |los |il )?${T.WEEKDAY}(?:(?:,| and| &| und| et| y| e| en|,? and)\\s?${T.WEEKDAY}){1,4}`,
);
const MOST_A_DAY = 12;
const weekdaysIn = (list = ''): number => list.split(/,\s?|\s(?:and|und|et|y|e|en)\s|&/).length;

/** Hours of weekdays that come again each week, named before or behind them. */
export function onWeekdays(doc: Doc, q: Quantity): Hours | null {
  const across = q.low > MOST_A_DAY ? matchAt(ACROSS, doc.folded, q.end) : null;
  if (across !== null) return hoursFrom(doc, q, endOf(across), 1);
  const on = matchAt(ON_WEEKDAYS, doc.folded, q.end);
  if (on !== null && on.groups?.m === undefined && q.low > MOST_A_DAY) return null;
  if (on !== null)
    return hoursFrom(doc, q, endOf(on), weekdaysIn(on.groups?.days) * (on.groups?.m === undefined ? 1 : 1 / 60));
  const h = q.low > 12 ? null : matchAt(HOURS, doc.folded, q.end);
  const those = h === null ? null : WEEKDAYS_BEFORE.exec(beforeOf(doc, q.start, 60));
  return h !== null && those !== null && REPEATED.test(`${those[0]} `)
    ? hoursFrom(doc, q, endOf(h), weekdaysIn(those.groups?.days))
    : null;
}

/** "Hours: 9am-4pm", "Hours: 9-5": a clock's. */
export function isClock(doc: Doc, q: Quantity): boolean {
  const { low, high } = q;
  if (high !== null && (high < low || (low >= 6 && low <= 9 && high >= 14 && high <= 18))) return true;
  return /^ ?(?:[ap]\.?m(?![a-z])|uhr|:\d\d|h\d\d)/.test(doc.folded.slice(q.end, q.end + 6));
}
