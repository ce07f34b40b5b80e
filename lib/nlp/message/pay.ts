import type { Pay } from '../../model/triage.ts';
import * as P from '../lexicon/msg-pay.ts';
import {
  FOR_IT,
  GIVEN,
  LENT_OUT,
  OTHERS_AFTER,
  OTHERS_EARN,
  OTHERS_HAVE,
  SENDERS_OWN,
} from '../lexicon/msg-pay-others.ts';
import { ON_NOW_AFTER, ON_NOW_BEFORE } from '../lexicon/msg-pay-whole.ts';
import type { Doc, Span } from './document.ts';
import { Within } from './here.ts';
import { type Sum, sumsOf } from './money.ts';
import { isBesidePay, unitOfCut } from './pay-beside.ts';
import { FOR_ALL_AFTER, guessUnit, HOURS_AT, PER_THING, PER_WORD, YEARLY } from './pay-unit.ts';
import { sameWork, theReaders, wholeRange } from './pay-which.ts';
import { perDoc } from './per-doc.ts';
import type { WorkKind } from './workplace.ts';

export interface PayFound extends Span {
  readonly pay: Pay;
}

/** From this on a sum with a currency and nothing else is pay. */
const SMALL = 15;
const SMALL_EACH = 5;
/** What a rate without a currency may be. */
const PLAUSIBLE: Partial<Record<NonNullable<Pay['unit']>, readonly [number, number]>> = {
  hour: [12, 900],
  day: [80, 4000],
  month: [300, 40_000],
  year: [YEARLY, 900_000],
};
/** Nothing but money is counted in pence. */
const IN_PENCE = 0.7;
const RATE_BEFORE =
  /(?<![a-z])(?:tjm|sal\.?|day rate|tagessatz|stundensatz|hourly rate|dagtarief|uurtarief|ral|salary|gehalt|salaire|sueldo|stipendio|salario|salaris|base|rate ?:|rate|tarif|tarifa|tariffa|tarief|fee|honorarium|stipend|honorar)\s{0,2}:?\s{0,2}(?:of |is |up to |bis |from |ab |around |about |ca\.? |zu |de |di |van |tussen |between |zwischen |entre |tra |would be |moving to |now |autour de |environ |alrededor de |intorno a |rond |um die |max\.? |maximum |maximaal |maximal ){0,2}$/;
const LUMP_LEAST = 500;
/** "budget 3.800", "he said 3500 for the set": a lump sum without a currency. */
const BARE_LUMP_BEFORE =
  /(?<![a-z])(?:budget|honorar|forfait|festpreis|fixpreis|presupuesto|orcamento|compenso|vergoeding) ?:?(?: ?(?:is|of|von|liegt bei|sind|de|di|van|es de|about|around|ca\.?|circa|rund))? ?$/;
const EACH_AFTER = /^ (?:each|apiece|je|chacune?|cada un[oa]?|ciascun[oa]|per stuk)(?= ?[,.;)]|$)/;
const WE_PAY =
  /(?<![a-z])(?:(?:i|we)(?:.ll| will| can| would|.d)? (?:pay|offer)|wir zahlen|(?:nous|on) (?:payons|paie)|pagamos|paghiamo|wij? betalen) $/;
const SAID_BEFORE = /(?<![a-z])(?:said|says|offers|offered|pays|would pay|can pay|.d pay|.ll pay) $/;
/** "budget is 4-5k", "we've 3k for it". */
const LUMP_BEFORE =
  /(?<![a-z])(?:budget|fee|pay|pays|paying|offer|honorar|forfait|presupuesto|orcamento|budget|we have|we've|we.ve got|there.s|ci sono|on a|hay|temos|haben|set aside|zahlen)\s(?:is |of |von |de |di |would be |about |around |roughly |ca\.? |a |fixed at ){0,3}$|^$/;
/** A figure that nothing follows but what belongs to pay: "40k farmers" is none. */
const NOTHING_COUNTED =
  /^\s{0,2}(?:$|\.(?:\s|$)|selon|je nach|segun|secondo|conforme|according|depending|[,;)(/+|–-]|base|basic|di ral|ral|lord|brut|per |p\.?a(?![a-z])|gross|brutto|bruto|net|plus|and up|ote|salary|package|comp|dep|doe|a (?:year|month|day)|all in|on (?:a|w2|target)|for (?:the|this|a|you)|jahr|annu|or |und |and |auf (?:vollzeit|100)|bei (?:vollzeit|100|40)|fte(?![a-z])|(?:full[- ]time|a temps plein|a tempo pieno|a jornada completa|op fulltime|bij fulltime)(?![a-z]))/;

const NO_PAY = new Within(P.NOT_PAY_BEFORE);
const CONVERTED = new Within(P.AFTER_CONVERSION);
const EARNED = new Within(OTHERS_EARN);
const HAD = new Within(OTHERS_HAVE);
const GIVEN_TO = new Within(GIVEN);
const OWN = new Within(SENDERS_OWN);
const LENT = new Within(LENT_OUT);
/** What others or the sender earn, have or were given. */
const isOthers = (s: Sum): boolean =>
  OTHERS_AFTER.test(s.after) ||
  EARNED.test(s.before) ||
  HAD.test(s.before) ||
  OWN.test(s.before) ||
  (ON_NOW_BEFORE.test(s.before) && ON_NOW_AFTER.test(s.after)) ||
  LENT.test(s.before) ||
  (GIVEN_TO.test(s.before) && !FOR_IT.test(s.after));
const RATED = new Within(RATE_BEFORE);
/** "3.5 %, plus £2,800 monthly": to a founder the pay comes second. */
const BESIDE_A_SHARE =
  /(?:%|per ?cent|prozent|equity|shares?|stake|thirds?|half|halves|partnership|anteile?\w*|beteiligung|parts|participacion|quote|quota|aandelen)(?: [a-z]{1,12}){0,4}[,;]? plus (?:a |an )?$/;

/** Whether a sum with these words around it is pay for the reader. */
function isPay(s: Sum): boolean {
  const aside = NO_PAY.test(s.before) && !(s.unit !== null && s.unit !== 'project' && BESIDE_A_SHARE.test(s.before));
  if (s.low <= 0 || aside || P.NOT_PAY_AFTER.test(s.after) || P.VOUCHER_AFTER.test(s.after)) return false;
  if (CONVERTED.test(s.before) || isOthers(s)) return false;
  const cued = P.PAY_CUE.test(s.before) || P.PAY_CUE.test(s.after);
  if (s.currency !== null || s.coin)
    return (
      s.unit !== null ||
      PER_WORD.test(s.after) ||
      (s.low >= SMALL_EACH && PER_THING.test(s.after)) ||
      HOURS_AT.test(s.before) ||
      cued ||
      s.high !== null ||
      s.low >= SMALL
    );
  if (RATED.test(s.before) && s.low >= 10) return true;
  if (s.low >= 100 && /^\s?(?:flat|all in|fixed|lump sum|pauschal|forfait)(?![a-z])/.test(s.after)) return true;
  if (s.unit !== 'year' && s.low >= LUMP_LEAST && !/^20\d\d$/.test(String(s.low))) {
    if (BARE_LUMP_BEFORE.test(s.before) && NOTHING_COUNTED.test(s.after)) return true;
    if (SAID_BEFORE.test(s.before) && FOR_ALL_AFTER.test(s.after)) return true;
  }
  if (s.low >= 20 && WE_PAY.test(s.before) && EACH_AFTER.test(s.after)) return true;
  const [least, most] = (s.unit === null ? undefined : PLAUSIBLE[s.unit]) ?? [Infinity, 0];
  if (
    (P.RATE_AFTER.test(s.after) || P.RATE_AFTER.test(s.after.replace(TAXED, ''))) &&
    s.low >= (s.low % 1 === 0 ? least : least * IN_PENCE) &&
    s.low <= most
  )
    return (
      cued ||
      /(?:^|[,;:(–—-]|\bat(?: (?:the|your|our|a))?|\b(?:fine|ok|okay|happy|good|comfortable|einverstanden|d.accord|de acuerdo|d.accordo|akkoord) (?:with|w\/|mit|avec|pour|con|com|met)|\bfor|\bof|\baround|~|\bzu|\ba|\bvoor|\bsay|\bdo|\bthinking|\bthought|\bhad in mind|\bdachten an|\bpensa\w+|\bpensions a|\bdenken aan|\bok.?d|\bapproved|\bagreed|\bget|\bgot|\bto|\bdoing)\s{0,2}$/.test(
        s.before,
      )
    );
  if (s.low >= 20 && s.low < YEARLY && A_SERVICE.test(s.after) && (cued || /(?:^|[,;:(–—-])\s{0,2}$/.test(s.before)))
    return true;
  if (s.low >= 20 && SET_ASIDE.test(s.after) && /(?:put|set|have|['’]ve|got) $/.test(s.before)) return true;
  if (s.scaled && MONTHLY_BEFORE.test(s.before)) return true;
  if (s.scaled && s.low >= LUMP_LEAST && LUMP_BEFORE.test(s.before) && (s.grand || NOTHING_COUNTED.test(s.after)))
    return true;
  return s.scaled && s.low >= YEARLY && NOTHING_COUNTED.test(s.after) && (cued || ALONE_OR_ABOUT.test(s.before));
}

/** "5000-6200 gross/month". */
const TAXED =
  /^\s?(?:gross|net|brutto|netto|bruto|neto|bruts?|nets?|lord[io]|nett[io]|ht|ttc|hors taxes|(?:plus|ex|excl\.?|\+) ?(?:vat|btw|mwst|tva|iva)|zzgl\.? mwst)(?![a-z])/;
/** "6 visits, 700 a visit": no currency. */
const A_SERVICE =
  /^ (?:an?|per|pro|par|por|a|al) (?:visit|lesson|session|class|talk|article|page|book|buch|livre|libro|livro|boek|translation|ubersetzung|shift|night|gig|show|episode|piece|workshop|module|chapter|report|portrait|interview|reading|performance|besuch|vortrag|auftritt|artikel|seance|cours|clase|lezione|aula|les|sessie)(?![a-z])/;
const SET_ASIDE = /^ (?:set |put )?(?:aside|earmarked)(?![a-z])/;
/** An item of its own, or an estimate: "somewhere about 55-65k". */
const ALONE_OR_ABOUT =
  /(?:(?:^|[,;:(–—-])|(?<![a-z])(?:we|they).re at|(?:^|[,;:(–—-] ?|(?<![a-z])(?:somewhere|something|probably|it.s|that.s|liegt|c.est|so) )(?:somewhere |something )?(?:about|around|circa|roughly|like|between|in the region of|ca\.?|etwa|rund|zwischen|environ|autour de|entre|alrededor de|sobre|unos|intorno a(?:i)?|tra|por volta de|cerca de|rond|ongeveer|tussen|bei))\s{0,2}$/;

const paysOf = perDoc((doc) => sumsOf(doc).filter((s) => isPay(s) && !isBesidePay(s)));

/** "I pay $900": what the pretended client would pay. */
const I_PAY = /(?<![a-z])(?:i|we)(?:.ll| will| can| would|.d)? pay(?: you)? $/;
const SALARY_BEFORE =
  /(?<![a-z])(?:salary|wages?|gehalt|lohn|salaire|sueldo|stipendio|salario|salaris|loon)(?: of| is| von| de| di| van)?:? $/;
/** "the Lead Engineer job ($190k)": the wage that a pretended job is named with. */
const NAMED_WITH =
  /(?:job|role|position|post|lead|engineer|manager|analyst|clerk|assistant|developer|coordinator|specialist|representative|designer|officer|stelle|poste|puesto|posizione|vaga|functie) \($/;
/** "Monthly 4-6k": a figure without a currency, its unit before it. */
const MONTHLY_BEFORE = /(?<![a-z])(?:monthly|monatlich|mensuel\w*|mensual\w*)(?: pay| income)?:? $/;
/** "Keep $350 for yourself": what is left to the reader of a sum that goes on. */
const KEPT_BEFORE = /(?<![a-z])keep (?:the |about )?$/;
const KEPT_AFTER =
  /^ (?:for (?:you|u|yourself|ur ?self|your (?:work|trouble|time|effort|help|pay))|as (?:your |the )?(?:pay|wage|commission|fee|profit|reward))(?![a-z])/;
/** In a fraud only what is said per unit is what the reader would get. */
const isWage = (s: Sum): boolean =>
  I_PAY.test(s.before) ||
  SALARY_BEFORE.test(s.before) ||
  (KEPT_BEFORE.test(s.before) && KEPT_AFTER.test(s.after)) ||
  ((s.scaled || s.low >= YEARLY) && (s.high !== null || NAMED_WITH.test(s.before))) ||
  (s.unit !== null && (s.unit !== 'project' || /^\s?(?:per |a |each |je |pro |par |por |\/)/.test(s.after)));

function bounds(s: Sum): Pick<Pay, 'min' | 'max'> {
  if (s.high !== null) return { min: Math.min(s.low, s.high), max: Math.max(s.low, s.high) };
  if (P.UP_TO.test(s.before) || P.MOST_AFTER.test(s.after)) return { min: null, max: s.low };
  if (P.FROM.test(s.before) || P.LEAST_AFTER.test(s.after)) return { min: s.low, max: null };
  return { min: s.low, max: s.low };
}

/**
 * Pay that the sender's side would pay the reader; null where none is stated.
 * @param kind in a fraud, sums without a unit are what the reader is to pay; a job's small sum without a unit has none
 */
export function findPay(doc: Doc, kind: WorkKind = 'call'): PayFound | null {
  const found = paysOf(doc).filter((s) => kind !== 'lure' || isWage(s));
  const said = theReaders(doc, found, kind === 'ping');
  if (said === null) return null;
  const first = wholeRange(doc, found, said);
  let { min, max } = bounds(first);
  let end = first.end;
  let unit = first.unit ?? said.unit ?? unitOfCut(sumsOf(doc), said);
  const next = found[found.indexOf(first) + 1];
  const before = found[found.indexOf(first) - 1];
  if (next !== undefined && sameWork(doc, first, next)) {
    const other = bounds(next);
    const lows = [min, other.min].filter((n) => n !== null);
    const highs = [max, other.max].filter((n) => n !== null);
    min = lows.length > 0 ? Math.min(...lows) : null;
    max = highs.length > 0 ? Math.max(...highs) : null;
    end = next.end;
    unit ??= next.unit;
  } else if (before !== undefined && before.unit === null && sameWork(doc, before, first)) {
    min = before.low;
    max = first.high ?? first.low;
  }
  return {
    start: first.start,
    end,
    pay: { min, max, currency: first.currency, unit: guessUnit({ ...first, unit }, doc, kind === 'job') },
  };
}
