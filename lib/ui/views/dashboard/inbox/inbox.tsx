import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { InboxRow } from '../../../../model/app.ts';
import type { HandOffer } from '../../../../model/hand-offer.ts';
import { attempt } from '../../../act.ts';
import { t } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { addByHand } from '../../../parts/add-by-hand.tsx';
import { Button } from '../../../parts/button.tsx';
import { Empty, Show } from '../../../parts/states.tsx';
import { go, href, route } from '../../../router.ts';
import { toast } from '../../../toast.ts';
import { Shell } from '../shell.tsx';
import { Detail } from './detail.tsx';
import { FilterBar } from './filters.tsx';
import { AddOffer, useAdding } from './hand/add.tsx';
import { HandDetail } from './hand/detail.tsx';
import { type InboxItem, itemsOf } from './hand/items.ts';
import { KeyHelp } from './help.tsx';
import type { InboxCommand } from './keys.ts';
import { InboxList } from './list.tsx';
import { ListAbout, ListTabs } from './lists.tsx';
import { type Filters, filtersOf, inboxHref, startOf, toQuery } from './query.ts';
import { useInboxKeys } from './use-keys.ts';

const NO_ROWS: readonly InboxRow[] = [];
const NO_OFFERS: readonly HandOffer[] = [];

/** Index of the open row in the list; moving opens the neighbour, as in a mail program. */
function useMoves(rows: readonly InboxItem[], filters: Filters, open: string | undefined) {
  const active = useMemo(() => rows.findIndex((r) => r.key === open), [rows, open]);
  const pick = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row !== undefined) go(inboxHref(filters, row.key));
  };
  return { active, pick };
}

const emptyText = ({ list }: Filters) =>
  list === 'warm' ? 'inbox.lists.warm.none' : list === 'waiting' ? 'popup.waiting.none' : 'inbox.none';

function undo(): void {
  const back = toast.value?.undo;
  toast.value = null;
  if (back !== undefined) attempt(back());
}

const focusField = (index: number): void =>
  document.querySelectorAll<HTMLElement>('[aria-busy=false] .row-controls select').item(index)?.focus();

/** Everything people wrote, as approaches: list beside detail; on narrow screens one at a time. */
export function Inbox({ open }: { readonly open: string | undefined }): JSX.Element {
  const filters = filtersOf(route.value.query);
  const query = toQuery(filters);
  const start = startOf(query);
  const [load, again] = useLoad((a) => a.inbox(query), JSON.stringify(filters), start && ((a) => a.inbox(start)));
  const whole = load.status === 'ready' && load.partial !== true;
  const read = readyValue(load) ?? NO_ROWS;
  const hand = readyValue(useLoad((a) => a.handOffers())[0]) ?? NO_OFFERS;
  const rows = useMemo(() => itemsOf(read, hand, filters), [read, hand, JSON.stringify(filters)]);
  const offer = hand.find((o) => o.key === open);
  const { active, pick } = useMoves(rows, filters, open);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const [adding, setAdding] = useAdding(filters);
  const run = (command: InboxCommand): void => {
    // who moves through the list hears its options; whoever is within the open one stays there
    if (command === 'list' || (typeof command === 'object' && document.activeElement === document.body))
      list.current?.focus();
    if (command === 'list') return;
    if (typeof command === 'object') pick(active + command.move);
    else if (command === 'first') pick(0);
    else if (command === 'last') pick(rows.length - 1);
    else if (command === 'search') search.current?.focus();
    else if (command === 'label') focusField(0);
    else if (command === 'status') focusField(1);
    else if (command === 'undo') undo();
    else if (command === 'help') setHelp(true);
    else if (command === 'add') setAdding(true);
    else pick(Math.max(0, active));
  };
  useInboxKeys(list, run);
  const unfiltered = Object.values(filters).every((v) => v === undefined || v === '');
  return (
    <Shell
      view="inbox"
      wide
      title={t('inbox.title')}
      tools={
        <span class="row">
          <span class="dim nums" role="status">
            {whole && t('inbox.count', { count: read.length })}
          </span>
          <Button small action="add-hand" onClick={() => setAdding(true)}>
            {addByHand()}
          </Button>
        </span>
      }
    >
      <Show load={load} again={again}>
        {() =>
          rows.length === 0 && unfiltered ? (
            <Empty title={t('inbox.empty.title')}>
              <p>{t('inbox.empty')}</p>
              <a class="button button-primary" href={href('data')}>
                {t('profile.import')}
              </a>
            </Empty>
          ) : (
            <>
              <div class="inbox-head">
                <ListTabs filters={filters} />
                <ListAbout filters={filters} />
                <FilterBar filters={filters} open={open} search={search} />
              </div>
              <div class={open === undefined ? 'inbox' : 'inbox inbox-open'}>
                {rows.length === 0 ? (
                  <Empty title={t('inbox.none.title')}>
                    <p>{t(emptyText(filters))}</p>
                  </Empty>
                ) : (
                  <InboxList rows={rows} whole={whole} active={active} list={list} pick={pick} />
                )}
                <section class="inbox-detail" aria-label={t('inbox.detail')}>
                  {open !== undefined && (
                    <a class="inbox-back" href={inboxHref(filters)}>
                      {t('inbox.back')}
                    </a>
                  )}
                  {offer === undefined ? (
                    <Detail open={open} />
                  ) : (
                    <HandDetail offer={offer} close={() => go(inboxHref(filters))} />
                  )}
                </section>
              </div>
            </>
          )
        }
      </Show>
      {adding && <AddOffer close={() => setAdding(false)} />}
      {help && <KeyHelp close={() => setHelp(false)} />}
    </Shell>
  );
}
