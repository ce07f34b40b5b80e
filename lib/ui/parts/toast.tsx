import type { JSX } from 'preact';
import { errorCode, errorText } from '../errors.ts';
import { t } from '../i18n/index.ts';
import { announcement, say, toast } from '../toast.ts';
import { Button } from './button.tsx';

/** The message at the page's foot with its undo, and the live region that speaks it. */
export function Toasts(): JSX.Element {
  const shown = toast.value;
  const undo = (): void => {
    const back = shown?.undo;
    toast.value = null;
    back?.().catch((error: unknown) => say(errorText(errorCode(error))));
  };
  return (
    <>
      <div class="sr-only" role="status" aria-live="polite">
        {announcement.value}
      </div>
      {shown && (
        <section class="toast" aria-label={t('toast.label')}>
          <span>{shown.text}</span>
          {shown.undo && (
            <Button small action="undo" onClick={undo}>
              {t('action.undo')}
            </Button>
          )}
          <Button
            small
            onClick={() => {
              toast.value = null;
            }}
          >
            {t('action.close')}
          </Button>
        </section>
      )}
    </>
  );
}
