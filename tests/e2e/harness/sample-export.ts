import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const FOLDER = fileURLToPath(new URL('../../fixtures/sample-site/export/', import.meta.url));

/** The sample data export as the ZIP that a member would download. */
export function sampleExport(): Uint8Array {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.csv'))
    .map((e) => join(e.parentPath, e.name))
    .sort();
  if (entries.length === 0) throw new Error('the sample export has no files');
  return zipSync(Object.fromEntries(entries.map((f) => [relative(FOLDER, f), strToU8(readFileSync(f, 'utf8'))])));
}

/** Writes the ZIP where a file dialog can pick it up. */
export function sampleExportFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-export-')), 'Basic_LinkedInDataExport_11-20-2026.zip');
  writeFileSync(path, sampleExport());
  return path;
}
