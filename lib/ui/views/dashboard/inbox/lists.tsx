import type { JSX } from 'preact';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { quiet } from '../../../look.ts';
import { Tabs } from '../../../parts/tabs.tsx';
import { type Filters, inboxHref, LISTS, listOf } from './query.ts';

/** Everything, what waits for an answer, and whom to write to again. */
export function ListTabs({ filters }: { readonly filters: Filters }): JSX.Element {
  const list = listOf(filters);
  return (
    <Tabs
      label={t('inbox.lists')}
      tabs={[undefined, ...LISTS].map((l) => ({
        href: inboxHref({ ...filters, list: l }),
        label: t(`inbox.lists.${l ?? 'all'}`),
        current: l === list,
      }))}
    />
  );
}

/** What a list holds, and of when that is known. */
export function ListAbout({ filters }: { readonly filters: Filters }): JSX.Element | null {
  const seen = readyValue(useLoad((a) => a.glance())[0])?.inboxLastSeen;
  const list = listOf(filters);
  // It speaks of offers.
  if (list === 'warm') return quiet.value ? null : <p class="small dim">{t('inbox.lists.warm.about')}</p>;
  if (list !== 'waiting' || seen === undefined) return null;
  return <p class="small dim">{t('inbox.lists.waiting.about', { date: formatDay(seen) })}</p>;
}
