import type { JSX } from 'preact';
import type { InboxRow } from '../../model/app.ts';
import { useDecide } from '../act.ts';
import { setAnswered, setStatus } from '../decisions.ts';
import { t } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { senderName } from './triage.tsx';

/** Does the offer still wait for a word of the user's? */
export const isOpen = (row: InboxRow): boolean => row.isOffer && !row.answered && row.status === 'new';

/** Takes an offer off the waiting list with one click, which can be undone; nothing is ever sent. */
export function OfferActions({ row }: { readonly row: InboxRow }): JSX.Element | null {
  const decide = useDecide();
  if (!isOpen(row)) return null;
  // in one run of text, or the name spoken has a gap before its colon
  const named = (what: string): JSX.Element => (
    <span>
      {what}
      <span class="sr-only">: {senderName(row)}</span>
    </span>
  );
  return (
    <span class="row">
      <Button
        small
        icon="check"
        action="answered"
        onClick={() => decide([setAnswered(row.key, true)], t('offer.answered.done'), [setAnswered(row.key, false)])}
      >
        {named(t('offer.answered'))}
      </Button>
      <Button
        small
        kind="plain"
        action="not-interested"
        onClick={() =>
          decide([setStatus(row.key, 'declined')], t('offer.not-interested.done'), [setStatus(row.key, row.status)])
        }
      >
        {named(t('offer.not-interested'))}
      </Button>
    </span>
  );
}
