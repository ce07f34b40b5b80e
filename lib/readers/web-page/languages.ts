import { fold } from '../dates.ts';

const CODES =
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi yue zh'.split(
    ' ',
  );

let names: ReadonlySet<string> | null = null;
/** Languages by their names in the six languages and in their own, folded. */
function known(): ReadonlySet<string> {
  names ??= new Set(
    CODES.flatMap((code) =>
      [code, 'en', 'de', 'fr', 'es', 'pt', 'nl'].flatMap((lang) => {
        const name = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(code);
        return name === undefined ? [] : [fold(name)];
      }),
    ).concat('mandarin', 'farsi', 'flemish'),
  );
  return names;
}

/** What stands beside a language: how well, behind a bracket, a dash or a space, or in front of it. */
const LEVEL =
  /(?:(?<!\s)\s+)?[(–—:-].*$|\s(?:[abc][12]|fluent|native|fliessend|muttersprache|courant|fluido|nativ[oa]|fluente|vloeiend|moedertaal)\b.*$|^(?:fluent|native|business|conversational) (?:in )?/gs;

/** The language that a term names, as it is written there; null for anything else. */
export function languageIn(term: string): string | null {
  const bare = fold(term).replace(LEVEL, '').trim();
  return known().has(bare)
    ? (/\p{L}[\p{L}'’]*(?: \p{L}+)?/u.exec(term.replace(/(?:(?<!\s)\s+)?[(–—:-].*$/s, ''))?.[0] ?? term)
    : null;
}
