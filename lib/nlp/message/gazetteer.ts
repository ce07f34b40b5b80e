import { AMBIGUOUS_PLACES, PLACES, REGIONS } from '../lexicon/msg-places.ts';
import type { Doc, Span } from './document.ts';
import { capital } from './starts.ts';

export interface PlaceFound extends Span {
  readonly place: string;
}

/** States and provinces behind a town. */
export const STATE =
  /^,? ?(?:A[LKZRB]|BC|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[BEDAINSOT]|N[BEVHJMYCDS]|NSW|O[HKNR]|PA|QC|QLD|RI|S[CDK]|T[NX]|TAS|UT|V[TA]|VIC|W[AVIY])(?![A-Za-z])/;
const known = new Set([...PLACES, ...REGIONS]);
const regions = new Set(REGIONS);
const byFirst = new Map<string, string[]>();
for (const name of known) {
  const head = (name.split(/[ -]/)[0] ?? name).replace('.', '');
  byFirst.set(head, [...(byFirst.get(head) ?? []), name]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** What stands before the first hyphen; most names have none. */
const firstPart = (name: string): string => (name.includes('-') ? (name.split('-')[0] ?? '') : name);
/** Whether a name is that of a known place. */
export const isPlace = (name: string): boolean => known.has(name.toLowerCase());

const NAMES = capital(`\\p{Lu}[\\p{L}'’]{1,24}(?:-\\p{L}{2,20})*|\\b(?:US|UK|EU|UAE|DACH|EMEA|EEA|NYC|SF|USA)\\b`);

/** Known places of a message, in order. */
export function gazetteer(doc: Doc): PlaceFound[] {
  const out: PlaceFound[] = [];
  for (const m of NAMES.all(doc)) {
    const start = m.index;
    const word = m[0].toLowerCase();
    for (const name of byFirst.get(word) ?? byFirst.get(firstPart(word)) ?? []) {
      if (doc.text.slice(start, start + name.length).toLowerCase() !== name) continue;
      if (/[\p{L}]/u.test(doc.text.charAt(start + name.length))) continue;
      // "Eu" is Portuguese for I.
      if (
        name.length < 4 &&
        /\p{Ll}/u.test(doc.text.charAt(start + 1)) &&
        !/^(?:ulm|zug|bari|roma|pau|cork|york|bern|goa)$/.test(name)
      )
        break;
      const state = STATE.exec(doc.text.slice(start + name.length, start + name.length + 6));
      const end = start + name.length + (state?.[0].length ?? 0);
      // "Ostrava Drives": a firm's name that begins with a town's.
      if (
        state === null &&
        /^ (?:(?!USA|UAE|CBD|ASAP|TBC|NHS|AND|FOR|DACH)\p{Lu}{3,5}(?!\p{L})|(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6}day|s|rs)?s?(?!\p{L}))\p{Lu}\p{Ll}{2,})/u.test(
          doc.text.slice(end, end + 7),
        ) &&
        !PREPOSED.test(doc.text.slice(Math.max(0, start - 8), start))
      )
        break;
      if (
        AMBIGUOUS_PLACES.has(name) &&
        state === null &&
        !ITEM_BEFORE.test(doc.text.slice(Math.max(0, start - 12), start)) &&
        !/^\s?[,|\n(–]|^ \d{1,2}(?:er|e|ème|\.)?[ ,.]/.test(doc.text.slice(end, end + 7))
      )
        break;
      out.push({ start, end, place: doc.text.slice(start, end) });
      break;
    }
  }
  return out;
}
const PREPOSED = /(?:^|\s)(?:in|near|to|from|à|a|en|em|te|bei|nach|of|for) $|[,(|\n–-] ?$/;
const ITEM_BEFORE =
  /(?:[,;|•–-] |\()$|(?:^|\s)(?:in|near|to|at|from|à|a|en|em|te|bei|nach|our|outside|around|di|zona|zone|para|no|na|ad|von|au|regio) $|(?:^|\p{Ll} )(?:de|da|do|van) $/u;

const STATE_END = /,? ?[A-Z]{2,3}$/;
/** Whether a place is a known one, with or without a state behind it. */
export const isKnown = (p: PlaceFound): boolean => isPlace(p.place) || isPlace(p.place.replace(STATE_END, ''));
export const isRegion = (p: PlaceFound): boolean => regions.has(p.place.toLowerCase());
