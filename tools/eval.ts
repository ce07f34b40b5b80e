/** Scores the triage (message rows) or the profile reader (profile rows) on a labelled file: `npm run eval -- FILE.jsonl`. */
import { readFileSync } from 'node:fs';
import { evaluateMessages } from './eval/messages.ts';

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('eval: a file is missing: npm run eval -- FILE.jsonl [--errors]\n');
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Record<string, unknown>);
const isMessage = rows.some((r) => typeof r.text === 'string' && 'label' in r);
const lines = isMessage ? evaluateMessages(rows) : (await import('./eval/profiles.ts')).evaluateProfiles(rows);
for (const line of lines) process.stdout.write(`${line}\n`);
