import { fold } from './message/fold.ts';
import { detectLanguage } from './message/language.ts';
import { tokenize } from './message/tokens.ts';

/** Languages of a text's paragraphs, ISO 639-1, each once, in order; paragraphs too short to tell are left out. */
export function languageOf(text: string): string[] {
  const out: string[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const tokens = tokenize(fold(paragraph));
    if (tokens.length < 8) continue;
    const { language } = detectLanguage(paragraph, tokens);
    if (language !== null && !out.includes(language)) out.push(language);
  }
  return out;
}

/** Languages whose words the lexicons of titles, fields, results and intent know; others are not judged. */
const JUDGED: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'nl']);

/** False where a paragraph is in a language that the lexicons don't know: nothing may be called missing from it. */
export function isJudged(text: string): boolean {
  return text.split(/\n\s*\n/).every((paragraph) => {
    const tokens = tokenize(fold(paragraph));
    const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
    const latin = paragraph.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin * 2 < letters) return false;
    if (tokens.length < 8 && letters < 40) return true;
    const { language, understood } = detectLanguage(paragraph, tokens);
    return language === null ? understood || letters < 40 : JUDGED.has(language);
  });
}
