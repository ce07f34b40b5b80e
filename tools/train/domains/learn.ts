import { type Candidate, candidatesOf, EVIDENCE, stemsOf } from '../../../lib/nlp/domain-evidence.ts';
import {
  domainLetter,
  isField,
  LEVELS_IN_ONE,
  levelLetter,
  type StemWeight,
  unpacked,
  wordsFor,
} from '../../../lib/nlp/domain-judge.ts';
import { DOMAIN_IDS } from '../../../lib/nlp/domains.ts';
import { regress } from './logistic.ts';
import type { Labelled } from './texts.ts';

/** A word's beginning must stand in so many texts to count. */
const MIN_TEXTS = 3;
/** Weights of words that are kept, most telling first: what the bundle has room for. */
const KEPT = 5000;
/** A word that stands in more texts than that tells no more for it. */
const ENOUGH_TEXTS = 12;
const WORDS = { l1: 0.3, l2: 1, rounds: 15 } as const;
const JUDGE = { l1: 0, l2: 2, rounds: 60, signs: EVIDENCE.map(([, sign]) => sign) } as const;

export interface WordModel {
  readonly weights: readonly ReadonlyMap<string, number>[];
  readonly bias: readonly number[];
}

const stemSet = ({ text, running }: Labelled): Set<string> => new Set(stemsOf(text, running).map((s) => s.stem));

/** For each field, how much each word's beginning speaks for it. */
export function learnWords(texts: readonly Labelled[]): WordModel {
  const counts = new Map<string, number>();
  const sets = texts.map(stemSet);
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= MIN_TEXTS)
    .map(([s]) => s)
    .sort();
  const index = new Map(names.map((n, i) => [n, i]));
  const ids = sets.map((set) => [...set].flatMap((s) => index.get(s) ?? []));
  const fits = DOMAIN_IDS.map((domain) =>
    regress(
      texts.map(({ domains, weight }, i) => {
        const own = ids[i] ?? [];
        return { ids: own, values: own.map(() => 1), label: domains.has(domain), weight };
      }),
      names.length,
      WORDS,
    ),
  );
  const telling = fits
    .flatMap(({ weights }, d) =>
      [...weights].map((w, i) => {
        const name = names[i] ?? '';
        return { d, name, w, rank: Math.abs(w) * Math.sqrt(Math.min(ENOUGH_TEXTS, counts.get(name) ?? 0)) };
      }),
    )
    .sort((a, b) => b.rank - a.rank)
    .slice(0, KEPT);
  const weights = DOMAIN_IDS.map(() => new Map<string, number>());
  for (const { d, name, w } of telling) {
    const rounded = Math.round(w * LEVELS_IN_ONE) / LEVELS_IN_ONE;
    if (rounded !== 0) weights[d]?.set(name, rounded);
  }
  return { weights, bias: fits.map((f) => Math.round(f.bias * 100) / 100) };
}

/** A candidate's numbers, the last of which is what its words say. */
function numbersOf(c: Candidate, text: Labelled, words: WordModel): number[] {
  const at = DOMAIN_IDS.indexOf(c.domain);
  const weight: StemWeight = (_, stem) => words.weights[at]?.get(stem) ?? 0;
  return [...c.numbers, wordsFor(c, stemsOf(text.text, text.running), weight, words.bias[at] ?? 0)];
}

export interface Judge {
  readonly start: number;
  readonly evidence: readonly number[];
}

/** How evidence is weighed, learnt from first looks. @param wordsWithout what words say, learnt without a set's own texts. */
export function learnJudge(texts: readonly Labelled[], wordsWithout: (set: string) => WordModel): Judge {
  const rows = texts.flatMap((text) =>
    (text.firstLook === undefined ? [] : candidatesOf(text.firstLook)).map((c) => ({
      ids: EVIDENCE.map((_, i) => i),
      values: numbersOf(c, text, wordsWithout(text.set)),
      label: text.domains.has(c.domain),
      weight: 1,
    })),
  );
  const { weights, bias } = regress(rows, EVIDENCE.length, JUDGE);
  return { start: Math.round(bias * 1000) / 1000, evidence: [...weights].map((w) => Math.round(w * 1000) / 1000) };
}

/** Fields right, too many and missed. */
export type Counts = readonly [right: number, extra: number, missed: number];
export const f1 = ([right, extra, missed]: Counts): number => (2 * right) / (2 * right + extra + missed);
export const sum = (all: readonly Counts[]): Counts =>
  [0, 1, 2].map((i) => all.reduce((n, c) => n + (c[i] ?? 0), 0)) as unknown as Counts;

/** Counts over texts by the lists alone, and as judged. */
export function look(texts: readonly Labelled[], words: WordModel, judge: Judge): { before: Counts; after: Counts } {
  const [before, after]: [number[], number[]] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const text of texts) {
    if (text.firstLook === undefined) continue;
    const candidates = candidatesOf(text.firstLook);
    const kept = candidates.filter((c) =>
      isField(
        c,
        numbersOf(c, text, words).reduce((z, n, i) => z + n * (judge.evidence[i] ?? 0), judge.start),
      ),
    );
    for (const [counts, got] of [
      [before, text.firstLook.stated],
      [after, kept],
    ] as const) {
      const right = got.filter((c) => text.domains.has(c.domain)).length;
      counts[0] = (counts[0] ?? 0) + right;
      counts[1] = (counts[1] ?? 0) + got.length - right;
      counts[2] = (counts[2] ?? 0) + text.domains.size - right;
    }
  }
  return { before: before as unknown as Counts, after: after as unknown as Counts };
}

/**
 * Weights of words as one text; see `unpacked` in lib/nlp/domain-judge.ts.
 * @throws Error if they can't be read back.
 */
export function packed({ weights }: WordModel): string {
  const stems = [...new Set(weights.flatMap((w) => [...w.keys()]))].sort();
  let last = '';
  const entries = stems.map((stem) => {
    let shared = 0;
    while (shared < last.length && shared < stem.length - 1 && last[shared] === stem[shared]) shared++;
    last = stem;
    const levels = weights.flatMap((w, d) => (w.has(stem) ? [domainLetter(d) + levelLetter(w.get(stem) ?? 0)] : []));
    return `${shared}${stem.slice(shared)}${levels.join('')}`;
  });
  const text = entries.join('');
  const back = unpacked(text, DOMAIN_IDS);
  for (const [d, of] of weights.entries())
    for (const [stem, w] of of)
      if (levelLetter(back.get(DOMAIN_IDS[d] ?? '')?.get(stem) ?? 0) !== levelLetter(w))
        throw new Error(`the weight of ${stem} gets lost in packing`);
  return text;
}
