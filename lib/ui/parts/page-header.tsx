import type { JSX } from 'preact';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { sayQuiet } from '../follow-look.ts';
import { t } from '../i18n/index.ts';
import { quiet } from '../look.ts';
import { Button } from './button.tsx';
import { Lantern } from './icon.tsx';

/** Turns names and offers on and off at once, then keeps the choice. */
export function QuietButton({ labelled = false }: { readonly labelled?: boolean }): JSX.Element {
  const ui = useUi();
  const toggle = (): void => attempt(sayQuiet(!quiet.value, (on) => ui.app.setSetting('quiet', on)));
  return (
    <Button
      kind="plain"
      icon={quiet.value ? 'quiet' : 'eye'}
      label={labelled ? undefined : t('settings.quiet')}
      pressed={quiet.value}
      onClick={toggle}
    >
      {labelled && t('settings.quiet')}
    </Button>
  );
}

/** The narrow pages' header: who speaks, and the ways to the other views. */
export function NarrowHeader({ panel }: { readonly panel: boolean }): JSX.Element {
  const ui = useUi();
  return (
    <header class="narrow-header">
      <Lantern />
      <h1 class="wordmark">{t('app.name')}</h1>
      <QuietButton />
      {panel && (
        <Button kind="plain" icon="panel" label={t('action.open-panel')} onClick={() => attempt(ui.app.openPanel())} />
      )}
      <Button
        kind="plain"
        icon="dashboard"
        label={t('action.open-dashboard')}
        onClick={() => attempt(ui.app.openDashboard())}
      />
    </header>
  );
}
