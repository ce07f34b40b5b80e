import * as P from '../lexicon/msg-pay.ts';
import { PAYS_NOBODY, TOOK_BEFORE, YOURS } from '../lexicon/msg-pay-others.ts';
import * as T from '../lexicon/msg-pay-whole.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { Within } from './here.ts';
import { type Sum, UNLIKE } from './money.ts';
import { isNamedPay } from './pay-beside.ts';
import { guessUnit, PER_THING, PER_WORD, YEARLY } from './pay-unit.ts';

/** Between the ends of a range that both have their unit: "$68/hr - $81/hr", "40 €/Std. bis 50 €/Std.". */
const EACH_END =
  /^ ?(?:\/|per |an? |p\.?|pro |par |por |al? )? ?(?:hour|hr|h|day|d|week|wk|month|mo|m|year|yr|stunde|std|tag|monat|heure|jour|mois|hora|dia|mes|ora|giorno|mese|uur|dag|maand)\.?\s{0,2}(?:-|–|—|to|bis|a|hasta|tot|ate|or|bis zu|up to)\s{0,2}$/;
const MOST_TIMES = 3;
/** Rates for tax forms of one job ("$88/hr W2 or $102 C2C") are one range; so is "€2,900 in the first year to €3,700". */
export function sameWork(doc: Doc, first: Sum, next: Sum): boolean {
  const between = doc.folded.slice(first.end, next.start);
  if (next.start - first.end >= 60 || (next.currency !== first.currency && next.currency !== null)) return false;
  if (next.low > first.low * UNLIKE || first.low > next.low * UNLIKE) return false;
  const one = first.high === null && next.high === null && next.low > first.low;
  const rising = one ? P.RISING.exec(between) : null;
  const units =
    next.unit === first.unit ||
    (first.unit === null && next.unit !== null) ||
    (next.unit === null && (first.low >= YEARLY || next.low < YEARLY));
  if (rising !== null && units && (rising.groups?.both === undefined || P.BETWEEN.test(first.before))) return true;
  if (one && next.low < first.low * MOST_TIMES && next.unit === first.unit && EACH_END.test(between)) return true;
  return (
    !/[.!?] /.test(between) &&
    P.TAX_SPLIT.test(between + next.after) &&
    (next.unit === first.unit || next.unit === null || (next.unit === 'day' && next.low < first.low * 2))
  );
}

/**
 * The whole range of which a sum names an end: "£55k" in the subject and "£48-55k" below, "£31 ph" and "£31 PAYE or
 * £36 Ltd"; the sum itself where none is said.
 */
export function wholeRange(doc: Doc, all: readonly Sum[], said: Sum): Sum {
  if (said.high !== null) return said;
  const isWhole = (s: Sum, i: number): boolean => {
    if (s === said || s.currency !== said.currency || (s.unit !== null && said.unit !== null && s.unit !== said.unit))
      return false;
    if (s.high !== null) return s.low === said.low || s.high === said.low;
    const next = all[i + 1];
    return s.low === said.low && next !== undefined && sameWork(doc, s, next);
  };
  return all.find(isWhole) ?? said;
}

/** Several offers in one message: no figure is that of "the" offer. */
const SEVERAL = new Gated(
  /(?<![a-z])(?:two|three|several|[2-5]|zwei|drei|deux|trois|dos|tres|due|tre|dois|twee|drie) (?:[a-z-]{3,12} ){0,2}(?:gigs|openings|projects|roles|positions|jobs|missions|projekte|stellen|postes|proyectos|progetti|projetos|opdrachten)(?![a-z])/,
);
const BASE_AFTER =
  /^\s?(?:base|basic|fixed base|grundgehalt|fixgehalt|de fixe|fijos?|fissi|fixos?)(?![a-z])(?! ?(?:\+|plus|and|und)? ?(?:up to|bis))/;
const CLOSE = 3;
const PARTS = new Within(YOURS);
/** The reader's part of a sum that is the whole. */
const isPartOf = (s: Sum, whole: Sum | undefined): boolean =>
  whole !== undefined &&
  s.start > whole.start &&
  s.low < whole.low &&
  (s.unit === whole.unit || s.unit === null) &&
  (PARTS.test(s.before) || P.FOR_YOU.test(s.after));
const WORDS_IN_A_TEXT = 100;
/** "0.50 USD a word, so about $600": what comes of it is named, too. */
const isTotal = (s: Sum, each: Sum | undefined): boolean =>
  each !== undefined &&
  PER_WORD.test(each.after) &&
  s.start > each.start &&
  s.low > each.low * WORDS_IN_A_TEXT &&
  (s.unit === null || s.unit === 'project') &&
  (s.currency ?? each.currency) === each.currency;
const PIECES = 3;
/** "Por lámina", "par planche". */
const PER_PIECE =
  /^ ?(?:por|par|per|a|la|al|al?l[ao]) (?!(?:hora|dia|semana|mes|ano|heure|jour|mois|an|ora|giorno|mese|anno)(?![a-z]))[a-z]{3,14}(?![a-z])/;
/** "70 € a plate, 12 of them, 840 in all". */
const isTotalOfPieces = (s: Sum, each: Sum | undefined): boolean =>
  each !== undefined &&
  s.start > each.start &&
  s.low >= each.low * PIECES &&
  (each.unit === 'project' || (each.unit === null && (PER_THING.test(each.after) || PER_PIECE.test(each.after)))) &&
  (s.unit === null || s.unit === 'project') &&
  (s.currency ?? each.currency) === each.currency &&
  (T.TOTAL_BEFORE.test(s.before) || T.TOTAL_AFTER.test(s.after));
/** Whether another sum is what is offered instead of one that was asked for, or what the reader gets of the whole. */
const isBeside = (s: Sum, all: readonly Sum[]): boolean =>
  (T.ASKED_OR_HAD.test(s.before) &&
    all.some((o) => o.start > s.start && o.low <= s.low * CLOSE && s.low <= o.low * CLOSE)) ||
  (T.OF_THE_WHOLE.test(s.before) &&
    all.some(
      (o) => o.start > s.start && o.low < s.low && (T.PART_BEFORE_SUM.test(o.before) || T.PART_AFTER_SUM.test(o.after)),
    ));
/** Another job's pay: said per unit, or of the same size. */
const isAnother = (doc: Doc, first: Sum, s: Sum): boolean =>
  s.low !== first.low &&
  !sameWork(doc, first, s) &&
  (s.unit !== null || (s.currency === first.currency && s.low < first.low * CLOSE && first.low < s.low * CLOSE));
const ROLE_BETWEEN =
  /^,? (?:and |or |und |et |y |e |en )?(?:[a-z]+(?:ers|ors|ists|ians|ants)|leads|seniors|juniors|chefs|nurses|guards|hosts|cooks|leiter|teamleiter|leiders) $/;
/** "Ushers $45/hr, supervisors $60/hr". */
const isForOtherRole = (doc: Doc, first: Sum, s: Sum): boolean =>
  s.start > first.end &&
  s.start - first.end < 40 &&
  s.unit === first.unit &&
  s.low !== first.low &&
  ROLE_BETWEEN.test(doc.folded.slice(first.end, s.start).replace(/^ ?(?:\/|an?|per|p) ?[a-z]+/, ''));
/** A recruiter's "€75-90k, some day rates at €450": what jobs pay, no job's pay. */
const isOtherWay = (doc: Doc, first: Sum, s: Sum): boolean =>
  s !== first &&
  !sameWork(doc, first, s) &&
  Math.max(s.low, first.low) > 40 * Math.min(s.low, first.low) &&
  [guessUnit(s, doc, true), guessUnit(first, doc, true)].includes('year') &&
  Math.min(s.low, first.low) >= 12;
/** Pay for somebody whom the reader only names. */
const FOR_OTHERS = new Gated(P.FOR_OTHERS);
const NOBODY = new Gated(PAYS_NOBODY);

/** "Projekt mit Budget von": what a project has, where a rate is said, too. */
const BUDGET = /(?<![a-z])(?:budget|presupuesto|orcamento)(?: [a-z]+){0,2} $/;
const isPerTime = (s: Sum): boolean => s.unit !== null && s.unit !== 'project';
/** The first sum with a unit; one that is called pay goes before one that isn't, a rate before a budget. */
function named(doc: Doc, found: readonly Sum[]): Sum | undefined {
  const first = found.find((s) => s.unit !== null);
  if (first === undefined || found.length === 1) return first;
  if (BUDGET.test(first.before) && !isPerTime(first)) return found.find(isPerTime) ?? first;
  if (isNamedPay(first) || P.PAY_CUE.test(first.before)) return first;
  // From a rate to a salary: first the one, then the other.
  const later = (s: Sum): boolean => s.unit === 'year' && isPerTime(first) && first.unit !== 'year' && s !== first;
  return found.find((s) => isPerTime(s) && isNamedPay(s) && !later(s) && !sameWork(doc, first, s)) ?? first;
}

/**
 * The sum that is the reader's among those that may be; null where there is none, or several jobs with one each.
 * @param ping the sender recruits for no one job
 */
export function theReaders(doc: Doc, all: readonly Sum[], ping: boolean): Sum | null {
  const own = all.length === 1 ? all : all.filter((s) => !TOOK_BEFORE.test(s.before) && !isBeside(s, all));
  const found = own.length > 0 ? own : all;
  // "$128k base / $160k OTE": what is sure.
  const base = found.find((s) => s.low >= YEARLY && BASE_AFTER.test(s.after));
  const said = base ?? named(doc, found) ?? found.find((s) => P.FOR_YOU.test(s.after)) ?? found[0];
  const first = found.find((s) => isPartOf(s, said) || isTotal(s, said) || isTotalOfPieces(s, said)) ?? said;
  if (first === undefined || FOR_OTHERS.test(doc) || NOBODY.test(doc)) return null;
  const several = SEVERAL.test(doc);
  const others = found.some(
    (s) =>
      (several && isAnother(doc, first, s)) || isForOtherRole(doc, first, s) || (ping && isOtherWay(doc, first, s)),
  );
  return others ? null : first;
}
