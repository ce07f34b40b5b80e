/** Scores the triage (message rows) or the profile reader (profile rows) on a labelled file: `npm run eval -- FILE.jsonl`; `--facts-only` reads the facts as if every label were right. */
import { readFileSync } from 'node:fs';
import { evaluateFacts, evaluateMessages } from './eval/messages.ts';

const file = process.argv[2];
const factsOnly = process.argv.includes('--facts-only');
if (file === undefined) {
  process.stderr.write('eval: a file is missing: npm run eval -- FILE.jsonl [--facts-only]\n');
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Record<string, unknown>);
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
