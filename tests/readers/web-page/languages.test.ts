import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/readers/dates.ts';
import { LANGUAGE_NAMES } from '../../../lib/readers/web-page/language-names.ts';
import { languageIn } from '../../../lib/readers/web-page/languages.ts';

const CODES =
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi yue zh'.split(
    ' ',
  );

describe('languages', () => {
  it('are listed by the names that Intl gives them in the six languages and in their own', () => {
    const names = CODES.flatMap((code) =>
      [code, 'en', 'de', 'fr', 'es', 'pt', 'nl'].flatMap((lang) => {
        const name = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(code);
        return name === undefined ? [] : [fold(name)];
      }),
    );
    // What stands in brackets or behind a dash is taken off a term before it is looked up.
    const asked = new Set(names.filter((name) => !/[(-]/.test(name)));
    expect(LANGUAGE_NAMES.split('|').sort()).toEqual([...asked].sort());
  });

  it.each(['Norwegian (native)', 'fluent in Dutch', 'Français – courant', 'Svenska', '中文', 'Farsi'])(
    '%s is one',
    (term) => {
      expect(languageIn(term)).not.toBeNull();
    },
  );
  it.each(['Python', 'Danish design', 'Sign language of charts', 'C'])('%s is none', (term) => {
    expect(languageIn(term)).toBeNull();
  });
});
