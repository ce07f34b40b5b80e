import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/app.ts';
import { WeeklyBars } from '../../../charts/weekly-bars.tsx';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { SelectField } from '../../../parts/fields.tsx';
import { Empty, Show } from '../../../parts/states.tsx';
import { adjust, href, route } from '../../../router.ts';
import { barTexts, seriesOfLabels } from '../../visibility/chart-texts.ts';
import { Shell } from '../shell.tsx';
import { Edits, editTitle } from './edits.tsx';
import { Metrics } from './metrics.tsx';
import { Notes } from './notes.tsx';

const isEmpty = (v: VisibilityView): boolean => v.weeks.length === 0 && v.metrics.length === 0 && v.edits.length === 0;

/** Edits on the timeline: at the middle of the time in which each happened. */
const marks = (view: VisibilityView, weeks: VisibilityView['weeks']) =>
  view.edits
    .filter((e) => !e.noise)
    .map((e) => ({ id: e.edit.id, at: (e.edit.lastSeenOld + e.edit.firstSeenNew) / 2, name: editTitle(e) }))
    .filter((mark) => mark.at >= (weeks[0]?.from ?? 0));

/** More weeks than this are hard to tell apart on most screens. */
const RANGES = ['26', '52', '104'] as const;
const USUAL = '52';

/** How far back the bars reach; in the address, so that it survives a reload. */
function RangeSelect({ weeks, value }: { readonly weeks: number; readonly value: string }): JSX.Element | null {
  const offered = RANGES.filter((r) => Number(r) < weeks);
  if (offered.length === 0) return null;
  return (
    <SelectField
      label={t('visibility.range')}
      value={value}
      options={[
        ...offered.map((r) => ({ value: r as string, label: t('visibility.range.weeks', { count: Number(r) }) })),
        { value: 'all', label: t('visibility.range.all') },
      ]}
      onChange={(range) => adjust(href('visibility', { range }))}
    />
  );
}

function Filled({ view }: { readonly view: VisibilityView }): JSX.Element {
  const range = route.value.query.get('range') ?? USUAL;
  const weeks = range === 'all' ? view.weeks : view.weeks.slice(-(Number(range) || Number(USUAL)));
  return (
    <div class="stack-wide">
      <section class="card" aria-labelledby="weeks">
        <h2 id="weeks">{t('visibility.weeks')}</h2>
        <RangeSelect weeks={view.weeks.length} value={range} />
        <WeeklyBars weeks={weeks} series={seriesOfLabels()} edits={marks(view, weeks)} texts={barTexts(weeks)} />
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
