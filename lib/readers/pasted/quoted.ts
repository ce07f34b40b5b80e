import { FIELDS } from './mail-words.ts';

/** "*From:* …" and "**De :** …": how a mail's bold words are copied as text. */
const BOLD = /^\*{1,2}([^*\n]{1,20}:)\s?\*{1,2}/;

/** "On Tue, 1 Sep 2026, Ravi Solberg wrote:" in the six languages, also where it was wrapped. */
const WROTE =
  /^(?:on|am|le|el|em|op) (?=.{0,160}\d)[^\n]{4,200}(?:\n[^\n]{0,120})?(?:wrote|schrieb(?: [^\n:]{2,100})?|a écrit|escribió|escreveu|schreef(?: [^\n:]{2,100})?)\s?:[^\S\n]*$/im;
/** "-----Original Message-----"; what was passed on says so with another word. */
const ORIGINAL = /^-{2,12}[^-\n]{0,24}(?:origin|ursprüng|oorspronk)[^-\n]{0,24}-{2,12}$/im;

export const isOriginal = (line: string): boolean => ORIGINAL.test(line);

const QUOTED = /^(?:>\s?){1,8}/gm;

/** A text that was quoted as a whole, as it was; bold words of a mail's head without their marks. */
export function unquoted(text: string): string {
  const lines = text.split('\n');
  const said = lines.filter((l) => l.trim() !== '');
  const isQuoted = said.length > 1 && said.every((l) => l.startsWith('>'));
  return (isQuoted ? text.replace(QUOTED, '') : text)
    .split('\n')
    .map((l) => l.replace(BOLD, '$1'))
    .join('\n')
    .trim();
}

/**
 * Where a mail's head begins: its sender's line with a date and a subject below it ("From: 1 October, to: 31 December" is
 * none); -1 where there is none.
 */
export function headAt(lines: readonly string[]): number {
  const has = (field: RegExp, near: readonly string[]): boolean => near.some((l) => field.test(l.trim()));
  return lines.findIndex((l, i) => {
    const near = lines.slice(i + 1, i + 5);
    const dated = near.filter((d) => /\d{4}/.test(d));
    return FIELDS.from.test(l.trim()) && has(FIELDS.date, dated) && has(FIELDS.subject, near);
  });
}

/** The line that says whom a text answers: "On Tue, 1 Sep 2026, Ravi Solberg wrote:"; null where none does. */
export function answered(text: string): string | null {
  const found = WROTE.exec(text);
  if (found !== null) return found.index === 0 ? null : found[0];
  const lines = text.split('\n');
  const at = headAt(lines);
  return at > 0 ? (lines[at] ?? null) : null;
}

/**
 * A mail's text without the earlier one that it answers, which may be the reader's own words. A text that begins with the
 * earlier one is left as it is.
 */
export function withoutAnswered(text: string): string {
  const lines = text.split('\n');
  const head = headAt(lines);
  const before = lines.slice(0, Math.max(head, 0)).join('\n').length;
  const ends = [WROTE.exec(text)?.index ?? 0, ORIGINAL.exec(text)?.index ?? 0, before].filter((at) => at > 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends)).trim() || text;
}
