import {
  ABOUT_OTHERS,
  LEVEL_TRAPS,
  LEVEL_WORDS,
  type Level,
  NOT_A_LEVEL,
  PAST,
  PAST_BEHIND,
} from './lexicon/levels.ts';
import { fold } from './message/fold.ts';

export { LADDERS, LEVELS, type Level } from './lexicon/levels.ts';

/** One title read out of a headline: the words before the company, its level, and where it stands (UTF-16 offsets). */
export interface TitleSegment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The title without level words, company and brackets: what the person does. */
  readonly role: string;
  readonly company: string | null;
  readonly level: Level | null;
  readonly past: boolean;
}

const any = (words: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w])`, flags);
const TRAP = any(LEVEL_TRAPS);
const NOT = any(NOT_A_LEVEL, 'g');
const LEVEL = LEVEL_WORDS.map(({ level, words }) => ({ level, pattern: any(words) }));
const LEVEL_TOKENS =
  /\b(?:senior|sr\.?|junior|jr\.?|staff|principal|lead|leader|head of|chief|intern|trainee|mid-level|distinguished|associate|interim|fractional|independent|freelance|freelancer|contract|part-time|acting|global|group)\b/gi;

/** What ends one statement of a headline and begins the next. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[|•·▪●◆★►➤→/\n;✦⚡🔹‖]{1,3}|\s[-–—]{1,2}\s|\s\/\/\s|\sturned\s|,\s(?:now|jetzt|heute|ahora|agora|nu)\s|(?<!\b(?:[SsJj]n?r|Asst|Assoc|Dr|St|[Ee]hem|[Pp]rev|[ai](?=\. ?[DR]\b)))\.\s(?=\p{Lu})|[!?]\s)\s*/gu;
/** What parts a title from the company, the people served or the aim. */
const COMPANY =
  /(?:(?<!\s)\s+)?(?:@\s?|\bat\s(?!heart\b)|\bbei\s(?:der\s|dem\s)?|\bchez\s|\bbij\s|\bna\s|\ben\s(?=\p{Lu})|\bat$)/iu;
const SERVED =
  /\s(?:for|to|with|who|helping|working|turned|building|bringing|fur|pour|para|voor|mit|avec|con|com|met)\s/;

/** Statements of a headline with their offsets; a slash between two words parts nothing. */
function statements(text: string): { text: string; start: number; end: number }[] {
  const out: { text: string; start: number; end: number }[] = [];
  let at = 0;
  const push = (end: number): void => {
    const piece = text.slice(at, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') out.push({ text: piece.trim(), start: at + lead, end: at + lead + piece.trim().length });
  };
  for (const m of text.matchAll(SEPARATOR)) {
    if (m[0] === '/' && /\w\/\w/.test(text.slice(m.index - 1, m.index + 2))) continue;
    push(m.index);
    at = m.index + m[0].length;
  }
  push(text.length);
  return out;
}

/** Years that are over. */
const UNTIL = "(?:until|till|jusqu['’]en|hasta|fino al|ate|tot|bis) (?:[a-z]+ )?(?:19\\d\\d|20(?:[01]\\d|2[0-5]))";
const BRACKET = /[([]([^)\]]{0,200})[)\]]/g;
/** "(Senior)" belongs to the title, as do films and plays; anything longer in brackets is an aside. */
const keepLevel = (_: string, inside: string): string =>
  /^\s*[\w-]+(?: level)?\s*$/.test(inside) || STAGE.test(inside) ? ` ${inside.trim()} ` : ' ';
/** "Director (short films)": what is directed decides whether it is a rank. */
const STAGE = /^(?:short films|music videos|films?|shorts|plays|operas?|documentaries|series|cortos|curtas)$/;

/** "Open to work: Junior Tester": what follows is the person's own title. */
const FREE = /^#?(?:open ?to ?work|available(?: now)?|for hire|freelance)\s*[:|–-]\s*/;

/** "From intern to senior engineer", "CEO until 2020, beekeeper": what follows is what somebody is. */
const LEFT_FIRST = new RegExp(
  `^ (?:(?:from|vo[mn]|de|du|da|van) [a-z-]+(?: [a-z-]+)? (?:to|zu[mr]|a|au|tot|naar) |[^,;]{2,60}? ${UNTIL}[,;] )`,
);
/** "Coach, ex-athlete, Head of Youth": only the part between commas is over. */
const EX_BETWEEN = /, ex-[a-z&. -]{2,30}, /g;
const BEHIND = new RegExp(`(?<=[a-z.)] ?)${PAST_BEHIND.source}.*$`);

/**
 * The level that one title states, or null. Reads the words before the company and before those whom the work serves;
 * titles such as "Staff Accountant", "School Principal" or "Assistant to the Director" state none.
 */
export function levelOfTitle(title: string): Level | null {
  const whole = ` ${fold(title).replace(FREE, '').replace(BRACKET, keepLevel)} `
    .replace(/\s+/g, ' ')
    .replace(LEFT_FIRST, ' ')
    .replace(EX_BETWEEN, ', ')
    .replace(BEHIND, ' ');
  if (TRAP.test(whole)) return null;
  let text = whole.replace(NOT, ' ~ ');
  const company = COMPANY.exec(text);
  if (company !== null && company.index > 2) text = text.slice(0, company.index);
  const served = SERVED.exec(text);
  if (served !== null && served.index > 2) text = `${text.slice(0, served.index)} `;
  const others = ABOUT_OTHERS.exec(text);
  if (others !== null) text = `${text.slice(0, others.index)} `;
  const hits = LEVEL.flatMap(({ level, pattern }) => {
    const m = pattern.exec(text);
    return m === null ? [] : [{ level, at: m.index }];
  });
  return pick(hits, text);
}

const TECHNICAL_RANKS: readonly Level[] = ['principal', 'staff', 'lead'];

function pick(hits: readonly { level: Level; at: number }[], text: string): Level | null {
  const first = hits[0];
  if (first === undefined) return null;
  const levels = new Set(hits.map((h) => h.level));
  // "Junior project manager" is a junior, "semi-senior" is neither senior nor junior.
  if (levels.has('junior') && (levels.has('manager') || levels.has('lead'))) return 'junior';
  if (levels.has('mid') && levels.has('senior') && /semi|ssr/.test(text)) return 'mid';
  // Of staff, principal and lead in one title the first one counts; people managers are managers whatever their rank.
  if (TECHNICAL_RANKS.includes(first.level)) {
    if (/\b(?:engineering|people) manager\b/.test(text)) return 'manager';
    return hits.filter((h) => TECHNICAL_RANKS.includes(h.level)).sort((a, b) => a.at - b.at)[0]?.level ?? first.level;
  }
  return first.level;
}

const tidy = (s: string): string => s.replace(/\s+/g, ' ').replace(/^[\s,&:–-]+|(?<![\s,&:–-])[\s,&:–-]+$/g, '');

/** "Shift leader, retired", "Schichtleiter a. D.", "Director 2010–2018": behind the title stands that it is over. */
const OVER = new RegExp(
  `(?:\\b${UNTIL}|\\b(?:19\\d\\d|20[0-2]\\d) ?[-–—] ?(?:19\\d\\d|20(?:[01]\\d|2[0-5])|\\d\\d)|\\b(?:a\\. ?d|i\\. ?r)\\.?|[,(–-] ?(?:now )?(?:retired|ret\\.|pensioniert)|[ ,(–-](?:im ruhestand|retraitee?|(?:en|a la) retraite|jubilad[oa]|aposentad[oa]|reformad[oa]|gepensioneerd|met pensioen|in pensione|a riposo))\\W*$`,
);

const EX_HOUSE = /^ex[- ](\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*)?), (\S.*)$/iu;

function segmentOf({ text, start, end }: { text: string; start: number; end: number }): TitleSegment {
  const bare = text.replace(/^[^\p{L}\p{N}#@]+/u, '');
  const company = COMPANY.exec(` ${bare}`);
  const title = company === null || company.index < 2 ? bare : bare.slice(0, company.index - 1);
  const after = company === null || company.index < 2 ? null : bare.slice(company.index - 1 + company[0].length);
  // "Ex-Google, Engineering Manager": a house left behind is no post left behind.
  const [, house = '', now] = EX_HOUSE.exec(bare) ?? [];
  if (now !== undefined && levelOfTitle(house) === null) return { ...segmentOf({ text: now, start, end }), text };
  const past = PAST.test(fold(bare)) || OVER.test(fold(bare));
  return {
    text,
    start,
    end,
    role: tidy(title.replace(/[([][^)\]]{0,200}[)\]]/g, ' ').replace(LEVEL_TOKENS, ' ')),
    company: after === null ? null : tidy(after.split(/[,(.]/)[0] ?? '') || null,
    level: past ? null : levelOfTitle(bare),
    past,
  };
}

/** "Manager → going back to hands-on work", "Barista → QA intern": behind the arrow stands what somebody is now. */
const ARROW = /^\s*(?:→|➡|⟶|->|=>)/;
const BECOMES = /^(?:going|back|now|moving|turning|returning|retraining|becoming|stepping|learning)\b/;
function leftBehind(text: string, segment: TitleSegment, next: TitleSegment | undefined): boolean {
  if (next === undefined || !ARROW.test(text.slice(segment.end, next.start))) return false;
  return next.level !== null || BECOMES.test(fold(next.text));
}

/** The titles and statements of a headline or title field, in order: "Senior Staff ML Engineer @ X | ex-Y" are two. */
export function parseTitles(text: string): TitleSegment[] {
  const segments = statements(text).map(segmentOf);
  return segments.map((s, i) => (leftBehind(text, s, segments[i + 1]) ? { ...s, level: null, past: true } : s));
}

const SENTENCE = /^(?:i|we|ich|wir|je|nous|yo|eu|ik|wij|my|our|helping|building|making|turning|making|let)\b/;
const OWNS =
  /^(?:\w+ ){0,2}(?:co-?)?(?:founder|owner|fondateur|fondatrice|grunder|grunderin|inhaber|inhaberin|fundador|fundadora|oprichter|eigenaar)\b/;

/** The level that a headline or title states: that of the first statement with one, or null. */
export function levelOfHeadline(headline: string): { level: Level; segment: TitleSegment } | null {
  const segments = parseTitles(headline).filter((s) => !s.past && !SENTENCE.test(fold(s.text)));
  const [first] = segments;
  for (const segment of segments) {
    if (segment.level === null) continue;
    // After a first title without level, a later statement must itself be a title, not a list or a sentence.
    if (segment !== first && segment.text.split(/\s+/).length > 9) continue;
    if (segment !== first && segment.level === 'founder' && !OWNS.test(fold(segment.text))) continue;
    return { level: segment.level, segment };
  }
  return null;
}
