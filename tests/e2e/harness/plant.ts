import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = Record<string, unknown> & { content_security_policy?: { extension_pages?: string } };

export interface Plant {
  /** File of the build before which `code` is put. */
  readonly file: string;
  readonly code: string;
  readonly manifest?: (m: Manifest) => void;
}

/** A copy of a production build that breaks one promise, to prove that the promise's test can fail. */
export function plant(build: string, { file, code, manifest }: Plant): string {
  const copy = mkdtempSync(join(tmpdir(), 'beckon-planted-'));
  cpSync(build, copy, { recursive: true });
  const path = join(copy, file);
  // In front: the value of a reader is that of its last statement.
  writeFileSync(path, `${code};\n${readFileSync(path, 'utf8')}`);
  if (manifest) {
    const at = join(copy, 'manifest.json');
    const m = JSON.parse(readFileSync(at, 'utf8')) as Manifest;
    manifest(m);
    writeFileSync(at, JSON.stringify(m));
  }
  return copy;
}
