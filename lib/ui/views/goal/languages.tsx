import type { JSX } from 'preact';
import { locale, t } from '../../i18n/index.ts';
import { languageName } from '../../i18n/language-name.ts';

/** Those in which the audit can tell whether a profile speaks them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl'] as const;

interface Props {
  /** Chosen languages, BCP 47, one per line; one we don't know is kept. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Languages that the market speaks, to tick. */
export function LanguageChoice({ value, onChange }: Props): JSX.Element {
  const chosen = value.split('\n').filter((x) => x !== '');
  const others = chosen.filter((x) => !(LANGUAGES as readonly string[]).includes(x));
  const toggle = (tag: string): void =>
    onChange((chosen.includes(tag) ? chosen.filter((x) => x !== tag) : [...chosen, tag]).join('\n'));
  return (
    <fieldset>
      <legend>{t('goal.languages')}</legend>
      <div class="ticks">
        {[...LANGUAGES, ...others].map((tag) => (
          <label class="tick" key={tag}>
            <input
              type="checkbox"
              name={`language-${tag}`}
              checked={chosen.includes(tag)}
              onChange={() => toggle(tag)}
            />
            <span>{languageName(tag, locale.value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
