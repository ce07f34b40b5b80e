/** `npm test`: every check in order, each step's own output, one closing line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.tmp/test');

interface Count {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

function run(title: string, command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n— ${title}\n`);
  const started = performance.now();
  const done = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = done.status === 0;
  process.stdout.write(`${ok ? 'ok' : 'FAILED'}: ${title} (${seconds} s)\n`);
  return ok;
}

/** A step without tests of its own counts as one. */
function step(title: string, command: string, args: readonly string[]): Count {
  const ok = run(title, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A skipped or unwritten test counts as failed: a missing browser or fixture must never pass for green. */
function suite(title: string, config: string): Count {
  const report = join(OUT, `${title.replaceAll(' ', '-')}.json`);
  const ok = run(title, 'vitest', [
    'run',
    '--config',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const r = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const failed = r.numFailedTests + r.numPendingTests + r.numTodoTests;
    return { passed: r.numPassedTests, failed: failed === 0 && !(ok && r.success) ? 1 : failed };
  } catch (error) {
    process.stdout.write(`no report from "${title}": ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const counts = [
  step('types', 'tsc', ['--noEmit']),
  step('lint and format', 'biome', ['ci', '--error-on-warnings', '.']),
  step('dead code', 'knip', []),
  suite('unit tests', 'vitest.config.ts'),
  step('build for Chromium', 'wxt', ['build']),
  step('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  suite('end to end', 'tests/e2e/vitest.config.ts'),
];
const passed = counts.reduce((sum, c) => sum + c.passed, 0);
const failed = counts.reduce((sum, c) => sum + c.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
