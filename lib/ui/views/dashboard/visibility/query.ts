import type { VisibilityQuery } from '../../../../model/app.ts';

export const TABS = ['series', 'edits', 'numbers'] as const;
export type Tab = (typeof TABS)[number];

export const tabOf = (word: string | undefined): Tab => TABS.find((x) => x === word) ?? 'series';

/** Two years at once; all of them where somebody looks at all. */
export const wholeOf = (query: URLSearchParams): VisibilityQuery => ({ recent: query.get('range') !== 'all' });

/** Does the tab begin with bars that are there before the whole is? */
export const barsFirst = (tab: string | undefined, query: URLSearchParams): boolean =>
  tabOf(tab) === 'series' && wholeOf(query).recent === true;
