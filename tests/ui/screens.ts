import type { Page } from 'playwright-core';
import type { FixtureOptions } from './fixture/app.ts';

/** One picture: a page with a fixture, as a certain reader sees it. */
export interface Screen {
  readonly name: string;
  readonly page: 'popup' | 'sidepanel' | 'dashboard';
  readonly width: number;
  readonly height?: number;
  readonly options?: FixtureOptions;
  readonly route?: string;
  readonly locale?: string;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly rtl?: boolean;
  readonly full?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const popup = (name: string, more: Partial<Screen> = {}): Screen => ({
  name: `popup-${name}`,
  page: 'popup',
  width: 392,
  height: 600,
  ...more,
});

const POPUP: readonly Screen[] = [
  popup('profile'),
  popup('profile-dark', { dark: true }),
  popup('profile-de', { locale: 'de' }),
  popup('profile-narrow', { width: 320 }),
  popup('profile-contrast', { contrast: true }),
  popup('profile-rtl', { rtl: true }),
  popup('thread', { options: { page: 'thread' } }),
  popup('thread-scam', { options: { page: 'scam' } }),
  popup('thread-dark-de', { options: { page: 'thread' }, dark: true, locale: 'de' }),
  popup('inbox', { options: { page: 'inbox' } }),
  popup('first-run', { options: { onboarded: false, store: 'empty' } }),
  popup('first-run-de', { options: { onboarded: false, store: 'empty' }, locale: 'de' }),
  popup('goal', { options: { goal: 'proposed' } }),
  popup('goal-de', { options: { goal: 'proposed' }, locale: 'de' }),
  popup('empty', { options: { store: 'empty', page: 'unsupported-page' } }),
  popup('reading', { options: { page: 'loading' } }),
  popup('error', { options: { store: 'error', page: 'reader-failed' } }),
  popup('quiet', { options: { settings: { quiet: true }, page: 'thread' } }),
  ...(
    ['not-own-profile', 'login-wall', 'still-loading', 'browser-page', 'no-permission', 'not-understood'] as const
  ).map((code) => popup(`refusal-${code}`, { options: { page: code } })),
  popup('refusal-fr', { options: { page: 'not-own-profile' }, locale: 'fr' }),
  popup('paste', {
    act: async (p) => {
      await p.locator('.disclosure-card > summary').click();
      await p.locator('.disclosure-card textarea').fill('We need an ML engineer, 15 hours a week.');
      await p.locator('[data-action=judge]').click();
      await p.waitForTimeout(100);
    },
  }),
];

export const SCREENS: readonly Screen[] = [...POPUP];
