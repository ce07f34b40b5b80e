import type { JSX } from 'preact';
import type { ApproachDetail } from '../../../model/app.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { quiet } from '../../look.ts';

type Seen = ApproachDetail['seenBefore'];

function Offered({ offered }: Pick<Seen, 'offered'>): JSX.Element | null {
  if (offered.length === 0 || quiet.value) return null;
  return (
    <details class="why small">
      <summary>{t('triage.offered')}</summary>
      <ul class="reasons">
        {offered.map((o) => (
          <li key={o.key}>
            {[
              o.facts?.role ?? t(`label.${o.label}`),
              o.at === undefined ? null : formatDay(o.at),
              o.answered ? t('offer.answered') : null,
            ]
              .filter((x) => x !== null)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What others of the sender's firm wrote; several people of one agency often offer the same. */
export function SameFirm({ agency }: Pick<ApproachDetail, 'agency'>): JSX.Element | null {
  if (agency === null || quiet.value) return null;
  return (
    <p class="small dim">
      {t('triage.same-firm', { count: agency.people, firm: agency.name })}{' '}
      {t('triage.same-firm.offers', { count: agency.offers })}
    </p>
  );
}

/** What is remembered of a sender: how often they wrote, whether the user answered, what they offered. */
export function SeenBefore({ seen, whole }: { readonly seen: Seen; readonly whole: boolean }): JSX.Element | null {
  if (seen.count === 0) return null;
  return (
    <>
      <p class="small dim">
        {t('triage.seen-before', { count: seen.count })}{' '}
        {seen.answered === 0 ? t('triage.seen-unanswered') : t('triage.seen-answered', { count: seen.answered })}
      </p>
      {whole && <Offered offered={seen.offered} />}
    </>
  );
}
