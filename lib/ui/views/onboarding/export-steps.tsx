import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';

/** The exact clicks to the official data export: the first one, or the small one of each month. */
function Clicks({ small = false }: { readonly small?: boolean }): JSX.Element {
  return (
    <ol class="numbered">
      <li>{t('export.1')}</li>
      <li>{t('export.2')}</li>
      <li>{t(small ? 'catchup.tick' : 'export.3')}</li>
      <li>{t('export.4')}</li>
      <li>{t('export.5')}</li>
    </ol>
  );
}

/** The first export, and what it doesn't hold. */
export const ExportSteps = (): JSX.Element => (
  <>
    <Clicks />
    <p class="small dim">
      <span class="strong">{t('export.lacks')}:</span> {t('export.lacks.list')}
    </p>
  </>
);

/** The small export, once a month. */
export const CatchUpSteps = (): JSX.Element => (
  <>
    <Clicks small />
    <p class="small dim">{t('catchup.after')}</p>
  </>
);
