import type { JSX } from 'preact';
import type { StorageView } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { SelectField, SwitchField } from '../../../parts/fields.tsx';

const MONTHS = [3, 6, 12, 24, 60] as const;
/** Days in a month of retention; the exact length doesn't matter, that it is always the same does. */
const MONTH_DAYS = 30;

/** How long message text is kept; facts, labels, warnings and dates stay in any case, without the words they were read from. */
export function Keeping({ storage: s }: { readonly storage: StorageView }): JSX.Element {
  const { app } = useUi();
  // The user's own number of days stands for its month, so that no month is offered twice.
  const days = new Map(MONTHS.map((m) => [m as number, m * MONTH_DAYS]));
  if (s.retentionDays !== null) days.set(Math.round(s.retentionDays / MONTH_DAYS), s.retentionDays);
  const options = [...days]
    .sort(([a], [b]) => a - b)
    .map(([count, d]) => ({ value: String(d), label: t('data.retention.months', { count }) }));
  return (
    <section class="card" aria-labelledby="keeping">
      <h2 id="keeping">{t('data.keep')}</h2>
      <SwitchField
        label={t('data.facts-only')}
        hint={t('data.facts-only.about')}
        checked={s.factsOnly}
        onChange={(on) => attempt(app.setSetting('factsOnly', on))}
      />
      <SelectField
        label={t('data.retention')}
        hint={t('data.retention.hint')}
        value={s.retentionDays === null ? '' : String(s.retentionDays)}
        options={[...options, { value: '', label: t('data.retention.forever') }]}
        onChange={(v) => attempt(app.setSetting('retentionDays', v === '' ? null : Number(v)))}
      />
    </section>
  );
}
