import type { Goal } from '../model/goal.ts';
import { ownOf } from '../model/own.ts';
import { fold } from '../nlp/text.ts';

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

/** What a recruiter would type for a field: the user's own words first, those taken out left out. */
export function fieldTerms(goal: Goal, field: string): string[] {
  const own = ownOf(goal.domainTerms, field);
  const removed = new Set((own?.removed ?? []).map(fold));
  const terms = [...(own?.added ?? []), ...(ownOf(SEARCH_TERMS, field) ?? [field])];
  return [...new Set(terms)].filter((term) => !removed.has(fold(term)));
}
