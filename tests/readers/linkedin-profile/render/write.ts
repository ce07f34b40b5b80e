/** Writes the pages under tests/fixtures from their descriptions: `npx tsx tests/readers/linkedin-profile/render/write.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES } from './pages.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

for (const page of PAGES) {
  const file = join(FIXTURES, page.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page.html());
  process.stdout.write(`${page.file}\n`);
}
