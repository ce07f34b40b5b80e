import { DESK_WORK } from '../lexicon/msg-sites-named.ts';
import { BARE_PLACES, LEADS, TRADE_HOUSES_AT, TRADE_ROOMS, WITH_ARTICLE } from '../lexicon/msg-trade-places.ts';
import * as W from '../lexicon/msg-worked-at.ts';
import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { LANGUAGES, type Language } from './language.ts';
import { perWord } from './lexeme.ts';
import { perDoc } from './per-doc.ts';
import { isTitled } from './titled-site.ts';
import type { Token } from './tokens.ts';

const [ROOM, HOUSE, AT, THE, WHOLE, BARE] = [1, 2, 4, 8, 16, 32] as const;

/** Words of a language by what they are in the name of a place. */
function wordsOf(lang: Language): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const add = (words: string, bit: number): void => {
    for (const word of words.split(' ')) out.set(word, (out.get(word) ?? 0) | bit);
  };
  add(TRADE_ROOMS[lang], ROOM);
  add(TRADE_HOUSES_AT[lang], HOUSE);
  add(LEADS[lang].at, AT);
  add(LEADS[lang].the, THE);
  add(WITH_ARTICLE, WHOLE);
  add(BARE_PLACES[lang] ?? '', BARE);
  return out;
}
const COMPOUND: ReadonlySet<Language> = new Set(['de', 'nl']);
/** Languages whose places are named by their first word, and need no article. */
const HEAD_FIRST: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt']);
/** Letters of a compound's last part. */
const SHORTEST = 4;

/** What a word is; a compound is what its last part is. */
function kindIn(lang: Language): (word: string) => number {
  const words = wordsOf(lang);
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (!COMPOUND.has(lang)) return 0;
    for (let at = 2; at + SHORTEST <= word.length; at++) {
      const kind = (words.get(word.slice(at)) ?? 0) & (ROOM | HOUSE);
      if (kind !== 0) return kind;
    }
    return 0;
  };
}
const KINDS = Object.fromEntries(LANGUAGES.map((lang) => [lang, perWord(kindIn(lang))])) as Record<
  Language,
  ReturnType<typeof perWord<number>>
>;

/** Words between an article and a Germanic place. */
const MOST_BETWEEN = 3;
const LINK = /^(?:and|or|of|with|for|to|is|are|und|oder|von|mit|fur|en|of|met|voor|van|0)$/;

/** Where the words that lead to a place begin: "on the maternity | ward"; -1 where nothing leads there. */
function leadOf(tokens: readonly Token[], at: number, lang: Language): number {
  const kindOf = KINDS[lang];
  const kind = kindOf((tokens[at] as Token).lexeme);
  const { sentence } = tokens[at] as Token;
  const headFirst = HEAD_FIRST.has(lang);
  let article = false;
  for (let i = at - 1; i >= Math.max(0, at - 2 - (headFirst ? 0 : MOST_BETWEEN)); i--) {
    const t = tokens[i] as Token;
    if (t.sentence !== sentence) return -1;
    const said = kindOf(t.lexeme);
    if ((said & AT) !== 0)
      return article || headFirst || (said & WHOLE) !== 0 || ((kind & BARE) !== 0 && i === at - 1) ? i : -1;
    if (article) return -1;
    if ((said & THE) !== 0) article = true;
    else if (headFirst || LINK.test(t.word)) return -1;
  }
  return -1;
}

/** Characters on either side that tell whether somebody is to work there. */
const AROUND = 70;

function isWorkedAt({ folded }: Doc, start: number, end: number, isRoom: boolean): boolean {
  const after = folded.slice(end, end + AROUND);
  if (W.NO_WORKPLACE_AFTER.test(after)) return false;
  const before = lastPart(folded.slice(Math.max(0, start - AROUND), start));
  if (W.NO_WORK_THERE.test(before)) return false;
  if (isRoom && W.SOUGHT_BEFORE.test(before) && !DESK_WORK.test(before)) return true;
  if (W.WORKED_BEFORE.test(before)) return !W.OTHERS_WORK_BEFORE.test(before);
  if (W.WORKED_AFTER.test(after) && W.READER_BEFORE.test(before)) return true;
  return isRoom && W.ITEM_BEGINS.test(before) && W.ITEM_ENDS.test(after);
}

/** Places of a trade that are said to be worked at: "three shifts at the smelter", "auf Station arbeiten", "en caisse". */
export const findTradePlaces = perDoc((doc): readonly Span[] => {
  const out: Span[] = [];
  const { tokens } = doc;
  const lang = (doc.language ?? 'en') as Language;
  const kindOf = KINDS[lang] ?? KINDS.en;
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const kind = kindOf(t.lexeme);
    if ((kind & (ROOM | HOUSE)) === 0) continue;
    const lead = leadOf(tokens, i, lang);
    if (lead < 0) continue;
    const { start } = tokens[lead] as Token;
    if (isWorkedAt(doc, start, t.end, (kind & ROOM) !== 0) && !isTitled(doc.text, start, t.end))
      out.push({ start, end: t.end });
  }
  return out;
});
