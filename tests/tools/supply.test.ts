import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencePage, noticeText } from '../../tools/supply/notices.ts';
import { COMPATIBLE, project, shipped, toolchain } from '../../tools/supply/packages.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const direct = Object.entries({ ...project().dependencies, ...project().devDependencies });

describe('dependencies', () => {
  it('are named with their exact version, the one that is locked', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(direct.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('are locked to their very bytes', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, p]) => !/^sha512-/.test(p.integrity ?? '')).map(([path]) => path)).toEqual([]);
  });

  it('are few in the extension', () => {
    expect(Object.keys(project().dependencies ?? {}).length).toBeLessThanOrEqual(15);
  });

  it('come under licences that go together', () => {
    const compatible: readonly string[] = COMPATIBLE;
    expect(shipped().filter((p) => !compatible.includes(p.licence))).toEqual([]);
    expect(
      shipped()
        .filter((p) => p.text === '')
        .map((p) => p.name),
    ).toEqual([]);
  });

  it('run nothing on installing but the toolchain’s own two', () => {
    const scripts = Object.entries(lock.packages).filter(([, p]) => p.hasInstallScript === true);
    expect(scripts.map(([path]) => path).sort()).toEqual(['node_modules/esbuild', 'node_modules/node']);
  });

  it('have their notices in the extension and their list in the docs', () => {
    expect(readFileSync('assets/public/third-party.txt', 'utf8')).toBe(noticeText(shipped()));
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencePage(shipped(), toolchain()));
  });
});
