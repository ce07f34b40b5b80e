import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Gzipped bytes of an entry with everything it loads at start (static imports, styles). */
export function entrySize(build: string, entry: string): number {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.html')) {
      for (const [, url = ''] of text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) add(join(build, url));
    } else if (file.endsWith('.js')) {
      for (const i of parseSync(file, text).module.staticImports) {
        if (i.moduleRequest.value.startsWith('.')) add(resolve(dirname(file), i.moduleRequest.value));
      }
    }
  };
  add(join(build, entry));
  return [...files].reduce((sum, f) => sum + gzipSync(readFileSync(f), { level: 9 }).length, 0);
}

/** Entries with their limits in KiB gzipped. */
export const BUDGET: Readonly<Record<string, number>> = {
  'reader-linkedin.js': 15,
  'reader-linkedin-messaging.js': 15,
  'popup.html': 60,
  'background.js': 40,
};

export const sizes = (build: string) =>
  Object.entries(BUDGET).map(([entry, limit]) => ({
    entry,
    kib: entrySize(build, entry) / 1024,
    limit,
    build: relative('.', build),
  }));
