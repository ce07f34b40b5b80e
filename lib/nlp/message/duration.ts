import * as L from '../lexicon/msg-length.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { Here, matchAt, Within } from './here.ts';
import { numberOf } from './numbers.ts';
import { isOfPart, isOfWhole } from './part-or-whole.ts';
import { perDoc } from './per-doc.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { hasNoEnd, isOthersLength, standsIn } from './whose-length.ts';

export interface Duration extends Span {
  readonly months: number;
}

const WEEKS_A_MONTH = 4.33;
const halves = (n: number): number => Math.max(0.5, Math.round(n * 2) / 2);
type Unit = 'month' | 'week' | 'year' | 'quarter' | 'fortnight';
const MONTHS: Readonly<Record<Unit, (n: number) => number>> = {
  month: (n) => n,
  week: (n) => halves(n / WEEKS_A_MONTH),
  year: (n) => n * 12,
  quarter: (n) => n * 3,
  fortnight: (n) => halves((n * 2) / WEEKS_A_MONTH),
};
const UNITS = Object.keys(MONTHS) as readonly Unit[];
const UNIT = new Here(
  `[\\s-]{0,2}(?:\\((?:\\d{1,3}|[a-z]{2,8})\\)[\\s-])?(?:${L.MORE})?(?:(?<month>${L.MONTH})|(?<week>${L.WEEK})|(?<year>${L.YEAR})|(?<quarter>${L.QUARTER})|(?<fortnight>${L.FORTNIGHT})|(?<person>${L.PERSON_MONTH}))(?![a-z])(?<more> and a half| et demie?| y medi[oa]| e mezz[oa]| e mei[oa])?`,
);
const LABEL = new Within(L.LABEL);
const NOT_BEFORE = new Within(L.NOT_BEFORE);
const CONTEXT = new Within(L.CONTEXT);
const HIRING = new Within(L.HIRING);
const LASTS_AT_LEAST = new Within(L.LASTS_AT_LEAST);
const WHOLE_TEXT = 60;
/** Characters in which a clause is looked through for its beginning. */
const LONG_CLAUSE = 140;
/** More years than these are somebody's past unless a contract's. */
const MANY_YEARS = 5;

/** Years "in the field" are somebody's past, weeks there are work. */
const IN_FIELD = /^ in the field(?![a-z])/;

/** "Our money lasts for 14 months": the firm's, no work's. */
const FUNDS =
  /(?<![a-z])(?:money|cash|savings|funds|geld|argent|dinero|soldi|dinheiro)(?: [a-z]{2,8}){0,4} (?:lasts?|enough|reicht|suffit|alcanza|llega|bastano|basta|chega|genoeg)(?: [a-z]{2,5})? $|savings (?:for (?:two|both|us|me|all)(?: of us)? )?for $/;

/** A share that is earned over years tells how long advice is wanted, but not how long a founder stays. */
const SHARE_BEFORE =
  /(?:vest(?:ing|s)?|acquis(?:es?)?|\d ?%)(?: [a-z]{2,12})? (?:over|in|uber|sur|en|su|em)\s(?:the )?$|(?:vest(?:ing|s)?|cliff)[ :(]{1,2}(?:of )?$/;
const SHARE_AFTER = /^[\s-]{1,2}(?:vesting|cliff)/;
const ADVICE = new Gated(
  /(?<![a-z])(?:advis[eo]rs?|advisory|advice|beirat|sounding board|consejo asesor|conseil)(?![a-z])/,
);

/** "A contract of six months", "a six-month post". */
const saidOfWork = (before: string, after: string): boolean => L.WORK_AFTER.test(after) || L.WORK_BEFORE.test(before);

interface Length extends Duration {
  readonly labelled: boolean;
}

function lengthAt(doc: Doc, q: Quantity): Length | null {
  const { folded } = doc;
  const m = matchAt(UNIT, folded, q.end);
  const g = m?.groups;
  if (m === null || g === undefined || q.low <= 0 || q.low > WHOLE_TEXT) return null;
  const unit = UNITS.find((u) => g[u] !== undefined) ?? 'month';
  const end = m.index + m[0].length;
  const before = folded.slice(Math.max(0, q.start - 44), q.start);
  const after = folded.slice(end, end + 44);
  const funds = FUNDS.test(before);
  const labelled = !funds && LABEL.test(before);
  const viaUs = L.VIA_US.test(`${before.slice(-36)}|${after.slice(0, 36)}`);
  const single = /^(?:a|an|un|una|une|um|uma|ein|eine|einen|einem|een|one)$/.test(folded.slice(q.start, q.end));
  if (!labelled) {
    const share = SHARE_BEFORE.test(before);
    if ((share || SHARE_AFTER.test(after)) && !ADVICE.test(doc)) return null;
    if (g.person !== undefined || HIRING.test(folded.slice(Math.max(0, q.start - 180), q.start))) return null;
    const first =
      L.FIRST_AT.test(`${before.slice(-30)}|${after.slice(0, 20)}`) ||
      (L.PAID_FIRST.test(before) && L.THEN.test(folded.slice(end, end + 110)));
    if (
      funds ||
      (!standsIn(before) &&
        (L.NOT_AFTER.test(after) || (unit === 'year' && IN_FIELD.test(after))) &&
        !(L.UNTIL_AFTER.test(after) && L.UNTIL_BEFORE.test(before)))
    )
      return null;
    const atLeast =
      LASTS_AT_LEAST.test(before) || (L.WANTED_AT_LEAST.test(before) && L.NO_EXPERIENCE_AFTER.test(after));
    const least = atLeast || (unit !== 'year' && L.LEAST_ALONE.test(before) && ALONE_AFTER.test(after));
    if (
      NOT_BEFORE.test(before) &&
      !L.SPREAD.test(before) &&
      !first &&
      !least &&
      !share &&
      !viaUs &&
      !L.UNTIL_DONE.test(before)
    )
      return null;
    if (before.includes(' for ') && L.SINCE_THEN.test(folded.slice(Math.max(0, q.start - LONG_CLAUSE), q.start)))
      return null;
    // "Two years four months": its second part.
    if (L.YEARS_BEFORE.test(before)) return null;
    // "one day a week to begin with", "3+ yrs, 5+ yrs".
    if (
      single &&
      /(?:days?|hours?|hrs?|h|times?|once|twice|mornings?|evenings?|tage?|stunden|jours?|dias?|giorni|dagen|dag|uur)\s$/.test(
        before,
      )
    )
      return null;
    if (
      unit === 'year' &&
      q.low >= 1 &&
      ((q.limit === 'least' && !atLeast) || (q.low > MANY_YEARS && !L.WORK_AFTER.test(after)))
    )
      return null;
    // "3-6 yrs": experience that is asked for.
    if (unit === 'year' && q.high !== null && !CONTEXT.test(before) && !L.WORK_AFTER.test(after)) return null;
    const context = atLeast || share || g.more !== undefined || CONTEXT.test(before) || L.WORK_AFTER.test(after);
    if (
      ((unit === 'year' && q.low % 1 === 0) || single) &&
      !context &&
      !((unit === 'year' || unit === 'month') && !/^an?$/.test(folded.slice(q.start, q.end)) && alone(before, after))
    )
      return null;
    // "a 13-week cash flow", "a ten week search": an adjective to something that is no work.
    const attribute = /^-/.test(m[0]) || (q.low > 1 && /^ (?:month|week|year)$/.test(m[0]));
    if (attribute && /^[\s-][a-z]/.test(after) && !L.WORK_AFTER.test(after) && !L.TERM_AFTER.test(after)) return null;
    if (isOthersLength(doc, { start: q.start, end }, unit === 'week' ? q.low : null, unit === 'year')) return null;
  }
  // "A permanent post", so the length is another's unless work of that length is named.
  if (!labelled && !viaUs && !saidOfWork(before, after) && hasNoEnd(doc)) return null;
  const n = q.low + (g.more === undefined ? 0 : 0.5);
  const rest = unit === 'year' ? L.MONTHS_AFTER.exec(after) : null;
  const months = MONTHS[unit](n) + (numberOf(rest?.[1]) ?? 0);
  return { start: q.start, end: end + (rest?.[0].length ?? 0), months, labelled };
}

/** "Three posts, all six months": said of each of several jobs. */
const OF_EACH =
  /(?<![a-z])(?:all|each|both|every one|alle|je|jeweils|beide|tous|toutes|chacune?|todos|todas|ambos|tutti|tutte|allemaal) (?:(?:are |is |run |last |of them |for |fur |pour |por |per |de |van |dauern |laufen |duren )){0,2}(?:about |around |etwa |ca\.? )?$/;
/** An item of its own between commas. */
const ALONE_AFTER = /^\s{0,2}(?:[,;|)\n]|\.(?:\s|$)|$)/;
const alone = (before: string, after: string): boolean =>
  /(?:^|[,;|•\n(])\s{0,2}$|[.!?] $/.test(before) && ALONE_AFTER.test(after);

const search = perDoc((doc) => ({ found: lengthOf(doc) }));
/**
 * Stated length of the work in months: "6+" is 6, a range gives its lower end, weeks are rounded to half months.
 * @param several whether jobs are listed: then only what is said of each
 */
export function findDuration(doc: Doc, several = false): Duration | null {
  const { found } = search(doc);
  return several && found !== null && !OF_EACH.test(doc.folded.slice(Math.max(0, found.start - 44), found.start))
    ? null
    : found;
}

const IN_ONE_WORD = L.IN_ONE_WORD.map(
  ([words, months]) => [new Gated(new RegExp(`(?<![a-z])(?:${words})(?![a-z])`)), months] as const,
);
/** "Jahresvertrag": a length without a number. */
function inOneWord(doc: Doc): Length | null {
  for (const [pattern, months] of IN_ONE_WORD) {
    const m = pattern.exec(doc);
    if (m !== null) return { start: m.index, end: m.index + m[0].length, months, labelled: false };
  }
  return null;
}

function lengthOf(doc: Doc): Duration | null {
  let first: Length | null = null;
  let part = false;
  for (const q of quantitiesOf(doc)) {
    const found = lengthAt(doc, q);
    if (found?.labelled === true) return found;
    // "The first phase lasts three months, the project twelve".
    if (part && found !== null && first !== null && found.months > first.months && isOfWhole(doc, found)) return found;
    if (first === null && found !== null) {
      first = found;
      part = isOfPart(doc, found);
    }
  }
  return first ?? inOneWord(doc);
}
