import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/index.ts';
import { Dialog } from '../../../../parts/dialog.tsx';
import { adjust, route } from '../../../../router.ts';
import { type Filters, inboxHref } from '../query.ts';
import { HandOfferForm } from './form.tsx';

/** Whether the form is open: by a click or a key, or since the address asks for it, which popup and panel use. */
export function useAdding(filters: Filters): readonly [boolean, (open: boolean) => void] {
  const [clicked, setClicked] = useState(false);
  const asked = route.value.query.get('add') !== null;
  const set = (open: boolean): void => {
    setClicked(open);
    if (!open && asked) adjust(inboxHref(filters, route.value.path[1]));
  };
  return [clicked || asked, set];
}

export const AddOffer = ({ close }: { readonly close: () => void }): JSX.Element => (
  <Dialog title={t('hand.add')} onClose={close}>
    <p class="small dim">{t('hand.about')}</p>
    <HandOfferForm done={close} />
  </Dialog>
);
