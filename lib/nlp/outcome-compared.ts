/*
 * Results held against something else, on folded text: what a figure was, what was planned, how it is elsewhere, or
 * where something began. Each shape stands with the reason why it is a result.
 */

import { DIGITS, WORD_NUMBER } from './outcome-shapes.ts';
import type { OutcomeShape } from './outcome-then-now.ts';
import { Sieve } from './sieve.ts';

const FIGURE = `(?:[$€£]?${DIGITS}|(?<![\\w-])(?:${WORD_NUMBER}|one)(?![\\w]))`;
/** A figure where the unit may be left out, or one of it. */
const ANY = `(?:${FIGURE}|\\b(?:half|an?|one|eine?[rnm]?|une?|la moitie|media|un[ao]?|meia|uma?|een|half)\\b)`;
const SPAN =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|secondes?|heures?|jours?|semaines?|mois|segundos?|minutos?|horas?|dias?|semanas?|meses|uur|uren|dagen|weken|maanden|%|percent|per cent|prozent|points?|punkte?|points|euros?|€|kg|tons?|tonnes?|litres?|liter|km)';
const PERIOD =
  '(?:days?|weeks?|months?|quarters?|years?|seasons?|winters?|tagen?|wochen|monaten?|jahren?|jours?|semaines?|mois|ans|dias?|semanas?|meses|anos?|dagen|weken|maanden|jaar)';
const NOW =
  "(?:now|today|these days|jetzt|heute|nun|inzwischen|maintenant|aujourd['’]hui|desormais|ahora|hoy|agora|hoje|nu|inmiddels|vandaag)";
/** Comparatives of a good turn. */
const BETTER =
  '(?:faster|quicker|shorter|cheaper|less|fewer|lighter|earlier|sooner|lower|higher|more|better|schneller|kurzer|gunstiger|billiger|weniger|mehr|fruher|leichter|plus (?:rapides?|courte?s?|legere?s?)|moins (?:de \\w+|cher\\w*)|de (?:plus|moins)|mas (?:rapid[oa]s?|cort[oa]s?|barat[oa]s?)|menos|mais (?:rapid[oa]s?|curt[oa]s?|barat[oa]s?)|sneller|korter|goedkoper|minder|meer|eerder)';
/** What it was before, or what was planned. */
const OLD =
  "(?:in (?:19|20)\\d\\d|before|last (?:year|season|winter|summer)|when (?:i|we)|(?:two|three|five|ten|\\d+) years|the old|it (?:was|used)|we used|planned|the plan|im jahr|vor\\b|fruher|geplant|letztes|(?:19|20)\\d\\d|en (?:19|20)\\d\\d|em (?:19|20)\\d\\d|avant|l[’']an|prevu|il y a|antes|hace|el ano|previsto|ha (?:dois|tres|um)|o ano|gepland|vorig|toen)";

export const COMPARED: readonly OutcomeShape[] = [
  {
    // "was fourteen months, it is five now"
    id: 'was-is',
    pattern: new RegExp(
      `(?<!\\bi )\\b(?:was|were|stood at|took|lag bei|lagen bei|war|waren|dauerte|etait|etaient|prenait|durait|mettait|era|eran|eram|tardaba\\w*|llevaba\\w*|levava\\w*|demorava\\w*|was|duurde|kostte) (?:at |about |around |fast |rund )?${FIGURE}(?: [\\w%]+){0,2}[,;:]? (?:and |but |und |aber |et |mais |y |pero |e |mas |en |maar )?(?:(?:it|they|we|he|she|es|sie|elle|il|ils|elles|on|se|ze)(?:[’']s)? )?(?:is |are |takes? |es? |ist |sind |en |est |sont |prend |tarda |leva |duurt )?(?:(?:at |about )?${ANY}[^,.;!?\\n]{0,12} ${NOW}|${NOW}(?: (?:is|are|takes|it[’']s|ist|est|es|tarda|lleva|leva|demora|duurt|dauert\\w*|prend|dure|at|about|only|just|nur|solo|so|e|tot))? ${ANY}|en prend ${FIGURE})`,
    ),
  },
  {
    // "four minutes faster than in 2023", "320 more than planned"
    id: 'better-than',
    pattern: new RegExp(
      `${FIGURE} ?${SPAN} (?:\\S+ )?${BETTER} (?:\\S+ )?(?:than|als|qu[e’']|do que|que|dan) ?(?:the |in |la |o |le |el )?${OLD}`,
    ),
  },
  {
    // "640 homes extra against the plan", "five weeks ahead of the date agreed"
    id: 'beyond-plan',
    pattern: new RegExp(
      `${FIGURE} [^.!?\\n]{0,30}\\b(?:(?:more|fewer|less|extra|above|over|beyond|under|below|mehr|weniger|uber|unter|en plus|de plus|de moins|mas|menos|mais|meer|minder|boven|onder) (?:[\\w-]+ ){0,2}?(?:than |als |que |qu[e’']|do que |dan )?(?:the |was |were |we |had |de |het |dem |den |le |lo |o |la )*(?:planned|plan|planning|planung|geplant|budget(?:ed)?|forecast\\w*|target|prevu|previsto|presupuestado|orcado|gepland|begroot)|(?:extra )?ten opzichte van|gegenuber (?:dem )?(?:plan|vorjahr)|par rapport a|frente al? (?:plan|ano)|face ao (?:plano|ano))\\b`,
    ),
  },
  {
    // "five weeks before the date"
    id: 'before-date',
    pattern: new RegExp(
      `${FIGURE} ${SPAN} (?:vor (?:dem )?(?:termin|plan|zeitplan)|fruher als geplant|d[’']avance|avant (?:la date|l[’']echeance|terme)|antes (?:de(?: lo previsto|l plazo| tiempo)|do (?:prazo|previsto))|voor op schema|eerder dan gepland|te vroeg klaar|ahead of (?:time|plan|schedule|the date)|before the (?:date|deadline|due date))\\b`,
    ),
  },
  {
    // "debt down by half since 2019", "a metade desde 2020"
    id: 'half-since',
    pattern:
      /(?:\b(?:by|in) half|\bpela metade|\ba metade|\ba la mitad|\bde moitie|\bum die halfte|\bmet de helft|\bgehalveerd|\bhalbiert|\bhalved|\bdoubled|\bverdoppelt|\bverdubbeld|\bduplicad[oa]s?|\bdobrad[oa]s?|\bdoublee?s?) (?:since|desde|depuis|seit|sinds)\b/,
  },
  {
    // a measure of one's own and its level
    id: 'own-rate',
    pattern:
      /\b(?:my|our|meine|unsere|mes?|nos|notre|mi|mis|nuestra|minha|nossa|mijn|onze) (?:[\w’'-]+ ){0,3}?(?<!\b(?:day|hourly|daily|tax|interest|heart|exchange) )(?:rates?|score|retention|accuracy|reviews|occupancy|quote|taux|tasa|taxa|percentage|average) (?:of \w+ )?(?:sits?|is|are|stays?|hovers?|runs?|stands?|liegt|est|es|ligt|e)\b[^.!?\n\d]{0,20}\d[\d.,]* ?(?:%|per cent|percent|prozent|pour cent|por ciento|por cento|procent|stars)/,
  },
  {
    // "4.9 stars from 310 guests"
    id: 'rated',
    pattern:
      /\b[45][.,]\d+ ?(?:stars?|sterne[n]?|etoiles?|estrellas|estrelas|sterren|average|★|\/ ?5|out of (?:5|five))[^.!?\n]{0,20}(?:from|over|across|of|by|aus|von|bei|sur|de|em|uit|op|\() ?\d{2,}/,
  },
  {
    // "one claim in ten thousand parcels"
    id: 'one-in-many',
    pattern:
      /\b(?:one|a single|ein\w*|une?|un[ao]?|uma?|een) (?:[a-z]+ )?(?:in|on|of|out of|auf|von|sur|de cada|em cada|op) (?:every |a |about )?(?:(?:ten|twenty|fifty|hundred|zehn|dix|diez|dez|tien)[ -]?(?:thousand|tausend|mille|mil|duizend)|a million|\d[\d.,]*\d{3})\b/,
  },
  {
    // "half the paper, twice the parcels"
    id: 'half-and-twice',
    pattern:
      /\b(?:half|twice|double|a third of|a quarter of) the [a-z]+, (?:and )?(?:half|twice|double|triple|same|none of|three times|a third of) (?:the )?[a-z]+/,
  },
  {
    // "140 roofs done since 2019": a count at the head of its sentence and the year it began
    id: 'counted-since',
    pattern:
      /(?:^|[.;:–] ?)(?:over |more than |some |about )?(?!(?:19|20)\d\d\b)\d[\d.,]*\d\+? (?!people|staff|employees|colleagues|members|beds|flats|units|apartments|hours|days|years|heads|mitarbeit\w*|leute|personnes|personas|pessoas|mensen|km\b|m\b|miles|met(?:re|er)s?\b)(?:[\w’'-]+ ){1,5}(?:since|seit|depuis|desde|sinds) (?:(?:19|20)\d\d|i (?:came|joined|started|began))\b/,
  },
  {
    // "nine of the start-ups I coached have raised a round"
    id: 'some-of-mine',
    pattern: new RegExp(
      `${FIGURE} of (?:the |my |our )(?!kids|children|sons|daughters|friends|cats|dogs|brothers|sisters|neighbours|colleagues)(?:[\\w’'-]+ ){1,4}(?:have|has|had|went|got|passed|became|won|now (?:run|work|lead|teach|study)|(?:are|is|hang|stand) (?:now |still )?(?:in|on) (?:an? |the |daily )?(?:museums?|\\w+ shelves|shelves|menus|sale|display|use|production|print|orbit|service|collections?|shops|market|stage))\\b`,
    ),
  },
  {
    // "in six years not one complaint"
    id: 'none-in-span',
    pattern: new RegExp(
      `\\b(?:in|over|across|en|em|seit) (?:the last |over |more than )?${FIGURE} ${PERIOD}[^.!?\\n]{0,24}?,? (?:not one|not a single|zero|never (?:a|missed|lost|late)|no (?!longer|more|idea)|keine?n? einzig\\w*|kein\\w* |pas une? seule?|aucune?|ni un[ao]?|ningun\\w*|nem um[a]?|nenhum\\w*|geen enkele) ?[a-z]{4,}`,
    ),
  },
  {
    // "4,000 signatures in two weeks"
    id: 'count-in-span',
    pattern: new RegExp(
      `(?<![\\d.,])\\d[\\d.,]*\\d{2}\\+? (?!people|staff|employees|hours|days|km|miles|kilomet)[a-z][\\w’'-]*(?: [\\w’'-]+)? (?:in|within|en|em|binnen) (?:under |just |only |less than |weniger als |moins de |menos de )?(?:${FIGURE}|an?|eine[rm]?|une?|un|uma?|een) (?:days?|weeks?|months?|seasons?|summers?|tagen?|wochen?|monaten?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?|dagen|weken|maanden)\\b`,
    ),
  },
  {
    // "got 60 apprentices through their exams"
    id: 'brought-through',
    pattern:
      /\b(?:put|got|brought|seen|saw|guided|taken|took|walked|steered|led|coached|carried) (?:over |more than |about |some )?(?:\d[\d.,]*\d|twenty|thirty|forty|fifty|sixty|eighty|a hundred|hundreds of|dozens of) (?!km|miles|met(?:re|er)s)(?:[a-z-]+ ){1,3}(?:through|across the|over the line|safely|back (?:to|in|on)|off the (?:street|list|books)|into (?:work|jobs|housing|university|print|production))\b/,
  },
  {
    // "nobody has fallen off my roofs since 2008"
    id: 'nobody-since',
    pattern:
      /\b(?:nobody|no one|not one|not a single|niemand|personne|nadie|ninguem)\b[^.!?\n]{4,50}\b(?:since|seit|depuis|desde|sinds) (?:19|20)\d\d\b/,
  },
  {
    // "aus drei Filialen wurden elf", "30 a month down to 4", "300 files; 12 are left"
    id: 'became',
    pattern: new RegExp(
      `\\b(?:aus|uit|from) ${FIGURE} (?:[\\w-]+ ){1,2}(?:wurden|werden|became|made) ${FIGURE}|${FIGURE} (?:[\\w-]+ ){0,3}down to (?:just |about |only )?${FIGURE}|\\b(?:was|were|had|era|eran|tenia|etait|avait|waren|hatte|tinha|eram)\\b[^.!?\\n]{0,40}?${FIGURE}[^.!?\\n;,]{0,24}[;,] ?(?:and |but |y |et |und )?(?:there (?:are|is)|quedan?|il (?:en |n[’']en )?reste|restam?|noch|nog|only)\\b[^.!?\\n]{0,10}${FIGURE}`,
    ),
  },
  {
    // "16 apprentices, all passed"
    id: 'all-of-them',
    pattern: new RegExp(
      `${FIGURE} (?:[\\w-]+ ){0,2}?[\\w-]+, (?:and )?(?:all|alle|tous|toutes|todos|todas|allemaal)(?: of (?:them|which))? (?:passed|graduated|hired|sold|delivered|on time|placed|repaid|still (?:standing|running|open|in use)|bestanden|vermittelt|verkauft|recue?s|diplomee?s|vendue?s|aprobad[oa]s|vendid[oa]s|aprovad[oa]s|geslaagd|verkocht|punktlich|op tijd)\\b`,
    ),
  },
  {
    // "cut the close to four days", "cortei o prazo em 3 dias"
    id: 'cut-span',
    pattern: new RegExp(
      `\\b(?:cut|shortened|reduced|brought|got|trimmed|cortei|reduzi|encurtei|reduje|recorte|acorte|reduit|raccourci|ramene|verkurzt|gedruckt|ingekort|teruggebracht)\\b[^.!?\\n]{3,50}?\\b(?:(?:down )?to|by|em|en|de|a|para|um|auf|met|tot|naar) (?:under |about |just )?${FIGURE} ${SPAN}(?! (?:a|per) (?:week|month))`,
    ),
  },
  {
    // "right 94 times out of a hundred", "funded: nine of eleven"
    id: 'share-of-tries',
    pattern: new RegExp(
      `${FIGURE} times (?:out of|of|in) (?:a |one )?(?:hundred|100|ten|10|thousand)\\b|\\b(?:funded|approved|won|granted|renewed|delivered|placed|restored|repaid) ?: ?${FIGURE} (?:of|out of|/) ${FIGURE}`,
    ),
  },
  {
    // "twice winner of the bread prize", "h-index 22"
    id: 'honour-counted',
    pattern:
      /\b(?:twice|two-time|three-time|four-time|(?:two|three|four|five|\d)[- ]times?|zweifache[rn]?|dreifache[rn]?|double|triple|tweevoudig|drievoudig|bi|tri)[ -]?(?:\w+ )?(?:winners?|champions?|finalists?|laureat\w*|\w*meister\w*|\w*sieger\w*|championne?|campea\w*|campeon\w*|kampioen\w*|medal\w*|nominee|nominated)\b|(?<!\b(?:the|in|from|my) )\b(?:1st|2nd|3rd|first|second|third|erster|zweiter|dritter|1er|2e|primer|primeiro|eerste|tweede) (?:place|prize|platz|preis|prix|premio|lugar|prijs|plaats)(?= (?:at|in|of|for|beim?|au|en|no|bij)\b|,|$)|\bh-index:? (?:of )?\d/,
  },
  {
    // "nine days; the year before it took forty"
    id: 'before-it-took',
    pattern: new RegExp(
      `${FIGURE} ${SPAN}[;,.:(–-]+ ?(?:the (?:year|month|season|time) before|before (?:me|that|then)|previously|it used to (?:take|be)|vorher|davor|avant|antes|eerder|daarvoor)[^.;!?\\n]{0,14} ${FIGURE}`,
    ),
  },
  {
    // "revenue x3"
    id: 'times',
    pattern:
      /\b(?:revenue|sales|traffic|turnover|output|users|leads|orders|members|readers|umsatz|ventes|ventas|vendas|omzet|downloads|subscribers|conversions?|arr|mrr|capacity|throughput)(?: up)?:? (?:x ?\d|×\d|\d+ ?x\b)/,
  },
  {
    // "87 clients so far"
    id: 'so-far',
    pattern:
      /(?<![\w.,])\d[\d.,]*\d\+? (?!years|months|weeks|days|hours|jahre|ans|anos|jaar)(?:[a-z-]+ ){1,3}(?:so far|to date|and counting|bisher|bislang|a ce jour|jusqu[’']ici|hasta (?:ahora|hoy|la fecha)|ate (?:agora|hoje)|tot nu toe)\b/,
  },
];

const compared = new Sieve(COMPARED.map((s) => s.pattern));
/** Whether a folded clause holds a figure against another state, a plan or others. */
export const heldAgainst = (folded: string): boolean => compared.test(folded);
