/** Names compare without case, typographic differences and spacing. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** The people a title names; `more` where it stands for further ones ("and 3 others"). */
export interface TitleNames {
  readonly names: readonly string[];
  readonly more: boolean;
}

/** "And" between the last two names of a group, in the six languages. */
const AND = /\s(?:and|und|et|y|e|en|&)\s/iu;
/** A degree or badge behind a name: "Ann Lee · 2nd". */
export const BADGE = /(?:(?<!\s)\s+)?[·•].*$/su;

/** "Ann Lee, Bo Ek and 2 others": the words for "and" don't matter, the number at the end tells that people are missing. */
export function titleNames(title: string): TitleNames {
  const parts = title
    .replace(BADGE, '')
    .split(/(?:(?<!\s)\s+)?,\s*/)
    .filter((p) => p !== '');
  const last = parts.at(-1) ?? '';
  const more = /\d/.test(last);
  return { names: (more ? parts.slice(0, -1) : parts).map((n) => n.trim()), more };
}

/** "Ann Lee, PhD" is one person whose name has a comma, "Ann Lee, Bo Ek" are two: the whole title counts as a name as well. */
export function isTitled(name: string, title: string): boolean {
  const folded = foldName(name.replace(BADGE, ''));
  if (folded === '') return false;
  const whole = title.replace(BADGE, '');
  const parts = titleNames(title).names.flatMap((n) => [n, ...n.split(AND)]);
  return foldName(whole) === folded || parts.some((n) => foldName(n) === folded);
}
