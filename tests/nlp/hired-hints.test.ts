import { describe, expect, it } from 'vitest';
import { contractIntent } from '../../lib/nlp/intent.ts';

/** Whoever works for several customers, said without a word for freelancing, by what says it. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'customers engage': [
    'Canneries hire me for the sardine weeks. Retorts, seams, labels.',
    'Lock maker. Castles borrow me by the door.',
    'Kite festivals fly me in when the big ones tear.',
    'Three orchards share me between blossom and picking.',
    'Pig farmers keep me on speed dial for ventilation.',
  ],
  'a price for a piece': [
    'Letter cutter. £6 the letter, stairs are free.',
    'Puppet doctor; I quote a fixed price from a photograph.',
    'Water diviner. No water, no fee.',
    'Crossword setter, paid per clue.',
  ],
  'a place is empty': [
    'Choir doctor. Five choirs in my week, could take one more.',
    'Rope splicer: two ships at present, one slot left for spring.',
    'Falconry displays. June is full, July isn’t.',
  ],
  'on own terms': [
    'Fog-signal tuner for hire.',
    'One-woman outfit for clock towers.',
    'Ferret handler. Have nets, will travel.',
    'Evenings are for sale: maps, mostly of caves.',
  ],
  'hints together': [
    'Bell hanger. Own tools, own van, and a waiting list that is short for once. From steeple to steeple, one at a time.',
    'Beach surveys for small resorts. You send a date, I bring the sieve.',
  ],
};

/** Employers’ people, houses with staff, what was, and goods. */
const TAKES_NOT: readonly string[] = [
  'Ventilation engineer, salaried. Pig farmers ring me when the fans stop.',
  'Permit officer. Castles send me their drawings.',
  'A firm of thirty. Clients call me when the lift hangs.',
  'Owner of two cinemas. Places free on Monday nights.',
  'Formerly self-employed roofer, now a school caretaker.',
  'My brother is a self-employed diver; I run the payroll of a harbour.',
  'Kayaks for hire on the east beach.',
  'Colleagues borrow me for their fire drills.',
  'Toy maker. The list is closed and I am not taking names.',
  'Price per unit down from £9 to £7.',
];

describe('customers, prices and empty places', () => {
  it.each(Object.entries(TAKES).flatMap(([why, texts]) => texts.map((t) => [why, t] as const)))('%s: %s', (_, text) => {
    expect(contractIntent(text).length).toBeGreaterThan(0);
  });
  it.each(TAKES_NOT)('takes none: %s', (text) => {
    expect(contractIntent(text)).toEqual([]);
  });
});
