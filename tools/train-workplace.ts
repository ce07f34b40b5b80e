/**
 * Learns from labelled messages which words speak for a place of work being said, and which against it;
 * `npm run train:workplace` writes lib/nlp/lexicon/workplace-weights.ts, `-- --cv` tells first how rules and words do
 * together on sets that the words were not learnt from.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findWorkplace, type WorkKind } from '../lib/nlp/message/workplace.ts';
import { FOUND, isLikely, type PlaceSign, placeSigns, type Where } from '../lib/nlp/message/workplace-doubt.ts';
import type { ToldWeights } from '../lib/nlp/told-weights.ts';
import { docOf } from '../lib/triage/input.ts';
import { hasFacts, kindOf } from '../lib/triage/triage.ts';
import { rowsOfSet, taughtSets } from './train/labelled.ts';
import { learn, written } from './train/signs.ts';

const WHERE: readonly Where[] = ['remote', 'hybrid', 'onsite'];
const FOLDS = 5;
/** Signs that are kept of each place: with more of them the same finds are doubted. */
const KEPT = 1200;
const OUT = fileURLToPath(new URL('../lib/nlp/lexicon/workplace-weights.ts', import.meta.url));

interface Row {
  readonly set: string;
  readonly kind: WorkKind;
  readonly signs: readonly PlaceSign[];
  readonly byRules: Where | null;
  readonly right: Where | null;
}
type Weights = Readonly<Record<Where, ToldWeights>>;

const rowsOf = (set: string): Row[] =>
  rowsOfSet(set).flatMap(({ id, text, label, facts }) => {
    const doc = docOf({ id, text });
    if (!facts || !hasFacts(label) || !doc.understood) return [];
    const kind = kindOf(label);
    const byRules = findWorkplace(doc, kind)?.remote ?? null;
    return [{ set, kind, signs: [...placeSigns(doc, kind)], byRules, right: (facts.remote ?? null) as Where | null }];
  });

/** The signs of a row with what the rules say of this place; without that the words would have to tell all of it. */
const signsFor = ({ signs, byRules }: Row, where: Where): PlaceSign[] => [
  ...signs,
  byRules === where ? FOUND : byRules === null ? '!found-nothing' : '!found-another',
];

const learnAll = (rows: readonly Row[]): Weights => {
  const of = (where: Where): ToldWeights =>
    learn(
      rows.map((row) => ({ signs: signsFor(row, where), right: row.right === where, weight: 1 })),
      KEPT,
    );
  return { remote: of('remote'), hybrid: of('hybrid'), onsite: of('onsite') };
};

function told(name: string, rows: readonly Row[], given: (row: Row) => Where | null): void {
  const found = rows.filter((row) => given(row) !== null);
  const right = found.filter((row) => given(row) === row.right).length;
  const said = rows.filter((row) => row.right !== null).length;
  const [precision, recall] = [right / found.length, right / said].map((share) => share.toFixed(3));
  console.log(`${name}: precision ${precision}, recall ${recall} (${right} of ${found.length} found, of ${said} said)`);
}

/** How the rules do alone and with words that were learnt from other sets. */
function crossValidate(rows: readonly Row[], sets: readonly string[]): void {
  const kept = new Set<Row>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ set }: Row): boolean => sets.indexOf(set) % FOLDS === fold;
    const weights = learnAll(rows.filter((row) => !isHeld(row)));
    for (const row of rows.filter(isHeld))
      if (row.byRules !== null && isLikely(signsFor(row, row.byRules), weights[row.byRules])) kept.add(row);
  }
  told('by the rules', rows, (row) => row.byRules);
  told('with words', rows, (row) => (kept.has(row) ? row.byRules : null));
}

const sets = taughtSets();
const rows = sets.flatMap(rowsOf);
if (process.argv.includes('--cv')) crossValidate(rows, sets);
const weights = learnAll(rows);
const of = (where: Where): string => `  ${where}: ${written(weights[where], '  ')},\n`;
writeFileSync(
  OUT,
  `// Written by tools/train-workplace.ts; do not edit by hand.
/** How much signs speak for each place of work being said (steps of log odds), learnt from labelled messages; see workplace-doubt.ts. */
export const WORKPLACE_WEIGHTS = {
${WHERE.map(of).join('')}} as const;
`,
);
console.log(`${rows.length} messages → lib/nlp/lexicon/workplace-weights.ts`);
