import type { ComponentChildren, JSX } from 'preact';
import type { App, ApproachDetail, ReadOutcome } from '../../../model/app.ts';
import { formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { type Load, useLoad } from '../../load.ts';
import { Claim } from '../../parts/claim.tsx';
import { DriftLine } from '../../parts/drift.tsx';
import { ProfileGlance } from '../../parts/profile-glance.tsx';
import { RefusalNotice } from '../../parts/refusal.tsx';
import { Failed, Loading, Show } from '../../parts/states.tsx';
import { ThreadCard } from '../approach/thread-card.tsx';

type PageKind = 'profile' | 'section' | 'thread' | 'inbox' | 'numbers' | 'other';

/** What was read, by the reader's page name. */
export function pageKind(page: string | null): PageKind {
  if (page === 'profile') return 'profile';
  if (page?.startsWith('details/')) return 'section';
  if (page === 'messaging/thread') return 'thread';
  if (page?.startsWith('messaging') || page === 'invitations') return 'inbox';
  return page?.startsWith('analytics') ? 'numbers' : 'other';
}

/** The approaches just read; those already redacted or unknown are left out. */
async function approachesOf(app: App, keys: readonly string[]): Promise<ApproachDetail[]> {
  const details = await Promise.all(keys.map((k) => app.approach(k)));
  return details.filter((d) => d !== null);
}

function Thread({ keys, replies }: { readonly keys: readonly string[]; readonly replies: boolean }): JSX.Element {
  const [load, again] = useLoad((app) => approachesOf(app, keys), keys.join());
  return (
    <Show load={load} again={again}>
      {(details) =>
        details.length === 0 ? (
          <Loading label={t('popup.judging')} />
        ) : (
          details.toReversed().map((d) => <ThreadCard key={d.row.key} detail={d} replies={replies} />)
        )
      }
    </Show>
  );
}

function Profile({ outcome, between }: Pick<BodyProps, 'outcome' | 'between'>): JSX.Element {
  const [load, again] = useLoad((app) => app.audit(), String(outcome.readAt));
  return (
    <Show load={load} again={again}>
      {(audit) => (audit === null ? <Loading /> : <ProfileGlance audit={audit} between={between} />)}
    </Show>
  );
}

interface BodyProps {
  readonly outcome: ReadOutcome;
  readonly replies?: boolean;
  /** Shown with the profile's stages. */
  readonly between?: ComponentChildren;
}

/** What one reading brought. */
export function OutcomeBody({ outcome, replies = false, between }: BodyProps): ComponentChildren {
  const kind = pageKind(outcome.page);
  if (kind === 'profile' || kind === 'section') return <Profile outcome={outcome} between={between} />;
  if (outcome.approachKeys !== undefined && outcome.approachKeys.length > 0)
    return <Thread keys={outcome.approachKeys} replies={replies} />;
  if (kind === 'thread') return <p class="dim">{t('popup.thread-empty')}</p>;
  return <p class="dim">{t(`popup.read-${kind}.done`)}</p>;
}

interface Props {
  readonly load: Load<ReadOutcome>;
  readonly again: () => void;
  readonly between?: ComponentChildren;
}

/** "This page": waiting, refused, failed, or read. */
export function PageCard({ load, again, between }: Props): JSX.Element {
  if (load.status === 'error') return <Failed code={load.code} again={again} />;
  if (load.status === 'loading')
    return (
      <section class="card" aria-labelledby="this-page">
        <h2 id="this-page">{t('popup.reading')}</h2>
        <Loading label={t('popup.reading')} />
      </section>
    );
  const { value: outcome } = load;
  if (outcome.claimable !== undefined) return <Claim outcome={outcome} source={outcome.claimable} again={again} />;
  if (outcome.refusal !== null)
    return <RefusalNotice code={outcome.refusal.code} again={again} driftReport={outcome.driftReport} />;
  return (
    <section class="card" aria-labelledby="this-page">
      <div class="row-between" role="status">
        <h2 id="this-page">{t(`popup.read-${pageKind(outcome.page)}`)}</h2>
        <span class="tiny faint">{t('time.as-read-at', { time: formatTime(outcome.readAt) })}</span>
      </div>
      {outcome.own === 'claimed' && <p class="small dim">{t('popup.claimed')}</p>}
      <OutcomeBody outcome={outcome} between={between} />
      {outcome.warnings.length > 0 && (
        <p class="tiny faint">{t('popup.warnings', { count: outcome.warnings.length })}</p>
      )}
      <DriftLine outcome={outcome} />
    </section>
  );
}
