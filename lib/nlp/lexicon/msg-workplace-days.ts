/** Some days, half or a share of the week there, and visits that are rare; folded alternatives, one family a line. */

const THERE =
  '(?:on[- ]?site|in (?:the |our )?office|in-office|in person|wfo|vor ort|im buro|in prasenz|sur (?:site|place)|au bureau|presencial(?:es)?|en presentiel|en (?:la )?oficina|in (?:sede|ufficio|presenza)|no escritorio|op (?:kantoor|locatie))';
const FEW =
  '(?:one|two|three|four|[1-4]|ein|einen|zwei|drei|vier|une?|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|um|dois|een|twee|drie)';
const DAYS = '(?:days?|tage?|jours?|dias?|giorn[io]|dagen|dag)';
/** Fewer than a week's five. */
const TIMES =
  '(?:once|twice|(?:[1-4]|two|three|four) ?(?:x|times)|einmal|zweimal|dreimal|[1-4] ?mal|(?:une|deux|trois|[1-4]) fois|una vez|(?:dos|tres|[2-4]) veces|una volta|(?:due|tre|[2-4]) volte|uma vez|(?:duas|tres|[2-4]) vezes|(?:een|twee|drie|[1-4]) keer)';
const WEEKLY =
  '(?: ?(?:an?|per|each|every|pro|die|par|por|a la|alla|na) ?(?:week|wk|woche|semaine|semana|settimana)| ?/? ?(?:week|wk|woche)| weekly| wochentlich)';
const SHARE = '[1-9]\\d ?(?:%|prozent|per ?cent|pour ?cent|procent)';
const OF_THE_TIME =
  '(?: (?:of (?:it|the (?:time|week))|der (?:zeit|woche)|du temps|de la semaine|del tiempo|de la semana|del tempo|della settimana|do tempo|da semana|van de (?:tijd|week)))?';

export const HYBRID_DAYS: readonly string[] = [
  // "onsite 3x a week", "deux fois par semaine sur site", "2 days WFO", "three days with us and two wherever".
  `${THERE}[,:(]? ?\\(?${TIMES}${WEEKLY}|${TIMES}${WEEKLY},? ${THERE}|${FEW} (?:(?:days?|d) (?:wfo|rto)|${DAYS} (?:with us|bei uns|chez nous|con nosotros|da noi|con(?:n)?osco|bij ons)(?: in [a-z]{3,14})?,? (?:(?:and|und|et|y|e|en) )?(?:${FEW}|the (?:other|rest)|den rest|le reste|el resto|il resto|o resto|de rest)(?: [a-z]{3,5})? (?:wherever|anywhere|elsewhere|at home|from (?:home|wherever|anywhere)|wo|ou|donde|dove|onde|waar|zu hause|daheim|a la maison|en casa|a casa|em casa|thuis))`,
  // "höchstens die Hälfte der Zeit im Büro".
  `(?:half|halfte|moitie|mitad|meta|metade|helft)${OF_THE_TIME} (?:${THERE}|(?:en|a|em) casa|thuis|zu hause)`,
  // "Vor-Ort-Anteil: ca. 40 %", "onsite share about half".
  `(?:vor[- ]ort|prasenz|on[- ]?site|buro|office)[ -]?(?:anteil|quote|share|attendance|presence|time)[^\\n\\d]{0,12}${SHARE}|(?:anteil|share|part)[^.\\n\\d]{1,16}${THERE}[^.\\n\\d]{0,10}${SHARE}`,
  // "één vaste dag op kantoor", "un seul jour fixe au bureau".
  `${FEW} (?:fixed|set|feste[rn]?|vaste) ${DAYS} ${THERE}|${FEW} (?:seul |solo )?${DAYS} (?:fixes?|fij[oa]s?|fiss[oi]|fixos?) ${THERE}`,
];

const SOME = `(?:${FEW}(?: ?(?:-|–|/|to|or|bis|oder|ou|o|of) ?${FEW})?|some|a couple of|a few|einige)`;
const IN_TOWN = '(?:,? (?:in|a|en|em|te) [a-z]{3,14},?)?';
/** Part of a week before a workplace: "two of the days in our …", "un jour par semaine dans nos …", "one Friday in two on the …". */
export const PART_BEFORE = new RegExp(
  `(?<![a-z0-9])(?:${SOME} (?:(?:fixed|set|full|whole|feste[rn]?|vaste) )?(?:(?:of|van|de) (?:the|de|los|les) )?(?:${DAYS}|tagen)${WEEKLY}?|(?:an? day or (?:two|so)|un jour ou deux|ein,? (?:oder )?zwei tage|un dia o dos|un giorno o due|um dia ou dois|een dag of twee)${WEEKLY}|${TIMES}${WEEKLY}|half (?:of )?(?:the|your) (?:week|time)|${SHARE}(?: presence| attendance)?|(?:mostly|mainly|largely|predominantly|chiefly|generally|partly|uberwiegend|grosstenteils|hauptsachlich|zum teil|principalement|surtout|essentiellement|en partie|principalmente|sobre todo|en parte|perlopiu|soprattutto|in parte|sobretudo|em parte|grotendeels|hoofdzakelijk|deels))${IN_TOWN} $`,
);
/** … or behind it: "in the office 2-3x/week", "in the building half the week", "vor Ort alle 14 Tage". */
export const PART_AFTER = new RegExp(
  `^${IN_TOWN},? ?\\(?(?:(?:[1-4]-)?${TIMES}${WEEKLY}|(?:half|most|part) (?:of )?the (?:week|time)|alle 14 tage|${SHARE})`,
);
/** Places where whoever is there some days is elsewhere on the others. */
export const DESKS =
  /offic|hub|hq|building|premises|bei uns|buro|standort|werk|bureau|locaux|siege|oficina|sede|escritorio|kantoor|bij ons|lab|plant|site|vor ort$/;

const DENIED =
  '(?:needed|required|necessary|expected|mandatory|erforderlich|notig|vorgesehen|demandee?|necessaire|nodig|vereist)';
/** Presence that isn't asked for: "no on-site days", "keine Präsenzpflicht", "aanwezigheid op kantoor is niet nodig". */
export const NOT_THERE_BEFORE =
  /(?<![a-z/])(?:no|zero|without(?: any)?|keine|ohne|aucune|sans|ninguna|nessuna|senza|sem|geen|zonder)(?: (?:regular|fixed|daily))? $|(?:need|want|expect|require|brauchen?|erwarten?) (?:dich |sie |euch )?(?:nicht|niet) $|(?:don.t|doesn.t|does not|do not|won.t|needn.t|never|nobody) (?:needs? |wants? |requires? |expects? )(?:you )?(?:to be )?$/;
export const NOT_THERE_AFTER = new RegExp(`^(?:[- ][a-z]{2,10}){0,5} (?:not|isn.t|aren.t|nicht|pas|niet) ${DENIED}`);

const VISIT =
  '(?:(?:[a-z]{3,12} )?(?:visit|trip)|besuch|fahrt|termin vor ort|(?:visite|deplacement)(?: sur (?:site|place))?|visita|viaje|viaggio|viagem|trasferta|bezoek|rit)';
const SELDOM =
  '(?:(?:every|alle|tous les|toutes les|cada|ogni|a cada|elke|om de) (?:four|five|six|seven|eight|ten|twelve|[4-9]|1\\d|vier|funf|sechs|acht|zehn|quatre|cinq|huit|dix|cuatro|cinco|seis|ocho|diez|quattro|cinque|sei|otto|dieci|quatro|oito|dez|vijf|zes|acht|tien) (?:weeks|wochen|semaines|semanas|settimane|weken)|(?:every|alle|tous les|cada|ogni|elke|om de) (?:two|three|six|other|second|[2-6]|zwei|drei|sechs|deux|trois|dos|tres|due|tre|dois|twee|drie) (?:months?|monate|mois|meses|mesi|maanden)|(?:per|a|each|every|pro|im|par|por|al|ao) (?:month|quarter|year|monat|quartal|jahr|mois|trimestre|mes|mese|maand|kwartaal))';
const ONE_OF = '(?:one|an?|single|eine?n?|une?|una?|uno|um|uma|een)';
const MONTHLY =
  '(?:once a (?:month|quarter)|einmal im (?:monat|quartal)|une fois par (?:mois|trimestre)|una vez al (?:mes|trimestre)|una volta al (?:mese|trimestre)|uma vez por (?:mes|trimestre)|een keer per (?:maand|kwartaal))';
const OF_IT =
  '(?:of which|of that|only|just|davon|nur|dont|seulement|de ellos|de ellas|solo|di cui|dos quais|das quais|apenas|so|waarvan|alleen|maar)';
const WITH_US =
  '(?:with us|here|at ours|on[- ]?site|bei uns|vor ort|chez nous|sur (?:site|place)|con nosotros|aqui|da noi|in sede|connosco|conosco|bij ons|op (?:kantoor|locatie))';
/** One journey in so many weeks; a month's single day of all the days that are worked. */
export const RARE_VISITS = `${ONE_OF} ${VISIT}(?: (?:to|at|in|nach|zu|a|au|en|em|bij|naar|per) (?:(?:the|our|der|dem|la|le|het|de) )?[a-z]{3,14})? ${SELDOM}|(?:alle (?:vier|sechs|acht|[4-9]) wochen|alle (?:zwei|drei) monate) (?:ein(?:e|en)? )?(?:termin|besuch|fahrt|treffen)|${OF_IT} ${MONTHLY} ${WITH_US}`;

/** Lessons where the learner leaves the place open: "Discord or the library". */
export const LESSON_CHOICE =
  'online (?:kan|mag|geht|ginge|is possible|est possible|es posible|e possibile|e possivel)(?! (?:not|niet|nicht|pas|no))|(?:zoom|teams|discord|skype|facetime|video|online) or (?:in )?(?:the |a |my |your |our )?(?:library|cafe|house|home|flat|campus|school|office|person|kitchen|place)|(?:library|cafe|house|home|flat|campus|school|office|in person|kitchen|my place|your place) or (?:on |over |via )?(?:zoom|teams|discord|skype|facetime|video|online)';
/** … or names the line on which they meet. */
export const LESSON_LINE =
  '(?:on|over|via|per|uber|sur|por|su|through) (?:moodle|canvas|blackboard|discord|facetime|jitsi|webex|whatsapp video)';
