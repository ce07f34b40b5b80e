import { EXACT, FIELDS_OF_WORK, NEEDS_COMPANY, SHORT_NAMES, SKILL_NAMES } from '../lexicon/msg-skills.ts';
import { WORDLIKE } from '../lexicon/msg-skills-more.ts';
import { EXACT_TOOLS, TOOL_NAMES, WARY_TOOLS, WORDLIKE_TOOLS } from '../lexicon/msg-tools.ts';
import { NEEDS_COMPANY as AMBIGUOUS, CAPITALS_ONLY, SKILL_FAMILIES } from '../lexicon/skills.ts';
import { keyAt, keysOf, lengthBit } from './class-key.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';

export interface SkillFound extends Span {
  /** As written. */
  readonly skill: string;
}
export interface NameFound extends SkillFound {
  readonly name: string;
}

/** A method's other spelling, and one calculation for many; one model or plan is a thing to deliver, no method. */
const otherForms = (name: string): readonly string[] =>
  / \p{Ll}+$/u.test(name)
    ? [
        name.replace(/(?<= (?:calculation|interview|metric|pipeline))s$/, ''),
        name.replace(/(model|label)l(?=ing)/, '$1').replace(/is(?=ation|ing)/, 'iz'),
      ]
    : [];
/** A letter from a to z or a digit. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const JOINED: ReadonlySet<number> = new Set([...'@#&'].map((sign) => sign.charCodeAt(0)));
/** What stands before a part of a longer word, tag or address. */
const isJoined = (code: number): boolean => isPlain(code) || JOINED.has(code);
const names = new Map<string, string>();
/** Families of the profile's dictionary whose entries are tools and methods rather than fields of work. */
const FAMILIES = ['languages', 'engineering', 'data', 'ml', 'cloud', 'security', 'health'] as const;
const ambiguous = new Set([...AMBIGUOUS, ...CAPITALS_ONLY]);
const shared = FAMILIES.flatMap((f) => SKILL_FAMILIES[f].trim().split('\n'))
  .flatMap((line) => line.split('|'))
  .filter((form) => form.length > 2 && !ambiguous.has(form) && !FIELDS_OF_WORK.test(form));
const spaced = (s: string): string => fold(s).replace(/-/g, ' ');
const named = [
  ...TOOL_NAMES,
  ...EXACT_TOOLS,
  ...WORDLIKE_TOOLS,
  ...shared,
  ...WORDLIKE,
  ...SKILL_NAMES,
  ...SHORT_NAMES,
];
for (const name of named) for (const form of otherForms(name)) names.set(spaced(form), form);
for (const name of named) names.set(spaced(name), name);
/** Names that say something only in company. */
const needsCompany: ReadonlySet<string> = new Set([...NEEDS_COMPANY, ...WORDLIKE, ...WORDLIKE_TOOLS, ...SHORT_NAMES]);
const wary: ReadonlySet<string> = new Set(WARY_TOOLS);
/** Names that count only with their own capitals. */
const exactly: ReadonlySet<string> = new Set([...EXACT, ...EXACT_TOOLS]);
const firstWords = new Map<string, string[]>();
const headOf = (s: string): string => /^[.]?[a-z0-9]+/.exec(s)?.[0] ?? s;
for (const key of names.keys()) firstWords.set(headOf(key), [...(firstWords.get(headOf(key)) ?? []), key]);
for (const list of firstWords.values()) list.sort((a, b) => b.length - a.length);

/** What names begin with; most words begin otherwise. */
const BEGIN = keysOf([...firstWords.keys()].map((word) => word.replace('.', '')));
/** Whether a name is that of a tool or method. */
export const isSkillName = (name: string): boolean => names.has(spaced(name));
/** After a name: it goes on as part of another word or name. */
const GOES_ON = /^(?:[a-z0-9]|[.][a-z]{2,3}(?:\/|\b(?! ))|[+#](?![\s,])|\$)/;
/** A verb that is spelt like a name: "react quickly". */
const VERB_AFTER =
  /^ (?:quickly|fast|to|on|within|if|when|at|accordingly|promptly|soon|asap|before|today|tomorrow|here|rapidement|schnell|snel|by|now)(?![a-z])/;
/** "React before noon?": with its capital only where no tool goes on so. */
const ASKED_TO_AFTER = /^ (?:quickly|fast|asap|before|promptly|soon|by)(?![a-z])/;
/** "Access to the gym" is no database. */
const ACCESS_AFTER = /^(?: (?:database|db |macros|reports|forms|and |or |20\d\d)|[,;./)&+\n]|$)/;
const SPARKED = /^ (?:joy|your|an? |the |interest|curiosity|new |some |our |ideas)/;
/** Whether a name says something only in company. */
export const isShort = (c: NameFound): boolean => needsCompany.has(c.name);

const NEAR = 60;
const BESIDE = 14;
/** Whether two names stand near each other in one sentence. */
export function isNear(doc: Doc, a: Span, b: Span, within = NEAR): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from < within && !/[.!?] |\n\n/.test(doc.text.slice(from, to));
}
const USE_BEFORE =
  /(?:using|uses?|used|experience (?:with|in|of|using)|knowledge of|skilled in|proficient in|familiar with|expert in|written in|built (?:in|on|with)|certified in|kenntnisse in|erfahrung mit|nutzen|verwenden|gebruiken|usamos|utilisons|maitrise de|dominio de|uso di) $/;
const USE_AFTER =
  /^ (?:experience|knowledge|skills|developers?|admin|consultant|specialist|essential|required|preferred|certif|a must|a plus|scripts|kenntnisse|erfahrung)/;
/** Whether a name stands where use of it is said, or next to another's. */
const isAsked = (doc: Doc, c: NameFound, all: readonly NameFound[]): boolean =>
  USE_BEFORE.test(doc.folded.slice(Math.max(0, c.start - 20), c.start)) ||
  USE_AFTER.test(doc.folded.slice(c.end, c.end + 14)) ||
  all.some((o) => o !== c && areJoined(doc, c, o));
/** Whether a name that is mostly a person, a town or a plain word stands among tools or where use is said. */
export const isMeant = (doc: Doc, c: NameFound, all: readonly NameFound[]): boolean =>
  !wary.has(c.name) || isAsked(doc, c, all) || all.some((o) => o !== c && !isShort(o) && isNear(doc, c, o, BESIDE));
/** What a whole trade is called says which work it is; a method it is only where it is asked for or listed. */
const WHOLE_TRADE = /^(?:bookkeeping|conveyancing|statistics|grant writing|test automation|testautomatisierung)$/;
const AND = /^,? (?:and|or|und|oder|et|ou|y|o|e|en|of) $/;
export const isMereTrade = (doc: Doc, c: NameFound, all: readonly NameFound[]): boolean =>
  WHOLE_TRADE.test(doc.folded.slice(c.start, c.end)) &&
  !isAsked(doc, c, all) &&
  !all.some((o) => AND.test(doc.folded.slice(Math.min(c.end, o.end), Math.max(c.start, o.start))));
/** "Tally Umbrella", "Prisma Selezione": the name of a firm, a house or a street. */
const FIRM_AFTER =
  /^ (?:Umbrella|Selezione|Arms|Inn|Road|Street|Lane|Avenue|Norte|Nord|Group|Gruppe|Ltd|Limited|LLC|Inc|GmbH|AG|Srl|BV|Partners|Consulting|Recruitment|Recruiting|Staffing|Talent|Resourcing|Associates|Capital|Foods|Hotel|Hospital|Clinic|School|University|Academy|Infotech|Insurance|Mutual|Holdings?|Ventures|Selection|Search|People)(?![\p{L}])/u;
/** Whether a name that may be many things is part of a firm's here. */
export const isFirms = (doc: Doc, c: NameFound): boolean =>
  isShort(c) && FIRM_AFTER.test(doc.text.slice(c.end, c.end + 14));

/** "building C", "vitamin D", "A / B / C": letters that name no language. */
const OF_NO_LANGUAGE =
  /(?:^|[^\p{L}])(?:[Bb]uilding|[Bb]lock|[Hh]ouse|[Ww]ing|[Hh]all|[Gg]ate|[Vv]itamin|[Ss]eries|[Tt]ier|[Bb]and|[Cc]lass|[Gg]rade|[Pp]art|[Oo]ption|[Pp]lan|[Pp]hase|[Hh]epatitis|[Gg]ebäude|[Hh]alle|[Hh]aus|[Bb]âtiment|[Ee]dificio|[Gg]ebouw|[Aa]nnex|[Uu]nit|[Zz]one|[Aa] ?[/,] ?B ?[/,]) $|(?:^|\n|[ (])A ?[/,] ?B ?[/,] ?$/u;
/** "Pradeep R | Recruiter": a name with its initial. */
const SIGNED = /(?:^|\n|, )\p{Lu}\p{Ll}{2,12} \p{Lu}(?: [|–-]|\s?$|\s?\n)/u;
/** A one-letter name at a sentence's end is an initial ("Dr. R."). */
function isInitial(doc: Doc, start: number, end: number): boolean {
  if (end - start > 1) return false;
  if (
    OF_NO_LANGUAGE.test(doc.text.slice(Math.max(0, start - 24), start)) ||
    SIGNED.test(doc.text.slice(Math.max(0, start - 16), end + 3))
  )
    return true;
  if (doc.text.charAt(end) === ')') return !/[,/+&] ?$| and $/.test(doc.text.slice(start - 5, start));
  if (doc.text.charAt(end) !== '.') return false;
  if (
    /(?:in|with|using|of|or|and|plus|some|write|know|fur|for|pour|mit|con|com) $/.test(
      doc.folded.slice(Math.max(0, start - 6), start),
    )
  )
    return false;
  return (
    /^\.(?:\s{0,3}\p{Lu}|\s*$)/u.test(doc.text.slice(end, end + 5)) &&
    !/[,(&] ?$|and $/.test(doc.text.slice(start - 4, start))
  );
}

/** "ROS 2", "Angular 17": a number that counts nothing behind it. */
const VERSION = /^ \d{1,2}(?:\.\d{1,2})?(?=[,;)/]|\.?(?:\n|$)|\. | [+&/|] | (?:and|or|und|oder|et|y|e|en|ou|o) )/;

/** Names that must have their capital: "kotlin + postgres" in haste only where signs join them to another. */
const PROPER = /^\p{Lu}\p{Ll}{3,}$/u;
const areJoined = (doc: Doc, a: Span, b: Span): boolean =>
  /^(?:, ?| ?[+/&|•] ?| or )$/.test(a.end <= b.start ? doc.text.slice(a.end, b.start) : doc.text.slice(b.end, a.start));

/** Known names of tools and methods, where they stand. */
export function namesIn(doc: Doc): NameFound[] {
  const out: NameFound[] = [];
  const doubtful: NameFound[] = [];
  const text = doc.folded.replaceAll('-', ' ');
  let until = 0;
  // Words are alike in both; what was made by replacing is slower to walk through.
  const { folded } = doc;
  for (let from = 0, to = 0; from < folded.length; from = to + 1) {
    for (to = from; to < folded.length && isPlain(folded.charCodeAt(to)); ) to++;
    if (to === from || ((BEGIN[keyAt(folded, from)] as number) & lengthBit(to - from)) === 0) continue;
    const word = text.slice(from, to);
    const dotted = text.charAt(from - 1) === '.' && firstWords.has(`.${word}`);
    const start = dotted ? from - 1 : from;
    const keys = firstWords.get(dotted ? `.${word}` : word);
    if (keys === undefined || start < until || (start > 0 && isJoined(text.charCodeAt(start - 1)))) continue;
    for (const key of keys) {
      const end = start + key.length;
      if (!text.startsWith(key, start) || GOES_ON.test(text.slice(end, end + 5))) continue;
      const skill = doc.text.slice(start, end);
      const name = names.get(key) ?? skill;
      const exact = needsCompany.has(name) || exactly.has(name);
      if (skill === 'Go' && /^ (?:live|ahead|getter|to )/.test(text.slice(end, end + 8))) continue;
      if (
        skill === 'Access' &&
        !ACCESS_AFTER.test(text.slice(end, end + 10)) &&
        !/(?:from|out of|off|aus|von|depuis|desde|da|van|old|ms) $/.test(text.slice(Math.max(0, start - 8), start))
      )
        continue;
      if (skill === 'vue' && doc.language === 'fr') continue;
      // "R 450 an hour" is money.
      if (skill === 'R' && /^ ?\d/.test(text.slice(end, end + 2))) continue;
      if (skill === 'spark' && SPARKED.test(text.slice(end, end + 12))) continue;
      if (skill === 'react' && VERB_AFTER.test(text.slice(end, end + 14))) continue;
      if (skill === 'React' && ASKED_TO_AFTER.test(text.slice(end, end + 14))) continue;
      if (exactly.has(name) && PROPER.test(name) && skill === name.toLowerCase()) {
        doubtful.push({ start, end, skill, name });
        continue;
      }
      if (exact && (skill !== name || /^['’&]/.test(doc.text.charAt(end)) || isInitial(doc, start, end))) continue;
      const version = exact && !exactly.has(name) ? null : VERSION.exec(text.slice(end, end + 10));
      until = end + (version?.[0].length ?? 0);
      out.push({ start, end: until, skill: doc.text.slice(start, until), name });
      break;
    }
  }
  if (doubtful.length === 0 || out.length === 0) return out;
  return [...out, ...doubtful.filter((d) => out.some((o) => areJoined(doc, o, d)))].sort((a, b) => a.start - b.start);
}
