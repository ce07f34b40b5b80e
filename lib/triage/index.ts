export { type FitContext, fit } from './fit.ts';
export { toTriageJson } from './json.ts';
export { isOfferLabel } from './label.ts';
export { contractValue, payAgainst } from './pay-fit.ts';
export { offerBearing, triageThread } from './thread.ts';
export { triage } from './triage.ts';
export { TRIAGE_VERSION } from './version.ts';
