import { HALF, HINT } from './domain-strengths.ts';

/*
 * Fields named where no work is told: one customer's single order, one assignment, a virtue borrowed from a trade, a taste.
 */

const ONE = '(?:an?|one|eine[mnrs]?|ein|une?|una|uno?|uma?|een) (?:[a-z-]+ ){0,1}';

/** "A savings bank wanted its chronicle": what one customer once asked for. */
const A_CUSTOMER = new RegExp(`(?:^|[.!?,;:\\n] ?|\\b(?:and|und|et|y|e|en) )${ONE}$`);
const ONCE_ORDERED =
  /^s?(?: [a-z]+){0,2} (?:wanted|asked|needed|ordered|bought|commissioned|hired|paid|rang|wollte|bestellte|brauchte|beauftragte|voulait|a commande|a demande|queria|pidio|encargo|pediu|encomendou|wilde|bestelde|vroeg|voleva|ha ordinato|ha chiesto)\b/;

/** "One client was a clinic, another a bank": told of one after the other. */
const CLIENT_WAS = new RegExp(
  `\\b(?:(?:one|a|another|first|second|third|last|ein|une?|uno?|otro|outro|een|altro) (?:client|customer|kunde|cliente|klant)(?: of mine| mio| mine)?|another|otro|outro|un autre|ein anderer|een ander|un altro) (?:was|is|era|foi|fue|war|ist|etait) ${ONE}$`,
);

/** "Last assignment: a steelworks", "en mission chez un fabricant de vélos": where one is lent to, not what one works in. */
const ASSIGNED = new RegExp(
  `\\b(?:(?:on|in|between) (?:an? )?(?:assignment|mission|secondment) (?:at|with|for|in)|en mission (?:chez|pour|dans|aupres d['’])|(?:last|latest|most recent|current|letzte[rs]?|aktuelle[rs]?|derniere?|ultim[oa]|actual|laatste|huidige) (?:assignment|engagement|gig|mission|einsatz|auftrag|mision|encargo|missao|incarico|opdracht)(?: was| is)?(?::| at| with| for| chez| pour| en| para| na| no| bei| fur| bij| voor| presso| per)|op opdracht bij|klaar bij|gedetacheerd bij|entsandt (?:an|zu)) ${ONE}$`,
);

/** "With a banker's patience", "mit der Geduld einer Lehrerin": only the virtue is meant. */
const VIRTUE =
  'patience|calm|precision|nerves?|eyes?|ears?|heart|soul|humou?r|smile|temper|handwriting|memory|manners|sense of [a-z]+|geduld|ruhe|nerven|auge|genauigkeit|prazision|paciencia|calma|precision|ojo|oeil|calme|sang-froid|rigueur|precisao|paciencia|precisie|rust|pazienza|precisione|occhio';
const VIRTUE_OF = new RegExp(
  `\\b(?:${VIRTUE}) (?:of|einer?s?|eines|d['’]une?|d['’]|de una?|de uma?|di una?|van een) (?:an? )?(?:[a-z-]+ )?$`,
);
const ITS_VIRTUE = new RegExp(`^s?['’]s? (?:[a-z]+ )?(?:${VIRTUE})\\b`);

/** "Gosto de subestações", "I like trams": a taste. */
const LIKES =
  /(?:^|[.!?;\n] ?)(?:i (?:really )?(?:like|love|enjoy)|ich (?:mag|liebe)|j['’]aime|me gustan?|gosto d[eao]s?|adoro|mi piac\w+|ik hou van) (?:(?:the|an?|die|der|das|les?|la|las|los|el|il|i|le|de|het) )?(?:[a-z-]+ )?$/;

/** "Studied medicine, then ran away": a subject of long ago. */
const ONCE_STUDIED =
  /\b(?:studied|(?:ich )?studierte|ai etudie|estudie|estudei|studeerde|ho studiato) (?:(?:some|two|three|dos|tres|dois) )?(?:[a-z]+ (?:de|of) )?$/;

/** How much a term can count at most where it is named in passing, 0 to 1. */
export function passingStrength(folded: string, start: number, end: number): number {
  const before = folded.slice(Math.max(0, start - 70), start);
  const after = folded.slice(end, end + 50);
  if (VIRTUE_OF.test(before) || ITS_VIRTUE.test(after) || LIKES.test(before) || ONCE_STUDIED.test(before)) return HINT;
  if ((A_CUSTOMER.test(before) && ONCE_ORDERED.test(after)) || CLIENT_WAS.test(before) || ASSIGNED.test(before))
    return HALF;
  return 1;
}
