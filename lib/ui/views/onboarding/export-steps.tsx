import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';

/** The exact clicks to the official data export, and what it doesn't hold. */
export const ExportSteps = (): JSX.Element => (
  <>
    <ol class="numbered">
      <li>{t('export.1')}</li>
      <li>{t('export.2')}</li>
      <li>{t('export.3')}</li>
      <li>{t('export.4')}</li>
      <li>{t('export.5')}</li>
    </ol>
    <p class="small dim">
      <span class="strong">{t('export.lacks')}:</span> {t('export.lacks.list')}
    </p>
  </>
);
