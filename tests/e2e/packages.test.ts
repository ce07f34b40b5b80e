import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const TARGETS = [
  ['chrome', '.output/chrome-mv3'],
  ['edge', '.output/chrome-mv3'],
  ['firefox', '.output/firefox-mv3'],
] as const;
/** Not part of the sources, or made from them. */
const LEFT_OUT = ['node_modules', '.git', '.output', '.wxt', '.tmp', '.vitest', 'coverage'];

let elsewhere = '';
const zip = (name: string): Uint8Array => readFileSync(join(elsewhere, '.output', `beckon-${VERSION}-${name}.zip`));
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .map((f) => [relative(join(ROOT, folder), f), readFileSync(f, 'base64')]),
  );
const unzipped = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip(name))).map(([path, b]) => [path, Buffer.from(b).toString('base64')]),
  );

/** Dates of all entries in an archive's directory: they must not tell when or where it was packed. */
function dates(archive: Uint8Array): Set<number> {
  const data = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const found = new Set<number>();
  for (let at = 0; at + 46 < data.byteLength; at++) {
    if (data.getUint32(at, true) === 0x02014b50) found.add(data.getUint32(at + 12, true));
  }
  return found;
}

describe('the packages for the stores, built again in another folder', () => {
  beforeAll(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'beckon-packages-'));
    cpSync(ROOT, elsewhere, {
      recursive: true,
      filter: (from) => !LEFT_OUT.includes(relative(ROOT, from).split('/')[0] ?? ''),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
    // As a newcomer's shell would: the test runner's own NODE_ENV makes a different build.
    const { NODE_ENV: _, ...env } = process.env;
    execFileSync('npm', ['run', 'zip'], { cwd: elsewhere, stdio: 'pipe', env });
  });

  it.each(TARGETS)('for %s hold the very bytes of the build under test', (name, build) => {
    const packed = unzipped(name);
    expect(Object.keys(packed).length).toBeGreaterThan(20);
    expect(Object.keys(packed).sort()).toEqual(Object.keys(bytesOf(build)).sort());
    expect(packed).toEqual(bytesOf(build));
  });

  it.each(['chrome', 'edge', 'firefox', 'sources'])('for %s tell no time of packing', (name) => {
    expect(dates(zip(name)).size).toBe(1);
  });

  it('come with the sources that made them, and no more', () => {
    const sources = Object.keys(unzipSync(zip('sources')));
    for (const file of ['package-lock.json', 'wxt.config.ts', 'entrypoints/background.ts', 'README.md', 'LICENSE'])
      expect(sources).toContain(file);
    expect(sources.filter((f) => LEFT_OUT.includes(f.split('/')[0] ?? ''))).toEqual([]);
  });

  it('are clean for Firefox’s linter but for the warnings that docs/store/forms.md explains', () => {
    const lint = spawnSync('web-ext', ['lint', '-s', '.output/firefox-mv3', '-o', 'json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const report = JSON.parse(lint.stdout) as Record<
      'errors' | 'warnings' | 'notices',
      { code: string; file: string }[]
    >;
    expect(report.errors).toEqual([]);
    expect(report.notices).toEqual([]);
    expect(report.warnings.map((w) => `${w.code} ${w.file.replace(/^chunks\/.*/, 'a shared chunk')}`).sort()).toEqual([
      'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
      'UNSAFE_VAR_ASSIGNMENT a shared chunk',
      'UNSAFE_VAR_ASSIGNMENT reader-web.js',
      'UNSAFE_VAR_ASSIGNMENT reader-web.js',
    ]);
  });
});
