import { bounded, counted, figures } from './counted.ts';
import { type Doc, type Span, stemIn } from './document.ts';
import { Gated } from './gate.ts';
import { NUMBER, numberOf, TO } from './numbers.ts';
import { perDoc } from './per-doc.ts';
import type { Finder } from './starts.ts';

/** Hours a week; null on the open side of "at least" and "up to". */
export interface Hours extends Span {
  readonly min: number | null;
  readonly max: number | null;
}
export interface Duration extends Span {
  readonly months: number;
}

const HOUR = '(?:hours?|hrs?\\.?|h\\.?|std\\.?|stunden?|wochenstunden|heures?|horas?|ore|uren|uur|u\\.?)';
const WEEK = '(?:week|wk|w(?![a-z])|woche|semaine|sem(?:\\.|(?![a-z]))|semana|settimana|setimana)';
const PER =
  '\\s{0,2}(?:/|a|an|per|each|every|pro|die|in der|je|par|por|a la|alla|a|na|p\\.?|de|of work (?:a|per)|(?:of|hours) (?:a|per))\\s{0,2}';
const WEEKLY =
  '(?:p/w|weekly|wochentlich|hebdo(?:madaires)?|semanales|semanais|settimanali|wekelijks|p\\.?\\s?w\\.?(?![a-z]))';
const make = (source: string): Gated => new Gated(new RegExp(bounded(source), 'g'));
const RANGE = `(?<a>${NUMBER})(?<plus>\\+)?(?:${TO}(?<b>${NUMBER}))?(?<plus2>\\+)?`;

/** Without one of these no amount of work and no length is stated. */
const namesHours = stemIn(
  'hour,hrs,hpw,std,stunde,wochens,heure,hora,ore,uren,uur,h,u,hr,week,wk,woche,sem,semaine,semana,settim,weekly,wochent,hebdo,day,tag,jour,dia,giorn,dag,fte,vze,vzk,etp,vza,pensum,workload,auslast,arbeitsp,teilz,part,taux,stellenu,umfang,beschaf,temps,half,halb,mi,media,meio,meia,halve,mezz,meta,stelle,jornada,tempo,position,contract'.split(
    ',',
  ),
);
const namesLength = stemIn(
  'month,mth,mo,mos,mon,mons,monat,mois,mes,mese,mesi,maand,week,wk,woche,semain,seman,settim,weken,year,yr,jahr,an,ans,ano,anni,anno,jaar,m'.split(
    ',',
  ),
);

const HOURS_A_WEEK = counted(
  RANGE,
  `[\\s-]{0,2}${HOUR}(?:${PER}${WEEK}(?![a-z])|\\s{0,2}${WEEKLY}|[\\s-]{0,1}week(?![a-z])|woche(?![a-z]))`,
);
const WEEK_HOURS = make(
  `(?:hours|stunden|wochenstunden|heures|horas|ore|uren)(?: ?\\/ ?week| per week|\\/woche| a week)?\\s{0,2}[:=]\\s{0,2}${RANGE}(?:\\s{0,2}${HOUR})?`,
);
const SEMANA_DE = make(`(?:week|semana|settimana|semaine|woche) (?:of|de|di|van|von) ${RANGE}\\s{0,2}${HOUR}(?![a-z])`);
const WOCHENSTUNDEN = counted(
  RANGE,
  `\\s{0,2}(?:wochenstunden|heures hebdo|h\\s?/\\s?sem|h\\s?/\\s?w(?:oche|eek|k)?(?![a-z])|u\\s?/\\s?w|uur pw|hpw|hrs?\\s?/\\s?wk)`,
);
const HOURS_A_MONTH = counted(RANGE, `[\\s-]{0,2}${HOUR}${PER}(?:months?|monat|mois|mes|mese|maand)(?![a-z])`);
const DAYS_A_WEEK = counted(
  RANGE,
  `[\\s-]{0,2}(?:full |whole |ganze |working )?(?:days?|tage?|jours?|dias?|giorni|giorno|giornate|dagen|dag|nachmittage|afternoons|mornings|evenings)(?:${PER}${WEEK}(?![a-z])|\\s{0,2}${WEEKLY}|[\\s-]week(?![a-z]))`,
);
const HALF_DAY = make(
  `(?:half a day|a half day|half day|halben tag|halber tag|demi-?journee|medio dia|mezza giornata|meio dia|halve dag)(?:${PER}${WEEK}(?![a-z]))`,
);
const DAY_WEEK = counted(RANGE, `[\\s-](?:day|tage|dagen)[\\s-]{0,1}(?:week|woche|werkweek)(?![a-z])`);
const FTE = figures(`(?<f>[01](?:[.,]\\d{1,2})?)\\s{0,2}(?:fte|vze|vzk|etp|vza)(?![a-z])`);
const PERCENT = make(
  `(?<p>\\d{2,3})(?:\\s{0,2}(?:-|–|to|bis|a)\\s{0,2}(?<q>\\d{2,3}))?\\s{0,1}%(?=[\\s-]{0,2}(?:fte|pensum|workload|stelle|position|teilzeit|time|part|auslastung|contract|of (?:a )?full|d.un temps|temps|de jornada|jornada|tempo|dienstverband|role|employment|beschaftigung|arbeitszeit|anstellung))|(?:pensum|workload|auslastung|arbeitspensum|teilzeit|part[- ]time|fte|taux d.activite|stellenumfang|umfang|beschaftigungsgrad|temps partiel)\\s{0,2}(?:von|of|:|at|a|\\(|is)?\\s{0,2}(?<r>\\d{2,3})(?:\\s{0,2}(?:-|–|to|bis|a)\\s{0,2}(?<s>\\d{2,3}))?\\s{0,1}%`,
);
/** "hours as you like (at least 10 a week)": the word for hours stands before. */
const HOURS_BEFORE = make(
  `(?:hours|stunden|horas|heures|ore|uren)[^.\\n\\d]{0,30}?(?<lim>at least |min\\. |up to |max\\. )?${RANGE}${PER}${WEEK}(?![a-z])`,
);
/** "2x1h a week". */
const TIMES = figures(
  `(?<x>\\d{1,2})\\s?[x×]\\s?(?<y>\\d{1,2}(?:[.,]\\d)?)\\s?${HOUR}(?:${PER}${WEEK}(?![a-z])|\\s{0,2}${WEEKLY})`,
);
const HALF_TIME = new Gated(
  /(?<![a-z])(?:half[- ]time|halbtags|halbtagsstelle|halbe stelle|halbzeit|mi-temps|media jornada|meio periodo|meia jornada|halftime|halve baan|mezzo tempo|meta tempo)(?![a-z])/g,
);
/** A fact of its own in a list or between commas: "36 uur," "40 hours". */
const BARE = figures(
  `(?<=(?:^|[\\n,•|;(–—-])\\s{0,3})(?<a>\\d{2})(?:\\s{0,2}(?:-|–|to|bis|a|tot)\\s{0,2}(?<b>\\d{2}))?[\\s-]{0,2}${HOUR}(?=\\s{0,2}(?:[,.;)|\\n–—]|$|\\+|and |und |et |en ))`,
);

const AT_LEAST =
  /(?:at least|min\.?|minimum|mindestens|au moins|al menos|minimo|almeno|pelo menos|no minimo|minimaal|ten minste|from|ab|more than)\s{0,2}(?:of |de |von )?$/;
const AT_MOST =
  /(?:up to|max\.?|maximum|maximal|bis zu|hochstens|jusqu.a|hasta|maximo|fino a|massimo|ate|maximaal|tot|no more than|not more than|at most)\s{0,2}(?:of |de |von |of )?$/;
/** Days that are about the place, not the amount, of work. */
const PLACE_AFTER =
  /^[\s(]{0,3}(?:of\s|de\s|di\s|van\s)?(?:them |are |is |was |\w{1,6} )?(?:on[- ]?site|onsite|in the office|in office|in-office|in person|at (?:the|our) (?:office|site|plant)|remote|from home|at home|home ?office|wfh|vor ort|im buro|von zu hause|mobil|sur site|teletravail|de teletravail|en presentiel|presencial|en oficina|en la oficina|teletrabajo|en remoto|in sede|in ufficio|smart working|da remoto|da casa|no escritorio|em casa|remoto|hibrid|en la oficina|op kantoor|op locatie|thuis|vanuit huis|in (?!total|a |the |all|summer|my |our )[a-z]{3,})/;
const PLACE_BEFORE =
  /(?:(?:oficina|office|sede|bureau|buro|kantoor|escritorio|bureaux) (?:en|in|a|em|im|te|de) [a-z]{3,}(?: [a-z]{3,})?,? $)|(?:on[- ]?site|in the office|in office|remote|home ?office|office|vor ort|hybrid\w{0,3}|sur site|teletravail|presencial|oficina|in sede|smart working|op kantoor|kantoor|hibrido|ibrido|hybride)[\s,:(]{0,3}(?:[a-z]+,? )?(?:for |at |an |fur |on )?(?:about |ca\.? |max\.? |up to )?$/;
const TOTAL =
  /^[^\n.;]{0,24}(?:in total|all in|altogether|total|insgesamt|au total|en total|in totale|no total|totaal|overall|per month|a month)/;

type Groups = Record<string, string | undefined>;

function limits(m: RegExpExecArray | RegExpMatchArray, folded: string, scale: number): Hours | null {
  const g = (m.groups ?? {}) as Groups;
  const a = numberOf(g.a);
  const b = numberOf(g.b);
  if (a === null) return null;
  const start = m.index ?? 0;
  const before = folded.slice(Math.max(0, start - 24), start);
  const low = round(a * scale);
  const high = b === null ? null : round(b * scale);
  const span = { start, end: start + m[0].length };
  if (low > 80 || low <= 0 || (high ?? 0) > 80) return null;
  if (high !== null) return { ...span, min: Math.min(low, high), max: Math.max(low, high) };
  if (AT_MOST.test(before)) return { ...span, min: null, max: low };
  if (AT_LEAST.test(before) || g.plus !== undefined || g.plus2 !== undefined) return { ...span, min: low, max: null };
  return { ...span, min: low, max: low };
}

const round = (n: number): number => Math.round(n * 100) / 100;
const WEEKS_A_MONTH = 4.33;

function first(doc: Doc, finder: Finder, scale: number, skip?: (m: RegExpMatchArray) => boolean): Hours | null {
  for (const m of finder.all(doc)) {
    if (skip?.(m) === true) continue;
    const found = limits(m, doc.folded, scale);
    if (found !== null) return found;
  }
  return null;
}

function any(doc: Doc, finder: Finder): RegExpExecArray | null {
  for (const m of finder.all(doc)) return m;
  return null;
}

const exact = (m: RegExpMatchArray, hours: number, upTo = hours): Hours => ({
  start: m.index ?? 0,
  end: (m.index ?? 0) + m[0].length,
  min: hours,
  max: upTo,
});

function hoursBefore(doc: Doc): Hours | null {
  const m = any(doc, HOURS_BEFORE);
  const a = numberOf(m?.groups?.a);
  if (m === null || a === null || a > 80) return null;
  const b = numberOf(m.groups?.b) ?? a;
  const limit = m.groups?.lim ?? '';
  const least = /least|min/.test(limit) || m.groups?.plus !== undefined;
  return { ...exact(m, a, b), ...(least && { max: null }), ...(/up|max/.test(limit) && { min: null }) };
}

function lessons(doc: Doc): Hours | null {
  const m = any(doc, TIMES);
  const x = numberOf(m?.groups?.x);
  const y = numberOf(m?.groups?.y);
  return m === null || x === null || y === null ? null : exact(m, round(x * y));
}

function share(doc: Doc): Hours | null {
  for (const m of FTE.all(doc)) {
    const f = numberOf(m.groups?.f);
    if (f !== null && f > 0 && f <= 1) return exact(m, round(f * 40));
  }
  for (const m of PERCENT.all(doc)) {
    const p = Number(m.groups?.p ?? m.groups?.r);
    const q = Number(m.groups?.q ?? m.groups?.s ?? p);
    const near = doc.folded.slice((m.index ?? 0) - 12, (m.index ?? 0) + m[0].length + 14);
    if (p >= 10 && p <= 100 && !/remote|travel|reise|bonus|home/.test(near))
      return exact(m, round(p * 0.4), round(q * 0.4));
  }
  const half = any(doc, HALF_TIME);
  return half === null ? null : exact(half, 20);
}

/**
 * Hours a week. Converted: a day a week is 8 hours, 100 % or 1.0 FTE is 40, hours a month are divided by 4.33.
 * Not converted: bare full or part time, days or hours in total, days on site.
 * @param bare also read a job's bare "36 hours" as a week's.
 */
export function findHours(doc: Doc, bare: boolean): Hours | null {
  if (!namesHours(doc)) return null;
  const { folded } = doc;
  const end = (m: RegExpMatchArray): number => (m.index ?? 0) + m[0].length;
  const inTotal = (m: RegExpMatchArray): boolean => TOTAL.test(folded.slice(end(m), end(m) + 40));
  const aboutPlace = (m: RegExpMatchArray): boolean =>
    /afternoon|morning|evening|nachmittag/.test(m[0]) ||
    PLACE_AFTER.test(folded.slice(end(m), end(m) + 40)) ||
    PLACE_BEFORE.test(folded.slice(Math.max(0, (m.index ?? 0) - 40), m.index));
  const found =
    first(doc, HOURS_A_WEEK, 1) ??
    first(doc, WOCHENSTUNDEN, 1) ??
    first(doc, SEMANA_DE, 1) ??
    lessons(doc) ??
    hoursBefore(doc) ??
    first(doc, WEEK_HOURS, 1, (m) => !/week|woche/.test(m[0]) && Number(m.groups?.a) > 48);
  if (found !== null) return found;
  const monthly = first(doc, HOURS_A_MONTH, 1);
  if (monthly !== null) {
    const week = (n: number | null): number | null => (n === null ? null : Math.round(n / WEEKS_A_MONTH));
    const [min, max] = [week(monthly.min), week(monthly.max)];
    return min === 0 || max === 0 ? null : { ...monthly, min, max };
  }
  const half = any(doc, HALF_DAY);
  if (half !== null) return exact(half, 4);
  return (
    first(doc, DAYS_A_WEEK, 8, aboutPlace) ??
    first(doc, DAY_WEEK, 8, aboutPlace) ??
    share(doc) ??
    (bare ? first(doc, BARE, 1, inTotal) : null)
  );
}

const LENGTHS: readonly (readonly [unit: string, months: (n: number) => number])[] = [
  [
    'months?|mths?|mos?(?![a-z])|m(?=[,;.\\s)]|$)(?!\\s?(?:\\d|users|people))|mons?(?![a-z])|monat(?:e|en|s)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?',
    (n) => n,
  ],
  [
    'weeks?|wks?|woche(?:n)?|semaines?|semanas?|settiman[ae]|weken',
    (n) => Math.max(0.5, Math.round((n / WEEKS_A_MONTH) * 2) / 2),
  ],
  ['years?|yrs?|jahr(?:e|en)?|ans?|anos?|ann[io]|jaar', (n) => n * 12],
];
const LENGTH_RANGE = `(?<a>${NUMBER})(?<plus>\\s?\\+)?(?:(?:\\s{0,2}(?:-|–|—|to|or|bis|oder|a|ou|o|tot|of)\\s{0,2})(?<b>${NUMBER}))?(?<plus2>\\s?\\+)?`;
const LENGTH = LENGTHS.map(([unit, months]) => ({
  finder: counted(LENGTH_RANGE, `[\\s-]{0,2}(?:full |volle |more |weitere |further )?(?:${unit})(?![a-z])`),
  months,
  year: unit.startsWith('year'),
}));
const HALF_YEAR = new Gated(
  /(?<![a-z])(?:half a year|halbes jahr|halben jahr|half year|half jaar|medio ano|meio ano|mezzo anno|six-month)(?![a-z])/g,
);
/** Not a length of work: experience, ages, deadlines, frequencies, notice, the past. */
const NOT_LENGTH_BEFORE =
  /(?:(?<!\/)\/|per|every|each|within|in the (?:last|past|next|first)|in|last|past|next|these|the first|since|after|ago|least|alle|seit|nach|vor|binnen|innerhalb von|letzten|tous les|depuis|dans|sous|apres|cada|hace|desde|en|dentro de|despues de|ogni|da|fra|tra|entro|dopo|ha|a cada|depois de|elke|sinds|na|over|binnen|notice|kundigungsfrist|notice period|preavis|probation|probezeit|aged?|for over|for more than)\s{0,2}(?:of |a |the |is |von |de |: ?)?$/;
const NOT_LENGTH_AFTER =
  /^(?:['’]s?)?\s{0,2}(?:\+ ?)?(?:ago|old|of (?:professional |work |working |hands-on |relevant |industry )?(?:experience|exp|doing|work in)|experience|exp\b|erfahrung|berufserfahrung|d.experience|de experiencia|di esperienza|de experiencia|ervaring|notice|kundigungsfrist|free|gratis|now|in (?:tech|data|recruit|the (?:field|industry|business|trade))|from now|later|earlier|vorher|alt|on your|in business|in a row|in our|jung|holiday|urlaub|of holiday|paid leave|salary|trial|money back|salario|rundown|payback)/;
const YEAR_CONTEXT =
  /(?:contract|assignment|fixed[- ]term|term|length|duration|laufzeit|dauer|befristet|project|projekt|mission|duree|contrat|contrato|duracion|contratto|durata|duracao|opdracht|looptijd|duur|engagement|initial\w*|mandate|for|fur|pour|por|per|voor|auf|over|um|de)\s{0,2}(?:of |is |: ?|for |period |about |ca\.? |approximately |roughly |initially |zunachst |d.|von |van |di |de |the )?$/;
const YEAR_AFTER =
  /^[\s-]{0,2}(?:contract|assignment|fixed|engagement|project|projekt|vertrag|term|mission|renewable|extendable|befristet|mandate|renouvelable|prorrogable|mandat)/;

/** Stated length of the work in months: "6+" is 6, a range gives its lower end, weeks are rounded to half months. */
export const findDuration = perDoc(readDuration);

function readDuration(doc: Doc): Duration | null {
  if (!namesLength(doc)) return null;
  const { folded } = doc;
  const found: Duration[] = [];
  for (const { finder, months, year } of LENGTH)
    for (const m of finder.all(doc)) {
      const start = m.index ?? 0;
      const end = start + m[0].length;
      const before = folded.slice(Math.max(0, start - 28), start);
      const after = folded.slice(end, end + 32);
      const a = numberOf(m.groups?.a);
      if (a === null || a <= 0 || a > 60) continue;
      if (NOT_LENGTH_AFTER.test(after)) continue;
      // "in 3 weeks" is a date, but "6 months in Lyon" isn't touched: only words before count.
      if (
        NOT_LENGTH_BEFORE.test(before) &&
        !/(?:estimated|over|spread|hours|stunden|days)[^\n]{0,18}over\s$/.test(before)
      )
        continue;
      if (year && !YEAR_CONTEXT.test(before) && !YEAR_AFTER.test(after)) continue;
      if (/^a$|^an$|^un$|^una$|^um$|^ein/.test(m.groups?.a ?? '') && !YEAR_CONTEXT.test(before)) continue;
      found.push({ start, end, months: months(a) });
    }
  for (const m of HALF_YEAR.all(doc))
    if (!NOT_LENGTH_BEFORE.test(folded.slice(Math.max(0, m.index - 28), m.index)))
      found.push({ start: m.index, end: m.index + m[0].length, months: 6 });
  return found.sort((x, y) => x.start - y.start)[0] ?? null;
}
