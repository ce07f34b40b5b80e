/** One measured thing: milliseconds per run. */
export interface Row {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

export interface Section {
  readonly title: string;
  /** What was measured on, so that the figure can be argued with. */
  readonly on: string;
  readonly rows: readonly Row[];
  /** What is no time. */
  readonly notes?: readonly string[];
  /** Ratios that the project holds itself to. */
  readonly ratios: readonly {
    readonly name: string;
    readonly value: number;
    readonly limit: number;
    readonly atLeast?: boolean;
  }[];
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;

export function row(name: string, samples: readonly number[]): Row {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    name,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.1),
    high: quantile(sorted, 0.9),
    runs: sorted.length,
  };
}

/** Times peers in turn, so that a busy machine slows all of them alike. */
export async function race(peers: Readonly<Record<string, () => unknown>>, runs: number, warmUp = 3): Promise<Row[]> {
  const samples = new Map<string, number[]>(Object.keys(peers).map((name) => [name, []]));
  for (let i = -warmUp; i < runs; i++) {
    for (const [name, task] of Object.entries(peers)) {
      const started = performance.now();
      await task();
      if (i >= 0) samples.get(name)?.push(performance.now() - started);
    }
  }
  return [...samples].map(([name, list]) => row(name, list));
}

const pad = (text: string, width: number): string => text.padEnd(width).slice(0, width);
const ms = (n: number): string => (n < 10 ? n.toFixed(3) : n.toFixed(1)).padStart(10);

export function print(section: Section): void {
  process.stdout.write(
    `\n${section.title}\n  on ${section.on}\n  ${pad('', 44)}${'median ms'.padStart(10)}${'p10'.padStart(10)}${'p90'.padStart(10)}   runs\n`,
  );
  for (const r of section.rows)
    process.stdout.write(`  ${pad(r.name, 44)}${ms(r.median)}${ms(r.low)}${ms(r.high)}   ${r.runs}\n`);
  for (const note of section.notes ?? []) process.stdout.write(`  ${note}\n`);
  for (const r of section.ratios) {
    const ok = r.atLeast ? r.value >= r.limit : r.value <= r.limit;
    process.stdout.write(
      `  ${ok ? 'held  ' : 'MISSED'} ${r.name}: ${r.value.toFixed(2)} (${r.atLeast ? 'at least' : 'at most'} ${r.limit})\n`,
    );
  }
}
