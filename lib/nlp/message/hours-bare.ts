import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { matchAt } from './here.ts';
import { beforeOf, endOf, GAP, HOURS, type Hours, hoursFrom, sentenceOf, sticky, TOTAL } from './hours-core.ts';
import { NUMBER } from './numbers.ts';
import type { Quantity } from './quantities.ts';

const BARE_AFTER =
  /^(?: guaranteed| gross| nights?| days| evenings| weekends| over \d nights?| or more| oder mehr| ou plus| o mas| o piu| ou mais| of meer)?\s{0,2}(?:plus (?:one|every|on[ -]?call|weekends?|overtime|handover|rufbereitschaft|bereitschaft|astreintes?|guardias|reperibilita|sobreaviso|bereikbaar)|[,.;)(|\n–—]|$|\+|and |und |et |en |y |e )/;
/** "36 hours over four days", "24 ore su quattro pomeriggi": a week's, spread over its days. */
const OVER_DAYS = sticky(
  `${GAP}${T.HOUR}(?: (?:spread|split|verteilt|reparti\\w?e?s?|repartid[oa]s|distribuit[ei]|distribuid[oa]s|verdeeld))?,? (?:over|across|in|on|auf|an|uber|sur|en|a|su|por|em|op) ${NUMBER} (?:long |lange[nr]? |longs? )?(?:${T.DAY}|nights?|shifts?|mornings?|afternoons?|evenings?|vormittage?n?|nachmittage?n?|abende?n?|matinees|soirees|apres-midi|mananas|tardes|noches|pomeriggi|mattine|sere|manhas|noites|ochtenden|middagen|avonden)(?! (?:of|total))(?![a-z])`,
);
const LESSONS_BEFORE =
  /(?:workshop|training|seminar|kurs|course|formation|corso|curso|cursus|schulung|class)[^.\n]{0,40}$/;
const BARE_BEFORE =
  /(?:^|[.!?] |(?:cdi|cdd|permanent|unbefristet|indefinido|indeterminato|adviseur|contract)\. |(?<![a-z])(?:cdi|cdd|perm|permanent|unbefristet|indefinido|indeterminato) |(?:part[- ]time|full[- ]time|teilzeit|vollzeit|temps partiel|tempo parcial|parttime|deeltijd|temps plein|tempo pieno|tiempo completo|jornada completa|tempo inteiro|voltijds?|fulltime|straight|guaranteed|solid|perm|part[- ]time (?:verticale|orizzontale|misto)) |[\n,•|;(–—-]|(?<!(?:total|duration|length|dauer|duree|response|delivery|overall|within|notice)\s?):)\s{0,3}(?:(?:min\.?|mind\.|at least|minimaal) |[~≈] ?)?$/;
/** "It's 37.5 hours", "you'd work 30 hours", "als Pflegerin mit 32 Stunden", "en CDI, sur 35 heures". */
const SAID_BEFORE =
  /(?<![a-z])(?:(?:it|that|this|the (?:job|post|role|position|week|contract)|hours?|a (?:full )?week)(?:.s| is| are|.d be| would be)|you(?:.d| would|.ll)? (?:work|do)|we(?: all)? work|contracted (?:to|for)|contracts? says?|(?:es|das) (?:sind|waren)|sie arbeiten|(?:c.est(?: un)?|ce sont)|(?:son|sono|sao|het is|het zijn)|mit|sur|met|a|con|com|at|on|auf|base|still|weiterhin|toujours) (?:about |around |etwa |rund |ca\. |environ |unas |circa |umas |ongeveer )?$/;
const CONTRACT_AFTER =
  /^[\s-]{0,1}(?:contract|post|position|role|job|stelle|vertrag|appointment|dienstverband|tarea)(?![a-z])/;
const CONTRACT_BEFORE =
  /(?<![a-z])(?:contrats?|contratos?|contratt[oi]|contracts?|vertrage?n?|stellen?|postes?|puestos?|post[oi]|banen|baan|jornadas?|plazas?|vagas?|contracten|jornada (?:completa|parcial|intensiva|continua)|tempo (?:pieno|inteiro|parcial|parziale)|temps (?:plein|complet|partiel)|part[- ]time|teilzeit|temps partiel|tempo parziale|deeltijd|post|role|position)\s(?:de|di|da|van|von|mit|over|of|uber|a|met|with)\s$/;

/** "£54,000 for 30 hours": a year's or a month's salary is paid for a week's. */
const SALARY_FOR =
  /(?:(?:gross|brutto|bruto|salary|salaris|gehalt|salaire|salario|stipendio|loon)(?: ?(?:is|of|von|de|van|:))? ?[¤$£€]? ?\d[., '’]?\d{3}|(?<!\d)\d{2,3}(?:[., '’]\d{3}| ?k)(?! ?%)|(?:\/|p\/|per |a |im |pro |par |al |por |ao )(?:month|m|year|y|annum|monat|jahr|mois|an|mes|mese|ano|maand|jaar)|gross|brutto|bruts?|brutos?|lord[oi]|bruto|salary|salaris|gehalt|salaire|salario|stipendio)(?: ?[¤$£€]| ?(?:eur|euros?|gbp|usd|chf|pounds))? (?:for|fur|pour|por|per|voor) $/;

/** A job's bare "36 hours": a fact of its own in a list or between commas, or at a word for contract. */
export function bareHours(doc: Doc, q: Quantity): Hours | null {
  const m = matchAt(HOURS, doc.folded, q.end);
  if (m === null || q.low < 8) return straight(doc, q);
  // A full stop may end the abbreviation and the sentence: "£17 ph, 30 hrs. You'd …".
  const end = endOf(m) - (m[0].endsWith('.') ? 1 : 0);
  const after = doc.folded.slice(end, end + 40);
  const before = beforeOf(doc, q.start, 24);
  const spread = q.low >= 12 && q.high === null ? matchAt(OVER_DAYS, doc.folded, q.end) : null;
  if (
    spread !== null &&
    (BARE_BEFORE.test(before) || SAID_BEFORE.test(before)) &&
    !LESSONS_BEFORE.test(beforeOf(doc, q.start, 60))
  )
    return hoursFrom(doc, q, endOf(spread), 1);
  if (TOTAL.test(after)) return null;
  // A sentence of its own must have a week's size and go on.
  if (
    BEGINS.test(before) &&
    (q.low < 16 ||
      q.low > 48 ||
      !(GOES_ON.test(after) || BY_AGREEMENT.test(after) || ((isWholeWeek(q) || q.high !== null) && ENDS.test(after))))
  )
    return null;
  const alone =
    q.low >= 10 &&
    BARE_BEFORE.test(before) &&
    (BARE_AFTER.test(after) || BY_AGREEMENT.test(after)) &&
    !LUMP_BEFORE.test(sentenceOf(beforeOf(doc, q.start, 40)));
  // Days, nights and shifts are that long, no week.
  if (q.low < 16 && SHIFT_AFTER.test(after)) return null;
  const said =
    q.low >= 20 &&
    (q.high ?? q.low) <= 45 &&
    SAID_BEFORE.test(before) &&
    BARE_AFTER.test(after) &&
    !LUMP_BEFORE.test(sentenceOf(beforeOf(doc, q.start, 40)));
  const paid = q.low >= 16 && q.low <= 48 && SALARY_FOR.test(beforeOf(doc, q.start, 36)) && BARE_AFTER.test(after);
  return alone || said || paid || CONTRACT_AFTER.test(after) || CONTRACT_BEFORE.test(before)
    ? hoursFrom(doc, q, endOf(m), 1)
    : null;
}

/** "38.5 hours as per collective agreement". */
const BY_AGREEMENT =
  /^,? (?:(?:as )?(?:per|under|by|according to) (?:the |our )?(?:collective|union|company agreement|award)|(?:nach|laut|gemass|lt\.?) (?:dem )?(?:tarif|kollektivvertrag|kv|gav|tvo?d|tv-?l)|selon (?:la |notre )?convention|segun (?:el )?convenio|(?:da|secondo|come da) (?:il )?(?:ccnl|contratto)|(?:segundo|conforme) (?:o )?(?:acordo|contrato|cct)|(?:volgens|conform) (?:de )?cao)/;
const SHIFT_AFTER = /^[\s-](?:days?|nights?|shifts?|schichten|turni|turnos|diensten)(?![a-z])/;
/** "Budget £2,000, 36 hours": the whole work's. */
const LUMP_BEFORE = /(?<![a-z])(?:budget|flat fee|fixed fee|lump sum|pauschal\w*|forfait)[^.\n]{0,24}$/;
const BEGINS =
  /[.!?](?<!(?:min|mind|max|ca|env|approx|cdi|cdd|permanent|unbefristet|indefinido|indeterminato|adviseur|contract|vertrag|contrat|contrato|contratto)\.) $/;
const GOES_ON = /^ ?[,;|–—](?! ?(?:and|but|which|then|und|aber|et|mais|y|pero|e|ma|mas|en|maar)(?![a-z]))/;
/** "£46.50 p/h. Site: Leeds. 37 hours.": a sentence of nothing else, as long as a working week. */
const ENDS = /^\.(?:\s|$)/;
const isWholeWeek = ({ low, high }: Quantity): boolean => low >= 35 && (high ?? low) <= 42;
/** "Straight 40s": no word for hours. */
const STRAIGHT = sticky("['’]?s(?![a-z])|(?= ?[,.;)\\n]|$)");
function straight(doc: Doc, q: Quantity): Hours | null {
  if (q.low < 30 || q.low > 60 || !/(?<![a-z])straight $/.test(beforeOf(doc, q.start, 10))) return null;
  const m = matchAt(STRAIGHT, doc.folded, q.end);
  return m === null ? null : hoursFrom(doc, q, endOf(m), 1);
}
