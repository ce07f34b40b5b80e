import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { LABELS } from '../../../../model/triage.ts';
import { t } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/fields.tsx';
import { adjust, go } from '../../../router.ts';
import { HAND_KIND } from './hand/items.ts';
import { ADVICES, type Filters, inboxHref, RISKS, SORTS } from './query.ts';

interface Props {
  readonly filters: Filters;
  readonly open: string | undefined;
  readonly search: RefObject<HTMLInputElement | null>;
}

const any = () => ({ value: '', label: t('inbox.filter.any') });

function Search({ filters, open, search }: Props): JSX.Element {
  return (
    <input
      ref={search}
      class="input"
      type="search"
      value={filters.q ?? ''}
      placeholder={t('inbox.search')}
      aria-label={t('inbox.search')}
      onInput={(e) => adjust(inboxHref({ ...filters, q: e.currentTarget.value }, open))}
    />
  );
}

/** What to show and in which order; kept in the address, so that back and bookmarks work. */
export function FilterBar(props: Props): JSX.Element {
  const { filters: f, open } = props;
  // asked for on narrow screens only; wider ones always show them
  const [shown, show] = useState(false);
  const set = (change: Partial<Filters>): void => go(inboxHref({ ...f, ...change }, open));
  const active = [f.kind, f.advice, f.risk, f.answered, f.q].some((x) => x !== undefined && x !== '');
  return (
    <search class={shown ? 'filters filters-open' : 'filters'} aria-label={t('inbox.filters')}>
      <Search {...props} />
      <button type="button" class="button filters-more" aria-expanded={shown} onClick={() => show(!shown)}>
        {t('inbox.filters')}
      </button>
      {!quiet.value && (
        <SelectField
          label={t('inbox.filter.label')}
          value={f.kind ?? ''}
          onChange={(kind) => set({ kind })}
          options={[
            any(),
            { value: 'offers', label: t('inbox.filter.offers') },
            { value: HAND_KIND, label: t('hand.mark') },
            ...LABELS.map((l) => ({ value: l as string, label: t(`label.${l}`) })),
          ]}
        />
      )}
      <SelectField
        label={t('inbox.filter.advice')}
        value={f.advice ?? ''}
        onChange={(advice) => set({ advice })}
        options={[any(), ...ADVICES.map((a) => ({ value: a as string, label: t(`advice.${a}`) }))]}
      />
      <SelectField
        label={t('inbox.filter.risk')}
        value={f.risk ?? ''}
        onChange={(risk) => set({ risk })}
        options={[any(), ...RISKS.map((r) => ({ value: r as string, label: t(`risk.${r}`) }))]}
      />
      <SelectField
        label={t('inbox.filter.answered')}
        value={f.answered ?? ''}
        onChange={(answered) => set({ answered })}
        options={[any(), { value: 'yes', label: t('inbox.filter.yes') }, { value: 'no', label: t('inbox.filter.no') }]}
      />
      <SelectField
        label={t('inbox.sort')}
        value={f.sort ?? (f.list === undefined ? 'date' : 'fit')}
        onChange={(sort) => set({ sort })}
        options={SORTS.map((s) => ({ value: s as string, label: t(`inbox.sort.${s}`) }))}
      />
      {active && (
        <Button small kind="plain" onClick={() => go(inboxHref({ sort: f.sort, list: f.list }, open))}>
          {t('inbox.filter.clear')}
        </Button>
      )}
    </search>
  );
}
