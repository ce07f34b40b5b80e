import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InboxRow } from '../../../../model/app.ts';
import type { PayUnit } from '../../../../model/goal.ts';
import type { Json } from '../../../../model/text.ts';
import { useDecide } from '../../../act.ts';
import { setFact } from '../../../decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { SelectField, TextField } from '../../../parts/fields.tsx';
import { say } from '../../../toast.ts';
import { CORRECTABLE, type Correctable, type FactDraft, factDraft, factValue } from './fact-value.ts';

const UNITS: readonly PayUnit[] = ['hour', 'day', 'week', 'month', 'year', 'project'];
const PLACES = ['', 'remote', 'hybrid', 'onsite'] as const;

interface ValueProps {
  readonly fact: Correctable;
  readonly draft: FactDraft;
  readonly set: (draft: FactDraft) => void;
}

function ValueFields({ fact, draft, set }: ValueProps): JSX.Element {
  if (fact === 'remote')
    return (
      <SelectField
        label={t('inbox.fact.value')}
        value={PLACES.find((p) => p === draft.text) ?? ''}
        options={PLACES.map((p) => ({ value: p, label: p === '' ? t('inbox.fact.none') : t(`fact.value.${p}`) }))}
        onChange={(text) => set({ ...draft, text })}
      />
    );
  const value = (
    <TextField
      label={t('inbox.fact.value')}
      hint={t('inbox.fact.hint')}
      value={draft.text}
      onChange={(text) => set({ ...draft, text })}
    />
  );
  if (fact !== 'pay') return value;
  return (
    <div class="trio">
      {value}
      <TextField
        label={t('goal.currency')}
        value={draft.currency}
        onChange={(currency) => set({ ...draft, currency })}
      />
      <SelectField
        label={t('goal.unit')}
        value={draft.unit}
        options={UNITS.map((u) => ({ value: u, label: t(`goal.unit.${u}`) }))}
        onChange={(unit) => set({ ...draft, unit })}
      />
    </div>
  );
}

/** Corrects one fact in place; the correction can be undone and is kept apart from what was read. */
export function FactEditor({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  const [fact, setName] = useState<Correctable>('pay');
  const [draft, setDraft] = useState(() => factDraft('pay', row.facts));
  const pick = (next: Correctable): void => {
    setName(next);
    setDraft(factDraft(next, row.facts));
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const value = factValue(fact, draft);
    if (value === undefined) {
      say(t('inbox.fact.wrong'));
      return;
    }
    const before = (row.facts?.[fact] ?? null) as Json;
    decide([setFact(row.key, fact, value)], t('inbox.fact.done', { fact: t(`fact.${fact}`) }), [
      setFact(row.key, fact, before),
    ]);
  };
  return (
    <details class="why">
      <summary>{t('inbox.fact')}</summary>
      <form class="stack" onSubmit={save}>
        <SelectField
          label={t('inbox.fact.which')}
          value={fact}
          options={CORRECTABLE.map((f) => ({ value: f, label: t(`fact.${f}`) }))}
          onChange={pick}
        />
        <ValueFields fact={fact} draft={draft} set={setDraft} />
        <div>
          <Button small type="submit" action="save-fact">
            {t('action.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
