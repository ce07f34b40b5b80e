import type { JSX } from 'preact';
import type { RefusalCode } from '../../model/observation.ts';
import { attempt } from '../act.ts';
import { useUi } from '../context.tsx';
import { acceptOwner, takeDamaged } from '../decisions.ts';
import { t } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { DriftButton } from './drift.tsx';
import { Notice } from './states.tsx';

/** Refusals after which trying once more can help. */
const AGAIN: readonly RefusalCode[] = ['still-loading', 'ownership-unknown', 'reader-failed', 'not-understood'];

/** Refusals that the user can lift by saying "this is me"; another person's page is never among them. */
const MINE: readonly RefusalCode[] = ['other-owner'];
const MINE_IN_EXPORT: readonly RefusalCode[] = ['other-owner', 'ownership-unknown'];

interface Props {
  readonly code: RefusalCode;
  readonly again?: (() => void) | undefined;
  readonly driftReport?: string | undefined;
  /** What was refused is a data export, whose owner can be asked for. */
  readonly isExport?: boolean;
  /** Its file's digest: a damaged one is taken in only when asked for. */
  readonly digest?: string | undefined;
}

/** Why nothing was read, kindly, and what to do. */
export function RefusalNotice({ code, again, driftReport, isExport = false, digest }: Props): JSX.Element {
  const { app } = useUi();
  const calm = code === 'unsupported-page' || code === 'browser-page' || code === 'still-loading';
  return (
    <Notice tone={calm ? 'plain' : 'warn'} title={t(`refusal.${code}`)} live>
      <p>{t(`refusal.${code}.do`)}</p>
      <p class="row">
        {again !== undefined && AGAIN.includes(code) && (
          <Button small icon="again" onClick={again}>
            {t('action.read-again')}
          </Button>
        )}
        {again !== undefined && (isExport ? MINE_IN_EXPORT : MINE).includes(code) && (
          <Button small action="this-is-me" onClick={() => attempt(app.decide([acceptOwner()]), again)}>
            {t('refusal.confirm')}
          </Button>
        )}
        {again !== undefined && code === 'partly-damaged' && digest !== undefined && (
          <Button small action="take-damaged" onClick={() => attempt(app.decide([takeDamaged(digest)]), again)}>
            {t('warning.take')}
          </Button>
        )}
        {driftReport !== undefined && <DriftButton head={driftReport} />}
      </p>
    </Notice>
  );
}
