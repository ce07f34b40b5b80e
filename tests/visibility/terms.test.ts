import { describe, expect, it } from 'vitest';
import { DAY } from '../../lib/model/time.ts';
import type { Pay } from '../../lib/model/triage.ts';
import { type OfferTerms, payMedians, payShare, responseTimes } from '../../lib/visibility/terms.ts';

let keys = 0;
const offer = (pay: Partial<Pay> | null, rest: Partial<OfferTerms> = {}): OfferTerms => ({
  key: `${keys++}`,
  at: 0,
  label: 'contract_offer',
  isOffer: true,
  pay: pay === null ? null : { min: null, max: null, currency: 'EUR', unit: 'hour', ...pay },
  engagement: 'contract',
  ...rest,
});

describe('stated pay', () => {
  it('is a share of all offers, others not among them', () => {
    const rows = [offer({ min: 90 }), offer(null), offer({}), offer({ min: 1 }, { isOffer: false })];
    expect(payShare(rows)).toEqual({ offers: 3, named: 1 });
  });

  it('has a median only among comparable pay, from five offers up', () => {
    const hours = [80, 90, 100, 110].map((min) => offer({ min }));
    expect(payMedians(hours)).toEqual([]);
    const five = [...hours, offer({ min: 120, max: 180 })];
    expect(payMedians(five)).toEqual([
      { currency: 'EUR', unit: 'hour', engagement: 'contract', count: 5, median: 100 },
    ]);
    const others = [
      offer({ min: 1, currency: 'USD' }),
      offer({ min: 1, unit: 'day' }),
      offer({ min: 1 }, { engagement: 'permanent' }),
      offer({ min: 1, currency: null }),
    ];
    expect(payMedians([...others, ...five])).toEqual(payMedians(five));
    expect(payMedians([...five, ...five])).toEqual(payMedians(five));
  });
});

describe('pay of the wrong shape, from a damaged backup', () => {
  it('is no stated pay', () => {
    const broken = [{ min: Number.NaN }, { min: '90' }, { min: -5 }, { max: null }].map((p) =>
      offer(p as Partial<Pay>),
    );
    expect(payShare(broken)).toEqual({ offers: 4, named: 0 });
    const text = Array.from({ length: 5 }, () => offer({}, { pay: '90 an hour' as unknown as Pay }));
    expect([payShare(text).named, payMedians(text)]).toEqual([0, []]);
    const unnamed = Array.from({ length: 5 }, () => offer({ min: 90, currency: 7 as unknown as string }));
    expect(payMedians(unnamed)).toEqual([]);
  });
});

describe('response times', () => {
  it('are the median of what was answered', () => {
    const rows = [
      offer(null, { answeredAt: DAY }),
      offer(null, { answeredAt: 5 * DAY }),
      offer(null, { answeredAt: 2 * DAY }),
      offer(null),
    ];
    expect(responseTimes(rows)).toEqual({ offers: 4, answered: 3, median: 2 * DAY });
    expect(responseTimes([])).toEqual({ offers: 0, answered: 0, median: null });
  });
});
