import type { JSX } from 'preact';
import { DAY, type EpochMs } from '../../../model/time.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { formatAgo } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { readyValue, useLoad } from '../../load.ts';
import { Button } from '../../parts/button.tsx';

/** When the export was requested; null: it was not; undefined: not yet known. */
export const useRequested = (): EpochMs | null | undefined =>
  readyValue(useLoad((a) => a.settings())[0])?.exportRequestedAt;

/** How long is waited, and what to do once the link is late. */
export function waitingText(since: EpochMs, now: EpochMs): string {
  const when = formatAgo(since, now);
  return t(now - since > 2 * DAY ? 'export.waiting.late' : 'export.waiting.since', { when });
}

/** The way out of waiting. */
export function StopWaiting(): JSX.Element {
  const { app } = useUi();
  return (
    <div>
      <Button
        small
        kind="plain"
        action="not-waiting"
        onClick={() => attempt(app.setSetting('exportRequestedAt', null))}
      >
        {t('export.waiting.cancel')}
      </Button>
    </div>
  );
}

/** "I have requested it", where nothing is waited for yet. */
export function RequestedButton(): JSX.Element | null {
  const { app, now } = useUi();
  if (useRequested() !== null) return null;
  return (
    <div>
      <Button kind="primary" action="requested" onClick={() => attempt(app.setSetting('exportRequestedAt', now()))}>
        {t('export.requested')}
      </Button>
    </div>
  );
}

/** Where the export is dropped anyway: since when it is waited for. */
export function RequestedSince(): JSX.Element | null {
  const { now } = useUi();
  const since = useRequested() ?? null;
  if (since === null) return null;
  return (
    <>
      <p class="small">{waitingText(since, now())}</p>
      <StopWaiting />
    </>
  );
}
