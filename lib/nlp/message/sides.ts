import { DESKS } from '../lexicon/msg-workplace-days.ts';
import { OR_ELSEWHERE, WORKING_DAY } from '../lexicon/msg-workplace-shares.ts';
import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';

const EITHER = new Gated(new RegExp(OR_ELSEWHERE, 'g'));
/** A town right before the choice: "Utrecht of online", "Rotterdam or remote". */
const TOWN_BEFORE = /(?<=^|[.,;:!?(\n] ?|(?:in|to|à|en|em|te) |: )(\p{Lu}[\p{L}-]{2,16}(?: \p{Lu}[\p{L}-]{2,16})?)$/u;
const SENTENCE_END = /[.!?;\n]/;
/** Whoever meets or talks there doesn't work there yet. */
export const TALK_OF =
  /(?<![a-z])(?:talk|chat|speak|coffee|beer|interview|meet(?! the)|kaffee|treffen|gesprach|se voit|se voir|voir|rencontr\w+|cafe|entretien|vernos|hablar|hablamos|entrevista|vediamo|vederci|colloquio|incontr\w+|conversar|cafezinho|afspreken|koffie|gesprek|kennismak\w+)(?![a-z])/;
/** Between a workplace and the other side of the choice. */
const BETWEEN = 30;

/** Where the reader may choose between a workplace or a town and anywhere else. */
export function orElsewhere(doc: Doc, there: readonly Span[]): Span | undefined {
  for (const m of EITHER.all(doc)) {
    const span = { start: m.index, end: m.index + m[0].length };
    const before = doc.text.slice(Math.max(0, span.start - BETWEEN), span.start);
    if (TALK_OF.test(lastPart(doc.folded.slice(Math.max(0, span.start - 70), span.start)))) continue;
    const town = TOWN_BEFORE.exec(before)?.[1];
    if (town !== undefined && isPlace(town)) return span;
    if (
      there.some(
        ({ start, end }) =>
          start < span.start &&
          end <= span.start + 1 &&
          end >= span.start - BETWEEN &&
          !SENTENCE_END.test(doc.text.slice(end, span.start)),
      )
    )
      return span;
  }
  return undefined;
}

const WEEKDAYS = new Gated(new RegExp(`(?<![a-z0-9])${WORKING_DAY}`, 'g'));
/** One day in the calendar, or the day of something else than work. */
const ONE_DAY_BEFORE =
  /(?:next|this|coming|last|by|until|before|from|since|start\w*|begin\w*|(?:closes?|shuts?|ends?|due|expires?|schliesst|endet|ferme|expire|cierra|vence|chiude|scade|fecha|sluit|vervalt)(?: on| am)?|on (?:the )?\d{1,2}|nachsten?|kommenden|diesen|bis|ab|seit|prochain|ce|avant|des|d.ici|proximo|este|hasta|antes del?|desde|prossimo|questo|entro|da|proxima|esta|ate|volgende|deze|voor|vanaf|uiterlijk) (?:the |le |el |il |a |na |op )?$/;
const ONE_DAY_AFTER = /^,? (?:the )?\d|^ (?:prochain|proximo|prossimo|next)/;
const TALK =
  /(?<![a-z])(?:talk|call|chat|speak|ring|coffee|interview|phone|meet(?:ing)? (?:you|me|up)|reply|answer|applications?|deadline|start\w*|free for|available|gesprach|telefon\w*|kaffee|vorstellung\w*|appel|entretien|cafe|rappel\w*|llamada|hablamos|entrevista|colloquio|chiamata|sentiamo|vediamo|ligar|chamada|conversar|gesprek|bellen|koffie|kennismak\w*|seleccao|selecao|selezione|processo)(?![a-z])/;
const ALL_WEEK =
  /(?:mon\w*|lun\w*|segunda\w*|maandag|montags?)[\s-]{0,2}(?:-|–|to|till|through|bis|a|al|au|tot|t\/m)[\s-]{0,2}(?:les? |il |el )?(?:fri\w*|frei\w*|sat\w*|sam\w*|sab\w*|fr|vendredi|viernes|venerdi|sexta\w*|vrijdag|zaterdag|sun\w*|dom\w*)/;
/** A week from its first working day to its last, folded. */
export const isWholeWeek = (clause: string): boolean => ALL_WEEK.test(clause) || TO_WEEKEND.test(clause);
/** Whoever works on to a Saturday has other days for a week. */
const TO_WEEKEND =
  /(?:-|–|to|till|through|bis|a|al|au|tot|t\/m) ?(?:le |el |il |la )?(?:satur|sun|sams|sonn|same|diman|saba|domin|domen|zater|zon)[a-z]{2,4}(?![a-z])/;
const MOST_OF_IT =
  /(?:mon\w*|lun\w*|segunda\w*|maandag|montags?)[\s-]{0,2}(?:-|–|to|till|through|bis|a|al|au|tot|t\/m)[\s-]{0,2}(?:les? |il |el )?(?:thu\w*|do(?:nnerstags?)?|jeudi|jueves|giovedi|quinta\w*|donderdag)(?![a-z])/;
/** Who must be there on some days need not on others. */
const MUST =
  /(?<![a-z])(?:must|want you|have to|has to|need(?:s|ed)?(?: to| you)?|required|expect\w*|mandatory|fixed|show up|team ?day|teamtag|teamdag|mussen|musst|pflicht|obligat\w*|obrigat\w*|devez|dois|obligatoire|imperatif|tienes que|tiene que|devi|deve|tens de|tem de|precisa|moet|verplicht|verwachten|erwarten|erwartet|attend\w*|attendons|e basta|y ya esta|y nada mas|et c.est tout|sonst nicht|that.s (?:it|all)|e mais nada|verder niet)(?![a-z])/;
const OFF_AFTER =
  /^s?,? (?:is |are |ist |est |es |e )?(?:off|free|closed|frei|zu|libre|cerrado|libero|livre|vrij|ferme)/;
/** "On Wednesdays you'd have to be in Ghent." */
const BE_IN_TOWN =
  /^s?,? [^.!?;\n]{0,36}?(?:be|come|sein|kommen|etre|venir|estar|essere|zijn|komen|Sie|dich|vous|you|je) (?:in|to|nach|à|en|em|a|te) \p{Lu}/u;
/** "Canary Wharf Tue to Thu": a name right before its days. */
const TOWN_THEN =
  /(?:^|[,.;(\n] ?)\p{Lu}[\p{L}-]{2,16}(?: \p{Lu}[\p{L}-]{2,16})?,? (?:on |am |le |les |los |il |op )?$/u;
/** "In Ghent every Thursday." */
const IN_TOWN_THEN =
  /(?:in|to|à|en|em|a|te) \p{Lu}[\p{L}-]{2,16} (?:every|each|on|jeden|am|le|chaque|los|cada|ogni|il|elke|op|todas as|as) $/u;
const REACH = 48;

/** Named working days at a workplace, which leave the others for elsewhere. */
export function weekdaysThere(doc: Doc, there: readonly Span[], elsewhere: boolean): Span | undefined {
  const { text, folded } = doc;
  for (const m of WEEKDAYS.all(doc)) {
    const span = { start: m.index, end: m.index + m[0].length };
    const from = Math.max(0, span.start - REACH);
    const before = folded.slice(from, span.start);
    const after = folded.slice(span.end, span.end + REACH);
    if (ONE_DAY_BEFORE.test(before) || ONE_DAY_AFTER.test(after) || OFF_AFTER.test(after)) continue;
    const start = from + before.length - lastPart(before).length;
    const end = span.end + (after.split(SENTENCE_END)[0] ?? '').length;
    const clause = folded.slice(start, end);
    if (TALK.test(clause) || isWholeWeek(clause) || (!elsewhere && MOST_OF_IT.test(clause))) continue;
    const site = there.find((s) => s.start >= start && s.end <= end);
    if (site !== undefined && (elsewhere || MUST.test(clause) || DESKS.test(folded.slice(site.start, site.end))))
      return span;
    if (BE_IN_TOWN.test(text.slice(span.end, end))) return span;
    if ((elsewhere || MUST.test(clause)) && IN_TOWN_THEN.test(text.slice(start, span.start))) return span;
    if (elsewhere && TOWN_THEN.test(text.slice(start, span.start))) return span;
  }
  return undefined;
}

/** "Manchester preferred but not needed", "Utrecht ideal, muss aber nicht sein". */
const WISHED = new Gated(
  /(?<![a-z])(?:preferred|ideal|nice|handy|good|great|a plus|a bonus|welcome|bevorzugt|schon|toll|preferee?|prefere|ideale?|preferable|un plus|preferible|preferibile|preferencial|fijn|mooi|handig|een pluspunt)(?: zijn)?(?:, (?:muss(?:te)?|ist|c.est|es|e|is|hoeft) (?:es |dat )?(?:aber|jedoch|mais|pero|ma|mas|maar|but) (?:kein |pas |no |non |nao |geen )?(?:nicht|muss|pflicht|pas|obligatoire|obligatorio|obbligo|niet|must)|,? (?:but|though|aber|mais|pero|ma|mas|maar) (?:is |it.s |by no means |kein |pas |no |non |nao |geen |nicht |niet |muss |c.est |n.est |es |e )*(?:not|isn.t|needed|no|optional|muss|bedingung|nicht|pas|obligatoire|necesari[oa]|obligatori[oa]|obrigatori[oa]|nodig|verplicht|non|nao|geen|necessario|imprescindible))(?![a-z])/g,
);
const TOWN_IS =
  /(\p{Lu}[\p{L}-]{2,16}(?: \p{Lu}[\p{L}-]{2,16})?),? (?:(?:is|are|would be|area|ist|wäre|est|serait|sería|es|è|sarebbe|seria|é|zou) )?$/u;
/** A town that would be welcome and isn't asked for. */
export function townWished(doc: Doc): Span | undefined {
  for (const m of WISHED.all(doc))
    if (isPlace(TOWN_IS.exec(doc.text.slice(Math.max(0, m.index - BETWEEN), m.index))?.[1] ?? ''))
      return { start: m.index, end: m.index + m[0].length };
  return undefined;
}
