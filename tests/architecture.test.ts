import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { importsOf, placeOf, productFiles } from '../tools/house/imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Levels of the house, top to bottom; names on one level may not import one another (design: "The house"). */
const LEVELS = [
  ['entrypoints'],
  ['lib/ui', 'lib/pipeline', 'lib/platform'],
  ['lib/store', 'lib/audit', 'lib/triage', 'lib/visibility', 'lib/readers'],
  ['lib/nlp'],
  ['lib/model'],
];
/** Packages that only one place may import. */
const SOLE_IMPORTERS: Record<string, string> = {
  compromise: 'lib/nlp',
  'wxt/browser': 'lib/platform',
  'webextension-polyfill': 'lib/platform',
  idb: 'lib/store',
  fflate: 'lib/readers',
  '@mozilla/readability': 'lib/readers',
};
/** Members and globals that must not appear in the product's own source. */
const BANNED = ['innerText', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'eval'];
const MAX_ENTRYPOINT_LINES = 80;

interface Source {
  file: string;
  place: string;
  imports: string[];
  identifiers: Set<string>;
  lines: number;
}

function identifiersOf(node: unknown, out: Set<string>): void {
  if (Array.isArray(node)) for (const n of node) identifiersOf(n, out);
  else if (node !== null && typeof node === 'object') {
    const n = node as Record<string, unknown>;
    if ((n.type === 'Identifier' || n.type === 'JSXIdentifier') && typeof n.name === 'string') out.add(n.name);
    for (const key in n) identifiersOf(n[key], out);
  }
}

function load(file: string): Source {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const parsed = parseSync(file, code);
  const identifiers = new Set<string>();
  identifiersOf(parsed.program, identifiers);
  return {
    file,
    place: placeOf(file),
    imports: importsOf(parsed.module, code),
    identifiers,
    lines: code.split('\n').length,
  };
}

const sources = productFiles().map(load);
const levelOf = (place: string): number => LEVELS.findIndex((l) => l.includes(place));

function targetPlace(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return placeOf(relative(ROOT, resolve(ROOT, dirname(source.file), specifier.replace(/\?.*$/, ''))));
}

function wrongImports(list: readonly Source[]): string[] {
  return list.flatMap((s) =>
    s.imports.flatMap((specifier) => {
      const target = targetPlace(s, specifier);
      if (target === null || target === s.place || target === 'assets') return [];
      const from = levelOf(s.place);
      const to = levelOf(target);
      return from >= 0 && to > from ? [] : [`${s.file} → ${specifier}`];
    }),
  );
}

describe('the house', () => {
  it('holds every source file in a known place', () => {
    expect(sources.filter((s) => levelOf(s.place) < 0).map((s) => s.file)).toEqual([]);
  });

  it('imports downwards only', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('notices an import upwards and one between neighbours', () => {
    const planted = (file: string, specifier: string): Source => ({
      file,
      place: placeOf(file),
      imports: [specifier],
      identifiers: new Set(),
      lines: 1,
    });
    expect(wrongImports([planted('lib/model/x.ts', '../store/index.ts')])).toHaveLength(1);
    expect(wrongImports([planted('lib/audit/x.ts', '../triage/index.ts')])).toHaveLength(1);
    expect(wrongImports([planted('lib/audit/x.ts', '../nlp/skills.ts')])).toHaveLength(0);
  });

  it.each(Object.entries(SOLE_IMPORTERS))('lets only one place import %s', (name, place) => {
    const others = sources.filter(
      (s) => s.place !== place && s.imports.some((i) => i === name || i.startsWith(`${name}/`)),
    );
    expect(others.map((s) => s.file)).toEqual([]);
  });

  it('never reads or writes markup as text', () => {
    const found = sources.flatMap((s) => BANNED.filter((b) => s.identifiers.has(b)).map((b) => `${s.file}: ${b}`));
    expect(found).toEqual([]);
  });

  it('keeps the judgement pure: no clock and no chance below the platform', () => {
    const pure = sources.filter((s) =>
      ['lib/model', 'lib/nlp', 'lib/readers', 'lib/audit', 'lib/triage', 'lib/visibility'].includes(s.place),
    );
    const impure = pure.filter((s) =>
      /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/.test(readFileSync(join(ROOT, s.file), 'utf8')),
    );
    expect(impure.map((s) => s.file)).toEqual([]);
  });

  it('keeps entrypoints to wiring', () => {
    const long = sources.filter((s) => s.place === 'entrypoints' && s.lines > MAX_ENTRYPOINT_LINES);
    expect(long.map((s) => `${s.file} (${s.lines})`)).toEqual([]);
  });
});
