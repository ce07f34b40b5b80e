import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ApproachDetail, InboxRow } from '../../../../model/app.ts';
import type { Message } from '../../../../model/conversation.ts';
import { useDecide } from '../../../act.ts';
import { redact, setNote } from '../../../decisions.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { useLoad } from '../../../load.ts';
import { quiet } from '../../../look.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { OfferActions } from '../../../parts/offer-actions.tsx';
import { Empty, Show } from '../../../parts/states.tsx';
import { ThreadCard } from '../../approach/thread-card.tsx';
import { FactEditor } from './fact-editor.tsx';
import { RowControls } from './row-controls.tsx';
import { RuleMaker } from './rule-maker.tsx';

function Written({ messages }: { readonly messages: readonly Message[] }): JSX.Element {
  if (quiet.value) return <p class="dim">{t('inbox.hidden')}</p>;
  if (messages.length === 0) return <p class="dim">{t('inbox.text-dropped')}</p>;
  return (
    <>
      {messages.map((m) => (
        <div class="message" key={`${m.sentAt ?? ''}${m.text}`}>
          <p class="tiny faint">
            {m.direction === 'outbound' ? t('inbox.from-you') : m.sender.name}
            {m.sentAt !== undefined && ` · ${formatMoment(m.sentAt)}`}
          </p>
          <p class={m.text === '' ? 'dim' : 'message-text'} dir={m.text === '' ? undefined : 'auto'}>
            {m.text === '' ? t('inbox.text-dropped') : m.text}
          </p>
        </div>
      ))}
    </>
  );
}

function Note({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  const [text, setText] = useState(row.note ?? '');
  const save = (event: Event): void => {
    event.preventDefault();
    decide([setNote(row.key, text)], t('inbox.note.done'), [setNote(row.key, row.note ?? '')]);
  };
  return (
    <form class="stack-tight" onSubmit={save}>
      <TextField label={t('inbox.note')} value={text} onChange={setText} rows={2} />
      {text !== (row.note ?? '') && (
        <div>
          <Button small type="submit">
            {t('action.save')}
          </Button>
        </div>
      )}
    </form>
  );
}

function Redact({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <div>
      <Button small kind="plain" onClick={() => setAsking(true)}>
        {t('inbox.redact')}
      </Button>
      {asking && (
        <Dialog title={t('inbox.redact.title')} onClose={close}>
          <p>{t('inbox.redact.about')}</p>
          <div class="row">
            <Button onClick={close}>{t('action.cancel')}</Button>
            <Button
              kind="danger"
              onClick={() => {
                close();
                decide([redact(row.key)], t('inbox.redact.done'));
              }}
            >
              {t('inbox.redact')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Opened({ detail }: { readonly detail: ApproachDetail }): JSX.Element {
  return (
    <div class="stack-wide">
      <h2 class="sr-only">{t('inbox.detail')}</h2>
      <ThreadCard
        detail={detail}
        replies
        tools={
          <>
            <OfferActions row={detail.row} />
            {!quiet.value && <RowControls row={detail.row} />}
          </>
        }
      />
      {!quiet.value && (
        <div class="stack-tight">
          <FactEditor key={detail.row.key} row={detail.row} />
          <RuleMaker key={`rule-${detail.row.key}`} row={detail.row} />
        </div>
      )}
      <section class="stack" aria-labelledby="written">
        <h3 id="written">{t('inbox.messages')}</h3>
        <Written messages={detail.messages} />
      </section>
      {!quiet.value && <Note key={detail.row.key} row={detail.row} />}
      <Redact row={detail.row} />
    </div>
  );
}

/** One approach: judgement, replies, text, and what the user says of it. */
export function Detail({ open }: { readonly open: string | undefined }): JSX.Element {
  const [load, again] = useLoad(
    async (a) => ({ of: open, detail: open === undefined ? null : await a.approach(open) }),
    open ?? '',
  );
  if (open === undefined)
    return (
      <div class="empty">
        <p>{t('inbox.pick')}</p>
        <p class="small faint">{t('inbox.pick.keys')}</p>
      </div>
    );
  return (
    <Show load={load} again={again}>
      {({ of, detail }) => (
        // the one before stays in sight until the next is read; keys don't lead into it any more
        <div aria-busy={of !== open}>
          {detail === null ? <Empty title={t('inbox.gone')} /> : <Opened detail={detail} />}
        </div>
      )}
    </Show>
  );
}
