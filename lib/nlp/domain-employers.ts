import { behindLast } from './message/behind-last.ts';

/*
 * Whom somebody is employed by: "my employer, a maker of forklifts", "fixed-term at a university", "angestellt bei einer Bank".
 */

const EMPLOYED =
  /\b(?:employed (?:at|by|with|in)|(?:my|current|present) employer(?: is)?[,:]?|(?:fixed[- ]term|permanent|full-time|part-time|salaried|on staff|staff)(?: (?:contract|post|job|role|position))? (?:at|with)|(?<!before (?:that|this) )in-house (?:at|with)|(?:fest)?angestellt (?:bei|in)|(?:mein )?arbeitgeber(?:in)?(?: ist)?[,:]?|salariee? (?:chez|dans|d['’]|de)|en (?:cdi|cdd|poste) (?:chez|dans)|mon employeur(?: est)?[,:]?|emplead[oa] (?:en|de)|en plantilla (?:en|de)|mi empleador(?: es)?[,:]?|empregad[oa] (?:em|na|no|num|numa)|contratad[oa] (?:em|na|no|num|numa)|in (?:vaste |loon)?dienst (?:bij|van)|mijn werkgever(?: is)?[,:]?|dipendente (?:di|presso)|assunt[oa] (?:in|da|presso)) (?:(?:an?|the|eine[mnr]?|ein|der|dem|une?|la|le|una?|un|el|uma?|a|o|een|de|het|il|lo) )?(?:[a-z-]+ )?$/;

/** "At a university": a term that brings its preposition. */
const OPENS = /^(?:(?:at|with|in|bei|chez|en|em|na|no|bij|presso) )?/;

/** Whether the words before a term make it the employer. */
export const isEmployer = (folded: string, start: number): boolean => {
  const opens = OPENS.exec(folded.slice(start, start + 8))?.[0].length ?? 0;
  return EMPLOYED.test(folded.slice(Math.max(0, start - 60), start + opens));
};

/** An item may go on behind a semicolon. */
const SENTENCE_END = /[.!?\n]/y;
const DOES =
  /^\W*(?:(?:by day|in (?:winter|summer|autumn|spring)|these days|today|heute|tagsuber|aujourd['’]hui|hoy|hoje)?,? ?)(?:(?:i|we|ich|wir|je|nous|ik|wij|yo|eu) (?:also |now |mostly )?(?!was\b|were\b|had\b|did\b|used\b|once\b|wrote\b|built\b|made\b|ran\b|war\b|hatte\b|like\b|love\b|want\b|hope\b|[a-z]+ed\b)|j['’](?!ai\b|avais\b|aime\b))[a-z]+ [^.!?\n]{0,60}\b(?:for|fur|pour|para|voor) (?:(?:an?|the|eine[mnr]?|das|den|die|une?|le|la|les|una?|el|los|uma?|o|os|een|het|de) )?(?:[a-z-]+ )?$/;
/** "For a tyre wholesaler": the last word tells for whom. */
const ENDS =
  /^(?:s|es|en)?(?:[,.;:!?)\n]|$| (?:and|that|which|who|in|with|und|die|das|der|et|qui|y|que|e|en|dat|of|einer|eines|de|du|des|del|do|da|van)\b)/;
/** "I build the weekly count for a city council": whom a sentence in the present tense says the work is done for. */
export const isDoneFor = (folded: string, start: number, end: number): boolean => {
  if (!ENDS.test(folded.slice(end, end + 12))) return false;
  const before = folded.slice(Math.max(0, start - 110), start);
  return DOES.test(behindLast(before, SENTENCE_END));
};
