import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/app.ts';
import { WeeklyBars } from '../../../charts/weekly-bars.tsx';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { Empty, Show } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { barTexts, seriesOfLabels } from '../../visibility/chart-texts.ts';
import { Shell } from '../shell.tsx';
import { Edits, editTitle } from './edits.tsx';
import { Metrics } from './metrics.tsx';
import { Notes } from './notes.tsx';

const isEmpty = (v: VisibilityView): boolean => v.weeks.length === 0 && v.metrics.length === 0 && v.edits.length === 0;

/** Edits on the timeline: at the middle of the time in which each happened. */
const marks = (view: VisibilityView) =>
  view.edits
    .filter((e) => !e.noise)
    .map((e) => ({ id: e.edit.id, at: (e.edit.lastSeenOld + e.edit.firstSeenNew) / 2, name: editTitle(e) }));

function Filled({ view }: { readonly view: VisibilityView }): JSX.Element {
  return (
    <div class="stack-wide">
      <section class="card" aria-labelledby="weeks">
        <h2 id="weeks">{t('visibility.weeks')}</h2>
        <WeeklyBars weeks={view.weeks} series={seriesOfLabels()} edits={marks(view)} texts={barTexts(view.weeks)} />
      </section>
      <section class="stack" aria-labelledby="edits">
        <h2 id="edits">{t('visibility.edits')}</h2>
        <Edits edits={view.edits} />
      </section>
      <section class="stack" aria-labelledby="notes">
        <h2 id="notes">{t('visibility.notes')}</h2>
        <Notes notes={view.notes} />
      </section>
      <section class="stack" aria-labelledby="metrics">
        <h2 id="metrics">{t('visibility.metrics')}</h2>
        <p class="small dim">{t('visibility.metrics.about')}</p>
        <Metrics view={view} />
      </section>
    </div>
  );
}

/** Inbound over time, what was edited when, and the site's own numbers. */
export function Visibility(): JSX.Element {
  const [load, again] = useLoad((a) => a.visibility());
  return (
    <Shell view="visibility" title={t('visibility.title')}>
      <Show load={load} again={again}>
        {(view) =>
          isEmpty(view) ? (
            <Empty title={t('visibility.empty.title')}>
              <p>{t('visibility.empty')}</p>
              <a class="button button-primary" href={href('data')}>
                {t('profile.import')}
              </a>
            </Empty>
          ) : (
            <Filled view={view} />
          )
        }
      </Show>
    </Shell>
  );
}
