import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DAY, type EpochMs } from '../../../model/time.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { formatAgo } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { readyValue, useLoad } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { href } from '../../router.ts';
import { ImportBox } from '../dashboard/data/import-box.tsx';

function waitingText(since: EpochMs, now: EpochMs): string {
  const when = formatAgo(since, now);
  return t(now - since > 2 * DAY ? 'export.waiting.late' : 'export.waiting.since', { when });
}

/** Something useful until the e-mail comes, and the way out of waiting. */
function Meanwhile(): JSX.Element {
  const { app } = useUi();
  return (
    <>
      <p class="small">
        <span class="strong">{t('export.waiting.meanwhile')}:</span>{' '}
        <a href={href('settings/goal')}>{t('export.waiting.goal')}</a>
        {' · '}
        <a href={href('welcome/paste')}>{t('export.waiting.paste')}</a>
      </p>
      <div>
        <Button small kind="plain" onClick={() => attempt(app.setSetting('exportRequestedAt', null))}>
          {t('export.waiting.cancel')}
        </Button>
      </div>
    </>
  );
}

/** From "requested" until the ZIP is dropped: when, how long the link lives, and something useful meanwhile. */
export function ExportWaiting(): JSX.Element | null {
  const ui = useUi();
  const since = readyValue(useLoad((a) => a.settings())[0])?.exportRequestedAt ?? null;
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
