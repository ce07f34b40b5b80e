import { findConcepts } from '../../lib/nlp/message/concepts.ts';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { featuresOf } from '../../lib/triage/features.ts';
import { CLASSES } from '../../lib/triage/model.ts';
import { random, type Sample } from './corpus.ts';

export interface Data {
  readonly version: number;
  readonly names: readonly string[];
  readonly rows: readonly {
    readonly ids: Int32Array;
    readonly values: Float32Array;
    readonly label: number;
    readonly weight: number;
  }[];
}
export interface Model {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/**
 * A word or pair must stand in so many different texts to count; an idea of the lexicons always does. There are fewer
 * texts in each of the other languages, so that a word that only stands there counts at once.
 */
const MIN_TEXTS = { word: 2, foreign: 1, pair: 3, idea: 1 } as const;
const ENOUGH_TEXTS = Math.max(...Object.values(MIN_TEXTS));
const EPOCHS = 120;
const RATE = 0.3;
const L2 = 5e-4;
/** Share of plain-word features left out at each step, so that ideas have to carry the decision. */
const DROP_WORDS = 0.5;
const DROP_IDEAS = 0.4;
const K = CLASSES.length;

const kindOf = (name: string, foreign: boolean): keyof typeof MIN_TEXTS => {
  if (name.includes(' ')) return 'pair';
  return !/^(?:w|s|hw):/.test(name) ? 'idea' : foreign ? 'foreign' : 'word';
};

/** Features of all samples as numbers, less those that too few texts hold. */
export function encode(samples: readonly Sample[]): Data {
  const features = samples.map((s) => {
    const doc = readMessage(s.text, s.lang);
    return featuresOf(doc, findConcepts(doc.tokens, doc.language), s.headline);
  });
  const groups = new Map<string, Set<string>>();
  for (const [i, list] of features.entries())
    for (const f of list) {
      const set = groups.get(f.name) ?? new Set<string>();
      groups.set(f.name, set);
      if (set.size < ENOUGH_TEXTS) set.add(samples[i]?.group ?? '');
    }
  const english = new Set(samples.flatMap((s, i) => (s.lang === 'en' ? (features[i] ?? []).map((f) => f.name) : [])));
  const names = [...groups]
    .filter(([n, g]) => g.size >= MIN_TEXTS[kindOf(n, !english.has(n))])
    .map(([n]) => n)
    .sort();
  const index = new Map(names.map((n, i) => [n, i]));
  const perGroup = new Map<string, number>();
  for (const s of samples) perGroup.set(s.group, (perGroup.get(s.group) ?? 0) + 1);
  const rows = samples.map((s, i) => {
    const kept = (features[i] ?? []).flatMap((f) => {
      const id = index.get(f.name);
      return id === undefined ? [] : [[id, f.value] as const];
    });
    return {
      ids: Int32Array.from(kept, (k) => k[0]),
      values: Float32Array.from(kept, (k) => k[1]),
      label: CLASSES.indexOf(s.label),
      weight: 1 / Math.sqrt(perGroup.get(s.group) ?? 1),
    };
  });
  return { version: 4, names, rows };
}

export function predict(
  model: Model,
  ids: Int32Array,
  values: Float32Array,
  keep?: (id: number) => boolean,
): Float64Array {
  const out = Float64Array.from(model.bias);
  for (let j = 0; j < ids.length; j++) {
    const id = ids[j] ?? 0;
    if (keep !== undefined && !keep(id)) continue;
    const v = values[j] ?? 0;
    for (let c = 0; c < K; c++) out[c] = (out[c] ?? 0) + v * (model.weights[id * K + c] ?? 0);
  }
  let top = Number.NEGATIVE_INFINITY;
  for (const s of out) top = Math.max(top, s);
  let total = 0;
  for (let c = 0; c < K; c++) {
    out[c] = Math.exp((out[c] ?? 0) - top);
    total += out[c] ?? 0;
  }
  for (let c = 0; c < K; c++) out[c] = (out[c] ?? 0) / total;
  return out;
}

const SEEDS = [11, 23, 37, 53];

/** Mean of a few runs: which features were left out when matters less. */
export function learn(data: Data, train: readonly number[]): Model {
  const models = SEEDS.map((seed) => learnOnce(data, train, seed));
  const mean = (pick: (m: Model) => Float32Array): Float32Array =>
    pick(models[0] as Model).map((_, i) => models.reduce((sum, m) => sum + (pick(m)[i] ?? 0), 0) / models.length);
  return { weights: mean((m) => m.weights), bias: mean((m) => m.bias) };
}

/** Multinomial logistic regression by Adagrad, seeded; classes count alike. */
function learnOnce(data: Data, train: readonly number[], seed: number): Model {
  const rand = random(seed);
  const weights = new Float32Array(data.names.length * K);
  const bias = new Float32Array(K);
  const grads = new Float32Array(weights.length).fill(1e-3);
  const model = { weights, bias };
  const perClass = new Float64Array(K);
  for (const i of train)
    perClass[data.rows[i]?.label ?? 0] = (perClass[data.rows[i]?.label ?? 0] ?? 0) + (data.rows[i]?.weight ?? 0);
  const mean = perClass.reduce((a, b) => a + b, 0) / K;
  const isWord = data.names.map((n) => /^[ws]:| /.test(n));
  const order = [...train];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rand() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const row = data.rows[i];
      if (row === undefined) continue;
      const mask = Array.from(row.ids, (id) => rand() >= (isWord[id] ? DROP_WORDS : DROP_IDEAS));
      const ids = row.ids.filter((_, j) => mask[j]);
      const values = row.values.filter((_, j) => mask[j]);
      const p = predict(model, ids, values);
      const weight = row.weight * Math.sqrt(mean / (perClass[row.label] ?? 1));
      for (let c = 0; c < K; c++) {
        const g = ((p[c] ?? 0) - (c === row.label ? 1 : 0)) * weight;
        bias[c] = (bias[c] ?? 0) - 0.01 * g;
        for (let j = 0; j < ids.length; j++) {
          const at = (ids[j] ?? 0) * K + c;
          const gw = g * (values[j] ?? 0) + L2 * (weights[at] ?? 0);
          grads[at] = (grads[at] ?? 0) + gw * gw;
          weights[at] = (weights[at] ?? 0) - (RATE * gw) / Math.sqrt(grads[at] ?? 1);
        }
      }
    }
  }
  return model;
}

/** Five folds by text, not by variant: how the model does on texts it hasn't seen. */
export function crossValidate(data: Data, samples: readonly Sample[]): void {
  const folds = 5;
  const groups = [...new Set(samples.map((s) => s.group))];
  const foldOf = new Map(groups.map((g, i) => [g, (i * 7919) % folds]));
  let right = 0;
  const wrong: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const train = samples.flatMap((s, i) => (foldOf.get(s.group) === fold ? [] : [i]));
    const model = learn(data, train);
    for (const [i, s] of samples.entries()) {
      if (foldOf.get(s.group) !== fold) continue;
      const row = data.rows[i];
      if (row === undefined) continue;
      const p = predict(model, row.ids, row.values);
      const best = CLASSES[p.indexOf(Math.max(...p))];
      if (best === s.label) right++;
      else wrong.push(`${s.label} → ${best}: ${s.text.slice(0, 140).replaceAll('\n', ' ')}`);
    }
  }
  console.log(`cross-validated accuracy ${((100 * right) / samples.length).toFixed(1)} %`);
  if (process.argv.includes('--wrong')) console.log(wrong.join('\n'));
}
