/** Scores the triage (message rows) or the profile reader (profile rows) on a labelled file: `npm run eval -- FILE.jsonl`; `--facts-only` reads the facts as if every label were right. */
import { readFileSync } from 'node:fs';
import { evaluateFacts, evaluateMessages } from './eval/messages.ts';

const USE = 'npm run eval -- FILE.jsonl [--facts-only]';
const factsOnly = process.argv.includes('--facts-only');
const [file, ...others] = process.argv.slice(2).filter((arg) => arg !== '--facts-only');

function stop(code: 2 | 3, text: string): never {
  process.stderr.write(`eval: ${text}\n`);
  process.exit(code);
}

if (file === '--help') {
  process.stdout.write(`${USE}\nOne labelled message or profile a line.\n`);
  process.exit(0);
}
if (file === undefined || file.startsWith('-') || others.length > 0) stop(2, `one file is expected: ${USE}`);

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return stop(
      3,
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}). Check the path.`,
    );
  }
}

const rows = contents(file)
  .split('\n')
  .flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch (error) {
      return stop(3, `${file}: line ${index + 1} is not JSON (${(error as Error).message}).`);
    }
  });
async function profileRows(): Promise<string[]> {
  const { evalProfiles } = await import('./eval/profiles.ts');
  const r = evalProfiles(rows as unknown as Parameters<typeof evalProfiles>[0]);
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
const isMessage = rows.some((r) => typeof r.text === 'string' && 'label' in r);
const lines = isMessage ? (factsOnly ? evaluateFacts : evaluateMessages)(rows) : await profileRows();
for (const line of lines) process.stdout.write(`${line}\n`);
