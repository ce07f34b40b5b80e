import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';

/** What is documented about answering an InMail, and what is not known; shown beside replies to one, never elsewhere. */
export const InmailFacts = (): JSX.Element => (
  <details class="why small">
    <summary>{t('inmail.title')}</summary>
    <ul class="reasons">
      <li>{t('inmail.credit')}</li>
      <li>{t('inmail.ranking')}</li>
      <li>{t('inmail.no')}</li>
    </ul>
  </details>
);
