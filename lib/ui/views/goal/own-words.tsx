import type { JSX } from 'preact';
import { ownOf } from '../../../model/own.ts';
import { t, tname } from '../../i18n/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { TextField } from '../../parts/fields.tsx';
import { type GoalDraft, linesOf, NO_WORDS } from './draft.ts';

interface Props {
  readonly draft: GoalDraft;
  readonly set: (change: Partial<GoalDraft>) => void;
}

/** Other names of each title: a search that types one of them finds the same people. */
export function Synonyms({ draft: d, set }: Props): JSX.Element | null {
  const titles = linesOf(d.titles);
  if (titles.length === 0) return null;
  return (
    <Disclosure title={t('goal.synonyms')}>
      <p class="small dim">{t('goal.synonyms.hint')}</p>
      {titles.map((title) => (
        <TextField
          key={title}
          label={title}
          value={ownOf(d.synonyms, title) ?? ''}
          onChange={(words) => set({ synonyms: { ...d.synonyms, [title]: words } })}
        />
      ))}
    </Disclosure>
  );
}

/** Words of each chosen field that the user adds to its pack or takes out of it. */
export function FieldWords({ draft: d, set }: Props): JSX.Element | null {
  const fields = linesOf(d.domains);
  if (fields.length === 0) return null;
  return (
    <Disclosure title={t('goal.words')}>
      <p class="small dim">{t('goal.words.hint')}</p>
      {fields.map((id) => {
        const own = ownOf(d.domainTerms, id) ?? NO_WORDS;
        const change = (words: Partial<typeof own>): void =>
          set({ domainTerms: { ...d.domainTerms, [id]: { ...own, ...words } } });
        return (
          <fieldset key={id}>
            <legend>{tname('domain', id)}</legend>
            <div class="duo">
              <TextField label={t('goal.words.add')} value={own.added} onChange={(added) => change({ added })} />
              <TextField
                label={t('goal.words.remove')}
                value={own.removed}
                onChange={(removed) => change({ removed })}
              />
            </div>
          </fieldset>
        );
      })}
    </Disclosure>
  );
}
