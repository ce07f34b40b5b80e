import { isOfferLabel } from '../model/triage.ts';
import { CLASSES } from './model.ts';

/** All offer labels together need more than this share: a reader is troubled more by mail called an offer than by a doubtful offer missed. */
const OFFERED = 0.64;
const IS_OFFER = CLASSES.map((label) => label !== 'other' && isOfferLabel(label));

/**
 * The likeliest class, among the offers or among the others, after deciding which of the two it is; and the sum of all shares.
 * @param shares one for each of {@link CLASSES}, in their order, of any sum; `best` is a place in it.
 */
export function winnerOf(shares: readonly number[]): { best: number; total: number } {
  let [offer, rest] = [0, 0];
  let bestOffer = IS_OFFER.indexOf(true);
  let bestRest = CLASSES.indexOf('other');
  for (let c = 0; c < shares.length; c++) {
    const share = shares[c] as number;
    if (IS_OFFER[c]) {
      offer += share;
      if (share > (shares[bestOffer] as number)) bestOffer = c;
    } else {
      rest += share;
      if (share > (shares[bestRest] as number)) bestRest = c;
    }
  }
  const total = offer + rest;
  return { best: offer > OFFERED * total ? bestOffer : bestRest, total };
}
