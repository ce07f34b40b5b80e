/**
 * Learns the triage's weights from the texts in tools/train/messages and the labelled messages in tests/fixtures/messages;
 * `npm run train` writes lib/triage/weights.ts. `npm run train -- --without=sixth-look,sixth-mail` leaves sets out, so that
 * `npm run eval` tells how the triage does on messages that somebody else wrote.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLASSES } from '../lib/triage/model.ts';
import { expandAll, parseMessages, type Sample } from './train/corpus.ts';
import { labelledMessages } from './train/labelled.ts';
import { crossValidate, encode, learn } from './train/learn.ts';
import { type Line, pack } from './train/pack.ts';

const HERE = fileURLToPath(new URL('./train/messages/', import.meta.url));
const OUT = fileURLToPath(new URL('../lib/triage/weights.ts', import.meta.url));
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LEVELS = 12;
/** Share of the largest weight that gets the highest level: few are larger, and the many small ones are told apart more finely. */
const CLIP = 0.6;
/** Smaller levels weigh next to nothing, and zeros pack small. */
const LEAST = 3;
/**
 * Features whose largest weight stays below this level are left out. Many small weights decide together; only pairs, whose
 * words stand for themselves, and a headline's single words, which are many and stand in few messages, may go.
 */
const FLOOR = { text: LEAST, pair: 8, headline: 9 } as const;
const floorOf = (name: string): number =>
  name.startsWith('hw:') ? FLOOR.headline : name.includes(' ') ? FLOOR.pair : FLOOR.text;
/** Square-root steps: small weights, of which there are many, are kept finer than large ones. */
const level = (weight: number): number => {
  const share = Math.max(-1, Math.min(1, weight));
  const steps = Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * LEVELS);
  return Math.abs(steps) < LEAST ? 0 : steps;
};

const written = readdirSync(HERE)
  .filter((f) => f.endsWith('.txt'))
  .sort()
  .flatMap((f) => parseMessages(readFileSync(join(HERE, f), 'utf8'), f));
const without = process.argv.find((arg) => arg.startsWith('--without='))?.split('=')[1];
const labelled = labelledMessages(without === undefined ? [] : without.split(','));
const samples: Sample[] = [...expandAll(written), ...labelled];
console.log(`${written.length} texts, ${labelled.length} labelled messages, ${samples.length} samples`);
const data = encode(samples);
if (process.argv.includes('--cv')) crossValidate(data, samples);

const model = learn(
  data,
  data.rows.map((_, i) => i),
);
const biggest = CLIP * model.weights.reduce((a, w) => Math.max(a, Math.abs(w)), 0);
const lines = data.names.flatMap((name, f): Line[] => {
  const row = CLASSES.map((_, c) => level((model.weights[f * CLASSES.length + c] ?? 0) / biggest));
  const peak = Math.max(...row.map(Math.abs));
  if (peak < floorOf(name)) return [];
  return [[name, row.map((v) => ALPHABET.charAt(v + 32)).join('')]];
});
const texts = Object.entries(pack(lines)).map(([part, text]) => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `  ${part}: \`${escaped}\`,\n`;
});
const bias = [...model.bias].map((b) => Math.round(b * 1000)).join(', ');
const file = `// Written by tools/train.ts; do not edit by hand.
/** Weights per feature and class (base-64 digits around zero), learnt from tools/train/messages and tests/fixtures/messages; see packed.ts. */
export const WEIGHTS = {
  version: ${data.version},
  scale: ${Number((biggest / LEVELS ** 2).toFixed(6))},
  /** In thousandths. */
  bias: [${bias}],
${texts.join('')}} as const;
`;
writeFileSync(OUT, file);
console.log(`${lines.length} features, ${(file.length / 1024).toFixed(0)} KB → lib/triage/weights.ts`);
