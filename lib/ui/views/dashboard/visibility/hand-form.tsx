import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FIELDS } from '../../../../visibility/canonical.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { rememberEdit } from '../../../edit-decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField, endOf, isoOf, startOf } from '../../../parts/date-field.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { SelectField, TextField } from '../../../parts/fields.tsx';
import { fieldName } from '../../visibility/edit-words.ts';

/** The site opened then: no profile was edited before. */
const FIRST_DAY = '2003-05-05';

/** An edit from before Beckon, as the user remembers it. */
export function HandForm(): JSX.Element {
  const ui = useUi();
  const decide = useDecide();
  const today = isoOf(ui.now());
  const [field, setField] = useState('headline');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [what, setWhat] = useState('');
  const [first, last] = [startOf(from), endOf(to === '' ? from : to)];
  const valid = first !== null && last !== null && first <= last && from >= FIRST_DAY && to <= today && from <= today;
  const save = (event: Event): void => {
    event.preventDefault();
    if (first === null || last === null || !valid) return;
    const id = `hand-${ui.now()}`;
    const value = { field, from: first, to: Math.min(last, ui.now()), what: what.trim() };
    decide([rememberEdit(id, value)], t('edits.hand.done'), [rememberEdit(id, null)]);
    setWhat('');
    setFrom('');
    setTo('');
  };
  return (
    <Disclosure title={t('edits.hand')}>
      <form class="stack" onSubmit={save}>
        <p class="small dim">{t('edits.hand.about')}</p>
        <div class="row">
          <SelectField
            label={t('edits.hand.field')}
            value={field}
            options={FIELDS.map((f) => ({ value: f.id, label: fieldName(f.id) }))}
            onChange={setField}
          />
          <DateField label={t('edits.narrow.from')} value={from} min={FIRST_DAY} max={today} onChange={setFrom} />
          <DateField label={t('edits.narrow.to')} value={to} min={from || FIRST_DAY} max={today} onChange={setTo} />
        </div>
        <TextField label={t('edits.hand.what')} hint={t('edits.hand.what.hint')} value={what} onChange={setWhat} />
        {from !== '' && !valid && <p class="tiny">{t('edits.hand.invalid')}</p>}
        <div class="row">
          <Button small type="submit" disabled={!valid}>
            {t('edits.hand.add')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
