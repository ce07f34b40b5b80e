import { SHARED_WEEK } from '../lexicon/msg-shared-week.ts';
import type { Doc, Span } from './document.ts';
import { isPlace } from './gazetteer.ts';
import { perWord } from './lexeme.ts';
import { isNoPlace } from './place-words.ts';
import { isWholeWeek } from './sides.ts';
import { isSkillName } from './skill-names.ts';
import type { Token } from './tokens.ts';

type Kind = keyof typeof SHARED_WEEK;
const kinds = Object.keys(SHARED_WEEK) as Kind[];
const bits = new Map<string, number>();
for (const [i, kind] of kinds.entries())
  for (const word of SHARED_WEEK[kind].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
const kindsOf = perWord((word) => bits.get(word) ?? 0);
const bit = Object.fromEntries(kinds.map((kind, i) => [kind, 1 << i])) as Record<Kind, number>;
const ANY_DAY = bit.day | bit.dayRound;
const BEGINS = ANY_DAY | bit.unit | bit.times | bit.once | bit.half | bit.percent;

/** Without one of these no sentence shares a week. */
const TELLS = bit.rest | bit.all | bit.weCome | bit.attend | bit.duty | bit.have | bit.telework | bit.five | bit.away;

/** A part of the week: where it stands, and whether it surely comes round. */
interface Share extends Span {
  readonly at: number;
  readonly last: number;
  readonly weekly: boolean;
}

/** Words on either side in which a part of the week is said to be a week's. */
const NEAR = 4;
const SHARE = /^[1-8]\d$/;

/** One sentence as a row of words with what each says. */
class Sentence {
  readonly doc: Doc;
  readonly tokens: readonly Token[];
  readonly said: readonly number[];
  readonly all: number;

  constructor(doc: Doc, tokens: readonly Token[]) {
    this.doc = doc;
    this.tokens = tokens;
    this.said = tokens.map((t) =>
      t.word === '0' ? (bits.get(doc.folded.slice(t.start, t.end)) ?? 0) : kindsOf(t.lexeme),
    );
    this.all = this.said.reduce((a, b) => a | b, 0);
  }

  word(i: number): string {
    const t = this.tokens[i] as Token;
    return this.doc.folded.slice(t.start, t.end);
  }

  has(kind: number, from: number, to: number): boolean {
    for (let i = Math.max(0, from); i < Math.min(to, this.said.length); i++)
      if (((this.said[i] as number) & kind) !== 0) return true;
    return false;
  }

  /** A known or likely town behind a preposition, other than the words of the share itself. */
  inTown(): boolean {
    const { doc, tokens } = this;
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!PREPOSITION.has((tokens[i] as Token).word)) continue;
      const { start, end } = tokens[i + 1] as Token;
      const name = doc.text.slice(start, end);
      if (/^\p{Lu}\p{Ll}{2}/u.test(name) && (isPlace(name) || !isNoPlace(name, doc.language ?? 'en', isSkillName)))
        return true;
    }
    return false;
  }

  /** "Three days there and two where you please." */
  otherPart(last: number): boolean {
    for (let i = last + 1; i < Math.min(last + 2 + NEAR, this.said.length); i++)
      if (((this.said[i] as number) & bit.few) !== 0 && this.has(bit.away, i + 1, i + 1 + NEAR)) return true;
    return false;
  }

  share(): Share | null {
    const { said, tokens } = this;
    const days = said.filter((s) => (s & ANY_DAY) !== 0).length;
    for (let i = 0; i < said.length; i++) {
      const s = said[i] as number;
      const made = (from: number, weekly: boolean): Share => ({
        at: from,
        last: i,
        weekly,
        start: (tokens[from] as Token).start,
        end: (tokens[i] as Token).end,
      });
      const weeks = this.has(bit.week | bit.five, i + 1, i + NEAR);
      const counted = this.has(bit.few, i - 1, i) ? i - 1 : this.has(bit.few, i - 2, i - 1) ? i - 2 : -1;
      if ((s & bit.unit) !== 0 && counted >= 0)
        return made(
          counted,
          weeks || this.has(bit.least | bit.week, counted - NEAR, counted) || this.has(bit.least, counted, i),
        );
      if (((s & bit.times) !== 0 && counted >= 0 && weeks) || ((s & bit.once) !== 0 && weeks)) return made(i, true);
      if ((s & bit.percent) !== 0 && i > 0 && SHARE.test(this.word(i - 1))) return made(i - 1, true);
      if ((s & bit.half) !== 0 && this.has(bit.week | bit.time, i + 1, i + NEAR)) return made(i, true);
      if ((s & bit.dayRound) !== 0) return made(i, true);
      if ((s & bit.day) !== 0 && (days > 1 || this.has(bit.every, i - 2, i))) return made(i, true);
    }
    return null;
  }
}
const HAVE_TO =
  /(?<![a-z])(?:ha(?:ve|s) to|(?:needs?|needed|wants?|required?s?|requires|asks?) (?:you|u|people|everyone|everybody|its|them|to|for)) /;
const PREPOSITION = new Set(['in', 'at', 'to', 'nach', 'a', 'en', 'em', 'te', 'near']);

/** Says that they all come together on some days, that presence is asked for then, or what becomes of the rest. */
function isShared(sentence: Sentence): Share | null {
  const { all, doc, tokens } = sentence;
  const share = sentence.share();
  if (share === null || sentence.has(bit.talk, 0, share.last + NEAR)) return null;
  const text = doc.folded.slice((tokens[0] as Token).start, (tokens.at(-1) as Token).end);
  if (isWholeWeek(text) || DAYS_OFF.test(text)) return null;
  const { at, last, weekly } = share;
  if ((all & bit.percent) !== 0 && sentence.has(bit.percent, at, last + 1))
    return sentence.has(bit.attend, at - 5, last + 5) ? share : null;
  if ((all & bit.telework) !== 0 || sentence.otherPart(last)) return share;
  const gathered =
    (all & bit.weCome) !== 0 ||
    sentence.said.some(
      (s, i) =>
        (s & bit.all) !== 0 && (sentence.has(bit.gather, i + 1, i + NEAR) || sentence.has(bit.gather, i - NEAR, i)),
    );
  if (gathered && (weekly || (all & bit.there) !== 0)) return share;
  if (weekly && sentence.has(bit.attend, at - 7, last + 8)) return share;
  const rest = (all & bit.rest) !== 0 && ((all & bit.away) !== 0 || (weekly && REST_OF_IT.test(text)));
  // "Two days a week" may be all that is worked.
  const someOfIt = sentence.has(bit.least | bit.five, at - NEAR, last + NEAR) || sentence.has(ANY_DAY, at, last + 1);
  const asked =
    weekly && someOfIt && ((all & bit.duty) !== 0 || HAVE_TO.test(text) || sentence.has(bit.five, last, last + NEAR));
  const there = bit.there | bit.attend | (rest ? bit.site : 0);
  return (rest || asked) && ((all & there) !== 0 || sentence.inTown()) ? share : null;
}
const REST_OF_IT =
  /(?<![a-z])(?:(?:other|remaining) days|(?:the|for the) (?:rest|others)|rest of the week|otherwise|der rest|sonst|(?:anderen|ubrigen|restlichen) tage|le reste|autres jours|el resto|lo demas|demas dias|il resto|altri giorni|o resto|outros dias|de rest|verder|andere dagen)(?![a-z])/;
const DAYS_OFF = /(?<![a-z])(?:(?:days?|fridays?|mondays?|week) (?:off|free)|freie tage|jours libres)(?![a-z])/;

/** Where a sentence shares the week between a workplace and elsewhere. */
export function sharedWeek(doc: Doc): Span | undefined {
  const { tokens } = doc;
  for (let from = 0; from < tokens.length; ) {
    const { sentence } = tokens[from] as Token;
    let to = from;
    let all = 0;
    for (; to < tokens.length && (tokens[to] as Token).sentence === sentence; to++)
      all |= kindsOf((tokens[to] as Token).lexeme);
    const share =
      (all & BEGINS) === 0 || (all & TELLS) === 0 ? null : isShared(new Sentence(doc, tokens.slice(from, to)));
    if (share !== null) return { start: share.start, end: share.end };
    from = to;
  }
  return undefined;
}
