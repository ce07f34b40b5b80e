import type { JSX } from 'preact';
import type { Discretion } from '../../../model/goal.ts';
import { t } from '../../i18n/index.ts';
import { Choices } from '../../parts/fields.tsx';

const ORDER: readonly Discretion[] = ['discreet', 'employer-knows', 'open'];

interface Props {
  readonly value: Discretion;
  readonly onChange: (value: Discretion) => void;
}

/** Who may know; the most careful first, because an unnoticed default must not give anybody away. */
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
