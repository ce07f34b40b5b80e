import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MetricName } from '../../../../model/metrics.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { type Entered, enterMetric } from '../../../edit-decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField, isoOf, startOf } from '../../../parts/date-field.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { SelectField, TextField } from '../../../parts/fields.tsx';
import { METRIC_NAMES } from './metrics.tsx';

/** What the site sums up by itself: views over 90 days, appearances over a week, impressions over a week. */
const WINDOWS: Readonly<Record<MetricName, number | undefined>> = {
  'profile-views': 90,
  'search-appearances': 7,
  'all-appearances': 7,
  'post-impressions': 7,
  followers: undefined,
};

/** A whole number as people type it, "1,204" or "1 204"; null for anything else. */
export function wholeNumber(text: string): number | null {
  const bare = text.trim().replace(/[\s.,’'\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

/** A number of the site copied by hand, and the job titles found for. */
export function EnterForm(): JSX.Element {
  const ui = useUi();
  const decide = useDecide();
  const today = isoOf(ui.now());
  const [name, setName] = useState<MetricName>('search-appearances');
  const [text, setText] = useState('');
  const [titles, setTitles] = useState('');
  const [day, setDay] = useState(today);
  const value = wholeNumber(text);
  const list = titles
    .split(/[\n;]/)
    .map((x) => x.trim())
    .filter((x) => x !== '');
  const at = day === today ? ui.now() : startOf(day);
  const wrong = text.trim() !== '' && value === null;
  const valid = at !== null && day <= today && !wrong && (value !== null || list.length > 0);
  const save = (event: Event): void => {
    event.preventDefault();
    if (at === null || !valid) return;
    const id = `metric-${ui.now()}`;
    const windowDays = WINDOWS[name];
    const entered: Entered = {
      at,
      ...(value !== null && { name, value, ...(windowDays !== undefined && { windowDays }) }),
      ...(list.length > 0 && { titles: list }),
    };
    decide([enterMetric(id, entered)], t('enter.done'), [enterMetric(id, null)]);
    setText('');
    setTitles('');
  };
  return (
    <Disclosure title={t('enter.heading')}>
      <form class="stack" onSubmit={save}>
        <div class="row">
          <SelectField
            label={t('enter.metric')}
            value={name}
            options={METRIC_NAMES.map((m) => ({ value: m, label: t(`visibility.metric.${m}`) }))}
            onChange={setName}
          />
          <TextField label={t('chart.value')} value={text} numeric onChange={setText} />
          <DateField label={t('chart.date')} value={day} max={today} onChange={setDay} />
        </div>
        {name === 'search-appearances' && (
          <TextField
            label={t('enter.titles')}
            hint={t('enter.titles.hint')}
            value={titles}
            rows={3}
            onChange={setTitles}
          />
        )}
        {wrong && <p class="tiny">{t('enter.wrong')}</p>}
        <div class="row">
          <Button small type="submit" disabled={!valid}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
