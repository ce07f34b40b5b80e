import type { JSX } from 'preact';
import type { App } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { csvFile, type Table } from '../../../charts/table.ts';
import { useUi } from '../../../context.tsx';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { isoOf } from '../../../parts/date-field.tsx';
import { saveFile } from '../../../save-file.ts';
import { say } from '../../../toast.ts';
import { approachTable, editTable, handTable, weekTable } from './tables.ts';

const MAKE: Readonly<Record<'approaches' | 'weeks' | 'edits' | 'hand', (app: App) => Promise<Table>>> = {
  approaches: async (app) => approachTable(await app.inbox({ sort: 'date' })),
  weeks: async (app) => weekTable(await app.visibility()),
  edits: async (app) => editTable(await app.visibility()),
  hand: async (app) => handTable(await app.handOffers()),
};

/** The same data as a person would keep them: one table a file, to open in any spreadsheet program. */
export function Spreadsheets(): JSX.Element {
  const ui = useUi();
  const save = (name: keyof typeof MAKE): void => {
    const file = `beckon-${name}-${isoOf(ui.now())}.csv`;
    const made = MAKE[name](ui.app).then((table) => saveFile(csvFile(table), file));
    attempt(made, () => say(t('data.tables.done', { file })));
  };
  return (
    <section class="card" aria-labelledby="tables">
      <h2 id="tables">{t('data.tables')}</h2>
      <p class="small dim">{t('data.tables.about')}</p>
      <div class="row">
        <Button action="csv-approaches" onClick={() => save('approaches')}>
          {t('data.tables.approaches')}
        </Button>
        <Button action="csv-weeks" onClick={() => save('weeks')}>
          {t('data.tables.weeks')}
        </Button>
        <Button action="csv-edits" onClick={() => save('edits')}>
          {t('data.tables.edits')}
        </Button>
        <Button action="csv-hand" onClick={() => save('hand')}>
          {t('hand.mark')}
        </Button>
      </div>
    </section>
  );
}
