import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { href } from '../../router.ts';
import { ImportBox } from '../dashboard/data/import-box.tsx';
import { StopWaiting, useRequested, waitingText } from './export-request.tsx';

/** Something useful until the e-mail comes, and the way out of waiting. */
function Meanwhile(): JSX.Element {
  return (
    <>
      <p class="small">
        <span class="strong">{t('export.waiting.meanwhile')}:</span>{' '}
        <a href={href('settings/goal')}>{t('export.waiting.goal')}</a>
        {' · '}
        <a href={href('welcome/paste')}>{t('export.waiting.paste')}</a>
      </p>
      <StopWaiting />
    </>
  );
}

/** From "requested" until the ZIP is dropped: when, how long the link lives, and something useful meanwhile. */
export function ExportWaiting(): JSX.Element | null {
  const ui = useUi();
  const since = useRequested() ?? null;
  // the box stays while its summary is read, although nothing is waited for any more
  const [arrived, setArrived] = useState(false);
  if (since === null && !arrived) return null;
  const done = (): void => {
    setArrived(true);
    attempt(ui.app.setSetting('exportRequestedAt', null));
  };
  return (
    <section class="card waiting-export" aria-labelledby="export-waiting">
      <h2 id="export-waiting">{t(since === null ? 'data.import' : 'export.waiting')}</h2>
      {since !== null && <p>{waitingText(since, ui.now())}</p>}
      <ImportBox onDone={done} />
      {since !== null && <Meanwhile />}
    </section>
  );
}
