import { MOST_SHARED, marked, namesIn, pairsIn, sharing } from '../../lib/triage/packed.ts';

/** A feature's name and its row of digits. */
export type Line = readonly [name: string, digits: string];

const byName = (a: Line, b: Line): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** Characters that two names begin with alike; a pair of surrogates is never cut. */
function sharedBy(a: string, b: string): number {
  let n = 0;
  while (n < MOST_SHARED && n < a.length && n < b.length && a[n] === b[n]) n++;
  return /[\uD800-\uDBFF]$/.test(b.slice(0, n)) ? n - 1 : n;
}

function namesAsText(all: readonly string[]): string {
  const names = all.map(marked);
  const out = names.map((name, i) => {
    const shared = sharedBy(names[i - 1] ?? '', name);
    return sharing(shared) + name.slice(shared);
  });
  return out.join('');
}

function pairsAsText(pairs: readonly string[]): string {
  const lines = new Map<string, string>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    lines.set(first, `${lines.get(first) ?? first} ${second}`);
  }
  return [...lines.values()].join('\n');
}

/**
 * Features as texts that gzip makes small: names apart from digits, beginnings that a name shares with the one before as
 * one letter, a pair's first word once for all that follow it.
 * @throws Error if a name can't be read back.
 */
export function pack(lines: readonly Line[]): Record<'words' | 'stems' | 'named' | 'pairs' | 'digits', string> {
  const of = (prefix: string): Line[] =>
    lines.flatMap(([n, d]) => (n.startsWith(prefix) ? [[n.slice(prefix.length), d] as const] : [])).sort(byName);
  const isPair = (name: string): boolean => name.includes(' ');
  const isNamed = (name: string): boolean => !isPair(name) && !/^[ws]:/.test(name);
  const words = of('w:');
  const stems = of('s:');
  const named = lines.filter(([n]) => isNamed(n)).sort(byName);
  // A pair's words are sorted apart: "a b" before "a-c", though a blank comes after nothing else.
  const pairs = lines
    .filter(([n]) => isPair(n))
    .map(([n, d]) => [n.replace(' ', '\n'), d] as const)
    .sort(byName)
    .map(([n, d]) => [n.replace('\n', ' '), d] as const);
  const names = (list: readonly Line[]): string[] => list.map(([n]) => n);
  const out = {
    words: namesAsText(names(words)),
    stems: namesAsText(names(stems)),
    named: namesAsText(names(named)),
    pairs: pairsAsText(names(pairs)),
    digits: [...words, ...stems, ...named, ...pairs].map(([, d]) => d).join(''),
  };
  const back = [
    ...namesIn(out.words),
    ...namesIn(out.stems),
    ...namesIn(out.named),
    ...pairsIn(out.pairs).map((p) => p.join(' ')),
  ];
  if (back.join('\n') !== names([...words, ...stems, ...named, ...pairs]).join('\n'))
    throw new Error('names get lost in packing');
  return out;
}
