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

/** Whether a text speaks as several and never as one: a firm, a club or a team presents itself. */
export function speaksAsMany(text: string): boolean {
  const folded = fold(text).replace(/’/g, "'");
  const own = DUTCH.test(folded) ? folded.replace(YOU, '') : folded;
  if (I.test(own)) return false;
  return (own.match(WE)?.length ?? 0) > 1 || FIRM.test(own);
}
