import { HEADS, MODIFIERS } from '../lexicon/msg-roles.ts';
import type { Doc, Span } from './document.ts';
import type { Language } from './language.ts';
import { type Lexeme, perWord } from './lexeme.ts';
import { isDigit, isLetter } from './numbers.ts';
import { perDoc } from './per-doc.ts';
import type { Token } from './tokens.ts';
import { WordList } from './word-list.ts';

export interface RoleFound extends Span {
  readonly role: string;
}

const ROMANCE = new Set(['fr', 'es', 'it', 'pt']);
const MODIFIER = new WordList(MODIFIERS);
const TAIL =
  /^(?:\s?\((?:m|w|f|d|x|h|e|a|all|gn)(?:[/|*](?:m|w|f|d|x|h|e)){0,3}\)|[*:_]in(?:nen)?|\/(?:as?|os?|in|innen|e|rice|trice|euse)(?![a-zà-ü])|·e|\s?\([a-z]{2,12}\))/i;

const headIn: Partial<Record<Language, (lexeme: Lexeme) => boolean>> = {};
function isHead(lang: Language): (lexeme: Lexeme) => boolean {
  let test = headIn[lang];
  if (test === undefined) {
    const heads = new WordList(HEADS[lang]);
    test = perWord((word) => heads.has(word));
    headIn[lang] = test;
  }
  return test;
}

/** Words after a Romance or German head that go on with the title: "analista de datos", "Leitung Controlling". */
const ON =
  /^ (?:(?:de|des|di|dei|da|do|of|für|en|in|d['’]) ?(?!(?:el|la|los|las|le|les|un|una|une|mi|nuestr|notre|il|lo|forma)\b))?[\p{L}+#./-]{2,20}(?: [\p{Lu}][\p{L}+#./-]{1,18}| d['’][\p{L}]{3,16}(?: (?:en|de) [\p{L}]{3,16}(?: de [\p{L}]{3,14})?)?){0,2}/u;
const STOP =
  /^(?: (?:de|des|di|dei|da|do|en|in|für|of)(?=[ ]))? ?(?:ci|si|ha|se|ne|mi|ti|nos|para|por|sin|hasta|ya|fino|ate|con|que|per|pour|avec|qui|chez|a|al|y|e|et|und|with|for|freelance|contract|in|at|who|to|is|are|on|from|remote|mit|auf|bei|nach|zur|zum|ab|voor|met|die|bij|op|en|remoto|autonomo|autonoma|durante|desde|or|and|an|im|als|des|dans|sur|presso|com|no|na|nos|experienc\w*|esterno|senza|ist|wird|gesucht|vrij|zzp\w*|nel|nella|nodig|che|dat|das|wie)(?![a-z])/;
/** Sentence beginnings and the like, no part of a title though written with a capital. */
const NO_PART =
  /^(?:Gentile|Egregi[oa]|Apreciad[oa]|Estimad[oa]|Prezad[oa]|Car[oa]|Chère?|Liebe[rs]?|Sehr|Beste|Geachte|Stelle|Many|Most|Some|All|Hi|Hey|Hello|Our|We|A|An|The|I|You|Dear|For|Contract|Contratamos|Incorporamos|Assumiamo|Recrutons|Embauchons|Need|Looking|Is|Are|As|Your|Und|Der|Die|Das|Wir|Für|Als|Ein|Eine|Position|Role|Job|Subject|Attention|ATTENTION|Respected|Buongiorno|Buonasera|Salve|Servus|Only|Each|Every|Early|Immediate|Become|Usual|Re|Fwd|RFQ|RFP|Open|Urgent|Hiring|Interim-|Gesucht|Wanted|Sono|Un|Une|Una|Le|La|El|Il|Com|Para|Freelance|Permanent|Perm|Not|No|Staffing|They|With|Who|Recherche|Cherche|Cherchons|Busco|Buscamos|Cerco|Cerchiamo|Procuro|Procuramos|Zoeken|Suche|Suchen|Queremos|Quiero|Necesito|Necesitamos|Precisamos|Preciso|Precisa-se|Servirebbe|Serve|Want|Wants|Add|Add\.|Next|Thanks|Mon|Ma|Mes|Notre|Nos|Onze|Ons|Mijn|Unser|Unsere|Mein|Meine|Nuestro|Nuestra|Mi|Mio|Mia|Nostro|Nostra|Nosso|Nossa|Meu|Minha|My|Their|This|That|Another|One|Two|Three|Tu|Su|Ihr|Ihre|Que|Qui|Y|E|Et|En|De|Sie|Du|Ich|Er|Es|Je|Tu|Vous|Nous)$/;

/** Words before a title, in a row, so many and so long at most. */
const [WORDS, WORD] = [5, 18] as const;
const isJoin = (char: string): boolean => char === ' ' || char === '/' || char === '&' || char === '-';
const PARTS: ReadonlySet<number> = new Set([...'_+#.'].map((sign) => sign.charCodeAt(0)));
const isPart = (code: number): boolean =>
  isLetter(code) || isDigit(code) || (code >= 65 && code <= 90) || PARTS.has(code);

/** Where the row of words begins that a text ends with: modifiers of a title, each joined to the next. */
function rowStart(text: string): number {
  let start = text.length;
  for (let words = 0; words < WORDS; words++) {
    let end = start;
    while (start - end < 2 && end > 0 && isJoin(text.charAt(end - 1))) end--;
    if (text.charAt(end - 1) === ',' && text.slice(end, start) === ' ' && text.startsWith('data', start)) end--;
    let begin = end;
    while (end - begin < WORD && begin > 0 && isPart(text.charCodeAt(begin - 1))) begin--;
    if (end === start || begin === end) break;
    start = begin;
  }
  return start;
}

const JOINS = new Set(' /&.-');
/** Where a title begins: back over modifiers and names of techniques. */
function startOf(doc: Doc, at: number): number {
  const row = doc.folded.slice(Math.max(0, at - 60), at);
  const lead = row.slice(rowStart(row));
  let start = at;
  for (let end = lead.length, begin = end; end > 0; end = begin) {
    for (begin = end - 1; begin > 0 && !JOINS.has(lead.charAt(begin - 1)); ) begin--;
    const from = at - lead.length + begin;
    const word = lead.slice(begin, end);
    let joined = word.length;
    while (joined > 0 && JOINS.has(word.charAt(joined - 1))) joined--;
    const bare = word.slice(0, joined);
    const written = doc.text.slice(from, from + bare.length);
    const strong = MODIFIER.has(bare) || (/^\p{Lu}/u.test(written) && !NO_PART.test(written)) || /[+#\d]/.test(bare);
    // "mede-oprichter": what a hyphen joins is one word.
    if (word.endsWith('-') && /^\p{L}{2,}$/u.test(bare)) {
      start = from;
      continue;
    }
    if (bare === '' || !strong || /^\d+$/.test(bare) || /[.!?] $/.test(word)) break;
    start = from;
  }
  // ".NET developer".
  return /^\.net(?![a-z])/.test(doc.folded.slice(start - 1, start + 4)) ? start - 1 : start;
}

/** "Director of Analytics", "Teacher of Physics". */
const OF_WHAT = /^(?:directors?|managers?|professors?|teachers?|chief|lecturers?|deans?|chairs?|masters?)$/;
function endOf(doc: Doc, at: number, head: string): number {
  let to = at;
  const rest = doc.text.slice(at, at + 60);
  if (head === 'head' || head === 'vp')
    to += /^(?: of)? [\p{L}]+(?: (?:&|and) [\p{L}]+| \p{Lu}[\p{L}]+)?/u.exec(rest)?.[0].length ?? 0;
  else if (OF_WHAT.test(head))
    to += /^ of \p{Lu}[\p{L}]+(?: (?:&|and) \p{Lu}[\p{L}]+| \p{Lu}[\p{L}]+){0,2}/u.exec(rest)?.[0].length ?? 0;
  else if (
    (ROMANCE.has(doc.language ?? '') || /leitung$|^leiter(?:in)?$|^phd|docent/.test(head)) &&
    !STOP.test(doc.folded.slice(at, at + 40))
  )
    to += ON.exec(rest)?.[0].replace(/ (?:nodig|freelance)$/, '').length ?? 0;
  return to + (TAIL.exec(doc.text.slice(to, to + 14))?.[0].length ?? 0);
}

/** Terms of engagement behind a title are facts of their own. */
const TERMS =
  /(?:,? \(?(?:permanent|perm|contract|freelance|part[- ]time|full[- ]time|temporary|pj|clt|cdi|cdd|remote|unbefristet|befristet|teilzeit|vollzeit)\)?){1,12}$/i;

/** A title, and the noun that heads it. */
export interface Title extends RoleFound {
  readonly head: string;
}

function* eachTitle(doc: Doc): Generator<Title> {
  const lang = (doc.language ?? 'en') in HEADS ? ((doc.language ?? 'en') as Language) : 'en';
  const own = isHead(lang);
  const english = isHead('en');
  let until = -1;
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    if (token.start < until || !(own(token.lexeme) || english(token.lexeme))) continue;
    // The last head of a run is the title's: "data scientist", "business analyst lead".
    const next = doc.tokens[i + 1];
    if (
      next !== undefined &&
      /^[ -]$/.test(doc.folded.slice(token.end, next.start)) &&
      english(next.lexeme) &&
      !ROMANCE.has(lang)
    )
      continue;
    if (/^(?:head|vp)$/.test(token.word) && next?.word !== 'of' && token.word === 'head') continue;
    const start = startOf(doc, token.start);
    const end = endOf(doc, token.end, token.word);
    until = end;
    const role = doc.text
      .slice(start, end)
      .trim()
      .replace(TERMS, '')
      .replace(/(?<![ ,.])[ ,.]+$/, '');
    yield { start, end, role, head: token.word };
  }
}

/** Every title of a message, whoever's it is. */
export const titlesIn = perDoc((doc): readonly Title[] => [...eachTitle(doc)]);
