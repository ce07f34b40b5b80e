import type { JSX } from 'preact';
import type { PayUnit, TaxForm } from '../../../model/goal.ts';
import { t } from '../../i18n/index.ts';
import { SelectField, TextField } from '../../parts/fields.tsx';
import type { RateDraft } from './draft.ts';

const TAX_FORMS: readonly TaxForm[] = ['W2', '1099', 'C2C', 'inside-IR35', 'outside-IR35', 'freelance', 'employment'];
const UNITS: readonly PayUnit[] = ['hour', 'day', 'week', 'month', 'year', 'project'];

interface RateProps {
  /** By which the form leads to a field that it could not read. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: RateDraft;
  readonly onChange: (value: RateDraft) => void;
}
/** Amount, currency, unit and form of contract of a rate. */
export function RateFields({ name, label, hint, value, onChange }: RateProps): JSX.Element {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="trio">
        <TextField
          numeric
          name={name}
          label={t('goal.amount')}
          value={value.amount}
          onChange={(amount) => onChange({ ...value, amount })}
        />
        <TextField
          name={`${name}-currency`}
          label={t('goal.currency')}
          value={value.currency}
          onChange={(currency) => onChange({ ...value, currency })}
        />
        <SelectField
          label={t('goal.unit')}
          value={value.unit}
          options={UNITS.map((u) => ({ value: u, label: t(`goal.unit.${u}`) }))}
          onChange={(unit) => onChange({ ...value, unit })}
        />
      </div>
      <SelectField
        label={t('goal.tax')}
        value={value.taxForm}
        options={[
          { value: '', label: t('goal.tax.any') },
          ...TAX_FORMS.map((x) => ({ value: x, label: t(`goal.tax.${x}`) })),
        ]}
        onChange={(x) => onChange({ ...value, taxForm: TAX_FORMS.find((f) => f === x) ?? '' })}
      />
      <p class="tiny faint">{hint}</p>
    </fieldset>
  );
}
