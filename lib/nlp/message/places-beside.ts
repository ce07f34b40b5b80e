import { LIVES_THERE, ONCE_BEHIND } from '../lexicon/msg-place-limits.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import type { PlaceFound } from './gazetteer.ts';
import { isNoPlace } from './place-words.ts';
import { isSkillName } from './skill-names.ts';
import { staysPut } from './stays-put.ts';
import { seldomThere, thereAtFirst } from './visits.ts';

const NEXT_TO =
  /^ ?(?:(?:in|at|of|de|di|do|da|en|à|a|bei|te|near|outside|em|van|von|am|na|no) )?(?:the |la |el )?(\p{Lu}[\p{L}'’-]{2,24}(?:(?: (?:de|do|da|del|am|upon) | )\p{Lu}[\p{L}'’-]{2,24})?)/u;

/** "Harrow three days a week." */
const DAYS_BEHIND =
  /^(\p{Lu}[\p{L}'’-]{2,24}) (?:\d|one|two|three|four|once|twice|ein|zwei|drei|une?|deux|trois|uno|dos|tres|due|tre|um|dois|een|twee|drie)/u;

/** "On Heron ward, Lowestoft, from the 9th." */
const ITEM_BEHIND =
  /^, (\p{Lu}\p{Ll}[\p{L}-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}-]{2,20})?)(?=,| (?:from|for|ab|à partir|desde|da|a partir|vanaf) )/u;

/** The town of a workplace: "in our Leeds office", "the works in Newry", "aule di Urbino". */
export function besideSite(
  doc: Doc,
  site: Span,
  places: readonly PlaceFound[],
  within: (p: PlaceFound) => boolean,
): PlaceFound | null {
  const known = places.find(within);
  if (known !== undefined) return known;
  const { end } = site;
  const first = DAYS_BEHIND.exec(doc.text.slice(site.start, end));
  if (first?.[1] !== undefined && !isNoPlace(first[1], doc.language ?? 'en', isSkillName))
    return { start: site.start, end: site.start + first[1].length, place: first[1] };
  const item = ITEM_BEHIND.exec(doc.text.slice(end, end + 40))?.[1];
  if (item !== undefined && !isNoPlace(item, doc.language ?? 'en', isSkillName))
    return { start: end + 2, end: end + 2 + item.length, place: item };
  const name = NEXT_TO.exec(doc.text.slice(end, end + 50));
  if (name?.[1] === undefined) return null;
  const { length } = name[1];
  const start = end + name[0].length - length;
  const found = places.find((p) => p.start >= start && p.end <= start + length);
  if (found !== undefined) return found;
  return name[0].length > name[1].length + 1 &&
    !/^ (?:in|à|en|a|te|em) \p{Lu}/u.test(doc.text.slice(start + name[1].length)) &&
    !isNoPlace(name[1], doc.language ?? 'en', isSkillName)
    ? { start, end: start + name[1].length, place: name[1] }
    : null;
}

/** A town in the sentence that speaks of a visit or leaves the choice: "eens per kwartaal in Utrecht", "Rotterdam or online". */
export function visited(doc: Doc, places: readonly PlaceFound[], named: readonly PlaceFound[]): PlaceFound | undefined {
  const visit = seldomThere(doc) ?? thereAtFirst(doc);
  const clause = visit?.clause;
  if (clause !== undefined) {
    const there = [...places, ...named].find((p) => p.start >= clause.start && p.end <= clause.end);
    if (there !== undefined) return there;
  }
  return [...places, ...named].find((p) => OR_FAR.test(doc.folded.slice(p.end, p.end + 44)));
}
const OR_FAR =
  /^(?: (?:office|studio|hq|campus|branch))?(?: (?:or|oder|ou|o|of) (?:[a-z]+ )?(?:online|remote|anywhere|home|over|wherever|en visio|at yours|yours|your)| (?:is )?preferred,? (?:but|though)|,? but online)/;

const STAYED_IN = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,24}$/u;
/** Where the reader stays, or must live: "you could stay in Nelson", "as long as you live in the EU". */
export function livedIn(doc: Doc, places: readonly PlaceFound[]): PlaceFound | undefined {
  for (const { start, end } of staysPut(doc)) {
    const known = places.find((p) => p.start >= start && p.end <= end + 24 && p.start < end);
    const name = STAYED_IN.exec(doc.text.slice(start, end))?.[0];
    if (known !== undefined) return known;
    if (name !== undefined) return { start: end - name.length, end, place: name };
  }
  return places.find(
    (p) =>
      LIVES_THERE.test(doc.folded.slice(Math.max(0, p.start - 76), p.start)) ||
      ONCE_BEHIND.test(doc.folded.slice(p.end, p.end + 28)),
  );
}

/** A land that is left to the reader: "wherever in Poland you live", "anywhere in the Americas". */
const LEFT_OPEN = new Gated(
  /(?:[Aa]nywhere|[Ww]herever|[Pp]artout|[Oo]vunque|[Cc]ualquier parte|[Qq]ualquer lugar|[Üü]berall)(?: you (?:are|live|like))? (?:in|within|across|on|en|de|em|no|na|dans|innerhalb) (?:the |der |la |el )?(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?)/u,
  'text',
);
export function leftOpen(doc: Doc): PlaceFound | null {
  const m = LEFT_OPEN.exec(doc);
  if (m?.[1] === undefined || isNoPlace(m[1], doc.language ?? 'en', isSkillName)) return null;
  const end = m.index + m[0].length;
  return { start: end - m[1].length, end, place: m[1] };
}
