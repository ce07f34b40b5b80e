import type { ComponentChildren, JSX } from 'preact';
import type { ApproachDetail } from '../../../model/app.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { quiet } from '../../look.ts';
import { Replies } from '../../parts/replies.tsx';
import { senderName, TriageCard } from '../../parts/triage.tsx';
import { InmailFacts } from './inmail-facts.tsx';
import { MailingSigns } from './mailing-signs.tsx';
import { SameFirm, SeenBefore } from './seen-before.tsx';

interface Props {
  readonly detail: ApproachDetail;
  readonly replies?: boolean;
  /** What may be done with it, below who wrote it. */
  readonly tools?: ComponentChildren;
}

/** One approach of the thread: who, when, what it is and what to do. */
export function ThreadCard({ detail, replies = false, tools }: Props): JSX.Element {
  const { row, triage } = detail;
  return (
    <article class="stack" aria-label={senderName(row)}>
      <p class="row-between">
        <span class="strong">{senderName(row)}</span>
        {row.at !== undefined && <span class="small dim">{formatDay(row.at)}</span>}
      </p>
      {tools}
      <TriageCard triage={triage} fit={row.fit} corrected={row} />
      <SeenBefore seen={detail.seenBefore} whole={replies} />
      <SameFirm agency={detail.agency} />
      {replies && !quiet.value && <MailingSigns signs={detail.signs} />}
      {/* A draft greets by name and says what the message was about. */}
      {replies && !quiet.value && detail.replies.length > 0 && (
        <div class="stack-tight">
          <h3>{t('triage.replies')}</h3>
          <p class="small dim">{t('triage.replies.about')}</p>
          {row.inmail && <InmailFacts />}
          <Replies replies={detail.replies} />
        </div>
      )}
    </article>
  );
}
