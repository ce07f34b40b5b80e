/** Turns a copied drift report into a fixture and a test that fails until the reader is repaired. */
import { fileURLToPath } from 'node:url';
import { InputError } from './cli/errors.ts';
import { makeFixture } from './cli/fixture.ts';
import { load, text } from './cli/load.ts';

const HELP = `npm run fixture -- report.html     (or - for standard input)

The report as copied from Beckon, saved unchanged. Exit codes: 0 made, 2 wrong use, 3 not a whole report.`;

function main([file, ...rest]: readonly string[]): number {
  if (file === undefined || file === '--help' || rest.length > 0) {
    (file === '--help' ? process.stdout : process.stderr).write(`${HELP}\n`);
    return file === '--help' ? 0 : 2;
  }
  const made = makeFixture(text(load(file)), fileURLToPath(new URL('..', import.meta.url)));
  for (const path of made.files) process.stdout.write(`made ${path}\n`);
  const fails = [...(made.refusal === null ? [] : [`refused: ${made.refusal}`]), ...made.failing];
  process.stdout.write(
    fails.length === 0
      ? 'The reader understands this skeleton: what failed may hang on the words themselves.\n'
      : `Fails as reported:\n${fails.map((f) => `  ${f}\n`).join('')}`,
  );
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`fixture: ${error.message}\n`);
  process.exitCode = 3;
}
