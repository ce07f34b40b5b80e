import type { JSX } from 'preact';
import type { Glance, InboxRow } from '../../../model/app.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { formatAgo, formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { quiet } from '../../look.ts';
import { AddByHand } from '../../parts/add-by-hand.tsx';
import { Button } from '../../parts/button.tsx';
import { OfferActions } from '../../parts/offer-actions.tsx';
import { AdviceChip, LabelChip, RiskChip, senderName } from '../../parts/triage.tsx';

function WaitingRow({ row }: { readonly row: InboxRow }): JSX.Element {
  const ui = useUi();
  return (
    <li>
      <button type="button" class="waiting-row" onClick={() => attempt(ui.app.openDashboard(`inbox/${row.key}`))}>
        <span class="row-between">
          <span class="strong">{senderName(row)}</span>
          {row.at !== undefined && <span class="tiny faint">{formatAgo(row.at, ui.now())}</span>}
        </span>
        <span class="row">
          <LabelChip label={row.label} />
          <AdviceChip fit={row.fit} />
          <RiskChip row={row} />
        </span>
        {!quiet.value && (
          <span class="small dim clip" dir="auto">
            {row.snippet}
          </span>
        )}
      </button>
      {!quiet.value && <OfferActions row={row} />}
    </li>
  );
}

/** Offers without an answer; snoozed ones come back by themselves. */
export function WaitingCard({ glance }: { readonly glance: Glance }): JSX.Element {
  const ui = useUi();
  return (
    <section class="card" aria-labelledby="waiting">
      <h2 id="waiting">{t('popup.waiting')}</h2>
      {glance.waiting.length === 0 ? (
        <>
          <p class="small dim">
            {t(glance.inboxLastSeen === undefined ? 'popup.waiting.unknown' : 'popup.waiting.none')}
          </p>
          <AddByHand />
        </>
      ) : (
        <>
          {glance.inboxLastSeen !== undefined && (
            <p class="tiny faint">{t('popup.waiting.as-of', { date: formatDay(glance.inboxLastSeen) })}</p>
          )}
          <ul class="waiting" data-private>
            {glance.waiting.slice(0, 3).map((row) => (
              <WaitingRow key={row.key} row={row} />
            ))}
          </ul>
          <div>
            <Button small onClick={() => attempt(ui.app.openDashboard('inbox?list=waiting'))}>
              {t('popup.waiting.all', { count: glance.waitingCount })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
