import type { JSX } from 'preact';
import { t, tname } from '../../i18n/index.ts';

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
    </fieldset>
  );
}
