import { describe, expect, it } from 'vitest';
import { triage } from '../../lib/triage/index.ts';
import { BOTH, GO_BETWEENS, OTHERS, READERS } from './whose-work-texts.ts';

const offers = (text: string): boolean => triage({ id: '1', text }).isOffer;

describe('whose work it is', () => {
  it.each(OTHERS)('somebody else’s, no offer: %s', (text) => {
    expect(offers(text)).toBe(false);
  });
  it.each(READERS)('the reader’s, whatever is told of others: %s', (text) => {
    expect(offers(text)).toBe(true);
  });
  it.each(GO_BETWEENS)('that of somebody the reader may know, no offer: %s', (text) => {
    expect(offers(text)).toBe(false);
  });
  it.each(BOTH)('the reader’s or a friend’s, an offer: %s', (text) => {
    expect(offers(text)).toBe(true);
  });
});
