/*
 * Results told as then and now, as a clean record or as a multiple, on folded text. Each shape stands with the reason
 * why it is a result; its examples stand in tests/nlp/wording-examples.ts.
 */
import { DIGITS, WORD_NUMBER } from './outcome-shapes.ts';
import { Sieve } from './sieve.ts';

export interface OutcomeShape {
  readonly id: string;
  readonly pattern: RegExp;
}

const COUNT = `(?:[$€£]?${DIGITS}|(?<![\\w-])(?:${WORD_NUMBER}|an?|one|eine?[mnrs]?|une?|una?|uma?|een)(?![\\w]))`;
const FIGURE = `(?:[$€£]?${DIGITS}|(?<![\\w-])(?:${WORD_NUMBER}|one)(?![\\w]))`;
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
    // what stands to somebody's name, counted
    id: 'to-my-name',
    pattern: new RegExp(
      `${FIGURE} (?!years?|jahre?|ans|anos|jaar)(?:[\\w-]+ ){1,3}(?:to my (?:name|credit)|under my belt|a mon actif|en mi haber|auf (?:meinem|dem) konto|op mijn naam)\\b`,
    ),
  },
  {
    // so many made into fewer
    id: 'turned-into',
    pattern: new RegExp(
      `\\b(?:turn|merg|boil|fold|condens)(?:ed|e?s|ing|e)? (?:the |our |those |down )?${FIGURE} (?!(?:hours?|minutes|pages|words|sentences|chapters|lines|takes)\\b)(?:[\\w-]+ ){1,3}(?:down )?(?:in)?to (?:just )?${FIGURE}`,
    ),
  },
  {
    // from so many to a single one, or from one to many
    id: 'to-or-from-one',
    pattern: new RegExp(
      `(?<!\\b(?:jobs?|orders?|texts?|anything|everything|everyone|all|groups?|pieces|events|rooms) )\\b(?:from|von) ${FIGURE} (?:[\\w-]+ )?(?:down to|to|auf) (?:one|a single|eine[nrs]?)\\b(?! (?:year|month|week|hour|company|another|of))|(?:\\b(?:got|brought|took|cut|went|shrank|fell|dropped|grew|rose)\\b[^.!?\\n]{0,40}|\\b(?:per|a) (?:week|day|month|quarter|year):? )from (?:an?|one|half an?) (?:[\\w-]+ )?to ${FIGURE}`,
    ),
  },
  {
    // undertakings that ended well, counted within a counted span
    id: 'deeds-in-span',
    pattern: new RegExp(
      `${FIGURE} (?:[\\w-]+ )?(?:rescues|turnarounds|rebuilds|migrations|mergers|promotions|openings|books|albums|rollouts|relaunches|launches|titles|sanierungen|ouvertures|aperturas) (?:in|en|em|within) (?:as many|${FIGURE}) ${PERIOD}`,
    ),
  },
  {
    // a place among many
    id: 'place-of-many',
    pattern:
      /(?:^|[.:,;(] ?)(?:first|second|third|erste[rs]?|premiere?|primer[oa]?|primeir[oa]|eerste|\d+(?:st|nd|rd|th)) (?:of|out of|among|von|sur|de|van) (?:over |more than )?\d[\d.,]*\d\b(?! (?:months|years))/,
  },
  {
    // so many in a hundred or fewer, in words
    id: 'under-one',
    pattern:
      /\b(?:brought|got|kept|pushed|cut|drove|held)\b[^.!?\n]{0,50}\b(?:under|below|to|over|above) (?:one|half a|a|two|three|five) (?:percent|per cent)\b|\bone in (?:\w+)\b[^.!?\n]{0,40}(?:before|used to be|it was|instead of)[^.!?\n]{0,24}\bone in \w+/,
  },
  {
    // what was made has so many who take it up
    id: 'taken-up',
    pattern:
      /\b(?:my|our) (?:[\w-]+ ){1,2}(?:has|have|counts?|reaches) (?:over |more than |about )?\d[\d.,' ]*(?:\d{3}|k|m)\+? (?:[\w-]+ )?(?:graduates|subscribers|readers|users|downloads|stars|installs|followers|listeners|players|views|viewers)\b/,
  },
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
    pattern: new RegExp(
      `(${FIGURE}) (?:[a-z-]+ ){0,2}[a-z-]+, (?:and )?\\1 (?!child|m[ae]n\\b|women|kitchen|garden|bread)(?:pass\\w*|w[io]ns?|hits?|sold|grad\\w*|[a-z]{2,}(?:ed|en|t|d|ad[oa]s?|id[oa]s?))(?=\\s*(?:[.,;!]|$))|\\b\\d+ [a-z-]+, \\d+ (?:recu[es]*|admis\\w*|passed|aprobad\\w*|aprovad\\w*|bestanden|geslaagd)\\b|\\b\\d+ [a-z-]+ (?:[a-z]+ ){0,3}[a-z]+, (?:only )?(?:one|two|\\d) (?:lost|failed|missed|broken|returned|late|died)\\b`,
    ),
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
  {
    // the new figure against the old one that it is not any more
    id: 'not-the-old',
    pattern: new RegExp(
      `(?<!\\b(?:i|we) work |offen )${FIGURE} ?${SPAN},? (?:and |und |et |y |e |en )?(?:not|nicht|pas|non|no|nao|niet) (?:the |mehr |in |after |plus )?${FIGURE}(?: ?${SPAN})?(?! (?:a|per) week)`,
    ),
  },
  {
    // the best of so many
    id: 'best-of',
    pattern: new RegExp(
      `\\b(?:best|highest|lowest|fastest|first|top|shortest|busiest) (?:\\w+ ){0,2}(?:of|among|in|out of) (?:the|all|our|its) ${FIGURE} [a-z]{4,}s\\b(?! (?:i|we|you))`,
    ),
  },
  {
    // a figure held against what is usual
    id: 'against-average',
    pattern: new RegExp(
      `${FIGURE}[^!?\\n]{0,60}\\b(?:(?:branch|industry|national|sector|team|city|market|regional|local|company|house|area|class|world|european|country) (?:average|norm|mean|median|benchmark|standard)|(?:the|against (?:a|an|the)|vs\\.?|versus) (?:average|norm|usual|target|benchmark)|im (?:branchen)?(?:schnitt|durchschnitt)|branchendurchschnitt|moyenne (?:nationale|du (?:secteur|groupe|marche))|media (?:nacional|del? sector|do setor)|landelijk gemiddelde|gemiddelde in)\\b[^.!?\\n]{0,24}${FIGURE}`,
    ),
  },
  {
    // so far below or above what is usual
    id: 'beside-average',
    pattern: new RegExp(
      `${FIGURE} ?(?:${SPAN}|p[ou]i?n\\w+|pp|pour cent|por ciento|por cento|procent) (?:below|above|under|unter|uber|sous|au-dessus|en dessous|por debajo|por encima|abaixo|acima|onder|boven) (?:\\S+ ){0,2}(?:average|mean|median|benchmark|target|durchschnitt|schnitt|moyenne|media|gemiddelde)\\b`,
    ),
  },
  {
    // from one person or nothing to a team of so many
    id: 'to-a-team',
    pattern: new RegExp(
      `\\b(?:from|von|de|van) (?:just |only )?(?:one|a single|zero|nothing|null|cero|nada|rien|nul|niets) (?:\\S+ )?(?:to|auf|zu|a|para|naar) (?:\\S+ ){1,2}(?:of|von|de|van) ${FIGURE}`,
    ),
  },
  {
    // what somebody's programme or machine does so often in a counted span
    id: 'does-a-year',
    pattern:
      /(?<!\b(?:company|firm|school|bank|employer|plant|factory|shop) )\b(?:(?:that|which) (?!is\b|needs\b|takes\b|costs\b|pays\b)[a-z]{4,}s|qu[ei] (?!sont|son\b|sao\b)[a-z]{4,}) (?:over |about )?\d[\d.,]*\d (?:[a-z-]+ ){1,4}(?:(?:a|per|each|every) (?:year|month|week|day|night|hour)|par an|par mois|al ano|por ano|al mes)\b/,
  },
  {
    // a figure held against somebody else's
    id: 'against-others',
    pattern: new RegExp(
      `${FIGURE}[^!?\\n]{0,40}[;:,.] (?:the |our |most |all )?(?:[a-z]+ )?(?:next door|others|competitors?|rivals?|neighbou?rs?|everybody else|everyone else|elsewhere)\\b[^.!?\\n]{0,24}${FIGURE}`,
    ),
  },
  {
    // so many in a row
    id: 'in-a-row',
    pattern: new RegExp(
      `(?<!\\b(?:live|lived|work|worked|here|married) (?:for )?)${FIGURE} (?:[a-z-]+ ){0,2}(?:quarters?|seasons?|years?|months?|times?|summers?|audits?|inspections?|releases|quartale?|mal|jahre|saisons|trimestres?|fois|ans|veces|anos|vezes|kwartalen|keer|jaar) (?:running|in a row|straight|on the trot|in succession|d[’']affilee|de suite|hintereinander|in folge|segui[dt][oa]s|consecutiv\\w+|achtereen|op rij)\\b`,
    ),
  },
  {
    // the share of tries that came off
    id: 'out-of',
    pattern: new RegExp(
      `${FIGURE}(?: (?!days?|nights|weeks|hours|evenings)[a-z-]+)?(?: (?!days?|nights|weeks|hours|evenings)[a-z-]+)? out of (?:every |the last )?${FIGURE}|${FIGURE} (?:mal|fois|veces|vezes|keer) (?:von|sur|de cada|em cada|van de) ${FIGURE}|${FIGURE} (?:of|von|sur|de|van) (?:them|which|those|ihnen|denen|ellos|ellas|eles|elas|ze) (?:on|within|before|ahead|in under|without|sold|still|with|energi[sz]ed|punktlich|termingerecht|a tiempo|no prazo|op tijd|a l[’']heure)`,
    ),
  },
  {
    // what was done to the work so many times
    id: 'so-many-times',
    pattern: new RegExp(
      `\\b(?:have|has|had|was|were|been) (?:been |since )?(?!late|wrong|there|married|told|asked|moved)[a-z]{3,}(?:ed|en|ung|old|ght|ut|id)(?: [a-z-]+){0,3} (?:${FIGURE}) times\\b`,
    ),
  },
  {
    // a measure that went down to its figure
    id: 'down-to',
    pattern: new RegExp(
      `\\b(?:went|came|got|is|are|was|were|brought|now) (?:back )?(?:down|up) (?:to|by|from) (?:under |about |just )?${FIGURE}|\\b(?:auf|unter) ${FIGURE} ?(?:%|prozent|sekunden|minuten|stunden|tage) (?:gedruckt|gebracht|runter|gesunken|gefallen)|\\b(?:descendu\\w*|tombe\\w*|ramene\\w*|passe\\w*|baj\\w+|cay\\w+|caiu|desceu|gezakt|gedaald|teruggebracht) (?:a|sous|por debajo de|para|naar|tot) ${FIGURE}`,
    ),
  },
  {
    // a measure and its fraction: "returns: half"
    id: 'fraction-named',
    pattern:
      /\b[a-z]{4,} ?: (?:down |up |minus |plus |about )?(?:by )?(?:half(?! (?:of|past|day|an?|term|hour))|(?:a|one|two) (?:third|quarter|fifth)s?(?! (?:party|language|person))|la mitad|la moitie|die halfte|metade|de helft|um (?:die halfte|ein (?:drittel|viertel)))\b|\ba (?:third|quarter|fifth|half) (?:emptier|fuller|faster|cheaper|shorter|lighter|fewer|less|more|lower|higher|quicker|smaller|larger|bigger)\b/,
  },
  {
    // from one place in a row to a better one
    id: 'place-in-row',
    pattern:
      /\b(?:from|von|de|van)\b[^.!?\n]{0,20}\b(?:last|second|third|fourth|fifth|sixth|ninth|tenth|\d+(?:st|nd|rd|th)|letzte[rnm]?|dritte[rnm]?|terceras?|ultim[oa]s?|dernier\w*|laatste)\b(?! (?:year|month|week|school|class|hand|half|language|jahr|ano))[^.!?\n]{0,34}\b(?:to|auf|a|naar)\b[^.!?\n]{0,10}\b(?:first|second|third|top|erste[rnm]?|primer[oa]s?|premier\w*|eerste)\b(?! (?:year|grade|class|aid|line))/,
  },
  {
    // a sum of money, and the span in which it came
    id: 'sum-in-span',
    pattern:
      /(?<!\b(?:budget|turnover|portfolio|book|size|revenue|worth|rate|between|from|of up to)[^.!?\n]{0,14})(?:[$€£] ?\d[\d.,]* ?(?:k|m|mn|bn|million|billion)\b|\d[\d.,]* ?(?:million|millionen|millions|millones|milhoes|miljoen|mio\.?|mrd\.?) (?:euros?|francs?|pounds|dollars|de euros|de reais|franken))(?! (?:budget|turnover|company|business|portfolio|firm|balance|(?:of|in) (?:\w+ )?(?:ads?|media|marketing|advertising|search|social|assets)))[^.!?\n]{0,50}\b(?:(?:over|in|within) (?:the )?(?:past|last) (?:\w+ )?(?:years?|months?|quarters?)|last year|since (?:i|we|20\d\d)|so far|in (?:two|three|four|five|\d+) (?:years|months)|in (?:den letzten )?(?:zwei|drei|vier|\d+) jahren|im letzten jahr|en (?:deux|trois|quatre|\d+) ans|l[’']an dernier|en (?:dos|tres|cuatro|\d+) anos|el ano pasado|em (?:dois|tres|\d+) anos|no ano passado|in (?:twee|drie|\d+) jaar|vorig jaar)/,
  },
  {
    // people brought to where they wanted to be
    id: 'people-placed',
    pattern:
      /\b\d[\d.,]*\d\+? (?:[a-z-]+ )?(?:families|households|people|pupils|students|patients|couples|tenants|homes|familien|familles|familias|gezinnen|menschen|personnes|personas|pessoas|mensen) (?:back |safely |now )?(?:in|into|on|under|through|with|behind|off|dans|en|bajo|em|onder) (?:their (?:own|first|new|feet)|a (?:job|home|roof)|work|an? own|leurs|su propi[oa]|su primer[oa]|casa propria|hun eigen|den eigenen|the (?:exam|finish))/,
  },
];

const thenAndNow = new Sieve(THEN_AND_NOW.map((s) => s.pattern));
/** Whether a folded clause tells of a then and a now, a clean record or a multiple. */
export const toldAsThenAndNow = (folded: string): boolean => thenAndNow.test(folded);
