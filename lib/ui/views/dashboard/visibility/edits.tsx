import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditView } from '../../../../model/app.ts';
import { useDecide } from '../../../act.ts';
import { RateChange } from '../../../charts/rate-change.tsx';
import { declareEdit, markNoise, nameEdit } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { rateTexts } from '../../visibility/chart-texts.ts';
import { wordsOfEdit } from '../../visibility/edit-words.ts';
import { EffectText } from '../../visibility/effect-text.tsx';

export const editTitle = (v: EditView): string => v.name ?? wordsOfEdit(v.edit);

function NameForm({ view }: { readonly view: EditView }): JSX.Element {
  const decide = useDecide();
  const [name, setName] = useState(view.name ?? '');
  const save = (event: Event): void => {
    event.preventDefault();
    decide([nameEdit(view.edit.id, name)], t('inbox.note.done'), [nameEdit(view.edit.id, view.name ?? '')]);
  };
  return (
    <form class="row name-form" onSubmit={save}>
      <TextField label={t('visibility.edit.name')} value={name} onChange={setName} />
      {name !== (view.name ?? '') && (
        <Button small type="submit">
          {t('action.save')}
        </Button>
      )}
    </form>
  );
}

function Edit({ view }: { readonly view: EditView }): JSX.Element {
  const decide = useDecide();
  const { edit } = view;
  return (
    <li class="card">
      <div class="row-between">
        <h3>{editTitle(view)}</h3>
        {view.declared && <span class="chip chip-brand">{t('visibility.edit.declared')}</span>}
      </div>
      {view.name !== undefined && <p>{wordsOfEdit(edit)}</p>}
      <p class="small dim">
        {t('visibility.edits.between', { from: formatDay(edit.lastSeenOld), to: formatDay(edit.firstSeenNew) })}
      </p>
      {view.effect === null ? (
        <p class="small dim">{t('visibility.edit.not-tested')}</p>
      ) : (
        <>
          <EffectText effect={view.effect} />
          <RateChange effect={view.effect} texts={rateTexts()} />
        </>
      )}
      <NameForm view={view} />
      <div class="row">
        {!view.declared && (
          <Button
            small
            onClick={() =>
              decide([declareEdit(edit.id, true)], t('visibility.edit.declare.done'), [declareEdit(edit.id, false)])
            }
          >
            {t('visibility.edit.declare')}
          </Button>
        )}
        <Button
          small
          kind="plain"
          onClick={() =>
            decide([markNoise(edit.id, true)], t('visibility.edit.noise.done'), [markNoise(edit.id, false)])
          }
        >
          {t('visibility.edit.noise')}
        </Button>
      </div>
    </li>
  );
}

/** Differences noticed between two readings, newest first. */
export function Edits({ edits }: { readonly edits: readonly EditView[] }): JSX.Element {
  const shown = edits.filter((e) => !e.noise).toSorted((a, b) => b.edit.firstSeenNew - a.edit.firstSeenNew);
  if (shown.length === 0) return <p class="dim">{t('visibility.edits.none')}</p>;
  return (
    <ul class="columns">
      {shown.map((view) => (
        <Edit key={view.edit.id} view={view} />
      ))}
    </ul>
  );
}
