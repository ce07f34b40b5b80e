import fc from 'fast-check';
import { type Change, changes } from './mutate.ts';

/** Something that takes input from outside, with inputs to start from and what must hold for any change of them. */
export interface Target<T = unknown> {
  readonly name: string;
  /** Small right inputs, each with a name for reports. */
  readonly seeds: readonly { readonly name: string; readonly input: T }[];
  /** How often each is chosen; alike where not said. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Whether the unchanged input is taken as it should be: a target whose inputs are all refused proves nothing. */
  takes(input: T, seed: string): boolean | Promise<boolean>;
  mutate(input: T, list: readonly Change[]): T;
  /** Throws where a promise is broken: a crash, an invented word, a changed store. */
  check(input: T, seed: string): void | Promise<void>;
}

/** A failure names the seed and path that bring it back: `npm run fuzz -- NAME --seed N`. */
export async function fuzz<T>(target: Target<T>, runs: number, seed: number): Promise<void> {
  const start = fc.oneof(
    ...target.seeds.map((s) => ({ weight: target.weights?.[s.name] ?? 1, arbitrary: fc.constant(s) })),
  );
  const property = fc.asyncProperty(start, changes, async ({ name, input }, list) => {
    await target.check(target.mutate(input, list), name);
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: false });
}
