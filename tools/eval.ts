/** Scores the triage (message rows) or the profile reader (profile rows) on a labelled file: `npm run eval -- FILE.jsonl`; `--facts-only` reads the facts as if every label were right. */
import { InputError, UsageError } from './cli/errors.ts';
import { parsed } from './cli/json.ts';
import { load, text } from './cli/load.ts';
import { endWithReader } from './cli/reader-gone.ts';
import { visible } from './cli/visible.ts';
import { evaluateFacts, evaluateMessages } from './eval/messages.ts';

const USE = 'npm run eval -- FILE.jsonl [--facts-only]';

function rowsOf(file: string): Record<string, unknown>[] {
  return text(load(file))
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      return [parsed(`${file}, line ${index + 1}`, line) as Record<string, unknown>];
    });
}

async function profileLines(rows: readonly unknown[]): Promise<string[]> {
  const { evalProfiles } = await import('./eval/profiles.ts');
  const r = evalProfiles(rows as Parameters<typeof evalProfiles>[0]);
  const share = (fraction: number): string => `${(100 * fraction).toFixed(1)} %`;
  return [
    `${r.rows} profiles: level exact ${share(r.levelExact)}, within one ${share(r.levelWithinOne)}`,
    ...Object.entries(r.fields).map(
      ([field, s]) =>
        `  ${field.padEnd(24)} F1 ${s.f1.toFixed(3)}  (${s.right} right, ${s.extra} extra, ${s.missed} missed)`,
    ),
    'errors with their evidence',
    ...r.misses.map(
      (m) =>
        `  ${m.id} ${m.field}: ${JSON.stringify(m.got)} instead of ${JSON.stringify(m.expected)}  ${m.evidence.join(' | ')}`,
    ),
  ];
}

async function main(args: readonly string[]): Promise<readonly string[]> {
  const [file, ...others] = args.filter((arg) => arg !== '--facts-only');
  if (file === '--help') return [USE, 'One labelled message or profile a line.'];
  if (file === undefined || (file !== '-' && file.startsWith('-')) || others.length > 0)
    throw new UsageError(`one file is expected: ${USE}`);
  const rows = rowsOf(file);
  if (!rows.some((r) => typeof r.text === 'string' && 'label' in r)) return profileLines(rows);
  return (args.includes('--facts-only') ? evaluateFacts : evaluateMessages)(rows);
}

endWithReader();
try {
  for (const line of (await main(process.argv.slice(2))).flatMap((l) => l.split('\n')))
    process.stdout.write(`${visible(line)}\n`);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  process.stderr.write(`eval: ${visible(error.message)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 3;
}
