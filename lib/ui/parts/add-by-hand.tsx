import type { JSX } from 'preact';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { t } from '../i18n/index.ts';
import { quiet } from '../look.ts';
import { Button } from './button.tsx';

/** What that is called; without the word while somebody looks over the shoulder. */
export const addByHand = (): string => t(quiet.value ? 'hand.add.quiet' : 'hand.add');

/** The way from popup and panel to the form for an offer that no page shows. */
export function AddByHand(): JSX.Element {
  const { app } = useUi();
  return (
    <div>
      <Button small action="add-hand" onClick={() => attempt(app.openDashboard('inbox?add=1'))}>
        {addByHand()}
      </Button>
    </div>
  );
}
