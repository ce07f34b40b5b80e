import type { Asked } from '../../ahead.ts';
import type { Route } from '../../router.ts';
import { filtersOf, startOf, toQuery } from './inbox/query.ts';
import { barsFirst, wholeOf } from './visibility/query.ts';

/** What the view of an address will ask first, so that it can be asked while the page's words are on their way. */
export function firstQuestions({ path: [view = 'overview', tab], query }: Route): readonly Asked[] {
  const settings: Asked = ['settings'];
  switch (view) {
    case 'overview':
      return [['glance'], settings];
    case 'profile':
      return [['audit'], settings];
    case 'inbox': {
      const whole = toQuery(filtersOf(query));
      return [['inbox', startOf(whole) ?? whole], ['handOffers'], settings];
    }
    case 'visibility':
      return [barsFirst(tab, query) ? ['bars'] : ['visibility', wholeOf(query)], settings];
    case 'data':
      return [['storage'], settings];
    case 'settings':
      return [['goal'], ['glance'], settings];
    default:
      return [settings];
  }
}
