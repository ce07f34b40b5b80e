import type { JSX } from 'preact';
import type { App } from '../../../../model/app.ts';
import type { TimelineBars, VisibilityView } from '../../../../model/timeline.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { quiet } from '../../../look.ts';
import { Empty, Loading, Notice, Show } from '../../../parts/states.tsx';
import { Tabs } from '../../../parts/tabs.tsx';
import { href, route } from '../../../router.ts';
import { Shell } from '../shell.tsx';
import { EditsTab } from './edits-tab.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import { barsFirst, TABS, type Tab, tabOf, wholeOf } from './query.ts';
import { SeriesTab } from './series-tab.tsx';

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

type Known = TimelineBars | VisibilityView;
const isWhole = (known: Known): known is VisibilityView => 'plan' in known;

/** The bars as soon as they are there, the rest when it is; only the whole can say that there is nothing. */
function Series({ known }: { readonly known: Known }): JSX.Element {
  const rest = isWhole(known) ? known : null;
  if (known.weeks.length + (rest?.hand.weeks.length ?? 0) > 0) return <SeriesTab bars={known} rest={rest} />;
  return rest === null ? <Loading /> : <Nothing />;
}

function View({ tab, known }: { readonly tab: Tab; readonly known: Known }): JSX.Element {
  if (tab === 'series') return <Series known={known} />;
  if (!isWhole(known)) return <Loading />;
  return tab === 'edits' ? <EditsTab view={known} /> : <NumbersTab view={known} />;
}

const askBars = (app: App): Promise<Known> => app.bars();

/** Inbound over time; what was edited when, and what followed; the site's own numbers: three addresses. */
export function Visibility({ tab }: { readonly tab: string | undefined }): JSX.Element {
  const current = tabOf(tab);
  const { query } = route.value;
  const asked = wholeOf(query);
  const start = barsFirst(tab, query) ? askBars : undefined;
  const [load, again] = useLoad<Known>((a) => a.visibility(asked), JSON.stringify(asked), start);
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
      {quiet.value ? (
        <Notice title={t('inbox.hidden')} />
      ) : (
        <Show load={load} again={again}>
          {(known) => <View tab={current} known={known} />}
        </Show>
      )}
    </Shell>
  );
}
