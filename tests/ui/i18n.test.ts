import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditMessages } from '../../lib/audit/messages.en.ts';
import { PRESET_GOALS } from '../../lib/audit/presets.ts';
import { DOMAIN_PACKS } from '../../lib/nlp/lexicon/domains.ts';
import { LEVELS } from '../../lib/nlp/lexicon/levels.ts';
import { RISK_RULES } from '../../lib/triage/rules-risk.ts';
import { backgroundWords } from '../../lib/ui/i18n/background-words.ts';
import { audit as deAudit } from '../../lib/ui/i18n/de/audit.ts';
import { core as deCore } from '../../lib/ui/i18n/de/core.ts';
import { judgement as deJudgement } from '../../lib/ui/i18n/de/judgement.ts';
import { more as deMore } from '../../lib/ui/i18n/de/more.ts';
import { english } from '../../lib/ui/i18n/en/index.ts';
import { judgement } from '../../lib/ui/i18n/en/judgement.ts';
import { audit as esAudit } from '../../lib/ui/i18n/es/audit.ts';
import { core as esCore } from '../../lib/ui/i18n/es/core.ts';
import { judgement as esJudgement } from '../../lib/ui/i18n/es/judgement.ts';
import { more as esMore } from '../../lib/ui/i18n/es/more.ts';
import { fill } from '../../lib/ui/i18n/fill.ts';
import { audit as frAudit } from '../../lib/ui/i18n/fr/audit.ts';
import { core as frCore } from '../../lib/ui/i18n/fr/core.ts';
import { judgement as frJudgement } from '../../lib/ui/i18n/fr/judgement.ts';
import { more as frMore } from '../../lib/ui/i18n/fr/more.ts';
import { LOCALES, pickLocale } from '../../lib/ui/i18n/locale.ts';
import { audit as ptAudit } from '../../lib/ui/i18n/pt-br/audit.ts';
import { core as ptCore } from '../../lib/ui/i18n/pt-br/core.ts';
import { judgement as ptJudgement } from '../../lib/ui/i18n/pt-br/judgement.ts';
import { more as ptMore } from '../../lib/ui/i18n/pt-br/more.ts';
import type { Text } from '../../lib/ui/i18n/types.ts';
import { DOMAIN_IDS } from '../../lib/ui/views/goal/domains.tsx';
import { visibilityIds } from './visibility-ids.ts';

const UI = fileURLToPath(new URL('../../lib/ui', import.meta.url));
type Catalog = Readonly<Record<string, Text>>;
const source: Catalog = english;
const OTHERS: Record<string, Catalog> = {
  de: { ...deCore, ...deJudgement, ...deAudit, ...deMore },
  fr: { ...frCore, ...frJudgement, ...frAudit, ...frMore },
  es: { ...esCore, ...esJudgement, ...esAudit, ...esMore },
  'pt-BR': { ...ptCore, ...ptJudgement, ...ptAudit, ...ptMore },
};

/** Texts that are rightly the same in a language: names, units, signs. */
const SAME = new Set(['app.name', 'overview.score.exact', 'overview.score.value', 'missing.other', 'effect.percent']);
/** Single words that two languages share. */
const isWord = (text: string): boolean => !/\s/.test(text.replace(/\{\w+\}/g, '').trim());

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const params = (text: Text): string[] =>
  [...new Set(forms(text).flatMap((f) => [...f.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '')))].sort();

/** Keys named in the views, and the beginnings of those put together from a part that varies. */
function usedKeys(): { readonly literal: Set<string>; readonly patterns: RegExp[] } {
  const literal = new Set<string>();
  const patterns: RegExp[] = [];
  const under = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.tsx?$/.test(f) && !/^i18n\/(en|de|fr|es|pt-br)\//.test(f))
      .map((f) => join(folder, f));
  // the background speaks too: a menu entry, a reminder
  for (const file of [...under(UI), ...under(join(UI, '../../entrypoints'))]) {
    const code = readFileSync(file, 'utf8');
    for (const [, key] of code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)) if (key) literal.add(key);
    for (const [, template] of code.matchAll(/`([a-z][\w-]*(?:[.-][\w-]*)*\$\{[^`]*)`/g)) {
      const parts = (template ?? '').split(/\$\{[^}]*\}/).map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      patterns.push(new RegExp(`^${parts.join('[\\w-]+')}$`));
    }
  }
  return { literal, patterns };
}

describe('texts', () => {
  it('keep their signs to the word before them, in French and before a percent sign', () => {
    const loose = (pattern: RegExp, catalog: Catalog | undefined): string[] =>
      Object.entries(catalog ?? {}).flatMap(([key, text]) => (forms(text).some((f) => pattern.test(f)) ? [key] : []));
    expect(loose(/ [;:!?»%]|« /, OTHERS.fr)).toEqual([]);
    for (const catalog of Object.values(OTHERS)) expect(loose(/[\d}] %/, catalog)).toEqual([]);
    expect(loose(/ %/, source)).toEqual([]);
  });

  it('are all used', () => {
    const { literal, patterns } = usedKeys();
    const emitted = new Set(visibilityIds());
    const unused = Object.keys(source).filter(
      (k) =>
        !emitted.has(k) &&
        !(k in judgement) &&
        !(k in auditMessages) &&
        !literal.has(k) &&
        !patterns.some((p) => p.test(k)),
    );
    expect(unused).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('are all there in %s', (_, catalog) => {
    expect(Object.keys(source).filter((k) => !(k in catalog))).toEqual([]);
    expect(Object.keys(catalog).filter((k) => !(k in source))).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('are really translated to %s', (_, catalog) => {
    const same = Object.keys(source).filter((k) => {
      const original = source[k];
      const other = catalog[k];
      if (original === undefined || other === undefined || SAME.has(k)) return false;
      return JSON.stringify(original) === JSON.stringify(other) && !forms(original).every(isWord);
    });
    expect(same).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('take the same parameters in %s', (_, catalog) => {
    const wrong = Object.keys(source).filter((k) => {
      const [a, b] = [source[k], catalog[k]];
      return a !== undefined && b !== undefined && params(a).join() !== params(b).join();
    });
    expect(wrong).toEqual([]);
  });
});

/** Ids of reasons as the fit's source names them: they are put together from a prefix there. */
const fitReasons = (): string[] => {
  const code = readFileSync(join(UI, '../triage/fit.ts'), 'utf8');
  return [...code.matchAll(/says\('([a-z-]+)'/g), ...code.matchAll(/'fit\.([a-z-]+)'/g)].map((m) => `fit.${m[1]}`);
};

const replyTitles = (): string[] => {
  const code = readFileSync(join(UI, '../triage/replies.ts'), 'utf8');
  return [...code.matchAll(/draft\('([a-z-]+)'/g)].map((m) => `reply.${m[1]}`);
};

describe('what the rules say', () => {
  it('has words: warnings, reasons, levels, fields of work', () => {
    const ids = [
      ...RISK_RULES.map((r) => `risk.advice.${r.id}`),
      ...fitReasons(),
      ...replyTitles(),
      'fit.current-employer',
      'fit.no-go',
      ...LEVELS.map((l) => `level.${l}`),
      ...DOMAIN_PACKS.map((d) => `domain.${d.id}`),
      ...PRESET_GOALS.map((g) => `preset.${g.preset}`),
    ];
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !(id in source))).toEqual([]);
  });
});

describe('fields of work to tick', () => {
  it('are those of the packs', () => {
    expect([...DOMAIN_IDS]).toEqual(DOMAIN_PACKS.map((d) => d.id));
  });
});

describe('filling a text', () => {
  it('chooses the plural form of the language', () => {
    const text = { one: '{count} offre', other: '{count} offres' };
    expect(fill(text, 'fr', { count: 0 })).toBe('0 offre');
    expect(fill(text, 'fr', { count: 2 })).toBe('2 offres');
    expect(fill({ one: '{count} offer', other: '{count} offers' }, 'en', { count: 0 })).toBe('0 offers');
  });

  it('writes numbers as the language does and leaves an absent parameter visible', () => {
    expect(fill('{n} of {m}', 'de', { n: 12345 })).toBe('12.345 of {m}');
  });
});

describe('picking a language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['sv', 'fr-CA'], 'fr'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (wished, expected) => {
    expect(pickLocale(wished)).toBe(expected);
  });
});

describe('the entry in the context menu', () => {
  it('speaks the language of the settings, else the browser’s', () => {
    const menuTitle = (chosen: string | null, wished: readonly string[]) =>
      backgroundWords(chosen, wished)('menu.selection');
    const titles = Object.keys(LOCALES).map((l) => menuTitle(l, ['en']));
    expect(new Set(titles).size).toBe(5);
    for (const title of titles) expect(title).toMatch(/Beckon/);
    expect(menuTitle(null, ['de-AT'])).toBe(menuTitle('de', []));
    expect(menuTitle('xx', ['pt'])).toBe(menuTitle('pt-BR', []));
    expect(menuTitle(null, ['ja'])).toBe(menuTitle('en', []));
  });
});
