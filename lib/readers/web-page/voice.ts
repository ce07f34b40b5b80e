import { fold } from '../dates.ts';

/* Who speaks in a text, by pronouns of the six languages, folded. */
const WE =
  /(?<!\p{L})(?:we|our|ours|us|wir|uns|unser\w*|nous|notre|nosotr[oa]s|nuestr[oa]s?|noss[oa]s?|wij|onze)(?!\p{L})/gu;
const FIRM = /(?<!\p{L})(?:we are|we're|our company|wir sind|nous sommes|somos|wij zijn)(?!\p{L})/u;
const I =
  /(?<!\p{L})(?:i|i'm|my|me|myself|ich|mein\w*|mich|mir|j'\p{L}+|je|mon|mes|moi|yo|soy|mis|eu|sou|meus?|minhas?|ik|mijn|mij)(?!\p{L})/u;
/** "You" in Dutch, where it stands beside a Dutch "we". */
const YOU = /(?<!\p{L})je(?!\p{L})/gu;
const DUTCH = /(?<!\p{L})(?:wij|onze)(?!\p{L})/u;

/** An advertisement, of a job or a service, opens with its reader. */
const READER = /^\W*(?:you|du|vous|usted|voce|jij|u)\s/;

/** What somebody else is quoted with, and the union that is written like a Portuguese "I". */
const NOT_SAID = /[“"„«][^“”"„«»]{0,400}[”"“»]|(?<!\p{L})EU(?!\p{L})/gu;

/** Of somebody, in the languages that have words for people alone. */
const PERSON = /(?<!\p{L})(?:s?he|his|hers?|him|ella|él)(?!\p{L})/iu;
/** Of a firm or a thing. */
const THING =
  /(?<!\p{L})(?:its|the (?:company|firm|agency|consultancy|studio|organi[sz]ation|association|foundation|institute|conference|programme?|platform)|(?:das|dem) unternehmen|die firma|l'entreprise|la (?:société|empresa|compañía)|a (?:empresa|companhia)|het bedrijf)(?!\p{L})/iu;
/** "Bergen is a city": a text that opens by saying what something is. */
const OPENING =
  /^[^.!?:;\n]{2,80}?\s(?:(?:is|was) (?:an?|the|one|een|de|het)|(?:ist|war) (?:eine?|der|die|das)|est (?:une?|la|le|l'\p{L}+)|(?:es|fue) (?:una?|el|la)|(?:é|foi) (?:uma?|o|a))(?!\p{L})/iu;

/** Whether a text speaks as one, as several or those who look for somebody, or as none of both. */
function speaker(text: string): 'one' | 'many' | null {
  const folded = fold(text.replace(NOT_SAID, ' '));
  const own = DUTCH.test(folded) ? folded.replace(YOU, '') : folded;
  if (I.test(own)) return 'one';
  return READER.test(own) || (own.match(WE)?.length ?? 0) > 1 || FIRM.test(own) ? 'many' : null;
}

const ARTICLE = /^(?:the|die|der|das|les?|las?|los|el|os?|as?|de|het)\s/i;
const firstWord = (text: string): string =>
  /^[\p{L}\p{N}'-]{3,}/u.exec(fold(text.trim().replace(ARTICLE, '')))?.[0] ?? '';

/**
 * Whether a text can be a person's: not if a firm, a club or a team presents itself, nor, without another sign that the
 * page is about a person, if it speaks of a thing, or of what may be one.
 * @param titles Of the page: a text that opens with the first word of one speaks of what the page is named after.
 */
export function isOfPerson(text: string, isPersonal: boolean, titles: readonly string[]): boolean {
  const speaks = speaker(text);
  if (speaks !== null || isPersonal) return speaks !== 'many';
  const plain = text.replace(/’/g, "'").trim();
  const word = firstWord(plain);
  const isOfWhat = OPENING.test(plain) || (word !== '' && titles.some((t) => firstWord(t) === word));
  return !THING.test(plain) && (PERSON.test(plain) || !isOfWhat);
}
