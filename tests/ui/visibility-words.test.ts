import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EFFECT_NOTES } from '../../lib/model/visibility.ts';
import { more as de } from '../../lib/ui/i18n/de/more.ts';
import { more as en } from '../../lib/ui/i18n/en/more.ts';
import { more as es } from '../../lib/ui/i18n/es/more.ts';
import { more as fr } from '../../lib/ui/i18n/fr/more.ts';
import { more as pt } from '../../lib/ui/i18n/pt-br/more.ts';
import { SEASONS } from '../../lib/visibility/beside.ts';
import { FIELDS } from '../../lib/visibility/canonical.ts';
import { visibilityIds } from './visibility-ids.ts';

const VISIBILITY = fileURLToPath(new URL('../../lib/visibility', import.meta.url));

describe('what the rules say of visibility', () => {
  const ids = visibilityIds();

  it('is found in the code', () => {
    expect(ids).toEqual(expect.arrayContaining(['edit.replaced', 'edit.open-to-work-off', 'plan.learnable']));
    expect(ids).toEqual(expect.arrayContaining(SEASONS.map((s) => `beside.${s.id}`)));
    expect(ids).toEqual(expect.arrayContaining(FIELDS.map((f) => `edit.field.${f.id}`)));
    expect(ids).toEqual(expect.arrayContaining(EFFECT_NOTES.map((n) => `effect.note.${n}`)));
  });

  it('names no message in a way that the search misses', () => {
    const files = readdirSync(VISIBILITY).map((f) => readFileSync(`${VISIBILITY}/${f}`, 'utf8'));
    const calls = files.join('\n').match(/\bmsg\((?!['`]|added\.length)[^)]*/g) ?? [];
    expect(calls).toEqual([]);
  });

  it.each(Object.entries({ en, de, fr, es, 'pt-BR': pt }))('has words in %s', (_, catalog) => {
    expect(ids.filter((id) => !(id in catalog))).toEqual([]);
  });
});
