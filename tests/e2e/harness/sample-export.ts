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

/** The sample export with its conversations `copies` times over, each under addresses of its own. */
function largerExport(copies: number): Uint8Array {
  const messages = readFileSync(join(FOLDER, 'messages.csv'), 'utf8');
  const [head = ''] = messages.split('\n');
  const rows = messages.slice(head.length + 1);
  const copy = (n: number): string => rows.replaceAll('"2-c2FtcGxl', `"2-c2Ft${n}GxlX`);
  const all = [head, rows.trimEnd(), ...Array.from({ length: copies - 1 }, (_, n) => copy(n).trimEnd())].join('\n');
  const profile = readFileSync(join(FOLDER, 'Profile.csv'), 'utf8');
  return zipSync({ 'Profile.csv': strToU8(profile), 'messages.csv': strToU8(`${all}\n`) });
}

/** Writes the ZIP where a file dialog can pick it up. */
export function sampleExportFile(copies = 1): string {
  const path = join(mkdtempSync(join(tmpdir(), 'beckon-export-')), 'Basic_LinkedInDataExport_11-20-2026.zip');
  writeFileSync(path, copies === 1 ? sampleExport() : largerExport(copies));
  return path;
}
