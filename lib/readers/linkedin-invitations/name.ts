import { linesOf } from '../dom/text.ts';

/** A word that starts small and is longer than the particles of names ("de", "van", "bin"), or one of their long ones. */
const SMALL = /^(?!(?:della|dello|degli|delle|bint|fitz)$)\p{Ll}[\p{L}'’]{3,}$/u;
/** In scripts without capitals: longer than names are. */
const RUN = /\p{Script=Han}{6}|\p{Lo}{13}|(?:\p{Lo}{2,}\s+){5}\p{Lo}/u;

/**
 * Whether a line says something of somebody ("Ann Lee invited you to connect") rather than name them. A name may be
 * written small throughout, and a surname as well.
 */
function isSentence(line: string): boolean {
  const words = line.split(/\s+/);
  const small = words.flatMap((w, i) => (SMALL.test(w) ? [i] : []));
  const [first] = small;
  if (first === undefined || /^\p{Ll}/u.test(line)) return words.length > 6 || RUN.test(line);
  return first < words.length - 1;
}

/**
 * The person that a link names in its first line: of a sentence only what it sets in bold at its start. `''` where the
 * link says nothing, null where its sentence leaves the name unclear.
 */
export function nameIn(link: Element): string | null {
  const line = linesOf(link)[0]?.text.split('\n')[0]?.trim() ?? '';
  const bold = link.querySelector('strong, b')?.textContent?.trim() ?? '';
  if (bold !== '' && line.startsWith(bold)) return bold;
  return /\d/.test(line) || isSentence(line) ? null : line;
}
