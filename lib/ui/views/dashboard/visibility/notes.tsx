import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { addNote, dropNote } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField, isoOf, startOf } from '../../../parts/date-field.tsx';
import { TextField } from '../../../parts/fields.tsx';

function NoteForm(): JSX.Element {
  const ui = useUi();
  const decide = useDecide();
  const today = isoOf(ui.now());
  const [text, setText] = useState('');
  const [day, setDay] = useState(today);
  // Today's note stands at this moment, an earlier one at the start of its day.
  const at = day === today ? ui.now() : startOf(day);
  const valid = text.trim() !== '' && at !== null && day <= today;
  const add = (event: Event): void => {
    event.preventDefault();
    if (at === null || !valid) return;
    const id = `note-${ui.now()}`;
    decide(addNote(id, at, text.trim()), t('inbox.note.done'), [dropNote(id)]);
    setText('');
    setDay(today);
  };
  return (
    <form class="row name-form" onSubmit={add}>
      <TextField label={t('visibility.notes.add')} value={text} onChange={setText} />
      <DateField label={t('visibility.notes.day')} value={day} max={today} onChange={setDay} />
      <Button small type="submit" disabled={!valid}>
        {t('action.save')}
      </Button>
    </form>
  );
}

/** What else happened: a post, a holiday, Open to Work toggled. Listed beside a verdict, never part of it. */
export function Notes({ notes }: { readonly notes: VisibilityView['notes'] }): JSX.Element {
  const decide = useDecide();
  return (
    <div class="stack">
      <p class="small dim">{t('visibility.notes.hint')}</p>
      {notes.length > 0 && (
        <ul class="steps small">
          {notes.map((n) => (
            <li key={n.id} class="row-between">
              <span>
                <span class="faint nums">{formatDay(n.at)}</span> {n.text}
              </span>
              <Button
                small
                kind="plain"
                onClick={() => decide([dropNote(n.id)], t('visibility.notes.removed'), addNote(n.id, n.at, n.text))}
              >
                {t('visibility.notes.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NoteForm />
    </div>
  );
}
