import type { JSX } from 'preact';
import type { ImportSummary, InboxRow } from '../../../../model/app.ts';
import { formatList, formatMonth } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { href } from '../../../router.ts';
import { People } from './people.tsx';
import { WhatsNew } from './whats-new.tsx';

function headline(s: ImportSummary): string {
  const conversations = t('data.summary.conversations', { count: s.conversations });
  const since = s.since === undefined ? '' : ` ${t('data.summary.since', { date: formatMonth(s.since) })}`;
  return `${conversations}${since}`;
}

const inField = (row: InboxRow): boolean => row.fit?.reasons.some((r) => r.id === 'fit.domain') === true;

/** "In your field" is said only where the judgement of each of them says so. */
function stillText(rows: readonly InboxRow[]): string {
  const count = rows.length;
  if (quiet.value) return t('data.summary.still.quiet', { count });
  return t(rows.every(inField) ? 'data.summary.still' : 'data.summary.open', { count });
}

/** How much, of what kind, and who may still be answered. */
function History({ summary: s }: { readonly summary: ImportSummary }): JSX.Element {
  return (
    <>
      <p class="big">{headline(s)}</p>
      {!quiet.value && (
        <ul class="tally">
          <li>{t('data.summary.offers', { count: s.offers })}</li>
          <li>{t('data.summary.contract', { count: s.contract })}</li>
          <li>{t('data.summary.pay', { count: s.namedPay })}</li>
        </ul>
      )}
      {s.stillAnswerable.length === 0 ? (
        <p>{t('data.summary.still-none')}</p>
      ) : (
        <>
          <p class="strong">{stillText(s.stillAnswerable)}</p>
          <People rows={s.stillAnswerable} />
        </>
      )}
      {!quiet.value && s.offers > 0 && (
        <p class="small">{t('data.summary.few', { contract: s.contract, offers: s.offers })}</p>
      )}
    </>
  );
}

/** The screen that changes what a person does tonight: the whole history at first, afterwards what is new. */
export function ImportResult({ summary: s }: { readonly summary: ImportSummary }): JSX.Element {
  return (
    <section class="stack" aria-labelledby="import-result" role="status">
      {s.fresh === undefined ? (
        <>
          <h3 id="import-result">{t('data.summary.title')}</h3>
          <History summary={s} />
        </>
      ) : (
        <>
          <WhatsNew fresh={s.fresh} />
          <Disclosure title={t('catchup.whole')}>
            <History summary={s} />
          </Disclosure>
        </>
      )}
      <p class="small dim">
        {t('data.summary.added', { count: s.added })}, {t('data.summary.known', { count: s.known })}.{' '}
        {t('data.summary.files', { files: formatList(s.files) })}
      </p>
      <div>
        <a class="button button-primary" href={href('inbox', { kind: 'offers' })}>
          {t('data.summary.inbox')}
        </a>
      </div>
    </section>
  );
}
