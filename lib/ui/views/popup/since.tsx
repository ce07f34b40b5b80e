import type { JSX } from 'preact';
import type { Glance } from '../../../model/app.ts';
import { DAY } from '../../../model/time.ts';
import { useUi } from '../../context.tsx';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
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

/** The newest announced edit's verdict in one sentence. */
export function VerdictLine({ verdict }: { readonly verdict: Glance['verdict'] }): JSX.Element | null {
  if (verdict === undefined) return null;
  const edit = verdict.name ?? formatDay(verdict.at);
  return <p class="small">{t(`popup.verdict.${verdict.effect.verdict}`, { edit })}</p>;
}
