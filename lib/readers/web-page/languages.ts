import { fold } from '../dates.ts';
import { LANGUAGE_NAMES } from './language-names.ts';

let names: ReadonlySet<string> | null = null;
function known(): ReadonlySet<string> {
  names ??= new Set(LANGUAGE_NAMES.split('|').concat('mandarin', 'farsi', 'flemish'));
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
