import { signal } from '@preact/signals';
import { locale, switchLocale } from './i18n/index.ts';
import { forgetPaint } from './last-paint.ts';
import { LOOK_KEY } from './look-key.ts';
import { type Look, wishedLocale } from './remembered-look.ts';

/** Quiet mode: names and the word "offer" are hidden while somebody looks over the shoulder. */
export const quiet = signal(false);

/** Forgets the remembered look and what was last shown in it; part of wiping everything. */
export function forgetLook(): void {
  try {
    localStorage.removeItem(LOOK_KEY);
    forgetPaint(localStorage);
  } catch {
    return; // blocked storage holds nothing to forget
  }
}

function remember(look: Look): void {
  try {
    localStorage.setItem(LOOK_KEY, JSON.stringify({ theme: look.theme, quiet: look.quiet, locale: look.locale }));
  } catch {
    return; // blocked storage costs only a flash at the next opening
  }
}

/** Applies theme, language and quiet mode to the page. */
export async function applyLook(look: Look, languages: readonly string[]): Promise<void> {
  const root = document.documentElement;
  if (look.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = look.theme;
  quiet.value = look.quiet;
  await switchLocale(wishedLocale(look, languages));
  root.lang = locale.value;
  remember(look);
}
