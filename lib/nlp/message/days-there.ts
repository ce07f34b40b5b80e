import * as W from '../lexicon/msg-workplace.ts';
import * as M from '../lexicon/msg-workplace-more.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { Here, matchAt } from './here.ts';
import { quantitiesOf } from './quantities.ts';

const PER =
  '(?:\\s?p[./]?\\s?w(?![a-z])|\\s{0,2}(?:a|per|each|/|pro|die|in der|par|por|a la|alla|na|de la|de|of the)\\s{0,2}(?:week|wk|woche|semaine|semana|settimana)|\\s(?:weekly|wochentlich|hebdomadaires|semanales|settimanali|semanais|wekelijks))?';
const UNIT = '[\\s-]{0,2}(?:x\\s)?(?:days?|tage?n?|jours?|dias?|giorni|giorno|dagen|dag)(?![a-z])';
const DAYS = new Here(`${UNIT}${PER}`);
const SOME = new Gated(
  new RegExp(
    `(?<![a-z])(?:some|a few|several|einige|ein paar|quelques|algunos|alcuni|alguns|enkele)${UNIT}${PER}`,
    'g',
  ),
);
const WEEKDAYS = new Gated(new RegExp(`(?<![a-z])${W.WEEKDAYS}`, 'g'));
const COUNT =
  '(?:one|two|three|four|1|2|3|4|eine?[nrs]?|zwei|drei|vier|une?|deux|trois|quatre|un[oa]|dos|tres|cuatro|due|tre|quattro|uma?|dois|duas|tres|quatro|een|twee|drie|vier)';
/** Days or shifts that "two of them" may be; half of the visitors are none. */
const DAYS_NAMED =
  /(?<![a-z])(?:days?|hours?|weeks?|times?|shifts?|mornings?|afternoons?|tage?n?|stunden|wochen?|schichten|jours?|heures|semaines?|dias?|semanas?|giorn[io]|ore|settimana|uur|dagen|dag|[2-5] ?x)(?![a-z])/;
/** "two of them at head office", "dont un sur site", "davon einer in Ulm". */
const OF_THEM = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:${COUNT}|half|halfte|moitie|mitad|meta|metade|helft) (?:of (?:them|these|which)|davon|d.entre eux|de ellos|di questi|deles|daarvan),? (?:are |is )?(?:at|with|near|bei|chez|con|in|on|im|vor|from|au|en|no|op)(?! (?:total|all))|(?:dont|davon|of which|of them|de los cuales|di cui|dos quais|waarvan) ${COUNT} (?:days? |jours? |tage? |dias? |giorn[io] |dagen? )?(?:${W.OFFICE}|in|at|bei|beim|im|a|au|chez|en|em|na|no|te|op))(?![a-z])`,
    'g',
  ),
);
const AFTER_DAYS = new Here(
  `\\s{0,2}(?:(?:i.d|we.d|you.d|i|we|you) (?:want|need|expect|like|be|are|come|would be|spend)(?: you)?(?: to be)?(?: over)? |(?:durfen|konnen|kannst|mag|puedes?|pouvez|can|may) (?:[a-z]+ ){1,2}|are |is |of (?:them|which|it) |davon |dont |de ellos |in |a |al |en |de |di |van |von |from |op |im |with |showing up |sind |spent |per |mandatory |wirst du |waren wir |brauchten wir (?:sie|dich) )?(?:${W.OFFICE}|${W.HOME})(?![a-z])| (?:office|buro|bureau|oficina|ufficio|escritorio|kantoor)(?= ?[,.;/+&)\\n]|$| (?:and|und|et|y|e|en|rest|then))| (?:su|sur|von|of|out of|op|de|auf) (?:five|cinque|cinq|funf|cinco|vijf|5),? (?:days )?(?:${W.OFFICE}|${W.HOME})(?![a-z])`,
);
const AFTER_WEEKDAYS = new Here(`,? ?(?:are |is |sind )?(?:${W.OFFICE}|${W.HOME}|in person|on campus)(?![a-z])`);
const SIDES = new RegExp(
  `(?<![a-z0-9])(?:${W.OFFICE}|${W.HOME}|teletravail|telecommut(?:e|ing)|mobiles? arbeiten|office)\\s{0,2}(?:(?:ok|okay|fine|possible|allowed|moglich|mogelijk|possibile|posible|possivel),? |bis zu |up to |max\\.? |jusqu.a |hasta |fino a |ate |tot |for |:|(?:ist |is |est |es |e )(?:[a-z]+ ){0,4}(?:an|up to|bis zu|jusqu.a|hasta|fino a|ate|tot|on|for) |an |auf |les |los |el |am |richiesta |requise |obligatoire |on )?\\s{0,2}$`,
);
const BEFORE_DAYS =
  /(?<![a-z])(?:(?:oficina|office|sede|bureaux?|buro|kantoor|escritorio|hq) (?:is )?(?:en|in|a|em|im|te|de) [a-z]{3,14},? (?:y |and |e |et |und )?|(?:people|we|everybody|everyone|you|team|all) (?:come|go|meet|are|work|sit)(?: together)? in(?: the office| together)? (?:on |every |each )?|(?:come|coming|be) in (?:for )?)$/;
const LOOK = 64;
/** "A call from the office on Monday", "I'll be in your office on Monday". */
const TALK =
  /(?<![a-z])(?:talk|call|chat|speak|ring|coffee|interview|phone|i.ll (?:be|come)|i.m|i work|ich arbeite|je travaille|ik werk|let.s|gesprach|telefon\w*|kaffee|entretien|cafe|entrevista|hablamos|colloquio|gesprek|koffie|kennismak\w*)(?![a-z])/;
function isTalkAround(folded: string, at: number): boolean {
  const before =
    folded
      .slice(Math.max(0, at - LOOK), at)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return TALK.test(before);
}

/** Where some of a week's days are said to be spent at the office, or at home. */
export function daysThere(doc: Doc): Span | undefined {
  const { folded } = doc;
  const tells = (span: Span, after: Here): boolean => {
    if (matchAt(after, folded, span.end) !== null) return true;
    const before = folded.slice(Math.max(0, span.start - LOOK), span.start);
    return BEFORE_DAYS.test(before) || SIDES.test(before);
  };
  for (const m of OF_THEM.all(doc))
    if (DAYS_NAMED.test(folded.slice(Math.max(0, m.index - LOOK), m.index)))
      return { start: m.index, end: m.index + m[0].length };
  for (const q of quantitiesOf(doc)) {
    // Five days there are the whole week.
    if (q.low >= 5) continue;
    const m = matchAt(DAYS, folded, q.end);
    if (m === null) continue;
    const span = { start: q.start, end: m.index + m[0].length };
    if (tells(span, AFTER_DAYS)) return span;
  }
  for (const m of SOME.all(doc)) {
    const span = { start: m.index, end: m.index + m[0].length };
    if (tells(span, AFTER_DAYS)) return span;
  }
  for (const m of WEEKDAYS.all(doc)) {
    if (M.WHOLE_WEEK.test(m[0]) || isTalkAround(folded, m.index)) continue;
    const span = { start: m.index, end: m.index + m[0].trimEnd().length };
    if (tells(span, AFTER_WEEKDAYS)) return span;
  }
  return undefined;
}
