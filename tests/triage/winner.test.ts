import { describe, expect, it } from 'vitest';
import type { Label } from '../../lib/model/triage.ts';
import { CLASSES } from '../../lib/triage/model.ts';
import { winnerOf } from '../../lib/triage/winner.ts';

function winner(shares: Partial<Record<Label | 'other', number>>) {
  const { best, total } = winnerOf(CLASSES.map((label) => shares[label] ?? 0));
  return { winner: CLASSES[best], total };
}

describe('the label that wins', () => {
  it('is an offer where offers together are likely, though none of them is the likeliest label', () => {
    expect(
      winner({ contract_offer: 0.24, permanent_offer: 0.23, recruiter_ping: 0.21, sales_pitch: 0.32 }).winner,
    ).toBe('contract_offer');
  });

  it('is no offer where it is doubtful whether there is one, though an offer is the likeliest label', () => {
    expect(winner({ contract_offer: 0.5, networking: 0.3, other: 0.2 }).winner).toBe('networking');
  });

  it('does not depend on what the shares add up to', () => {
    expect(winner({ teaching_offer: 4, promo: 1 })).toEqual({ winner: 'teaching_offer', total: 5 });
    expect(winner({}).winner).toBe('other');
  });
});
