/*
 * Whom somebody is employed by: "my employer, a maker of forklifts", "fixed-term at a university", "angestellt bei einer Bank".
 */

const EMPLOYED =
  /\b(?:employed (?:at|by|with|in)|(?:my|current|present) employer(?: is)?[,:]?|(?:fixed-term|permanent|full-time|part-time|salaried|on staff|staff)(?: (?:contract|post|job|role|position))? (?:at|with)|(?<!before (?:that|this) )in-house (?:at|with)|(?:fest)?angestellt (?:bei|in)|(?:mein )?arbeitgeber(?:in)?(?: ist)?[,:]?|salariee? (?:chez|dans|d['’]|de)|en (?:cdi|cdd|poste) (?:chez|dans)|mon employeur(?: est)?[,:]?|emplead[oa] (?:en|de)|en plantilla (?:en|de)|mi empleador(?: es)?[,:]?|empregad[oa] (?:em|na|no|num|numa)|contratad[oa] (?:em|na|no|num|numa)|in (?:vaste |loon)?dienst (?:bij|van)|mijn werkgever(?: is)?[,:]?|dipendente (?:di|presso)|assunt[oa] (?:in|da|presso)) (?:(?:an?|the|eine[mnr]?|ein|der|dem|une?|la|le|una?|un|el|uma?|a|o|een|de|het|il|lo) )?(?:[a-z-]+ )?$/;

/** "At a university": a term that brings its preposition. */
const OPENS = /^(?:(?:at|with|in|bei|chez|en|em|na|no|bij|presso) )?/;

/** Whether the words before a term make it the employer. */
export const isEmployer = (folded: string, start: number): boolean => {
  const opens = OPENS.exec(folded.slice(start, start + 8))?.[0].length ?? 0;
  return EMPLOYED.test(folded.slice(Math.max(0, start - 60), start + opens));
};
