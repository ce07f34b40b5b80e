import { fold } from '../dates.ts';
import { vanityOf } from '../dom/href.ts';
import { once } from '../dom/one-name.ts';
import { evened, linesOf } from '../dom/text.ts';
import { BADGE } from '../linkedin-messaging/names.ts';

/** Small words inside names; any other word that starts small belongs to a sentence, unless the person's address has it. */
const PARTICLE =
  /^(?:d[aeiou]s?|de[lmnr]|dell[aeio]|degli|v[ao]n|vom|zum?|te[nr]?|l[aeo]s?|el|[au]l|[bi]bn|bin(?:te?)?|ibn|abu|a[fv]|of|y|e|i|i?l|'t|’t|d|o|st|san|mac|mc|fitz)$/;
/** In scripts without capitals: longer than names are. */
const RUN = /\p{Script=Han}{6}|\p{Lo}{13}|(?:\p{Lo}{2,}\s+){5}\p{Lo}/u;

/** Marks of the site behind a name, set apart by a space or by nothing but their own box. */
const MARK =
  /(?:(?<!\s)\s+|(?<=[\p{Ll}\p{Lo}.)]))(?:Premium|Verified|Verifiziert|Vérifiée?|Verificad[oa]|Geverifieerd|Top Voice|Influencer|OpenLink)$/u;
const bare = (line: string): string => line.replace(BADGE, '').trim().replace(MARK, '');

/** Whether a line says something of somebody ("Ann Lee invited you to connect", "View profile") rather than name them. */
function isSentence(line: string, slug: string): boolean {
  const words = line.split(/[\s,()]+/).filter((w) => /^\p{Ll}/u.test(w) && !PARTICLE.test(w));
  return RUN.test(line) || words.some((w) => !slug.includes(fold(w).replace(/[^\p{L}]/gu, '')));
}

/**
 * The person that a link names in its first line: of a sentence only what it sets in bold at its start. `''` where the
 * link says nothing, null where its sentence leaves the name unclear.
 */
export function nameIn(link: Element): string | null {
  const first = once(bare(linesOf(link)[0]?.text.split('\n')[0] ?? ''));
  const slug = fold(vanityOf(link.getAttribute('href') ?? '') ?? '');
  const bold = once(evened(link.querySelector('strong, b')?.textContent ?? ''));
  // Bold type that was cut in pieces is one name still.
  const line = first !== '' && bold.startsWith(first) ? bold : first;
  const name = bold !== '' && line.startsWith(bold) && isSentence(line, slug) ? bold : line;
  return /\d/.test(name) || isSentence(name, slug) ? null : name;
}
