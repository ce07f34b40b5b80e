/*
 * Results told as then and now, as a clean record or as a multiple, on folded text. Each shape stands with the reason
 * why it is a result; its examples stand in tests/nlp/wording-examples.ts.
 */
import { WORD_NUMBER } from './outcome-shapes.ts';

export interface OutcomeShape {
  readonly id: string;
  readonly pattern: RegExp;
}

const COUNT = `(?:[$€£]?\\d[\\d.,]*|(?<![\\w-])(?:${WORD_NUMBER}|an?|one|eine?[mnrs]?|une?|una?|uma?|een)(?![\\w]))`;
const FIGURE = `(?:[$€£]?\\d[\\d.,]*|(?<![\\w-])(?:${WORD_NUMBER}|one)(?![\\w]))`;
const SPAN =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|secondes?|heures?|jours?|semaines?|mois|segundos?|minutos?|horas?|dias?|semanas?|meses|mes|uur|uren|dagen|weken|maanden|%|percent|prozent)';
const PERIOD =
  '(?:days?|weeks?|months?|quarters?|years?|seasons?|tagen?|wochen|monaten?|jahren?|jours?|semaines?|mois|ans|dias?|semanas?|meses|anos?|dagen|weken|maanden|jaar)';
const NOW =
  "(?:now|today|these days|jetzt|heute|nun|inzwischen|maintenant|aujourd['’]hui|desormais|ahora|hoy|agora|hoje|nu|inmiddels|vandaag)";
const BEFORE = '(?:before|then|earlier|previously|vorher|fruher|zuvor|avant|antes|eerst|vroeger|first)';
const NOBODY =
  '(?:nobody|no one|no-one|none|not one|not a single|niemand|kein\\w*|personne|aucune?|nadie|ningun\\w*|ni un[ao]?|ninguem|nenhum\\w*|geen|zero|no)';
const FAULTS =
  '(?:findings?|defects?|incidents?|accidents?|complaints?|errors?|outages?|downtime|losses|recalls?|escalations?|injur\\w+|call[- ]?backs?|reworks?|rollbacks?|returns|refunds|breach\\w*|falls?)';

export const THEN_AND_NOW: readonly OutcomeShape[] = [
  {
    // what something used to take, and takes now
    id: 'used-to-take',
    pattern: new RegExp(
      `\\b(?:used to (?:take|be|cost|need|last|run)|(?:it|this|that|which|hiring|closing|building) took|brauchte\\w*|dauerte\\w*|prenait|mettait|durait|tardab\\w+|costaba|llevaba|levava|demorava|custava|duurde|kostte)\\b[^.!?\\n]{0,40}${COUNT}[^.!?\\n]{0,50}(?:\\b${NOW}\\b[^.!?\\n]{0,16}${FIGURE}|\\b(?:it[’']s|takes|costs|needs|is)\\b (?:\\S+ )?${FIGURE})`,
    ),
  },
  {
    // a span before and a span now
    id: 'span',
    pattern: new RegExp(
      `${FIGURE} ?${SPAN}?(?: ${BEFORE})?,? (?:and |but )?${NOW} (?:\\S+ )?${FIGURE} ?${SPAN}|${FIGURE} ?${SPAN}? ${BEFORE},? (?:\\S+ ){0,2}?${FIGURE}(?: ?${SPAN})? ${NOW}\\b|\\b${BEFORE}[:,]? (?:\\S+ ){0,2}?${FIGURE} ${SPAN},? (?:\\S+ )?${NOW} (?:\\S+ )?${FIGURE}`,
    ),
  },
  {
    // the new figure first, the old one behind it
    id: 'new-first',
    pattern: new RegExp(
      `\\b(?:down|up|cut|reduced|back|runter|herunter|hoch) (?:to|auf) ${FIGURE}[^.!?\\n]{0,16}\\b(?:from|von) ${FIGURE}|${FIGURE} ?${SPAN}?,? (?:it )?(?:was|were|down from|up from|formerly) ${FIGURE}`,
    ),
  },
  {
    // nobody left, nothing happened, over a counted span
    id: 'nobody',
    pattern: new RegExp(
      `\\b${NOBODY}\\b[^.!?\\n,;]{0,36}\\b(?:in|since|for|over|seit|en|depuis|em|sinds) (?:the last |over |more than |almost )?${FIGURE} ${PERIOD}\\b|${FIGURE} ${PERIOD} (?:\\w+ )?(?:accident[- ]free|unfallfrei|incident[- ]free|sans accident|sin accidentes|sem acidentes|ongevalvrij)`,
    ),
  },
  {
    // so many then, none since
    id: 'none-since',
    pattern: new RegExp(
      `${FIGURE} [^.!?\\n]{0,50}[,;] (?:and )?(?:none|zero|not one|nothing|keine[rs]?|aucune?|ningun\\w*|nenhum\\w*|geen) (?:since|${NOW}|seit\\w*|depuis|desde|sinds)|\\bzero ${FAULTS}\\b|${FIGURE} [a-z-]+(?: [a-z-]+){0,2},? (?:and )(?:not one|not a single|no|zero|never a) ${FAULTS.replace('call[- ]?backs?', 'call[- ]?backs?|calls? back')}`,
    ),
  },
  {
    // all of them: the same number twice
    id: 'all',
    pattern: new RegExp(`(${FIGURE}) (?:[a-z-]+ )?[a-z-]+, \\1 (?:pass|win|won|hits?|sold|grad)\\w*\\b`),
  },
  {
    // a multiple or a fraction of what it was
    id: 'multiple',
    pattern:
      /\b(?:twice|double|triple|three times|four times|ten times) the (?:output|throughput|sales|revenue|turnover|speed|readers|visitors|members|orders|yield|harvest|audience|capacity|volume)\b|\b(?:in|for|at) half the (?:time|cost|price)\b|\b(?:half|(?:a|one|two) (?:third|quarter|half|fifth|tenth)s?) of what (?:it|they|we|the)\b/,
  },
  {
    // money brought in, the sum in words
    id: 'sum',
    pattern: new RegExp(
      `\\b(?:brought in|raised|saved|won|earned|recovered|secured|collected|sold)\\b[^.!?\\n]{0,24}\\b(?:${WORD_NUMBER}|one|a)[ -](?:hundred[ -]thousand|thousand|million|billion)\\b`,
    ),
  },
  {
    // so many in the first year, so many in the last; paid back in a counted span
    id: 'first-last',
    pattern: new RegExp(
      `${FIGURE} (?:\\w+ )?in (?:my|the|our|its) first (?:year|month|season|quarter),? (?:and )?${FIGURE} (?:\\w+ )?in (?:my|the|our|its) (?:last|second|third)|\\bpaid (?:itself |for itself |back |itself back )+in ${FIGURE} ${PERIOD}`,
    ),
  },
  {
    // an edition reached
    id: 'edition',
    pattern:
      /\bin (?:its|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:printing|edition|season|impression|run)\b|\bin (?:der )?(?:zweite[rn]|dritte[rn]|vierte[rn]|funfte[rn]|\d+\.) auflage\b/,
  },
];

/** Whether a folded clause tells of a then and a now, a clean record or a multiple. */
export const toldAsThenAndNow = (folded: string): boolean => THEN_AND_NOW.some((s) => s.pattern.test(folded));
