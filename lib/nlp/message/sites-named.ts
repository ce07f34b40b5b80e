import {
  ALONE_ON_A_LINE,
  BETWEEN_SITES,
  DESK_WORK,
  EVENT_WORK,
  EVERY_DAY_AT,
  FOR_NAMED,
  HANDS_FOR,
  LACKING,
  LURED_TO,
  siteBare,
  siteItem,
  siteLacks,
  siteLies,
  siteWanting,
} from '../lexicon/msg-sites-named.ts';
import { SITE_LABELLED } from '../lexicon/msg-workplace-there.ts';
import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { LANGUAGES, type Language } from './language.ts';
import { isTitled } from './titled-site.ts';

const inEach = (pattern: (lang: Language) => RegExp): Partial<Record<string, Gated>> =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, new Gated(pattern(lang))]));
const LIES = inEach(siteLies);
const LACKS = inEach(siteLacks);
const BARE = inEach(siteBare);
const ITEM = inEach(siteItem);
const WANTING = inEach(siteWanting);
const ALONE = new Gated(ALONE_ON_A_LINE);
const EVERY_DAY = new Gated(EVERY_DAY_AT);
const BETWEEN = new Gated(BETWEEN_SITES);
const HANDS = new Gated(HANDS_FOR);
const LABELLED = new Gated(SITE_LABELLED);
const EVENTS = new Gated(EVENT_WORK);
const NAMED_FOR = new Gated(FOR_NAMED, 'text');

const TOWN =
  /^(?:la |el |le |de |the |den |der |l['’])?\p{Lu}[\p{L}'’-]+(?:(?: d[aeo]s?| del| di| am| an der| upon| sur)? \p{Lu}[\p{L}'’-]+){0,2}/u;
/** "Court Interpreter", "Ward Clerk": what somebody there is, and no town. */
const TITLE_PART =
  /(?<!\p{L})(?:Reporter|Interpreter|Clerk|Usher|Manager|Director|Officer|Assistant|Engineer|Operator|Supervisor|Technician|Worker|Hand|Lead|Chef|Cook|Nurse|Attendant|Co-?ordinator|Administrator|Inspector|Foreman|Planner|Designer|Sister|Keeper|Master)(?!\p{L})/u;
const OURS_ENDS = /(?:ours|our own|unsere|la notre|la nuestra|el nuestro|la nostra|il nostro|a nossa|o nosso|van ons)$/;
/** Where a firm has its seat is no workplace by itself. */
export const HEAD_OFFICE =
  /(?:hq|head ?office|headquarters|hauptsitz|zentrale|siege(?: social)?|sede (?:central|centrale|legale|social)|hoofdkantoor) /;
const LURED = new Gated(LURED_TO);

/** The workplace of a fraud's pretended job. */
export function findLuredTo(doc: Doc): Span[] {
  return [...LURED.all(doc)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const SENTENCE_END = /[.!?;\n]/;
/** Where somebody was, talks or is invited to look around. */
const ELSEWHEN =
  /(?<![a-z])(?:are you|(?:i|we)(?:.ll| will| shall) be|know|anybody|anyone|met|saw|spoke|was|were|worked|visited|coffee|tour|interview|talk|call|remember|last (?:year|week|month)|besuch\w*|kaffee|getroffen|gesehen|rencontr\w+|entretien|cafe|conoci\w*|entrevista|conosciut\w*|colloquio|conhec\w*|gesprek|koffie|koffer|gezien)(?![a-z])/;

/** The rest of a sentence before and behind a span, folded, at most so many characters of each. */
function around({ folded }: Doc, { start, end }: Span, reach: number): readonly [string, string] {
  const before = lastPart(folded.slice(Math.max(0, start - reach), start));
  const after = folded.slice(end, end + reach).split(SENTENCE_END)[0] ?? '';
  return [before, after];
}

/** Workplaces that a sentence or a list names by themselves; none where work for them is done at a desk. */
export function findNamedSites(doc: Doc, teaching: boolean): Span[] {
  const out: Span[] = [];
  const add = (m: RegExpExecArray, ok: (span: Span, before: string, after: string) => boolean): void => {
    const span = { start: m.index, end: m.index + m[0].length };
    const [before, after] = around(doc, span, 60);
    if (!ELSEWHEN.test(before) && ok(span, before, after)) out.push(span);
  };
  const langs = new Set([doc.language ?? 'en', 'en']);
  for (const m of ALONE.all(doc)) add(m, () => true);
  for (const m of EVERY_DAY.all(doc)) add(m, () => true);
  for (const m of LABELLED.all(doc)) add(m, () => true);
  if (teaching) return out;
  const bodily = (_: Span, before: string, after: string): boolean => !DESK_WORK.test(before) && !DESK_WORK.test(after);
  for (const lang of langs) {
    for (const m of LIES[lang]?.all(doc) ?? [])
      add(
        m,
        ({ end }) => !HEAD_OFFICE.test(m[0]) && (OURS_ENDS.test(m[0]) || TOWN.test(doc.text.slice(end, end + 40))),
      );
    for (const m of LACKS[lang]?.all(doc) ?? [])
      add(m, ({ end }, before, after) => {
        const town = TOWN.exec(doc.text.slice(end, end + 40))?.[0];
        return (
          town !== undefined && LACKING.test(after.slice(town.length)) && bodily({ start: 0, end: 0 }, before, after)
        );
      });
    for (const pattern of [ITEM[lang], BARE[lang]])
      for (const m of pattern?.all(doc) ?? [])
        add(m, (span, before, after) => {
          const town = TOWN.exec(doc.text.slice(span.end, span.end + 40))?.[0];
          return (
            town !== undefined &&
            !TITLE_PART.test(town) &&
            /^\s?(?:[.,;:)!?\n]|$)/.test(doc.text.slice(span.end + town.length, span.end + town.length + 2)) &&
            bodily(span, before, after)
          );
        });
    for (const m of WANTING[lang]?.all(doc) ?? [])
      add(
        m,
        (span, before, after) => TOWN.test(doc.text.slice(span.end, span.end + 40)) && bodily(span, before, after),
      );
  }
  for (const m of BETWEEN.all(doc)) add(m, ({ start, end }) => !isTitled(doc.text, start, end));
  for (const m of HANDS.all(doc)) add(m, bodily);
  for (const m of NAMED_FOR.all(doc)) add(m, bodily);
  for (const m of EVENTS.all(doc)) add(m, bodily);
  return out;
}
