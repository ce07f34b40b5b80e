import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORK, reaches, scripts, TRACES } from './harness/bundle.ts';
import { plant } from './harness/plant.ts';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

const networkCalls = (build: string) => scripts(build).flatMap((f) => reaches(f, NETWORK, build));
const readers = (build: string) => scripts(build).filter((f) => basename(f).startsWith('reader-'));
/** The watcher listens, observes and speaks to the background; of all else it may do as little as a reader. */
const WATCHES = ['addEventListener', 'MutationObserver', 'chrome', 'browser'];
const watcherTraces = (build: string) =>
  reaches(
    join(build, 'watch-linkedin.js'),
    TRACES.filter((t) => !WATCHES.includes(t)),
    build,
  );
const traces = (build: string) => readers(build).flatMap((f) => reaches(f, TRACES, build));
/** Readability works on a copy of the page that is never shown: elements of its own, no events, no requests. */
const ON_A_COPY = ['createElement', 'setAttribute', 'appendChild', 'insertBefore', 'innerHTML'].map(
  (name) => `reader-web.js: ${name}`,
);

/** Permissions that a part of docs/permissions.md gives a reason for, in this browser. */
const explained = (part: string, browser: string): string[] =>
  [...part.matchAll(/^\| `([^`]+)`(?: \((\w+)\))? \| \S/gm)].flatMap(([, name = '', only]) =>
    only === undefined || only.toLowerCase() === browser ? [name] : [],
  );

describe.each(Object.entries(BUILDS))('bundles for %s', (browser, build) => {
  it('reach no network', () => {
    expect(networkCalls(build)).toEqual([]);
  });

  it('would be caught reaching one', () => {
    for (const code of [
      "self.fetch('https://a.example')",
      "globalThis['fe' + 'tch']('https://a.example')",
      'globalThis[`fetch`]("https://a.example")',
      "const { fetch: f } = globalThis; f('https://a.example')",
      "(({ ['fetch']: f }) => f('https://a.example'))(self)",
    ]) {
      const planted = plant(build, { file: 'background.js', code });
      expect(reaches(join(planted, 'background.js'), NETWORK, planted), code).toEqual(['background.js: fetch']);
    }
  });

  it('have readers without any means to touch the page', () => {
    expect(readers(build)).toHaveLength(6);
    expect(traces(build).filter((t) => !ON_A_COPY.includes(t))).toEqual([]);
  });

  it('start a worker in a worker only where the browser always comes back from it', () => {
    const started = reaches(join(build, 'derive-worker.js'), ['Worker'], build);
    expect(started).toEqual(browser === 'firefox' ? [] : ['derive-worker.js: Worker']);
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
    expect(traces(planted).filter((t) => !ON_A_COPY.includes(t))).toEqual([
      'reader-linkedin.js: postMessage',
      'reader-linkedin.js: setAttribute',
    ]);
  });

  it('come with exactly the manifest that docs/permissions.md explains', () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    const { version: _version, ...rest } = manifest;
    expect(rest).toMatchSnapshot(`manifest ${browser}`);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('host_permissions');
    const [always = '', optional = ''] = readFileSync('docs/permissions.md', 'utf8').split('Asked for only if');
    expect(explained(always, browser).sort()).toEqual([...manifest.permissions].sort());
    const { optional_permissions, optional_host_permissions } = manifest;
    expect(explained(optional, browser).sort()).toEqual([...optional_permissions, ...optional_host_permissions].sort());
  });
});
