import type { JSX } from 'preact';
import type { HandOffer } from '../../../../../model/hand-offer.ts';
import { formatDay } from '../../../../i18n/format.ts';
import { t } from '../../../../i18n/index.ts';
import { quiet } from '../../../../look.ts';

/** What a line of the list shows of an offer added by hand. */
export const HandRow = ({ offer }: { readonly offer: HandOffer }): JSX.Element => (
  <>
    <span class="row-between nowrap">
      <span class="strong clip-1" dir="auto">
        {t(`hand.channel.${offer.channel}`)}
      </span>
      <span class="tiny faint nums">{formatDay(offer.at)}</span>
    </span>
    <span class="row chips">
      <span class="chip">{t('hand.mark')}</span>
      {offer.pay !== undefined && !quiet.value && (
        <span class="tiny faint clip-1" dir="auto">
          {offer.pay}
        </span>
      )}
    </span>
    <span class="small dim clip-1" dir="auto">
      {quiet.value ? t('inbox.hidden') : offer.what}
    </span>
  </>
);
