import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { SwitchField } from '../../../parts/fields.tsx';
import { Notice } from '../../../parts/states.tsx';

/** What it does and its risk stand before the switch; the browser asks in the click that turns it on. */
export function Automatic(): JSX.Element | null {
  const { app } = useUi();
  const [load, again] = useLoad(async (a) => (await a.readsUnasked?.()) ?? null);
  const [refused, setRefused] = useState(false);
  const on = readyValue(load);
  if (on == null || app.readUnasked === undefined) return null;
  const turn = (wanted: boolean): void => {
    const asked = app.readUnasked?.(wanted) ?? Promise.resolve(false);
    attempt(
      asked.then((now) => {
        setRefused(wanted && !now);
        again();
      }),
    );
  };
  return (
    <section class="card" aria-labelledby="automatic">
      <h2 id="automatic">{t('settings.auto')}</h2>
      <ul class="small">
        <li>{t('settings.auto.does')}</li>
        <li>{t('settings.auto.never')}</li>
        <li>{t('settings.auto.back')}</li>
      </ul>
      <Notice tone="warn">
        <p>{t('settings.auto.terms')}</p>
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
