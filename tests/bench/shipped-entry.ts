export { audit } from '../../lib/audit/index.ts';
export { findConcepts } from '../../lib/nlp/message/concepts.ts';
export { triage, triageAll } from '../../lib/triage/index.ts';
export { docOf } from '../../lib/triage/input.ts';
