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
  /** As it comes out of a printer. */
  readonly print?: boolean;
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
  popup('claim', { options: { page: 'claim' } }),
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
  popup('drifted', { options: { page: 'drifted' } }),
  popup('drifted-de', { options: { page: 'drifted' }, locale: 'de', dark: true, width: 320 }),
  popup('empty', { options: { store: 'empty', page: 'unsupported-page' } }),
  popup('reading', { options: { page: 'loading' } }),
  popup('error', { options: { store: 'error', page: 'reader-failed' } }),
  popup('verdict-old-inbox', { options: { experiment: true, inboxAge: 19, page: 'numbers' } }),
  popup('verdict-old-inbox-de', {
    options: { experiment: true, inboxAge: 19, page: 'numbers' },
    locale: 'de',
    width: 320,
    dark: true,
  }),
  popup('due', { options: { experiment: true, due: true, page: 'numbers' } }),
  popup('due-de', { options: { experiment: true, due: true, page: 'numbers' }, locale: 'de', width: 320 }),
  popup('sample', { options: { settings: { sample: true } } }),
  popup('quiet', { options: { settings: { quiet: true }, page: 'thread' } }),
  ...(
    ['not-own-profile', 'login-wall', 'still-loading', 'browser-page', 'no-permission', 'not-understood'] as const
  ).map((code) => popup(`refusal-${code}`, { options: { page: code } })),
  ...(['fr', 'es', 'pt-BR'] as const).map((locale) => popup(`profile-lang-${locale}`, { locale })),
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

const panel = (name: string, more: Partial<Screen> = {}): Screen => ({
  name: `panel-${name}`,
  page: 'sidepanel',
  width: 420,
  height: 800,
  ...more,
});

const PANEL: readonly Screen[] = [
  panel('profile'),
  panel('thread', { options: { page: 'thread' } }),
  panel('thread-dark-de', { options: { page: 'thread' }, dark: true, locale: 'de' }),
  panel('scam', { options: { page: 'scam' } }),
  panel('empty', { options: { store: 'empty' } }),
  panel('sample', { options: { settings: { sample: true } } }),
  panel('refusal', { options: { page: 'not-own-profile' } }),
  panel('no-access', {
    options: { page: 'no-permission' },
    act: async (p) => {
      await p.locator('[data-action=read-again]').click();
      await p.waitForTimeout(100);
    },
  }),
];

const dash = (name: string, route: string, more: Partial<Screen> = {}): Screen => ({
  name: `dash-${name}`,
  page: 'dashboard',
  width: 1280,
  height: 860,
  route,
  full: true,
  ...more,
});

const choose = (file: string) => async (p: Page) => {
  await p.locator('.drop input').setInputFiles({ name: file, mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await p.waitForTimeout(150);
};
const importing = (phase: 'parse' | 'failed' | 'cancelled'): FixtureOptions => ({
  importing: {
    id: 'import-1',
    phase,
    done: 3120,
    ...(phase === 'parse' && { total: 8000 }),
    warnings: [],
    ...(phase === 'failed' && { refusal: { code: 'not-an-export', message: 'not an export' } }),
  },
});

const openRule = async (p: Page) => {
  await p.locator('summary', { hasText: /like this one|so behandeln/ }).click();
  await p.locator('.why[open]:has([data-action=make-rule]) select').first().selectOption('agency');
};

const DASHBOARD: readonly Screen[] = [
  dash('overview', '/'),
  dash('overview-dark', '/', { dark: true }),
  dash('overview-de', '/', { locale: 'de' }),
  dash('overview-narrow', '/', { width: 320, height: 640 }),
  dash('overview-narrow-de', '/', { width: 320, height: 640, locale: 'de', dark: true }),
  dash('overview-stale', '/', { options: { inboxAge: 40 } }),
  dash('overview-sample', '/', { options: { settings: { sample: true } } }),
  dash('overview-4k', '/', { width: 3840, height: 2160, full: false }),
  dash('overview-empty', '/', { options: { store: 'empty' } }),
  dash('overview-error', '/', { options: { store: 'error' } }),
  dash('overview-loading', '/', { options: { store: 'loading' } }),
  dash('overview-waiting', '/', { options: { settings: { exportRequestedAt: Date.UTC(2026, 10, 23, 9, 0) } } }),
  dash('profile', '/profile'),
  dash('profile-de-dark', '/profile', { locale: 'de', dark: true }),
  dash('profile-narrow', '/profile', { width: 360, height: 740 }),
  dash('profile-empty', '/profile', { options: { store: 'empty' } }),
  dash('profile-read', '/profile/read'),
  dash('profile-rubric', '/profile/rubric'),
  dash('profile-rubric-narrow', '/profile/rubric', { width: 360 }),
  dash('inbox', '/inbox/row-0', { full: false }),
  dash('inbox-waiting', '/inbox?list=waiting', { full: false }),
  dash('inbox-warm', '/inbox/row-1?list=warm', { full: false }),
  dash('inbox-rule', '/inbox/row-3', { full: false, act: openRule }),
  dash('inbox-rule-de-narrow', '/inbox/row-3', { width: 360, height: 740, locale: 'de', act: openRule }),
  dash('settings-rules', '/settings', { options: { rules: true } }),
  dash('settings-rules-de-narrow', '/settings', { options: { rules: true }, locale: 'de', width: 320, dark: true }),
  dash('inbox-by-hand', '/inbox/hand-2', { options: { hand: true }, full: false }),
  dash('inbox-by-hand-add', '/inbox?add=1', { options: { hand: true }, full: false }),
  dash('inbox-by-hand-add-de-narrow', '/inbox?add=1', {
    options: { hand: true },
    width: 360,
    height: 740,
    locale: 'de',
  }),
  dash('inbox-none-open', '/inbox', { full: false }),
  dash('inbox-large', '/inbox/row-0', { options: { rows: 50_000 }, full: false }),
  dash('inbox-scam', '/inbox/row-5', { full: false }),
  dash('inbox-dark-de', '/inbox/row-0', { dark: true, locale: 'de', full: false }),
  dash('inbox-narrow', '/inbox', { width: 360, height: 740 }),
  dash('inbox-narrow-open', '/inbox/row-0', { width: 360, height: 740 }),
  dash('inbox-narrow-filters', '/inbox', {
    width: 320,
    height: 740,
    locale: 'de',
    act: (p) => p.locator('.filters-more').click(),
  }),
  dash('inbox-sample', '/inbox/row-0', { options: { settings: { sample: true } }, full: false }),
  dash('inbox-empty', '/inbox', { options: { store: 'empty' } }),
  dash('inbox-nothing', '/inbox?q=zzzz', { full: false }),
  dash('inbox-quiet', '/inbox/row-0', { options: { settings: { quiet: true } }, full: false }),
  dash('inbox-rtl', '/inbox/row-0', { rtl: true, full: false }),
  dash('inbox-corrected', '/inbox/row-1', {
    full: false,
    act: async (p) => {
      await p.locator('.row-controls select').first().selectOption('permanent_offer');
      await p.waitForTimeout(100);
    },
  }),
  dash('inbox-keys', '/inbox/row-1', {
    full: false,
    act: async (p) => {
      await p.keyboard.press('?');
      await p.waitForTimeout(100);
    },
  }),
  dash('profile-search', '/profile/search'),
  dash('profile-finding-de', '/profile', { locale: 'de', act: (page) => page.locator('main summary').first().click() }),
  dash('profile-finding-narrow', '/profile', {
    width: 320,
    act: (page) => page.locator('main summary').first().click(),
  }),
  dash('settings-goal-from-ad', '/settings', {
    act: async (page) => {
      await page.locator('.goal-form summary').first().click();
      await page.locator('.goal-form textarea').first().fill('We look for a senior data engineer with dbt.');
      await page.locator('[data-action="read-terms"]').click();
      await page.locator('[data-action="accept-term"]').first().waitFor();
    },
  }),
  dash('profile-questions', '/profile', {
    act: (page) => page.locator('summary', { hasText: 'Messages can reach you' }).click(),
  }),
  dash('profile-words', '/profile/words'),
  dash('profile-words-narrow', '/profile/words', { width: 320 }),
  dash('profile-words-referrals', '/profile/words', { options: { settings: { referrals: true } } }),
  dash('profile-changes', '/profile/changes'),
  dash('profile-changes-de-dark', '/profile/changes', { dark: true, locale: 'de' }),
  dash('profile-read-narrow', '/profile/read', { width: 320 }),
  dash('profile-rubric-de-dark', '/profile/rubric', { dark: true, locale: 'de' }),
  dash('profile-search-de-dark', '/profile/search', { dark: true, locale: 'de' }),
  dash('profile-search-narrow', '/profile/search', { width: 320 }),
  dash('profile-search-empty', '/profile/search', { options: { store: 'empty' } }),
  dash('data-broken', '/data', {
    options: { broken: 2 },
    act: async (p) => {
      await p.locator('[data-action=check-store]').click();
      await p.waitForTimeout(100);
    },
  }),
  dash('profile-print', '/profile', { print: true, width: 794, options: { settings: { theme: 'dark' } } }),
  dash('visibility-print', '/visibility', { print: true, width: 794, dark: true }),
  dash('inbox-other-direction', '/inbox', {
    act: (p) =>
      p.evaluate(() => {
        const rows = document.querySelectorAll('.inbox-row .snippet [dir=auto]');
        for (const [i, row] of [...rows].slice(0, 2).entries())
          row.textContent =
            'שלום, אנחנו מחפשים מהנדסת למידת מכונה לפרויקט בתחום הבריאות, חמש עשרה שעות בשבוע, מרחוק. '.repeat(i + 1);
      }),
  }),
  dash('visibility', '/visibility'),
  dash('visibility-dark-de', '/visibility', { dark: true, locale: 'de' }),
  dash('visibility-narrow', '/visibility', { width: 360 }),
  dash('visibility-empty', '/visibility', { options: { store: 'empty' } }),
  dash('visibility-month', '/visibility?by=month&range=26'),
  dash('visibility-edits', '/visibility/edits'),
  dash('visibility-edits-running', '/visibility/edits', { options: { experiment: true } }),
  dash('visibility-edits-dark-de', '/visibility/edits', { dark: true, locale: 'de', options: { experiment: true } }),
  dash('visibility-edits-open', '/visibility/edits', {
    act: async (p) => {
      for (const summary of await p.locator('main .disclosure > summary').all()) await summary.click();
    },
  }),
  dash('visibility-edits-narrow', '/visibility/edits', { width: 320, locale: 'de' }),
  dash('visibility-edits-empty', '/visibility/edits', { options: { store: 'empty' } }),
  dash('visibility-numbers', '/visibility/numbers'),
  dash('visibility-numbers-narrow-de', '/visibility/numbers', { width: 320, locale: 'de' }),
  dash('visibility-numbers-empty', '/visibility/numbers', { options: { store: 'empty' } }),
  dash('data', '/data'),
  dash('data-de', '/data', { locale: 'de' }),
  dash('data-importing', '/data', { options: importing('parse'), act: choose('export.zip') }),
  dash('data-imported', '/data', { act: choose('export.zip') }),
  dash('data-whats-new', '/data', { options: { catchUp: true }, act: choose('export.zip') }),
  dash('data-whats-new-de', '/data', {
    options: { catchUp: true },
    act: choose('export.zip'),
    locale: 'de',
    dark: true,
    width: 320,
  }),
  dash('data-whats-new-quiet', '/data', {
    options: { catchUp: true, settings: { quiet: true } },
    act: choose('export.zip'),
  }),
  dash('data-catch-up', '/data?steps=small'),
  dash('data-refused', '/data', { options: importing('failed'), act: choose('holiday.zip') }),
  dash('data-damaged', '/data', {
    options: {
      importing: {
        id: 'import-1',
        phase: 'failed',
        done: 0,
        warnings: [
          { code: 'rows-lost', message: '', file: 'messages.csv', count: 3 },
          { code: 'file-damaged', message: '', file: 'Skills.csv' },
        ],
        refusal: { code: 'partly-damaged', message: 'partly damaged' },
        digest: '5d41402abc4b2a76',
      },
    },
    act: choose('export.zip'),
  }),
  dash('data-resuming', '/data', {
    options: { resuming: { id: 'import-1', phase: 'derive', done: 1200, total: 3334, warnings: [] } },
  }),
  dash('data-cancelled', '/data', { options: importing('cancelled'), act: choose('export.zip') }),
  dash('data-wipe', '/data', {
    full: false,
    act: async (p) => {
      await p.locator('[data-action=wipe]').click();
      await p.waitForTimeout(100);
    },
  }),
  dash('settings', '/settings'),
  dash('settings-notices-refused', '/settings', {
    options: { noNotices: true },
    act: async (p) => {
      await p.getByLabel('Desktop reminders').click();
      await p.waitForTimeout(100);
    },
  }),
  dash('settings-de', '/settings', { locale: 'de' }),
  dash('settings-narrow', '/settings', { width: 320 }),
  dash('welcome', '/welcome', { options: { store: 'empty', onboarded: false } }),
  dash('welcome-de-dark', '/welcome', { options: { store: 'empty', onboarded: false }, locale: 'de', dark: true }),
  dash('welcome-goal', '/welcome/goal', { options: { store: 'empty' } }),
  dash('welcome-way', '/welcome/way', { options: { store: 'empty' } }),
  dash('welcome-export', '/welcome/export', { options: { store: 'empty' } }),
  dash('welcome-waiting', '/welcome/export', {
    options: { store: 'empty', settings: { exportRequestedAt: Date.UTC(2026, 10, 20, 9, 0) } },
  }),
  dash('welcome-click', '/welcome/click', { options: { store: 'empty' } }),
  dash('welcome-paste', '/welcome/paste', { options: { store: 'empty' } }),
  dash('not-found', '/nowhere'),
  ...['profile', 'inbox', 'visibility', 'data', 'settings'].flatMap((view) => [
    dash(`${view}-error`, `/${view}`, { options: { store: 'error' } }),
    dash(`${view}-loading`, `/${view}`, { options: { store: 'loading' } }),
  ]),
  ...['profile', 'inbox/row-0', 'visibility', 'settings'].flatMap((route) => {
    const view = route.split('/')[0];
    return [
      dash(`${view}-contrast`, `/${route}`, { contrast: true, full: view !== 'inbox' }),
      dash(`${view}-contrast-dark`, `/${route}`, { contrast: true, dark: true, full: view !== 'inbox' }),
    ];
  }),
  ...['', 'profile', 'visibility', 'data', 'settings'].map((view) =>
    dash(`${view || 'overview'}-rtl`, `/${view}`, { rtl: true }),
  ),
  dash('data-narrow-de', '/data', { width: 320, locale: 'de' }),
  ...(['fr', 'es', 'pt-BR'] as const).flatMap((locale) => [
    dash(`inbox-lang-${locale}`, '/inbox/row-0', { locale, full: false }),
    dash(`settings-lang-${locale}`, '/settings', { locale }),
  ]),
];

export const SCREENS: readonly Screen[] = [...POPUP, ...PANEL, ...DASHBOARD];

/** Pictures of the README and the stores: their sizes, and nothing cut that matters. */
export const PICTURES: readonly Screen[] = [
  popup('profile', { height: 560, full: false }),
  popup('thread', { options: { page: 'thread' }, height: 560, full: false }),
  ...[dash('overview', '/'), dash('inbox', '/inbox/row-0')].map((s) => ({
    ...s,
    name: s.name.replace('dash-', ''),
    height: 800,
    full: false,
  })),
];
