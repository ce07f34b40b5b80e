import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { SwitchField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';

/** The switch is the browser's own permission: on where it is granted, asked for in the click that turns it on. */
export function Reminders(): JSX.Element | null {
  const { app } = useUi();
  const [load, again] = useLoad(async (a) => (await a.mayNotify?.()) ?? null);
  const [refused, setRefused] = useState(false);
  const allowed = readyValue(load);
  if (allowed == null || app.allowNotifying === undefined) return null;
  const turn = (on: boolean): void => {
    const asked = app.allowNotifying?.(on) ?? Promise.resolve(false);
    attempt(
      asked.then((now) => {
        setRefused(on && !now);
        again();
      }),
    );
  };
  return (
    <>
      <SwitchField label={t('settings.notify')} hint={t('settings.notify.about')} checked={allowed} onChange={turn} />
      {refused && (
        <Notice live>
          <p>{t('settings.notify.refused')}</p>
        </Notice>
      )}
    </>
  );
}
