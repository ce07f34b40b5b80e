import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IntegrityView } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/states.tsx';
import { say } from '../../../toast.ts';

function Found({ found, repair }: { readonly found: IntegrityView; readonly repair: () => void }): JSX.Element {
  const { checked, broken, missing, aside } = found;
  if (broken > 0)
    return (
      <Notice tone="warn" title={t('data.check.broken', { count: broken })} live>
        <p>{t('data.check.broken.about')}</p>
        <p>
          <Button small action="repair" onClick={repair}>
            {t('data.check.repair')}
          </Button>
        </p>
      </Notice>
    );
  return (
    <div role="status" class="small stack-tight">
      <p>{t('data.check.fine', { count: checked })}</p>
      {aside > 0 && <p>{t('data.check.aside', { count: aside })}</p>}
      {missing > 0 && <p>{t('data.check.missing', { count: missing })}</p>}
    </div>
  );
}

/** A look at every record, on request; what is broken can be put aside, and is never thrown away. */
export function Check(): JSX.Element {
  const { app } = useUi();
  const [found, setFound] = useState<IntegrityView | null>(null);
  const [running, setRunning] = useState(false);
  const run = (work: Promise<unknown>): void => {
    setRunning(true);
    attempt(work.finally(() => setRunning(false)));
  };
  const check = (): Promise<void> => app.checkStore().then(setFound);
  const repair = async (): Promise<void> => {
    await app.repairStore();
    say(t('data.check.repaired'));
    await check();
  };
  return (
    <div class="stack">
      <div>
        <Button small action="check-store" disabled={running} onClick={() => run(check())}>
          {t(running ? 'data.check.running' : 'data.check')}
        </Button>
      </div>
      {found !== null && <Found found={found} repair={() => run(repair())} />}
    </div>
  );
}
