import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StorageView } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { chosenFile } from '../../../chosen-file.ts';
import { useUi } from '../../../context.tsx';
import { formatAgo } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { isoOf } from '../../../parts/date-field.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { saveFile } from '../../../save-file.ts';
import { say } from '../../../toast.ts';

const secret = (passphrase: string): string | undefined => (passphrase === '' ? undefined : passphrase);

/** Save everything to one file, or add what such a file holds. */
export function Backup({ storage }: { readonly storage: StorageView }): JSX.Element {
  const ui = useUi();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const save = (): void => {
    const day = isoOf(ui.now());
    attempt(
      ui.app.backup(secret(passphrase)).then((blob) => saveFile(blob, `beckon-${day}.beckon`)),
      () => say(t('data.backup.done')),
    );
  };
  const restore = (file: File | undefined): void => {
    if (file === undefined) return;
    attempt(ui.app.restore(file, secret(passphrase)).then((r) => say(t('data.restore.done', r))));
  };
  return (
    <section class="card" aria-labelledby="backup">
      <h2 id="backup">{t('data.backup')}</h2>
      <p class="small dim">{t('data.backup.about')}</p>
      <p class="small dim">{t('welcome.honest.lost')}</p>
      <p class="small">
        {storage.lastBackup === undefined
          ? t('popup.backup.never')
          : t('popup.backup', { when: formatAgo(storage.lastBackup, ui.now()) })}
      </p>
      <TextField
        secret
        label={t('data.backup.passphrase')}
        hint={t('data.backup.passphrase.hint')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div class="row">
        <Button kind="primary" action="backup" onClick={save}>
          {t('data.backup.make')}
        </Button>
      </div>
      <h3>{t('data.restore')}</h3>
      <p class="small dim">{t('data.restore.about')}</p>
      <div>
        <label class="button" for={id}>
          {t('data.restore.choose')}
          <input id={id} class="sr-only" type="file" onChange={(e) => restore(chosenFile(e))} />
        </label>
      </div>
    </section>
  );
}
