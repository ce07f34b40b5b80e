import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tname } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/fields.tsx';
import { withLine } from './draft.ts';

/** Ids of the domain packs; a test compares them with the packs, which are too large to load into a page. */
export const DOMAIN_IDS = [
  'healthcare',
  'housing',
  'finance',
  'insurance',
  'retail',
  'energy',
  'public-sector',
  'education',
  'manufacturing',
  'media',
  'logistics',
  'climate',
] as const;

interface Props {
  /** Chosen ids, one per line; an id we don't know is kept. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Fields of work to tick. */
export function DomainChoice({ value, onChange }: Props): JSX.Element {
  const chosen = value.split('\n').filter((x) => x !== '');
  const others = chosen.filter((x) => !(DOMAIN_IDS as readonly string[]).includes(x));
  const [own, setOwn] = useState('');
  const add = (): void => {
    onChange(withLine(value, own.trim()));
    setOwn('');
  };
  const toggle = (id: string): void =>
    onChange((chosen.includes(id) ? chosen.filter((x) => x !== id) : [...chosen, id]).join('\n'));
  return (
    <fieldset>
      <legend>{t('goal.domains')}</legend>
      <div class="ticks">
        {[...DOMAIN_IDS, ...others].map((id) => (
          <label class="tick" key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{tname('domain', id)}</span>
          </label>
        ))}
      </div>
      <div class="row">
        <TextField label={t('goal.domains.own')} value={own} onChange={setOwn} />
        <Button small action="add-field" disabled={own.trim() === ''} onClick={add}>
          {t('goal.from.accept')}
        </Button>
      </div>
    </fieldset>
  );
}
