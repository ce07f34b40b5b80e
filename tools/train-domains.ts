/**
 * Learns how fields of work are judged from the labelled profiles in tests; `npm run train:domains` writes
 * lib/nlp/domain-weights.ts. `-- --cv` also tells how each first-looked-at set does with weights learnt from the others.
 *
 * tools/train/domains/first-looks.txt holds what the word lists saw in each set before anybody had read it: on sets that
 * have led to rules, the lists of today are right nearly always, and trusting them would be learnt.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOMAIN_IDS } from '../lib/nlp/domains.ts';
import { type Counts, f1, learnJudge, learnWords, look, packed, sum, type WordModel } from './train/domains/learn.ts';
import { labelledTexts } from './train/domains/texts.ts';

const OUT = fileURLToPath(new URL('../lib/nlp/domain-weights.ts', import.meta.url));
const VERSION = 1;

const texts = await labelledTexts();
const sets = [...new Set(texts.filter((t) => t.firstLook !== undefined).map((t) => t.set))];
console.log(`${texts.length} texts, ${sets.length} sets of first looks`);
/** Words learnt without a few sets, once each. */
const known = new Map<string, WordModel>();
function wordsWithout(...left: readonly string[]): WordModel {
  const key = [...new Set(left)].sort().join(' ');
  const words = known.get(key) ?? learnWords(texts.filter((t) => !left.includes(t.set)));
  known.set(key, words);
  return words;
}

if (process.argv.includes('--cv')) {
  const nested = process.argv.includes('--nested');
  const all: { before: Counts; after: Counts }[] = sets.map((set) => {
    const judge = learnJudge(
      texts.filter((t) => t.set !== set),
      // Nested: words that the judge is learnt with don't know the set it is tried on, either.
      (own) => (nested ? wordsWithout(own, set) : wordsWithout(own)),
    );
    const counts = look(
      texts.filter((t) => t.set === set),
      wordsWithout(set),
      judge,
    );
    console.log(
      set.padEnd(16),
      f1(counts.before).toFixed(3),
      '→',
      f1(counts.after).toFixed(3),
      counts.before.join('/'),
      '→',
      counts.after.join('/'),
    );
    return counts;
  });
  const [before, after] = [sum(all.map((c) => c.before)), sum(all.map((c) => c.after))];
  console.log(
    'all'.padEnd(16),
    f1(before).toFixed(3),
    '→',
    f1(after).toFixed(3),
    before.join('/'),
    '→',
    after.join('/'),
  );
}

const judge = learnJudge(texts, wordsWithout);
const words = learnWords(texts);
const file = `// Written by tools/train-domains.ts; do not edit by hand.
/** Weights of evidence (domain-evidence.ts) and, for each field, of beginnings of words (log odds), learnt from labelled profiles; see domain-judge.ts. */
export const WEIGHTS = {
  version: ${VERSION},
  domains: [
${DOMAIN_IDS.map((d) => `    '${d}',\n`).join('')}  ],
  start: ${judge.start},
  evidence: [${judge.evidence.join(', ')}],
  bias: [${words.bias.join(', ')}],
  stems:
    '${packed(words)}',
} as const;
`;
writeFileSync(OUT, file);
console.log(`${(file.length / 1024).toFixed(1)} KB → lib/nlp/domain-weights.ts`);
