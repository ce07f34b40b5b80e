import { wholeWords } from './whole-words.ts';

/** Lawyers who write for somebody against the reader; folded. */
export const FOR_A_CLIENT = wholeWords(
  'without prejudice|we (?:act|write|are instructed) (?:for|by|on behalf of) (?:mr|mrs|ms|dr|your (?:former )?(?:tenant|landlord|neighbour))|our client (?:instructs|denies|claims|will (?:issue proceedings|go to court|commence))|zeigen (?:wir|ich) an,? dass (?:wir|ich)|(?:namens|im auftrag) und in vollmacht|mettons en demeure|mise en demeure|(?:le|la) requer\\w+ para que|in difetto|ci ha conferito mandato|diffid(?:iamo|a)|notifica(?:mos)?-(?:lo|la) para|stellen (?:wij )?u (?:hierbij )?in gebreke',
);
/** Drafts of a contract that two firms have between them. */
export const BETWEEN_FIRMS = wholeWords(
  'between our (?:two |respective )?(?:companies|firms|organi[sz]ations)|zwischen unseren (?:beiden )?(?:hausern|unternehmen|firmen|gesellschaften)|entre nos (?:deux )?(?:societes|entreprises|maisons)|entre nuestras (?:dos )?(?:empresas|sociedades|companias)|(?:fra|tra) le nostre (?:due )?(?:societa|aziende|imprese)|entre as nossas (?:duas )?(?:empresas|sociedades)|tussen onze (?:twee |beide )?(?:bedrijven|ondernemingen|vennootschappen)',
);
/** Who runs what from now on, told to all; who only retires leaves a post that may be offered. */
export const NEW_HEAD = wholeWords(
  '(?:succeeds?|follows|takes over from|replaces) [a-z ]{3,30},? who (?:retires|is retiring|leaves|moves)|who retires after \\w+ years|prend la direction d\\w+|assume la direzione|assume a direcao|asume la direccion|(?:ubernimmt|hat) [a-z. ]{3,30} die leitung|(?:has been|was) (?:made|appointed|promoted to) (?:the new )?(?:head|director|manager|chief)',
);
