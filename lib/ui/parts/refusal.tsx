import type { JSX } from 'preact';
import type { RefusalCode } from '../../model/observation.ts';
import { t } from '../i18n/index.ts';
import { Button, CopyButton } from './button.tsx';
import { Notice } from './states.tsx';

/** Refusals after which trying once more can help. */
const AGAIN: readonly RefusalCode[] = ['still-loading', 'ownership-unknown', 'reader-failed', 'not-understood'];

interface Props {
  readonly code: RefusalCode;
  readonly again?: (() => void) | undefined;
  readonly driftReport?: string | undefined;
}

/** Why nothing was read, kindly, and what to do. */
export function RefusalNotice({ code, again, driftReport }: Props): JSX.Element {
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
        {driftReport !== undefined && <CopyButton text={driftReport} label={t('refusal.drift')} />}
      </p>
    </Notice>
  );
}
