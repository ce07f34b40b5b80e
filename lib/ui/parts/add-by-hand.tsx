import type { JSX } from 'preact';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { t } from '../i18n/index.ts';
import { Button } from './button.tsx';

/** The way from popup and panel to the form for an offer that no page shows. */
export function AddByHand(): JSX.Element {
  const { app } = useUi();
  return (
    <div>
      <Button small action="add-hand" onClick={() => attempt(app.openDashboard('inbox?add=1'))}>
        {t('hand.add')}
      </Button>
    </div>
  );
}
