import type { JSX } from 'preact';
import type { ApproachNotes } from '../../../model/app.ts';
import { t, tm } from '../../i18n/index.ts';

/** Signs of a mass mailing and of a letter to the user; they inform, the fit doesn't hear of them. */
export function MailingSigns({ signs }: Pick<ApproachNotes, 'signs'>): JSX.Element | null {
  if (signs.length === 0) return null;
  return (
    <ul class="reasons small" aria-label={t('triage.signs')}>
      {signs.map((sign) => (
        <li key={sign.id}>{tm(sign)}</li>
      ))}
    </ul>
  );
}
