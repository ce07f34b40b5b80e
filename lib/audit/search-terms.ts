import type { Goal } from '../model/goal.ts';
import { ownOf } from '../model/own.ts';
import { fold } from '../nlp/text.ts';
import { LOCAL_WORDS } from './search-words.ts';

/** Words of a field that a recruiter would type; editable in the search itself. */
const SEARCH_TERMS: Readonly<Record<string, readonly string[]>> = {
  healthcare: ['healthcare', 'EHR', 'claims', 'FHIR', 'clinical', 'HIPAA', 'hospital'],
  housing: ['real estate', 'housing', 'mortgage', 'MLS', 'AVM', 'rental', 'proptech'],
  finance: ['banking', 'fintech', 'payments', 'credit risk', 'trading'],
  insurance: ['insurance', 'underwriting', 'actuarial', 'claims', 'reinsurance'],
  retail: ['retail', 'e-commerce', 'grocery', 'merchandising'],
  energy: ['energy', 'solar', 'wind', 'grid', 'utilities'],
  'public-sector': ['government', 'public sector', 'civic tech', 'municipal'],
  education: ['education', 'edtech', 'teaching', 'curriculum'],
  manufacturing: ['manufacturing', 'factory', 'predictive maintenance', 'automotive'],
  media: ['media', 'publishing', 'newsroom', 'broadcast'],
  logistics: ['logistics', 'supply chain', 'freight', 'last mile'],
  climate: ['climate', 'carbon', 'sustainability', 'emissions'],
};

/** Words of the languages that the goal's market speaks, the goal's first language first; English stands elsewhere. */
function localWords(goal: Goal, key: string): string[] {
  return (goal.languages ?? []).flatMap((tag) => ownOf(ownOf(LOCAL_WORDS, tag.slice(0, 2).toLowerCase()), key) ?? []);
}

const CONTRACT_WORDS = ['contract', 'freelance', 'consultant', 'part-time', 'fractional'];

/** What a recruiter would type for work on contract, in the market's languages too. */
export const contractTerms = (goal: Goal): string[] => [
  ...new Set([...localWords(goal, 'contract'), ...CONTRACT_WORDS]),
];

/** What a recruiter would type for a field: the user's own words first, those taken out left out. */
export function fieldTerms(goal: Goal, field: string): string[] {
  const own = ownOf(goal.domainTerms, field);
  const removed = new Set((own?.removed ?? []).map(fold));
  const terms = [...(own?.added ?? []), ...localWords(goal, field), ...(ownOf(SEARCH_TERMS, field) ?? [field])];
  return [...new Set(terms)].filter((term) => !removed.has(fold(term)));
}
