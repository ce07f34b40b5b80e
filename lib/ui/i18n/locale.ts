/** Languages of the interface, each with the name its speakers use. */
export const LOCALES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
} as const;
export type Locale = keyof typeof LOCALES;

export const isLocale = (tag: string): tag is Locale => Object.hasOwn(LOCALES, tag);

/** The best of our languages for the wished tags in order; English if none fits. */
export function pickLocale(wished: readonly string[]): Locale {
  for (const tag of wished) {
    if (isLocale(tag)) return tag;
    const language = tag.split('-')[0]?.toLowerCase() ?? '';
    if (language === 'pt') return 'pt-BR';
    if (isLocale(language)) return language;
  }
  return 'en';
}
