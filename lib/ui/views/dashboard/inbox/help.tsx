import type { JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';

const KEYS = [
  [['j', 'k'], 'keys.next'],
  [['Enter'], 'keys.open'],
  [['l'], 'keys.label'],
  [['e'], 'keys.status'],
  [['/'], 'keys.search'],
  [['n'], 'hand.add.quiet'],
  [['u'], 'keys.undo'],
  [['?'], 'keys.help'],
] as const;

export const KeyHelp = ({ close }: { readonly close: () => void }): JSX.Element => (
  <Dialog title={t('keys.title')} onClose={close}>
    <dl class="facts">
      {KEYS.map(([keys, text]) => [
        <dt key={`${text}-keys`} class="row">
          {keys.map((k) => (
            <kbd key={k}>{k}</kbd>
          ))}
        </dt>,
        <dd key={text}>{t(text)}</dd>,
      ])}
    </dl>
    <div>
      <Button onClick={close}>{t('action.close')}</Button>
    </div>
  </Dialog>
);
