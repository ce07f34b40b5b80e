import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { Gated } from './gate.ts';
import { matchAt } from './here.ts';
import { endOf, HOURS, type Hours, sentenceOf } from './hours-core.ts';
import { NUMBER } from './numbers.ts';
import { quantitiesOf } from './quantities.ts';
import { isOthersTime } from './whose-time.ts';

const AND = '(?:,? and | & |, | und | et | y | e | en )(?:le |los |il |every |jeden )?';
/** "Every Saturday for six weeks", "jeden Montag und Dienstag, drei Monate lang": a day a week for as long as the work lasts. */
const EVERY = new Gated(
  new RegExp(
    `(?<![a-z])(?:every|each|jeden|chaque|tous les|cada|todos los|ogni|tutti i|todos os|todas as|elke|iedere) (?<days>${T.WEEKDAY}(?:${AND}${T.WEEKDAY}){0,3}),? (?:(?:for|fur|pendant|durante|durant|per|por|gedurende|voor) )?(?:the )?${NUMBER} (?:weeks|months|wochen|monate|semaines|mois|semanas|meses|settimane|mesi|weken|maanden)(?![a-z])`,
    'g',
  ),
);
const DAY = 8;
const NEAR = 60;

/** Whole weekdays that come round for some weeks: 8 hours each, unless hours are said beside them. */
export function everyWeekday(doc: Doc): Hours | null {
  for (const m of EVERY.all(doc)) {
    const [from, to] = [m.index, endOf(m)];
    const before = sentenceOf(doc.folded.slice(Math.max(0, from - NEAR), from));
    const timed = quantitiesOf(doc).some(
      (q) => q.start > from - NEAR && q.end < to + NEAR && matchAt(HOURS, doc.folded, q.end) !== null,
    );
    if (timed || isOthersTime(before) || TALK.test(before)) continue;
    const hours = DAY * (m.groups?.days ?? '').split(new RegExp(AND)).length;
    return { start: from, end: to, min: hours, max: hours };
  }
  return null;
}
/** What takes no day. */
const TALK =
  /(?<![a-z])(?:calls?|stand-?up|catch-?up|meet(?:ing)?s?|lesson|session|class|evening|morning|afternoon|abend|unterricht|cours|clase|lezione|aula|les|office|buro|bureau|oficina|ufficio|kantoor)(?![a-z])/;
