import type { JSX } from 'preact';
import type { Finding } from '../../../../model/audit.ts';
import { useDecide } from '../../../act.ts';
import { setDismissed, setLater, setReason } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { checkTitle } from '../../../parts/finding.tsx';
import { reasonText } from './finding-actions.tsx';

interface Props {
  readonly findings: readonly Finding[];
}

/** What the user set aside, why, and the way back. */
export function SetAside({ findings }: Props): JSX.Element | null {
  const decide = useDecide();
  if (findings.length === 0) return null;
  const back = (f: Finding): void =>
    decide([setDismissed(f.check, false), setReason(f.check, null)], checkTitle(f.check), [
      setDismissed(f.check, true),
      setReason(f.check, f.said?.reason ?? null),
    ]);
  return (
    <section class="stack-tight small" aria-labelledby="set-aside">
      <h2 id="set-aside">{t('profile.dismissed')}</h2>
      <ul class="steps">
        {findings.map((f) => (
          <li key={f.check} class="row">
            <span>
              {checkTitle(f.check)}
              {f.said?.reason !== undefined && <span class="dim"> · {reasonText(f.said.reason)}</span>}
            </span>
            <Button small kind="plain" onClick={() => back(f)}>
              {t('profile.dismiss.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the user put off, until when, and the way back. */
export function PutOff({ findings }: Props): JSX.Element | null {
  const decide = useDecide();
  if (findings.length === 0) return null;
  return (
    <section class="stack-tight small" aria-labelledby="put-off">
      <h2 id="put-off">{t('finding.later.title')}</h2>
      <ul class="steps">
        {findings.map((f) => {
          const until = f.said?.laterUntil ?? 0;
          return (
            <li key={f.check} class="row">
              <span>
                {checkTitle(f.check)}
                <span class="dim"> · {t('finding.later.until', { date: formatDay(until) })}</span>
              </span>
              <Button
                small
                kind="plain"
                onClick={() => decide([setLater(f.check, null)], checkTitle(f.check), [setLater(f.check, until)])}
              >
                {t('finding.later.now')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
