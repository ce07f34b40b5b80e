/**
 * Learns from labelled profiles which words speak for contract work being taken and for work being looked for, and which against it;
 * `npm run train:contract` writes lib/nlp/lexicon/contract-weights.ts and open-weights.ts, `-- --cv` tells first how rules and words do
 * together on sets that the words were not learnt from.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contractOdds, isTaken } from '../lib/nlp/contract-choice.ts';
import { isOpen } from '../lib/nlp/open-choice.ts';
import { sumOf, type ToldWeights } from '../lib/nlp/told-weights.ts';
import { labelledProfiles, ownProfiles } from './train/profiles.ts';
import { type Lesson, learn, written } from './train/signs.ts';
import { type Row, rowOf } from './train/told.ts';

/** Never learnt from, so that a test can say how the choice does on a stranger's profiles. */
const KEPT_BACK = new Set(['thirty-fifth', 'thirty-sixth', 'forty-first']);
/** Sets that nobody read for the sake of wordings for it: only there the rules are as often right as on strangers' profiles. */
const TOLD_APART: readonly string[] = [
  'twenty-ninth',
  'thirtieth',
  'thirty-third',
  'thirty-seventh',
  'thirty-eighth',
  'thirty-ninth',
  'fortieth',
];
/** Signs that are kept: those behind them change less than one answer in a hundred. */
const KEPT = 3000;
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/profiles/', import.meta.url));
const OUT = fileURLToPath(new URL('../lib/nlp/lexicon/', import.meta.url));
const OWN = 'own';

/** One of the two questions: what is learnt from a row, and whether rules and words say yes. */
interface Question {
  readonly file: string;
  readonly name: string;
  readonly about: string;
  readonly lesson: (row: Row) => Lesson;
  readonly byRules: (row: Row) => boolean;
  readonly byBoth: (row: Row, weights: ToldWeights) => boolean;
}

const QUESTIONS: readonly Question[] = [
  {
    file: 'contract-weights.ts',
    name: 'CONTRACT_WEIGHTS',
    about:
      'How much words speak for contract work being taken (steps of log odds), learnt from labelled profiles; see contract-choice.ts.',
    // Strangers' sets and oblique texts are like what is to be read; own ones say what those lack, above all in languages other than English.
    lesson: ({ signs, contract, set }) => ({
      signs,
      right: contract.right,
      weight: set === OWN ? 3 : [...TOLD_APART, 'oblique'].includes(set) ? 2 : 1,
    }),
    byRules: (row) => row.contract.rules !== 'nothing',
    byBoth: (row, weights) => isTaken(row.contract.rules, contractOdds(new Set(row.signs), weights)),
  },
  {
    file: 'open-weights.ts',
    name: 'OPEN_WEIGHTS',
    about:
      'How much words speak for work being looked for (steps of log odds), learnt from labelled profiles; see open-choice.ts.',
    lesson: ({ signs, open }) => ({ signs: signs.filter((s) => s !== '!open'), right: open.right, weight: 1 }),
    byRules: (row) => row.open.rules,
    byBoth: (row, weights) => isOpen(row.open.rules, sumOf(row.signs, weights)),
  },
];

function told(rows: readonly Row[], rightly: (row: Row) => boolean, isFound: (row: Row) => boolean): string {
  const found = rows.filter(isFound);
  const right = found.filter(rightly).length;
  const labelled = rows.filter(rightly).length;
  const f1 = ((2 * right) / (found.length + labelled)).toFixed(3);
  return `F1 ${f1} (${right} right, ${found.length - right} extra, ${labelled - right} missed)`;
}

/** How the rules do alone and with words that were learnt from all other sets. */
function crossValidate(rows: readonly Row[], { name, lesson, byRules, byBoth }: Question): void {
  const rightly = (row: Row): boolean => lesson(row).right;
  const yes = new Set<Row>();
  for (const set of TOLD_APART) {
    const weights = learn(rows.filter((r) => r.set !== set).map(lesson), KEPT);
    const held = rows.filter((r) => r.set === set);
    for (const row of held) if (byBoth(row, weights)) yes.add(row);
    const both = told(held, rightly, (r) => yes.has(r));
    console.log(`${name}, ${set}: by the rules ${told(held, rightly, byRules)}; with words ${both}`);
  }
  const all = rows.filter((r) => TOLD_APART.includes(r.set));
  const both = told(all, rightly, (r) => yes.has(r));
  console.log(`${name}, together: by the rules ${told(all, rightly, byRules)}; with words ${both}`);
}

const sets = readdirSync(FIXTURES)
  .filter((f) => f.endsWith('.jsonl'))
  .map((f) => f.replace('.jsonl', ''))
  .filter((set) => !KEPT_BACK.has(set))
  .sort();
const rows = [
  ...sets.flatMap((set) => labelledProfiles(set).map((profile) => rowOf(set, profile))),
  ...ownProfiles().map((profile) => rowOf(OWN, profile)),
];
for (const question of QUESTIONS) {
  if (process.argv.includes('--cv')) crossValidate(rows, question);
  const weights = learn(rows.map(question.lesson), KEPT);
  writeFileSync(
    `${OUT}${question.file}`,
    `// Written by tools/train-contract.ts; do not edit by hand.\n/** ${question.about} */\nexport const ${question.name} = ${written(weights)} as const;\n`,
  );
  console.log(`${rows.length} profiles, ${weights.size} signs → lib/nlp/lexicon/${question.file}`);
}
