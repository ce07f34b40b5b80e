import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EFFECT_NOTES } from '../../lib/model/visibility.ts';
import { SEASONS } from '../../lib/visibility/beside.ts';
import { FIELDS } from '../../lib/visibility/canonical.ts';

const VISIBILITY = fileURLToPath(new URL('../../lib/visibility', import.meta.url));
const PREFIX = /['`]((?:edit|plan|beside)\.[a-z][a-z-]*)['`]/g;

/** Every message id that the rules of visibility can emit: those written in their code and those made from data. */
export function visibilityIds(): string[] {
  const code = readdirSync(VISIBILITY).map((f) =>
    readFileSync(`${VISIBILITY}/${f}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''),
  );
  const written = code.flatMap((c) => [...c.matchAll(PREFIX)].map((m) => m[1] ?? ''));
  return [
    ...new Set([
      ...written,
      ...SEASONS.map((s) => `beside.${s.id}`),
      ...FIELDS.map((f) => `edit.field.${f.id}`),
      ...EFFECT_NOTES.map((n) => `effect.note.${n}`),
    ]),
  ];
}
