import { editEffect } from '../../lib/visibility/effect.ts';
import { steady } from '../visibility/sample.ts';
import { race, type Section } from './measure.ts';

/** Offers a week on both sides of an edit, and how many that makes in all. */
const RATES = [2, 20, 200];
/** So short that one run can't be told from none by the clock. */
const AT_ONCE = 10;

/** What one verdict takes, placebo line included: a view asks for dozens. */
export async function effects(): Promise<Section[]> {
  const inputs = RATES.map((rate) => steady(rate, rate, 26));
  const names = inputs.map((i) => `${i.events.length} events`);
  const peers = Object.fromEntries(
    inputs.map((input, i) => [
      names[i] ?? '',
      () => {
        for (let n = 0; n < AT_ONCE; n++) editEffect(input);
      },
    ]),
  );
  const each = (ms: number): number => ms / AT_ONCE;
  const rows = (await race(peers, 60)).map((r) => ({
    ...r,
    median: each(r.median),
    low: each(r.low),
    high: each(r.high),
  }));
  const value = rows.find((r) => r.name === names[1])?.median ?? Number.NaN;
  return [
    {
      title: 'Effect of an edit',
      on: `half a year before and after, Node ${process.version}`,
      rows,
      ratios: [{ name: `milliseconds at ${names[1]}`, value, limit: 1 }],
    },
  ];
}
