import { LABELS, type Label } from '../../lib/model/triage.ts';
import { SLOTS } from './slots.ts';

/**
 * Texts written for training. A file holds sections `## label lang`, one text a line; `\n` stands for a line break,
 * a leading `[…]` is the sender's headline, `{a|b}` is a choice, `{slot}` one of a list.
 */
export interface Written {
  readonly label: Label | 'other';
  readonly lang: string;
  readonly text: string;
  readonly headline?: string;
  /** File and line: variants of one text never stand on both sides of a test. */
  readonly group: string;
}
export type Sample = Written;

const isLabel = (s: string | undefined): s is Label | 'other' =>
  s === 'other' || (LABELS as readonly (string | undefined)[]).includes(s);

/** Reads one file of texts. */
export function parseMessages(file: string, name: string): Written[] {
  let label: Label | 'other' | undefined;
  let lang = 'en';
  const out: Written[] = [];
  for (const [i, raw] of file.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    const head = /^## (\w+) (\w\w)$/.exec(line);
    if (head !== null) {
      if (!isLabel(head[1])) throw new Error(`${name}:${i + 1}: unknown label ${head[1]}`);
      label = head[1];
      lang = head[2] ?? 'en';
      continue;
    }
    if (label === undefined) throw new Error(`${name}:${i + 1}: text before the first section`);
    const titled = /^\[([^\]]+)\]\s*(.+)$/.exec(line);
    const text = (titled?.[2] ?? line).replaceAll('\\n', '\n');
    const headline = titled?.[1];
    out.push({ label, lang, text, group: `${name}:${i + 1}`, ...(headline !== undefined && { headline }) });
  }
  return out;
}

/** Small seeded generator (mulberry32): the same texts give the same weights on every machine. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const INNERMOST = /\{([^{}]*)\}/;

function fill(text: string, lang: string, rand: () => number): string {
  let out = text;
  for (let m = INNERMOST.exec(out); m !== null; m = INNERMOST.exec(out)) {
    const body = m[1] ?? '';
    const options = body.includes('|') ? body.split('|') : (SLOTS[`${body}.${lang}`] ?? SLOTS[body]);
    if (options === undefined) throw new Error(`unknown slot {${body}} in: ${text}`);
    const pick = options[Math.floor(rand() * options.length)] ?? '';
    out = out.slice(0, m.index) + pick + out.slice(m.index + m[0].length);
  }
  return out;
}

const VARIANTS = 4;

/** Every text, those with choices in several variants. */
export function expandAll(texts: readonly Written[]): Sample[] {
  const rand = random(7);
  return texts.flatMap((t) => {
    if (!INNERMOST.test(t.text)) return [t];
    const seen = new Set<string>();
    for (let i = 0; i < VARIANTS; i++) seen.add(fill(t.text, t.lang, rand));
    return [...seen].map((text) => ({ ...t, text }));
  });
}
