import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FOUND } from './found.ts';
import { fuzz } from './target.ts';
import { targets } from './targets.ts';

const RUNS = 1_000;
const SEED = 20_261_124;

const all = await targets();

describe.each(all)('$name', (target) => {
  it.each(target.seeds)('starts from something right: $name', async ({ name, input }) => {
    expect(await target.takes(input, name)).toBe(true);
  });

  it(`keeps its promises under ${RUNS} seeded mutations`, () => fuzz(target, RUNS, SEED));
});

it.each(FOUND)('$target: $why', async ({ target, seed, changes }) => {
  const at = all.find((t) => t.name === target);
  const start = at?.seeds.find((s) => s.name === seed);
  if (at === undefined || start === undefined) throw new Error(`no input "${seed}" of "${target}"`);
  await at.check(at.mutate(start.input, changes), seed);
});
