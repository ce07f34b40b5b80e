import { signal } from '@preact/signals';
import type { Settings } from '../model/app.ts';
import { locale, switchLocale } from './i18n/index.ts';
import { isLocale, pickLocale } from './i18n/locale.ts';
import { forgetPaint } from './last-paint.ts';
import { LOOK_KEY } from './look-key.ts';

type Look = Pick<Settings, 'theme' | 'quiet' | 'locale'>;

/** Quiet mode: names and the word "offer" are hidden while somebody looks over the shoulder. */
export const quiet = signal(false);

/** The look of last time, kept beside the store so that the first paint is right: no flash of names, language or light. */
export function rememberedLook(): Look | null {
  try {
    const raw = JSON.parse(localStorage.getItem(LOOK_KEY) ?? 'null') as Look | null;
    return raw !== null && typeof raw === 'object' ? raw : null;
  } catch {
    return null; // storage blocked or damaged: the settings follow a moment later
  }
}

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
  const wished = look.locale !== null && isLocale(look.locale) ? look.locale : pickLocale(languages);
  await switchLocale(wished);
  root.lang = locale.value;
  remember(look);
}
