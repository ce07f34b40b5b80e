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
