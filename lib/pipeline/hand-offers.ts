import type { Decision } from '../model/decision.ts';
import { CHANNELS, type Channel, type HandOffer } from '../model/hand-offer.ts';
import type { Json } from '../model/text.ts';
import { latest } from './latest.ts';

const isChannel = (x: unknown): x is Channel => (CHANNELS as readonly unknown[]).includes(x);

/** The shape of an offer added by hand; null for anything else, a deleted one included. */
export function handOfferOf(value: Json | undefined): Omit<HandOffer, 'key'> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { at, channel, what, pay } = value as Record<string, Json>;
  if (typeof at !== 'number' || !isChannel(channel) || typeof what !== 'string' || what.trim() === '') return null;
  return { at, channel, what, ...(typeof pay === 'string' && pay.trim() !== '' && { pay }) };
}

/** All offers added by hand, newest first. */
export function handOffers(decisions: readonly Decision[]): HandOffer[] {
  const all = [...latest(decisions, 'offer')].flatMap(([key, fields]): HandOffer[] => {
    const offer = handOfferOf(fields.get('hand')?.value);
    return offer === null ? [] : [{ key, ...offer }];
  });
  return all.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
}
