import type { Doc, Span } from './document.ts';

/** A part of the work, in the clause before its length: "the first phase lasts". */
const PART =
  /(?<![a-z])(?:phase|stage|sprint|step|iteration|tranche|etappe|abschnitt|teilprojekt|etape|fase|etapa|tappa|stap)(?![a-z])[^.,;!?\n]{0,24}$/;
/** All of it: "the whole project", "das Projekt", before its length … */
const WHOLE =
  /(?<![a-z])(?:whole|entire|overall|total|all of it|ganze[ns]?|gesamt\w{0,10}|tout|entier|entiere|todo|toda|totale|intero|intera|tutto|inteiro|inteira|hele|project|contract|engagement|assignment|projekt|vertrag|auftrag|projet|mission|contrat|proyecto|contrato|encargo|progetto|contratto|incarico|projeto|opdracht)(?![a-z])[^.,;!?\n\d]{0,24}$/;
/** … or behind: "eight months overall". */
const IN_ALL =
  /^ (?:overall|in total|in all|altogether|all told|insgesamt|au total|en tout|en total|in totale|in tutto|no total|ao todo|in totaal)(?![a-z])/;
const NEAR = 44;
const before = ({ folded }: Doc, { start }: Span): string => folded.slice(Math.max(0, start - NEAR), start);

/** Whether a length is that of a first phase or the like. */
export const isOfPart = (doc: Doc, length: Span): boolean => PART.test(before(doc, length));
/** Whether a length is that of all the work. */
export const isOfWhole = (doc: Doc, length: Span): boolean =>
  !isOfPart(doc, length) &&
  (WHOLE.test(before(doc, length)) || IN_ALL.test(doc.folded.slice(length.end, length.end + 14)));
