import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHANNELS, type Channel, type HandOffer } from '../../../../../model/hand-offer.ts';
import { useDecide } from '../../../../act.ts';
import { useUi } from '../../../../context.tsx';
import { setHandOffer } from '../../../../decisions.ts';
import { t } from '../../../../i18n/index.ts';
import { Button } from '../../../../parts/button.tsx';
import { DateField, isoOf, startOf } from '../../../../parts/date-field.tsx';
import { SelectField, TextField } from '../../../../parts/fields.tsx';

/** The site opened then: nothing is older. */
const FIRST_DAY = '2003-05-05';

interface Props {
  /** The offer to change; absent for a new one. */
  readonly offer?: HandOffer;
  readonly done?: () => void;
}

/** What somebody offered elsewhere: four fields, the date being today and the cursor in the first, so that Enter is enough. */
export function HandOfferForm({ offer, done }: Props): JSX.Element {
  const ui = useUi();
  const decide = useDecide();
  const form = useRef<HTMLFormElement>(null);
  const today = isoOf(ui.now());
  const [what, setWhat] = useState(offer?.what ?? '');
  const [pay, setPay] = useState(offer?.pay ?? '');
  const [channel, setChannel] = useState<Channel>(offer?.channel ?? 'email');
  const [day, setDay] = useState(offer === undefined ? today : isoOf(offer.at));
  const isNew = offer === undefined;
  // Not where an offer is shown to be looked at: the list's keys go on there.
  useEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus();
  }, [isNew]);
  // Of an offer that is only corrected the time of day stays.
  const at = offer !== undefined && day === isoOf(offer.at) ? offer.at : day === today ? ui.now() : startOf(day);
  const valid = what.trim() !== '' && at !== null && day >= FIRST_DAY && day <= today;
  const save = (event: Event): void => {
    event.preventDefault();
    if (at === null || !valid) return;
    const key = offer?.key ?? `hand-${ui.now()}`;
    const value = { at, channel, what: what.trim(), ...(pay.trim() !== '' && { pay: pay.trim() }) };
    decide([setHandOffer(key, value)], t('hand.done'), [setHandOffer(key, offer ?? null)]);
    done?.();
  };
  return (
    <form ref={form} class="stack" onSubmit={save}>
      <TextField label={t('hand.what')} hint={t('hand.what.hint')} value={what} onChange={setWhat} />
      <TextField label={t('hand.pay')} hint={t('hand.pay.hint')} value={pay} onChange={setPay} />
      <div class="row">
        <SelectField
          label={t('hand.channel')}
          value={channel}
          options={CHANNELS.map((c) => ({ value: c, label: t(`hand.channel.${c}`) }))}
          onChange={setChannel}
        />
        <DateField label={t('hand.date')} value={day} min={FIRST_DAY} max={today} onChange={setDay} />
      </div>
      <div class="row">
        <Button kind="primary" type="submit" action="save-hand" disabled={!valid}>
          {t('action.save')}
        </Button>
        {done !== undefined && <Button onClick={done}>{t('action.cancel')}</Button>}
      </div>
    </form>
  );
}
