import { type Clause, clausesOf } from './clauses.ts';
import { tellsOfSomethingDone } from './english.ts';
import { NO_DOING } from './lexicon/no-doing.ts';
import { NO_FIGURE, NO_TALLY } from './lexicon/no-figures.ts';
import { CHANGE_VERBS, DONE_VERBS, NO_RESULT } from './lexicon/outcomes.ts';
import { fold } from './message/fold.ts';
import { matchesIn } from './message/matches.ts';
import { heldAgainst } from './outcome-compared.ts';
import { contrasted } from './outcome-contrast.ts';
import { byHalf, changeByShape, doneByShape, hasMany, toldInTwo } from './outcome-grammar.ts';
import { moved } from './outcome-moves.ts';
import { reached } from './outcome-reach.ts';
import { endedWell } from './outcome-records.ts';
import {
  BESIDE,
  CLEAN_RECORD,
  FIRST_THEN,
  LAST_YEAR,
  NONE_OF_IT,
  ROMANCE_PAST,
  SINCE,
  STYLE,
  THEN_NOW,
  WORD_NUMBER,
  WORDED_CHANGE,
  WORDED_MEASURE,
} from './outcome-shapes.ts';
import { tallied } from './outcome-tallies.ts';
import { toldAsThenAndNow } from './outcome-then-now.ts';

/** A result with a number: the words of the clause, and which kind of evidence made it one. */
export interface Outcome {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'change' | 'done' | 'boast';
}

const words = (list: readonly string[]): RegExp => new RegExp(`(?<![\\w-])(?:${list.join('|')})(?![\\w])`);
const CHANGE = words(CHANGE_VERBS);
const DONE = words(DONE_VERBS);
const NEVER = new RegExp([...NO_FIGURE, ...NO_DOING].join('|'), 'g');
const BARRED = new RegExp(`(?<![\\w])(?:${[...NO_RESULT, ...NO_TALLY].join('|')})`, 'g');

const NUMBER = new RegExp(`\\d|(?<![\\w-])(?:${WORD_NUMBER})(?!\\w|-(?!plus))`);
/** A share, a factor, money, points: numbers that measure. */
const MEASURE =
  /\b(?:a|one|two|by|ein|un|um|een) (?:third|thirds|quarter|half|fifth|drittel|tiers|tercio|terco|derde)\b|\d ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent|pp\b|thirds?\b|quarters?\b|bps\b|basis points|points?\b|punkte?\b|puntos?\b|pontos?\b|x\b|×|-?fold|times\b)|[$€£¥₹] ?\d|\d[\d.,]* ?(?:[kmb]|mn|bn|mio\.?|mrd\.?|million(?:en|es)?|billion|milhoes|millones|miljoen|thousand)?\+? ?(?:€|eur|usd|chf|gbp|euros?|dollars?|pounds|r\$)(?!\w)|r\$ ?\d/;
/** From one figure to another. */
const FROM_TO =
  /(?:\bfrom|\bvon|\bde|\bvan|\bda|\bdal|\bdai|\bdalle|\bdas|\bdu|\bunder) (?:about |over |around |uber |fast |mas de |plus de )?[$€£]?\d[\d.,]*[^.!?\n]{0,30}? (?:to|down to|auf|a|al|ai|alle|à|para|naar|hasta|au|aux) (?:under |about |over |uber )?[$€£]?\d|\b(?:is|are|at) (?:now )?[$€£]?\d[\d.,]* ?%?, (?:down |up )?from [$€£]?\d|\b(?:divise|multiplie)\w* par \d|\d[\d.,]* ?%? ?(?:\S{1,8} )?(?:→|->|=>) ?[$€£]?\d/;
/** A named measure with its figure. */
const KPI =
  /\b(?:average|median|time to \w+|nps|csat|win rate|hit rate|success rate|close rate|retention|accuracy|auc|f1|mape|rmse|sharpe|bleu)\b[^.!?\n\d]{0,24}\d/;
/** Years, office hours, a range of hours on offer: from one figure to another, but no change. */
const SPANS =
  /\b(?:19|20)\d\d\b|\b(?:teams|groups|companies|firms|classes|crews|squads|sizes|batches|rooms|ages|lots) (?:from|of|between) \d+ (?:to|and) \d+\b(?! ?%)|\bfrom (?:7|8|9) to (?:4|5|6)\b|\b(?:open|shifts?|hours|weekdays|daily|doors|duty|phones?)[^.!?\n]{0,12} from \d{1,2} to \d{1,2}\b|\b(?:from |von |de )?\d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:to|bis|a|auf) \d{1,2} ?(?:[ap]m|hours?|h|std|stunden|heures|horas|uur|months?|monate|mois|meses|weeks?|years?|yrs|jahren?|ans|anos|jaar|people|developers|engineers|days? a week)\b|\b(?:opdracht\w*|missions?|engagements?|assignments?|projects?|projekten?|mandat\w*|einsatzen?|proyectos?|projetos?|contracts?|jobs?|shifts?|courses?|workshops?|kurse?n?|stays?|stints?|cover|remplacements?|vertretungen|urlaubsvertretung\w*|sustituciones|suplencias|substituicoes|vervanging\w*|missoes) (?:of|from|van|von|de) \S+ (?:to|tot|bis|a|auf) \S+/g;
/** Large counts of something. */
const LARGE =
  /\d[\d.,' ]{0,30}(?:\d{3}|k|m|mn|bn|b)\+?(?!\w)|\d+ ?\+|\d ?(?:million|billion|thousand|hundred|tb\b|pb\b|gb\b|mio|mrd|millionen|millones|milhoes|miljoen|mil\b|tausend)|\b(?:hundreds|thousands|dozens|millions) of/;
/** "1.3 GW through the queue so far": an amount with a unit of output, up to now. */
const SO_FAR =
  /\d ?(?:kw|mw|gw|tw|kwh|mwh|gwh|twh|kwp|mwp|tons?|tonnes?|tonnen|toneladas|ha|hectares?|hektar|hectareas|acres|m2|sqm|km|miles|tb|pb|homes?|units?|sites?|stores?|beds?)\b[^.!?\n]{0,60}\b(?:so far|to date|in total|all in all|since then|bisher|bislang|insgesamt|a ce jour|jusqu['’]ici|hasta ahora|hasta la fecha|ate agora|ate hoje|tot nu toe)\b/;
const N_OF_N =
  /\b(?:\d+|nine|eight|seven|nine|three|four|neun|neuf|nueve) (?:of|out of|in|von|sur|de cada|van de) (?:\d+|ten|five|four|zehn|dix|diez|tien|nine)\b/;
/** "Hit the target in 11 of the last 12 months": a count out of a counted span. */
const N_OF_LAST =
  /\b\d+ (?:of|out of|der|des|dos|de los|de las|das|van de) (?:the |les )?(?:last|past|letzten|vergangenen|derniers|dernieres|ultimos|ultimas|laatste|afgelopen) \d+ (?:months|quarters|years|weeks|monate|quartale|jahre|mois|trimestres|ans|annees|meses|anos|maanden|kwartalen|jaar)\b/;
/** Figures set beside a noun in a boast: "$9M+ of contracts", "12,600+ lines", "98 % on-time", "Top 1 %". */
const BOAST_RATE =
  /(?:\d(?: odd| or so)? ?(?:%|percent|per ?cent|prozent|pour cent|por ciento|por cento|procent)|\dx\b|\d-fold)/;
/** Sizes, sums under one's care and plain descriptions: a number, but no result. */
const SCOPE_ONLY =
  /\b(?:unit|units|head teacher of|team of|teams of|groups? of|chain of|one of|part of|out of the|responsible for|answer for|in charge of|look(?:s|ing)? after|works? (?:at|for|in)|based in|live in|(?<!-)lives in|speak|speaks|languages?|kids|children|cats?|dogs?|sons?|daughters?|degrees?|universities|internships?|countries|cities|continents|exams?|conferences a year|coffees?|cups|marathons?|grew up|born in|raised (?:in|on|by) |childhood|km|miles|minutes? (?:from|away)|hotels?|start-?ups|times a|talks? a)\b/;
const HEDGED =
  /\b(?:can|could|would|will|want to|aim to|help you|helps? (?:teams|companies|clients|people|firms) (?:to )?|your|goal|how to|learn|imagine|if you)\b/;

/** A new figure beside an old one, or time saved: hours here are no availability. */
const INSTEAD =
  /\d[^.!?\n]{0,40}\b(?:instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|in plaats van|where it (?:was|took)|used to (?:be|take))\b|\b\d[\d.,]*\+? ?(?:hours?|hrs|h|days?|minutes|stunden|tage|heures|jours|horas|dias|uur|dagen)\b[^.!?\n]{0,24}\b(?:saved|gespart|eingespart|gagnee?s|economisee?s|ahorrad[oa]s|poupad[oa]s|economizad[oa]s|bespaard|less|fewer|faster)\b|\b(?:sav(?:e|es|ed|ing)|spart|sparte|bespaar\w*|ahorr\w+|economis\w+)\b[^.!?\n]{0,40}\d[\d.,]*\+? ?(?:hours?|hrs|h|days?|minutes|stunden|tage|heures|jours|horas|dias|uur|dagen)\b/;

/** "…, and I can start on Monday": an aside without a number hedges nothing that stands before it. */
const ASIDE =
  /,? (?:and|but|so|und|et|y|e|en) (?:i|we|ich|wir|je|nous|ik|wij) (?:can|could|would|will|want|kann|peux|kan)\b[^,;\d]*$/;

/** The clause without figures of style, aim or size. */
const styleless = (clause: Clause): Clause => ({
  ...clause,
  text: blankedAt(clause.text, clause.folded, NEVER),
  folded: clause.folded.replace(STYLE, blanks).replace(NEVER, blanks),
});
const blanks = (m: string): string => ' '.repeat(m.length);

function kindOf(clause: Clause): Outcome['kind'] | null {
  if (!NUMBER.test(clause.folded))
    return [doubled, ranked, toldAsThenAndNow, heldAgainst, moved, reached].some((told) => told(clause.folded))
      ? 'change'
      : null;
  const text = clause.folded.replace(BARRED, blanks);
  const change = CHANGE.test(text);
  if (N_OF_LAST.test(clause.folded) || INSTEAD.test(clause.folded) || doubled(clause.folded)) return 'change';
  // Days and hours are barred as availability, but not where one figure became another.
  if (FROM_TO.test(clause.folded.replace(SPANS, ' ')) && !/\bgrades?\b|\bages?\b/.test(text)) return 'change';
  if (!hedgedOrAsked(clause.folded) && (changeByShape(withoutSpans(clause.folded)) || (change && byHalf(text))))
    return 'change';
  if ((toldAsThenAndNow(clause.folded) || heldAgainst(clause.folded)) && !hedgedOrAsked(clause.folded)) return 'change';
  if (!hedgedOrAsked(clause.folded) && (moved(clause.folded) || endedWell(clause.folded))) return 'change';
  if (!hedgedOrAsked(clause.folded) && tallied(clause.folded)) return 'done';
  if (CLEAN_RECORD.test(clause.folded) && !hedgedOrAsked(clause.folded)) return 'boast';
  if (!NUMBER.test(text)) return doubled(text) ? 'change' : null;
  if (!hedgedOrAsked(clause.folded) && reached(text)) return 'done';
  const measure = MEASURE.test(text);
  const hedged = isHedged(text.replace(ASIDE, ''));
  if (change && measure && !/\b(?:can|could|would|will|want to|aim to)\b/.test(text)) return 'change';
  if (KPI.test(text)) return 'boast';
  if (
    FIRST_THEN.test(clause.folded) ||
    WORDED_CHANGE.test(withoutSpans(text)) ||
    (THEN_NOW.test(text) && !SCOPE_ONLY.test(text))
  )
    return 'change';
  if (!hedged && (WORDED_MEASURE.test(text) || NONE_OF_IT.test(clause.folded) || ROMANCE_PAST.test(text)))
    return 'boast';
  if ((LAST_YEAR.test(text) || (LARGE.test(text) && SINCE.test(clause.folded))) && !hedged) return 'done';
  if (N_OF_N.test(text) && (change || /answer|pass|client|customer|patient|student|project/.test(text)))
    return 'change';
  if (
    !hedged &&
    measure &&
    (DONE.test(text) ||
      BOAST_RATE.test(text) ||
      /\+/.test(text) ||
      /[$€£]\d[\d.,]*[mbk]?\+? (?:in|of|saved|raised|revenue|pipeline|arr|managed|portfolio|book|sales|deals)/.test(
        text,
      ))
  )
    return 'boast';
  if (SO_FAR.test(text) && !hedged) return 'done';
  if (LARGE.test(text) && !hedged && (change || DONE.test(text) || /\d ?(?:[kmb]|mn|bn)? ?\+/.test(text)))
    return 'boast';
  if (
    LARGE.test(text) &&
    /\b(?:a|per|each|every) (?:second|minute)\b|\btests?\b|\blines? of\b|\b(?:logins?|visits?|visitors|views|requests?|orders|transactions?|queries|downloads|monthly users|active users|daily users)\b|\b(?:so far|to date|in total|bisher|a ce jour|hasta ahora|ate agora|tot nu toe)\b/.test(
      text,
    )
  )
    return 'boast';
  if (
    !hedged &&
    /\b(?:over|more than|almost|nearly|uber|mehr als|plus de|mas de|mais de|meer dan) \d[\d.,]*(?:\d|k|m)\b(?! ?(?:years|people|countries|languages))/.test(
      text,
    )
  )
    return 'boast';
  if (!hedged && doneByShape(blank(clause.text, clause.folded), text, fold)) return 'done';
  if (SCOPE_ONLY.test(text) && !/\bled\b|\bgrew\b(?! up)|\bhired\b|\btrained\b|\btaught\b|\bmentored\b/.test(text))
    return null;
  const objects = text.replace(BESIDE, blanks);
  if (!countedObject(objects) || hedged) return null;
  if (DONE.test(text)) return 'done';
  if (change && strongChange(text)) return 'change';
  if (hasMany(objects) && tellsOfSomethingDone(besideFigure(clause.text))) return 'done';
  return null;
}

/** The part of a sentence that holds its first figure: a verb behind a semicolon or a colon is about something else. */
function besideFigure(text: string): string {
  const parts = text.split(/[;:]\s|\s[–—]\s/);
  return parts.find((part) => NUMBER.test(fold(part))) ?? text;
}

const DOUBLED =
  /\b(?:doppelt so \w+|twice as \w+|deux fois (?:plus|moins)|dos veces mas|duas vezes mais|twee keer zo \w+|(?:have |has |i |we |and )?(?:doubled|tripled|halved|quadrupled)|verdoppelt|verdreifacht|halbiert|(?:double|triple|divise par deux) (?:le|la|les)|dupliqu?e|duplicamos|duplico|triplicamos|triplique|dobrei|dobramos|verdubbeld(?:en)?|verdubbelden?|gehalveerd|halveerden?|halbierten?|verdoppelten?|dimezzat[oaie]|raddoppiat[oaie]|triplicat[oaie]|a la mitad|moitie moins|cut (?:[^.!?]{0,30} )?(?:in|by) half)\b/;
const withoutSpans = (folded: string): string => folded.replace(SPANS, ' ');
const hedgedOrAsked = (folded: string): boolean =>
  isHedged(folded) || /\b(?<!(?:better|higher|top|good) )grades?\b|\bages?\b/.test(folded);
/** Whether a wish, an offer or a condition stands before the last figure; "… flew when I said they would" hedges none. */
function isHedged(folded: string): boolean {
  const last = [...folded.matchAll(NUMBERS)].at(-1);
  return HEDGED.test(last === undefined ? folded : folded.slice(0, last.index + last[0].length));
}
const NUMBERS = new RegExp(NUMBER, 'g');
const ranked = (folded: string): boolean => changeByShape(folded) && !HEDGED.test(folded);
/** The clause as written, with what is no result taken out at the same places. */
const blank = (text: string, folded: string): string => blankedAt(text, folded, BARRED);
function blankedAt(text: string, folded: string, pattern: RegExp): string {
  let out = text;
  for (const m of matchesIn(pattern, folded))
    out = out.slice(0, m.index) + ' '.repeat(m[0].length) + out.slice(m.index + m[0].length);
  return out;
}
const doubled = (text: string): boolean => DOUBLED.test(text) && !HEDGED.test(text);

/** A count followed by what was counted. */
const COUNTED = new RegExp(
  `(?:\\d+(?:[.,]\\d+)*\\+?|(?<![\\w-])(?:${WORD_NUMBER})(?:-plus)?)(?: ?[kmb]\\b)?\\+?[ -](?:\\S+ ){0,2}(?:d[’'])?[a-z]{3,}`,
);
const countedObject = (text: string): boolean => COUNTED.test(text);

const STRONG =
  /\b(?:cut|reduced|saved|grew(?! up)|increased|raised|improved|lowered|won|scaled|migrated|moved|automated|removed|eliminated|prevented|recovered|generated|secured|negotiated|consolidated|reduzier\w+|gesenkt|gespart|reduit|economise|reduje|ahorr\w+|reduzi|bespaard|verlaagd|shortened|dropped|fell|sank)\b/;
const strongChange = (text: string): boolean => STRONG.test(text);

/** "Raised $64M across nine seats; you can have the tenth": an offer behind a semicolon hedges nothing before it. */
function kindOfPart(clause: Clause): Outcome['kind'] | null {
  if (!clause.folded.includes(';')) return null;
  let at = 0;
  for (const text of clause.text.split(';')) {
    const kind = kindOf({ text, folded: clause.folded.slice(at, at + text.length), start: clause.start + at });
    if (kind !== null) return kind;
    at += text.length + 1;
  }
  return null;
}

/** A figure of now in a clause beside one of then, there or in the clause before it. */
function comparedWith(before: Clause | undefined, clause: Clause): boolean {
  if (contrasted(clause.folded) && !hedgedOrAsked(clause.folded)) return true;
  if (before === undefined) return false;
  if (toldInTwo(before.folded, clause.folded)) return true;
  const both = `${before.folded}. ${clause.folded}`;
  return (contrasted(both) || toldAsThenAndNow(both)) && !hedgedOrAsked(both);
}

/** Results with a number that a text states, in order; years of experience and sizes alone are none. */
export function findOutcomes(text: string, clauses = clausesOf(text)): Outcome[] {
  let before: Clause | undefined;
  return clauses.map(styleless).flatMap((c, i) => {
    const kind = kindOf(c) ?? kindOfPart(c) ?? (comparedWith(before, c) ? 'change' : null);
    // What already told its result is no first half of another one.
    before = kind === null ? c : undefined;
    const told = clauses[i] ?? c;
    const quote = told.text.trim();
    const start = told.start + told.text.indexOf(quote);
    return kind === null ? [] : [{ quote, start, end: start + quote.length, kind }];
  });
}
