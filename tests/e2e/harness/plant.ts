import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = Record<string, unknown> & { content_security_policy?: { extension_pages?: string } };

export interface Plant {
  /** File of the build to which `code` is added. */
  readonly file: string;
  readonly code: string;
  readonly manifest?: (m: Manifest) => void;
}

/** A copy of a production build that breaks one promise, to prove that the promise's test can fail. */
export function plant(build: string, { file, code, manifest }: Plant): string {
  const copy = mkdtempSync(join(tmpdir(), 'beckon-planted-'));
  cpSync(build, copy, { recursive: true });
  appendFileSync(join(copy, file), `\n;${code}\n`);
  if (manifest) {
    const path = join(copy, 'manifest.json');
    const m = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    manifest(m);
    writeFileSync(path, JSON.stringify(m));
  }
  return copy;
}
