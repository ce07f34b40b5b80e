import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `lib/nlp` for a file of the library, else the top folder. */
export function placeOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'lib' ? `lib/${parts[1]}` : (parts[0] ?? '');
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith('.d.ts'))
    .map((e) => relative(ROOT, join(e.parentPath, e.name)));
}

type Module = ReturnType<typeof parseSync>['module'];

/** Every specifier that a module imports, at once or later, or passes on. */
export function importsOf(module: Module, code: string): string[] {
  const dynamic = module.dynamicImports.map((d) =>
    code.slice(d.moduleRequest.start, d.moduleRequest.end).replace(/['"`]/g, ''),
  );
  const reexports = module.staticExports.flatMap((e) => e.entries.flatMap((x) => x.moduleRequest?.value ?? []));
  return [...module.staticImports.map((i) => i.moduleRequest.value), ...dynamic, ...reexports];
}

/** Source files of the product, from the root. */
export const productFiles = (): string[] => [...sources('lib'), ...sources('entrypoints')];

export interface Place {
  readonly name: string;
  /** Other places of the house that it imports. */
  readonly places: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier[0] === '@' ? 2 : 1)
    .join('/');

/** Who imports what, as the code says: every place of the product with the places and packages it uses, by name. */
export function house(): Place[] {
  const found = new Map<string, { places: Set<string>; packages: Set<string> }>();
  for (const file of productFiles()) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const name = placeOf(file);
    const place = found.get(name) ?? { places: new Set(), packages: new Set() };
    found.set(name, place);
    for (const specifier of importsOf(parseSync(file, code).module, code)) {
      if (!specifier.startsWith('.')) place.packages.add(packageName(specifier));
      else {
        const target = placeOf(relative(ROOT, resolve(ROOT, dirname(file), specifier)));
        if (target !== name && target !== 'assets') place.places.add(target);
      }
    }
  }
  return [...found]
    .map(([name, p]) => ({ name, places: [...p.places].sort(), packages: [...p.packages].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
