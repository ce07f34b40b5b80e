import type { JSX } from 'preact';
import type { HandOffer } from '../../../../../model/hand-offer.ts';
import { useDecide } from '../../../../act.ts';
import { setHandOffer } from '../../../../decisions.ts';
import { t } from '../../../../i18n/index.ts';
import { quiet } from '../../../../look.ts';
import { Button } from '../../../../parts/button.tsx';
import { HandOfferForm } from './form.tsx';

interface Props {
  readonly offer: HandOffer;
  readonly close: () => void;
}

/** An offer added by hand, to correct or delete. */
export function HandDetail({ offer, close }: Props): JSX.Element {
  const decide = useDecide();
  const remove = (): void => {
    decide([setHandOffer(offer.key, null)], t('hand.deleted'), [setHandOffer(offer.key, offer)]);
    close();
  };
  if (quiet.value)
    return (
      <div class="stack-tight">
        <h2>{t('hand.mark')}</h2>
        <p class="dim">{t('inbox.hidden')}</p>
      </div>
    );
  return (
    <div class="stack-wide">
      <div class="stack-tight">
        <h2>{t('hand.mark')}</h2>
        <p class="small dim">{t('hand.about')}</p>
      </div>
      <HandOfferForm key={offer.key} offer={offer} />
      <div>
        <Button small kind="plain" action="delete-hand" onClick={remove}>
          {t('hand.delete')}
        </Button>
      </div>
    </div>
  );
}
