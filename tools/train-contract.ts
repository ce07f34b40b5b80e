/**
 * Learns from labelled profiles which words speak for contract work being taken and which against it; `npm run train:contract` writes
 * lib/nlp/lexicon/contract-weights.ts, `-- --cv` tells first how rules and words do together on sets that the words were not learnt from.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../lib/audit/describe.ts';
import { clausesOf } from '../lib/nlp/clauses.ts';
import { type ByRules, byRules, type ContractWeights, contractOdds, isTaken } from '../lib/nlp/contract-choice.ts';
import { type ContractSign, contractSigns } from '../lib/nlp/contract-signs.ts';
import { contactPaths, contractIntent, openToWork } from '../lib/nlp/intent.ts';
import type { LabelledProfile } from './eval/profiles.ts';
import { fitLogistic } from './train/logistic.ts';
import { labelledProfiles } from './train/profiles.ts';

/** Never learnt from, so that a test can say how the choice does on a stranger's profiles. */
const KEPT_BACK = new Set(['thirty-fifth', 'thirty-sixth', 'forty-first']);
/** Sets that nobody read for the sake of wordings for it: only there the rules are as often right as on strangers' profiles. */
const TOLD_APART = [
  'twenty-ninth',
  'thirtieth',
  'thirty-third',
  'thirty-seventh',
  'thirty-eighth',
  'thirty-ninth',
] as const;
/** Signs that are kept: those behind them change less than one answer in a hundred. */
const KEPT = 2000;
/** What stands in fewer profiles than this says more of them than of contract work. */
const LEAST_PROFILES = 2;
/** Steps to one unit of log odds. */
const SCALE = 20;
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/profiles/', import.meta.url));
const OUT = fileURLToPath(new URL('../lib/nlp/lexicon/contract-weights.ts', import.meta.url));

interface Row {
  readonly set: string;
  readonly signs: readonly ContractSign[];
  readonly rules: ByRules;
  readonly right: boolean;
}

function rowOf(set: string, profile: LabelledProfile): Row {
  const { text, running } = readTexts(profile);
  const clauses = clausesOf(text);
  const reachable = contactPaths(text, profile.links ?? [], clauses).length > 0;
  const open = openToWork(text, clauses).length > 0;
  return {
    set,
    signs: [...contractSigns({ running, clauses, reachable, open })],
    rules: byRules(contractIntent(text, clauses)),
    right: profile.contract_availability,
  };
}

/** Fits all signs, then once more those that weigh most. */
function learn(rows: readonly Row[]): Map<ContractSign, number> {
  const count = new Map<ContractSign, number>();
  for (const { signs } of rows) for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) + 1);
  const only = (keep: (sign: ContractSign) => boolean): Row[] =>
    rows.map((row) => ({ ...row, signs: row.signs.filter(keep) }));
  const all = fitLogistic(
    only((sign) => (count.get(sign) ?? 0) >= LEAST_PROFILES),
    () => 0,
  );
  const heaviest = new Map([...all].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, KEPT));
  return fitLogistic(
    only((sign) => heaviest.has(sign)),
    () => 0,
  );
}

function told(rows: readonly Row[], isFound: (row: Row) => boolean): string {
  const found = rows.filter(isFound);
  const right = found.filter((r) => r.right).length;
  const labelled = rows.filter((r) => r.right).length;
  const f1 = ((2 * right) / (found.length + labelled)).toFixed(3);
  return `F1 ${f1} (${right} right, ${found.length - right} extra, ${labelled - right} missed)`;
}

/** How the rules do alone and with words that were learnt from all other sets. */
function crossValidate(rows: readonly Row[]): void {
  const together: { readonly row: Row; readonly odds: number }[] = [];
  for (const set of TOLD_APART) {
    const weights: ContractWeights = learn(rows.filter((r) => r.set !== set));
    const held = rows.filter((r) => r.set === set);
    const odds = new Map(held.map((r) => [r, contractOdds(new Set(r.signs), weights)]));
    together.push(...[...odds].map(([row, odds]) => ({ row, odds })));
    const byBoth = told(held, (r) => isTaken(r.rules, odds.get(r) ?? 0));
    console.log(`${set}: by the rules ${told(held, (r) => r.rules !== 'nothing')}; with words ${byBoth}`);
  }
  const odds = new Map(together.map((t) => [t.row, t.odds]));
  const all = together.map((t) => t.row);
  console.log(
    `together: by the rules ${told(all, (r) => r.rules !== 'nothing')}; with words ${told(all, (r) => isTaken(r.rules, odds.get(r) ?? 0))}`,
  );
}

const sets = readdirSync(FIXTURES)
  .filter((f) => f.endsWith('.jsonl'))
  .map((f) => f.replace('.jsonl', ''))
  .filter((set) => !KEPT_BACK.has(set))
  .sort();
const rows = sets.flatMap((set) => labelledProfiles(set).map((profile) => rowOf(set, profile)));
if (process.argv.includes('--cv')) crossValidate(rows);

const bySteps = new Map<number, string[]>();
for (const [sign, weight] of learn(rows)) {
  const steps = Math.round(weight * SCALE);
  if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), sign.replace(' ', '_')]);
}
const lines = [...bySteps]
  .sort(([a], [b]) => b - a)
  .map(([steps, names]) => `    '${steps}': "${names.sort().join(' ')}",\n`);
writeFileSync(
  OUT,
  `// Written by tools/train-contract.ts; do not edit by hand.
/** How much words speak for contract work being taken (steps of log odds), learnt from ${rows.length} labelled profiles; see contract-choice.ts. */
export const CONTRACT_WEIGHTS = {
  scale: ${SCALE},
  names: {
${lines.join('')}  },
} as const;
`,
);
console.log(
  `${rows.length} profiles, ${[...bySteps.values()].flat().length} signs → lib/nlp/lexicon/contract-weights.ts`,
);
