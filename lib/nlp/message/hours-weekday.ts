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
/** "Tuesdays and Thursdays, all day", "montags und mittwochs ganztags", "le vendredi, toute la journée". */
const ALL_DAY = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:on|every|each|jeden|chaque|tous les|cada|todos los|ogni|il|le|les|los|as|aos|op|elke) )?(?<days>${T.WEEKDAY}(?:${AND}${T.WEEKDAY}){0,3}),? \\(?(?:all day|full days?|whole days?|the (?:whole|full) day|ganztagig|ganztags|den ganzen tag|ganze tage|toute la journee|journees? (?:pleines?|entieres?|completes?)|todo el dia|dias? (?:completos?|enteros?)|tutto il giorno|tutta la giornata|giornat[ae] inter[ae]|o dia (?:todo|inteiro)|dias? inteiros?|hele dag(?:en)?|de hele dag)(?![a-z])`,
    'g',
  ),
);
const REPEATED =
  /^(?:every|each|jeden|chaque|tous les|cada|todos los|ogni|il|le|les|los|as|aos|op|elke)(?![a-z])|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs/;
const BETWEEN_DAYS = new RegExp(AND);
const DAY = 8;
const NEAR = 60;

/** Whole weekdays that come round for some weeks: 8 hours each, unless hours are said beside them. */
export function everyWeekday(doc: Doc): Hours | null {
  for (const m of [...EVERY.all(doc), ...ALL_DAY.all(doc)]) {
    const [from, to] = [m.index, endOf(m)];
    const before = sentenceOf(doc.folded.slice(Math.max(0, from - NEAR), from));
    const timed = quantitiesOf(doc).some(
      (q) => q.start > from - NEAR && q.end < to + NEAR && matchAt(HOURS, doc.folded, q.end) !== null,
    );
    if (
      timed ||
      NO_WORK.test(before) ||
      !AS_WORK.test(doc.folded.slice(to, to + 40)) ||
      !REPEATED.test(m[0]) ||
      isOthersTime(before) ||
      TALK.test(before)
    )
      continue;
    const hours = DAY * (m.groups?.days ?? '').split(BETWEEN_DAYS).length;
    return { start: from, end: to, min: hours, max: hours };
  }
  return null;
}
/** What goes on behind such days where they are work: nothing, another item, a place or a wage, but no subject. */
const AS_WORK =
  /^(?: ?[,.;:)!?\n–—]| ?$|,? (?:at|in|on|from|for|to|and|lang|im|in|bei|am|ab|zu|fur|und|a|au|aux|chez|dans|et|en|por|para|con|e|y|na|no|nel|nella|op|bij|te|voor|tegen)(?![a-z]))(?![^.!?\n]{0,30}(?<![a-z])(?:office|buro|bureau|oficina|ufficio|escritorio|kantoor|remote|home|daheim|zu ?hause|thuis|casa)(?![a-z]))/;
/** "The market is on Saturdays". */
const NO_WORK =
  /(?<![a-z])(?:(?<!(?:work|job|shift|role|post|it) )(?:is|are)|ist|sind|est|sont|es|son|sono|sao|zijn|treffen|meet|play|plays|open|closed)(?: on| am| an| le| el| il| op)? ?$|(?<![a-z])(?:treffen|meet|reunissons|reunimos|incontriamo|encontramos|ontmoeten)(?![a-z])/;
/** What takes no day. */
const TALK =
  /(?<![a-z])(?:calls?|stand-?up|catch-?up|meet(?:ing)?s?|lesson|session|class|evening|morning|afternoon|abend|unterricht|cours|clase|lezione|aula|les|office|buro|bureau|oficina|ufficio|kantoor)(?![a-z])/;
