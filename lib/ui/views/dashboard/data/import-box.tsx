import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '../../../../model/app.ts';
import type { ReadWarning } from '../../../../model/observation.ts';
import { attempt } from '../../../act.ts';
import { chosenFile } from '../../../chosen-file.ts';
import { useUi } from '../../../context.tsx';
import { errorCode } from '../../../errors.ts';
import { hasText, t, tm } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { RefusalNotice } from '../../../parts/refusal.tsx';
import { Failed, Notice } from '../../../parts/states.tsx';
import { ImportResult } from './import-result.tsx';

function Running({
  progress,
  cancel,
}: {
  readonly progress: ImportProgress;
  readonly cancel: () => void;
}): JSX.Element {
  const { done, total } = progress;
  const label = t(`data.phase.${progress.phase}`);
  return (
    <div class="stack-tight" role="status">
      <div class="row-between">
        <span class="strong">{label}</span>
        <span class="small dim nums">
          {total === undefined ? t('data.progress.open', { done }) : t('data.progress', { done, total })}
        </span>
      </div>
      {total === undefined ? <progress aria-label={label} /> : <progress aria-label={label} max={total} value={done} />}
      <div>
        <Button small action="cancel-import" onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface EndedProps {
  readonly progress: ImportProgress;
  /** Back to choosing a file. */
  readonly again: () => void;
  /** The same file once more. */
  readonly retry: () => void;
}

/** What was left out, in words where there are some. */
const warningText = ({ code, message, file = '', count = 0 }: ReadWarning): string =>
  hasText(`warning.${code}`) ? tm({ id: `warning.${code}`, params: { file, count } }) : message;

function Ended({ progress, again, retry }: EndedProps): JSX.Element {
  return (
    <div class="stack">
      {progress.refusal !== undefined && (
        <RefusalNotice code={progress.refusal.code} again={retry} digest={progress.digest} isExport />
      )}
      {progress.phase === 'failed' && progress.refusal === undefined && (
        <Notice tone="bad" title={t('data.phase.failed')} live />
      )}
      {progress.phase === 'cancelled' && <Notice live>{t('data.phase.cancelled')}</Notice>}
      {progress.summary !== undefined && <ImportResult summary={progress.summary} />}
      {progress.warnings.length > 0 && (
        <div class="stack-tight small">
          {progress.refusal === undefined && (
            <p class="dim">{t('popup.warnings', { count: progress.warnings.length })}</p>
          )}
          <ul class="steps">
            {progress.warnings.slice(0, 8).map((w) => (
              <li key={`${w.code}${w.file ?? ''}`}>{warningText(w)}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button small onClick={again}>
          {t('data.import.again')}
        </Button>
      </div>
    </div>
  );
}

const over = (p: ImportProgress): boolean => ['done', 'failed', 'cancelled'].includes(p.phase);

/** Drop or choose the ZIP; then progress, cancel, and what it brought. */
export function ImportBox({ onDone }: { readonly onDone?: () => void }): JSX.Element {
  const { app } = useUi();
  const id = useId();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const last = useRef<File | null>(null);
  // Of two imports on their way, the one begun last is shown; the other goes on all the same.
  const turn = useRef(0);
  const follow = (begin: (tell: (p: ImportProgress) => void) => Promise<ImportProgress | null>): void => {
    turn.current += 1;
    const mine = turn.current;
    const show = (p: ImportProgress | null): void => {
      if (mine === turn.current) setProgress(p);
    };
    const ended = (end: ImportProgress | null): void => {
      show(end);
      if (end?.phase === 'done') onDone?.();
    };
    begin(show).then(ended, (error: unknown) => {
      show(null);
      setFailure(errorCode(error));
    });
  };
  // an import that a closed tab left behind goes on, in sight
  useEffect(() => follow((tell) => app.resumeImport(tell)), [app]);
  const start = (file: File | null | undefined): void => {
    if (!file) return;
    last.current = file;
    setFailure(null);
    follow((tell) => app.importFile(file, tell));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    start(event.dataTransfer?.files[0]);
  };
  // An import that another tab began has no file here: what was just said of it holds once it is chosen again.
  const choose = (): void => setProgress(null);
  if (progress !== null && over(progress))
    return <Ended progress={progress} again={choose} retry={() => (last.current ? start(last.current) : choose())} />;
  if (progress !== null) return <Running progress={progress} cancel={() => attempt(app.cancelImport(progress.id))} />;
  return (
    <>
      {failure !== null && <Failed code={failure} again={() => start(last.current)} />}
      <label for={id} class="drop" onDrop={drop} onDragOver={(e) => e.preventDefault()}>
        <Icon name="file" />
        <span>
          {t('data.import.drop')} <span class="link">{t('data.import.choose')}</span>
        </span>
        <input
          id={id}
          class="sr-only"
          type="file"
          accept=".zip,application/zip"
          onChange={(e) => start(chosenFile(e))}
        />
      </label>
    </>
  );
}
