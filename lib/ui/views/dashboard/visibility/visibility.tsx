import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Empty, Show } from '../../../parts/states.tsx';
import { Tabs } from '../../../parts/tabs.tsx';
import { href, route } from '../../../router.ts';
import { Shell } from '../shell.tsx';
import { EditsTab } from './edits-tab.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import { SeriesTab } from './series-tab.tsx';

const TABS = ['series', 'edits', 'numbers'] as const;
type Tab = (typeof TABS)[number];
const VIEWS = { series: SeriesTab, edits: EditsTab, numbers: NumbersTab } as const;

/** Nothing that this tab could show; the other two can be filled by hand. */
const isEmpty = (v: VisibilityView, tab: Tab): boolean =>
  tab === 'series' && v.weeks.length + v.hand.weeks.length === 0;

function Nothing(): JSX.Element {
  return (
    <Empty title={t('visibility.empty.title')}>
      <p>{t('visibility.empty')}</p>
      <a class="button button-primary" href={href('data')}>
        {t('profile.import')}
      </a>
    </Empty>
  );
}

/** Inbound over time; what was edited when, and what followed; the site's own numbers: three addresses. */
export function Visibility({ tab }: { readonly tab: string | undefined }): JSX.Element {
  const current: Tab = TABS.find((x) => x === tab) ?? 'series';
  // two years at once; all of them where somebody looks at all
  const recent = route.value.query.get('range') !== 'all';
  const [load, again] = useLoad((a) => a.visibility({ recent }), String(recent));
  const View = VIEWS[current];
  return (
    <Shell view="visibility" title={t('visibility.title')}>
      <Tabs
        label={t('visibility.title')}
        tabs={TABS.map((x) => ({
          href: href(x === 'series' ? 'visibility' : `visibility/${x}`),
          label: t(`visibility.tab.${x}`),
          current: x === current,
        }))}
      />
      <Show load={load} again={again}>
        {(view) => (isEmpty(view, current) ? <Nothing /> : <View view={view} />)}
      </Show>
    </Shell>
  );
}
