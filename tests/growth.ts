/** Milliseconds of computing by this process: what others do meanwhile doesn't count. */
function computing(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Least milliseconds of computing of some runs: collected garbage and cold code only ever add. */
export const best = (run: () => unknown, tries = 5): number =>
  Math.min(...Array.from({ length: tries }, () => computing(run)));

/** How much larger the second input is: wide apart, so that noise is small beside the difference. */
const TIMES = 16;
/** Below this a clock tells nothing, in milliseconds. */
const TELLS = 1;
/** A power that is measured again before it is believed. */
const DOUBTFUL = 1.3;

/**
 * The power of the size by which time grows: about 1 where it is linear, 2 where it grows with the square. Depends on no
 * machine's speed: sizes grow until the shorter run can be told by the clock, up to `largest`.
 */
export function powerOf(run: (size: number) => unknown, size: number, largest = size * 64): number {
  run(size);
  let n = size;
  while (best(() => run(n), 3) < TELLS && n * 2 * TIMES <= largest) n *= 2;
  const power = (): number => {
    const [short, long] = [best(() => run(n)), best(() => run(n * TIMES))];
    return Math.log(Math.max(long, TELLS) / Math.max(short, TELLS / TIMES)) / Math.log(TIMES);
  };
  let least = power();
  // A neighbour's memory traffic can slow one of the two sizes; what grows with the square does so each time.
  for (let again = 0; least > DOUBTFUL && again < 3; again++) least = Math.min(least, power());
  return least;
}
