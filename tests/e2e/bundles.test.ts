import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORK, reaches, scripts, TRACES } from './harness/bundle.ts';
import { plant } from './harness/plant.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

const networkCalls = (build: string) => scripts(build).flatMap((f) => reaches(f, NETWORK, build));
const readers = (build: string) => scripts(build).filter((f) => /^reader-(?:linkedin.*|drift)\.js$/.test(basename(f)));
/** The watcher listens, observes and speaks to the background; of all else it may do as little as a reader. */
const WATCHES = ['addEventListener', 'MutationObserver', 'chrome', 'browser'];
const watcherTraces = (build: string) =>
  reaches(
    join(build, 'watch-linkedin.js'),
    TRACES.filter((t) => !WATCHES.includes(t)),
    build,
  );
const traces = (build: string) => readers(build).flatMap((f) => reaches(f, TRACES, build));

describe.each(Object.entries(BUILDS))('bundles for %s', (browser, build) => {
  it('reach no network', () => {
    expect(networkCalls(build)).toEqual([]);
  });

  it('would be caught reaching one', () => {
    const planted = plant(build, {
      file: 'background.js',
      code: "globalThis['fe' + 'tch'];self.fetch('https://a.example')",
    });
    expect(networkCalls(planted)).toEqual(['background.js: fetch']);
  });

  it('have readers without any means to touch the page', () => {
    expect(readers(build).length).toBeGreaterThan(1);
    expect(traces(build)).toEqual([]);
  });

  it('have a watcher that can only listen and look', () => {
    expect(watcherTraces(build)).toEqual([]);
    const code = "document.body.append(document.createElement('p'));history.pushState({}, '')";
    expect(watcherTraces(plant(build, { file: 'watch-linkedin.js', code }))).toEqual([
      'watch-linkedin.js: createElement',
      'watch-linkedin.js: pushState',
    ]);
  });

  it('would be caught touching it', () => {
    const planted = plant(build, {
      file: 'reader-linkedin.js',
      code: "document.body.setAttribute('x', '');window.postMessage(1)",
    });
    expect(traces(planted)).toEqual(['reader-linkedin.js: postMessage', 'reader-linkedin.js: setAttribute']);
  });

  it('come with exactly the manifest that docs/permissions.md explains', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    const { version: _version, ...rest } = manifest;
    expect(rest).toMatchSnapshot(`manifest ${browser}`);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('host_permissions');
    const rationale = readFileSync('docs/permissions.md', 'utf8');
    for (const p of [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ]) {
      expect(rationale).toContain(`\`${p}\``);
    }
  });
});
