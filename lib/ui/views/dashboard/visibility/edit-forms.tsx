import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditPart, EditView } from '../../../../model/timeline.ts';
import { useDecide } from '../../../act.ts';
import { joinEdit, joinEdits, nameEdit, narrowEdit } from '../../../edit-decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField, endOf, isoOf, startOf } from '../../../parts/date-field.tsx';
import { SelectField, TextField } from '../../../parts/fields.tsx';
import { editTitle, wordsOfEdit } from '../../visibility/edit-words.ts';

/** The user's own name for the edit; all its parts bear it. */
export function NameForm({ view }: { readonly view: EditView }): JSX.Element {
  const decide = useDecide();
  const old = view.name ?? '';
  const [name, setName] = useState(old);
  const all = (value: string) => view.parts.map((p) => nameEdit(p.edit.id, value));
  const save = (event: Event): void => {
    event.preventDefault();
    decide(all(name.trim()), t('inbox.note.done'), all(old));
  };
  return (
    <form class="row name-form" onSubmit={save}>
      <TextField label={t('visibility.edit.name')} value={name} onChange={setName} />
      <Button small type="submit" disabled={name.trim() === old}>
        {t('action.save')}
      </Button>
    </form>
  );
}

/** When it really happened, within what was seen. */
export function NarrowForm({ part, several }: { readonly part: EditPart; readonly several: boolean }): JSX.Element {
  const decide = useDecide();
  const { edit, seen, narrowed } = part;
  const [from, setFrom] = useState(isoOf(edit.lastSeenOld));
  const [to, setTo] = useState(isoOf(edit.firstSeenNew));
  const [first, last] = [startOf(from), endOf(to)];
  const bounds = { min: isoOf(seen[0]), max: isoOf(seen[1]) };
  const valid = first !== null && last !== null && first <= last && from >= bounds.min && to <= bounds.max;
  const save = (event: Event): void => {
    event.preventDefault();
    if (first === null || last === null || !valid) return;
    const between = [Math.max(first, seen[0]), Math.min(last, seen[1])] as const;
    decide([narrowEdit(edit.id, between)], t('edits.narrow.done'), [narrowEdit(edit.id, narrowed)]);
  };
  return (
    <form class="row name-form" onSubmit={save}>
      {several && <p class="small">{wordsOfEdit(edit)}</p>}
      <DateField label={t('edits.narrow.from')} value={from} {...bounds} onChange={setFrom} />
      <DateField label={t('edits.narrow.to')} value={to} {...bounds} onChange={setTo} />
      <Button small type="submit" disabled={!valid}>
        {t('edits.narrow')}
      </Button>
      {narrowed !== null && (
        <Button
          small
          kind="plain"
          onClick={() => decide([narrowEdit(edit.id, null)], t('edits.narrow.undone'), [narrowEdit(edit.id, narrowed)])}
        >
          {t('edits.narrow.undo')}
        </Button>
      )}
      {!valid && <p class="tiny">{t('edits.narrow.invalid')}</p>}
    </form>
  );
}

interface JoinProps {
  readonly view: EditView;
  readonly others: readonly EditView[];
}

/** Edits that belong together however far apart. */
export function JoinForm({ view, others }: JoinProps): JSX.Element {
  const decide = useDecide();
  const [other, setOther] = useState('');
  const ids = view.parts.map((p) => p.edit.id);
  const join = (event: Event): void => {
    event.preventDefault();
    const target = others.find((o) => o.id === other)?.parts[0]?.edit.id;
    if (target !== undefined) decide(joinEdits(ids, target), t('edits.join.done'), joinEdits(ids, null));
  };
  return (
    <>
      {view.joined && (
        <p>
          <Button
            small
            onClick={() =>
              decide(
                ids.map((x) => joinEdit(x, null)),
                t('edits.join.undone'),
              )
            }
          >
            {t('edits.join.undo')}
          </Button>
        </p>
      )}
      {others.length > 0 && (
        <form class="row name-form" onSubmit={join}>
          <SelectField
            label={t('edits.join.with')}
            value={other}
            options={[
              { value: '', label: t('edits.join.choose') },
              ...others.map((o) => ({ value: o.id, label: editTitle(o) })),
            ]}
            onChange={setOther}
          />
          <Button small type="submit" disabled={other === ''}>
            {t('edits.join')}
          </Button>
        </form>
      )}
    </>
  );
}
