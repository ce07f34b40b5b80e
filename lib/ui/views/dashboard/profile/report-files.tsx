import type { JSX } from 'preact';
import { PROFILE_FILES, type ProfileFile } from '../../../../model/replay.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { isoOf } from '../../../parts/date-field.tsx';
import { saveFile } from '../../../save-file.ts';
import { say } from '../../../toast.ts';

const KIND: Readonly<Record<ProfileFile, { readonly end: string; readonly type: string }>> = {
  markdown: { end: 'audit.md', type: 'text/markdown;charset=utf-8' },
  json: { end: 'audit.json', type: 'application/json' },
  'json-resume': { end: 'resume.json', type: 'application/json' },
};

/** The report and the profile as files of one's own, and on paper. */
export function ReportFiles(): JSX.Element {
  const ui = useUi();
  const save = (file: ProfileFile): void => {
    const { end, type } = KIND[file];
    const name = `beckon-${isoOf(ui.now())}-${end}`;
    const made = ui.app.study({ ask: 'file', file }).then((text) => {
      if (text !== null) saveFile(new Blob([text], { type }), name);
      say(text === null ? t('report.nothing') : t('data.tables.done', { file: name }));
    });
    attempt(made);
  };
  return (
    <section class="card no-print" aria-labelledby="report-files">
      <h2 id="report-files">{t('report.title')}</h2>
      <p class="small dim">{t('report.about')}</p>
      <div class="row">
        {PROFILE_FILES.map((file) => (
          <Button small key={file} action={`file-${file}`} onClick={() => save(file)}>
            {t(`report.${file}`)}
          </Button>
        ))}
        <Button small onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
    </section>
  );
}
