import { expect } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readExport } from '../../../lib/readers/linkedin-export/index.ts';
import { FILE, MAILS, messagesCsv, NOW, profileCsv, zip } from '../../readers/linkedin-export/build.ts';
import { mutateBytes } from '../mutate.ts';
import { expectPlain } from '../plain.ts';
import type { Target } from '../target.ts';

const read = (bytes: Uint8Array): ReadResult =>
  readExport(bytes, { url: '', now: NOW, timeZone: 'Europe/Oslo', fileName: FILE });
const texts = (r: ReadResult): string[] =>
  r.observations.flatMap((o) =>
    o.kind === 'conversations' ? o.conversations.flatMap((c) => c.messages.map((m) => m.text)) : [],
  );

const right = zip({ 'Profile.csv': profileCsv(), 'messages.csv': messagesCsv(MAILS) });
const known = new Set(texts(read(right)));

/** A damaged archive loses files, loudly; it never changes a message: every entry has a checksum. */
export const zipTarget: Target<Uint8Array> = {
  name: 'zip',
  seeds: [{ name: 'export', input: right }],
  takes: (bytes) => texts(read(bytes)).length === MAILS.length,
  mutate: mutateBytes,
  check(bytes) {
    const result = read(bytes);
    expectPlain(result);
    const found = texts(result);
    for (const text of found) expect(known).toContain(text);
    if (found.length < known.size) expect([result.refusal, ...(result.warnings ?? [])].some(Boolean)).toBe(true);
  },
};
