import { describe, expect, it } from 'vitest';
import { contractIntent } from '../../lib/nlp/intent.ts';

const TERMS = [
  'Contracts of two to five months',
  'Contratos de cuatro meses, nunca más',
  'Verträge von drei Monaten',
  'Contratti di sei settimane',
  'Contrat ou freelance',
  'Open to 1099 contracts',
  'Op interimbasis',
  'Floor plans, priced per plan',
  'Grant texts. Per tender.',
  'Hired show by show',
  'Trabalhos avulsos',
  'Losse opdrachten',
  'Gigs via the usual channels',
  'DM for gigs',
];
const NO_TERMS = [
  'Hourly and daily forecasts of the wind',
  'Our gas contracts are of the old kind',
  'Nine incidents per project of the council',
  'We are paid month by month like everyone',
  'Write to me for recipes',
];

describe('on what terms work is taken', () => {
  it.each(TERMS)('contract work is taken: %s', (text) => expect(contractIntent(text).length).toBeGreaterThan(0));
  it.each(NO_TERMS)('nothing of the kind is said: %s', (text) => expect(contractIntent(text)).toEqual([]));
});
