import type { JSX } from 'preact';
import type { Glance } from '../../../model/app.ts';
import { DAY } from '../../../model/time.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { formatDay } from '../../i18n/format.ts';
import { hasText, t, tm } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/states.tsx';

/** An inbox seen longer ago than this says so before anything it would count. */
const STALE = 7 * DAY;

/** "Inbox last seen 12 days ago", above everything that the days since would change. */
export function InboxAge({ glance }: { readonly glance: Glance }): JSX.Element | null {
  const { now } = useUi();
  const age = glance.inboxLastSeen === undefined ? 0 : now() - glance.inboxLastSeen;
  if (age <= STALE) return null;
  return (
    <Notice tone="warn">
      <p>{t('popup.inbox-age', { count: Math.floor(age / DAY) })}</p>
    </Notice>
  );
}

/** The newest announced edit in one sentence: how it stands, or, once it is due, its answer and the way to it. */
export function VerdictLine({ verdict }: { readonly verdict: Glance['verdict'] }): JSX.Element | null {
  const { app, now } = useUi();
  if (verdict === undefined) return null;
  const edit = verdict.name ?? formatDay(verdict.at);
  // Of one label alone nothing is said of all offers.
  const label = `label.${verdict.series}`;
  const counted = hasText(label) ? ` (${tm({ id: label })})` : '';
  if (verdict.due === undefined || verdict.due > now())
    return (
      <p class="small">
        {t(`popup.verdict.${verdict.effect.verdict}`, { edit })}
        {counted}
      </p>
    );
  return (
    <Notice tone="good">
      <p>
        {t(`popup.due.${verdict.effect.verdict}`, { edit })}
        {counted}
      </p>
      <p>
        <Button small action="see-experiment" onClick={() => attempt(app.openDashboard('visibility/edits'))}>
          {t('popup.due.open')}
        </Button>
      </p>
    </Notice>
  );
}
