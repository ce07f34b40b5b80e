import type { JSX } from 'preact';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { t } from '../i18n/index.ts';
import { Button } from './button.tsx';

/** Says that what is shown is made up, with the click that removes it. */
export function SampleBar(): JSX.Element {
  const { app } = useUi();
  return (
    <div class="sample-bar" role="status">
      <span>{t('sample.on')}</span>
      <Button small action="remove-sample" onClick={() => attempt(app.removeSample?.() ?? Promise.resolve())}>
        {t('sample.remove')}
      </Button>
    </div>
  );
}
