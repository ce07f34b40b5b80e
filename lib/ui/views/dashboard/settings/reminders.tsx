import type { JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { SwitchField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';
import { usePermissionSwitch } from './permission-switch.ts';

/** The switch is the browser's own permission. */
export function Reminders(): JSX.Element | null {
  const permission = usePermissionSwitch(
    (app) => app.mayNotify?.(),
    (app) => app.allowNotifying,
  );
  if (permission === null) return null;
  const { on, refused, turn } = permission;
  return (
    <>
      <SwitchField label={t('settings.notify')} hint={t('settings.notify.about')} checked={on} onChange={turn} />
      {refused && (
        <Notice live>
          <p>{t('settings.notify.refused')}</p>
        </Notice>
      )}
    </>
  );
}
