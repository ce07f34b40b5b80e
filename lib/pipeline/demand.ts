import type { Person } from '../model/conversation.ts';
import { type Asked, askedIn, demandOf } from '../triage/demand.ts';
import type { Corrections } from './corrections.ts';
import { correctedTriage } from './fits.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord } from './records.ts';

/** Key of what a month's offers ask for; a month is counted again only where one of its approaches changed. */
const monthKey = (month: string): string => `demand:${month}`;

/** One person writes in several threads, and is counted once. Who is unknown is known by the thread alone. */
function senderKey({ url, name, company }: Person, conversationId: string): string {
  if (url !== undefined) return url.toLowerCase();
  return name === undefined ? conversationId : `${name} ${company ?? ''}`.toLowerCase();
}

/** What the offers of a month ask for, with the user's corrections in it. */
export function demandOfMonth(month: string, records: readonly ApproachRecord[], corrections: Corrections): Put {
  const asked = records.flatMap((record): Asked[] => {
    const { isOffer, offer } = correctedTriage(record, corrections);
    if (!isOffer || offer === null) return [];
    const of = askedIn(senderKey(record.sender, record.conversationId), offer);
    return of.terms.length === 0 ? [] : [of];
  });
  return { table: 'views', key: monthKey(month), value: asked.length === 0 ? undefined : asked };
}

/** Puts the months together: one small row each. */
export async function demandRow(derived: Derived): Promise<Put> {
  const months = await derived.keys('inbox');
  const rows = await derived.many<readonly Asked[]>('views', months.map(monthKey));
  return { table: 'views', key: 'demand', value: demandOf(rows.flatMap((r) => r ?? [])) };
}
