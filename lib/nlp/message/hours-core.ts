import * as T from '../lexicon/msg-time.ts';
import { behindLast } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Here, matchAt } from './here.ts';
import { perDoc } from './per-doc.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** Hours a week; null on the open side of "at least" and "up to". */
export interface Hours extends Span {
  readonly min: number | null;
  readonly max: number | null;
}

/** A pattern that is tried at one place only. */
export const sticky = (source: string): Here => new Here(source);
export const GAP = `[\\s'’-]{0,2}(?:d['’]|de |di |of )?${T.HOUR_KIND}`;
/** "20 hours of admin a week": a few words may stand between. */
const BETWEEN = "(?:['’]?\\s(?!in |at |on |from |for )(?:of )?[a-z-]{2,14}){0,3}?,?";
/** "37 heures et demie", "37h30". */
const HALF = '(?: and a half| et demie?| y media| e mezz[ao]| e meia|\\s?30(?: ?min\\w{0,3})?)';
/** Words for hours that are a week's by themselves. */
const A_WEEKS = 'wochenstunden|wochenstd\\.?|wstd\\.?|sws|semesterwochenstunden|hpw|u/w|h/s|h/w';
export const HOURS = sticky(`${GAP}${T.HOUR}`);
export const HOURS_A_WEEK = sticky(
  `${GAP}${T.HOUR}(?<half>${HALF})?(?:${BETWEEN}${T.PER_WEEK}|[\\s-]?(?:weeks?|woche|werkweek|semaine|semana|settimana)(?![a-z]))|${GAP}(?:${A_WEEKS})(?![a-z])|-?urige (?:werk)?week(?![a-z])`,
);
export const DAYS = sticky(`${GAP}${T.DAY}`);
const TIME = sticky(`${GAP}(?:${T.HOUR}|${T.MINUTE}|-?urige|-?uurs|(?:${A_WEEKS})(?![a-z]))`);
/** "Vier von fünf Tagen". */
export const OF_FIVE_DAYS = ` (?:out of|of|von|von den|sur|de los|de|su|op|van de) (?:five|5|funf|cinq|cinco|cinque|vijf) ${T.DAY}`;
const SOME_DAYS = sticky(`${GAP}(?:${T.DAY}|${T.HALF_DAY}|${T.HALF_OF_DAY})|${OF_FIVE_DAYS}`);
export const WEEK_NEAR = new RegExp(`^[^.\\n]{0,24}?${T.PER_WEEK}`);
/** A quantity with what it may count: every pattern of hours, or of days, begins like these. */
export interface Counted {
  readonly q: Quantity;
  readonly next: Quantity | undefined;
  readonly hours: boolean;
  readonly days: boolean;
}
export const countedIn = perDoc((doc): readonly Counted[] =>
  quantitiesOf(doc).map((q, i, all) => ({
    q,
    next: all[i + 1],
    hours: matchAt(TIME, doc.folded, q.end) !== null,
    days: matchAt(SOME_DAYS, doc.folded, q.end) !== null,
  })),
);

const round = (n: number): number => Math.round(n * 100) / 100;
const MOST = 80;

/** What is said behind: "20 hours a week max.", "at least". */
function limitAfter(after: string): 'least' | 'most' | null {
  if (
    /^[\s,(]{0,2}(?:max\b|maximum|cap\b|ceiling|limit\b|at most|tops|or less|hochstens|maximal|au maximum|como maximo|al massimo|no maximo|maximaal)(?!\.?\s{0,2}(?:[¤$£]|eur|\d))/.test(
      after,
    )
  )
    return 'most';
  return /^[\s,(]{0,2}(?:(?:min\b|minimum|at least|mindestens|minimaal|au minimum|como minimo|al minimo|no minimo)(?!\.?\s{0,2}(?:[¤$£]|eur|\d))(?! (?:until|till|for|to|at|in|while|during|bis|fur))|or more|oder mehr|o mas|\+(?! ?\d))/.test(
    after,
  )
    ? 'least'
    : null;
}

/** "30h min per week": said between the hours and their week. */
const limitInside = (said: string): 'least' | 'most' | null =>
  said.length < 8 || /\d/.test(said)
    ? null
    : / (?:min\.?|minimum|at least|mindestens|mind\.|au moins|como minimo|minimo|al minimo|no minimo|minimaal)[ ,]/.test(
          said,
        )
      ? 'least'
      : / (?:max\.?|maximum|at most|hochstens|maximal|au maximum|como maximo|maximo|al massimo|massimo|no maximo|maximaal)[ ,]/.test(
            said,
          )
        ? 'most'
        : null;

/** Hours a week from a number that counts something of `scale` hours; null where that is no week. */
export function hoursFrom(doc: Doc, q: Quantity, end: number, scale: number, most = MOST): Hours | null {
  const [low, high] = [round(q.low * scale), q.high === null ? null : round(q.high * scale)];
  if (low <= 0 || low > most || (high ?? 0) > most) return null;
  const span = { start: q.start, end };
  if (high !== null) return { ...span, min: Math.min(low, high), max: Math.max(low, high) };
  const limit =
    q.limit ??
    limitAfter(doc.folded.slice(end, end + 24)) ??
    (scale === 1 ? limitInside(doc.folded.slice(q.end, end)) : null);
  return { ...span, min: limit === 'most' ? null : low, max: limit === 'least' ? null : low };
}

/** Hours of the whole work, of one week or of some other time. */
export const TOTAL =
  /^[^\n.;]{0,24}(?:in total|all in|altogether|total|insgesamt|au total|en total|in totale|no total|em total|totaal|overall|(?:next|this|one) week(?![a-z])|diese woche|nachste woche|cette semaine|la semaine prochaine|esta semana|questa settimana|deze week|per month|a month|over (?:the|about|some|two|three|four|six|\d+) (?:weeks|months|course)|spread (?!(?:over|across) (?:the |\d |two |three|four|five|six )))/;

export const endOf = (m: RegExpExecArray): number => m.index + m[0].length;
const SENTENCE_END = /[.!?;](?= |$)|\n/y;
/** The last sentence of a text before an amount. */
export const sentenceOf = (before: string): string => behindLast(before, SENTENCE_END);
export const beforeOf = (doc: Doc, at: number, n: number): string => doc.folded.slice(Math.max(0, at - n), at);
