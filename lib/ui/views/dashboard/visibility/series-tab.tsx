import type { JSX } from 'preact';
import type { TimelineBars, VisibilityView } from '../../../../model/timeline.ts';
import type { WeekBucket } from '../../../../model/visibility.ts';
import { WeeklyBars } from '../../../charts/weekly-bars.tsx';
import { t } from '../../../i18n/index.ts';
import { AfterPaint } from '../../../parts/after-paint.tsx';
import { SelectField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';
import { adjust, href, route } from '../../../router.ts';
import { barTexts, monthTexts, seriesOfLabels } from '../../visibility/chart-texts.ts';
import { editTitle } from '../../visibility/edit-words.ts';
import { HandCard } from './hand-card.tsx';
import { Terms } from './terms.tsx';

/** More weeks than this are hard to tell apart on most screens. */
const RANGES = ['26', '52', '104', 'all'] as const;
type Range = (typeof RANGES)[number];
type By = 'week' | 'month';
/** Weeks shown as this many months. */
const MONTHS: Readonly<Record<Range, number>> = { '26': 6, '52': 12, '104': 24, all: Number.POSITIVE_INFINITY };

interface Choice {
  readonly range: Range;
  readonly by: By;
}

/** How far back and how finely; in the address, so that it survives a reload. */
function choiceOf(query: URLSearchParams): Choice {
  return {
    range: RANGES.find((r) => r === query.get('range')) ?? '52',
    by: query.get('by') === 'month' ? 'month' : 'week',
  };
}

function Controls({ choice }: { readonly choice: Choice }): JSX.Element {
  const set = (next: Partial<Choice>): void => adjust(href('visibility', { ...choice, ...next }));
  return (
    <div class="row">
      <SelectField
        label={t('visibility.range')}
        value={choice.range}
        options={RANGES.map((value) => ({
          value,
          label: value === 'all' ? t('visibility.range.all') : t('visibility.range.weeks', { count: Number(value) }),
        }))}
        onChange={(range) => set({ range })}
      />
      <SelectField
        label={t('visibility.by')}
        value={choice.by}
        options={[
          { value: 'week' as By, label: t('visibility.by.week') },
          { value: 'month' as By, label: t('visibility.by.month') },
        ]}
        onChange={(by) => set({ by })}
      />
    </div>
  );
}

/** How many bars the choice asks for. */
const countOf = ({ range, by }: Choice): number =>
  by === 'week' ? (range === 'all' ? Number.POSITIVE_INFINITY : Number(range)) : MONTHS[range];

/** The newest ones that the choice asks for. */
function newest<T>(all: readonly T[], choice: Choice): readonly T[] {
  return all.slice(Math.max(0, all.length - countOf(choice)));
}

/** The bars of the choice; a month is drawn as a longer week. */
const bucketsOf = ({ weeks, months }: TimelineBars, choice: Choice): readonly WeekBucket[] =>
  choice.by === 'week'
    ? newest(weeks, choice)
    : newest(months, choice).map(({ month, ...rest }) => ({ week: month, ...rest }));

/** Edits on the timeline: at the middle of the time in which each happened. */
const marks = ({ edits }: TimelineBars, first: number) =>
  edits
    .filter((e) => !e.noise)
    .map((e) => ({ id: e.id, at: (e.from + e.at) / 2, name: editTitle(e) }))
    .filter((mark) => mark.at >= first);

interface Props {
  readonly bars: TimelineBars;
  /** All that is known; null while it is still on its way. */
  readonly rest: VisibilityView | null;
}

/** Approaches by label, and what offers state, week by week or month by month. */
export function SeriesTab({ bars, rest }: Props): JSX.Element {
  const choice = choiceOf(route.value.query);
  const buckets = bucketsOf(bars, choice);
  const texts = choice.by === 'week' ? barTexts(buckets) : monthTexts(buckets);
  const weeks = choice.range === 'all' ? null : Number(choice.range);
  return (
    <div class="stack-wide">
      <section class="card" aria-labelledby="weeks">
        <h2 id="weeks">{t('visibility.weeks')}</h2>
        <Controls choice={choice} />
        <WeeklyBars
          weeks={buckets}
          series={seriesOfLabels()}
          edits={marks(bars, buckets[0]?.from ?? 0)}
          texts={texts}
          name={`beckon-${choice.by}s`}
        />
        {rest !== null && rest.undated > 0 && (
          <Notice>
            <p>{t('visibility.undated', { count: rest.undated })}</p>
          </Notice>
        )}
      </section>
      {rest !== null && (
        <AfterPaint>
          {buckets.length > 0 && (
            <Terms
              buckets={buckets}
              terms={newest(choice.by === 'week' ? rest.terms.weeks : rest.terms.months, choice)}
              by={choice.by}
              summary={rest.summaries.find((s) => s.weeks === weeks)}
            />
          )}
          <HandCard series={rest.hand} by={choice.by} count={countOf(choice)} />
        </AfterPaint>
      )}
    </div>
  );
}
