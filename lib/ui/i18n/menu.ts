import { isLocale, type Locale, pickLocale } from './locale.ts';

/** The entry in the browser's context menu. Apart from the catalogues: the background loads none of them. */
const TITLES: Readonly<Record<Locale, string>> = {
  en: 'Triage this selection with Beckon',
  de: 'Auswahl mit Beckon einschätzen',
  fr: 'Évaluer cette sélection avec Beckon',
  es: 'Evaluar esta selección con Beckon',
  'pt-BR': 'Avaliar esta seleção com o Beckon',
};

/** The entry's words in the language chosen in the settings, else in the browser's. */
export const menuTitle = (chosen: string | null, wished: readonly string[]): string =>
  TITLES[chosen !== null && isLocale(chosen) ? chosen : pickLocale(wished)];
