import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  /** The licence's own words; empty where the package ships none. */
  readonly text: string;
}

/** Licences whose terms an MIT-licensed extension can meet by keeping their notices. */
export const COMPATIBLE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'] as const;

const json = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
export const project = (): Manifest => json(join(ROOT, 'package.json'));

function homeOf(m: Manifest): string {
  const repository = typeof m.repository === 'string' ? m.repository : m.repository?.url;
  return (m.homepage ?? repository ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
}

function packageOf(name: string): Package & { readonly needs: readonly string[] } {
  const folder = join(ROOT, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`${name} is not installed: run npm ci first.`);
  const m = json(join(folder, 'package.json'));
  const file = readdirSync(folder).find((f) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(f));
  return {
    name,
    version: m.version,
    licence: m.license ?? 'unknown',
    home: homeOf(m),
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
    needs: Object.keys(m.dependencies ?? {}),
  };
}

/** Everything whose code may end up in the extension: the dependencies and what they need in turn, by name. */
export function shipped(): Package[] {
  const found = new Map<string, Package>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const { needs, ...rest } = packageOf(name);
    found.set(name, rest);
    for (const need of needs) add(need);
  };
  for (const name of Object.keys(project().dependencies ?? {})) add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What building and testing takes, named by the project itself. */
export const toolchain = (): Package[] => Object.keys(project().devDependencies ?? {}).map(packageOf);
