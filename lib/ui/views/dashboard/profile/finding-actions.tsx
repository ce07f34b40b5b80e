import type { JSX } from 'preact';
import type { Finding } from '../../../../model/audit.ts';
import { DAY } from '../../../../model/time.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { setDismissed, setDone, setLater, setReason } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { checkTitle } from '../../../parts/finding.tsx';
import { Questions } from './questions.tsx';

/** What is put off comes back after this long. */
const LATER_DAYS = 30;
const REASONS = ['untrue', 'market', 'unwanted', 'other'] as const;

/** A reason as offered, else the user's own words. */
export const reasonText = (reason: string): string => {
  const known = REASONS.find((r) => r === reason);
  return known === undefined ? reason : t(`finding.reason.${known}`);
};

const isOpen = (f: Finding): boolean => f.result === 'missing' || f.result === 'partly';

/** Sets a check aside for a reason; both are taken back together. */
function Aside({ check }: { readonly check: string }): JSX.Element {
  const decide = useDecide();
  const choose = (reason: string): void => {
    if (reason === '') return;
    decide([setDismissed(check, true), setReason(check, reason)], t('profile.dismissed.done'), [
      setDismissed(check, false),
      setReason(check, null),
    ]);
  };
  return (
    <select
      class="input input-small"
      aria-label={`${checkTitle(check)}: ${t('finding.aside')}`}
      value=""
      data-action="set-aside"
      onChange={(e) => choose(e.currentTarget.value)}
    >
      <option value="">{t('finding.aside')}</option>
      {REASONS.map((r) => (
        <option key={r} value={r}>
          {t(`finding.reason.${r}`)}
        </option>
      ))}
    </select>
  );
}

/** Done, later, or set aside for a reason; each can be taken back. */
export function FindingActions({ finding: f }: { readonly finding: Finding }): JSX.Element | null {
  const ui = useUi();
  const decide = useDecide();
  if (!isOpen(f)) return <Questions finding={f} />;
  const until = ui.now() + LATER_DAYS * DAY;
  const { doneAt } = f.said ?? {};
  return (
    <>
      <Questions finding={f} />
      {doneAt !== undefined && <p class="small dim">{t('finding.done.said', { date: formatDay(doneAt) })}</p>}
      <p class="row">
        {doneAt === undefined ? (
          <Button
            small
            action="done"
            onClick={() => decide([setDone(f.check, true)], t('finding.done.toast'), [setDone(f.check, false)])}
          >
            {t('finding.done')}
          </Button>
        ) : (
          <Button
            small
            onClick={() => decide([setDone(f.check, false)], checkTitle(f.check), [setDone(f.check, true)])}
          >
            {t('finding.undo')}
          </Button>
        )}
        <Button
          small
          action="later"
          onClick={() =>
            decide([setLater(f.check, until)], t('finding.later.toast', { date: formatDay(until) }), [
              setLater(f.check, null),
            ])
          }
        >
          {t('finding.later')}
        </Button>
        <Aside check={f.check} />
      </p>
    </>
  );
}
