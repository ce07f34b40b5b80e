import { MONTHS } from './lexicon/months.ts';
import { WORD_NUMBER } from './outcome-shapes.ts';

/*
 * Two figures told as then and now with any verb or none: "58 when we began, 23 at the moment", "nine hours in January,
 * fifty minutes in June". A part of a sentence holds a figure and a word of the past, another one a figure and a word
 * of the present; the parts may stand in neighbouring sentences.
 */

const DATE = `(?:in|by|im|en|em|au|no|na|bis|fin|last) (?:early |late |the |my |our )?(?:${MONTHS}|spring|summer|autumn|winter|fruhjahr|sommer|herbst|winter|printemps|ete|automne|hiver|primavera|verano|otono|invierno|verao|outono|inverno|voorjaar|zomer|herfst|(?:19|20)\\d\\d|q[1-4]|(?:first|second|third|last) (?:year|month|week|season|quarter|winter|summer))\\b`;
const THEN = new RegExp(
  `\\b(?:${[
    'used to',
    '(?:when|before|until) (?:i|we|my|our|they|he|she|it|the|me|us|that|this)\\b',
    '(?:on|at|upon) (?:my |our )?(?:arrival|start)',
    'at (?:first|the start|the beginning|the outset|my start)',
    'to begin with',
    'originally|initially|previously|formerly|earlier',
    'then|back then|at the time',
    'the (?:year|season|month|winter|summer|quarter) (?:before|my|i|we|our|the|that)',
    'under (?:the old|my predecessor|the previous)',
    '(?:last|the previous|the prior) (?:year|season)',
    '(?:a|one|two|three|four|five|\\d+) (?:years?|months?|weeks?|seasons?) (?:ago|earlier|before)',
    'beim (?:antritt|start|einstieg)|zum start|am anfang|anfangs|zu beginn|fruher|vorher|zuvor|damals|seinerzeit|im vorjahr|vor (?:zwei|drei|einem|\\d+) (?:jahr|monat)\\w*',
    'als (?:ich|wir) (?:kam|kamen|anfing|anfingen|ubernahm|ubernahmen|begann|einstieg)',
    "(?:a mon|a notre) arrivee|au (?:depart|debut)|avant|autrefois|jadis|a l[’']epoque|l[’']annee (?:derniere|precedente|d[’']avant)|il y a (?:un|deux|trois|\\d+) (?:ans?|mois)|quand (?:je suis|j[’']ai|nous)",
    'al (?:llegar|empezar|principio|inicio)|cuando (?:llegu\\w+|empec\\w+|entr\\w+|cog\\w+|me)|antes|(?:en aquel )?entonces|por entonces|hace (?:un|dos|tres|\\d+) (?:anos?|meses)|el ano (?:pasado|anterior)',
    'quando (?:cheg\\w+|peg\\w+|entr\\w+|comec\\w+|assum\\w+)|no (?:inicio|comeco)|n?a(?:quela)? altura|na epoca|ha (?:um|dois|tres|\\d+) (?:anos?|meses)|no ano (?:passado|anterior)',
    'toen (?:ik|we|wij)|bij (?:mijn |onze )?(?:aantreden|start|komst)|eerst|vroeger|destijds|indertijd|toentertijd|vorig jaar|(?:een|twee|drie|\\d+) jaar geleden',
    DATE,
  ].join('|')})`,
);
const NOW = new RegExp(
  `\\b(?:${[
    'now|nowadays|today|these days|at (?:the moment|present)|currently|lately|recently|meanwhile|since',
    'this (?:year|month|spring|summer|autumn|fall|winter|week|quarter|season)',
    '(?:last|the last|the latest|latest) (?:week|month|quarter|count|report|friday|time|check|audit|survey)',
    'when (?:i|we) (?:left|handed|moved on)|when the lights went',
    '(?:a|one|two|three|\\d+) (?:years?|months?|weeks?) (?:later|on|in)',
    "it (?:now )?(?:takes|is|costs|needs|lasts)|it[’']s (?:now )?(?:\\S+)|we need|they are|are we",
    'jetzt|heute|inzwischen|mittlerweile|nun|dieses jahr|in diesem|zuletzt|aktuell|derzeit|nach',
    "aujourd[’']hui|maintenant|desormais|cette annee|a present|actuellement|depuis",
    'ahora|hoy|este (?:ano|mes|trimestre|curso)|esta (?:temporada|semana)|actualmente|el (?:mes|trimestre) pasado',
    'agora|hoje|este (?:ano|mes)|atualmente|(?:no|na) (?:fechamento|mes|trimestre|semana) passad[oa]|neste',
    'nu|vandaag|inmiddels|dit jaar|tegenwoordig|vorige (?:week|maand)',
    DATE,
  ].join('|')})`,
);
/** A figure that counts or measures: no year, no clock time. */
const FIGURE = new RegExp(
  `(?<![\\w.,:/-])(?:[$€£+−-]?(?!(?:19|20)\\d\\d(?![\\d.,]*\\d| ?%))\\d[\\d.,]*(?!\\w*\\d)|(?:${WORD_NUMBER}|none|zero|nil|nobody|keine[rs]?|aucune?|ninguno|nenhum|geen)(?![\\w])|(?:one|eine?[rs]?|un|una|uno|een)(?: (?:in|von|sur|de cada|em cada|op) (?:a |an )?\\w+|\\W*$))`,
);
/** One's own age, family and pets change, too, and so do the hours that one works. */
const NO_RESULT =
  /\b(?:i was|i[’']m|i am|years? old|aged?|j[’']a(?:i|vais) \S+ ans|ans? d[’']age|anos de edad|jahre alt|jaar oud|kids?|child(?:ren)?|cats?|dogs?|bikes?|sons?|daughters?|hours a week|days a week|stunden die woche|born|degrees?|languages?|cities|countries)\b/;

const PART = /[;.!?…]\s+|,\s+|\s[–—-]\s|\s\|\s|\n|\s(?:and|but|und|aber|et|mais|y(?! a\b)|pero|e|mas|en|maar)\s/;

/** "Nine hours in January, fifty minutes in June": a figure of then and one of now, each with its word. */
export function contrasted(folded: string): boolean {
  if (NO_RESULT.test(folded)) return false;
  const parts = folded.split(PART).filter((p) => p.trim() !== '');
  const told = (p: string | undefined, when: RegExp): boolean =>
    p !== undefined && when.test(p) && FIGURE.test(p.replace(/\b(?:19|20)\d\d\b/g, ' ').replace(AGO, ' '));
  return parts.some(
    (p, i) => told(p, THEN) && (told(parts[i + 1], NOW) || told(parts[i + 2], NOW) || told(parts[i - 1], NOW)),
  );
}
/** The span in "three years ago" is no figure of its own. */
const AGO =
  /\b(?:\w+ (?:years?|months?|weeks?|seasons?) (?:ago|earlier|before|later|on)|vor \w+ (?:jahr|monat)\w*|il y a \w+ (?:ans?|mois)|hace \w+ (?:anos?|meses)|ha \w+ (?:anos?|meses)|\w+ jaar geleden)\b/g;
