import type { InboxRow } from '../../../../../model/app.ts';
import type { HandOffer } from '../../../../../model/hand-offer.ts';
import type { Filters } from '../query.ts';

/** A line of the inbox: an approach that was read, or an offer added by hand. */
export type InboxItem = InboxRow | HandOffer;

export const isHand = (item: InboxItem): item is HandOffer => 'channel' in item;

/** The filter that shows nothing but offers added by hand. */
export const HAND_KIND = 'hand';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Nothing was judged of an offer added by hand, so it answers only to filters that ask for no judgement. */
function isAsked(offer: HandOffer, f: Filters): boolean {
  if (f.list !== undefined || f.advice || f.risk || f.answered) return false;
  if (f.kind !== undefined && f.kind !== '' && f.kind !== 'offers' && f.kind !== HAND_KIND) return false;
  const text = fold(`${offer.what} ${offer.pay ?? ''}`);
  return fold(f.q ?? '')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Both kinds of lines as the filters ask for them: by date where that is the order, else those added by hand last. */
export function itemsOf(rows: readonly InboxRow[], hand: readonly HandOffer[], f: Filters): readonly InboxItem[] {
  const asked = hand.filter((offer) => isAsked(offer, f));
  if (f.kind === HAND_KIND) return asked;
  if (asked.length === 0) return rows;
  if (f.sort !== undefined && f.sort !== '' && f.sort !== 'date') return [...rows, ...asked];
  const all: InboxItem[] = [...rows, ...asked];
  return all.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}
