import type { JSX } from 'preact';
import type { FreshSummary } from '../../../../model/app.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { People } from './people.tsx';

/** The monthly catch-up's end: what came since the export before, and whom to answer. */
export function WhatsNew({ fresh }: { readonly fresh: FreshSummary }): JSX.Element {
  return (
    <>
      <h3 id="import-result">{t('catchup.title', { date: formatDay(fresh.since) })}</h3>
      <p class="big">{t('catchup.conversations', { count: fresh.conversations })}</p>
      {fresh.conversations + fresh.offers === 0 && <p>{t('catchup.none')}</p>}
      {!quiet.value && fresh.offers > 0 && (
        <ul class="tally">
          <li>{t('catchup.offers', { count: fresh.offers })}</li>
          {fresh.contractFit !== null && <li>{t('catchup.fit', { count: fresh.contractFit })}</li>}
          <li>{t('data.summary.pay', { count: fresh.namedPay })}</li>
        </ul>
      )}
      {fresh.stillAnswerable.length > 0 ? (
        <>
          <p class="strong">{t('catchup.answer')}</p>
          <People rows={fresh.stillAnswerable} />
        </>
      ) : (
        <p>{t('catchup.nobody')}</p>
      )}
      {!quiet.value && fresh.payers.length > 0 && (
        <>
          <p class="strong">{t('catchup.payers')}</p>
          <People rows={fresh.payers} />
        </>
      )}
    </>
  );
}
