import type { JSX } from 'preact';
import type { Discretion } from '../../../model/goal.ts';
import { t } from '../../i18n/index.ts';
import { Choices, SelectField } from '../../parts/fields.tsx';

const ORDER: readonly Discretion[] = ['discreet', 'employer-knows', 'open'];

interface Props {
  /** Null until chosen: an unnoticed default could give somebody away, or hide somebody who wants to be seen. */
  readonly value: Discretion | null;
  readonly onChange: (value: Discretion) => void;
}

/** Who may know, the most careful first. */
export const DiscretionChoice = ({ value, onChange }: Props): JSX.Element => (
  <Choices
    label={t('goal.discretion')}
    value={value}
    onChange={onChange}
    options={ORDER.map((d) => ({
      value: d,
      label: t(`goal.discretion.${d}`),
      about: t(`goal.discretion.${d}.about`),
    }))}
  />
);

/** The same choice where room is short: one line, with what it means below. */
export const DiscretionSelect = ({ value, onChange }: Props): JSX.Element => (
  <SelectField<Discretion | ''>
    label={t('goal.discretion')}
    hint={value === null ? undefined : t(`goal.discretion.${value}.about`)}
    value={value ?? ''}
    onChange={(chosen) => chosen !== '' && onChange(chosen)}
    options={[
      ...(value === null ? [{ value: '' as const, label: t('goal.choose') }] : []),
      ...ORDER.map((d) => ({ value: d, label: t(`goal.discretion.${d}`) })),
    ]}
  />
);
