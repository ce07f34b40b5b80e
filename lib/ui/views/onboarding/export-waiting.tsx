import type { JSX } from 'preact';
import { DAY } from '../../../model/time.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { formatAgo } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { readyValue, useLoad } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { href } from '../../router.ts';
import { ImportBox } from '../dashboard/data/import-box.tsx';

/** From "requested" until the ZIP is dropped: when, how long the link lives, and something useful meanwhile. */
export function ExportWaiting(): JSX.Element | null {
  const ui = useUi();
  const since = readyValue(useLoad((a) => a.settings())[0])?.exportRequestedAt ?? null;
  if (since === null) return null;
  const when = formatAgo(since, ui.now());
  const late = ui.now() - since > 2 * DAY;
  return (
    <section class="card waiting-export" aria-labelledby="export-waiting">
      <h2 id="export-waiting">{t('export.waiting')}</h2>
      <p>{late ? t('export.waiting.late', { when }) : t('export.waiting.since', { when })}</p>
      <ImportBox />
      <p class="small">
        <span class="strong">{t('export.waiting.meanwhile')}:</span>{' '}
        <a href={href('settings/goal')}>{t('export.waiting.goal')}</a>
        {' · '}
        <a href={href('welcome/paste')}>{t('export.waiting.paste')}</a>
      </p>
      <div>
        <Button small kind="plain" onClick={() => attempt(ui.app.setSetting('exportRequestedAt', null))}>
          {t('export.waiting.cancel')}
        </Button>
      </div>
    </section>
  );
}
