import type { Doc, Span } from './document.ts';
import { Here, matchAt } from './here.ts';
import { isDigit, isLetter, numberEnd, numberOf, numberStarts } from './numbers.ts';
import { perDoc } from './per-doc.ts';

/** A number or range as it stands in a message, before what it counts. */
export class Quantity implements Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number | null;
  readonly #before: string;
  readonly #open: boolean;

  /** @param open a plus stands behind it */
  constructor(at: Span, low: number, high: number | null, before: string, open: boolean) {
    this.start = at.start;
    this.end = at.end;
    this.low = low;
    this.high = high;
    this.#before = before;
    this.#open = open;
  }

  /** "at least", "up to" or "10+"; few are asked for it. */
  get limit(): 'least' | 'most' | null {
    return this.high === null ? limitOf(this.#before, this.#open) : null;
  }

  /** The same, but for what is given. */
  with({ start = this.start, low = this.low }: { readonly start?: number; readonly low?: number }): Quantity {
    return new Quantity({ start, end: this.end }, low, this.high, this.#before, this.#open);
  }
}

/** What may stand right behind a number. */
const BEHIND = new Here(
  '(?<half>(?: and a half| et demie?| y medi[oa]| e mezz[oa]| e mei[oa])?)(?<plus>\\s?\\+)?(?<ish>-?ish)?',
);
/** A blank with what may begin there behind it, or what may stand without one; most numbers are followed by neither. */
function mayGoOn(folded: string, at: number): boolean {
  if (at + 1 >= folded.length) return at < folded.length;
  const code = folded.charCodeAt(at);
  return code === BLANK ? AFTER_BLANK.has(folded.charCodeAt(at + 1)) : code < BLANK || GOES_ON.has(code) || code > 127;
}
const [POINT, COMMA, BLANK] = [46, 44, 32] as const;
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const AFTER_BLANK = codesOf('aey+');
const GOES_ON = codesOf('+-i');
/** Between the ends of a range. */
const TO = new Here(
  '\\s{0,2}(?:-|–|—|tot?|or|bis|oder|alle|a|ou|of|o|/)\\s{0,2}(?:possibly |max\\.? |maximal |hochstens |maximaal |at most |up to |maybe |perhaps |even |vielleicht |eher |peut-etre |quiza |quizas |forse |talvez |misschien )?|, (?:maybe|perhaps|possibly|vielleicht|peut-etre|quiza|forse|talvez|misschien) ',
);
/** The same, where a longer joint hides that a number follows right behind: "two tothree". */
const SHORT_TO = new Here('\\s{0,2}(?:to|o)');
/** "Between two and four". */
const AND = new Here('\\s(?:and|und|et|y|e|en)\\s');
const OPEN = /\s?\+/y;
const BETWEEN = /(?<![a-z])(?:between|zwischen|entre|tra|fra|tussen)\s{1,2}$/;
const AT_LEAST =
  /(?<![a-z])(?:at least|min\.?|mind\.|minimum|mindestens|wenigstens|au moins|au minimum|al menos|como minimo|minimo|almeno|pelo menos|no minimo|minimaal|minstens|ten minste|tenminste|from|ab|no(?:t)? (?:fewer|less) than|more than|mehr als|plus de|mas de|piu di|mais de|meer dan)\s{0,2}(?:of |de |von |a |about |around )?$/;
const AT_MOST =
  /(?<![a-z])(?:up to|max\.?|maximum|maximal|bis zu|hochstens|jusqu.a|hasta|maximo|fino a|massimo|al massimo|ate|maximaal|hooguit|(?:no|not|never) more than|at most|nicht mehr als|au maximum|au plus|como mucho)\s{0,2}(?:of |de |von |about |around )?$/;
const MAX_QUANTITIES = 120;

/** An English "a" only counts before a word, no letter may follow a word, no digit a figure. */
function ends(folded: string, end: number, raw: string): boolean {
  const next = folded.charCodeAt(end);
  if (isLetter(raw.charCodeAt(0))) return !isLetter(next);
  const point = next === POINT || next === COMMA;
  return !isDigit(point ? folded.charCodeAt(end + 1) : next);
}

/** Which end the words before a number leave open; `open` where a plus stands behind it. */
export function limitOf(before: string, open: boolean): Quantity['limit'] {
  return AT_MOST.test(before) ? 'most' : open || AT_LEAST.test(before) ? 'least' : null;
}

/** The second number of a range, where one stands at an offset. */
interface Other extends Span {
  /** Joined by "and". */
  readonly and: boolean;
}
function otherAt(folded: string, at: number): Other | null {
  for (const joint of [TO, SHORT_TO, AND]) {
    const start = at + (matchAt(joint, folded, at)?.[0].length ?? 0);
    const end = start === at ? null : numberEnd(folded, start);
    if (end !== null) return { start, end, and: joint === AND };
  }
  return null;
}

function quantityAt(folded: string, start: number): Quantity | null {
  const after = numberEnd(folded, start);
  if (after === null) return null;
  const raw = folded.slice(start, after);
  const first = numberOf(raw);
  // "a 2-hour lab": the article counts nothing.
  const counts = first !== 1 || folded.charCodeAt(after) !== BLANK || !isDigit(folded.charCodeAt(after + 1));
  if (first === null || (!counts && /^[a-z]+$/.test(raw))) return null;
  const behind = mayGoOn(folded, after) ? matchAt(BEHIND, folded, after) : null;
  const { half = '', plus, ish } = behind?.groups ?? {};
  const single = after + (behind?.[0].length ?? 0);
  const low = first + (half === '' ? 0 : 0.5);
  const other = otherAt(folded, single);
  let end = single;
  let open = plus !== undefined;
  let high: number | null = null;
  const before = folded.slice(Math.max(0, start - 26), start);
  if (other !== null) {
    OPEN.lastIndex = other.end;
    const more = OPEN.exec(folded)?.[0].length ?? 0;
    const second = folded.slice(other.start, other.end);
    if (ends(folded, other.end + more, second) && (!other.and || BETWEEN.test(before))) {
      high = numberOf(second);
      end = other.end + more;
      open ||= more > 0;
    }
  }
  if (end === single && ish === undefined && !ends(folded, after, raw)) return null;
  return new Quantity({ start, end }, low, high, before, open);
}

/** Every number and range of a message, in digits or words, in order. */
export const quantitiesOf = perDoc((doc: Doc): readonly Quantity[] => {
  const out: Quantity[] = [];
  let from = 0;
  for (const start of numberStarts(doc.folded)) {
    if (start < from) continue;
    const found = quantityAt(doc.folded, start);
    if (found === null) continue;
    out.push(found);
    from = found.end;
    if (out.length >= MAX_QUANTITIES) break;
  }
  return out;
});
