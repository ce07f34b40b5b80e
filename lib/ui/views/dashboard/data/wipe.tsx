import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StorageView } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { forgetLook } from '../../../look.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';
import { say } from '../../../toast.ts';

/** Deleting everything asks for a typed word; nothing else does it. */
export function Wipe({ storage }: { readonly storage: StorageView }): JSX.Element {
  const { app } = useUi();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const word = t('data.wipe.word');
  const close = (): void => {
    setAsking(false);
    setTyped('');
  };
  const wipe = (): void => {
    close();
    attempt(app.wipe(), () => {
      forgetLook();
      say(t('data.wipe.done'));
    });
  };
  return (
    <section class="card card-quiet" aria-labelledby="wipe">
      <h2 id="wipe">{t('data.wipe')}</h2>
      <p class="small dim">{t('data.wipe.about')}</p>
      <div>
        <Button kind="danger" action="wipe" onClick={() => setAsking(true)}>
          {t('data.wipe')}
        </Button>
      </div>
      {asking && (
        <Dialog title={t('data.wipe')} onClose={close}>
          <p>{t('data.wipe.about')}</p>
          {storage.lastBackup === undefined && <Notice tone="warn">{t('data.wipe.no-backup')}</Notice>}
          <TextField label={t('data.wipe.type', { word })} value={typed} onChange={setTyped} />
          <div class="row">
            <Button onClick={close}>{t('action.cancel')}</Button>
            <Button kind="danger" action="wipe-now" disabled={typed.trim() !== word} onClick={wipe}>
              {t('data.wipe.go')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
