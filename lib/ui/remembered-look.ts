import type { Settings } from '../model/app.ts';
import { isLocale, type Locale, pickLocale } from './i18n/locale.ts';
import { LOOK_KEY } from './look-key.ts';

export type Look = Pick<Settings, 'theme' | 'quiet' | 'locale'>;

/** The look of last time, kept beside the store so that the first paint is right: no flash of names, language or light. */
export function rememberedLook(): Look | null {
  try {
    const raw = JSON.parse(localStorage.getItem(LOOK_KEY) ?? 'null') as Look | null;
    return raw !== null && typeof raw === 'object' ? raw : null;
  } catch {
    return null; // storage blocked or damaged: the settings follow a moment later
  }
}

/** The language of a look: the one chosen, else the browser's. */
export const wishedLocale = (look: Pick<Look, 'locale'> | null, languages: readonly string[]): Locale => {
  const chosen = look?.locale ?? null;
  return chosen !== null && isLocale(chosen) ? chosen : pickLocale(languages);
};
