import type { PayUnit } from '../../../lib/model/goal.ts';
import type { Wording } from './wording.ts';

type Paid = readonly [min: number | null, max: number | null, unit: PayUnit | null] | null;

/** Ranges with a unit at each end, lakhs a month, sums each; money that is raised, fees and kits. */
export const PAY_ENDS: readonly Wording<Paid>[] = [
  ['job', '$58/hr - $66/hr on W2', [58, 66, 'hour']],
  ['job', '£480/day to £520/day', [480, 520, 'day']],
  ['job', '40 €/Std. bis 48 €/Std.', [40, 48, 'hour']],
  ['job', 'Budget 1.4 LPM max, Noida', [null, 140000, 'month']],
  ['job', 'max. € 4.900 p/m', [null, 4900, 'month']],
  ['job', 'budget around 4 grand paint included', [4000, 4000, 'project']],
  ['job', 'Paid per visit, usually £38 for a small flat.', [38, 38, 'project']],
  ['job', '£32 per check-out.', [32, 32, 'project']],
  ['job', '£110 for the evening.', [110, 110, 'project']],
  ['job', 'A housing allowance of €380 a month.', null],
  ['lure', 'You get $1,900, keep $250 for yourself and buy cards with the rest.', [250, 250, 'project']],
  ['lure', 'Keep $250 in the account.', null],
  ['lure', 'Kit from $149, monthly order of 60 keeps you active.', null],
  ['lure', 'Registration fee $45 monthly.', null],
  ['venture', 'Estamos levantando R$ 700 mil para a nossa plataforma.', null],
  ['venture', 'Wir sammeln gerade 500.000 € ein.', null],
  ['venture', 'Buscamos 250.000 € de inversión.', null],
  ['venture', 'Nous levons 400 k€.', null],
];
