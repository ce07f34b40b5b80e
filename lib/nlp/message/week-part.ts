import * as W from '../lexicon/msg-workplace.ts';
import * as D from '../lexicon/msg-workplace-days.ts';
import * as M from '../lexicon/msg-workplace-more.ts';
import { daysThere } from './days-there.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { isWholeWeek, weekdaysThere } from './sides.ts';

const PER = '(?:a|each|per|/|pro|die|in der|par|por|a la|alla|na|de la|de|of the|of each|of every)';
const PER_WEEK = `(?:\\s{0,2}${PER}\\s{0,2}(?:week|wk|woche|semaine|semana|settimana|w(?![a-z]))|\\s?p[./]?\\s?w(?![a-z])|\\s(?:weekly|wekelijks|wöchentlich))`;
/** "Bristol one day a week", "Leeds twice a week": times at a place that stands before them, in the text as written. */
const AT_PLACE = new Gated(
  new RegExp(
    `(?:(?<=[,;(\\n] ?)|(?<=(?<!\\p{L})(?:in|to|nach|à|en|em|a) )|(?<=[.!?] (?=(\\p{Lu}[\\p{L}-]{2,16}))))\\p{Lu}[\\p{L}-]{2,16}(?: (?:(?:one|two|three|1|2|3|un|deux|trois|zwei|drei|einen|uno|dos|tres|un|due|tre|um|dois|twee|een) (?:days?|Tage?|jours?|días?|giorn[oi]|dias?|dagen|dag))| (?:once|twice|(?:[1-4]|two|three) ?(?:x|times)|einmal|zweimal|(?:une|deux) fois|(?:una|dos) (?:vez|veces)|(?:una|due) volt[ae]|(?:uma|duas) vez(?:es)?|(?:een|twee) keer))${PER_WEEK}`,
    'gu',
  ),
  'text',
);
/** "One day in Derby each week", "un jour à Lyon par semaine": days at a place that stands behind them. */
const DAYS_AT = new Gated(
  /(?<!\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[1-3]|[Aa]|[Uu]ne?|[Dd]eux|[Ee]inen?|[Zz]wei|[Dd]rei|[Uu]no?|[Dd]os|[Dd]ue|[Uu]m|[Dd]ois|[Ee]en|[Tt]wee) (?:days?|Tage?n?|jours?|journées?|días?|giorn[oi]|dias?|dagen|dag) (?:in|at|with us in|à|en|a|em|nach) \p{Lu}[\p{L}-]{2,16}(?: (?:each|every|per|a|pro|par|por|à la|alla) (?:week|Woche|semaine|semana|settimana)|,? (?:otherwise|the rest|sonst|le reste|el resto|il resto|o resto|de rest))/gu,
  'text',
);
/** … where the rest is elsewhere: "two days a week in Ulm, the rest from home". */
const SOME_AT = new Gated(
  new RegExp(
    `(?<!\\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[1-3]|[Uu]ne?|[Dd]eux|[Tt]rois|[Ee]inen|[Zz]wei|[Dd]rei|[Uu]no?|[Dd]os|[Tt]res|[Dd]ue|[Tt]re|[Uu]m|[Dd]ois|[Ee]en|[Tt]wee) (?:days?|Tage?|jours?|días?|giorn[oi]|dias?|dagen|dag)(?:${PER_WEEK})? (?:(?:in|at|from) (?:our|the) \\p{Lu}|(?:in|à|en|a|em|te) \\p{Lu}[\\p{L}-]{2,16})|(?<!\\p{L})(?:op|am|le|il|on) (?:${W.WEEKDAYS}) (?:in|à|en|a|em|te) \\p{Lu}`,
    'gu',
  ),
  'text',
);
/** "One day per fortnight in Cork", "einen Tag alle zwei Wochen in Ulm". */
const EACH_FORTNIGHT = new Gated(
  /(?<!\p{L})(?:[Oo]ne|[Tt]wo|[12]|[Aa]|[Uu]ne?|[Dd]eux|[Ee]inen?|[Zz]wei|[Uu]no|[Dd]os|[Dd]ue|[Uu]m|[Dd]ois|[Ee]en|[Tt]wee) (?:days?|Tage?|jours?|journées?|días?|giorn[oi]|dias?|dagen|dag) (?:(?:a|per|each|every) fortnight|every (?:other|second) week|every two weeks|alle (?:zwei|2) Wochen|alle 14 Tage|jede zweite Woche|par quinzaine|toutes les deux semaines|une semaine sur deux|cada dos semanas|cada quincena|ogni due settimane|a cada duas semanas|por quinzena|om de week|per twee weken) (?:in|at|with us|on|à|au|chez|sur|en|a|em|na|no|te|im|am|bei|vor|op|bij) /gu,
  'text',
);
/** Days at a site or a place: some of the week there, so some elsewhere. */
export function partOfTheWeek(
  doc: Doc,
  near: readonly Span[],
  sites: readonly Span[],
  elsewhere: boolean,
): Span | undefined {
  const said = daysThere(doc);
  if (said !== undefined) return said;
  for (const m of EACH_FORTNIGHT.all(doc)) return { start: m.index, end: m.index + m[0].length };
  for (const m of DAYS_AT.all(doc)) return { start: m.index, end: m.index + m[0].length };
  for (const m of AT_PLACE.all(doc))
    if (m[1] === undefined || isPlace(m[1])) return { start: m.index, end: m.index + m[0].length };
  if (elsewhere)
    for (const m of SOME_AT.all(doc))
      if (!IN_ALL_BEFORE.test(doc.folded.slice(Math.max(0, m.index - 9), m.index)))
        return { start: m.index, end: m.index + m[0].length };
  const part = [...near, ...sites].find(
    ({ start, end }) =>
      D.DESKS.test(doc.folded.slice(start, end)) &&
      (D.PART_BEFORE.test(doc.folded.slice(Math.max(0, start - 44), start)) ||
        D.PART_AFTER.test(doc.folded.slice(end, end + 30))),
  );
  if (part !== undefined) return part;
  if (elsewhere) for (const m of TRIPS.all(doc)) return { start: m.index, end: m.index + m[0].length };
  const oneDay = [...near, ...sites].find(({ end }) => AT_LEAST_A_DAY.test(doc.folded.slice(end, end + 60)));
  if (oneDay !== undefined) return oneDay;
  const some = [...near, ...sites].find(({ start }) =>
    SOME_OF_THEM.test(doc.folded.slice(Math.max(0, start - 70), start)),
  );
  if (some !== undefined) return some;
  const weekdays = weekdaysThere(doc, [...near, ...sites], elsewhere);
  if (weekdays !== undefined) return weekdays;
  return sites.find((s) => {
    const before = doc.folded.slice(Math.max(0, s.start - 30), s.start);
    const after = doc.folded.slice(s.end, s.end + 30);
    const days = DAYS_AFTER.exec(after);
    return (
      (DAYS_BEFORE.test(before) && !WHOLE_WEEK_BEFORE.test(before)) ||
      (days !== null &&
        (elsewhere || D.DESKS.test(doc.folded.slice(s.start, s.end)) || WEEKLY_OR_NAMED.test(days[0])) &&
        !FIVE.test(days[0]) &&
        !isWholeWeek(after) &&
        !M.WHOLE_WEEK.test(days[0].replace(/^[ ,]*(?:on |for |am |les |los |el )?/, '')))
    );
  });
}
/** "For three days in Arles": all the days there are. */
const IN_ALL_BEFORE = /(?<![a-z])(?:for|fur|pour|para|por|durante|per|voor) $/;
/** Who must come on a day at least is elsewhere on others. */
const AT_LEAST_A_DAY =
  /^[^.!?;\n]{0,30} (?:at least|no less than|mindestens|wenigstens|au moins|al menos|como minimo|almeno|pelo menos|minstens|minimaal) (?:one|a|einen?|une?|una|uno|um|een|1) (?:day|tag|jour|dia|giorno|dag)(?![a-z])/;
/** "One of the days we'd spend side by side in the office": of several days some. */
const SOME_OF_THEM =
  /(?<![a-z])(?:(?:one|two|three|[1-3]|half|some) of (?:the|those|these|your|my) (?:[a-z]{3,8} )?(?:days|mornings|afternoons|shifts)|(?:eine[rn]|zwei|drei|die halfte) (?:der|dieser) (?:[a-z]{3,8} )?tage|(?:un|deux|trois|la moitie) (?:des|de ces) (?:jours|journees)|(?:uno|dos|tres|la mitad) de (?:los|esos) dias|(?:uno|due|tre|meta) dei giorni|(?:um|dois|tres|metade) dos dias|(?:een|twee|drie|de helft) van (?:de|die) dagen)(?![a-z])[^.!?;\n]{0,48}$/;
/** "Once a week you'd drive over to the brewery". */
const TRIPS = new Gated(
  /(?<![a-z])(?:(?:once|twice|one day|two days|three days|[1-3] days) (?:a|per|each) week,? you(?:.d|.ll| would| will)? (?:come|drive|be|go|travel|visit|cycle|join us|sit)|(?:einmal|zweimal) (?:die|pro) woche (?:kommen|kommst|fahren|fahrst|waren|sind) (?:sie|du)|(?:une|deux) fois par semaine,? (?:vous|tu) (?:v\w+|all\w+|pass\w+)|(?:una vez|dos veces) (?:a la|por) semana (?:vien\w+|vendr\w+|pas\w+)|(?:una volta|due volte) (?:a|alla) settimana (?:vien\w+|verr\w+|pass\w+)|(?:uma vez|duas vezes) por semana (?:vem|vens|vir\w+|pass\w+)|(?:een|twee) keer (?:per|in de) week kom)(?![a-z])/g,
);
const DAYS_BEFORE = new RegExp(`(?:${W.WEEKDAYS}) (?:you.d be |you are |are |is )?$`);
const WHOLE_WEEK_BEFORE = new RegExp(`${M.WHOLE_WEEK.source.slice(1)} $`);
/** "At our booth, four days" are all there is. */
const WEEKLY_OR_NAMED = new RegExp(`week|wk|woche|semaine|semana|settimana|${W.WEEKDAYS}`);
const DAYS_AFTER = new RegExp(`^(?: in [a-z]{3,14})?,? (?:on |for |am |les |los |el )?(?:${W.DAYS}|${W.WEEKDAYS})`);

/** A whole week's days. */
const FIVE = /(?<![a-z0-9])(?:five|5|six|6|seven|7|funf|sechs|cinq|cinco|cinque|vijf|zes) (?:d|t|j|g)/;
