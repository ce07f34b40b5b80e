import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TriageResult } from '../../../model/triage.ts';
import { useUi } from '../../context.tsx';
import { errorCode } from '../../errors.ts';
import { t } from '../../i18n/index.ts';
import type { Load } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/fields.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/states.tsx';
import { TriageCard } from '../../parts/triage.tsx';

/** Judges a pasted message without keeping it. */
export function PasteForm(): JSX.Element {
  const ui = useUi();
  const [text, setText] = useState('');
  const [load, setLoad] = useState<Load<TriageResult> | null>(null);
  const judge = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    setLoad({ status: 'loading' });
    ui.app.triageText(text).then(
      (value) => setLoad({ status: 'ready', value }),
      (error: unknown) => setLoad({ status: 'error', code: errorCode(error) }),
    );
  };
  return (
    <form class="stack" onSubmit={judge}>
      <TextField
        label={t('popup.paste.label')}
        hint={t('popup.paste.about')}
        value={text}
        onChange={setText}
        rows={4}
      />
      <div>
        <Button type="submit" action="judge" disabled={text.trim() === ''}>
          {t('popup.paste.judge')}
        </Button>
      </div>
      {load !== null && (
        <div aria-live="polite">
          <Show load={load}>{(triage) => <TriageCard triage={triage} fit={null} />}</Show>
        </div>
      )}
    </form>
  );
}

export function PasteBox(): JSX.Element {
  return (
    <details class="card disclosure-card">
      <summary>
        <h2>{t('popup.paste')}</h2>
        <Icon name="down" />
      </summary>
      <PasteForm />
    </details>
  );
}
