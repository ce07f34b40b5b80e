// @vitest-environment happy-dom
import type { ComponentType } from 'preact';
import { expect, it } from 'vitest';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { Panel } from '../../lib/ui/views/panel/panel.tsx';
import { Popup } from '../../lib/ui/views/popup/popup.tsx';
import { type FixtureOptions, fixtureApp } from './fixture/app.ts';
import { rows, triageOf } from './fixture/inbox.ts';
import { settle, show } from './helpers.tsx';

/** "Offer", in every language that is spoken. */
const OFFER = /offer|angebot|offre|oferta/i;
/** The Spanish name of a section of the site's profile. */
const SECTION = /abierto a ofertas/gi;
const LOCALES = ['en', 'de', 'fr', 'es', 'pt-BR'];
/** Views of what was read; settings, rubric and introduction explain in general words. */
const OPEN = `inbox/${rows(48)[0]?.key}`;
const ROUTES = [
  'overview',
  'inbox',
  'inbox?list=warm',
  OPEN,
  'inbox/hand-1',
  'visibility',
  'visibility/edits',
  'visibility/numbers',
  'data',
  'profile/words',
];
const PAGES = ['profile', 'thread', 'inbox', 'numbers', 'scam'] as const;
/** Whole names, and first names as a greeting says them. */
const NAMES = [...new Set(rows(48).flatMap(({ sender: { name = '' } }) => [name, `${name.split(' ')[0]},`]))];

/** What a warning quotes of a message. */
const QUOTES = rows(48)
  .flatMap((r) => triageOf(r).risk.rules.map((rule) => rule.quote))
  .filter((quote) => quote !== '');

/** All that a page says, to eyes and ears. */
async function wordsOf(View: ComponentType, route: string, options: FixtureOptions): Promise<string> {
  const view = await show(fixtureApp({ hand: true, experiment: true, ...options }), View, { route });
  await settle();
  const labels = [...view.root.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label'));
  const words = [view.text(), ...labels, document.title].join('\n');
  view.close();
  return words;
}

const VIEWS: readonly (readonly [string, ComponentType, string, FixtureOptions])[] = [
  ...ROUTES.map((r) => [`dashboard, ${r}`, Dashboard, `#/${r}`, {}] as const),
  ...PAGES.map((page) => [`popup, ${page}`, Popup, '', { page }] as const),
  ...PAGES.map((page) => [`panel, ${page}`, Panel, '', { page }] as const),
];

it.each(VIEWS)('quiet mode says no name and no "offer": %s', async (_, View, route, options) => {
  for (const locale of LOCALES) {
    const words = await wordsOf(View, route, { ...options, settings: { quiet: true, locale } });
    expect(words.replace(SECTION, '')).not.toMatch(OFFER);
    expect(NAMES.filter((name) => words.includes(name))).toEqual([]);
    expect(QUOTES.filter((quote) => words.includes(quote))).toEqual([]);
  }
});
