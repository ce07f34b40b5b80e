/** The audit's own texts; their other languages stand beside this file's. */
export { auditMessages as audit } from '../../../audit/messages.en.ts';
