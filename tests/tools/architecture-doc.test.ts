import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { house } from '../../tools/house/imports.ts';
import { housePage } from '../../tools/house/page.ts';

it('docs/architecture.md shows the house as the code has it: renew it with npx tsx tools/architecture-doc.ts', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toBe(housePage(house()));
});

it('a place that nobody explained is noticed', () => {
  expect(() => housePage([{ name: 'lib/attic', places: [], packages: [] }])).toThrow('lib/attic');
});
