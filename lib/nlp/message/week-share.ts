import { HALF_TIME } from '../lexicon/msg-time.ts';
import { JOINED, OTHER_SHARE, POST, SHARE_OF } from '../lexicon/msg-week-share.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { limitOf } from './quantities.ts';
import { titlesIn } from './titles-in.ts';

interface Share extends Span {
  readonly min: number | null;
  readonly max: number | null;
}

const FULL_WEEK = 40;
const FTE = new Gated(
  /(?<![\d.,])(?<f>0?[.,]\d{1,2}|1(?:[.,]0{1,2})?)\s{0,2}(?:fte|wte|eft|vze|vzk|etp|vza|(?:full|whole)[- ]time equivalent|of an? (?:full[- ]time |whole |full )?(?:post|position|job|role)|d.un (?:temps plein|poste)|einer (?:vollen |ganzen )?stelle|de (?:la )?jornada(?: completa)?|(?:di|de) un (?:tempo pieno|puesto|posto)|van een (?:fulltime|volledige)[a-z ]{0,10}|(?<=[.,]\d{1,2}\s{0,2})(?:stelle|planstelle|post|position))(?![a-z])|(?<![a-z])(?:fte|wte|eft|vze|etp)\s?[:=]?\s?(?<g>0?[.,]\d{1,2}|1[.,]0)/g,
);
const VALUE =
  '(?<p>\\d{2,3})(?:\\s{0,2}(?:-|–|to|bis|a)\\s{0,2}(?<q>\\d{2,3}))?[\\s-]?(?:%|percent|prozent|pour cent|por ciento|procent)';
const PERCENT = new Gated(new RegExp(`(?<![\\d.,])${VALUE}(?<after>[\\s-]{0,2}${SHARE_OF})?`, 'g'));
const ALONE_BEFORE = /^$|[,•|\n(;–—:-]\s{0,2}$|(?<![a-z])(?:e|eg|tv-?l|tvod|w|a|c) ?\d{1,2}[a-c]?,? ?$/;
/** "We are in Thun. 60%, ab August." */
const SENTENCE_BEFORE = /[.!?] $/;
const TERM_AFTER =
  /^, (?:hybrid|remote|on[ -]?site|vor ort|ab |from |start|(?:un)?befristet|unlimited|permanent|perm|temporary|\d|home|sofort|a partir|des |per |vanaf)/;
/** "Etwa 40 %, CHF 6'200 im Monat." */
const ABOUT_BEFORE = /[.!?:] (?:etwa|rund|ca\.?|about|around|environ|circa|ongeveer) $/;
const SUM_AFTER = /^,? (?:[¤$£\d]|chf|eur|usd|gbp)/;
const ALONE_AFTER = /^\s{0,2}(?:[,.;|)\n]|$|–|—)|^ (?:for|over|from|ab|fur|pendant|durante|voor) /;
const OTHER =
  /withheld|tax|vat|steuer|interest|zins|impot|impuesto|tasse|imposto|belasting|remote|travel|reis|bonus|home|equity|commission|provision|discount|rabatt|stake|shares|anteil|growth|beteilig|presen|^off\b| off\b(?!:)|match|vesting|on ?site|confidential|goal|target|ziel:|accuracy|score|uptime/;
/** "Remote, 80 %": an item of its own. */
const REMOTE_BESIDE = /remot[eo], $/;
/** Characters in which a clause is looked through for what a share is of. */
const LONG_CLAUSE = 60;
const CLAUSE = /(?:[,.;|•!?]|\n| [–—-]) ?/;
/** "Home-Office: 60 %", "télétravail (60 %)": a share is of what it is put behind. */
const PUT_BEHIND = /[(:–—-]\s{0,2}$/;

/** Whether a share that is nobody's by name is the post's: it stands alone, or behind a title or a word for the work. */
function isOfPost(doc: Doc, at: number, before: string): boolean {
  const near = doc.folded.slice(Math.max(0, at - LONG_CLAUSE), at);
  if (ALONE_BEFORE.test(before)) return !PUT_BEHIND.test(before) || !OTHER_SHARE.test(clauseOf(near));
  const joint = JOINED.exec(near);
  if (joint === null) return titlesIn(doc).some(({ end }) => end === at - 1);
  const clause = clauseOf(near.slice(0, joint.index));
  if (clause.trim() === '') return true;
  const begins = at - near.length + joint.index - clause.length;
  return (
    !OTHER_SHARE.test(clause) &&
    (POST.test(clause.trimEnd()) || titlesIn(doc).some(({ start, end }) => end <= at && start >= begins))
  );
}
const clauseOf = (before: string): string => before.replace(PUT_BEHIND, '').split(CLAUSE).at(-1) ?? '';
/** "Un 4/5 temps", "4/5 mag": a share as Belgians say it. */
const FIFTHS = new Gated(
  /(?<![\d/.,])(?<n>[2-4])\/5(?:(?:de|e|eme)(?= ?[,.;)]|$)|(?:de|e|eme|th|ths)?[ -](?:mag|kan|mogelijk|bespreekbaar|possible|temps|tijd|tijds|regime|tewerkstelling|baan|contract|poste|time|position|post|job|week)(?![a-z]))/,
);
const HALF = new Gated(HALF_TIME);
const WEEK = /week|woche|semaine|semana|settimana/;
/** "Half the week in the building": the other half is elsewhere. */
const THERE_AFTER =
  /^,? (?:in|at|on|with|im|bei|am|an|vor ort|au|aux|dans|chez|sur|en|no|na|em|op|bij|presso|nel|nella|alla)(?![a-z])(?! ?[¤$£\d])/;

/** A share of the full week of 40 hours: 0.5 FTE, a 60 % position, half-time. @param bare also a job's "80 %" by itself */
export function shareOfWeek(doc: Doc, bare: boolean): Share | null {
  for (const m of FTE.all(doc)) {
    const f = Number((m.groups?.f ?? m.groups?.g ?? '').replace(',', '.'));
    if (f > 0 && f <= 1) return share(doc, m, f, f);
  }
  for (const m of PERCENT.all(doc)) {
    const p = Number(m.groups?.p);
    const q = Number(m.groups?.q ?? p);
    const end = m.index + m[0].length;
    const before = doc.folded.slice(Math.max(0, m.index - 30), m.index);
    const after = doc.folded.slice(end, end + 16);
    const clause = after.split(/[.,;\n]/)[0] ?? '';
    if (p < 10 || p > 100 || q > 100 || OTHER.test(before.slice(-14).replace(REMOTE_BESIDE, '') + clause)) continue;
    const said =
      m.groups?.after !== undefined ||
      /(?:pensum|workload|auslastung|teilzeit|part[- ]time|fte|activite|umfang|grad|partiel|jornada|dedicacion|capacity|occupazione|occupation|quotite|impiego al|aanstelling|dienstverband)[^\n,.]{0,10}(?:(?:ca|min|max|mind|env)\. ?)?$/.test(
        before,
      );
    const alone =
      bare &&
      p % 5 === 0 &&
      ((isOfPost(doc, m.index, before) && ALONE_AFTER.test(after)) ||
        (SENTENCE_BEFORE.test(before) && TERM_AFTER.test(after)) ||
        (ABOUT_BEFORE.test(before) && SUM_AFTER.test(after)));
    if (said || alone) return share(doc, m, p / 100, q / 100);
  }
  const fifths = FIFTHS.exec(doc);
  if (fifths !== null) return share(doc, fifths, Number(fifths.groups?.n) / 5, Number(fifths.groups?.n) / 5);
  for (const m of HALF.all(doc)) {
    const end = m.index + m[0].length;
    const after = doc.folded.slice(end, end + 24);
    if (!/^[^,;.]{0,8}(?:home|remote|office|on ?site)/.test(after) && !(WEEK.test(m[0]) && THERE_AFTER.test(after)))
      return share(doc, m, 0.5, 0.5);
  }
  return null;
}

const hours = (part: number): number => Math.round(part * FULL_WEEK * 100) / 100;
function share(doc: Doc, m: RegExpExecArray, from: number, to: number): Share {
  const end = m.index + m[0].length;
  const span = { start: m.index, end };
  if (from !== to) return { ...span, min: hours(from), max: hours(to) };
  const limit = limitOf(
    doc.folded.slice(Math.max(0, m.index - 26), m.index),
    OPEN.test(doc.folded.slice(end, end + 12)),
  );
  return { ...span, min: limit === 'most' ? null : hours(from), max: limit === 'least' ? null : hours(to) };
}
/** "60 %+", "at least" behind. */
const OPEN = /^ ?(?:\+|or more|oder mehr|ou plus|o mas|o piu|ou mais|of meer|minimum)/;
