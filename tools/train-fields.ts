/**
 * Learns from labelled profiles which fields of work that the rules find are more than a word in passing; `npm run train:fields` writes
 * lib/nlp/lexicon/domain-weights.ts, `-- --cv` tells first how weights do on sets that they were not learnt from.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../lib/audit/describe.ts';
import { type FieldWeights, likelihoodOf } from '../lib/nlp/domain-choice.ts';
import { type Sign, signsOfStated } from '../lib/nlp/domain-evidence.ts';
import { fieldCandidates } from '../lib/nlp/domains.ts';
import { directionOf } from './train/directions.ts';
import { fitLogistic } from './train/logistic.ts';
import { labelledProfiles } from './train/profiles.ts';

/** Strangers' sets that few terms were written after: on others the terms are right more often than on a stranger's profile. */
const SETS = [
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
  'thirty-fourth',
  'thirty-eighth',
  'thirty-ninth',
  'fortieth',
  'oblique',
] as const;
const OUT = fileURLToPath(new URL('../lib/nlp/lexicon/domain-weights.ts', import.meta.url));

interface Row {
  readonly set: string;
  readonly signs: readonly Sign[];
  readonly right: boolean;
}

/** How many fields a set's profiles have by their labels, and each that the rules find. */
function read(set: string): { readonly rows: readonly Row[]; readonly labelled: number } {
  const profiles = labelledProfiles(set);
  const rows = profiles.flatMap((profile) => {
    const { text, running } = readTexts(profile);
    const { told, all } = fieldCandidates(text, { running });
    return signsOfStated(told, all).map(([{ domain }, signs]) => ({
      set,
      signs,
      right: profile.domain_ids.includes(domain),
    }));
  });
  return { rows, labelled: profiles.reduce((sum, p) => sum + p.domain_ids.length, 0) };
}

const sets = SETS.map((set) => ({ set, ...read(set) }));
const rows = sets.flatMap((s) => s.rows);

/** F1 of fields that reach a likelihood, by sets that the weights were not learnt from. */
function crossValidate(least: number): void {
  for (const { set, rows: held, labelled } of sets) {
    const others = rows.filter((r) => r.set !== set);
    const weights: FieldWeights = Object.fromEntries(fitLogistic(others, directionOf));
    const found = held.filter(({ signs }) => likelihoodOf(signs, weights) >= least);
    const right = found.filter((r) => r.right).length;
    const f1 = (found: number, right: number): string => ((2 * right) / (found + labelled)).toFixed(3);
    console.log(
      `${set}: F1 ${f1(held.length, held.filter((r) => r.right).length)} by the rules, ${f1(found.length, right)} by weights (${right} right, ${found.length - right} extra, ${labelled - right} missed)`,
    );
  }
}
if (process.argv.includes('--cv'))
  for (const least of [0.3, 0.34, 0.38]) {
    console.log(`from ${least} on`);
    crossValidate(least);
  }

const weights = fitLogistic(rows, directionOf);
const lines = [...weights]
  .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([sign, weight]) => `  ${/^[a-z]+$/i.test(sign) ? sign : `'${sign}'`}: ${weight},\n`);
writeFileSync(
  OUT,
  `// Written by tools/train-fields.ts; do not edit by hand.
/** How much each sign speaks for a field (log odds), learnt from ${rows.length} fields found in labelled profiles; see domain-evidence.ts. */
export const FIELD_WEIGHTS = {
${lines.join('')}} as const;
`,
);
console.log(`${rows.length} fields found, ${lines.length} signs → lib/nlp/lexicon/domain-weights.ts`);
