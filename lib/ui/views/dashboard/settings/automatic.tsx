import type { JSX } from 'preact';
import { t } from '../../../i18n/index.ts';
import { SwitchField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';
import { usePermissionSwitch } from './permission-switch.ts';

/** What it does and its risk stand before the switch; the browser asks in the click that turns it on. */
export function Automatic(): JSX.Element | null {
  const permission = usePermissionSwitch(
    (app) => app.readsUnasked?.(),
    (app) => app.readUnasked,
  );
  if (permission === null) return null;
  const { on, refused, turn } = permission;
  return (
    <section class="card" aria-labelledby="automatic">
      <h2 id="automatic">{t('settings.auto')}</h2>
      <ul class="small plain-list">
        <li>{t('settings.auto.does')}</li>
        <li>{t('settings.auto.never')}</li>
        <li>{t('settings.auto.back')}</li>
      </ul>
      <Notice tone="warn">
        <p class="small">{t('settings.auto.terms')}</p>
      </Notice>
      <SwitchField
        label={t('settings.auto.switch')}
        hint={t('settings.auto.about')}
        checked={on}
        action="automatic"
        onChange={turn}
      />
      {refused && (
        <Notice live>
          <p>{t('settings.auto.refused')}</p>
        </Notice>
      )}
    </section>
  );
}
