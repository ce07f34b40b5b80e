import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readExport } from '../../../lib/readers/linkedin-export/index.ts';
import { wrongIn } from '../one-wrong.ts';
import { zip } from './build.ts';
import { columnChanges, TABLE_CHANGES } from './changes.ts';

const ROOT = fileURLToPath(new URL('../../fixtures/sample-site/export/', import.meta.url));
const NOW = Date.UTC(2026, 10, 23, 12);
const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.csv'))
    .map((f) => [f, readFileSync(join(ROOT, f), 'utf8')]),
);
const read = (files: Readonly<Record<string, string | Uint8Array>>): ReadResult =>
  readExport(zip(files), {
    url: '',
    now: NOW,
    timeZone: 'UTC',
    fileName: 'Complete_LinkedInDataExport_11-20-2026.zip',
  });

type Fields = Readonly<Record<string, unknown>>;
const profileOf = (r: ReadResult) => r.observations.find((o) => o.kind === 'profile');
const talksOf = (r: ReadResult) => r.observations.find((o) => o.kind === 'conversations');
const AS_IT_WAS = { kind: 'renamed', said: '', isHeading: false } as const;

/** What a reading states that is not so, and what it lost without a word. */
function wrong(r: ReadResult, truth: ReadResult): string[] {
  const [read, right] = [profileOf(r), profileOf(truth)];
  const [talks, known] = [talksOf(r), talksOf(truth)];
  if (read === undefined) return r.refusal === null ? ['neither read nor refused'] : [];
  const out = wrongIn('profile', read.profile, right?.profile, AS_IT_WAS);
  for (const [section, cover] of Object.entries(read.coverage)) {
    const [now, was] = [(read.profile as Fields)[section], ((right?.profile ?? {}) as Fields)[section]];
    const isLess = Array.isArray(was) && (Array.isArray(now) ? now.length : 0) < was.length;
    if (isLess && (cover.state === 'seen' || cover.state === 'empty')) out.push(`${section}: ${cover.state}, and less`);
  }
  const messages = talks?.conversations.flatMap((c) => c.messages) ?? [];
  const all = known?.conversations.flatMap((c) => c.messages) ?? [];
  const strange = messages.filter((m) => !all.some((t) => wrongIn('m', m, t, AS_IT_WAS).length === 0));
  out.push(...strange.map((m) => `message: ${JSON.stringify(m)}`));
  if (messages.length > all.length) out.push('messages twice');
  if (messages.length < all.length && (r.warnings ?? []).length === 0) out.push('messages lost without a word');
  return out;
}

/** Large tables, which are read when their turn comes. */
const LARGE = ['messages.csv', 'Connections.csv', 'Invitations.csv'];

/** What nothing in the archive tells any more. */
const UNTOLD: readonly RegExp[] = [
  /^Inferences_about_you\.csv: column 1 (?:lost|renamed) → inferences/, // an older header has no column of types
];

describe('an export whose tables are not as today’s', () => {
  it.each(Object.keys(FILES))('%s: right, or said to be left out', (path) => {
    const files = Object.fromEntries(Object.entries(FILES).filter(([f]) => f === path || !LARGE.includes(f)));
    const { [path]: text = '', ...others } = files;
    const truth = read(files);
    const out = [...TABLE_CHANGES, ...columnChanges(text)].flatMap((change) => {
      const next = change.apply(text);
      if (next === null) return [];
      const r = read({ ...others, [change.path?.(path) ?? path]: next });
      return wrong(r, truth).map((w) => `${path}: ${change.name} → ${w}`);
    });
    expect(out.filter((w) => !UNTOLD.some((pattern) => pattern.test(w)))).toEqual([]);
  });
});
