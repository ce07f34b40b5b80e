/*
 * Grammar of results: how six languages tell that something counted was done, whatever the verb is. One place for
 * endings of the past, users counted, ranks reached; the word lists in lexicon/outcomes.ts hold single verbs.
 */
import { DIGITS, WORD_NUMBER } from './outcome-shapes.ts';

/** Numbers of two digits or more, and from "ten" upwards in words: smaller ones are told of everything. */
const MANY =
  '(?:[$€£]?\\d[\\d.,]*\\d\\+?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|hundreds?|thousands?|dozens?|zehn|zwolf|zwanzig|dreissig|hundert|dix|douze|vingt|trente|cent|cien|diez|doce|veinte|treinta|dez|doze|vinte|trinta|cem|tien|twaalf|twintig|dertig|honderd)(?![\\w]))';
const COUNT = `(?:[$€£]?${DIGITS}\\+?|(?<![\\w-])(?:${WORD_NUMBER})(?![\\w]))`;
const BIG =
  '(?:\\d[\\d.,]*(?:\\d{3}|k|m|mn|bn)\\+?(?!\\w)|(?:\\d[\\d.,]*|\\w+) (?:hundred|thousand|million|billion|tausend|millionen|mille|millions|mil|millones|milhoes|duizend|miljoen)|hundreds|thousands|millions)';

/** "Twelve thousand shops count on us": somebody uses what was made; a large number and who relies on whom. */
const USED = new RegExp(
  `${BIG}[^.!?\\n]{0,50}\\b(?:use|uses|used|using|(?:now )?(?:have|own|carry|wear|eat|drink|run|drive) (?:our|my)|rely|relies|count|counts|depend|depends|trust|trusts|bought|buy|play|played|read|visit|visited|opened|open|watched|listen to|signed up|nutzen|verwenden|arbeiten|vertrauen|gekauft|gelesen|utilisent|lisent|font confiance|usan|utilizan|confian|leen|usam|utilizam|confiam|leem|gebruiken|vertrouwen|lezen|werken)\\b|\\b(?:used|read|played|watched|viewed|downloaded|shared|cited|listened to) (?:over |more than |almost )?\\d[\\d.,]* ?(?:k|m|million|thousand|hundred)? times\\b|\\b(?:used|read|played|watched|bought|trusted|genutzt|utilise\\w*|lue?s?|usad[oa]s?|gebruikt|gelezen) (?:\\S+ ){0,2}(?:by|von|par|por|door) (?:\\S+ ){0,2}(?:${BIG}|\\d{2,})`,
);
/** "Reached the top ten", "ranked second of 900": a place in a row. */
const RANK =
  /\b(?:reach|rank|made|came|finish|placed|hit|enter|climb|named|voted|listed|won|platz|classe|llego|alcanz|chegou|bereikte)\w*\b[^.!?\n]{0,40}\b(?:(?:top|among the) (?:\d+|three|five|ten|twenty|fifty|hundred)|number (?:one|two|three|\d)|no\.? ?\d|#\d|(?:first|second|third|\d+(?:st|nd|rd|th)) (?:of|out of|in|among))|\b(?:\d+(?:st|nd|rd|th)|second|third)[- ](?:best|highest|fastest|most \w+)\b|(?:^|[\s(])top (?:\d+|three|five|ten|twenty|fifty|hundred)(?: ?%)? (?:in|at|on|of|worldwide|nationwide|finish)\b|(?:^|[\s(])#1\b(?! (?:priority|fan|goal|rule|focus|reason))/;
/** "Qualified four times", "campeã por 5 trimestres": honours counted. */
const HONOURED = new RegExp(
  `\\b(?:qualified|won|awarded|nominated|elected|finalists?|champion\\w*|winner|campe\\w+|meister\\w*|sieger\\w*|gagnant\\w*|laureat\\w*|kampioen)\\b[^.!?\\n]{0,40}${COUNT}`,
);
/** "Paid back in four weeks", "twice a year instead of never" and the like: halves whatever the verb. */
const BY_HALF =
  /\b(?:in half|by half|by (?:about |almost |nearly |over |more than )?(?:a|one|two) (?:half|thirds?|quarters?|fifths?|tenths?)|um (?:die halfte|ein (?:drittel|viertel|funftel))|(?:de|par) (?:la )?moitie|d['’]un (?:tiers|quart)|a la mitad|(?:en|a) un (?:tercio|cuarto)|(?:pela|para|a) metade|em um (?:terco|quarto)|met (?:de helft|een (?:derde|kwart))|\d+-fold|(?:two|three|four|five|ten|twenty|hundred)-?fold)\b/;
/** "From number nine to three", "von zwölf auf fünf Tage": words or digits, with a word or two beside them. */
const FROM_TO = new RegExp(
  `\\b(?:from|von|de|du|van|del?|da|dal|dai|dalle|do) (?:\\S+ )?${COUNT} (?:\\S+ ){0,3}?(?:(?:down |up )?to|auf|a|al|ai|alle|au|aux|para|naar|tot) (?:\\S+ )?${COUNT}(?! ?(?:[ap]m\\b|years?|yrs|people|months?|weeks?|hours?|h\\b|mois|ans|monate\\w*|jahre\\w*|meses|anos|semanas?|maanden|jaar|uur|wochen|stunden|employees|students|staff|heads|o['’]clock))`,
);
const SIGNED = /(?:^|[\s(:,])[+−] ?[$€£]?\d[\d.,]* ?(?:%|k\b|m\b|mn\b|bn\b|mio|million|points?|punkte?|pp\b)/;
/** "Took three days off the close": what was taken away or put on top. */
const OFF = new RegExp(
  `\\b(?:took|taken|taking|knocked|shaved|cut|wiped|added|put)\\b[^.!?\\n]{0,20}?${COUNT} [^.!?\\n]{0,30}\\b(?:off|out of|from|on top|to the)\\b`,
);

/** "37 placements, 3 exits": nouns that are deeds by themselves. */
/** "The same day instead of after four", "which was three when I came": the old figure beside the new state. */
const REPLACED = new RegExp(
  `\\b(?:instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|in plaats van)\\b[^.!?\\n]{0,16}${COUNT}|(?<!^|\\b(?:i|and) )\\b(?:was|were) (?:only )?${COUNT} when (?:i|we) (?:came|joined|started|arrived|took)`,
);
/** "410 homes, handed over on time", "900 bowls and counting". */
const KEPT = new RegExp(
  `${COUNT}(?!\\d|-| (?:years|jahre|ans|anos|jaar) )[^.!?\\n]{0,60}\\b(?:on time|on budget|within budget|under budget|ahead of schedule|and counting|punktlich|termingerecht|im budget|a l['’]heure|dans les temps|a tiempo|no prazo|op tijd|binnen budget|et ca continue|y contando)\\b`,
);
/** "Win rate 7 in 10", "one in a thousand", "awards: 4": a measure named and its figure. */
const NAMED = new RegExp(
  `(?<!\\b(?:day|daily|hourly|interest|tax|flat|my|heart|exchange|mortgage|bit|frame|discount|crime) )\\b(?:rate|error|errors|accuracy|precision|fehlerquote|fehlerrate|quote von|taux d\\S+|tasa de|taxa de|percentage)\\b[^.!?\\n]{0,24}${COUNT}|\\b(?:wins|awards|prizes|medals|patents|publications|exits|preise|prix|premios|prijzen) ?: ?\\d|\\b(?:one|uno|una|einer|eine|eines|un|une|een) (?:in|out of|de cada|von|sur|op de|em cada) (?:a )?(?:hundred|thousand|hundert|tausend|cent|mille|cien|mil|cem|honderd|duizend|\\d{2,})|\\b[3-6] nines\\b|\\bhalf a (?:percent|per cent|point)\\b`,
);

const DEEDS = new RegExp(
  `${COUNT} (?:[a-z-]+ ){0,2}(?:exits?|hires|approvals|clearances|ipos?|placements|acquisitions|commits|pull requests|installs|installations|sign-?ups|plays|streams|go-?lives|matches made|sell-?outs|med[ae]i?l(?:l|h)?(?:ien|en|es|as|s)|abschlusse|vermittlungen|embauches|placements|contrataciones|contratacoes|plaatsingen)\\b(?! (?:im|pro|a|an|per|each|every|par|al|por|ao) (?:jahr|monat|quartal|year|month|quarter|an\\b|mois|ano|mes|jaar|maand))`,
);

/** "1,200 spots recorded", "40 wells drilled without a spill": counted and done, the participle behind its noun. */
const COUNT_DONE =
  /(?<![\w.,-])\d[\d.,]*(?:k|m|mn|bn)?\+? (?:[a-z][\w-]* ){1,3}?(?!(?:un)?(?:limited|interested|based|related|needed|required|married|retired|certified|licensed|located|employed|listed|named|aged|dated|shared|combined|located|divided|added|furnished|registered|beloved|kindred|hundred|red|bed|shed|speed|feed|seed|need|need|embed|indeed|breed|weed|sled)\b)(?:[a-z]{2,}ed|built|sold|made|written|won|shot|taught|cut|drawn|sent|grown|found|given|done|let|bought|paid|spent|lost|caught|held|sung|flown|driven|laid|kept|fed|met|dug|set|run|put|brought|swept|read|heard|woven|mended|led)(?=\s*(?:[.,;:!)|–—-]|$|out of\b|away\b|off\b|into\b|so far\b|to date\b|without\b|since\b|last\b|this\b|in (?:one|two|three|my|a|the|\d)|across\b|for (?:over|\d|the)|on time|with(?:in)?\b|under\b|and\b))/;
/** "From kitchen table to 190 stockists", "de cero a 40 tiendas": a start in words, an end in figures. */
const FROM_WORDS =
  /\b(?:from|von|de|van) (?:(?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|age|page|grade|year|january|february|march|april|may|june|july|august|september|october|november|december)[a-z'’-]+ ){1,4}(?:to|auf|a|naar|zu) (?:over |more than |almost |nearly |uber |mas de |plus de |mais de |meer dan )?\d[\d.,]*\d\+? [a-z]{3,}(?! (?:old|am|pm))/;

/** Nouns that only end like a participle; one letter before an ending is enough, more take the square of a word’s length. */
const NO_PARTICIPLE =
  /^(?:avvocati|mercati|soldati|laureati|candidati|deputati|gelati|privati|stati|minuti|partiti|vestiti|iscritti|invitati|abitati|impiegati|pensionati|neolaureati|haiti|somos|estamos|tenemos|temos|vivimos|trabaj|trabalh|habl|fal|busc|procur|atend|hac|faz|pod|quer|deb|dev|us|ofre|oferec|ayud|ajud|vivi|estudi|estude|etudi|viaj|voyag|visit|aprend|appri|more|habit)\w*$|(?:\waute|cafe|comite|\wite|\wiete|cle|degre|employe|employees?|employes|salaries|retraites|\wites|annees|journees|musees|lycees|marches|deputes|associes|abonnes|communautes|societes|empleados|abogados|mercados|soldados|empregados|advogados|cuidados|partidos|sentidos|medidas|bebidas|comidas|entradas|jornadas|temporadas|decadas|privados|estados|asociados|gelernt|gelebt|gewohnt|gereist|studiert|besucht|gearbeitet|verheiratet|geboren|geschieden|gewerkt|gewoond|gestudeerd|getrouwd|geleerd|gehalt|gebiet|gebiete\w*|beruf\w*)$/;

const shape = (source: string): RegExp => new RegExp(source, 'giu');
/** Each with the verb in its first group; on the text as written, because accents and capitals decide. */
const PAST_SHAPES: readonly RegExp[] = [
  // Spanish and Portuguese, first person: "migré 200 procesos", "vendi 40 cursos", "conduzi 12 auditorias"
  shape('(?<!\\p{L})(\\p{L}{3,}(?:é|í|ei))\\s+(?:[\\p{L}]+\\s+){0,3}\\d[\\d.,]*'),
  shape('(?<!\\p{L})(\\p{L}{3,}(?:amos|imos|emos|aron|ieron|aram|eram|iram))\\s+(?:[\\p{L}]+\\s+){0,3}\\d[\\d.,]*\\d'),
  // French: "j'ai accompagné 45 PME", "nous avons ouvert 12 agences"
  shape(
    "(?:j['’]ai|nous avons|on a|qui a|il a|elle a|equipe a|ai|ont|avons)\\s+(?:\\p{L}+\\s+){0,2}?(\\p{L}{2,}(?:é|i|u|is|it|ert))e?s?\\s+(?:[\\p{L}’']+\\s+){0,4}\\d[\\d.,]*",
  ),
  // Counted and done to: "800 logements rénovés", "120 viviendas rehabilitadas", "300 alunos formados"
  shape(
    `(?:\\d[\\d.,]*|(?<!\\p{L})(?:deux|trois|quatre|cinq|six|dix|douze|dos|tres|cuatro|cinco|seis|diez|doce|dois|duas|três|quatro|dez|doze))\\s+(?:[\\p{L}’'-]+\\s+){1,4}?(\\p{L}{3,}(?:és|ées|ados|adas|idos|idas))(?!\\p{L})`,
  ),
  // Italian: "38 MW allacciati", "120 alloggi consegnati"
  shape("\\d[\\d.,]*\\s+(?:[\\p{L}’'-]+\\s+){1,4}?(\\p{L}{3,}(?:ati|iti|uti))(?!\\p{L})"),
  // German and Dutch, at the end of the clause, in small letters: "600 Fälle bearbeitet", "40 teams begeleid"
  /(?:\d[\d.,]*|(?<!\p{L})(?:[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Zz]wanzig|[Dd]reißig|[Vv]ierzig|[Ff]ünfzig|[Ss]echzig|[Ss]iebzig|[Aa]chtzig|[Nn]eunzig|[Hh]undert|[Vv]ijf|[Zz]es|[Zz]even|[Nn]egen|[Tt]ien|[Tt]waalf|[Tt]wintig|[Dd]ertig|[Vv]eertig|[Vv]ijftig|[Zz]estig|[Zz]eventig|[Tt]achtig|[Hh]onderd))\s+(?:[\p{L}’'/-]+\s+){1,7}?((?:\p{Ll}{0,6}ge\p{Ll}{2,}(?:t|en|d)|\p{Ll}+iert|\p{Ll}+eerd|(?:ver|be|ent|er|zer|ont|her|über|unter)\p{Ll}{2,}(?:t|d)))\s*(?:[.,;!–—|]|und\b|en\b|$)/gu,
];
const pastTold = (text: string, fold: (s: string) => string): boolean =>
  PAST_SHAPES.some((pattern) => [...text.matchAll(pattern)].some((m) => !NO_PARTICIPLE.test(fold(m[1] ?? ''))));

const WAS =
  /\b(?:was|were|used to|took|cost|waited|lost|had|before|once|arrived|joined|started|began|inherited|found|first|war(?:en)?|fruher|brauchte\w*|dauerte\w*|vorher|etait|avant|prenait|fallait|era|antes|tardab\w+|costaba|levava|custava|demorava|eerst|vroeger|kostte|duurde)\b/;
const NOW =
  /^(?:["“(]*)(?:now|today|by now|since then|these days|a year later|two years later|within|after|last (?:year|month|quarter)|when i left|it is now|jetzt|heute|inzwischen|mittlerweile|nun|maintenant|aujourd['’]hui|desormais|ahora|hoy|agora|hoje|nu|inmiddels|vandaag|it (?:now )?(?:takes|costs|needs|is down to))\b/;

/** Two sentences, an old figure and a new one: "One client in five was lost. Now it is one in twelve." */
export const toldInTwo = (before: string, after: string): boolean =>
  WAS.test(before) && HAS_COUNT.test(before) && NOW.test(after.trim()) && HAS_COUNT.test(after);
const HAS_COUNT = new RegExp(`${COUNT}|\\bone in\\b`);

/** "Doors fitted: 40": a count behind what was done. */
const TALLY =
  /(?:^|[.;|•] ?)[a-z][a-z-]* (?:[a-z-]+ )?(?:[a-z]{2,}(?:[^aeiou\W]ed|ied|ated|ined|osed|ened)|built|sold|made|won|lost|run|led|taught|kept|written|moved|saved|closed|placed) ?: ?\d/;
/** "Umsatz 2024: 11 Mio", "fatturato: 3 milioni": what came in, and how much. */
const TURNOVER =
  /\b(?:production|umsatz|sales|revenue|turnover|chiffre d.affaires|fatturato|ventas|vendas|omzet|refunds|savings|placements|wins) ?(?:(?:19|20)\d\d|last year|so far|to date)? ?: ?[£$€]? ?\d/;
/** "1,2 M€ d'économies": a sum saved, the noun behind it. */
const SAVINGS =
  /(?:[£$€] ?\d[\d.,]*|\d[\d.,]*) ?(?:k|m|mn|mio\.?|mrd\.?|million(?:en|s|i)?|millones|milhoes|miljoen)? ?(?:€|eur\w*|chf|£|\$)? (?:(?:d.|de |di |of |in |an |aan )?(?:economies|ahorros?|economia|risparmi\w*|einsparung\w*|besparing\w*|savings))\b/;
/** "Warns nine days earlier than the old one", "dos horas antes que el anterior". */
const EARLIER = new RegExp(
  `${COUNT} (?:minutes?|hours?|days?|weeks?|months?|minuten|stunden|tage|wochen|heures|jours|semaines|minutos|horas|dias|semanas|ore|giorni|settimane|uur|dagen|weken) (?:earlier|sooner|faster|quicker|shorter|fruher|schneller|eher|plus (?:tot|vite)|antes|prima|eerder|sneller|mas rapido|mais rapido) (?:than|als|que|do que|di|del|della|rispetto)\\b`,
);
/** "Turn time 31 h to 26 h": the same unit twice, of a measure. */
const SAME_UNIT =
  /\b(?!(?:shifts?|hours|open|opening|doors|courses?|contracts?|sessions?|stays?|trips?|duty|from|between|every|for|in|of|about)\b)[a-z]+ (\d[\d.,]*) ?(h|hours?|days?|min|minutes?|weeks?|%|kg|t|g|l|ms|s|m|k) (?:down )?to (?:under )?\d[\d.,]* ?\2(?![\w])(?! (?:shifts?|weeks?|days?|contracts?|engagements?|courses?))/;
/** "Depth of coding 5.2 (from 3.9)", "47 cases (was 90)". */
const IN_BRACKETS =
  /\d[\d.,]* ?%?(?: [a-z-]+){0,3} \((?:up from|down from|from|was|were|before:?|previously:?|vorher:?|fruher:?|zuvor:?|avant:?|contre|antes:?|prima:?|erano|eerst:?|was:?|statt|instead of) [£$€]?\d/;
/** Spanish "once" between two figures is eleven. */
const ELEVEN =
  /\bde once (?:dias|horas|semanas|meses|minutos|personas) a \S+|\ba once (?:dias|horas|semanas|minutos)\b(?=[^.!?]*\bde )/;

/** A change told by its shape alone. */
export const changeByShape = (folded: string): boolean =>
  [
    FROM_TO,
    SIGNED,
    OFF,
    RANK,
    HONOURED,
    REPLACED,
    KEPT,
    NAMED,
    TALLY,
    TURNOVER,
    SAVINGS,
    EARLIER,
    SAME_UNIT,
    IN_BRACKETS,
    ELEVEN,
  ].some((p) => p.test(folded));

/** A change of half, a third or n-fold; counts only beside a word of change. */
export const byHalf = (folded: string): boolean => BY_HALF.test(folded);

/** Something counted that was done or is in use. */
export const doneByShape = (text: string, folded: string, fold: (s: string) => string): boolean =>
  USED.test(folded) || DEEDS.test(folded) || COUNT_DONE.test(folded) || FROM_WORDS.test(folded) || pastTold(text, fold);

export const hasMany = (folded: string): boolean => MANY_TEST.test(folded);
const MANY_TEST = new RegExp(`(?<![\\w-])${MANY}`);
