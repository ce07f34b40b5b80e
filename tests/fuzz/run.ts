/** `npm run fuzz -- [zip|csv|backup|page|message|patterns|elements] [--runs 10000] [--seed N]`: longer than the test run, with a new seed each time. */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { MESSAGING_PAGES } from '../fixtures/linkedin-messaging/pages.ts';
import { sweep } from '../readers/linkedin-messaging/single-elements.ts';
import { PAGES as PROFILE_PAGES } from '../readers/linkedin-profile/render/pages.ts';
import { sweep as sweepProfile } from '../readers/linkedin-profile/single-elements.ts';
import { patterns, stuckAt } from './patterns.ts';
import { fuzz } from './target.ts';
import { targets } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const all = await targets();
const PATTERNS = 'patterns';
const ELEMENTS = 'elements';
const chosen = positionals.length === 0 ? all : all.filter((t) => positionals.includes(t.name));
if (
  (chosen.length === 0 && !positionals.some((name) => name === PATTERNS || name === ELEMENTS)) ||
  !Number.isInteger(runs) ||
  runs < 1 ||
  !Number.isInteger(seed)
) {
  process.stderr.write(
    `fuzz: give whole numbers, and names out of ${[...all.map((t) => t.name), PATTERNS, ELEMENTS].join(', ')}.\n`,
  );
  process.exit(2);
}

for (const target of chosen) {
  const started = performance.now();
  try {
    await fuzz(target, runs, seed);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${target.name}: ${runs} mutations held (seed ${seed}, ${seconds} s)\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`${target.name}: FAILED (seed ${seed})\n${error instanceof Error ? error.message : error}\n`);
    process.stdout.write(`${error instanceof Error && error.cause instanceof Error ? error.cause.message : ''}\n`);
    process.stdout.write('Add the narrowed input to tests/fuzz/found.ts, then mend the code.\n');
  }
}
if (positionals.length === 0 || positionals.includes(PATTERNS)) {
  const expressions = await patterns();
  const stuck = expressions.flatMap((p) => {
    const found = stuckAt(p, true);
    return found === null ? [] : [`${p.where} ${String(p.regex).slice(0, 120)} on ${JSON.stringify(found.pump)}`];
  });
  if (stuck.length > 0) process.exitCode = 1;
  const verdict = stuck.length === 0 ? 'are linear' : `of which FAILED:\n${stuck.join('\n')}`;
  process.stdout.write(`patterns: ${expressions.length} regular expressions ${verdict}\n`);
}
if (positionals.length === 0 || positionals.includes(ELEMENTS)) {
  let done = 0;
  const wrong: string[] = [];
  for (const page of MESSAGING_PAGES) {
    const swept = await sweep(page);
    done += swept.done;
    wrong.push(...swept.wrong.map((w) => `${page.file}: ${w}`));
  }
  for (const page of PROFILE_PAGES) {
    const swept = sweepProfile(page);
    done += swept.done;
    wrong.push(...swept.wrong.map((w) => `${page.file}: ${w}`));
  }
  if (wrong.length > 0) process.exitCode = 1;
  const verdict = wrong.length === 0 ? 'held' : `of which FAILED:\n${wrong.join('\n')}`;
  process.stdout.write(`elements: ${done} changes of single elements ${verdict}\n`);
}
