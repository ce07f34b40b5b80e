import type { JSX } from 'preact';
import type { ReadOutcome } from '../../model/app.ts';
import { useUi } from '../context.tsx';
import { t } from '../i18n/index.ts';
import { say } from '../toast.ts';
import { CopyButton } from './button.tsx';

interface ButtonProps {
  /** What the report says beside the skeleton: copied alone where the page is gone. */
  readonly head: string;
}
/** Copies the drift report, with the page's skeleton taken in the same click. */
export function DriftButton({ head }: ButtonProps): JSX.Element {
  const { app } = useUi();
  const report = async (): Promise<string> => {
    const made = await app.driftReport();
    if (made?.whole !== true) say(t('refusal.drift.bare'));
    return made?.text ?? head;
  };
  return <CopyButton text={report} label={t('refusal.drift')} />;
}

/** After a reading that went well but for some parts: how many, and their report. */
export function DriftLine({ outcome }: { readonly outcome: ReadOutcome }): JSX.Element | null {
  if (outcome.drift === 0 || outcome.driftReport === undefined) return null;
  return (
    <div class="stack-tight">
      <p class="small dim">{t('refusal.drift.parts', { count: outcome.drift })}</p>
      <p class="row">
        <DriftButton head={outcome.driftReport} />
      </p>
    </div>
  );
}
