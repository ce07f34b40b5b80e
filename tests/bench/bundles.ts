import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Files of an entry with everything it loads at start (static imports, styles), and what it may load later. */
export function filesOf(build: string, entry: string, later = false): string[] {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.html')) {
      for (const [, url = ''] of text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g))
        add(resolve(build, url.replace(/^\//, '')));
    } else if (file.endsWith('.js')) {
      const { module } = parseSync(file, text);
      const asked = module.staticImports.map((i) => i.moduleRequest.value);
      const dynamic = module.dynamicImports.map((d) => text.slice(d.moduleRequest.start + 1, d.moduleRequest.end - 1));
      for (const specifier of later ? [...asked, ...dynamic] : asked) {
        if (specifier.startsWith('.')) add(resolve(dirname(file), specifier));
      }
    }
  };
  add(resolve(build, entry));
  return [...files];
}

/** Gzipped bytes of an entry with everything it loads at start. */
export const entrySize = (build: string, entry: string): number =>
  filesOf(build, entry).reduce((sum, f) => sum + gzipSync(readFileSync(f), { level: 9 }).length, 0);

/** Entries with their limits in KiB gzipped. */
export const BUDGET: Readonly<Record<string, number>> = {
  // What is torn, drawn twice or lost has to be noticed, which takes words of its own.
  'reader-linkedin.js': 16,
  'reader-linkedin-messaging.js': 16,
  'reader-linkedin-analytics.js': 15,
  'reader-drift.js': 15,
  'watch-linkedin.js': 4,
  'read-copy.js': 35,
  'reader-github.js': 15,
  'reader-web.js': 25,
  'popup.html': 60,
  'first-paint.js': 5,
  'sidepanel.html': 60,
  'dashboard.html': 140,
  'background.js': 40,
  // Runs in the background; nobody waits for it. Words of many trades are most of it.
  'derive-worker.js': 1568,
};

export const sizes = (build: string) =>
  Object.entries(BUDGET).map(([entry, limit]) => ({
    entry,
    kib: entrySize(build, entry) / 1024,
    limit,
    build: relative('.', build),
  }));
