/** Beckon on saved files: the extension's own readers, audit, triage and effect without a browser. */
import { parseArgs } from 'node:util';
import { checkEffectInput, editEffect, looksLikeSeconds } from '../lib/visibility/effect-input.ts';
import { auditFile, describeLines, isProfileLines } from './cli/audit.ts';
import { InputError, UsageError } from './cli/errors.ts';
import { parsed } from './cli/json.ts';
import { load, text } from './cli/load.ts';
import { forPrint, readFile } from './cli/read.ts';
import { endWithReader } from './cli/reader-gone.ts';
import { showAudit, showReading, showTriage } from './cli/show.ts';
import { triageFile } from './cli/triage.ts';
import { visible } from './cli/visible.ts';

const HELP = `beckon — be found for the work you want, on saved files

  npm run --silent beckon -- read FILE [--url URL] [--any-owner] [--json]
  npm run --silent beckon -- audit FILE [--url URL] [--goal goal.json] [--json]
  npm run --silent beckon -- triage [FILE] [--goal goal.json] [--json]
  npm run --silent beckon -- effect FILE.json

FILE   a saved page (.html), a data export (.zip), an earlier reading (.json),
       messages or profile texts (.jsonl), or - for standard input.
  --url URL      the address the saved page came from (if the page doesn't say)
  --goal FILE    what you want, as JSON; without it no check that needs a goal runs, e.g.
                 {"titles": ["ML Engineer"], "engagement": "contract", "domains": ["healthcare"],
                  "hoursPerWeek": {"min": 10, "max": 20}, "discretion": "discreet",
                  "floor": {"amount": 90, "currency": "USD", "unit": "hour"}}
  --any-owner    read profiles that aren't yours: for testing on saved files only
  --now TIME     read as if at this time (ISO 8601); default: now
  --zone ZONE    time zone of clock times in pages, e.g. Europe/Berlin; default: this machine's
  --json         print JSON
  --help         this text

Exit codes: 0 fine, 2 wrong use, 3 input refused or unreadable (the reason on stderr; of messages
and profile texts all others are printed).`;

const OPTIONS = {
  url: { type: 'string' },
  goal: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  'any-owner': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const print = (value: unknown): void => {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`);
};

/** Reasons on stderr, a line each. */
const complain = (message: string): void => {
  for (const line of message.split('\n')) process.stderr.write(`beckon: ${visible(line)}\n`);
};

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function zone(name: string | undefined): string {
  const zone = name ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new UsageError(`--zone: "${zone}" is no time zone; try Europe/Berlin or UTC.`);
  }
}

function instant(text: string | undefined): number {
  const ms = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(ms)) throw new UsageError(`--now: "${text}" is no time; write it like 2026-11-23T10:00:00Z.`);
  return ms;
}

interface Asked {
  readonly command: string;
  readonly file: string | undefined;
  readonly json: boolean;
  readonly options: ReturnType<typeof optionsOf>;
}

type Values = ReturnType<typeof parse>['values'];

const optionsOf = (values: Values) => ({
  url: values.url,
  goal: values.goal,
  anyOwner: values['any-owner'],
  now: instant(values.now),
  timeZone: zone(values.zone),
});

/** What a command prints, piece by piece. */
function* answers({ command, file, json, options }: Asked): Generator<unknown> {
  if (command === 'triage') {
    for (const row of triageFile(file ?? '-', options)) yield json ? row : showTriage(row);
    return;
  }
  if (!['read', 'audit', 'effect'].includes(command)) throw new UsageError(`"${command}" is no command.`);
  if (file === undefined) throw new UsageError(`${command}: a file is missing.`);
  if (command === 'effect') yield effectOf(file);
  else if (command === 'audit' && isProfileLines(file)) yield* describeLines(file);
  else if (command === 'audit') {
    const result = auditFile(file, options);
    yield json ? result.json : showAudit(result);
  } else {
    const result = readFile(file, options);
    if (result.refusal) throw new InputError(result.refusal.message, forPrint(result));
    yield json ? forPrint(result) : showReading(result);
  }
}

function effectOf(file: string): unknown {
  try {
    const input = checkEffectInput(parsed(file, text(load(file))));
    if (looksLikeSeconds(input))
      process.stderr.write(
        `beckon: ${file}: every time is in the first weeks of 1970. These look like seconds; milliseconds since 1970 are meant.\n`,
      );
    return editEffect(input);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}: ${(error as Error).message}`);
  }
}

function main(argv: string[]): void {
  const { values, positionals } = parse(argv);
  const [command, file, ...rest] = positionals;
  if (values.help) print(HELP);
  else if (command === undefined) throw new UsageError('a command is missing.');
  else if (rest.length > 0) throw new UsageError(`one file at a time; don't know what to do with "${rest.join(' ')}".`);
  else
    for (const answer of answers({ command, file, json: values.json === true, options: optionsOf(values) }))
      print(answer);
}

endWithReader();
try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    complain(error.message);
    process.stderr.write(`\n${HELP}\n`);
    process.exitCode = 2;
  } else if (error instanceof InputError) {
    complain(error.message);
    if (process.argv.includes('--json') && error.json !== undefined) print(error.json);
    process.exitCode = 3;
  } else throw error;
}
