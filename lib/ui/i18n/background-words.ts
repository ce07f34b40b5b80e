import { background as de } from './de/background.ts';
import { background as en } from './en/background.ts';
import { background as es } from './es/background.ts';
import { fill } from './fill.ts';
import { background as fr } from './fr/background.ts';
import { isLocale, type Locale, pickLocale } from './locale.ts';
import { background as pt } from './pt-br/background.ts';
import type { ParamValues, Text } from './types.ts';

/** All languages at once: a background can't load one later, and these texts are few. */
const WORDS: Record<Locale, Readonly<Record<keyof typeof en, Text>>> = { en, de, fr, es, 'pt-BR': pt };

export type BackgroundKey = keyof typeof en;

/** What the background says by itself, in the language chosen in the settings, else in the browser's. */
export function backgroundWords(
  chosen: string | null,
  wished: readonly string[],
): (key: BackgroundKey, params?: ParamValues) => string {
  const tag = chosen !== null && isLocale(chosen) ? chosen : pickLocale(wished);
  return (key, params) => fill(WORDS[tag][key], tag, params);
}
